import Screen
import Testing

struct HyperlinkTests {
  @Test(arguments: ["http://a.example/x?y=1#z", "HTTPS://a.example", "mailto:ada@a.example"])
  func `addresses of the web and of letters are links`(address: String) {
    #expect(Hyperlink(address)?.address == address)
  }

  @Test(arguments: ["file:///etc/passwd", "javascript:alert(1)", "a.example", "", ":", "ssh://a.example"])
  func `nothing else is`(address: String) {
    #expect(Hyperlink(address) == nil)
  }

  @Test func `what would steer a terminal is encoded`() {
    #expect(
      Hyperlink("https://a.example/\u{1B}]8;;\u{7}\n\u{9C}<\u{202E}")?.address
        == "https://a.example/%1B]8;;%07%0A%C2%9C%3C%E2%80%AE")
    #expect(Hyperlink("https://a.example/na\u{EF}ve %20")?.address == "https://a.example/na%C3%AFve%20%20")
  }

  @Test func `an address that no terminal would take is no link`() {
    #expect(Hyperlink("https://a.example/" + String(repeating: "a", count: 2_066)) == nil)
    #expect(Hyperlink("https://a.example/" + String(repeating: "a", count: 2_065)) != nil)
  }
}

struct HyperlinkSupportTests {
  @Test(arguments: [
    ["TERM": "foot"], ["TERM": "foot-extra"], ["TERM": "xterm-kitty"], ["TERM": "alacritty"],
    ["TERM": "xterm-256color", "VTE_VERSION": "5000"], ["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"],
    ["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"], ["TERM": "xterm-256color", "KONSOLE_VERSION": "220400"],
    ["TERM": "screen", "TMUX": "/tmp/tmux", "QUOTIDIAN_HYPERLINKS": "1"],
  ])
  func `terminals that are known to take hyperlinks get them`(environment: [String: String]) {
    #expect(HyperlinkSupport.isKnown(environment: environment))
  }

  @Test(arguments: [
    [:], ["TERM": "xterm-256color"], ["TERM": "linux"], ["TERM": "footsie"], ["TERM": "xterm", "VTE_VERSION": "4999"],
    ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], ["TERM": "foot", "TMUX": "/tmp/tmux"],
    ["TERM": "screen-256color", "VTE_VERSION": "7600"], ["TERM": "foot", "QUOTIDIAN_HYPERLINKS": "0"],
  ])
  func `others do not`(environment: [String: String]) {
    #expect(!HyperlinkSupport.isKnown(environment: environment))
  }
}

struct RenditionTests {
  private let look = Look(
    foreground: Color(red: 255, green: 0, blue: 16, ansi: 9), background: Color(red: 0, green: 0, blue: 0, ansi: 0),
    attributes: [.italic, .underline])

  @Test(arguments: [
    (ColorDepth.none, "\u{1B}[0;3;4m"), (.eight, "\u{1B}[0;3;4;1;31;40m"), (.sixteen, "\u{1B}[0;3;4;91;40m"),
    (.indexed, "\u{1B}[0;3;4;38;5;196;48;5;16m"), (.direct, "\u{1B}[0;3;4;38;2;255;0;16;48;2;0;0;0m"),
  ])
  func `a look is written in the colours that there are`(depth: ColorDepth, sequence: String) {
    #expect(look.rendition(at: depth) == sequence)
  }

  @Test func `a look that sets nothing takes everything back`() {
    #expect(Look().rendition(at: .direct) == "\u{1B}[0m")
  }
}
