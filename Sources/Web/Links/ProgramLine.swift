/// A program with its arguments as a person writes them in a setting: words that blanks part, or a line for the shell.
///
/// What the program is given, such as a link, is never written into such a line: the shell gets it as a parameter, which
/// it takes for nothing but a word. As the line may hand that to another shell, a link has nothing in it then that means
/// something to one.
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
  ///
  /// - Throws: `LinkFailure.parts` for a link that another shell would part into commands.
  public func words(opening link: String) throws(LinkFailure) -> [String] {
    let place = line.contains("%u") ? "%u" : "%s"
    if isForShell {
      let link = Self.harmless(link)
      guard line.contains(place) else { return words(with: [link]) }
      let (written, isWithinText) = Self.shellLine(line, with: place)
      guard !isWithinText || !link.contains("&") else { throw .parts }
      return [Self.shell, "-c", written, "quotidian", link]
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

  /// A link without what means something to a shell, or would to one behind the first; hosts take it for the same.
  ///
  /// `&` stays, as it parts what a host is asked for.
  private static func harmless(_ link: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in link.unicodeScalars {
      if scalar.isASCII, ";$`'\"()<>|\\*!{}^, ".unicodeScalars.contains(scalar) || scalar.value < 0x20 {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The line with the first parameter where a place is, quoted as it has to be there, and whether there is one within a
  /// longer text in quotation marks, which may be a line for another shell.
  private static func shellLine(_ line: String, with place: String) -> (line: String, isWithinText: Bool) {
    var result = ""
    var isWithinText = false
    var mark: Character?
    // Whether the quotation mark stands just before.
    var isFirst = false
    var rest = line[...]
    while let next = rest.first {
      if rest.hasPrefix(place) {
        if mark != nil, !isFirst || rest.dropFirst(place.count).first != mark { isWithinText = true }
        isFirst = false
        result += mark == "\"" ? "${1}" : mark == "'" ? "'\"${1}\"'" : "\"${1}\""
        rest = rest.dropFirst(place.count)
        continue
      }
      result.append(next)
      rest.removeFirst()
      isFirst = mark == nil && (next == "\"" || next == "'")
      if next == "\\", mark != "'", let escaped = rest.first {
        result.append(escaped)
        rest.removeFirst()
      } else if next == mark {
        mark = nil
      } else if mark == nil, next == "\"" || next == "'" {
        mark = next
      }
    }
    return (result, isWithinText)
  }
}
