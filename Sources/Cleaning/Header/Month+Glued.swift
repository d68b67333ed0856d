import Articles
import ForeignText
import Language

extension Month {
  /// Where a month begins that is glued to the capitals before it, a day behind it: `KANTERJAN. 19`.
  static func glued(in scalars: [Unicode.Scalar], word: Range<Int>) -> Int? {
    let letters = scalars[word]
    guard letters.count > 5, letters.allSatisfy({ $0.isUpper || $0 == "'" || $0 == "’" || $0 == "-" }) else {
      return nil
    }
    var next = word.upperBound
    while next < scalars.count, scalars[next] == "." || scalars[next] == " " { next += 1 }
    guard next > word.upperBound, next < scalars.count, scalars[next].isDigit else { return nil }
    let text = String(scalars: letters).lowercased()
    for name in (names + names.map { String($0.prefix(3)) } + ["sept"]).sorted(by: { $0.count > $1.count })
    where text.hasSuffix(name) && text.unicodeScalars.count >= name.count + 2 {
      return word.upperBound - name.count
    }
    return nil
  }
}
