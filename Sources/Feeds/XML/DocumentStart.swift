/// Where a document of XML begins in what a server sent, as warnings of its programs may stand before it.
enum DocumentStart {
  private static let sample = 16_384
  /// The outermost elements of feeds and of lists of them.
  private static let roots = ["<rss", "<feed", "<rdf:rdf", "<channel", "<opml", "<atom:feed"]

  /// The index of the first byte of the document: of its declaration or outermost element where markup of another kind
  /// stands before that, else of the first tag.
  static func index(in source: [UInt8]) -> Int {
    guard let first = source.firstIndex(of: UInt8(ascii: "<")) else { return source.count }
    let head = source[first...].prefix(sample).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    // Comments, declarations and instructions are of the document; so is an element that is one of the roots.
    guard head.count > 1, head[1] &- 97 < 26, !roots.contains(where: { head.starts(with: $0.utf8) }) else {
      return first
    }
    guard let root = roots.compactMap({ place(of: $0, in: head) }).min() else { return first }
    return first + (lastPlace(of: "<?xml", in: head[..<root]) ?? root)
  }

  private static func place(of text: String, in bytes: [UInt8]) -> Int? {
    bytes.firstRange(of: Array(text.utf8))?.lowerBound
  }

  private static func lastPlace(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.ranges(of: Array(text.utf8)).last?.lowerBound
  }
}
