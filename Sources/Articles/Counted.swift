/// A number with its noun, as people read it: `1 quote`, `2,000 quotes`, `3 people`.
///
/// The plural is the noun with an `s` unless it is given.
public func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(number.grouped) \(number == 1 ? noun : plural ?? noun + "s")"
}

extension Int {
  /// The number with a comma before every three digits from the right.
  public var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
