import TextProcessing

/// The words that stand beside a date in the line that states it.
///
/// Words are folded; those of scripts without spaces are pairs of characters.
enum DateWords {
  /// Says that the date is that of publication.
  static let published = vocabulary(
    """
    published posted publication released issued publié publiée publicado publicada publicación \
    publicação pubblicato veröffentlicht erschienen gepubliceerd geplaatst opublikowano dodano \
    опубликовано опубликована опубликован дата опубліковано жарияланды жарияланған yayınlanma \
    yayınlandı yayımlanma yayımlandı yayın نشر النشر نُشر تاريخ 发布 發布 发表 時間 时间 公開 掲載 게시 입력
    """)

  /// Says that the date is that of a change.
  static let updated = vocabulary(
    """
    updated modified edited revised corrected update jour actualisé modifié actualizado actualizada \
    atualizado atualizada modificado aggiornato aktualisiert geändert bijgewerkt zaktualizowano \
    aktualizacja обновлено обновлён обновлен изменено оновлено жаңартылды жаңартылған güncelleme \
    güncellendi تحديث التحديث تعديل 更新 修改 수정
    """)

  /// Says nothing, and may stand in the line: weekdays, prepositions, time zones, halves of the day.
  static let neutral = vocabulary(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat \
    sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag \
    freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lunedì martedì \
    mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira pazartesi \
    salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота \
    воскресенье понеділок вівторок середа пʼятниця субота неділя дүйсенбі сейсенбі сәрсенбі бейсенбі \
    жұма сенбі жексенбі الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد maandag dinsdag woensdag \
    donderdag vrijdag zaterdag zondag on at by the of from to am pm a p m le à de en el la las am um \
    uhr il alle ore del di do da das às os em op om godz dnia w г года год в р о ж жылғы жылы \
    cet est edt cst cdt mst mdt pst pdt gmt utc bst cest eet eest msk мск kst jst ist hkt aest h \
    mis mise à last first date time th st nd rd er min م ص في 星期 年月 昨天 今天
    """)

  /// Says that one person's name follows.
  static let byline = vocabulary("by par por von da автор door autor yazar 记者 作者")

  /// Joins the parts of one date.
  static let connectors = vocabulary(
    "of de del di d du do den der the th st nd rd er º жылғы жылдың жыл ж г року года")

  private static func vocabulary(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold($0) })
  }
}
