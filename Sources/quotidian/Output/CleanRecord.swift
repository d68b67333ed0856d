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
  /// What only pages have: the byline as printed, the address, the language, the links, how paragraphs are set.
  let byline: String?
  let url: String?
  let language: String?
  let links: [Link]?
  let forms: [FormRecord]?

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
    forms = FormRecord.all(of: article)
  }
}

extension CleanRecord: JSONWriting {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("authors", authors)
      if let byline { json.member("byline", byline) }
      json.member("contributors", contributors)
      json.member("date", date)
      json.member("dateline", dateline)
      if let forms {
        json.member("forms") { json in
          json.objects(forms) { json, form in form.writeMembers(to: &json) }
        }
      }
      json.member("id", id)
      if let language { json.member("language", language) }
      if let links {
        json.member("links") { json in
          json.objects(links) { json, link in
            json.member("number", Int64(link.number))
            json.member("text", link.text)
            json.member("url", link.url)
          }
        }
      }
      json.member("paragraphs", paragraphs)
      json.member("removed", removed)
      json.member("title", title)
      if let url { json.member("url", url) }
    }
  }
}
