import Screen
import Testing

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
