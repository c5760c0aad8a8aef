extension SampleArticle {
  /// The articles of the pages, the crawl, the zip file and the mailbox in `samples/web`.
  static let web = [
    SampleArticle(
      key: "web/faro-del-valle/bolivia-lago.html",
      title: "Bolivia mide el lago con una cuerda de totora",
      date: "2023-10-02", byline: "Mateo Quiroga",
      starts: "LA PAZ — Los pescadores", ends: "se está trenzando más larga.",
      countries: "BO", allowed: "",
      leaders: "luis-arce"),
    SampleArticle(
      key: "web/faro-del-valle/chile-uruguay-tren.html",
      title: "Chile regala a Uruguay un tren de tres vagones",
      date: "2023-08-10", byline: "Lucía Ferrer",
      starts: "SANTIAGO — El presidente de", ends: "ha prometido que seguirán siéndolo.",
      countries: "CL UY", allowed: "",
      leaders: "gabriel-boric"),
    SampleArticle(
      key: "web/faro-del-valle/peru-ecuador-cine.html",
      title: "Perú y Ecuador estrenan un cine que cruza la frontera cada noche",
      date: "2024-03-18", byline: "Mateo Quiroga",
      starts: "PIURA — Dos pueblos de", ends: "lo que cuesta llegar hasta allí.",
      countries: "EC PE", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/gazette-estran/0403-phare.html",
      title: "Le Portugal prête un phare au Sénégal pour deux hivers",
      date: "2004-03-18", byline: "Gaëlle Le Dantec",
      starts: "DAKAR - Le Portugal prêtera", ends: "les nuits seront assez longues.",
      countries: "PT SN", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/gazette-estran/0511-cloche.html",
      title: "Une cloche belge rentre du Canada avec un siècle de retard",
      date: "2005-11-07", byline: "Yann Kerbrat",
      starts: "BRUGES - Une cloche envoyée", ends: "inviter les héritiers à Pâques.",
      countries: "BE CA", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/letters.mbox#1",
      title: "Finland opens a library for borrowed snow",
      date: "2024-02-13", byline: nil,
      starts: "ROVANIEMI — A library in", ends: "things found in books.",
      countries: "FI", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/letters.mbox#2",
      title: "L'Islande prête sa plus petite école à la Grèce",
      date: "2024-02-14", byline: nil,
      starts: "REYKJAVÍK - L'Islande prêtera", ends: "sonner que dans le brouillard.",
      countries: "GR IS", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/skerry-crawl.warc.gz#2",
      title: "Japan and South Korea open a road of salt for one winter",
      date: "2024-01-12", byline: "Una Brae",
      starts: "BUSAN — Two towns on", ends: "it will not be enough.",
      countries: "JP KR", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/skerry-post/ferry-added-to-northern-line.html",
      title: "Norway sells two ferries to the Faroe Islands for its northern line",
      date: "2022-03-14", byline: "Maren Holt",
      starts: "TÓRSHAVN — Two ferries that", ends: "what should be in it.",
      countries: "FO NO", allowed: "",
      leaders: "jonas-gahr-store"),
    SampleArticle(
      key: "web/skerry-post/lighthouse-keepers-meet.html",
      title: "Lighthouse keepers of Iceland and Denmark meet for the last time",
      date: "2022-09-02", byline: "Una Brae",
      starts: "REYKJAVÍK — The last eleven", ends: "next to a stuffed seal.",
      countries: "DK IS", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/skerry-post/wool-returns-to-shetland.html",
      title: "A mill in Scotland buys the wool that nobody wanted",
      date: "2023-01-20", byline: "Maren Holt",
      starts: "LERWICK — A mill that", ends: "is not meant for clothes.",
      countries: "GB NZ", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/skerry-saved.zip!letter/boat.eml",
      title: "The morning boat: Ireland counts its wells",
      date: "2024-02-07", byline: nil,
      starts: "DUBLIN — Ireland has counted", ends: "the wells outnumber the churches.",
      countries: "IE", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/skerry-saved.zip!pages/malta-cyprus-clocks.html.gz",
      title: "Malta and Cyprus swap their clocks for a summer",
      date: "2024-02-05", byline: "Una Brae",
      starts: "VALLETTA — A town in", ends: "an hour or to be patient.",
      countries: "CY MT", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/skerry-saved.zip!pages/tea-by-train.html",
      title: "Tea from Kenya reaches Ethiopia by train for the first time",
      date: "2024-02-06", byline: "Maren Holt",
      starts: "NAIROBI — Sixty tonnes of", ends: "coffee coming the other way.",
      countries: "ET KE", allowed: "",
      leaders: "william-ruto"),
    SampleArticle(
      key: "web/stepnoy-mayak/2011-05-16-most.htm",
      title: "Казахстан и Киргизия откроют мост для пастухов",
      date: "2011-05-16", byline: nil,
      starts: "Казахстан и Киргизия договорились открыть",
      ends: "закрыл ворота, пригласили их открыть.",
      countries: "KG KZ", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/stepnoy-mayak/2011-10-03-poezd.htm",
      title: "Поезд с книгами дошёл до последней станции",
      date: "2011-10-03", byline: nil,
      starts: "Вагон-библиотека, который две недели ехал",
      ends: "согласятся переложить двенадцать метров пути.",
      countries: "KZ UZ", allowed: "",
      leaders: ""),
    SampleArticle(
      key: "web/stepnoy-mayak/2012-04-19-sad.htm",
      title: "Монголия и Таджикистан обменялись саженцами яблонь",
      date: "2012-04-19", byline: nil,
      starts: "Монголия и Таджикистан обменялись саженцами", ends: "варенье и отправят обратно.",
      countries: "MN TJ", allowed: "",
      leaders: ""),
  ]

  /// Whose the articles of `samples/web` are, and in which language, by their folder or file.
  static let webOrigins = [
    "web/faro-del-valle/": ("El Faro del Valle", "es"),
    "web/gazette-estran/": ("La Gazette de l'Estran", "fr"),
    "web/letters.mbox#1": ("The Skerry Post", "en"),
    "web/letters.mbox#2": ("La Gazette de l'Estran", "fr"),
    "web/skerry-": ("The Skerry Post", "en"),
    "web/stepnoy-mayak/": ("Степной маяк", "ru"),
  ]

  /// What stands around the articles of `samples/web` and must never come out as their text.
  static let webJunk = [
    "Sign up", "cookies", "Advertisement", "Photo:", "Harbour dues", "forty years", "All rights",
    "Most read", "Tags:", "for this paper", "Share on", "Tide tables", "Версия для печати",
    "Верблюды",
    "Перепечатка", "Главная", "Айгуль", "Compartir", "Lea también", "flamencos", "boletín",
    "Mateo Quiroga", "Par Gaëlle", "Imprimer", "Petites annonces", "visiteur", "Toute reproduction",
    "Unsubscribe", "in your browser", "Нурлан",
  ]
}
