import Articles

/// A quote as one would paste it into a text: the words, who said them, and where.
struct Citation {
  /// The words, the attribution and the article.
  let text: String

  /// Makes the citation of a quote of a person.
  init(_ quote: StoredQuote, by name: String) {
    let place = [quote.title, quote.day?.description].compactMap { $0 }.joined(separator: ", ")
    text = "\(quote.statement.text.string)\n— \(name)\n\(place)"
  }

  /// Makes the citation of a quote of an article, by its index.
  init(_ analysis: AnalysedArticle, quote index: Int) {
    let quote = analysis.quotes[index]
    let person = analysis.speaker(of: quote)
    let source = person?.name ?? analysis.sourceLabel(of: quote)
    let role = person?.role.map { " (\(RoleBehindName.text($0)))" } ?? ""
    let head = analysis.article.head
    let place = [head.title, head.published?.description].compactMap { $0 }.joined(separator: ", ")
    text = [
      analysis.statement(of: quote).text.string, source.isEmpty ? nil : "— \(source)\(role)",
      place.isEmpty ? nil : place,
    ].compactMap { $0 }.joined(separator: "\n")
  }
}
