import ArgumentParser

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
  /// For people, in CommonMark.
  case markdown
}
