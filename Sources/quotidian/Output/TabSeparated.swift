/// Lines of fields parted by tabs (IANA text/tab-separated-values).
enum TabSeparated {
  /// A line; tabs and line ends inside fields become spaces, as the format has no escape for them.
  static func line(_ fields: [String]) -> String {
    fields.map { field in
      field.replacing("\n\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " ")
    }.joined(separator: "\t") + "\n"
  }
}
