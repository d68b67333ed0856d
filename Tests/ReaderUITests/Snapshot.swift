import Foundation
import Screen
import Testing

/// Screens as text, kept beside the tests; `QUOTIDIAN_RECORD=1 swift test` writes them anew.
enum Snapshot {
  /// Compares a frame with the kept one of a name.
  static func expect(_ frame: Frame, is name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Snapshots/\(name).txt")
    let text = Self.text(of: frame)
    if ProcessInfo.processInfo.environment["QUOTIDIAN_RECORD"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let kept = try #require(
      try? String(contentsOf: url, encoding: .utf8), "there is no snapshot “\(name)”", sourceLocation: location)
    #expect(text == kept, sourceLocation: location)
  }

  /// The text of every row, then the style of every cell: a speaker's number, or a letter for what is emphasised.
  static func text(of frame: Frame) -> String {
    let rows = (0..<frame.size.height).map { "|\(frame.text(ofRow: $0))|" }
    let styles = (0..<frame.size.height).map { row in "|\(frame.row(row).map { mark($0.style) }.joined())|" }
    return (rows + ["styles:"] + styles).joined(separator: "\n") + "\n"
  }

  private static func mark(_ style: CellStyle) -> String {
    let marks: [(Emphasis, String)] = [
      (.currentMatch, "!"), (.match, "/"), (.focused, "#"), (.selected, "+"), (.cue, "~"), (.source, "^"),
      (.link, "_"),
    ]
    if let emphasis = marks.first(where: { style.emphasis.contains($0.0) }) { return emphasis.1 }
    if let speaker = style.speaker { return String(speaker + 1) }
    return style.role == .text ? " " : style.role == .quote ? "-" : "."
  }
}
