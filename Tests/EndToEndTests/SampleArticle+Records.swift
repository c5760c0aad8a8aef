extension SampleArticle {
  /// The articles of the `.jsonl` files in `samples`.
  static let records = [
    SampleArticle(
      key: "mp-2009-0417",
      title: "Merkel opens rail research centre in Dresden",
      date: "2009-10-19",
      countries: "DE PL CZ AT CH", allowed: "",
      leaders: "angela-merkel"),
    SampleArticle(
      key: "mp-2018-2231",
      title: "Customs officers begin rehearsals for a new North American trade text",
      date: "2018-12-04",
      countries: "US CA MX AR", allowed: "",
      leaders: "donald-trump justin-trudeau enrique-pena-nieto"),
    SampleArticle(
      key: "mp-2019-0733",
      title: "Modi switches on a solar park beside the salt flats of Gujarat",
      date: "2019-01-18",
      countries: "IN UZ", allowed: "",
      leaders: "narendra-modi shavkat-mirziyoyev"),
    SampleArticle(
      key: "mp-2022-1608",
      title: "First wheat ship in a week leaves Odesa after inspection delay",
      date: "2022-08-16",
      countries: "UA RU TR KE", allowed: "KZ",
      leaders: "volodymyr-zelensky recep-tayyip-erdogan"),
    SampleArticle(
      key: "mp-2024-0912",
      title: "Lula visits bridge site that will join two halves of an Amazon town",
      date: "2024-09-10",
      countries: "BR PE CO", allowed: "",
      leaders: "luiz-inacio-lula-da-silva"),
    SampleArticle(
      key: "mp-2025-0306",
      title: "Sheinbaum rides the first test train from Mexico City to Pachuca",
      date: "2025-09-02",
      countries: "MX US", allowed: "",
      leaders: "claudia-sheinbaum donald-trump"),
    SampleArticle(
      key: "mp-undated-77",
      title: "The saffron pickers who race the sunrise",
      date: nil,
      countries: "IR ES JP", allowed: "AE",
      leaders: ""),
    SampleArticle(
      key: "10112",
      title: "Nazarbayev welcomes delegates as security summit opens in Astana",
      date: "2010-12-01",
      countries: "KZ DE RU LT", allowed: "",
      leaders: "nursultan-nazarbayev angela-merkel dmitry-medvedev"),
    SampleArticle(
      key: "20644",
      title: "Putin and Xi meet in Moscow as freight between the two countries grows",
      date: "2019-06-05",
      countries: "RU CN JP", allowed: "",
      leaders: "vladimir-putin xi-jinping"),
    SampleArticle(
      key: "31877",
      title: "Tokayev and Raisi set a target for trade across the Caspian",
      date: "2022-06-19",
      countries: "KZ IR TM", allowed: "",
      leaders: "kassym-jomart-tokayev ebrahim-raisi"),
    SampleArticle(
      key: "32540",
      title: "Odesa grain convoy resumes as Istanbul inspectors clear the queue",
      date: "2022-08-17",
      countries: "UA RU TR KE", allowed: "KZ",
      leaders: "volodymyr-zelensky recep-tayyip-erdogan"),
    SampleArticle(
      key: "33018",
      title: "Kishida's government lends for a cleaner power station near Tashkent",
      date: "2022-12-20",
      countries: "JP UZ KZ", allowed: "",
      leaders: "fumio-kishida shavkat-mirziyoyev"),
    SampleArticle(
      key: "40201",
      title: "Xi'an dry port offers Kazakhstan a yard of its own",
      date: "2023-05-18",
      countries: "KZ CN KG TJ TM UZ", allowed: "AZ",
      leaders: "kassym-jomart-tokayev xi-jinping"),
    SampleArticle(
      key: "bh-2018-11-06-3",
      title: "Erdoğan: Bakü-Tiflis-Kars hattında yük bir yılda ikiye katlanacak",
      date: "2018-11-06",
      countries: "TR GE AZ KZ CH", allowed: "",
      leaders: "recep-tayyip-erdogan"),
    SampleArticle(
      key: "dj-2023-09-01-1",
      title: "Тоқаев Түркістанда жаңа мектептің ашылуына қатысты",
      date: "2023-09-01",
      countries: "KZ UZ", allowed: "",
      leaders: "kassym-jomart-tokayev"),
    SampleArticle(
      key: "nq-2022-05-0093",
      title: "السيسي والملك عبد الله الثاني يبحثان في القاهرة الربط الكهربائي",
      date: "2022-05-12",
      countries: "EG JO IQ", allowed: "OM",
      leaders: "abdel-fattah-el-sisi abdullah-ii"),
    SampleArticle(
      key: "va-2024-08-05-12",
      title: "Boric recibe a Lula en Santiago para hablar de un corredor hacia el Pacífico",
      date: "2024-08-05",
      countries: "CL BR PY AR", allowed: "",
      leaders: "gabriel-boric luiz-inacio-lula-da-silva"),
  ]
}
