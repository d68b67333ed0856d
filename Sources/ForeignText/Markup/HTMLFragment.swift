/// A piece of HTML as it stands within another document: a title, a summary.
public struct HTMLFragment: Sendable {
  private let html: String

  /// Takes a piece of HTML.
  public init(_ html: String) { self.html = html }

  /// The text without markup and without what is no text for readers, its references resolved; blocks stand on lines of
  /// their own.
  ///
  /// It ends where the limits of a piece end (`MarkupLimits.fragment`), and is empty where they are not enough to read
  /// it.
  public var text: String {
    guard html.hasByte(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return html }
    // Within a body, so that nothing is taken for the head of a page.
    let bytes = Array("<body>\(html)".utf8.prefix(MarkupLimits.fragment.bytes))
    guard let tree = try? MarkupParser.tree(of: bytes, limits: .fragment) else { return "" }
    return tree.rawText(of: tree.indices.first { tree.element($0) == .body } ?? 0)
  }
}
