import ForeignText

/// The programs that can open a link, each with its arguments; no shell ever sees the link.
public struct BrowserCommand: Hashable, Sendable {
  /// What to try, one after the other: the program, then its arguments.
  public let candidates: [[String]]

  /// Reads the variable `BROWSER`.
  ///
  /// It holds programs parted by `:`, in which `%s` stands for the link; without one the link comes
  /// last. Behind them, and without them, comes `xdg-open`.
  ///
  /// - Throws: `LinkFailure` for what is no link to `http`, `https` or `mailto`.
  public init(opening link: String, environment: [String: String]) throws(LinkFailure) {
    let text: String
    do { text = try Address.link(link.trimmingBlanks) } catch { throw .refused(error) }
    candidates =
      environment["BROWSER", default: ""].split(separator: ":").compactMap { Self.words($0, link: text) }
      + [["xdg-open", text]]
  }

  /// Takes a program with its arguments, in which `%u` or `%s` stands for the link.
  ///
  /// - Throws: `LinkFailure` for what is no link to `http`, `https` or `mailto`.
  public init(opening link: String, program: String) throws(LinkFailure) {
    let text: String
    do { text = try Address.link(link.trimmingBlanks) } catch { throw .refused(error) }
    // Who quotes the place of the link, as for a shell, means the link.
    let command = program.replacing("%u", with: "%s").filter { $0 != "\"" && $0 != "'" }
    candidates = [Self.words(command[...], link: text) ?? ["xdg-open", text]]
  }

  /// Tries these.
  init(candidates: [[String]]) { self.candidates = candidates }

  private static func words(_ command: Substring, link: String) -> [String]? {
    let words = command.split { $0 == " " || $0 == "\t" }
    guard !words.isEmpty else { return nil }
    let hasPlace = words.dropFirst().contains { $0.contains("%s") }
    return words.enumerated().map { $0 == 0 ? String($1) : String($1).replacing("%s", with: link) }
      + (hasPlace ? [] : [link])
  }
}
