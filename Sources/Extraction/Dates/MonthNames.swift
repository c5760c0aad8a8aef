import TextProcessing

/// The months by their names, cases and abbreviations in the languages of the archive.
enum MonthNames {
  /// Returns the month of a folded name.
  static func month(named folded: String) -> Int? {
    months[folded]
  }

  /// One line a language, one column a month; forms of one month are joined by a slash, and an
  /// underscore stands for a space.
  private static let table = """
    jan/january feb/february mar/march apr/april may jun/june jul/july aug/august \
    sep/sept/september oct/october nov/november dec/december
    janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aoû septembre octobre \
    novembre décembre/déc
    januar/jänner februar/feber märz/mrz april mai juni juli august september oktober/okt november \
    dezember/dez
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre \
    noviembre diciembre/dic
    janeiro fevereiro/fev março abril maio/mai junho julho agosto setembro outubro/out novembro \
    dezembro
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett \
    ottobre/ott novembre dicembre
    ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki \
    kasım/kas aralık/ara
    январь/января/янв февраль/февраля/фев/февр март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн \
    июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт \
    ноябрь/ноября/ноя/нояб декабрь/декабря/дек
    січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/квіт травень/травня/трав \
    червень/червня/черв липень/липня/лип серпень/серпня/серп вересень/вересня/вер \
    жовтень/жовтня/жовт листопад/листопада/лист грудень/грудня/груд
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
    يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/نيسان/أفريل مايو/أيار/ماي \
    يونيو/يونيه/حزيران/جوان يوليو/يوليه/تموز/جويلية أغسطس/آب/أوت سبتمبر/أيلول \
    أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول
    styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca \
    lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada \
    grudzień/grudnia
    januari februari maart/mrt april mei juni juli augustus september oktober november december
    """

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in table.split(separator: "\n") {
      for (index, forms) in line.split(separator: " ").enumerated() {
        for form in forms.split(separator: "/") {
          months[Folding.fold(String(form.map { $0 == "_" ? " " : $0 }))] = index + 1
        }
      }
    }
    return months
  }()
}
