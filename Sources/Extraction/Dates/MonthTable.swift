/// The months' names.
enum MonthTable {
  /// One line a language, one column a month.
  ///
  /// Forms of one month are joined by a slash, and an underscore stands for a
  /// space. Where a form means two months, the later line holds.
  static let names = """
    jan/january feb/february mar/march apr/april may jun/june jul/july aug/august \
    sep/sept/september oct/october nov/november dec/december
    janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aoû septembre octobre \
    novembre décembre/déc
    januar/jänner/jän februar/feber märz/mär/mrz april mai juni juli august september oktober/okt \
    november dezember/dez
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre \
    noviembre diciembre/dic
    janeiro fevereiro/fev março abril maio/mai junho julho agosto setembro outubro/out novembro \
    dezembro
    gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett \
    ottobre/ott novembre dicembre
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre/des
    xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
    ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie \
    noiembrie decembrie
    januari februari maart/mrt april mei juni juli augustus september oktober november december
    januarie februarie maart april mei junie julie augustus september oktober november desember
    januari februari mars april maj juni juli augusti september oktober november december
    januar februar marts april maj juni juli august september oktober november desember
    janúar febrúar mars apríl maí júní júlí ágúst/ágú september október nóvember desember
    tammikuu/tammikuuta/tammi helmikuu/helmikuuta/helmi maaliskuu/maaliskuuta/maalis \
    huhtikuu/huhtikuuta/huhti toukokuu/toukokuuta/touko kesäkuu/kesäkuuta/kesä \
    heinäkuu/heinäkuuta/heinä elokuu/elokuuta/elo syyskuu/syyskuuta/syys lokakuu/lokakuuta/loka \
    marraskuu/marraskuuta/marras joulukuu/joulukuuta/joulu
    jaanuar veebruar märts/mär aprill mai juuni juuli august september oktoober november detsember
    janvāris/janvārī/janvāra februāris/februārī/februāra marts/martā/marta aprīlis/aprīlī/aprīļa \
    maijs/maijā/maija jūnijs/jūnijā/jūnija jūlijs/jūlijā/jūlija augusts/augustā/augusta \
    septembris/septembrī/septembra oktobris/oktobrī/oktobra novembris/novembrī/novembra \
    decembris/decembrī/decembra
    sausis/sausio/saus vasaris/vasario/vas kovas/kovo balandis/balandžio/bal gegužė/gegužės/geg \
    birželis/birželio/birž liepa/liepos rugpjūtis/rugpjūčio/rugp rugsėjis/rugsėjo/rugs \
    spalis/spalio/spal lapkritis/lapkričio/lapkr gruodis/gruodžio/gruod
    siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja \
    srpanj/srpnja kolovoz/kolovoza rujan/rujna listopad/listopada studeni/studenoga/studenog \
    prosinac/prosinca
    leden/ledna únor/února březen/března duben/dubna květen/května červen/června \
    červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince
    január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla \
    august/augusta september/septembra október/októbra november/novembra december/decembra
    styczeń/stycznia/sty luty/lutego/lut marzec/marca kwiecień/kwietnia/kwi maj/maja \
    czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz \
    październik/października/paź listopad/listopada/lis grudzień/grudnia/gru
    január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus \
    szeptember/szept október november december
    januar/januara/januarja februar/februara/februarja mart/marta april/aprila maj/maja \
    jun/juna/junij/junija jul/jula/julij/julija avgust/avgusta/avg septembar/septembra \
    oktobar/oktobra novembar/novembra decembar/decembra
    јануар/јануара/јануари фебруар/фебруара/февруари март/марта април/априла мај/маја \
    јун/јуна/јуни јул/јула/јули август/августа септембар/септембра/септември \
    октобар/октобра/октомври новембар/новембра/ноември децембар/децембра/декември
    януари февруари март април май юни юли август септември/септ октомври ноември декември
    janar/janari shkurt/shkurti mars/marsi prill/prilli maj/maji qershor/qershori korrik/korriku \
    gusht/gushti shtator/shtatori tetor/tetori nëntor/nëntori dhjetor/dhjetori
    Ιανουάριος/Ιανουαρίου/Ιαν Φεβρουάριος/Φεβρουαρίου/Φεβ Μάρτιος/Μαρτίου/Μαρ \
    Απρίλιος/Απριλίου/Απρ Μάιος/Μαΐου/Μάϊος/Μαϊ/Μαΐ Ιούνιος/Ιουνίου/Ιουν Ιούλιος/Ιουλίου/Ιουλ \
    Αύγουστος/Αυγούστου/Αυγ Σεπτέμβριος/Σεπτεμβρίου/Σεπ/Σεπτ Οκτώβριος/Οκτωβρίου/Οκτ \
    Νοέμβριος/Νοεμβρίου/Νοε/Νοεμ Δεκέμβριος/Δεκεμβρίου/Δεκ
    ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki \
    kasım/kas aralık/ara
    yanvar fevral mart aprel may iyun iyul avqust/avgust sentyabr/sentabr oktyabr/oktabr noyabr \
    dekabr
    январь/января/янв февраль/февраля/фев/февр март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн \
    июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт \
    ноябрь/ноября/ноя/нояб декабрь/декабря/дек
    январи/январ феврали/феврал марти апрели/апрел майи июни/июн июли/июл августи \
    сентябри/сентябр октябри/октябр ноябри/ноябр декабри/декабр
    січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/квіт травень/травня/трав \
    червень/червня/черв липень/липня/лип серпень/серпня/серп вересень/вересня/вер \
    жовтень/жовтня/жовт листопад/листопада/лист грудень/грудня/груд
    студзень/студзеня люты/лютага сакавік/сакавіка красавік/красавіка май/мая/травень/траўня \
    чэрвень/чэрвеня ліпень/ліпеня жнівень/жніўня верасень/верасня кастрычнік/кастрычніка \
    лістапад/лістапада снежань/снежня
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
    იანვარი/იანვრის/იან თებერვალი/თებერვლის/თებ მარტი/მარტის/მარ აპრილი/აპრილის/აპრ \
    მაისი/მაისის/მაი ივნისი/ივნისის/ივნ ივლისი/ივლისის/ივლ აგვისტო/აგვისტოს/აგვ \
    სექტემბერი/სექტემბრის/სექ ოქტომბერი/ოქტომბრის/ოქტ ნოემბერი/ნოემბრის/ნოე დეკემბერი/დეკემბრის/დეკ
    հունվար/հունվարի փետրվար/փետրվարի մարտ/մարտի ապրիլ/ապրիլի մայիս/մայիսի հունիս/հունիսի \
    հուլիս/հուլիսի օգոստոս/օգոստոսի սեպտեմբեր/սեպտեմբերի հոկտեմբեր/հոկտեմբերի \
    նոյեմբեր/նոյեմբերի դեկտեմբեր/դեկտեմբերի
    ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי \
    אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר
    يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/نيسان/أفريل مايو/أيار/ماي \
    يونيو/يونيه/حزيران/جوان يوليو/يوليه/تموز/جويلية أغسطس/آب/أوت سبتمبر/أيلول/شتنبر \
    أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر
    ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر
    جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
    जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर \
    नवंबर/नवम्बर दिसंबर/दिसम्बर
    जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
    জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
    જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ/ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર/ઓક્ટોબર નવેમ્બર ડિસેમ્બર
    ਜਨਵਰੀ ਫਰਵਰੀ/ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ
    ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
    జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు/ఆగస్ట్ సెప్టెంబర్/సెప్టెంబరు అక్టోబర్/అక్టోబరు \
    నవంబర్/నవంబరు డిసెంబర్/డిసెంబరు
    ಜನವರಿ ಫೆಬ್ರವರಿ/ಫೆಬ್ರುವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್/ಎಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್
    ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്/മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്/ആഗസ്റ്റ് സെപ്റ്റംബർ/സെപ്തംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ
    มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค \
    สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค
    មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
    ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ
    januari februari maret april mei juni juli agustus/agu/agt september oktober \
    november/nopember desember
    januari februari mach april mei jun julai ogos/ogo september oktober november disember
    enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
    januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
    urtarrila/urtarrilaren/urtarrilak otsaila/otsailaren/otsailak martxoa/martxoaren/martxoak \
    apirila/apirilaren/apirilak maiatza/maiatzaren/maiatzak ekaina/ekainaren/ekainak \
    uztaila/uztailaren/uztailak abuztua/abuztuaren/abuztuak iraila/irailaren/irailak \
    urria/urriaren/urriak azaroa/azaroaren/azaroak abendua/abenduaren/abenduak
    ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
    eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair \
    deireadh_fómhair samhain nollaig
    januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro
    """
}
