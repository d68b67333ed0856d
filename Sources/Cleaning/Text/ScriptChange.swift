import Articles
import Language

/// Where a script without Latin letters begins or ends with nothing between, as in `메뉴Rain at last`.
///
/// No word has letters of both.
enum ScriptChange {
  /// The first letter behind the Latin ones, their marks and phonetic signs.
  private static let firstOther: UInt32 = 0x370

  static func isOther(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= firstOther && scalar.isLetter && !isLatin(scalar)
  }

  /// Whether letters with marks of their own, as Vietnamese has, or wide ones stand beyond the first letters.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x1E00...0x1EFF).contains(scalar.value) || (0x2C60...0x2C7F).contains(scalar.value)
      || (0xA720...0xA7FF).contains(scalar.value) || (0xFB00...0xFB06).contains(scalar.value)
  }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter && (scalar.value < firstOther || isLatin(scalar))
  }

  /// Whether a capital of one script stands right behind letters of another, two of them at least.
  static func isJoint(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 1, index + 1 < scalars.count else { return false }
    let (before, scalar) = (scalars[index - 1], scalars[index])
    if isOther(before), isOther(scalars[index - 2]) {
      return isLatinLetter(scalar) && scalar.isUpper || scalar == "“" || scalar == "\"" || scalar == "‘"
    }
    return isOther(scalar) && isOther(scalars[index + 1]) && isLatinLetter(before) && isLatinLetter(scalars[index - 2])
  }

  /// Whether most letters of a text are of another script than Latin.
  static func isMostlyOther(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    // Most texts have none, and nothing of them need be counted.
    guard scalars.contains(where: { $0.value >= firstOther && isOther($0) }) else { return false }
    var (other, latin) = (0, 0)
    for scalar in scalars where scalar.isLetter { if isOther(scalar) { other += 1 } else { latin += 1 } }
    return other > latin
  }
}
