import Stemming
import TextProcessing

/// Words of languages other than English that say nothing by themselves: articles, pronouns, prepositions,
/// conjunctions and auxiliary verbs.
///
/// No article is about them, so that they are not added to a search, nor do they make two articles alike.
enum FunctionWords {
  /// Whether a word, in any case and with accents or not, is one in a language or in English.
  static func contains(_ word: String, _ language: StemmedLanguage?) -> Bool {
    let folded = Folding.fold(word)
    return WeakWords.contains(folded)
      || language.map { sets[$0]?.contains(folded) ?? false } ?? false
  }

  private static let sets: [StemmedLanguage: Set<String>] = texts.mapValues { text in
    Set(text.split { " \n".contains($0) }.map { Folding.fold(String($0)) })
  }

  private static let texts: [StemmedLanguage: String] = [
    .french: """
    le la les l un une des du de d au aux a et ou où mais donc or ni car que qui quoi dont qu ce c cet cette ces
    se s sa son ses leur leurs il elle ils elles on nous vous je j tu me m te t lui eux y en dans par pour
    sur sous avec sans vers chez entre depuis pendant avant après selon contre comme plus moins très aussi
    ainsi alors encore déjà même tout tous toute toutes autre autres ne n pas rien aucun si est sont était
    étaient être été fut sera ont avait avaient avoir eu aura fait faire peut doit cela ça ici là mon ton notre
    votre nos vos
    """,
    .spanish: """
    el la los las un una unos unas lo al del de y e o u pero sino que quien quienes cual cuales cuyo cuando
    donde como porque pues si no ni se su sus le les me te nos mi mis tu tus él ella ellos ellas yo usted
    ustedes este esta estos estas ese esa esos esas aquel aquella esto eso a ante bajo con contra desde durante
    en entre hacia hasta para por según sin sobre tras más menos muy también ya aún todavía todo toda todos
    todas otro otra otros otras mismo misma es son era eran ser sido fue fueron será está están estaba
    estar ha han había haber hay hizo hacer puede tiene tienen
    """,
    .portuguese: """
    o a os as um uma uns umas ao aos à às do da dos das de no na nos nas em num numa e ou mas que quem qual
    quais cujo quando onde como porque pois se não nem seu sua seus suas lhe lhes me te nós vos meu minha teu
    ele ela eles elas eu você vocês este esta estes estas esse essa esses essas aquele aquela isto isso
    com contra desde durante entre até para por pelo pela pelos pelas sem sob sobre após mais menos muito
    também já ainda todo toda todos todas outro outra outros outras mesmo mesma é são era eram ser sido foi
    foram será está estão estava estar há tem têm tinha ter havia pode fez fazer
    """,
    .german: """
    der die das den dem des ein eine einen einem einer eines und oder aber sondern denn dass daß weil wenn ob
    als wie wo was wer wen wem wessen welche welcher welches ich du er sie es wir ihr mich dich sich uns euch
    ihn ihm ihnen mein dein sein seine seinen seinem seiner seines ihre ihren ihrem ihrer unser dieser diese
    dieses diesem diesen jener jede jeder jedes alle allen aller an am auf aus bei beim bis durch für gegen
    in im ins mit nach seit über um unter von vom vor zu zum zur zwischen ohne während wegen nicht kein keine
    keinen mehr sehr auch nur noch schon so dann da hier dort ist sind war waren wird werden wurde wurden
    worden sein bin hat haben hatte hatten kann können soll will muss man
    """,
    .russian: """
    и в во на не что он она оно они я ты мы вы с со к ко у за из от до по о об обо при для без под над между
    через после перед а но да или если то же ли бы как так где когда кто чего чему чем который которая которое
    которые которых которой которого которому которым его её ее их ему ей им них нём нем мне меня нас вас
    это этот эта эти этого этой этом этих тот та те того той том тех был была было были быть будет будут
    есть нет уже еще ещё также тоже только все всё всех весь вся более очень своей своего свою свои своих
    себя сам сама самый ни
    """,
    .turkish: """
    ve veya ya da de ile ama ancak fakat ki bu şu o bunun buna bunu şunu onun ona onu onlar biz siz ben sen
    bir için gibi kadar göre sonra önce daha en çok az her hiç bazı tüm bütün diye ise mi mı mu mü ne nasıl
    neden niçin olan olarak oldu olduğu olması olur ol değil var yok dedi etti eden etmek etti edildi
    üzere karşı arasında içinde üzerinde tarafından kendi aynı
    """,
    .arabic: """
    في من إلى الى على عن مع بين بعد قبل عند حتى منذ خلال ضد حول دون غير كل بعض أي أن ان إن لأن لكن بل أو ثم
    و ف ب ل ما لا لم لن ليس هل قد كان كانت كانوا يكون تكون هو هي هم هذا هذه ذلك تلك الذي التي الذين هناك هنا
    كما أيضا ايضا أكثر أحد نحو لدى لها له لهم به بها فيه فيها منه منها عليه عليها وقد وفي ومن وعلى وأن
    وكان وهو وهي التى
    """,
  ]
}
