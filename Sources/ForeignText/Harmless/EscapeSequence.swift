/// Commands to a terminal inside a text (ECMA-48), which are left out as a whole.
public enum EscapeSequence {
  /// The offset after the sequence whose escape character stands just before `start`; `start` when none follows.
  static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    guard start < scalars.count else { return start }
    switch scalars[start] {
    case "[":
      var index = start + 1
      while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
      return index < scalars.count && (0x40...0x7E).contains(scalars[index].value) ? index + 1 : index
    case "]", "P", "_", "^", "X":
      // A string ends at BEL or ST; one that never ends is not one, and only its introducer goes.
      for index in start + 1..<max(start + 1, min(scalars.count, start + 4096)) {
        if scalars[index] == "\u{07}" || scalars[index] == "\u{9C}" { return index + 1 }
        if scalars[index] == "\u{1B}" {
          return index + 1 < scalars.count && scalars[index + 1] == "\\" ? index + 2 : index
        }
      }
      return start + 1
    case "(", ")", "*", "+", "#", "%", " ": return min(scalars.count, start + 2)
    default: return (0x30...0x7E).contains(scalars[start].value) ? start + 1 : start
    }
  }
}

extension EscapeSequence {
  /// A text without the escape sequences in it.
  public static func removed(from text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\u{1B}" { index = end(in: scalars, from: index) } else { result.append(scalar) }
    }
    return String(String.UnicodeScalarView(result))
  }
}
