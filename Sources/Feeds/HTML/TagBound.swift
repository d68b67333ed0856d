/// Keeps tags with endless attributes from libxml2, whose time grows with the square of their number.
enum TagBound {
  private static let mostAttributes = 256

  /// How many bytes of HTML stand before the first tag with too many attributes: all of them where there is none.
  static func readable(_ html: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let end = tagEnd(in: html, from: index + 1) else { return index }
      index = end
    }
    return html.count
  }

  /// The end of a tag by the rules of the HTML Standard, section 13.2.5; nil when it has too many attributes.
  private static func tagEnd(in html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var attributes = 0
    var previous: UInt8 = 0
    while index < html.count, html[index] != UInt8(ascii: ">") {
      let byte = html[index]
      index += 1
      if byte == UInt8(ascii: "="), previous != UInt8(ascii: "=") {
        while index < html.count, html[index] <= 0x20 { index += 1 }
        if index < html.count, html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'") {
          let mark = html[index]
          index += 1
          while index < html.count, html[index] != mark { index += 1 }
          index += 1
          attributes += 1
        }
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
        if previous > 0x20 { attributes += 1 }
      } else if byte == UInt8(ascii: "<") {
        return index - 1
      }
      if attributes > mostAttributes { return nil }
      previous = byte
    }
    return min(index, html.count)
  }
}
