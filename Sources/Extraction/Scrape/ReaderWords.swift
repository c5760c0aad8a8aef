import TextProcessing

/// Words by which a page speaks to its reader or of itself, rather than of the news.
///
/// They are one kind of evidence among others: no line is dropped for one of
/// them alone unless it is no more than a label. Words are folded; those of
/// scripts without spaces are pairs of characters.
enum ReaderWords {
  /// What a line holds of such words.
  struct Evidence {
    /// Words that hardly occur in news: "unsubscribe", "cookies".
    var strong = 0
    /// Words that occur in both: "share", "related".
    var weak = 0
    /// "You", "our".
    var pronouns = 0
    /// Words for pictures and their makers.
    var credit = 0
    /// Whether it begins with a strong word, as calls to do something do.
    var startsStrong = false
    /// Words for reading on.
    private var reading = 0
    /// Whether it names subscribers.
    private var hasSubscribers = false

    /// Whether a line speaks of the part of an article that only subscribers may read.
    var isPaywall: Bool { hasSubscribers && reading >= 2 }

    fileprivate mutating func count(_ meaning: Meaning, at index: Int, _ hasSocial: inout Bool) {
      if meaning.contains(.reading) { reading += 1 }
      if meaning.contains(.subscriber) { hasSubscribers = true }
      if meaning.contains(.strong) {
        strong += 1
        if index <= 1 { startsStrong = true }
      } else if meaning.contains(.social) {
        if !hasSocial { strong += 1 }
        hasSocial = true
      } else if meaning.contains(.weak) {
        weak += 1
      } else if meaning.contains(.pronoun) {
        pronouns += 1
      } else if meaning.contains(.credit) {
        credit += 1
      }
    }
  }

  /// What a word may mean; the first of several kinds of evidence counts.
  struct Meaning: OptionSet {
    let rawValue: UInt8

    static let strong = Meaning(rawValue: 1)
    static let social = Meaning(rawValue: 2)
    static let weak = Meaning(rawValue: 4)
    static let pronoun = Meaning(rawValue: 8)
    static let credit = Meaning(rawValue: 16)
    static let reading = Meaning(rawValue: 32)
    static let subscriber = Meaning(rawValue: 64)
  }

  private static let vocabulary = Vocabulary(
    [
      (strong, Meaning.strong), (social, .social), (weak, .weak), (pronouns, .pronoun),
      (credit, .credit), (remaining, .reading), (readers, .subscriber),
    ], join: { $0.union($1) })

  private static func means(_ word: some StringProtocol, _ meaning: Meaning) -> Bool {
    var folded = Folding.fold(word)
    return folded.withUTF8 { vocabulary[$0]?.contains(meaning) ?? false }
  }

  /// Counts the evidence in a line short enough to be a note; in longer ones none is looked for.
  static func evidence(in line: PageLine) -> Evidence {
    line.weight <= 40 ? evidence(in: line.key) : Evidence()
  }

  /// Counts the evidence in a folded line.
  static func evidence(in folded: String) -> Evidence {
    var evidence = Evidence()
    var index = 0
    var hasSocial = false
    var previous: Range<Int>?
    var folded = folded
    folded.withUTF8 { bytes in
      Words.forEach(in: bytes) { word in
        let meaning =
          if word.isUnsegmented, let previous {
            vocabulary.meaning(of: bytes, previous, word.range)
          } else {
            vocabulary[UnsafeBufferPointer(rebasing: bytes[word.range])]
          }
        previous = word.isUnsegmented ? word.range : nil
        if let meaning { evidence.count(meaning, at: index, &hasSocial) }
        index += 1
      }
    }
    return evidence
  }

  /// Whether a line is a label of credit such as `Photo: Jane Doe`.
  static func isCredit(_ word: some StringProtocol) -> Bool {
    means(word, .credit)
  }

  /// Whether a word names an agency that pictures come from.
  static func isAgency(_ word: some StringProtocol) -> Bool {
    agencies.contains(Folding.fold(word))
  }

  /// Whether every word of a folded label is one that a page says to its reader: "read more".
  static func areAllOrdinary(_ words: [String]) -> Bool {
    words.allSatisfy { means($0, .weak) || $0 == "see" || $0 == "voir" }
  }

  private static let agencies = words(
    "getty reuters afp epa ap dpa ansa efe anadolu xinhua shutterstock alamy imago tass")

  private static let readers =
    """
    subscriber subscribers abonné abonnés abonnées suscriptores assinantes abbonati abonnenten \
    abonnees подписчиков подписчикам prenumeratorów abonelere aboneler
    """

  private static let remaining =
    """
    article left remaining read rest story reste lire suite réservée réservé artículo leer queda \
    restante reservado artigo ler resta articolo leggere riservato artikel artikels lesen rest \
    статьи прочитать материал artykułu przeczytania makalenin okumak lezen
    """

  /// Whether a folded line has a word for what readers wrote.
  static func namesComments(_ folded: String) -> Bool {
    Words.words(in: folded).contains { word in
      comments.contains(String(decoding: Array(folded.utf8)[word.range], as: UTF8.self))
    } || ["评论", "評論", "コメント", "댓글"].contains(where: folded.contains)
  }

  private static let comments = words(
    """
    comment comments replies commentaire commentaires comentario comentarios comentários commenti \
    kommentar kommentare reacties komentarze komentarzy комментарий комментарии комментариев \
    комментария коментар коментарі пікір пікірлер yorum yorumlar تعليق تعليقات
    """)

  private static let strong =
    """
    advertisement advertisements advertorial sponsored subscribe subscribing unsubscribe subscriber \
    subscribers cookie cookies newsletter newsletters paywall login logout permalink signup copyright \
    publicité annonce abonnez abonner abonnement publicidad anuncio suscríbete suscríbase suscribirse \
    boletín publicidade assine newsletter pubblicità abbonati abbonamento werbung anzeige abonnieren \
    abonnement advertentie abonneer reklama reklam subskrybuj zaprenumeruj реклама подписывайтесь \
    подпишитесь подписаться подписка реклама підпишіться підписатися жарнама жазылыңыз abone bülten \
    çerez çerezler إعلان إعلانات اشترك اشتراك الإشتراك 广告 廣告 订阅 訂閱 登录 登入 客户 扫码 复制 版权 \
    广告 広告 購読 会員 광고 구독 로그
    """

  private static let social =
    """
    facebook twitter whatsapp telegram instagram linkedin reddit pinterest tiktok youtube viber \
    вконтакте одноклассники телеграм فيسبوك تويتر واتساب 微信 微博 分享 카카
    """

  private static let weak =
    """
    share shares tweet print email mail copy link links follow click tap read reading related also \
    more latest trending popular recommended comments comment commenting reply replies menu search \
    home skip navigation sign log register download app accept reject preferences manage privacy \
    terms reserved rights policy conditions account free unlimited remaining tags topics contact \
    welcome letters editor tell back top previous next loading watch listen article articles edition \
    advertise donate donation journalism careers help join gift min mins browser javascript enable inbox mailing support \
    lire aussi partager partage suivez commentaires commentaire connecter accueil recherche lecture \
    imprimer copier lien accepter refuser gratuits articles mentions légales réservés droits voir \
    leer también compartir síguenos comentarios menú buscar iniciar sesión aceptar imprimir derechos \
    reservados ler também compartilhar comentários leggi anche condividi commenti accedi lesen auch \
    teilen kommentare anmelden menü suche drucken akzeptieren lees ook delen reacties czytaj także \
    udostępnij komentarze zaloguj читайте также поделиться комментарии комментариев комментарий меню \
    поиск войти вход главная скопировать ссылку принять защищены права материалы теме читати також \
    поділитися коментарі оқыңыз сондай бөлісу пікірлер бас бет кіру oku okuyun ayrıca paylaş \
    yorumlar yorum menü ara giriş kabul اقرأ أيضا شارك مشاركة تعليق تعليقات تسجيل الدخول المزيد \
    相关 阅读 评论 链接 下载 点击 更多 全文 责任 编辑 来源 字号 首页 导航 菜单 搜索 跳到 転載 転载 转载 \
    関連 記事 공유 댓글 관련 기사
    """

  private static let pronouns =
    """
    you your yours our us we my vous votre vos nous notre nos usted tu su nuestro nuestra você nosso \
    nossa ihr ihre sie unser unsere wir вы ваш ваши вам наш наши нас нам мы ви біз сіз siz biz bizim \
    您 我们 我們
    """

  private static let credit =
    """
    photo photos photograph photographer image images picture pictures credit getty reuters afp epa \
    shutterstock courtesy illustration graphic handout crédit crédits foto fotos bild imagen fotoğraf \
    görsel фото фотография иллюстрация сурет صورة الصورة 图片 图为 摄影 写真 사진
    """

  private static func words(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold($0) })
  }
}
