/// Text in the letters of ASCII (RFC 3492).
enum Punycode {
  private static let (base, least, most, skew, damp) = (36, 1, 26, 38, 700)
  private static let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)

  /// A label of a host's name: itself in ASCII, otherwise encoded behind `xn--`.
  static func label(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : "xn--" + encoded(text)
  }

  /// A text, encoded (RFC 3492, section 6.3).
  static func encoded(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { Int($0.value) }
    let plain = text.unicodeScalars.filter(\.isASCII)
    var output = String.UnicodeScalarView(plain)
    if !plain.isEmpty { output.append("-") }
    var (next, delta, bias) = (0x80, 0, 72)
    var handled = plain.count
    while handled < scalars.count {
      let least = scalars.filter { $0 >= next }.min() ?? next
      delta += (least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == plain.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(output)
  }

  /// Appends a number in digits whose weights depend on the ones before.
  private static func append(_ number: Int, _ bias: Int, to output: inout String.UnicodeScalarView) {
    var (rest, place) = (number, base)
    while true {
      let threshold = min(max(place - bias, least), most)
      guard rest >= threshold else { break }
      output.append(digits[threshold + (rest - threshold) % (base - threshold)])
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    output.append(digits[rest])
  }

  private static func adapted(_ number: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? number / damp : number / 2
    delta += delta / count
    var steps = 0
    while delta > (base - least) * most / 2 {
      delta /= base - least
      steps += base
    }
    return steps + (base - least + 1) * delta / (delta + skew)
  }
}
