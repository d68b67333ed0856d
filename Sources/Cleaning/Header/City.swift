import Articles
import Language

/// Cities that reports are often sent from, to tell a dateline that is glued to a name in capitals: `JANE ROEBRUSSELS —`.
///
/// Nothing else parts two runs of capitals, so here, and only here, a list is needed.
enum City {
  private static let names: [[Unicode.Scalar]] = [
    "ABUJA", "ACCRA", "ADDIS ABABA", "ALBANY", "ALGIERS", "AMMAN", "AMSTERDAM", "ANKARA", "ATHENS", "ATLANTA", "AUSTIN",
    "BAGHDAD", "BALTIMORE", "BANGKOK", "BARCELONA", "BEIJING", "BEIRUT", "BELFAST", "BELGRADE", "BERLIN", "BOGOTÁ",
    "BOGOTA",
    "BOSTON", "BRASÍLIA", "BRASILIA", "BRUSSELS", "BUCHAREST", "BUDAPEST", "BUENOS AIRES", "CAIRO", "CANBERRA",
    "CAPE TOWN",
    "CARACAS", "CHARLOTTE", "CHICAGO", "CINCINNATI", "CLEVELAND", "COLUMBUS", "COPENHAGEN", "DALLAS", "DAMASCUS",
    "DELHI",
    "DENVER", "DES MOINES", "DETROIT", "DHAKA", "DUBAI", "DUBLIN", "EDINBURGH", "FRANKFURT", "GENEVA", "GLASGOW",
    "HANOI",
    "HARARE", "HAVANA", "HELSINKI", "HONG KONG", "HOUSTON", "INDIANAPOLIS", "ISLAMABAD", "ISTANBUL", "JAKARTA",
    "JERUSALEM",
    "JOHANNESBURG", "KABUL", "KIEV", "KYIV", "KINSHASA", "KUALA LUMPUR", "LAGOS", "LAHORE", "LAS VEGAS", "LIMA",
    "LISBON",
    "LONDON", "LOS ANGELES", "MADISON", "MADRID", "MANCHESTER", "MANILA", "MELBOURNE", "MEMPHIS", "MEXICO CITY",
    "MIAMI",
    "MILAN", "MILWAUKEE", "MINNEAPOLIS", "MINSK", "MONTREAL", "MOSCOW", "MUMBAI", "MUNICH", "NAIROBI", "NASHVILLE",
    "NEW DELHI", "NEW ORLEANS", "NEW YORK", "OAKLAND", "ORLANDO", "OSLO", "OTTAWA", "PARIS", "PHILADELPHIA", "PHOENIX",
    "PITTSBURGH", "PORTLAND", "PRAGUE", "PRETORIA", "QUITO", "RALEIGH", "REYKJAVIK", "RIGA", "RIO DE JANEIRO", "RIYADH",
    "ROME", "SACRAMENTO", "SALT LAKE CITY", "SAN DIEGO", "SAN FRANCISCO", "SANTIAGO", "SÃO PAULO", "SAO PAULO",
    "SARAJEVO",
    "SEATTLE", "SEOUL", "SHANGHAI", "SINGAPORE", "SOFIA", "ST. LOUIS", "STOCKHOLM", "SYDNEY", "TAIPEI", "TALLINN",
    "TEHRAN",
    "TEL AVIV", "TOKYO", "TORONTO", "TRIPOLI", "TUNIS", "VANCOUVER", "VIENNA", "VILNIUS", "WARSAW", "WASHINGTON",
    "WELLINGTON", "YANGON", "ZAGREB", "ZURICH",
  ].map { Array($0.unicodeScalars) }

  /// Whether words, of any case, are the name of one.
  static func isName(_ words: [String]) -> Bool {
    let name = Array(words.joined(separator: " ").uppercased().unicodeScalars)
    return names.contains(name)
  }

  /// Where a city begins that is glued to the capitals before it, when a dateline's dash or bracket follows.
  static func glued(in scalars: [Unicode.Scalar], word: Range<Int>) -> Int? {
    guard word.count > 6, scalars[word].allSatisfy({ $0.isUpper || $0 == "'" || $0 == "’" || $0 == "-" }) else {
      return nil
    }
    for start in (word.lowerBound + 3)..<(word.upperBound - 1) {
      for name in names where scalars[start...].starts(with: name) {
        let end = start + name.count
        guard end >= word.upperBound, end == scalars.count || !scalars[end].isLetter, endsDateline(scalars, from: end)
        else { continue }
        return start
      }
    }
    return nil
  }

  /// Whether a dash stands within reach, no sentence end before it.
  private static func endsDateline(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
    let behind = scalars[start...].prefix(48)
    guard let dash = behind.firstIndex(where: { $0 == "—" || $0 == "–" || $0 == "-" || $0 == ":" }) else {
      return false
    }
    return dash < start + 4 || scalars[start] == "," || scalars[start...].prefix(2).elementsEqual(" (".unicodeScalars)
  }
}
