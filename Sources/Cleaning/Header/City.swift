import Articles
import Language

/// Cities that reports are often sent from, to tell a dateline that is glued to a name in capitals: `JANE ROEBRUSSELS —`.
///
/// Hardly anything else parts two runs of capitals, so here, and only here, a list is needed; a place that the report
/// itself names needs none.
enum City {
  private static let names: [[Unicode.Scalar]] = [
    "ABERDEEN", "ABIDJAN", "ABU DHABI", "ABUJA", "ACCRA", "ADDIS ABABA", "ADELAIDE", "AKRON", "ALBANY", "ALBUQUERQUE",
    "ALEPPO", "ALGIERS", "ALMATY", "AMMAN", "AMSTERDAM", "ANCHORAGE", "ANKARA", "ANNAPOLIS", "ANTANANARIVO",
    "ANTWERP", "ASHEVILLE", "ASHGABAT", "ASTANA", "ASUNCION", "ASUNCIÓN", "ATHENS", "ATLANTA", "AUCKLAND", "AUGUSTA",
    "AUSTIN", "BAGHDAD", "BAKERSFIELD", "BAKU", "BALTIMORE", "BAMAKO", "BANGALORE", "BANGKOK", "BANGUI", "BARCELONA",
    "BASEL", "BASRA", "BATON ROUGE", "BEIJING", "BEIRUT", "BELFAST", "BELGRADE", "BELMOPAN", "BENGALURU", "BENGHAZI",
    "BERLIN", "BERN", "BILLINGS", "BIRMINGHAM", "BISHKEK", "BISMARCK", "BOGOTA", "BOGOTÁ", "BOISE", "BORDEAUX",
    "BOSTON", "BOULDER", "BRASILIA", "BRASÍLIA", "BRATISLAVA", "BRAZZAVILLE", "BRIDGETOWN", "BRISBANE", "BRISTOL",
    "BRUSSELS", "BUCHAREST", "BUDAPEST", "BUENOS AIRES", "BUFFALO", "BUJUMBURA", "BURLINGTON", "BUSAN", "CAIRO",
    "CALGARY", "CALI", "CANBERRA", "CANCUN", "CANCÚN", "CAPE TOWN", "CARACAS", "CARDIFF", "CASABLANCA", "CHARLESTON",
    "CHARLOTTE", "CHATTANOOGA", "CHENNAI", "CHEYENNE", "CHIANG MAI", "CHICAGO", "CHISINAU", "CHIȘINĂU",
    "CHRISTCHURCH", "CINCINNATI", "CLEVELAND", "COLOGNE", "COLOMBO", "COLORADO SPRINGS", "COLUMBIA", "COLUMBUS",
    "CONAKRY", "CONCORD", "COPENHAGEN", "CORK", "DAKAR", "DALIAN", "DALLAS", "DAMASCUS", "DAR ES SALAAM", "DARWIN",
    "DAVENPORT", "DAVOS", "DAYTON", "DELHI", "DENVER", "DES MOINES", "DETROIT", "DHAKA", "DOHA", "DONETSK", "DOVER",
    "DRESDEN", "DUBAI", "DUBLIN", "DULUTH", "DURBAN", "DUSHANBE", "DÜSSELDORF", "EDINBURGH", "EDMONTON", "EL PASO",
    "ERBIL", "EUGENE", "FAIRBANKS", "FARGO", "FERGUSON", "FLINT", "FLORENCE", "FORT WORTH", "FRANKFURT", "FREETOWN",
    "FRESNO", "GABORONE", "GALWAY", "GAZA", "GAZA CITY", "GDANSK", "GDAŃSK", "GENEVA", "GLASGOW", "GOTHENBURG",
    "GRAND RAPIDS", "GREENSBORO", "GREENVILLE", "GUADALAJARA", "GUANGZHOU", "GUATEMALA CITY", "GUAYAQUIL", "HALIFAX",
    "HAMBURG", "HANOI", "HARARE", "HARRISBURG", "HARTFORD", "HAVANA", "HELENA", "HELSINKI", "HIROSHIMA",
    "HO CHI MINH CITY", "HOBART", "HONG KONG", "HONOLULU", "HOUSTON", "HUNTSVILLE", "HYDERABAD", "INDIANAPOLIS",
    "INNSBRUCK", "IRBIL", "ISLAMABAD", "ISTANBUL", "IZMIR", "JACKSON", "JACKSONVILLE", "JAKARTA", "JEDDAH",
    "JEFFERSON CITY", "JERSEY CITY", "JERUSALEM", "JOHANNESBURG", "JUBA", "JUNEAU", "KABUL", "KAMPALA", "KANDAHAR",
    "KANSAS CITY", "KARACHI", "KATHMANDU", "KHARKIV", "KHARTOUM", "KIEV", "KIGALI", "KINGSTON", "KINSHASA",
    "KNOXVILLE", "KOLKATA", "KRAKOW", "KRAKÓW", "KUALA LUMPUR", "KUWAIT CITY", "KYIV", "KYOTO", "LA PAZ", "LAGOS",
    "LAHORE", "LANSING", "LAS VEGAS", "LAUSANNE", "LEEDS", "LEIPZIG", "LEXINGTON", "LIBREVILLE", "LILLE", "LILONGWE",
    "LIMA", "LINCOLN", "LISBON", "LITTLE ROCK", "LIVERPOOL", "LJUBLJANA", "LONDON", "LONG BEACH", "LOS ANGELES",
    "LOUISVILLE", "LUANDA", "LUBBOCK", "LUCKNOW", "LUSAKA", "LUXEMBOURG", "LVIV", "LYON", "MACON", "MADISON",
    "MADRID", "MAIDUGURI", "MALMÖ", "MALÉ", "MANAGUA", "MANAMA", "MANCHESTER", "MANDALAY", "MANILA", "MAPUTO",
    "MARIUPOL", "MARRAKESH", "MARSEILLE", "MEDELLIN", "MEDELLÍN", "MELBOURNE", "MEMPHIS", "MEXICO CITY", "MIAMI",
    "MIDLAND", "MILAN", "MILWAUKEE", "MINNEAPOLIS", "MINSK", "MOBILE", "MODESTO", "MOGADISHU", "MONROVIA",
    "MONTERREY", "MONTEVIDEO", "MONTGOMERY", "MONTREAL", "MOSCOW", "MOSUL", "MUMBAI", "MUNICH", "MUSCAT", "N'DJAMENA",
    "NAIROBI", "NANJING", "NAPLES", "NASHVILLE", "NASSAU", "NEW DELHI", "NEW HAVEN", "NEW ORLEANS", "NEW YORK",
    "NEWARK", "NEWCASTLE", "NICE", "NICOSIA", "NORFOLK", "NORTHAMPTON", "NOUAKCHOTT", "OAKLAND", "OKLAHOMA CITY",
    "OLYMPIA", "OMAHA", "ORLANDO", "OSAKA", "OSLO", "OTTAWA", "OUAGADOUGOU", "OXFORD", "PALO ALTO", "PANAMA CITY",
    "PARIS", "PEORIA", "PERTH", "PESHAWAR", "PHILADELPHIA", "PHNOM PENH", "PHOENIX", "PIERRE", "PITTSBURGH",
    "PLYMOUTH", "PODGORICA", "PORT MORESBY", "PORT OF SPAIN", "PORT-AU-PRINCE", "PORTLAND", "PRAGUE", "PRETORIA",
    "PRISTINA", "PROVIDENCE", "PROVO", "PUNE", "PYONGYANG", "QUEBEC CITY", "QUITO", "RABAT", "RALEIGH", "RAMALLAH",
    "RAPID CITY", "RAWALPINDI", "RENO", "REYKJAVIK", "RICHMOND", "RIGA", "RIO DE JANEIRO", "RIYADH", "ROANOKE",
    "ROCHESTER", "ROME", "ROTTERDAM", "SACRAMENTO", "SALEM", "SALT LAKE CITY", "SALZBURG", "SAN ANTONIO", "SAN DIEGO",
    "SAN FRANCISCO", "SAN JOSE", "SAN JOSÉ", "SAN JUAN", "SAN SALVADOR", "SANAA", "SANTA ANA", "SANTA FE", "SANTIAGO",
    "SANTO DOMINGO", "SAO PAULO", "SARAJEVO", "SAVANNAH", "SCRANTON", "SEATTLE", "SEOUL", "SEVILLE", "SHANGHAI",
    "SHEFFIELD", "SHENZHEN", "SHREVEPORT", "SINGAPORE", "SIOUX FALLS", "SKOPJE", "SOFIA", "SPOKANE", "SPRINGFIELD",
    "SRINAGAR", "ST. LOUIS", "ST. PAUL", "ST. PETERSBURG", "STOCKHOLM", "STRASBOURG", "STUTTGART", "SURABAYA", "SUVA",
    "SYDNEY", "SYRACUSE", "SÃO PAULO", "TACOMA", "TAIPEI", "TALLAHASSEE", "TALLINN", "TAMPA", "TASHKENT", "TBILISI",
    "TEGUCIGALPA", "TEHRAN", "TEL AVIV", "THE HAGUE", "THESSALONIKI", "THIMPHU", "TIJUANA", "TIRANA", "TOKYO",
    "TOLEDO", "TOPEKA", "TORONTO", "TRENTON", "TRIPOLI", "TUCSON", "TULSA", "TUNIS", "TURIN", "UTRECHT", "VALENCIA",
    "VALLETTA", "VANCOUVER", "VENICE", "VERONA", "VICTORIA", "VIENNA", "VIENTIANE", "VILNIUS", "VLADIVOSTOK", "WACO",
    "WARSAW", "WASHINGTON", "WELLINGTON", "WICHITA", "WINDHOEK", "WINNIPEG", "WUHAN", "XIAN", "YANGON", "YAOUNDE",
    "YAOUNDÉ", "YEREVAN", "YORK", "ZAGREB", "ZAPORIZHZHIA", "ZURICH",
  ].map { Array($0.unicodeScalars) }

  /// Whether words, of any case, are the name of one.
  static func isName(_ words: [String]) -> Bool {
    let name = Array(words.joined(separator: " ").uppercased().unicodeScalars)
    return names.contains(name)
  }

  /// No name that only the report tells to be one has fewer letters.
  private static let shortestTold = 4

  /// Where a city begins that is glued to the capitals before it, when a dateline's dash or bracket follows.
  ///
  /// It is one of the list, or a word that the text has with a capital.
  static func glued(in scalars: [Unicode.Scalar], word: Range<Int>, vocabulary: DocumentVocabulary) -> Int? {
    if let start = behindLabel(in: scalars, word: word, vocabulary) { return start }
    guard word.count > 6, scalars[word].allSatisfy({ $0.isUpper || $0 == "'" || $0 == "’" || $0 == "-" }) else {
      return nil
    }
    let startsLine = word.lowerBound == 0 || scalars[word.lowerBound - 1] == "\n"
    if startsLine || names.contains(Array(scalars[word])), endsDateline(scalars, from: word.upperBound) { return nil }
    for start in (word.lowerBound + 2)..<(word.upperBound - 1) where scalars[start - 1] != "-" {
      for name in names where scalars[start...].starts(with: name) {
        let end = start + name.count
        guard end >= word.upperBound, end == scalars.count || !scalars[end].isLetter, endsDateline(scalars, from: end)
        else { continue }
        return start
      }
    }
    // A word that begins its line is a place's as a whole.
    guard endsDateline(scalars, from: word.upperBound), word.lowerBound > 0, scalars[word.lowerBound - 1] != "\n" else {
      return nil
    }
    return ((word.lowerBound + 3)...max(word.lowerBound + 3, word.upperBound - shortestTold)).first { start in
      let rest = scalars[start..<word.upperBound]
      return rest.count >= shortestTold && scalars[start - 1] != "-"
        && vocabulary.count(of: String(scalars: [rest.first ?? " "] + rest.dropFirst().map(\.lowered))) > 0
    }
  }

  /// What pages print in capitals right above a report.
  private static let labels = [
    "SHARE", "PDF", "SAVE", "TWEET", "EMAIL", "COMMENTS", "COMMENT", "PRINT", "MENU", "FACEBOOK", "TWITTER", "WHATSAPP",
    "LINKEDIN", "REPRINTS", "ADVERTISEMENT", "SUBSCRIBE", "COPIED", "VIDEO", "PHOTO", "PHOTOS", "LISTEN",
  ].map { Array($0.unicodeScalars) }

  /// Where a place begins behind one of the page's labels in capitals, or behind `AM` and `PM`: `SHAREOSLO —`.
  private static func behindLabel(
    in scalars: [Unicode.Scalar], word: Range<Int>, _ vocabulary: DocumentVocabulary
  ) -> Int? {
    guard word.count > 5, scalars[word].allSatisfy({ !$0.isLower }) else { return nil }
    // `6:31 AMOSLO —`
    if ["AM", "PM"].contains(String(scalars: scalars[word].prefix(2))), word.lowerBound > 4,
      scalars[word.lowerBound - 4] == ":" || scalars[word.lowerBound - 3] == ":"
        || scalars[word.lowerBound - 1] == " " && scalars[word.lowerBound - 2].isDigit
    {
      return word.lowerBound + 2
    }
    guard endsDateline(scalars, from: word.upperBound) else { return nil }
    // `Ada Poe / NTBOSLO —`
    if word.lowerBound > 2, scalars[(word.lowerBound - 2)..<word.lowerBound].contains(where: { $0 == "/" || $0 == "|" })
    {
      let agency = (2...4).last { length in
        word.count - length >= shortestTold
          && NewsAgency.isName([String(scalars: scalars[word].prefix(length)).lowercased()])
      }
      if let agency { return word.lowerBound + agency }
    }
    let small = String(scalars: [scalars[word.lowerBound]] + scalars[word].dropFirst().map(\.lowered))
    guard vocabulary.count(of: small) == 0, let label = labels.first(where: { scalars[word].starts(with: $0) }),
      word.count - label.count >= shortestTold
    else { return nil }
    return word.lowerBound + label.count
  }

  /// Whether a dash stands within reach, no sentence end before it.
  private static func endsDateline(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
    let behind = scalars[start...].prefix(48)
    guard
      let dash = behind.firstIndex(where: { $0 == "—" || $0 == "–" || $0 == "-" || $0 == ":" || $0 == "|" || $0 == "/" }
      )
    else {
      return false
    }
    return dash < start + 4 || scalars[start] == "," || scalars[start...].prefix(2).elementsEqual(" (".unicodeScalars)
  }
}
