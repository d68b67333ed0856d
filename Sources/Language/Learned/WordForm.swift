/// What the learned stages see of a word: hashes of its form and its parts.
package struct WordForm: Hashable, Sendable {
  /// The hash of the lower-case form; never zero.
  package let word: UInt32
  /// The hash of its last two bytes.
  package let shortSuffix: UInt32
  /// The hash of its last three bytes.
  package let suffix: UInt32
  /// The hash of its first three bytes.
  package let prefix: UInt32
  /// Capitals, digits, hyphens and marks in it, as bits.
  package let shape: UInt32
  /// Its coarse class among frequent words; zero where it has none.
  package let coarse: UInt32
  /// Its fine class among frequent words; zero where it has none.
  package let fine: UInt32

  /// What stands before a sentence's first word and behind its last.
  package static let none = WordForm(code: 2)
  /// A quotation that holds a sentence or a clause of speech.
  package static let speech = WordForm(code: 3)
  /// A quotation of single words.
  package static let fragment = WordForm(code: 4)

  private init(code: UInt32) {
    (word, shortSuffix, suffix, prefix, shape) = (code, code, code, code, 0x80 | code)
    (coarse, fine) = (0x8000 | code, 0x8000 | code)
  }

  /// Reads a token; `isFirst` tells that it begins its sentence, where a capital says nothing.
  package init(_ token: Token, isFirst: Bool, _ classes: WordClasses) {
    var text = token.lower
    (word, shortSuffix, suffix, prefix) = text.withUTF8 { bytes in
      (
        Self.hash(bytes[...]), Self.hash(bytes.suffix(2)), Self.hash(bytes.suffix(3)), Self.hash(bytes.prefix(3))
      )
    }
    var shape: UInt32 = isFirst ? 32 : 0
    switch token.kind {
    case .word: shape |= token.isCapitalised ? (token.isAllCapitals ? 3 : 1) : 0
    case .number: shape |= 4
    case .mark: shape |= 8
    case .quotationMark: shape |= 12
    }
    if token.kind == .word, text.utf8.contains(UInt8(ascii: "-")) { shape |= 16 }
    self.shape = shape
    let (coarse, fine) = classes.classes(of: word)
    self.coarse = UInt32(coarse)
    self.fine = UInt32(fine)
  }

  /// The hash of a lower-case word.
  package static func hash(of lower: String) -> UInt32 {
    var lower = lower
    return lower.withUTF8 { hash($0[...]) }
  }

  /// The hashes of lower-case words with spaces or line breaks between them.
  package static func hashes(of words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { hash(of: String($0)) })
  }

  /// FNV-1a over bytes (Fowler, Noll, Vo); never one of the codes.
  private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes {
      hash ^= UInt32(byte)
      hash = hash &* 0x0100_0193
    }
    return hash < 16 ? hash &+ 16 : hash
  }
}
