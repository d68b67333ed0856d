/// A JSON Feed (versions 1 and 1.1) as it is written, with more patience than the format asks for: numbers do for text,
/// and a value of a wrong type counts as missing.
struct JSONFeedDocument: Decodable {
  /// Elements of a list that are looked at.
  static let mostElements = 50_000

  let version: String?
  let title: String?
  let page: String?
  let address: String?
  let description: String?
  let language: String?
  let authors: [Author]
  let items: [Item]?

  struct Author: Decodable {
    let name: String?
    let url: String?

    init(from decoder: any Decoder) throws {
      // A name alone is common.
      if let name = try? decoder.singleValueContainer().decode(String.self) {
        self.name = name
        url = nil
        return
      }
      let values = try decoder.container(keyedBy: Key.self)
      name = values.text("name")
      url = values.text("url")
    }
  }

  struct Attachment: Decodable {
    let url: String?
    let type: String?
    let title: String?
    let size: String?

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      url = values.text("url")
      type = values.text("mime_type")
      title = values.text("title")
      size = values.text("size_in_bytes")
    }
  }

  struct Item: Decodable {
    let id: String?
    let url: String?
    let externalURL: String?
    let title: String?
    let html: String?
    let text: String?
    let summary: String?
    let published: String?
    let modified: String?
    let language: String?
    let authors: [Author]
    let tags: [String]
    let attachments: [Attachment]

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      id = values.text("id")
      url = values.text("url")
      externalURL = values.text("external_url")
      title = values.text("title")
      html = values.text("content_html")
      text = values.text("content_text")
      summary = values.text("summary")
      published = values.text("date_published")
      modified = values.text("date_modified")
      language = values.text("language")
      authors = values.authors()
      tags = (values.list("tags") as [Text]).compactMap(\.value)
      attachments = values.list("attachments")
    }
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    version = values.text("version")
    title = values.text("title")
    page = values.text("home_page_url")
    address = values.text("feed_url")
    description = values.text("description")
    language = values.text("language")
    authors = values.authors()
    items = values.contains(Key("items")) ? values.list("items") : nil
  }

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A text, or a number in its place.
  struct Text: Decodable {
    let value: String?

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if let text = try? single.decode(String.self) {
        value = text
      } else if let number = try? single.decode(Int.self) {
        value = String(number)
      } else if let number = try? single.decode(Double.self) {
        value = String(number)
      } else {
        value = nil
      }
    }
  }

  /// An element of a list, which does not spoil the list when it is of a wrong type.
  struct Lenient<Value: Decodable>: Decodable {
    let value: Value?
    init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
  }
}

extension KeyedDecodingContainer<JSONFeedDocument.Key> {
  fileprivate func text(_ name: String) -> String? {
    // A failed attempt costs far more than a look.
    guard contains(Key(name)) else { return nil }
    return (try? decode(JSONFeedDocument.Text.self, forKey: Key(name)))?.value
  }

  fileprivate func list<Value: Decodable>(_ name: String) -> [Value] {
    guard contains(Key(name)), var source = try? nestedUnkeyedContainer(forKey: Key(name)) else { return [] }
    var values: [Value] = []
    while !source.isAtEnd, values.count < JSONFeedDocument.mostElements,
      let element = try? source.decode(JSONFeedDocument.Lenient<Value>.self)
    {
      if let value = element.value { values.append(value) }
    }
    return values
  }

  /// `authors` of version 1.1, else `author` of version 1.
  fileprivate func authors() -> [JSONFeedDocument.Author] {
    let authors: [JSONFeedDocument.Author] = list("authors")
    if !authors.isEmpty { return authors }
    guard contains(Key("author")) else { return [] }
    return (try? decode(JSONFeedDocument.Author.self, forKey: Key("author"))).map { [$0] } ?? []
  }
}
