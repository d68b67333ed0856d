import Articles
import FoundationEssentials
import Web

/// A server that speaks the Google Reader API, as FreshRSS, Miniflux and others publish it.
///
/// Each call is one request, or one for each page of a long answer.
struct ReaderService: Sendable {
  /// A feed that the user of the server reads.
  struct Subscription: Hashable, Sendable {
    /// What the server calls it.
    let stream: String
    /// Its title, and its folder or nothing.
    let title, folder: String
    /// The folder into which the server puts what is in none, where it lies there.
    let home: String?
    /// Where it is fetched from, and the page that it belongs to.
    let address: String
    let page: String?
  }

  /// An article.
  struct Item: Sendable {
    /// Its number.
    let number: Int64
    /// What the server calls its feed.
    let stream: String
    /// What it says of itself.
    let title, author, link, content: String
    /// When it came out and when the server took it in, in seconds since 1970.
    let published, received: Int64
    /// Whether it is read, and whether it is starred.
    let isRead, isStarred: Bool
    /// What belongs to it.
    let enclosures: [Enclosure]
  }

  /// A state that articles have there.
  enum State: String {
    case read = "user/-/state/com.google/read"
    case starred = "user/-/state/com.google/starred"
  }

  private static let everything = "user/-/state/com.google/reading-list"
  /// So many articles come with one answer, so many numbers, and so many are changed by one request.
  private static let (itemsAtOnce, numbersAtOnce, changesAtOnce) = (100, 10_000, 100)
  /// No list has more pages.
  private static let mostPages = 200

  private let client: WebClient
  private let address: String
  private let authorization: String

  /// Logs in.
  ///
  /// - Throws: `ServerFailure`, `WebFailure` and `AddressFailure`.
  init(at address: String, user: String, password: String, with client: WebClient) async throws {
    self.client = client
    self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
    let form = WebForm([("Email", user), ("Passwd", password), ("client", "Quotidian"), ("output", "text")])
    let answer = try await client.send(form, to: try WebAddress("\(self.address)/accounts/ClientLogin"))
    switch answer.status {
    // Some say so of a name that can be no user’s.
    case 400, 401, 403: throw ServerFailure.refused(user)
    case 404, 405: throw ServerFailure.noInterface(address)
    default: break
    }
    guard answer.isSuccess else { throw ServerFailure.status(answer.status) }
    let lines = String(decoding: answer.body, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard let token = lines.first(where: { $0.hasPrefix("Auth=") }) else { throw ServerFailure.noInterface(address) }
    authorization = "GoogleLogin auth=\(token.dropFirst("Auth=".count))"
  }

  /// The feeds that the user reads.
  func subscriptions() async throws -> [Subscription] {
    struct Answer: Decodable {
      struct One: Decodable {
        struct Category: Decodable {
          let id: String?
          let label: String?
        }
        let id: String
        let title: String?
        let categories: [Category]?
        let url: String?
        let htmlUrl: String?
      }
      let subscriptions: [One]
    }
    let answer: Answer = try await read("subscription/list", [("output", "json")])
    return answer.subscriptions.map { one in
      let category = one.categories?.first
      let folder = category?.label ?? category?.id?.split(separator: "/").last.map(String.init) ?? ""
      let address = one.url ?? (one.id.hasPrefix("feed/") ? String(one.id.dropFirst(5)) : one.id)
      let isHome = ServerNames.homes.contains(folder)
      return Subscription(
        stream: one.id, title: ServerNames.plain(one.title ?? address), folder: isHome ? "" : folder,
        home: isHome ? folder : nil, address: address, page: one.htmlUrl)
    }
  }

  /// Subscribes to a feed, or changes what it is called and where it lies; `home` is where the server has what is in no
  /// folder.
  func edit(
    _ stream: String, isNew: Bool, title: String? = nil, folder: String? = nil, leaving old: String? = nil,
    home: String? = nil
  ) async throws {
    var fields = [("ac", isNew ? "subscribe" : "edit"), ("s", stream)]
    if let title { fields.append(("t", title)) }
    let place = folder.flatMap { $0.isEmpty ? home : $0 }
    if let place { fields.append(("a", "user/-/label/\(place)")) }
    if let old, !old.isEmpty { fields.append(("r", "user/-/label/\(old)")) }
    try await change("subscription/edit", fields)
  }

  /// Gives up a feed.
  func unsubscribe(from stream: String) async throws {
    try await change("subscription/edit", [("ac", "unsubscribe"), ("s", stream)])
  }

  /// Sets or takes away a state of articles; `done` gets those of each request that went well.
  func set(_ state: State, _ value: Bool, of items: [Int64], done: ([Int64]) throws -> Void) async throws {
    var rest = items[...]
    while !rest.isEmpty, !Task.isCancelled {
      let part = Array(rest.prefix(Self.changesAtOnce))
      rest = rest.dropFirst(Self.changesAtOnce)
      try await change("edit-tag", [(value ? "a" : "r", state.rawValue)] + part.map { ("i", Self.name(of: $0)) })
      try done(part)
    }
  }

  /// The articles that the server took in since an instant, page by page.
  func items(since instant: Int64, _ take: ([Item]) throws -> Void) async throws {
    var continuation: String?
    for _ in 0..<Self.mostPages where !Task.isCancelled {
      var query = [("output", "json"), ("n", "\(Self.itemsAtOnce)")]
      if instant > 0 { query.append(("ot", "\(instant)")) }
      if let continuation { query.append(("c", continuation)) }
      let answer: ReaderItems = try await read("stream/contents/\(Self.everything)", query)
      try take(answer.items.compactMap(\.item))
      continuation = answer.continuation?.text
      if continuation == nil || answer.items.isEmpty { return }
    }
  }

  /// The articles of some numbers, as far as the server has them.
  func items(_ numbers: [Int64]) async throws -> [Item] {
    var found: [Item] = []
    var rest = numbers[...]
    // Some let in by the token alone whoever sends a form.
    let token = rest.isEmpty ? "" : try await token()
    while !rest.isEmpty, !Task.isCancelled {
      let part = rest.prefix(Self.itemsAtOnce)
      rest = rest.dropFirst(Self.itemsAtOnce)
      let form = WebForm(
        [("output", "json"), ("T", token)] + part.map { (name: "i", value: Self.name(of: $0)) })
      do {
        let answer = try await send(form, to: "stream/items/contents")
        found += try Self.decode(ReaderItems.self, answer.body).items.compactMap(\.item)
      } catch ServerFailure.status(400) {
        // That is how some say that they have none of these.
      }
    }
    return found
  }

  /// The numbers of all articles that lack a state, or of those that have one.
  func numbers(lacking: State? = nil, having: State? = nil) async throws -> Set<Int64> {
    struct Answer: Decodable {
      struct Reference: Decodable { let id: String }
      let itemRefs: [Reference]?
      let continuation: ReaderContinuation?
    }
    var numbers: Set<Int64> = []
    var continuation: String?
    for _ in 0..<Self.mostPages {
      var query = [
        ("output", "json"), ("n", "\(Self.numbersAtOnce)"), ("s", having?.rawValue ?? Self.everything),
      ]
      if let lacking { query.append(("xt", lacking.rawValue)) }
      if let continuation { query.append(("c", continuation)) }
      let answer: Answer = try await read("stream/items/ids", query)
      let page = (answer.itemRefs ?? []).compactMap { Self.number(of: $0.id) }
      numbers.formUnion(page)
      continuation = answer.continuation?.text
      if continuation == nil || page.isEmpty { return numbers }
    }
    throw ServerFailure.tooMuch
  }

  /// The number in the name of an article: in hexadecimal behind the last slash, or in decimal alone.
  static func number(of name: String) -> Int64? {
    if let number = Int64(name) { return number }
    return name.split(separator: "/").last.flatMap { UInt64($0, radix: 16) }.map(Int64.init(bitPattern:))
  }

  /// The long name of an article.
  static func name(of number: Int64) -> String {
    let digits = String(UInt64(bitPattern: number), radix: 16)
    return "tag:google.com,2005:reader/item/" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func read<Answer: Decodable>(_ path: String, _ query: [(String, String)]) async throws -> Answer {
    let text = query.map { "\(WebForm.encoded($0))=\(WebForm.encoded($1))" }.joined(separator: "&")
    var request = WebRequest(try WebAddress("\(address)/reader/api/0/\(path)?\(text)"), for: .data)
    request.authorization = authorization
    let answer = try await client.fetch(request)
    guard answer.isSuccess else { throw ServerFailure.status(answer.status) }
    return try Self.decode(Answer.self, answer.body)
  }

  private func change(_ path: String, _ fields: [(String, String)]) async throws {
    let token = (name: "T", value: try await token())
    _ = try await send(WebForm(fields.map { (name: $0, value: $1) } + [token]), to: path)
  }

  /// What a form has to have with it.
  private func token() async throws -> String {
    var request = WebRequest(try WebAddress("\(address)/reader/api/0/token"), for: .data)
    request.authorization = authorization
    let token = try await client.fetch(request)
    guard token.isSuccess else { throw ServerFailure.status(token.status) }
    return String(decoding: token.body, as: UTF8.self).filter { !$0.isWhitespace }
  }

  private func send(_ form: WebForm, to path: String) async throws -> WebResponse {
    let answer = try await client.send(
      form, to: try WebAddress("\(address)/reader/api/0/\(path)"), authorization: authorization)
    guard answer.isSuccess else { throw ServerFailure.status(answer.status) }
    return answer
  }

  private static func decode<Answer: Decodable>(_ type: Answer.Type, _ bytes: [UInt8]) throws -> Answer {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw ServerFailure.unreadable
    }
  }
}
