import ForeignText
import Language

/// Tells a part of the report from what a site sets into it, where only the name of an element says that it is the latter.
///
/// `share-of-vote` and `comments-by-mayor` are names that a writer gives too: where one has a word that sites have no use
/// for and the text has too, and the part stands among the paragraphs of the report and holds nothing but sentences that tell something, its
/// name does not count.
struct ReportPart {
  let tree: MarkupTree

  /// No part that is asked about has more nodes.
  private static let largest = 300
  /// A paragraph beside the part has so many bytes.
  private static let shortestParagraph = 80
  /// A part of so many sentences that tell something needs no paragraph beside it.
  private static let severalParagraphs = 3
  /// Of so many bytes of text one may stand in a link.
  private static let rareLinks = 6

  /// Whether an element is a part of the report.
  func holds(_ node: Int) -> Bool {
    guard isDivision(tree.element(node)), tree.end(node) - node <= Self.largest, !ownWords(of: node).words.isEmpty,
      let paragraphs = paragraphs(in: node)
    else { return false }
    let pieces = paragraphs.map(piece)
    guard !pieces.isEmpty, pieces.allSatisfy(isSentence), pieces.contains(where: tells), isNamedByWriter(node, pieces)
    else { return false }
    return pieces.count(where: tells) >= Self.severalParagraphs || standsAmongParagraphs(node)
  }

  /// The words of the class and the identifier of an element, parted where capitals begin, that are no site's; whether
  /// a small word joins them, as `share-of-vote` has one.
  private func ownWords(of node: Int) -> (words: [String], areJoined: Bool) {
    var words: [String] = []
    for name in [tree.bytes(.class, of: node), tree.bytes(.id, of: node)].compactMap({ $0 })
    where name.count <= Self.longestName {
      var scalars: [Unicode.Scalar] = []
      for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
        if scalar.isUpper, scalars.last?.isLower == true { scalars.append(" ") }
        scalars.append(scalar.isLetter ? scalar : " ")
      }
      words += PlainWords.of(scalars[...])
    }
    return (
      words.filter { $0.utf8.count >= Self.shortestWord && !Self.siteWords.contains($0) },
      words.dropFirst().dropLast().contains { Self.joiners.contains($0) }
    )
  }

  private static let joiners: WordList = ["of", "to", "by", "in", "on", "for", "the", "with", "at"]

  /// Whether the name of an element is a writer's: it has a word that no site has, and a small word joins it or the text
  /// there has it too.
  private func isNamedByWriter(_ node: Int, _ pieces: [Piece]) -> Bool {
    let (words, areJoined) = ownWords(of: node)
    if areJoined { return true }
    let long = words.filter { $0.utf8.count >= Self.shortestTold }
    if long.isEmpty { return false }
    let beside = neighbours(of: node).filter { tree.element($0) == .p }.flatMap {
      PlainWords.of(Array(tree.foldedText(of: $0).prefix(Self.longestBeside).unicodeScalars)[...])
    }
    return (pieces.flatMap(\.words) + beside).contains { word in long.contains { word.hasPrefix($0) } }
  }

  private static let longestBeside = 600
  private static let longestName = 80
  private static let shortestWord = 3
  /// One that no small word joins must have more letters.
  private static let shortestTold = 4
  /// Words in which sites name what they set around articles.
  private static let siteWords: WordList = [
    "box", "col", "row", "top", "sub", "nav", "btn", "img", "txt", "bar", "tab", "css", "div", "and", "for", "the",
    "ads",
    "rss", "pop", "new", "all", "embedded",
    "comment", "comments", "commenting", "share", "related", "subscribe", "subscription", "newsletters",
    "advertisement",
    "video", "videos", "image", "images", "photo", "photos", "gallery", "caption", "credit", "link", "links", "article",
    "articles", "story", "stories", "trending", "popular", "login", "search", "print", "email", "facebook", "twitter",
    "follow", "site", "page", "section", "sponsored", "wrapper", "wrap", "container", "inner", "outer", "block", "list",
    "item", "items", "area", "module", "component",
    "widget", "widgets", "column", "grid", "left", "right", "bottom", "main", "desktop", "mobile", "small", "large",
    "button", "icon", "icons", "post", "content", "body", "text", "title", "name", "news", "embed", "card", "cards",
    "group", "panel", "region", "zone", "slot", "view", "field", "type", "style", "theme", "plugin", "first", "last",
    "sticky", "fixed", "float", "clearfix", "social", "sharing", "shares", "sidebar", "footer", "header", "newsletter",
    "signup", "promo", "sponsor", "recommend", "recommended", "recommendations", "more", "read", "next", "also", "like",
    "from", "about", "author", "authors", "info", "breadcrumb", "disqus", "respond", "taglist", "tags", "banner",
    "community", "extra", "remark", "supplemental", "pagination", "pager", "popup", "media", "meta", "outbrain",
    "taboola", "carousel", "visible", "hidden", "hide", "show", "cookie", "consent", "overlay", "modal", "thread",
    "count", "form", "user", "users", "latest", "most", "posts", "inline", "aside", "toolbar", "tools", "menu",
    "teaser",
    "shoutbox", "skyscraper", "advert", "reader", "readers", "discussion", "reaction", "reactions",
  ]

  private func isDivision(_ element: MarkupElement) -> Bool {
    switch element {
    case .div, .section, .p, .blockquote: true
    default: false
    }
  }

  /// The paragraphs of an element that holds nothing else; nil where it holds other things.
  private func paragraphs(in node: Int) -> [Int]? {
    var paragraphs: [Int] = []
    var (linked, all) = (0, 0)
    var (paragraphEnd, linkEnd) = (node, node)
    for inner in node..<tree.end(node) {
      switch tree.element(inner) {
      case .text:
        let text = tree.text(inner)
        let count = text.allSatisfy { $0 <= 0x20 } ? 0 : text.count
        if count > 0, inner >= paragraphEnd { return nil }
        all += count
        if inner < linkEnd { linked += count }
      case .p:
        paragraphs.append(inner)
        paragraphEnd = max(paragraphEnd, tree.end(inner))
      case .a: linkEnd = max(linkEnd, tree.end(inner))
      case .div, .section, .blockquote, .span, .em, .strong, .b, .i, .br: break
      default: return nil
      }
    }
    return linked * Self.rareLinks <= all ? paragraphs : nil
  }

  private func piece(_ paragraph: Int) -> Piece {
    let folded = FoldedText(paragraphs: [Array(tree.foldedText(of: paragraph).unicodeScalars)])
    return Piece(folded, folded.scalars.indices, joint: .line, block: 0)
  }

  /// Whether a paragraph is a sentence that speaks neither of the page nor to its reader.
  private func isSentence(_ piece: Piece) -> Bool {
    guard piece.isTerminated, piece.words.count > 1, !piece.text.contains("@"), !piece.text.contains("©") else {
      return false
    }
    let words = piece.unquotedWords
    return !words.contains { InterfaceWords.addresses($0) || WriterWords.contains($0) }
      && words.count(where: InterfaceWords.contains) * Self.rareWords <= words.count
      && words.first.map { InterfaceWords.isRequest($0) && words.count == piece.words.count } != true
  }

  /// Of so many words one may be of the page's own.
  private static let rareWords = 12

  private func tells(_ piece: Piece) -> Bool {
    ReportSigns.quotes(piece) || ReportSigns.isSentence(piece) && TellingVerbs.areIn(piece.unquotedWords)
  }

  /// Whether a paragraph of the report stands right beside an element, or one behind the next.
  private func standsAmongParagraphs(_ node: Int) -> Bool {
    neighbours(of: node).contains { sibling in
      tree.element(sibling) == .p && tree.foldedText(of: sibling).utf8.count >= Self.shortestParagraph
    }
  }

  /// The elements next to a node, so many on each side.
  private func neighbours(of node: Int) -> [Int] {
    let parent = tree.parent(node)
    var found: [Int] = []
    var (before, steps) = (node, 0)
    while before - 1 > parent, steps < Self.longestWay, found.count < Self.reach {
      before -= 1
      while tree.parent(before) != parent { before = tree.parent(before) }
      if tree.element(before) != .text { found.append(before) }
      steps += 1
    }
    var behind = tree.end(node)
    (steps, before) = (0, found.count)
    while behind < tree.end(parent), steps < Self.longestWay, found.count - before < Self.reach {
      if tree.element(behind) != .text { found.append(behind) }
      behind = tree.end(behind)
      steps += 1
    }
    return found
  }

  private static let (reach, longestWay) = (2, 6)
}
