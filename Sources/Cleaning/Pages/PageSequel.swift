import Articles
import ForeignText

/// A page that may be one of several over which an article goes.
public struct PageSequel: Sendable {
  private let addresses: [(text: String, address: String)]
  private let relation: String?
  private let place: String?
  private let title: String?

  /// What stands between the pages of an article that were put together.
  static let joint = Array("\n<!-- the next page of the article -->\n".utf8)

  /// Whether bytes may be those of such a page, at first sight.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    signs.contains { bytes.firstRange(of: $0) != nil }
  }

  private static let signs = [
    "rel=\"next\"", "rel='next'", "rel=next", ">2</a>", "> 2 </a>", ">2</span></a>", "page=2", "/page/2", "-2.html",
    "seite-2", "/2\"", "/2/\"",
  ].map { Array($0.utf8) }

  /// The words, without signs, of links that lead to the next page.
  private static let nextWords: Set<String> = [
    "next", "next page", "weiter", "nächste seite", "weiterlesen auf seite", "suivant", "page suivante", "siguiente",
    "página siguiente", "próxima", "próxima página", "volgende", "volgende pagina", "avanti", "pagina successiva",
    "nästa", "nästa sida", "neste", "neste side", "næste", "næste side", "seuraava", "następna", "następna strona",
    "další", "следующая", "следующая страница", "далее", "次へ", "次のページ", "下一页", "下一頁", "다음",
  ]

  /// Reads a page.
  ///
  /// - Throws: `CleaningFailure`.
  public init(of document: RawDocument) throws(CleaningFailure) {
    let tree = try MarkupTree(of: document)
    let statement = PageStatement(tree, address: document.address)
    title = statement.title
    place = document.address
    relation = statement.address.next
    addresses = tree.indices.filter { tree.element($0) == .a }.compactMap { node in
      let text = tree.foldedText(of: node)
      let isNumber = text.utf8.count <= 3 && text.allSatisfy(\.isNumber)
      guard isNumber || Self.leadsOn(text), let target = tree.value(.href, of: node) else { return nil }
      return statement.address.absolute(target).map { (isNumber ? text : Self.next, $0) }
    }
  }

  /// The text of a link that leads to the next page, whatever it says.
  private static let next = "next"
  private static let longestLink = 40

  private static func leadsOn(_ text: String) -> Bool {
    guard text.utf8.count <= longestLink else { return false }
    return nextWords.contains(
      text.lowercased().split { !$0.isLetter }.map { String($0) }.joined(separator: " "))
  }

  /// The address of the page that goes on, where this is the page of a number of the article that begins at an address;
  /// nil where there is none.
  public func next(number: Int, first: String) -> String? {
    let wanted = addresses.filter { $0.text == String(number + 1) || $0.text == Self.next }.map(\.address)
    return (wanted + [relation].compactMap(\.self)).first { address in
      address != place && Self.isPage(number + 1, at: address, of: first)
    }
  }

  /// Whether another page is of the same article, by the titles.
  public func isOfSameArticle(as other: PageSequel) -> Bool {
    guard let title, let otherTitle = other.title else { return true }
    return TextLikeness.likeness(of: title, to: otherTitle) > 0.6
      || TextLikeness.likeness(of: otherTitle, to: title) > 0.6
  }

  /// The document of all pages of an article, the first of which has the head; `missing` is the address of one that did
  /// not come.
  ///
  /// - Throws: `CleaningFailure` where a page cannot be decoded.
  public static func joined(
    _ pages: [RawDocument], missing: String? = nil
  ) throws(CleaningFailure) -> RawDocument {
    var bytes: [UInt8] = []
    for page in pages {
      if !bytes.isEmpty { bytes += joint }
      do { bytes += try PageDecoder.utf8(page.bytes, charset: page.charset) } catch { throw CleaningFailure(error) }
    }
    // An address has no two hyphens that would end the comment.
    if let missing { bytes += markOfMissing + missing.replacing("--", with: "-%2D").utf8 + endOfMark }
    return RawDocument(
      origin: pages[0].origin, bytes: bytes, mediaType: .page, charset: "utf-8", base: pages[0].base)
  }

  private static let markOfMissing = Array("\n<!-- the next page of the article did not come: ".utf8)
  private static let endOfMark = Array(" -->\n".utf8)
  private static let longestAddress = 2000

  /// The address of the page that did not come, of an article of several.
  static func missing(in document: RawDocument) -> String? {
    let bytes = document.bytes
    guard bytes.suffix(endOfMark.count).elementsEqual(endOfMark),
      let mark = bytes.suffix(longestAddress).ranges(of: markOfMissing).last
    else { return nil }
    return HarmlessText.line(String(decoding: bytes[mark.upperBound..<bytes.count - endOfMark.count], as: UTF8.self))
  }

  /// Words that stand before the number of a page in addresses.
  private static let words: Set<String> = [
    "", "page", "pages", "seite", "pagina", "página", "pag", "p", "pg", "part", "teil", "s", "sida", "side", "strana",
  ]
  private static let fields: Set<String> = [
    "page", "p", "pg", "paged", "seite", "pagina", "pag", "part", "pageno", "s",
  ]

  /// Whether an address is that of a page of an article by its number: the article's own with the number behind it.
  static func isPage(_ number: Int, at address: String, of first: String) -> Bool {
    let (next, start) = (Parts(address), Parts(first))
    guard next.host == start.host else { return false }
    if next.path == start.path {
      let added = next.fields.filter { !start.fields.contains($0) }
      guard added.count == 1, let field = added.first?.split(separator: "=", maxSplits: 1), field.count == 2 else {
        return false
      }
      return fields.contains(field[0].lowercased()) && Int(field[1]) == number
    }
    let hasNumber = ["/1", "-1", "_1", ",1"].contains(where: start.path.hasSuffix)
    guard
      let base = [start.path, hasNumber ? String(start.path.dropLast(2)) : start.path].first(where: next.path.hasPrefix)
    else { return false }
    let rest = next.path.dropFirst(base.count)
    let digits = rest.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let word = rest.dropLast(digits).lowercased().filter { !"/-_,.=".contains($0) }
    return digits > 0 && Int(rest.suffix(digits)) == number && words.contains(word) && rest.count > digits
  }

  /// An address as far as pages of an article differ in it.
  private struct Parts {
    let host: Substring
    /// Without what says how the page is made, and without the number of the first page.
    let path: String
    let fields: [Substring]

    init(_ address: String) {
      let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
      let plain = address[start...].prefix { $0 != "#" }
      host = plain.prefix { $0 != "/" && $0 != "?" }
      let query = plain.firstIndex(of: "?")
      fields = query.map { plain[plain.index(after: $0)...].split(separator: "&") } ?? []
      var path = String(plain[..<(query ?? plain.endIndex)].dropFirst(host.count))
      for ending in [".html", ".htm", ".php", ".shtml", ".aspx"] where path.hasSuffix(ending) {
        path = String(path.dropLast(ending.count))
      }
      while path.hasSuffix("/") { path.removeLast() }
      self.path = path
    }
  }
}
