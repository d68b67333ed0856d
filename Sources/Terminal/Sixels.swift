import Screen

/// A picture as sixels (DEC STD 070, <https://vt100.net/docs/vt3xx-gp/chapter14.html>): bands of six rows, in each of which
/// every colour says where it is.
public enum Sixels {
  /// The text of a picture of pixels of three bytes each, red, green and blue.
  public static func text(of pixels: [UInt8], size: Size) -> String {
    let colours = FewColours(pixels)
    // Where nothing is drawn the ground stays; all of it is drawn.
    var text = Array("\u{1B}P0;1q\"1;1;\(size.width);\(size.height)".utf8)
    for (number, colour) in colours.palette.enumerated() {
      func share(_ value: UInt8) -> Int { (Int(value) * 100 + 127) / 255 }
      text += "#\(number);2;\(share(colour.red));\(share(colour.green));\(share(colour.blue))".utf8
    }
    for top in stride(from: 0, to: size.height, by: 6) {
      if top > 0 { text.append(UInt8(ascii: "-")) }
      add(band: top..<min(top + 6, size.height), size.width, colours, to: &text)
    }
    text += "\u{1B}\\".utf8
    return String(decoding: text, as: UTF8.self)
  }

  private static func add(band rows: Range<Int>, _ width: Int, _ colours: FewColours, to text: inout [UInt8]) {
    var bits: [[UInt8]] = Array(repeating: [], count: colours.palette.count)
    var used: [Int] = []
    for (bit, y) in rows.enumerated() {
      for x in 0..<width {
        let colour = Int(colours.indices[y * width + x])
        if bits[colour].isEmpty {
          bits[colour] = Array(repeating: 0, count: width)
          used.append(colour)
        }
        bits[colour][x] |= 1 << UInt8(bit)
      }
    }
    for (place, colour) in used.enumerated() {
      if place > 0 { text.append(UInt8(ascii: "$")) }
      text += "#\(colour)".utf8
      add(bits[colour], to: &text)
    }
  }

  /// Adds a row of sixels, those that are the same counted; empty ones at the end need not be said.
  private static func add(_ row: [UInt8], to text: inout [UInt8]) {
    let end = (row.lastIndex { $0 != 0 } ?? -1) + 1
    var index = 0
    while index < end {
      var next = index + 1
      while next < end, row[next] == row[index] { next += 1 }
      let letter = row[index] + 63
      let count = next - index
      if count > 3 { text += "!\(count)".utf8 + [letter] } else { text += repeatElement(letter, count: count) }
      index = next
    }
  }
}
