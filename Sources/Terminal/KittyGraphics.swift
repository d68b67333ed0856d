import Screen

/// The graphics protocol of kitty, which other terminals speak too (<https://sw.kovidgoyal.net/kitty/graphics-protocol>).
///
/// A picture goes there as base 64 alone, so nothing of it can be taken for another sequence.
public enum KittyGraphics {
  /// No piece of a picture has more letters.
  private static let longestPiece = 4_096

  /// Takes all pictures off the screen, and gives up what the terminal keeps of them.
  static let removal = "\u{1B}_Ga=d,d=A,q=2\u{1B}\\"

  /// Whether a terminal is known to speak it.
  ///
  /// What runs within another terminal’s screen says nothing of that, and would have to wrap what it sends.
  public static func isSpoken(environment: [String: String]) -> Bool {
    func says(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    guard !says("TMUX"), !says("STY"), !says("ZELLIJ") else { return false }
    if ["xterm-kitty", "xterm-ghostty"].contains(environment["TERM"] ?? "") { return true }
    if ["wezterm", "ghostty"].contains(environment["TERM_PROGRAM"]?.lowercased() ?? "") { return true }
    return says("KITTY_WINDOW_ID") || says("GHOSTTY_RESOURCES_DIR")
  }

  /// What shows a picture in some cells, the cursor staying where it is.
  static func text(_ picture: Picture, in place: Rect) -> String {
    let (form, bytes): (String, [UInt8])
    switch picture.form {
    case .png(let file): (form, bytes) = ("f=100", file)
    case .pixels(let pixels): (form, bytes) = ("f=24,s=\(picture.size.width),v=\(picture.size.height)", pixels)
    case .sixels: return ""
    }
    let letters = Array(Base64.encode(bytes).utf8)
    var text = "\u{1B}7\u{1B}[\(place.y + 1);\(place.x + 1)H"
    for start in stride(from: 0, to: letters.count, by: longestPiece) {
      let end = min(letters.count, start + longestPiece)
      let head = start == 0 ? "a=T,\(form),q=2,C=1,c=\(place.width),r=\(place.height)," : "q=2,"
      text += "\u{1B}_G\(head)m=\(end < letters.count ? 1 : 0);"
      text += String(decoding: letters[start..<end], as: UTF8.self) + "\u{1B}\\"
    }
    return text + "\u{1B}8"
  }
}
