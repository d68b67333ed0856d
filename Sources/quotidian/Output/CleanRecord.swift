import Articles

/// A cleaned article as `clean --format json` and `jsonl` give it.
struct CleanRecord: Encodable {
  let id: String
  @Null var title: String?
  let authors: [String]
  @Null var date: String?
  @Null var dateline: String?
  let contributors: [String]
  let paragraphs: [String]
  let removed: [String]
  /// What only pages have: the byline as printed, the address, the language, the links.
  let byline: String?
  let url: String?
  let language: String?
  let links: [Link]?

  struct Link: Encodable {
    let number: Int
    let url: String
    let text: String
  }

  init(_ article: Article) {
    id = article.origin.identifier
    title = article.head.title
    authors = article.head.authors
    date = article.head.published?.description
    dateline = article.head.dateline
    contributors = article.head.contributors
    paragraphs = article.paragraphs.map { article.text[$0] }
    removed = article.removed.map(\.text)
    byline = article.head.byline
    url = article.head.address
    language = article.head.language
    let links = article.links.enumerated().map {
      Link(number: $0.offset + 1, url: $0.element.target, text: article.text[$0.element.span])
    }
    self.links = links.isEmpty ? nil : links
  }
}

extension CleanRecord: JSONWriting {
  func write(to json: inout JSONText) {
    json.write("{\"authors\":")
    json.write(array: authors)
    if let byline {
      json.write(",\"byline\":")
      json.write(string: byline)
    }
    json.write(",\"contributors\":")
    json.write(array: contributors)
    json.write(",\"date\":")
    json.write(optional: date)
    json.write(",\"dateline\":")
    json.write(optional: dateline)
    json.write(",\"id\":")
    json.write(string: id)
    if let language {
      json.write(",\"language\":")
      json.write(string: language)
    }
    if let links { write(links, to: &json) }
    json.write(",\"paragraphs\":")
    json.write(array: paragraphs)
    json.write(",\"removed\":")
    json.write(array: removed)
    json.write(",\"title\":")
    json.write(optional: title)
    if let url {
      json.write(",\"url\":")
      json.write(string: url)
    }
    json.write("}")
  }

  private func write(_ links: [Link], to json: inout JSONText) {
    json.write(",\"links\":[")
    for (index, link) in links.enumerated() {
      json.write(index > 0 ? ",{\"number\":" : "{\"number\":")
      json.write(number: Int64(link.number))
      json.write(",\"text\":")
      json.write(string: link.text)
      json.write(",\"url\":")
      json.write(string: link.url)
      json.write("}")
    }
    json.write("]")
  }
}

extension JSONText {
  fileprivate mutating func write(optional text: String?) {
    if let text { write(string: text) } else { write("null") }
  }
}
