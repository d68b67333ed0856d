/// The months by the names that newspapers of many languages print.
enum MonthNames {
  /// The number of a month, 1 to 12, of its name or an abbreviation in small letters; nil for any other word.
  static func number(_ word: String) -> Int? { numbers[word] }

  /// Names and abbreviations by month: English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian,
  /// Danish, Finnish, Polish, Czech, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Indonesian, Croatian, Catalan,
  /// Lithuanian, Arabic.
  private static let names = [
    """
    january jan januar jän janvier janv enero ene janeiro gennaio gen januari tammikuuta tammikuu stycznia styczeń sty ledna
    leden ianuarie ian ocak oca января янв січня ιανουαρίου ιαν január
    siječnja gener sausio يناير
    """,
    """
    february feb februar février févr fév febrero fevereiro fev febbraio februari helmikuuta helmikuu lutego luty lut února
    únor februarie şubat şub февраля фев лютого φεβρουαρίου φεβ február
    veljače febrer vasario فبراير
    """,
    """
    march mar märz mär mrz mars marzo março maart mrt maaliskuuta maaliskuu marca marzec března březen martie mart марта мар
    березня μαρτίου μαρ március maret
    ožujka març kovo مارس
    """,
    """
    april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwiecień kwi dubna duben aprilie nisan nis апреля апр
    квітня απριλίου απρ április
    travnja balandžio أبريل ابريل
    """,
    """
    may mai mayo maio mag maggio mei maj toukokuuta toukokuu maja května květen mayıs мая май травня μαΐου μάιος május
    svibnja maig gegužės مايو
    """,
    """
    june jun juni juin junio junho giugno giu kesäkuuta kesäkuu czerwca czerwiec cze června červen iunie haziran haz июня июн
    червня ιουνίου ιουν június
    lipnja juny birželio يونيو
    """,
    """
    july jul juli juillet juil julio julho luglio lug heinäkuuta heinäkuu lipca lipiec lip července červenec iulie temmuz
    tem июля июл липня ιουλίου ιουλ július
    srpnja juliol liepos يوليو
    """,
    """
    august aug août aou agosto ago augustus augusti elokuuta elokuu sierpnia sierpień sie srpna srpen ağustos ağu августа авг
    серпня αυγούστου αυγ augusztus agustus
    kolovoza agost rugpjūčio أغسطس اغسطس
    """,
    """
    september sept sep septembre septiembre setiembre setembro set settembre syyskuuta syyskuu września wrzesień wrz září
    septembrie eylül eyl сентября сен сент вересня σεπτεμβρίου σεπ szeptember
    rujna setembre rugsėjo سبتمبر
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu października październik paź října říjen
    octombrie ekim eki октября окт жовтня οκτωβρίου οκτ október
    spalio أكتوبر اكتوبر
    """,
    """
    november nov novembre noviembre novembro marraskuuta marraskuu listopada listopad lis noiembrie kasım kas ноября ноя
    νοεμβρίου νοε
    studenoga studenog novembre lapkričio نوفمبر
    """,
    """
    december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuuta joulukuu grudnia grudzień
    gru prosince prosinec decembrie aralık ara декабря дек грудня δεκεμβρίου δεκ
    prosinca desembre gruodžio ديسمبر
    """,
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, list) in names.enumerated() {
      for name in list.split(whereSeparator: \.isWhitespace) { numbers[String(name)] = index + 1 }
    }
    return numbers
  }()
}
