import TextProcessing

/// The words that stand beside a date in the line that states it.
///
/// Words are folded; those of scripts without spaces are pairs of characters.
enum DateWords {
  /// Says that the date is that of publication.
  static let published = vocabulary(
    """
    published posted publication released issued publié publiée publicado publicada publicación \
    publicat publicação pubblicato pubblicata veröffentlicht erschienen erstellt publiziert geschrieben verfasst gepostet eingestellt \
    veröffentlichung erscheinungsdatum gepubliceerd geplaatst opublikowano dodano publikacji \
    publikováno vydáno zveřejněno publikované zverejnené objavljeno objavljen \
    közzétéve megjelent publicerad publicerat publiceret udgivet offentliggjort publisert \
    julkaistu avaldatud publicēts paskelbta diterbitkan terbit đăng publikuar \
    δημοσιεύθηκε δημοσιεύτηκε δημοσίευση опубликовано опубликована опубликован дата \
    опубліковано публікації публикувано публикувана објављено објавено жарияланды жарияланған \
    апублікавана yayınlanma yayınlandı yayımlanma yayımlandı yayın giriş eklenme dərc \
    نشر النشر نُشر تاريخ انتشار منتشر प्रकाशित প্রকাশ প্রকাশিত প্রকাশের פורסם \
    发布 發布 发表 發表 刊登 時間 时间 公開 掲載 配信 投稿 게시 입력 등록 เผยแพร่
    """)

  /// Says that the date is that of a change.
  static let updated = vocabulary(
    """
    updated modified edited revised corrected update jour actualisé actualisée \
    modifié modifiée maj actualizado actualizada atualizado atualizada modificado modificada \
    aggiornato aggiornata aggiornamento aktualisiert aktualisierung geändert überarbeitet \
    bijgewerkt gewijzigd zaktualizowano aktualizacja aktualizováno aktualizace aktualizované \
    ažurirano izmjena frissítve frissült módosítva uppdaterad uppdaterat opdateret oppdatert \
    päivitetty muokattu uuendatud atjaunots atnaujinta actualizat diperbarui diubah ενημέρωση \
    ενημερώθηκε обновлено обновлён обновлен обновлена изменено изменён оновлено обновено ажурирано \
    жаңартылды жаңартылған абноўлена güncelleme güncellendi yeniləndi تحديث التحديث تعديل \
    بروزرسانی अपडेट अपडेटेड আপডেট עודכן 更新 修改 수정 อัปเดต อัพเดท
    """)

  /// Says that the date is that of something else: a life, a membership, an event, a picture.
  static let foreign = vocabulary(
    """
    born birth birthday died death geboren geburtsdatum gestorben né née naissance mort nacido \
    nacimiento nato nata nascita nascido nascimento urodzony urodzona родился родилась рождения \
    народився doğum 出生 生年 出身 registered joined member registriert mitglied beigetreten \
    inscrit registrado зарегистрирован регистрация since seit depuis desde until bis jusqu hasta \
    valid gültig expires expiry deadline frist anmeldeschluss due beginn begins starts ends event \
    termin veranstaltung réunion photo foto fotó bild picture photograph фото retrieved accessed \
    abgerufen copyright version valable établi
    """)

  /// Says nothing, and may stand in the line: weekdays, prepositions, time zones, halves of the day.
  static let neutral = vocabulary(
    """
    vom monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat \
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
    """
    of de del di d du do den der the th st nd rd er º жылғы жылдың жыл ж г року года m gada ko eko
    """)

  /// What a word may say.
  struct Meaning: OptionSet {
    let rawValue: UInt8

    static let published = Meaning(rawValue: 1)
    static let updated = Meaning(rawValue: 2)
    static let neutral = Meaning(rawValue: 4)
    static let byline = Meaning(rawValue: 8)
    static let foreign = Meaning(rawValue: 16)
  }

  private static let meanings = Vocabulary(
    [
      (published, Meaning.published), (updated, .updated), (neutral, .neutral), (byline, .byline),
      (foreign, .foreign),
    ].map { (words: $0.0.joined(separator: " "), meaning: $0.1) }, join: { $0.union($1) })

  /// What a folded word says, in one look-up.
  static func meaning(of word: String) -> Meaning {
    var word = word
    return word.withUTF8 { meanings[$0] } ?? []
  }

  private static func vocabulary(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold($0) })
  }
}
