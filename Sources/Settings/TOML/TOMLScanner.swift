/// A place in the text of a TOML document; a line feed with a carriage return before it counts as one.
struct TOMLScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  /// The line of the place, from 1.
  private(set) var line = 1

  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    if scalars.contains("\r") {
      let pairs = zip(scalars, scalars.dropFirst() + [" "])
      scalars = pairs.compactMap { $0 == "\r" && $1 == "\n" ? nil : $0 }
    }
    self.scalars = scalars
  }

  /// The scalar here; nil at the end.
  var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  /// What stands here up to a space, for messages.
  var word: String {
    let rest = scalars[place...].prefix { !$0.properties.isWhitespace && !$0.isForbidden }
    return String(String.UnicodeScalarView(rest.prefix(40)))
  }

  mutating func advance() {
    if next == "\n" { line += 1 }
    place += 1
  }

  /// Takes a text where it stands here.
  mutating func take(_ text: String) -> Bool {
    guard scalars[place...].starts(with: text.unicodeScalars) else { return false }
    for _ in text.unicodeScalars { advance() }
    return true
  }

  /// Takes all scalars up to the first that is not wanted.
  mutating func takeAll(_ isWanted: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let next, isWanted(next) {
      taken.append(next)
      advance()
    }
    return String(taken)
  }

  /// Skips spaces and tabs.
  mutating func skipSpaces() {
    while next == " " || next == "\t" { advance() }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a key without quotes may have it.
  var isOfBareKey: Bool {
    isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" || self == "-"
  }

  /// Whether it is a control character that no comment and no string of one line may have.
  var isForbidden: Bool { value < 0x20 && self != "\t" || value == 0x7F }
}
