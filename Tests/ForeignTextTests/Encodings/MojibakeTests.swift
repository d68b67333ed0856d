import Testing

@testable import ForeignText

struct MojibakeTests {
  @Test(arguments: [
    ("Itâ€™s â€œcoldâ€\u{9D} now", "It’s “cold” now"), ("cafÃ©", "café"), ("naÃ¯ve cafÃ© – ok", "naïve café – ok"),
    ("It\u{92}s \u{93}cold\u{94}\u{85}", "It’s “cold”…"), ("a\u{81}b", "ab"), ("ðŸŒ€", "🌀"),
    ("5Â\u{A0}km", "5\u{A0}km"),
    ("a\u{9B}31mb", "a›31mb"), ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"), ("BastiÃƒÂ¡n YÃƒÂ¡Ã±ez", "Bastián Yáñez"),
    ("BastiA\u{303}\u{83}A\u{302}\u{A1}n", "Bastián"),
  ])
  func `text that was read in the wrong encoding is mended`(text: String, mended: String) {
    #expect(Mojibake.mended(text) == mended)
    #expect(Mojibake.mended(Array(text.utf8)) == Array(mended.utf8))
    #expect(String(String.UnicodeScalarView(Mojibake.mended(Array(text.unicodeScalars)))) == mended)
  }

  @Test(arguments: [
    "château", "«MANHÃ»", "plain", "Ärger über Öl", "é’s", "日本", "¿Qué?", "SÃO PAULO", "“‘My café’” …",
    "un café\u{A0}»", "Beyoncé…”",
  ])
  func `words that merely look like it stay`(text: String) { #expect(Mojibake.mended(text) == text) }
}
