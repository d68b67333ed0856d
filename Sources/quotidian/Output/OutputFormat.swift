import ArgumentParser
import Screen

/// The form in which a command prints.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// One array of objects, indented.
  case json
  /// One object a line.
  case jsonl
  /// A line of fields parted by tabs, the names of the fields first.
  case tsv
  /// A line of fields parted by commas, the names of the fields first, for spreadsheets.
  case csv
  /// For people, in CommonMark.
  case markdown

  /// A line of fields; nil for the formats that have none.
  func line(_ fields: [String]) -> String? {
    let fields = fields.map { PlainText.harmless($0, keepingLines: true) }
    switch self {
    case .tsv: return TabSeparated.line(fields)
    case .csv: return CommaSeparated.line(fields)
    case .text, .json, .jsonl, .markdown: return nil
    }
  }
}
