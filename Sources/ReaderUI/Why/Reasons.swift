import Articles

/// Why a quote is taken for somebody’s: the words of the article that say so, and whom they are taken for.
struct Reasons: Equatable, Sendable {
  /// A thing that is known of the quote.
  struct Row: Equatable, Sendable {
    let label: String
    let text: String
  }

  let rows: [Row]

  /// The reasons for a quote of an article.
  init(_ quote: Quote, in analysis: AnalysedArticle) {
    let text = analysis.article.text
    func words(_ spans: [TextSpan]) -> String? {
      spans.isEmpty ? nil : "“\(spans.map { text[$0] }.joined(separator: " … "))”"
    }
    var rows: [Row] = []
    func add(_ label: String, _ text: String?) { if let text { rows.append(Row(label: label, text: text)) } }
    add("quote", analysis.statement(of: quote).text.string.replacing("\n\n", with: " "))
    add(
      "kind",
      [quote.kind.rawValue, quote.act == .thought ? "a thought" : nil, quote.polarity?.rawValue]
        .compactMap(\.self).joined(separator: ", "))
    add("cue", words(quote.cue) ?? "none: it stands beside its speaker")
    add("source", words(quote.source) ?? "none is named")
    add("told to", words(quote.addressee))
    add("speaker", Self.speaker(of: quote, in: analysis))
    add("sure to", "\(Int((quote.confidence * 100).rounded())) %" + (quote.isUncertain ? ", which is uncertain" : ""))
    add("found", quote.engine == .careful ? "with care" : "quickly")
    self.rows = rows
  }

  private static func speaker(of quote: Quote, in analysis: AnalysedArticle) -> String {
    guard let person = analysis.speaker(of: quote) else { return "nobody whom the article names" }
    let name = person.role.map { "\(person.name), \(RoleBehindName.text($0))" } ?? person.name
    if person.kind == .group { return "\(name): described, not named" }
    guard let source = quote.source.first,
      !analysis.names(person, in: source), let named = analysis.lastNaming(of: person, before: source.start)
    else { return name }
    return "\(name), last named as \(named)"
  }
}

extension AnalysedArticle {
  /// Whether the words of a span have a word of a person’s name.
  fileprivate func names(_ person: Person, in span: TextSpan) -> Bool {
    let words = Set(person.name.lowercased().split(separator: " "))
    return article.text[span].lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "." }
      .contains { words.contains($0) }
  }

  /// The last mention of a person before an offset that names them, with the words behind it.
  fileprivate func lastNaming(of person: Person, before offset: Int) -> String? {
    guard let mention = person.mentions.last(where: { $0.end <= offset && names(person, in: $0) }) else { return nil }
    let paragraph = article.paragraphs.first { $0.start <= mention.start && mention.end <= $0.end }
    let end = min(paragraph?.end ?? mention.end, mention.end + Self.lengthOfContext)
    return "“\(article.text[TextSpan(mention.start, end)])\(end < paragraph?.end ?? end ? "…" : "")”"
  }

  /// How many scalars behind a name tell where it stands.
  private static var lengthOfContext: Int { 40 }
}
