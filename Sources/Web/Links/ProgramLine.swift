/// A program with its arguments as a person writes them in a setting: words that blanks part, or a line for the shell.
///
/// What the program is given, such as a link, is never written into such a line: the shell gets it as a parameter, which
/// it takes for nothing but a word.
public struct ProgramLine: Hashable, Sendable {
  private static let shell = "/bin/sh"

  private let line: String
  private let home: String?

  /// Takes a line; `home` is what `~/` at the start of a word stands for.
  public init(_ line: String, home: String? = nil) {
    self.line = line
    self.home = home
  }

  /// Whether there are signs that mean something to a shell alone: pipes, quotation marks, variables, what follows `;`,
  /// goes to a file, or runs behind one's back.
  var isForShell: Bool {
    line.contains { "|$`\\\"'\n".contains($0) }
      || plainWords.contains { word in
        word.first.map { "<>(&;".contains($0) } ?? false || word.last.map { "&;".contains($0) } ?? false
      }
  }

  /// The program, its arguments, and behind them some values.
  public func words(with values: [String] = []) -> [String] {
    isForShell ? [Self.shell, "-c", line + " \"$@\"", "quotidian"] + values : expandedWords + values
  }

  /// The same with a link where `%u` stands, or `%s` where that does not; behind everything without them.
  public func words(opening link: String) -> [String] {
    let place = line.contains("%u") ? "%u" : "%s"
    if isForShell {
      guard line.contains(place) else { return words(with: [link]) }
      return [Self.shell, "-c", Self.shellLine(line, with: place), "quotidian", link]
    }
    // The name of a program is none of its arguments.
    let words = expandedWords
    guard let first = words.first, words.dropFirst().contains(where: { $0.contains(place) }) else {
      return words + [link]
    }
    return [first] + words.dropFirst().map { $0.replacing(place, with: link) }
  }

  private var plainWords: [Substring] { line.split { $0 == " " || $0 == "\t" } }

  private var expandedWords: [String] {
    plainWords.map { word in
      if word.hasPrefix("~/"), let home { home + word.dropFirst() } else { String(word) }
    }
  }

  /// The line with the first parameter where a place is, quoted as it has to be there.
  private static func shellLine(_ line: String, with place: String) -> String {
    var result = ""
    var mark: Character?
    var rest = line[...]
    while let next = rest.first {
      if rest.hasPrefix(place) {
        result += mark == "\"" ? "${1}" : mark == "'" ? "'\"${1}\"'" : "\"${1}\""
        rest = rest.dropFirst(place.count)
        continue
      }
      result.append(next)
      rest.removeFirst()
      if next == "\\", mark != "'", let escaped = rest.first {
        result.append(escaped)
        rest.removeFirst()
      } else if next == mark {
        mark = nil
      } else if mark == nil, next == "\"" || next == "'" {
        mark = next
      }
    }
    return result
  }
}
