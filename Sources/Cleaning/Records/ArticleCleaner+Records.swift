extension ArticleCleaner {
  /// Whether bytes are records, one a line (<https://jsonlines.org>): the first line that is not blank is an object of
  /// JSON with a text.
  public static func isRecords(_ bytes: [UInt8]) -> Bool {
    let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
    guard let start = bytes.firstIndex(where: { !blanks.contains($0) }), bytes[start] == UInt8(ascii: "{") else {
      return false
    }
    let line = bytes[start...].prefix { $0 != 0x0A }
    return ArticleRecord(json: Array(line)) != nil
  }
}
