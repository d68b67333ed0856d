import ForeignText

/// What a document is at first sight.
enum DocumentKind: Equatable {
  /// It may be a feed of XML.
  case markup
  /// It may be a feed of JSON.
  case json
  /// It is no feed.
  case other(FeedFailure.Resemblance)

  private static let sample = 4096

  /// Looks at the beginning of a document: its bytes, and its text in UTF-8.
  init(_ bytes: [UInt8], text: [UInt8]) {
    if BinarySignature.begins(bytes) {
      self = .other(.binary)
      return
    }
    guard let first = text.first(where: { $0 > 0x20 }) else {
      self = .other(.text)
      return
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      self = .json
      return
    }
    let head = String(decoding: text.prefix(Self.sample), as: UTF8.self).lowercased()
    let page = [head.firstRange(of: "<!doctype html"), head.firstRange(of: "<html")].compactMap(\.self?.lowerBound)
      .min()
    let feed = ["<rss", "<feed", "<rdf", ":rdf", "<channel", "<atom:feed"].compactMap {
      head.firstRange(of: $0)?.lowerBound
    }.min()
    if let page, feed.map({ page < $0 }) ?? true {
      self = .other(.webPage)
    } else if text.contains(UInt8(ascii: "<")) {
      self = .markup
    } else {
      self = .other(text.prefix(Self.sample).contains { $0 < 9 } ? .binary : .text)
    }
  }

  /// What a document with an outermost element looks like that is no feed.
  static func resemblance(toElement name: String?) -> FeedFailure.Resemblance {
    switch name?.lowercased() {
    case nil: .text
    case "html": .webPage
    case "opml": .subscriptionList
    default: .xml(element: String(HarmlessText.line(name ?? "").prefix(64)))
    }
  }
}
