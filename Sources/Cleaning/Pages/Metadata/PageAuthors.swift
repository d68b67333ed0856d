import Articles
import ForeignText
import Language

/// The names of who wrote a page's article: persons, as the page states or prints them, else an organisation.
struct PageAuthors {
  let tree: MarkupTree
  let hints: PageHints
  let statement: PageStatement
  let content: ContentFinder.Content
  /// The short lines around the start of the body that are no part of it.
  let nearby: [String]

  /// The names; persons whom the byline prints go before an organisation that the page states.
  func names() -> [String] {
    let stated = Self.each(statedNames())
    if stated.contains(where: isPerson) { return stated }
    let printed = printedNames()
    if !printed.isEmpty { return printed }
    if !stated.isEmpty { return stated }
    if let byline = content.byline {
      let names = Self.each(PageByline.names(in: text(of: byline)))
      if !names.isEmpty { return names }
    }
    return Self.each(nearby.lazy.compactMap(PageByline.labelled).first ?? [])
  }

  private func statedNames() -> [String] {
    let linked = statement.linked.map { linked in
      linked.authors.flatMap { linked.organisations.contains($0) ? [$0] : PageByline.parted($0) }
    }
    if let linked, !Self.each(linked).isEmpty { return linked }
    let groups = [
      ["dc:creator"], ["dcterm:creator", "dcterms:creator"], ["author"], ["parsely:author"],
      ["article:author", "og:article:author"], ["sailthru:author", "byl", "citation_author"],
    ]
    return groups.lazy.map { names in
      names.flatMap { statement.meta.all($0) }.filter { !$0.contains("://") }.flatMap(persons)
    }.first { !Self.each($0).isEmpty } ?? []
  }

  /// The persons in a value, or the organisation whose name has a word that parts names: `Office for Works`.
  private func persons(in value: String) -> [String] {
    let names = PageByline.names(in: value)
    let isOrganisation = names.count > 1 && !isPerson(names[0]) && !value.contains(where: { ",;|&".contains($0) })
    return isOrganisation ? [value] : names
  }

  /// The persons in the first element or line that looks like a byline, in or above the article.
  private func printedNames() -> [String] {
    let end = content.roots.map { tree.end($0) }.max() ?? tree.nodes.count
    var node = 0
    while node < end {
      guard tree.element(node) != .text, !isBeside(node) else {
        node = tree.element(node) == .text ? node + 1 : tree.end(node)
        continue
      }
      if isByline(node) {
        let names = persons(in: node)
        if !names.isEmpty { return names }
      }
      node += 1
    }
    return nearby.lazy.compactMap(PageByline.labelled).map { Self.each($0.filter(isPerson)) }.first { !$0.isEmpty }
      ?? nearby.lazy.compactMap(personBesideDay).first.map { [$0] } ?? []
  }

  /// The person in a line that has a name and a day and little else: `Ada Poe · 4 May 2021 · 5 min read`.
  private func personBesideDay(_ line: String) -> String? {
    let parts = line.split { "·•|–—".contains($0) }.map { HarmlessText.line($0) }
    guard (2...4).contains(parts.count), parts.contains(where: { !DateLine($0, order: .dayFirst).days.isEmpty }) else {
      return nil
    }
    return parts.first { isPerson($0) && NameForm.isPerson($0) }
  }

  /// Whether what an element holds is said of something else than the article.
  private func isBeside(_ node: Int) -> Bool {
    switch tree.element(node) {
    case .aside, .footer, .nav, .head: true
    default: !hints[node].isDisjoint(with: [.comments, .furniture, .related]) && node != 0
    }
  }

  private static let longestByline = 120
  private static let author = Array("author".utf8)

  private func isByline(_ node: Int) -> Bool {
    let author = Self.author
    guard
      hints[node].contains(.byline) || tree.bytes(.rel, of: node).map({ $0.elementsEqual(author) }) == true
        || tree.bytes(.itemprop, of: node).map({ $0.firstRange(of: author) != nil }) == true
        || tree.bytes(.property, of: node).map(Self.namesAuthor) == true
    else { return false }
    return (1..<Self.longestByline).contains(tree.foldedText(of: node).unicodeScalars.count)
      || !hidden(in: node).isEmpty
  }

  /// Whether a property is that of the author, in whatever vocabulary: `schema:author`.
  static func namesAuthor(_ property: ArraySlice<UInt8>) -> Bool {
    property.split { $0 <= 32 }.contains { $0.split(separator: UInt8(ascii: ":")).last?.elementsEqual(author) == true }
  }

  /// The names that an element states without showing them.
  private func hidden(in node: Int) -> [String] {
    (node..<tree.end(node)).compactMap { inner in
      tree.element(inner) == .meta && tree.hasWord("name", in: .itemprop, of: inner)
        ? tree.value(.content, of: inner).map { HarmlessText.line($0) } : nil
    }
  }

  /// The persons of a byline: the links in it where each is one, else the names in its words.
  private func persons(in node: Int) -> [String] {
    let anchors = (node..<tree.end(node)).filter { tree.element($0) == .a }
    let marked = anchors.filter { anchor in
      tree.value(.href, of: anchor).map { href in Self.places.contains { href.contains($0) } } ?? false
    }
    let links = (marked.isEmpty ? anchors : marked).map { Self.plain(tree.foldedText(of: $0)) }.filter { !$0.isEmpty }
    let isOfSeveral = links.count > 1 || !marked.isEmpty && marked.count < anchors.count
    if isOfSeveral, links.allSatisfy(isPerson) { return Self.each(links.map(NameForm.normalised)) }
    let hidden = hidden(in: node)
    let names = hidden.isEmpty ? PageByline.names(in: text(of: node)) : hidden.flatMap(PageByline.parted)
    // A role may stand behind the name.
    if names.first.map(isPerson) == true { return Self.each(names.filter(isPerson)) }
    return links.count == 1 && isPerson(links[0]) && NameForm.isLikely(links[0]) ? [NameForm.normalised(links[0])] : []
  }

  /// The words of an element but for those that lead to electronic mail.
  private func text(of node: Int) -> String {
    let mail = Array("mailto:".utf8)
    var text: [UInt8] = []
    var index = node
    while index < tree.end(node) {
      if tree.element(index) == .text {
        let words = tree.text(index)
        // Elements beside each other are parts of their own.
        if let last = text.last, let first = words.first, last &- 97 < 26, first &- 65 < 26, text.count > 3,
          tree.element(index - 1) == .span
        {
          text += [UInt8(ascii: ","), 32]
        }
        text += words
      } else if tree.element(index) == .a, tree.bytes(.href, of: index)?.starts(with: mail) == true {
        index = tree.end(index)
        continue
      } else if tree.element(index).isBlock || tree.element(index) == .br {
        text.append(UInt8(ascii: " "))
      }
      index += 1
    }
    return Self.plain(HarmlessText.line(String(decoding: text, as: UTF8.self)))
  }

  /// What stands in the addresses of pages about authors.
  private static let places = [
    "/author", "/people/", "/profile", "/staff/", "/contributor", "/by/", "/writer", "/journalist",
  ]

  /// A line without addresses of electronic mail and what stands for them.
  private static func plain(_ line: String) -> String {
    line.split(separator: " ").filter { word in
      !word.contains("@") && !word.contains("://")
        && !["email", "e-mail", "follow", "mail"].contains(word.lowercased())
    }.joined(separator: " ")
  }

  /// Whether a name is one of a person: not that of the site, of an organisation or an office.
  private func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ").map { $0.lowercased() }
    if statement.linked?.organisations.contains(name) == true || statement.sites.contain(name) { return false }
    guard let first = words.first, let last = words.last, first != "the" else { return false }
    let isForeign = name.unicodeScalars.contains { $0.value >= 0x2E80 }
    guard (2...5).contains(words.count) || isForeign else { return false }
    return !BylineWords.isAffiliation(last) && !words.contains(where: Self.offices.contains)
  }

  /// Words of organisations and offices, which no person is called by.
  private static let offices: Set<String> = [
    "staff", "team", "desk", "editors", "editor", "newsroom", "corporation", "company", "inc", "inc.", "ltd", "ltd.",
    "llc",
    "gmbh", "group", "agency", "agencies", "association", "redaktion", "redacción", "rédaction", "redazione",
    "redactie",
    "redaktionen", "news", "media", "network", "department", "ministry", "office", "reporters", "writers", "admin",
  ]
  /// What programs write where they know no author.
  private static let nobodies: Set<String> = [
    "admin", "administrator", "webmaster", "unknown", "user", "root", "none", "null", "n/a", "undefined", "nobody",
    "sign in", "sign up", "log in", "login", "register", "subscribe", "superuser", "super user", "anonymous", "guest",
    "default", "staff",
  ]

  /// A name without the day or the month that stood behind it.
  private static func withoutDay(_ name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 2, let last = words.last?.lowercased(), Weekday.isName(last) || MonthNames.number(last) != nil {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Whether a name is that of a host.
  private static func isHost(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && !name.contains(" ") && parts.allSatisfy { $0.count > 1 }
  }

  /// The names, each once, without those that stand for nobody.
  private static func each(_ names: [String]) -> [String] {
    var result: [String] = []
    for name in names.map(withoutDay)
    where !nobodies.contains(name.lowercased()) && !name.contains("|") && !isHost(name) {
      if !result.contains(where: { $0.lowercased() == name.lowercased() }) { result.append(name) }
    }
    return result
  }
}
