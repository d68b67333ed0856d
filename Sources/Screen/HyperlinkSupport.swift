/// Whether a terminal takes hyperlinks (OSC 8,
/// <https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>), as far as the environment tells.
///
/// Nothing can be asked of a terminal about that, and some print what they do not know; so only those that are known to
/// take them get them.
public enum HyperlinkSupport {
  /// The variable with which a person decides: `1` or `0`.
  public static let variable = "QUOTIDIAN_HYPERLINKS"

  private static let programs: Set = [
    "iterm.app", "wezterm", "vscode", "ghostty", "hyper", "rio", "tabby", "contour", "mintty", "warpterminal",
  ]
  private static let types = ["foot", "xterm-kitty", "alacritty", "wezterm", "xterm-ghostty", "contour", "rio"]
  private static let variables = ["KITTY_WINDOW_ID", "WEZTERM_PANE", "ALACRITTY_WINDOW_ID", "WT_SESSION", "DOMTERM"]
  /// VTE 0.50, <https://gitlab.gnome.org/GNOME/vte>.
  private static let leastVTE = 5_000
  /// Konsole 20.12, <https://kde.org/announcements/releases/2020-12-apps-update/>.
  private static let leastKonsole = 201_200

  /// Whether the terminal of an environment takes hyperlinks.
  public static func isKnown(environment: [String: String]) -> Bool {
    switch environment[variable] {
    case "1": return true
    case "0": return false
    default: break
    }
    let type = environment["TERM"] ?? ""
    // Between the program and the terminal stands another that may know nothing of them.
    if environment["TMUX"] != nil || environment["STY"] != nil || type.hasPrefix("tmux") || type.hasPrefix("screen") {
      return false
    }
    return programs.contains((environment["TERM_PROGRAM"] ?? "").lowercased())
      || types.contains { type == $0 || type.hasPrefix($0 + "-") }
      || variables.contains { environment[$0] != nil }
      || (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= leastVTE
      || (environment["KONSOLE_VERSION"].flatMap { Int($0) } ?? 0) >= leastKonsole
  }
}
