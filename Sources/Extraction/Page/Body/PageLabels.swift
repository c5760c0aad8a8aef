import TextProcessing

/// The labels above what is no part of an article: other articles, comments, tags, the author.
///
/// Phrases are those that news sites of many countries put there, folded.
enum PageLabels {
  /// Whether a line is such a label, or begins with one and names something behind a colon.
  static func isLabel(_ line: PageLine) -> Bool {
    guard line.weight <= 25 else { return false }
    let hasColon = line.features.wordsBeforeColon.map { $0 <= 7 } ?? false
    guard hasColon || line.weight <= 8 else { return false }
    let scalars = line.key.unicodeScalars
    let end = scalars.firstIndex {
      switch $0 {
      case ":", "：", "?", "？", "!", "！", "…": true
      default: false
      }
    }
    let head = String(end.map { scalars[..<$0] } ?? scalars[...]).trimmingWhitespace
    if phrases.contains(head) { return true }
    guard end == nil, line.weight <= 7, !line.features.endsSentence else { return false }
    return beginsWithLabel(head)
  }

  private static let longestLabel = 12

  /// Phrases of several words may have more behind them: `more from the Harbour Gazette`.
  private static func beginsWithLabel(_ text: String) -> Bool {
    var words = text.split(separator: " ")
    // A line of signs has few words and very many parts.
    guard (3...longestLabel).contains(words.count) else { return false }
    while words.count > 2 {
      words.removeLast()
      if phrases.contains(words.joined(separator: " ")) { return true }
    }
    return false
  }

  private static let phrases = Set(
    list.split(separator: "\n").flatMap { $0.split(separator: ",") }.map {
      Folding.fold(String($0).trimmingWhitespace)
    })

  private static let list = """
    related,related articles,related stories,related posts,related content,related topics
    related links,related news,related coverage,related reading,read more,read next,read also
    also read,see also,more from,more on this,more on this story,more on this topic,more stories
    more news,you may also like,you might also like,you may like,recommended,recommended for you
    recommended reading,recommended stories,most read,most popular,popular now,trending,trending now
    latest news,latest stories,explore further,further reading,up next,don't miss,editor's picks
    top stories,share this,share this article,share this story,share this post,share,about the author
    tags,tagged,topics,filed under,in this article,what to read next,keep reading,continue reading
    sponsored,advertisement,comments,leave a comment,leave a reply,post a comment,join the conversation
    follow us,similar articles,similar posts,you may also be interested in,learn more,photo gallery
    ähnliche artikel,ähnliche beiträge,ähnliche themen,verwandte artikel,verwandte beiträge
    verwandte themen,mehr zum thema,mehr dazu,mehr von,weitere artikel,weitere themen,weitere beiträge
    weitere meldungen,weitere nachrichten,lesen sie auch,lies auch,auch interessant
    das könnte sie auch interessieren,das könnte dich auch interessieren,schon gelesen,weiterlesen
    das könnte ihnen auch gefallen,das könnte dir auch gefallen,das thema könnte dich auch interessieren
    zum weiterlesen,über den autor,über die autorin,schlagwörter,schlagworte,artikel teilen,teilen
    kommentare,meistgelesen,meistgelesene artikel,anzeige,werbung,die redaktion empfiehlt,zum thema
    empfehlungen der redaktion,kommentar verfassen,schreibe einen kommentar,hinterlasse einen kommentar
    à lire aussi,lire aussi,lire la suite,articles liés,sur le même sujet,sur le même thème,voir aussi
    à découvrir,les plus lus,commentaires,partager,mots-clés,à propos de l'auteur,publicité,à voir aussi
    articles similaires,en savoir plus,nos articles,plus d'articles
    lea también,lee también,leer más,te puede interesar,también te puede interesar,te recomendamos
    noticias relacionadas,artículos relacionados,contenido relacionado,notas relacionadas,más noticias
    mirá también,ver también,lo más leído,las más leídas,las más vistas,comentarios,compartir,etiquetas
    publicidad,seguí leyendo,puede leer,le puede interesar,temas relacionados,últimas noticias,ver más
    leia também,leia mais,veja também,saiba mais,notícias relacionadas,mais lidas,comentários
    compartilhe,compartilhar,publicidade,você pode gostar,matérias relacionadas
    leggi anche,leggi tutto,articoli correlati,potrebbe interessarti,ti potrebbe interessare
    i più letti,commenti,condividi,pubblicità,potrebbe interessarti anche
    lees ook,lees meer,meer over,gerelateerde artikelen,gerelateerd,reacties,deel dit artikel
    läs också,läs mer,relaterade artiklar,les også,læs også,relaterte artikler,lue myös
    czytaj także,czytaj również,czytaj więcej,czytaj też,zobacz także,zobacz również,zobacz też
    polecamy,powiązane artykuły,podobne artykuły,komentarze,udostępnij,tagi,reklama,najnowsze
    čtěte také,čtěte dále,související články,komentáře,olvasta már,kapcsolódó cikkek,citește și
    читайте также,читать далее,по теме,материалы по теме,похожие статьи,похожие материалы
    смотрите также,комментарии,поделиться,теги,метки,реклама,популярное,рекомендуем,другие новости
    еще по теме,ещё по теме,другие материалы,новости по теме,читайте ещё
    читайте також,дивіться також,за темою,коментарі,поділитися,схожі новини,прочетете още
    оқи отырыңыз,сондай-ақ оқыңыз,пікірлер
    ilgili haberler,ilginizi çekebilir,bunlar da ilginizi çekebilir,benzer haberler,yorumlar,etiketler
    paylaş,reklam,diğer haberler,ayrıca okuyun
    اقرأ أيضا,اقرأ أيضًا,اقرأ المزيد,مواضيع ذات صلة,أخبار ذات صلة,شارك,تعليقات,الأكثر قراءة,إعلان
    مطالب مرتبط,بیشتر بخوانید,اخبار مرتبط,نظرات
    相关阅读,相关新闻,相关报道,延伸阅读,推荐阅读,相關新聞,相關報導,更多新聞,更多新闻,热门文章,评论,分享
    関連記事,あわせて読みたい,おすすめ記事,人気記事,コメント,関連ニュース
    관련 기사,관련기사,많이 본 뉴스,댓글,यह भी पढ़ें,ये भी पढ़ें,संबंधित खबरें,bài viết liên quan
    baca juga,berita terkait,อ่านเพิ่มเติม,ข่าวที่เกี่ยวข้อง
    """
}
