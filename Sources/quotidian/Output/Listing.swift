import Screen

/// Things in rows, printed in any of the formats.
struct Listing<Record: Encodable> {
  /// The rows.
  let records: [Record]
  /// The names of the fields in `tsv`.
  let columns: [String]
  /// The fields of a row in `tsv`.
  let row: (Record) -> [String]
  /// A row for people.
  let text: (Record) -> String
  /// A row in CommonMark.
  let markdown: (Record) -> String

  /// Prints all rows.
  func print(as format: OutputFormat) throws {
    var output = ""
    switch format {
    case .text: output = records.map { PlainText.harmless(text($0), keepingLines: true) + "\n" }.joined()
    case .json: output = try JSONRecord.encode(records, indented: true) + "\n"
    case .jsonl: output = try records.map { try JSONRecord.encode($0, indented: false) + "\n" }.joined()
    case .tsv, .csv: output = ([columns] + records.map(row)).compactMap(format.line).joined()
    case .markdown: output = records.map { PlainText.harmless(markdown($0), keepingLines: true) + "\n" }.joined()
    }
    try wording { try StandardOutput.write(output) }
  }
}
