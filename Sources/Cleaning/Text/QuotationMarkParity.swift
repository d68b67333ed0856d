import Language

/// Which straight quotation marks open and which close, told by counting them.
///
/// `''` counts as one mark, as some wire services print it.
enum QuotationMarkParity {
  /// Whether a straight double mark starts at an offset: `"` or `''`.
  static func isMark(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index < scalars.count else { return false }
    if scalars[index] == "\"" { return true }
    return scalars[index] == "'" && index + 1 < scalars.count && scalars[index + 1] == "'"
  }

  /// Whether a straight mark stands right before a word, as no closing one does.
  static func opensWord(_ scalars: [Unicode.Scalar], at index: Int, to end: Int) -> Bool {
    guard isMark(scalars, at: index) else { return false }
    let next = index + (scalars[index] == "\"" ? 1 : 2)
    return next < end && !scalars[next].isSpace && ![",", ".", ";", ":", "?", "!", ")"].contains(scalars[next])
  }

  /// No paragraph is longer, in scalars; so the work on a line without any end stays bounded.
  private static let reach = 4000

  /// Whether a quotation is open just before `end`, counted from `start`.
  static func isOpen(_ scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Bool {
    var isOpen = false
    var index = max(start, end - reach)
    while index < end {
      if isMark(scalars, at: index) {
        isOpen.toggle()
        if scalars[index] == "'" { index += 1 }
      }
      index += 1
    }
    return isOpen
  }

  /// Whether the next straight mark after `start` looks like a closing one: text on its left, space on its right.
  static func nextMarkCloses(_ scalars: [Unicode.Scalar], after start: Int) -> Bool {
    for index in start..<min(scalars.count, start + 600) where isMark(scalars, at: index) {
      let width = scalars[index] == "\"" ? 1 : 2
      let after = index + width < scalars.count ? scalars[index + width] : " "
      let before = scalars[index - 1]
      guard before == "," || Terminator.isMark(before) else { return false }
      return after.isSpace
    }
    return false
  }
}
