import ArticleModel
import Testing

@testable import Extraction

/// Pages of many layouts and languages whose junk is worded unlike that of any vocabulary.
@Suite struct ScrapeLayoutTests {
  private let english = [
    "The council of Marrow voted on Tuesday to rebuild the old ferry landing, ending nine years of argument.",
    "Work on the landing will begin in April and take two winters, the harbour master told the meeting.",
    "\"We have waited long enough,\" said Ada Pell, who runs the ferry with her two brothers.",
    "The landing was closed after a storm carried off its eastern arm. Since then boats have used a raft.",
  ]

  @Test("an unusual menu, a kicker, a teaser list and slogans are left out")
  func unusualWording() throws {
    let article = try scrape(
      """
      ≡
      Marrow Echo
      Harbour · Hills · Fields · Games
      LOCAL

      Council votes to rebuild ferry landing in Marrow

      7 June 2019

      \(english[0])

      \(english[1])

      What it will cost

      \(english[2])

      \(english[3])

      Hotter than this
      Goat wins beauty prize
      A bridge too short for its river
      Ten soups for a wet spring

      Made with love on the coast
      """)
    #expect(article.title == "Council votes to rebuild ferry landing in Marrow")
    #expect(article.published?.date.description == "2019-06-07")
    #expect(
      article.paragraphs == [english[0], english[1], "What it will cost", english[2], english[3]])
  }

  @Test("lines broken at a width are joined, headline included")
  func hardWrapped() throws {
    let article = try scrape(
      """
      Council of Marrow votes to rebuild the ferry landing that a storm
      carried away

      By Ada Quill
      June 7, 2019

      The council of Marrow voted on Tuesday to rebuild the old ferry
      landing, ending nine years of argument between the two shores of the
      bay over who should pay for it.

      Work will begin in April and take two winters, the harbour master
      told the meeting.

      Related
        Goat wins prize
        Ten soups
      """)
    #expect(
      article.title
        == "Council of Marrow votes to rebuild the ferry landing that a storm carried away")
    #expect(article.byline == "Ada Quill")
    #expect(article.paragraphs.count == 2)
    #expect(article.paragraphs.last?.hasSuffix("harbour master told the meeting.") == true)
    #expect(!article.body.contains("\n\n\n"))
  }

  @Test("junk first and last, and a banner of whole sentences above the headline")
  func bannerFirst() throws {
    let article = try scrape(
      """
      This site keeps small files on your device so that it can remember what you like.
      Fine / Not fine
      Marrow Echo
      Council votes to rebuild ferry landing
      \(english[0])
      \(english[1])
      \(english[2])
      \(english[3])
      Say something
      Marrow Echo
      """)
    #expect(article.title == "Council votes to rebuild ferry landing")
    #expect(article.paragraphs == english)
  }

  @Test("captions are left out, written once or twice, credited in any words")
  func captions() throws {
    let article = try scrape(
      """
      Council votes to rebuild ferry landing

      \(english[0])

      Boats at the raft on Monday. (Lens: A. Pell)

      \(english[1])

      The old landing at dusk
      The old landing at dusk

      \(english[2])

      Ada Pell and her brothers. Photo: Marrow Echo

      \(english[3])
      """)
    #expect(article.paragraphs == english)
  }

  @Test("a kicker, a question for a headline and its repetition")
  func questionHeadline() throws {
    let article = try scrape(
      """
      TRANSPORT
      Will the ferry landing of Marrow ever be rebuilt?
      Will the ferry landing of Marrow ever be rebuilt?

      \(english[0])

      \(english[1])
      """)
    #expect(article.title == "Will the ferry landing of Marrow ever be rebuilt?")
    #expect(article.paragraphs == [english[0], english[1]])
  }

  @Test("headlines in capitals and in quotation marks stay as they are")
  func capitals() throws {
    for title in [
      "COUNCIL VOTES TO REBUILD FERRY LANDING", "“We have waited long enough for a landing”",
    ] {
      let article = try scrape("NEWS\n\n\(title)\n\n\(english[0])\n\n\(english[2])")
      #expect(article.title == title)
      #expect(article.paragraphs == [english[0], english[2]])
    }
  }

  @Test("the outlet behind a headline is removed when it stands elsewhere too")
  func outletSuffix() throws {
    let text = "\n\n\(english[0])\n\n\(english[1])\n\n© 2019 Marrow Echo. All rights reserved."
    let article = try scrape("Council rebuilds ferry landing | Marrow Echo" + text)
    #expect(article.title == "Council rebuilds ferry landing")
    #expect(article.source == "Marrow Echo")
    let other = try scrape("Ferry landing - a long story" + text)
    #expect(other.title == "Ferry landing - a long story")
  }

  @Test("Russian")
  func russian() throws {
    let article = try scrape(
      """
      Вечерний берег
      Город / Порт / Погода / Афиша
      Совет решил восстановить паромный причал в Марове
      12 июня 2019, 10:15
      Текст: Анна Перова
      МАРОВ — Городской совет решил во вторник восстановить старый паромный причал после девяти лет споров.
      Работы начнутся в апреле и займут две зимы, сообщил начальник порта на заседании совета.
      Что дальше
      Причал закрыли после шторма, который унёс его восточную часть. С тех пор лодки пользуются плотом.
      Другие новости
      Коза победила на конкурсе красоты
      Десять супов для сырой весны
      Наверх
      """)
    #expect(article.title == "Совет решил восстановить паромный причал в Марове")
    #expect(article.published?.date.description == "2019-06-12")
    #expect(article.byline == "Анна Перова")
    #expect(article.paragraphs.count == 4)
    #expect(article.paragraphs[2] == "Что дальше")
  }

  @Test("Kazakh and Turkish")
  func turkic() throws {
    let kazakh = try scrape(
      """
      Басты бет | Қоғам | Спорт
      Түркістанда жаңа мектеп ашылды
      2023 жылғы 9 қараша
      Түркістан қаласында бүгін тоғыз жүз оқушыға арналған жаңа мектеп ашылды, деп хабарлады қала әкімдігі.
      Мектепте кітапхана, спорт залы және шағын обсерватория бар, ал сабақ дүйсенбі күні басталады.
      Тағы да
      Көлде балық көбейді
      """)
    #expect(kazakh.title == "Түркістанда жаңа мектеп ашылды")
    #expect(kazakh.published?.date.description == "2023-11-09")
    #expect(kazakh.paragraphs.count == 2)
    let turkish = try scrape(
      """
      Gündem › Ekonomi › Ulaşım
      Kars'taki yeni istasyon yolculara açıldı
      Yayınlanma: 9 Kasım 2023 - Güncelleme: 10 Kasım 2023
      Kars'ta yapımı dört yıl süren yeni istasyon, perşembe günü düzenlenen törenle yolculara açıldı.
      İstasyonda bekleme salonu, kütüphane ve küçük bir müze bulunuyor. İlk tren sabah sekizde kalktı.
      Bunlar da ilginizi çekebilir
      Keçi yarışması sonuçlandı
      """)
    #expect(turkish.title == "Kars'taki yeni istasyon yolculara açıldı")
    #expect(turkish.published?.date.description == "2023-11-09")
    #expect(turkish.paragraphs.count == 2)
  }

  @Test("Arabic")
  func arabic() throws {
    let article = try scrape(
      """
      الرئيسية | سياسة | اقتصاد | رياضة
      افتتاح محطة جديدة لتحلية المياه في العقبة
      نشر في: 9 نوفمبر 2023
      افتتحت وزارة المياه يوم الخميس محطة جديدة لتحلية المياه في مدينة العقبة بعد أربع سنوات من العمل المتواصل.
      هل تكفي المحطة حاجة المدينة؟ يقول المهندسون إنها ستكفي نصف السكان خلال الصيف، ثم تتوسع في العام المقبل.
      مواضيع ذات صلة
      سباق الهجن في وادي رم
      """)
    #expect(article.title == "افتتاح محطة جديدة لتحلية المياه في العقبة")
    #expect(article.published?.date.description == "2023-11-09")
    #expect(article.paragraphs.count == 2)
  }

  @Test("Chinese, with nothing but full-width signs")
  func chinese() throws {
    let article = try scrape(
      """
      首页｜国际｜财经｜体育
      河口小镇重建旧渡口
      2019年6月7日　记者：李安
      河口镇议会星期二投票决定重建旧渡口，结束了长达九年的争论。工程将于四月开始，需要两个冬天才能完成。
      渡船工人说，他们已经等了很久。风暴冲走了渡口的东侧，此后船只一直使用临时木筏。
      猜你喜欢
      山羊夺得选美冠军
      """)
    #expect(article.title == "河口小镇重建旧渡口")
    #expect(article.byline == "李安")
    #expect(article.published?.date.description == "2019-06-07")
    #expect(article.paragraphs.count == 2)
  }
}
