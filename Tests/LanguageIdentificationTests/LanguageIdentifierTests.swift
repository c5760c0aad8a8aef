import Testing

@testable import LanguageIdentification

@Suite struct LanguageIdentifierTests {
  @Test(
    "a sentence or two tell the language",
    arguments: [
      (
        "en",
        "The first train left the northern station on Monday morning, and both ministers came."
      ),
      (
        "de",
        "Der erste Zug verließ am Montagmorgen den nördlichen Bahnhof, und beide Minister kamen."
      ),
      (
        "fr",
        "Le premier train a quitté la gare du nord lundi matin, et les deux ministres sont venus."
      ),
      (
        "ru",
        "Первый поезд отправился с северного вокзала в понедельник утром, и приехали оба министра."
      ),
      (
        "uk",
        "Перший потяг вирушив із північного вокзалу в понеділок уранці, і приїхали обидва міністри."
      ),
      (
        "kk",
        "Бірінші пойыз дүйсенбі күні таңертең солтүстік вокзалдан шықты, екі министр де келді."
      ),
      ("tr", "İlk tren pazartesi sabahı kuzey garından ayrıldı ve her iki bakan da törene geldi."),
      ("ar", "غادر القطار الأول المحطة الشمالية صباح يوم الاثنين وحضر الوزيران الحفل."),
      ("zh", "第一列火车星期一早上离开北站，两国部长都来到站台送行，这条铁路首先运送粮食。"),
      ("ja", "最初の列車は月曜日の朝に北駅を出発し、両国の大臣がホームで見送った。"),
      ("ko", "첫 열차가 월요일 아침 북역을 떠났고 두 나라의 장관이 승강장에서 배웅했다."),
      (
        "no",
        "Det første toget forlot stasjonen mandag morgen, og begge statsrådene kom for å se på."
      ),
      // Only the full tables know these.
      ("am", "የመጀመሪያው ባቡር ሰኞ ጠዋት ከሰሜኑ ጣቢያ ተነስቷል፣ ሁለቱም ሚኒስትሮች ተገኝተዋል።"),
      ("so", "Tareenkii ugu horreeyay ayaa subaxnimadii Isniinta ka baxay saldhigga waqooyi."),
    ])
  func language(tag: String, text: String) {
    #expect(LanguageIdentifier.language(of: text) == tag)
  }

  @Test(
    "what is too short or no language is not guessed at",
    arguments: ["", "Astana", "12345 67890 / 2023-11-09", "\u{0}", "?!", "Ω"])
  func unknown(text: String) {
    #expect(LanguageIdentifier.language(of: text) == nil)
  }

  @Test("a huge text is sampled, and no letter cut in two") func huge() {
    let text = String(repeating: "Первый поезд отправился с вокзала. ", count: 100_000)
    for offset in 0..<4 {
      let shifted = String(repeating: "a", count: offset) + " " + text
      #expect(LanguageIdentifier.language(of: shifted) == "ru")
    }
  }

  @Test("Rundi is told from Kinyarwanda by its spelling") func rundi() {
    let rundi =
      "Ivyo bintu vyose vyabaye mu gihugu c'Uburundi, abantu baravyumva kandi baravyemera cane."
    let kinyarwanda =
      "Ibyo bintu byose byabaye mu gihugu cy'u Rwanda, abantu barabyumva kandi barabyemera cyane."
    #expect(LanguageIdentifier.language(of: rundi) == "rn")
    #expect(LanguageIdentifier.language(of: kinyarwanda) == "rw")
  }

  @Test(
    "names from other languages do not hide in which the rest is written",
    arguments: [
      "Министры обсудили железные дороги Казахстана и Узбекистана.",
      """
      Совет обсудил новый причал Марова. Министры осмотрели железные дороги Казахстана и Узбекистана. \
      Правительства стран договорились о поставках зерна. Ещё один паром прибыл из Актау.
      """,
      """
      АСТАНА — Правительство Казахстана решило повысить тарифы на железной дороге, сообщил во вторник \
      министр Олжас Сапаров. По его словам, деньги пойдут на ремонт путей и на новые вагоны.
      """,
    ])
  func foreignNames(text: String) {
    #expect(LanguageIdentifier.language(of: text) == "ru")
  }

  @Test("a text of two scripts or of another Cyrillic language is not taken for Russian")
  func otherCyrillic() {
    for text in [
      "Бакыт ырларын эң кооз көлдүн жээгинде жазды.", "Хлопцы і дзяўчаты пайшлі ў лес па ягады.",
      "The word «вокзалы» is said to come from a garden, и это всё, as the old station master knew.",
    ] {
      #expect(LanguageIdentifier.language(of: text) != "ru", "\(text)")
    }
  }

  @Test("languages near to each other are known as such") func close() {
    #expect(CloseLanguages.areClose("hr", "sr"))
    #expect(!CloseLanguages.areClose("en", "ru"))
  }
}
