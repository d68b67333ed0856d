import Articles
import Foundation
import Testing

struct JSONTextTests {
  private func written(_ text: String) -> String {
    var json = JSONText()
    json.write(string: text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `a string is what Foundation's encoder makes of it`() throws {
    let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init).map { String(Character($0)) }
    let texts = scalars + ["", "plain", "a\"b\\c/d\u{0}\u{1F}", "</p>\n\t“Ünï” \u{1F600}", scalars.joined()]
    for text in texts {
      let expected = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      #expect(written(text) == expected)
    }
  }

  @Test func `an array is what Foundation's encoder makes of it`() throws {
    for texts in [[], ["a"], ["a/b", "c\"", ""]] {
      var json = JSONText()
      json.write(array: texts)
      #expect(json.bytes == Array(try JSONEncoder().encode(texts)))
    }
  }
}
