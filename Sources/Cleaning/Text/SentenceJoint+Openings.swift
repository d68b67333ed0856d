import Articles
import Language

/// What begins right behind the end of a sentence and is none.
extension SentenceJoint {
  /// Whether the initials of a desk end a line here, as agencies sign: `ab/cd/ef`, or a remark behind a star.
  static func beginsInitials(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    if scalars[index] == "*" { return index + 1 < scalars.count && scalars[index + 1].isUpper }
    guard scalars[index].isLower, followsPlainWord(scalars, at: index) || scalars[index - 2].isLower else {
      return false
    }
    let line = scalars[index...].prefix(longestInitials + 1).prefix { $0 != "\n" }
    guard line.count <= longestInitials, line.contains("/") else { return false }
    return line.split { $0 == "/" || $0 == "-" }.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isLower) }
  }

  /// Whether a small letter begins what the page asks for: `skip past newsletter promotion`.
  static func opensButton(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index].isLower else { return false }
    let words = PlainWords.of(scalars[index...].prefix(longestNotice)).prefix(fewestNoticeWords + 2)
    guard let first = words.first, InterfaceWords.isRequest(first) else { return false }
    return words.dropFirst().contains(where: InterfaceWords.contains)
  }

  /// Whether `___` or `* * *` begin here.
  static func beginsRule(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let sign = scalars[index]
    guard sign == "_" || sign == "*", index + 2 < scalars.count else { return false }
    return scalars[index + 1] == sign || scalars[index + 1] == " " && scalars[index + 2] == sign
  }

  /// Whether a sign begins an item of the page.
  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "©", "•", "+", "▶", "►", "▸", "■", "●", "▪", "★", "➡", "→", "✉": true
    // `♦`, `▼`, `❖`
    default: scalar.value > 0x2190 && scalar.properties.generalCategory == .otherSymbol
    }
  }

  /// Whether brackets begin here that hold words and no number of a note: `[Sign up for our newsletter.]`, not `[12]`.
  static func opensNotice(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "[", index + 1 < scalars.count else { return false }
    if ScriptChange.isOther(scalars[index + 1]) { return true }
    guard scalars[index + 1].isUpper else { return false }
    let inside = scalars[(index + 1)...].prefix(longestNotice).prefix { $0 != "]" }
    return inside.endIndex < scalars.count && scalars[inside.endIndex] == "]"
      && (PlainWords.of(inside).count >= fewestNoticeWords || PlainWords.of(inside).allSatisfy(InterfaceWords.contains))
  }

  /// Whether brackets begin here that hold a picture's credit: `(Photo by Ada Poe/Agency)`.
  static func opensCredit(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "(", index + 2 < scalars.count else { return false }
    // `(c) 2019 The Oslo Courier`
    if scalars[index + 1].lowered == "c", scalars[index + 2] == ")" { return true }
    guard scalars[index + 1].isUpper else { return false }
    let inside = scalars[(index + 1)...].prefix(longestNotice).prefix { $0 != ")" && $0 != "\n" }
    return inside.endIndex < scalars.count && scalars[inside.endIndex] == ")" && PictureCaption.isCredit(inside)
  }

  /// Whether something begins here that stands below reports: `###`, `-30-`, `(Reporting by Ada Poe)`.
  static func opensSignature(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + 2 < scalars.count else { return false }
    switch scalars[index] {
    case "#", "<", ">": return true
    case "-", "–", "—":
      let (next, second) = (scalars[index + 1], scalars[index + 2])
      guard followsPlainWord(scalars, at: index) else { return false }
      // `– with reports from Ada Poe`
      if next == " ", ["with", "additional"].contains(PlainWords.of(scalars[(index + 2)...].prefix(11)).first) {
        return true
      }
      return next.isDigit || next == " " && (second.isUpper || second.isDigit)
        || scalars[index] != "-" && next.isUpper
    case "(":
      let inside = PlainWords.of(scalars[(index + 1)...].prefix(longestNotice).prefix { $0 != ")" && $0 != "\n" })
      return inside.first.map(signatures.contains) == true && inside.count > 2
    default: return false
    }
  }

  /// Whether a whole word in small letters stands before the marks before `index`: `Maj.-Gen.` and `etc.—` end no sentence.
  static func followsPlainWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    var end = index
    while end > 0, Terminator.isMark(scalars[end - 1]) || Terminator.isCloser(scalars[end - 1]) { end -= 1 }
    var start = end
    while start > 0, scalars[start - 1].isLetter { start -= 1 }
    guard start < end, scalars[start].isLower, start == 0 || scalars[start - 1] == " " else { return false }
    return !["etc", "vs", "cf", "ca", "al", "no"].contains(String(scalars: scalars[start..<end]))
  }

  /// What lines in brackets below reports begin with.
  private static let signatures: WordList = [
    "reporting", "writing", "editing", "additional", "compiled", "edited", "written", "with", "original", "this",
    "reported",
  ]

  /// No notice in brackets has more scalars.
  private static let longestNotice = 160
  private static let fewestNoticeWords = 3
}
