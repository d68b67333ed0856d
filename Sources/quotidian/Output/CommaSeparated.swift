/// Lines of fields parted by commas (RFC 4180).
enum CommaSeparated {
  /// A line; a field is quoted where it must be.
  ///
  /// An apostrophe stands before a field that a spreadsheet would take for a formula, as text from outside must never
  /// be run (OWASP, CSV injection).
  static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  private static func field(_ text: String) -> String {
    let text = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard text.contains(where: { "\",\r\n".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
