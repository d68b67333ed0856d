@_spi(_Unicode) import Swift

/// A wordpiece of a text.
public struct WordPiece: Hashable, Sendable {
  /// Its number in the vocabulary.
  public let piece: Int
  /// Where it stands, in Unicode scalars of the text.
  public let range: Range<Int>
}

/// Cuts text into wordpieces as BERT does in its form without capitals and accents (Wu et al., 2016; Devlin et al.,
/// 2019).
public struct WordPieceTokenizer: Sendable {
  private let vocabulary: WordPieceVocabulary

  init(_ vocabulary: WordPieceVocabulary) { self.vocabulary = vocabulary }

  /// No longer word is taken apart.
  private static let longestWord = 100

  /// The wordpieces of a range of a text, in order.
  public func pieces(of text: [Unicode.Scalar], in range: Range<Int>) -> [WordPiece] {
    var pieces: [WordPiece] = []
    var word = Word()
    for place in range {
      for form in Self.forms(of: text[place]) {
        switch form {
        case .inside(let scalar): word.append(scalar, place)
        case .alone(let scalar):
          flush(&word, &pieces)
          word.append(scalar, place)
          flush(&word, &pieces)
        case .space: flush(&word, &pieces)
        }
      }
    }
    flush(&word, &pieces)
    return pieces
  }

  /// A word as it is looked up.
  private struct Word {
    /// Its bytes, and for each where in the text its scalar stands.
    var bytes: [UInt8] = []
    var places: [Int] = []
    var count = 0

    mutating func append(_ scalar: Unicode.Scalar, _ place: Int) {
      for byte in scalar.utf8 {
        bytes.append(byte)
        places.append(place)
      }
      count += 1
    }
  }

  private func flush(_ word: inout Word, _ pieces: inout [WordPiece]) {
    guard let first = word.places.first, let last = word.places.last else { return }
    defer { word = Word() }
    let begin = pieces.count
    let isWhole =
      word.count <= Self.longestWord
      && word.bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start < bytes.count {
          guard let found = vocabulary.longest(bytes, start..<bytes.count, isInner: start > 0) else { return false }
          let range = word.places[start]..<word.places[start + found.length - 1] + 1
          pieces.append(WordPiece(piece: found.piece, range: range))
          start += found.length
        }
        return true
      }
    if !isWhole {
      pieces.removeSubrange(begin...)
      pieces.append(WordPiece(piece: vocabulary.unknown, range: first..<last + 1))
    }
  }

  /// What becomes of a scalar.
  private enum Form {
    case inside(Unicode.Scalar)
    case alone(Unicode.Scalar)
    case space
  }

  /// A scalar in small letters without accents; nothing of a control character.
  private static func forms(of scalar: Unicode.Scalar) -> [Form] {
    let value = scalar.value
    if let letter = UInt8(exactly: value), letter < 0x80 {
      switch letter {
      case 0x61...0x7A, 0x30...0x39: return [.inside(scalar)]
      case 0x41...0x5A: return [.inside(Unicode.Scalar(letter + 32))]
      case 0x09, 0x0A, 0x0D, 0x20: return [.space]
      case 0..<0x20, 0x7F: return []
      default: return [.alone(scalar)]
      }
    }
    let properties = scalar.properties
    if properties.isWhitespace { return [.space] }
    if value == 0xFFFD || isOther(properties.generalCategory) { return [] }
    if isIdeograph(value) { return [.alone(scalar)] }
    var forms: [Form] = []
    for part in String(scalar)._nfd where part.properties.generalCategory != .nonspacingMark {
      for small in part.properties.lowercaseMapping.unicodeScalars {
        forms.append(isPunctuation(small) ? .alone(small) : .inside(small))
      }
    }
    return forms
  }

  private static func isOther(_ category: Unicode.GeneralCategory) -> Bool {
    [.control, .format, .surrogate, .privateUse, .unassigned].contains(category)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil) }
    return [
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation,
    ].contains(scalar.properties.generalCategory)
  }

  /// Whether it is one of the signs that Chinese is written with, each of which is a word.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    [
      0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F, 0x2B920...0x2CEAF,
      0xF900...0xFAFF, 0x2F800...0x2FA1F,
    ].contains { $0.contains(value) }
  }
}
