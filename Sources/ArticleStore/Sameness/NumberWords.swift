/// The words of which numbers are made.
enum NumberWords {
  /// Numbers below a hundred.
  static let values: [String: Double] = {
    var values: [String: Double] = [:]
    for (value, word) in small.enumerated() { values[word] = Double(value) }
    for (value, word) in tens.enumerated() { values[word] = Double(value * 10 + 20) }
    return values
  }()

  /// *first* to *nineteenth*, and *twentieth*.
  static let ordinals: [String: Double] = {
    var ordinals: [String: Double] = [:]
    for (value, word) in ordered.enumerated() { ordinals[word] = Double(value + 1) }
    for (value, word) in tens.enumerated() { ordinals[String(word.dropLast()) + "ieth"] = Double(value * 10 + 20) }
    return ordinals
  }()

  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
  ]

  /// The letters behind figures that stand for a scale.
  static let suffixes: [String: Double] = [
    "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "mio": 1_000_000, "b": 1_000_000_000,
    "bn": 1_000_000_000, "bln": 1_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000,
  ]

  /// *a third*, and half of anything.
  static let parts: [String: Double] = ["half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10]

  /// What parts of a whole are called where there are several: *two thirds*.
  static let plurals: [String: Double] = [
    "halves": 2, "thirds": 3, "quarters": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9,
    "tenths": 10, "quarter": 4,
  ]

  static let units: [String: Quantity.Unit] = [
    "percent": .percent, "pc": .percent, "dollar": .dollar, "dollars": .dollar, "euro": .euro, "euros": .euro,
    "pound": .pound, "pounds": .pound, "yen": .yen,
  ]

  private static let small = words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    """)
  private static let tens = words("twenty thirty forty fifty sixty seventy eighty ninety")
  private static let ordered = words(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth
    """)

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
