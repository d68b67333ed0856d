/// Reads a date from left to right.
struct DateScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.lowercased().unicodeScalars) }

  /// Nothing is left.
  var isAtEnd: Bool { index >= scalars.count }

  /// The next character.
  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// How many digits come next.
  var digitsAhead: Int { scalars[index...].prefix { $0.isDigit }.count }

  /// The character after the digits that come next.
  var afterDigits: Unicode.Scalar? {
    let place = index + digitsAhead
    return place < scalars.count ? scalars[place] : nil
  }

  /// A text stands somewhere in what is left.
  func holds(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    return scalars[index...].indices.contains { scalars[$0...].starts(with: wanted) }
  }

  /// Passes over one character.
  mutating func advance() { index += 1 }

  /// Passes over white space.
  mutating func skipSpace() {
    while let next, next == " " || next.properties.isWhitespace { index += 1 }
  }

  /// Passes over one of some characters; whether there was one.
  mutating func skip(_ characters: Unicode.Scalar...) -> Bool {
    guard let next, characters.contains(next) else { return false }
    index += 1
    return true
  }

  /// A number of so many digits: all that come next, or the first of them where `digits` is less.
  mutating func number(digits: Int? = nil) -> Int? {
    let count = min(digits ?? Int.max, digitsAhead)
    guard count > 0, count <= 15, digits == nil || count == digits else { return nil }
    let value = scalars[index..<index + count].reduce(0) { $0 * 10 + Int($1.value) - 48 }
    index += count
    return value
  }

  /// The letters that come next, in small letters; empty when none do.
  mutating func word() -> String {
    var word = String.UnicodeScalarView()
    while let next, next.isLetterOrMark {
      word.append(next)
      index += 1
    }
    return String(word)
  }
}

extension Unicode.Scalar {
  /// The character is one of 0 to 9.
  fileprivate var isDigit: Bool { (48...57).contains(value) }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrMark: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}
