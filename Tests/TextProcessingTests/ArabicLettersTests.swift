import Testing
import TextProcessing

@Suite struct ArabicLettersTests {
  @Test(
    "letters of Arabic, Persian and Urdu keyboards are one",
    arguments: [
      ("ايران", "ایران"), ("كشور", "کشور"), ("تركيا", "ترکیا"), ("تهران", "تہران"), ("علي", "على"),
      ("علی", "على"), ("ٱلله", "الله"), ("آسيا", "اسیا"), ("إيران", "ايران"), ("مؤمن", "مومن"),
      ("آئین", "آیین"), ("خانۀ", "خانه"), ("کـــشور", "كشور"), ("ﻋﻠﻲ", "علی"), ("حکومت", "حكومت"),
    ])
  func one(first: String, second: String) {
    #expect(Folding.fold(first) == Folding.fold(second))
  }

  @Test(
    "other letters stay apart",
    arguments: [
      // Urdu: boys, a girl.
      ("لڑکے", "لڑکی"), ("گھر", "گہر"),
      // Sorani.
      ("کە", "که"), ("دێ", "دی"), ("کۆ", "کو"),
      // Uyghur: food, age; i and y; e and i.
      ("ئاش", "ياش"), ("بىر", "بير"), ("بېر", "بىر"), ("ئۇ", "يۇ"),
      // Pashto.
      ("دې", "دی"), ("ځای", "جای"), ("مشرۍ", "مشري"),
      // Arabic: Jeddah, his grandfather. Sindhi: two letters of kaf.
      ("جدة", "جده"), ("ڪ", "ک"), ("گ", "ک"), ("پ", "ب"),
    ])
  func apart(first: String, second: String) {
    #expect(Folding.fold(first) != Folding.fold(second))
  }

  @Test("a non-joiner between Arabic letters is a space")
  func nonJoiner() {
    #expect(Folding.fold("احمدی‌نژاد") == Folding.fold("احمدی نژاد"))
    #expect(Folding.fold("می‌شود، کتاب‌ها‌ی") == Folding.fold("می شود، کتاب ها ی"))
    #expect(Folding.fold("ق\u{200C}") == "ق" && Folding.fold("a\u{200C}b") == "ab")
  }

  @Test("folding what is folded changes nothing, whole or by the word")
  func idempotence() {
    for word in ["ئاش", "بىر", "على", "رئيس", "شىء", "ىى", "ئئ", "ى", "ئ", "۱ى۲", "خانۀ", "ىٰ"] {
      let once = Folding.fold(word)
      #expect(Folding.fold(once) == once)
    }
  }
}
