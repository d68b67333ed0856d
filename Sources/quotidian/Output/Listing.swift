import Screen

/// Things in rows, printed in any of the formats.
struct Listing<Record: Encodable> {
  /// Hands the rows over, some at a time, so that the first are printed at once and many need no memory.
  let parts: (_ take: ([Record]) throws -> Void) throws -> Void
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
    var count = 0
    if let head = format.line(columns) { try write(head) }
    try parts { records in
      guard !records.isEmpty else { return }
      try write(records.map { try line($0, as: format) }.joined(separator: format == .json ? ",\n" : ""), count, format)
      count += records.count
    }
    if format == .json { try write(count == 0 ? "[\n\n]\n" : "\n]\n") }
  }

  /// Writes some rows behind so many others.
  private func write(_ rows: String, _ count: Int, _ format: OutputFormat) throws {
    try write(format == .json ? (count == 0 ? "[\n" : ",\n") + rows : rows)
  }

  private func write(_ text: String) throws { try wording { try StandardOutput.write(text) } }

  private func line(_ record: Record, as format: OutputFormat) throws -> String {
    switch format {
    case .text: PlainText.harmless(text(record), keepingLines: true) + "\n"
    case .json:
      try JSONRecord.encode(record, indented: true).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    case .jsonl:
      if let record = record as? any JSONWriting {
        JSONRecord.line(record) + "\n"
      } else {
        try JSONRecord.encode(record, indented: false) + "\n"
      }
    case .tsv, .csv: format.line(row(record)) ?? ""
    case .markdown: PlainText.harmless(markdown(record), keepingLines: true) + "\n"
    }
  }
}

extension Listing {
  /// Rows that are all there.
  init(
    records: [Record], columns: [String], row: @escaping (Record) -> [String], text: @escaping (Record) -> String,
    markdown: @escaping (Record) -> String
  ) {
    self.init(parts: { try $0(records) }, columns: columns, row: row, text: text, markdown: markdown)
  }
}
