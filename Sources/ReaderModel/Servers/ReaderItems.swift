import Articles

/// A page of articles as it comes.
struct ReaderItems: Decodable {
  struct One: Decodable {
    struct Link: Decodable {
      let href: String?
      let type: String?
      let length: Length?
    }
    struct Text: Decodable { let content: String? }
    struct Origin: Decodable { let streamId: String? }
    /// A number, which some write as a text.
    struct Length: Decodable {
      let value: Int64?

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        value = (try? container.decode(Int64.self)) ?? (try? container.decode(String.self)).flatMap { Int64($0) }
      }
    }
    let id: String
    let title: String?
    let author: String?
    let published: Length?
    let crawlTimeMsec: Length?
    let timestampUsec: Length?
    let canonical: [Link]?
    let alternate: [Link]?
    let enclosure: [Link]?
    let summary: Text?
    let content: Text?
    let categories: [String]?
    let origin: Origin?

    var item: ReaderService.Item? {
      guard let number = ReaderService.number(of: id), let stream = origin?.streamId else { return nil }
      // Some name the user by number in the place of the hyphen.
      func has(_ state: String) -> Bool { categories?.contains { $0.hasSuffix("/state/com.google/\(state)") } ?? false }
      return ReaderService.Item(
        number: number, stream: stream, title: ServerNames.plain(title ?? ""), author: ServerNames.plain(author ?? ""),
        link: canonical?.first?.href ?? alternate?.first?.href ?? "",
        content: content?.content ?? summary?.content ?? "", published: published?.value ?? 0,
        received: crawlTimeMsec?.value.map { $0 / 1_000 } ?? timestampUsec?.value.map { $0 / 1_000_000 }
          ?? published?.value ?? 0,
        isRead: has("read"), isStarred: has("starred"),
        enclosures: (enclosure ?? []).compactMap { link in
          link.href.map { Enclosure(address: $0, mediaType: link.type, length: link.length?.value.map(Int.init)) }
        })
    }
  }
  let items: [One]
  let continuation: ReaderContinuation?
}

/// Where an answer goes on: a text, which some write as a number.
struct ReaderContinuation: Decodable {
  let text: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try? container.decode(Int64.self)
    let text = (try? container.decode(String.self)) ?? number.map(String.init)
    self.text = text.flatMap { ["", "0"].contains($0) ? nil : $0 }
  }
}
