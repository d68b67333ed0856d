import Queries
import ReaderUI
import Settings

@testable import quotidian

/// The manual page: the template with what the tables of the program fill in.
struct ManualPage {
  let template: String
  let tree: CommandTree
  /// Figures with their values.
  let figures: [(figure: String, value: String)]

  /// The source in mdoc(7).
  ///
  /// - Throws: `Unfilled` where the template asks for something that nobody knows.
  func source() throws -> String {
    let texts = [
      "version": Quotidian.version, "commands": commands, "fields": fields, "keys": keys, "settings": settings,
      "sample": sample,
      "figures": figureList,
    ]
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
      // What is said of the template is not said of the page.
      .drop { $0.hasPrefix(".\\\"") }
    let text = lines.joined(separator: "\n").replacing(/@([a-z]+)@/) {
      texts[String($0.output.1)] ?? String($0.output.0)
    }
    if let left = text.firstMatch(of: /@[a-z]+@/) { throw Unfilled(name: String(left.output)) }
    return ".\\\" Made from manual.mdoc and the tables of the program; change those.\n" + text
  }

  /// A place of the template that nothing fills.
  struct Unfilled: Error {
    let name: String
  }

  /// What each command has and is told of once.
  private static let common: Set<String> = ["library", "help", "version"]

  private var commands: String {
    (tree.command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.map(section)
      .joined(separator: "\n")
  }

  private func section(of command: CommandTree.Command) -> String {
    let shown = command.shownArguments.filter { !Self.common.contains($0.preferredName?.name ?? "") }
    let arguments = shown.filter { $0.kind != .positional } + shown.filter { $0.kind == .positional }
    var lines = [".Ss \(command.commandName)", ".Nm Cm \(command.commandName)"]
    lines += arguments.map(synopsis)
    lines += [".Pp", ManualSource.prose(command.abstract ?? "")]
    // What is indented is a table, which has a section of its own.
    let discussion = (command.discussion ?? "").split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .joined(separator: " ").replacing(/\ ?[A-Z][a-z]+:$/, with: "")
    if !discussion.isEmpty { lines.append(ManualSource.prose(discussion)) }
    let described = arguments.filter { $0.abstract?.isEmpty == false }
    if !described.isEmpty {
      lines.append(".Bl -tag -width Ds")
      for argument in described { lines += [".It \(name(argument))", ManualSource.prose(explanation(argument))] }
      lines.append(".El")
    }
    return lines.joined(separator: "\n")
  }

  private func name(_ argument: CommandTree.Argument) -> String {
    let value = "Ar \(ManualSource.word(argument.valueName ?? "value"))"
    guard let name = argument.preferredName else { return value }
    let flag = "Fl \(name.kind == .long ? "-" : "")\(name.name)"
    return argument.kind == .flag ? flag : "\(flag) \(value)"
  }

  private func synopsis(_ argument: CommandTree.Argument) -> String {
    let dots = argument.isRepeating ? " ..." : ""
    return argument.isOptional ? ".Op \(name(argument))\(dots)" : ".\(name(argument))\(dots)"
  }

  private func explanation(_ argument: CommandTree.Argument) -> String {
    let text = argument.abstract ?? ""
    guard argument.kind == .option, let value = argument.defaultValue, !value.isEmpty else { return text }
    return "\(text) Without it: \(value)."
  }

  private var fields: String {
    let rows = QueryField.allCases.map { field in
      ".It Li \(field.rawValue):\\&\n\(ManualSource.prose(field.summary))"
    }
    return ([".Bl -tag -width 12n -compact"] + rows + [".El"]).joined(separator: "\n")
  }

  private var keys: String {
    CommandGroup.allCases.map { group in
      let rows = CommandTable.all.filter { $0.group == group }.map { row in
        let keys = row.keys.map { "Ic \(ManualSource.word($0))" }.joined(separator: " ")
        let name = "Pq Li \(ManualSource.word(row.command.rawValue))"
        return ".It \(keys.isEmpty ? "" : keys + " ")\(name)\n\(ManualSource.prose(row.summary))"
      }
      return ([".Ss \(group.rawValue)", ".Bl -tag -width Ds -compact"] + rows + [".El"]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private var settings: String {
    let rows = SettingTable.all.map { setting in
      let standard = setting.standard.map { " Without it: \($0)." } ?? ""
      return ".It Va \(ManualSource.word(setting.name))\n\(ManualSource.prose(setting.summary + standard))"
    }
    return ([".Bl -tag -width Ds"] + rows + [".El"]).joined(separator: "\n")
  }

  /// The examples of the settings, as lines of a file.
  private var sample: String {
    let all = SettingTable.all
    let lines = all.filter { !$0.isTable }.map(\.example) + all.filter(\.isTable).flatMap { ["", $0.example] }
    return lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { ManualSource.line(String($0)) }.joined(separator: "\n")
  }

  private var figureList: String {
    let rows = figures.map { ".It \(ManualSource.phrase($0.figure))\n\(ManualSource.prose($0.value))" }
    return ([".Bl -tag -width Ds -compact"] + rows + [".El"]).joined(separator: "\n")
  }
}
