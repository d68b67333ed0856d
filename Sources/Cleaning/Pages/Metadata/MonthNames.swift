/// The months by the names that newspapers of many languages print.
enum MonthNames {
  /// The number of a month, 1 to 12, of its name or an abbreviation in small letters; nil for any other word.
  ///
  /// The parts of a name of two words are joined by `_`.
  static func number(_ word: String) -> Int? {
    word.utf8.allSatisfy { $0 < 0x80 } ? plain[word] : others[word] ?? hebrew(word)
  }

  /// *In May* is one word of Hebrew.
  private static func hebrew(_ word: String) -> Int? {
    word.first == "ב" ? others[String(word.dropFirst())] : nil
  }

  /// Names and abbreviations by month: English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian,
  /// Danish, Finnish, Polish, Czech, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Indonesian, Croatian, Catalan,
  /// Lithuanian, Arabic with its regions, Hebrew, Thai, the languages of India, Urdu, Persian, Serbian, Macedonian,
  /// Bulgarian, Belarusian, Kazakh, Slovak, Slovenian, Estonian, Latvian, Icelandic, Basque, Welsh, Irish, Malay, Filipino,
  /// Swahili, Azerbaijani, Uzbek, Albanian, Galician, Armenian, Georgian.
  private static let names = [
    """
    january jan januar jän janvier janv enero ene janeiro gennaio gen januari tammikuuta tammikuu stycznia styczeń
    sty ledna leden ianuarie ian ocak oca января янв січня ιανουαρίου ιαν január siječnja gener sausio يناير ינואר
    มกราคม ม.ค जनवरी जानेवारी জানুয়ারি জানুয়ারী ஜனவரி జనవరి ജനുവരി جنوری ژانویه كانون_الثاني جانفي јануар јануара
    januara јануари януари студзеня қаңтар januára januarja jaanuar janvāris janvārī janúar urtarrilaren ionawr
    eanáir yanvar janar xaneiro հունվարի հունվար იანვარი
    """,
    """
    february feb februar février févr fév febrero fevereiro fev febbraio februari helmikuuta helmikuu lutego luty lut
    února únor februarie şubat şub февраля фев лютого φεβρουαρίου φεβ február veljače febrer vasario فبراير פברואר
    กุมภาพันธ์ ก.พ फ़रवरी फरवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి ഫെബ്രുവരി فروری فوریه شباط فيفري
    фебруар фебруара februara февруари лютага ақпан februára februarja veebruar februāris februārī febrúar otsailaren
    chwefror feabhra pebrero fevral shkurt febreiro փետրվարի փետրվար თებერვალი
    """,
    """
    march mar märz mär mrz mars marzo março maart mrt maaliskuuta maaliskuu marca marzec března březen martie mart
    марта мар березня μαρτίου μαρ március maret ožujka març kovo مارس מרץ מרס มีนาคม มี.ค मार्च মার্চ மார்ச் మార్చి
    മാർച്ച് مارچ آذار март marta сакавіка наурыз märts marts martā martxoaren mawrth márta mac marso machi մարտի մարտ
    მარტი
    """,
    """
    april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecień kwi dubna duben aprilie nisan nis
    апреля апр квітня απριλίου απρ április travnja balandžio أبريل ابريل אפריל เมษายน เม.ย अप्रैल एप्रिल এপ্রিল
    ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ اپریل آوریل نيسان أفريل април априла aprila красавіка сәуір apríla aprill aprīlis aprīlī
    apríl apirilaren ebrill aibreán aprili aprel prill ապրիլի ապրիլ აპრილი
    """,
    """
    may mai mayo maio mag maggio mei maj toukokuuta toukokuu maja května květen mayıs мая май травня μαΐου μάιος
    május svibnja maig gegužės مايو מאי พฤษภาคม พ.ค मई मे মে மே మే മേയ് مئی مه أيار ايار ماي мај маја мамыр mája
    maijs maijā maí maiatzaren bealtaine մայիսի մայիս მაისი
    """,
    """
    june jun juni juin junio junho giugno giu kesäkuuta kesäkuu czerwca czerwiec cze června červen iunie haziran haz
    июня июн червня ιουνίου ιουν június lipnja juny birželio يونيو יוני มิถุนายน มิ.ย जून জুন ஜூன் జూన్ ജൂൺ جون ژوئن
    حزيران جوان јун јуна juna јуни чэрвеня маусым júna junija juuni jūnijs jūnijā júní ekainaren mehefin meitheamh
    hunyo iyun qershor xuño հունիսի հունիս ივნისი
    """,
    """
    july jul juli juillet juil julio julho luglio lug heinäkuuta heinäkuu lipca lipiec lip července červenec iulie
    temmuz tem июля июл липня ιουλίου ιουλ július srpnja juliol liepos يوليو יולי กรกฎาคม ก.ค जुलाई जुलै জুলাই ஜூலை
    జులై జూలై ജൂലൈ جولائی ژوئیه تموز جويلية يوليوز јул јула jula јули ліпеня шілде júla julija juuli jūlijs jūlijā
    júlí uztailaren gorffennaf iúil julai hulyo iyul korrik xullo հուլիսի հուլիս ივლისი
    """,
    """
    august aug août aou agosto ago augustus augusti elokuuta elokuu sierpnia sierpień sie srpna srpen ağustos ağu
    августа авг серпня αυγούστου αυγ augusztus agustus kolovoza agost rugpjūčio أغسطس اغسطس אוגוסט สิงหาคม ส.ค अगस्त
    ऑगस्ट আগস্ট ஆகஸ்ட் ఆగస్టు ഓഗസ്റ്റ് اگست اوت آب أوت غشت август avgust avgusta жніўня тамыз augusts augustā ágúst
    abuztuaren awst lúnasa ogos agosti avqust gusht օգոստոսի օգոստոս აგვისტო
    """,
    """
    september sept sep septembre septiembre setiembre setembro set settembre syyskuuta syyskuu września wrzesień wrz
    září septembrie eylül eyl сентября сен сент вересня σεπτεμβρίου σεπ szeptember rujna setembre rugsėjo سبتمبر
    ספטמבר กันยายน ก.ย सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్ സെപ്റ്റംബർ ستمبر سپتامبر أيلول ايلول
    شتنبر септембар септембра septembar septembra септември верасня қыркүйек septembris septembrī irailaren medi
    setyembre septemba sentyabr sentabr shtator սեպտեմբերի սեպտեմբեր სექტემბერი
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu października październik paź
    října říjen octombrie ekim eki октября окт жовтня οκτωβρίου οκτ október spalio أكتوبر اكتوبر אוקטובר ตุลาคม ต.ค
    अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் అక్టోబర్ ഒക്ടോബർ اکتوبر اکتبر تشرين_الأول تشرين_الاول октобар октобра
    oktobar oktobra октомври жовтень кастрычніка қазан októbra oktoober oktobris oktobrī spalis urriaren hydref
    oktubre oktoba oktyabr oktabr tetor հոկտեմբերի հոկտեմբեր ოქტომბერი
    """,
    """
    november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad lis noiembrie kasım kas ноября
    ноя νοεμβρίου νοε studenoga studenog novembre lapkričio نوفمبر נובמבר พฤศจิกายน พ.ย नवंबर नवम्बर नोव्हेंबर
    নভেম্বর நவம்பர் నవంబర్ നവംബർ نومبر نوامبر تشرين_الثاني نونبر новембар новембра novembar novembra ноември
    листопада лістапада қараша novembris novembrī nóvember azaroaren tachwedd samhain nobyembre novemba noyabr nëntor
    նոյեմբերի նոյեմբեր ნოემბერი
    """,
    """
    december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuuta joulukuu grudnia
    grudzień gru prosince prosinec decembrie aralık ara декабря дек грудня δεκεμβρίου δεκ prosinca desembre gruodžio
    ديسمبر דצמבר ธันวาคม ธ.ค दिसंबर दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் డిసెంబర్ ഡിസംബർ دسمبر دسامبر كانون_الأول
    كانون_الاول دجنبر децембар децембра decembar decembra декември снежня желтоқсан detsember decembris decembrī
    abenduaren rhagfyr nollaig disember disyembre desemba dekabr dhjetor դեկտեմբերի դեկտեմբեր დეკემბერი
    """,
  ]

  /// Those that are written in ASCII, which are asked for most.
  private static let plain = numbers { $0.utf8.allSatisfy { $0 < 0x80 } }
  private static let others = numbers { $0.utf8.contains { $0 >= 0x80 } }

  private static func numbers(of isMeant: (Substring) -> Bool) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, list) in names.enumerated() {
      for name in list.split(whereSeparator: \.isWhitespace) where isMeant(name) { numbers[String(name)] = index + 1 }
    }
    return numbers
  }
}
