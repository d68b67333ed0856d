import ForeignText

/// The programs that can open a link, each with its arguments; a shell never sees the link as part of a line.
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
      try Self.words(of: environment["BROWSER", default: ""], opening: text) + [["xdg-open", text]]
  }

  /// Takes a program with its arguments, in which `%u` or `%s` stands for the link; `home` is what `~/` stands for.
  ///
  /// - Throws: `LinkFailure` for what is no link to `http`, `https` or `mailto`.
  public init(opening link: String, program: String, home: String? = nil) throws(LinkFailure) {
    let text: String
    do { text = try Address.link(link.trimmingBlanks) } catch { throw .refused(error) }
    // Who quotes the place of the link, as for a shell, means the link.
    let line = program.replacing("'%u'", with: "%u").replacing("\"%u\"", with: "%u")
    let words = try ProgramLine(line, home: home).words(opening: text)
    candidates = [words.count > 1 ? words : ["xdg-open", text]]
  }

  private static func words(of programs: String, opening link: String) throws(LinkFailure) -> [[String]] {
    var result: [[String]] = []
    for program in programs.split(separator: ":") {
      let words = try ProgramLine(String(program)).words(opening: link)
      if words.count > 1 { result.append(words) }
    }
    return result
  }

  /// Tries these.
  init(candidates: [[String]]) { self.candidates = candidates }
}
