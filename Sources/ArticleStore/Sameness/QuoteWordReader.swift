import Articles

/// Reads the words of a text one after another; what editors put into brackets is not among them.
struct QuoteWordReader {
  private let scalars: [Unicode.Scalar]
  private(set) var words: [QuoteWord] = []
  /// The letters of the word that is being read, in lower case where they are of ASCII.
  private var letters: [UInt8] = []
  private var start = 0
  private var isASCII = true
  private var beginsSentence = true
  private var followsOmission = false

  /// What is longer than this in brackets is no remark of an editor.
  private static let longestRemark = 80
  private static let apostrophe = UInt8(ascii: "'")

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    words.reserveCapacity(scalars.count / 5)
    letters.reserveCapacity(32)
  }

  /// Reads a part of the text.
  mutating func read(_ part: TextSpan) {
    beginsSentence = true
    var place = part.start
    while place < part.end {
      let scalar = scalars[place]
      if Self.isLetter(scalar) {
        take(scalar, at: place)
      } else if scalar == "[" {
        let end = endOfRemark(from: place, until: part.end)
        followsOmission = followsOmission || end > place
        place = end
      } else if scalar != "]", !isInsideWord(place, until: part.end) {
        endWord(at: place)
        takeMark(scalar, at: place)
      }
      place += 1
    }
    endWord(at: part.end)
  }

  private mutating func take(_ scalar: Unicode.Scalar, at place: Int) {
    if letters.isEmpty { start = place }
    switch scalar.value {
    case 0x41...0x5A: letters.append(UInt8(scalar.value) | 0x20)
    case 0..<0x80: letters.append(UInt8(scalar.value))
    default:
      isASCII = false
      letters.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Takes a sign that is a word, and remembers where sentences begin.
  private mutating func takeMark(_ scalar: Unicode.Scalar, at place: Int) {
    switch scalar {
    case "%", "&":
      start = place
      letters.append(contentsOf: scalar == "%" ? "percent".utf8 : "and".utf8)
      endWord(at: place + 1)
    case "…": (beginsSentence, followsOmission) = (true, true)
    case ".":
      beginsSentence = true
      if place > 1, scalars[place - 1] == ".", scalars[place - 2] == "." { followsOmission = true }
    case "!", "?", ":", "“", "\"": beginsSentence = true
    default: break
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case 0..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0x2000..<0x2070: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Of most letters this is seen without a look into the tables of Unicode.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  /// Whether a sign stands inside a word: an apostrophe, a point between figures or single letters, a comma between
  /// figures.
  private mutating func isInsideWord(_ place: Int, until limit: Int) -> Bool {
    guard !letters.isEmpty, place + 1 < limit, Self.isLetter(scalars[place + 1]) else { return false }
    let (before, behind) = (scalars[place - 1], scalars[place + 1])
    switch scalars[place] {
    case "'", "’", "ʼ", "‘":
      letters.append(Self.apostrophe)
      return true
    case ".":
      let isInitials = place - start == letters.count * 2 - 1 && Self.isCapital(scalars[start])
      return Self.isFigure(before) ? Self.isFigure(behind) : isInitials
    case ",": return Self.isFigure(before) && Self.isFigure(behind)
    default: return false
    }
  }

  /// The last sign of a remark in brackets; that of the bracket where only letters of a word are in it: *[w]e*.
  private func endOfRemark(from place: Int, until limit: Int) -> Int {
    let text = scalars[place..<min(limit, place + Self.longestRemark)]
    guard letters.isEmpty, let end = text.firstIndex(of: "]"), end + 1 >= limit || !Self.isLetter(scalars[end + 1])
    else { return place }
    return end
  }

  /// Adds a word, together with the one before it where both are one number.
  private mutating func add(_ word: QuoteWord) {
    guard let last = words.last, word.traits.contains(.number), word.span.start == last.span.end + 1,
      !word.traits.contains(.afterOmission),
      let whole = NumberPhrase.joined(
        last.hash, word.hash, isHyphenated: scalars[last.span.end] == "-",
        isInFigures: Self.isFigure(scalars[last.span.start]) || Self.isFigure(scalars[word.span.start]))
    else { return words.append(word) }
    words.removeLast()
    add(
      QuoteWord(
        hash: whole, span: TextSpan(last.span.start, word.span.end),
        traits: last.traits.intersection(.afterOmission).union(.number)))
  }

  private mutating func endWord(at end: Int) {
    guard !letters.isEmpty else { return }
    let span = TextSpan(start, end)
    let isName = !beginsSentence && Self.isCapital(scalars[start]) && letters != [UInt8(ascii: "i")]
    let folded = isASCII ? letters : WordFolding.withoutAccents(letters)
    WordFolding.fold(folded) { hash, traits in
      if hash == WordFolding.cent, let last = words.last, last.hash == WordFolding.per {
        words[words.count - 1] = QuoteWord(
          hash: WordFolding.percent, span: TextSpan(last.span.start, end), traits: [])
      } else {
        var traits = traits
        if isName { traits.insert(.name) }
        if followsOmission { traits.insert(.afterOmission) }
        add(QuoteWord(hash: hash, span: span, traits: traits))
      }
      followsOmission = false
    }
    letters.removeAll(keepingCapacity: true)
    isASCII = true
    beginsSentence = false
  }
}
