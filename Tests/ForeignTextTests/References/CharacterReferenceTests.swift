import Testing

@testable import ForeignText

struct CharacterReferenceTests {
  @Test(arguments: [
    ("#8217", "’"), ("#x2019", "’"), ("#X41", "A"), ("#146", "’"), ("#x9D", "\u{9D}"), ("rsquo", "’"),
    ("nbsp", "\u{A0}"),
    ("amp", "&"), ("apos", "'"), ("Aacute", "Á"), ("aacute", "á"), ("hyphen", "‐"), ("NotEqualTilde", "≂\u{338}"),
  ])
  func `references mean characters`(body: String, text: String) {
    #expect(CharacterReference.text(of: body) == text)
  }

  @Test(arguments: [
    "", "#", "#x", "#0", "#27", "#x7F", "#xD800", "#x110000", "#xFFFF", "#-1", "#99999999999", "RSQUO", "x",
  ])
  func `other words mean none`(body: String) { #expect(CharacterReference.text(of: body) == nil) }

  @Test(arguments: [
    ("Tom &amp; Lea", "Tom & Lea"), ("&quot;x&quot; &#8211; &ldquo;y&rdquo;", "\"x\" – “y”"), ("&amp;lt;", "&lt;"),
    ("AT&T; R&D, a&b=c", "AT&T; R&D, a&b=c"), ("&", "&"), ("&&gt;;", "&>;"), ("&copy=3", "&copy=3"), ("plain", "plain"),
  ])
  func `a text is resolved once`(text: String, resolved: String) {
    #expect(CharacterReference.resolved(text) == resolved)
  }
}
