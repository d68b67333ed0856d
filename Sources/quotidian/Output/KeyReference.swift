import ReaderUI

/// The table of keys as text.
struct KeyReference {
  let bindings: KeyBindings

  /// The table in a format; json and jsonl are those of text.
  func text(_ format: OutputFormat) -> String {
    let rows = CommandTable.all.map { (bindings.keyNames(for: $0.command).joined(separator: " "), $0) }
    switch format {
    case .tsv, .csv:
      return ([["keys", "command", "description"]] + rows.map { [$0, $1.command.rawValue, $1.summary] })
        .compactMap(format.line).joined()
    case .markdown:
      return "| keys | command | what it does |\n| --- | --- | --- |\n"
        + rows.map { keys, row in
          let marked = keys.split(separator: " ").map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
          return "| \(marked) | `\(row.command.rawValue)` | \(row.summary) |\n"
        }.joined()
    default:
      // What has no key is run by its name.
      let named = rows.map { ($0.isEmpty ? ":\($1.command.rawValue)" : $0, $1) }
      let width = named.map(\.0.count).max() ?? 0
      let macros = bindings.macros.map { ($0.keys, $0.commands.joined(separator: "; ")) }
      return (named.map { ($0, $1.summary) } + macros).map { keys, summary in
        keys + String(repeating: " ", count: max(0, width - keys.count) + 2) + summary + "\n"
      }.joined()
    }
  }
}
