import Synchronization

/// A server of the Google Reader API as its protocol is published, with one user and a memory.
public final class ReaderServer: Sendable {
  /// How a server keeps to the protocol.
  public enum Manner: Sendable {
    /// As it is published.
    case published
    /// As FreshRSS does (`p/api/greader.php`): every feed lies in a folder, titles have no `&`, and a feed that cannot be
    /// fetched is refused.
    case freshRSS
    /// As Miniflux does (`internal/googlereader`): besides every feed lying in a folder, forms have to have the token,
    /// articles come by their numbers alone, and a mark that is told anew is turned round.
    case miniflux
  }

  /// A feed of the user.
  public struct Feed: Equatable, Sendable {
    /// Its title.
    public var title: String
    /// Its folder, or nothing.
    public var folder: String
    /// Where it is fetched from; without it the name of the stream tells.
    public var address: String?

    /// Makes a feed.
    public init(title: String, folder: String, address: String? = nil) {
      self.title = title
      self.folder = folder
      self.address = address
    }
  }

  /// An article.
  public struct Item: Equatable, Sendable {
    /// What its feed is called.
    public var stream: String
    /// What it says of itself.
    public var title, link, content: String
    /// When it came out, in seconds since 1970.
    public var published: Int64
    /// Whether it is read, and whether it is starred.
    public var isRead, isStarred: Bool

    /// Makes an article.
    public init(
      _ stream: String, title: String, link: String, content: String = "<p>Words.</p>",
      published: Int64 = 1_795_873_200,
      isRead: Bool = false, isStarred: Bool = false
    ) {
      self.stream = stream
      self.title = title
      self.link = link
      self.content = content
      self.published = published
      self.isRead = isRead
      self.isStarred = isStarred
    }
  }

  private struct State {
    var feeds: [String: Feed] = [:]
    var items: [Int64: Item] = [:]
    var edits = 0
    var editsUntilFailure: Int?
  }

  private let state = Mutex(State())
  private let manner: Manner
  /// The folder of what is in none.
  private var home: String {
    switch manner {
    case .published: ""
    case .freshRSS: "Uncategorized"
    case .miniflux: "All"
    }
  }
  private static let (user, password, token) = ("lea", "se cret&", "t0ken/57")

  /// Makes a server that has nothing.
  public init(_ manner: Manner = .published) { self.manner = manner }

  /// The feeds, by the names of their streams.
  public var feeds: [String: Feed] {
    get { state.withLock { $0.feeds } }
    set { state.withLock { $0.feeds = newValue } }
  }

  /// The articles, by their numbers.
  public var items: [Int64: Item] {
    get { state.withLock { $0.items } }
    set { state.withLock { $0.items = newValue } }
  }

  /// How many changes were asked for.
  public var edits: Int { state.withLock { $0.edits } }

  /// After so many changes every one fails; nil for none.
  public func fail(after edits: Int?) {
    state.withLock { state in state.editsUntilFailure = edits.map { state.edits + $0 } }
  }

  /// Answers a request.
  public func answer(_ request: ServedRequest) -> ServedReply {
    let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
    let query = Self.fields(of: parts.count > 1 ? parts[1] : "")
    let form = Self.fields(of: String(decoding: request.body, as: UTF8.self))
    let path = Self.decoded(parts[0])
    if path == "/accounts/ClientLogin" {
      guard request.method == "POST", form["Email"] == [Self.user], form["Passwd"] == [Self.password] else {
        return .page("Error=BadAuthentication", status: 401)
      }
      return .page("SID=x\nLSID=y\nAuth=lea/abc\n")
    }
    guard path.hasPrefix("/reader/api/0/") else { return .page("", status: 404) }
    let token = manner == .miniflux ? "lea/abc" : Self.token
    let isForm = manner == .miniflux && request.method == "POST"
    guard isForm ? form["T"] == [token] : request["Authorization"] == "GoogleLogin auth=lea/abc" else {
      return .page("", status: 401)
    }
    switch path {
    case "/reader/api/0/token": return .page(token + "\n")
    case "/reader/api/0/subscription/list": return .page(subscriptionList)
    case "/reader/api/0/stream/contents/user/-/state/com.google/reading-list":
      return manner == .miniflux ? .page("[]") : contents(query)
    case "/reader/api/0/stream/items/ids": return numbers(query)
    case "/reader/api/0/stream/items/contents":
      let wanted = Set((form["i"] ?? []).compactMap(Self.number))
      let found = items.filter { wanted.contains($0.key) }.sorted { $0.key > $1.key }
      if manner == .miniflux, found.isEmpty { return .page("", status: 400) }
      return .page(Self.json(found, continuation: nil))
    case "/reader/api/0/edit-tag", "/reader/api/0/subscription/edit":
      guard request.method == "POST", form["T"] == [token] else { return .page("", status: 401) }
      return edit(path, form)
    default: return .page("", status: 404)
    }
  }

  private func edit(_ path: String, _ form: [String: [String]]) -> ServedReply {
    state.withLock { state in
      if let last = state.editsUntilFailure, state.edits >= last { return .page("", status: 500) }
      state.edits += 1
      if path.hasSuffix("edit-tag") {
        for number in (form["i"] ?? []).compactMap(Self.number) {
          for (key, value) in [("a", true), ("r", false)] {
            for tag in form[key] ?? [] {
              let turns = manner == .miniflux
              func changed(_ before: Bool) -> Bool { turns && before && value ? false : value }
              if tag.hasSuffix("/read"), let item = state.items[number] {
                state.items[number]?.isRead = changed(item.isRead)
              }
              if tag.hasSuffix("/starred"), let item = state.items[number] {
                state.items[number]?.isStarred = changed(item.isStarred)
              }
            }
          }
        }
        return .page("OK")
      }
      guard let stream = form["s"]?.first else { return .page("", status: 400) }
      let folder = form["a"]?.first.map { String($0.dropFirst("user/-/label/".count)) }
      switch form["ac"]?.first {
      case "unsubscribe": state.feeds[stream] = nil
      case "subscribe":
        let address = String(stream.dropFirst("feed/".count))
        let isKnown = state.feeds.contains { $0.key == stream || $0.value.address == address }
        if manner != .published, isKnown || address.contains("dead") { return .page("", status: 400) }
        // Where feeds have numbers, one that redirects has the address to which it leads.
        let name = manner == .published ? stream : "feed/\(100 + state.feeds.count)"
        state.feeds[name] = Feed(
          title: form["t"]?.first ?? stream, folder: folder ?? home,
          address: manner == .published ? nil : address.replacing("http://", with: "https://"))
      default:
        if let title = form["t"]?.first { state.feeds[stream]?.title = title }
        if form["r"] != nil, manner != .miniflux { state.feeds[stream]?.folder = home }
        if let folder { state.feeds[stream]?.folder = folder }
      }
      return .page("OK")
    }
  }

  private var subscriptionList: String {
    let rows = feeds.sorted { $0.key < $1.key }.map { stream, feed in
      let category =
        feed.folder.isEmpty ? "" : "{\"id\": \"user/-/label/\(feed.folder)\", \"label\": \"\(feed.folder)\"}"
      let title = manner == .freshRSS ? feed.title.replacing("&", with: "＆") : feed.title
      return "{\"id\": \"\(stream)\", \"title\": \"\(title)\", \"categories\": [\(category)], \"url\": "
        + "\"\(feed.address ?? String(stream.dropFirst(5)))\", \"htmlUrl\": \"https://post.example/\"}"
    }
    return "{\"subscriptions\": [\(rows.joined(separator: ", "))]}"
  }

  /// Two articles a page, the newest first.
  private func contents(_ query: [String: [String]]) -> ServedReply {
    let oldest = query["ot"]?.first.flatMap { Int64($0) } ?? 0
    let all = items.filter { $0.value.published >= oldest }.sorted { $0.key > $1.key }
    let start = query["c"]?.first.flatMap { Int($0) } ?? 0
    let page = Array(all.dropFirst(start).prefix(2))
    return .page(Self.json(page, continuation: start + 2 < all.count ? "\(start + 2)" : nil))
  }

  private func numbers(_ query: [String: [String]]) -> ServedReply {
    let found = items.filter { _, item in
      if query["xt"]?.first?.hasSuffix("/read") == true, item.isRead { return false }
      return query["s"]?.first?.hasSuffix("/starred") == true ? item.isStarred : true
    }
    let rows = found.keys.sorted().map { "{\"id\": \"\($0)\"}" }
    let more = manner == .miniflux ? ", \"continuation\": 0" : ""
    return .page("{\"itemRefs\": [\(rows.joined(separator: ", "))]\(more)}")
  }

  private static func json(_ items: [(key: Int64, value: Item)], continuation: String?) -> String {
    let rows = items.map { number, item in
      let digits = String(UInt64(bitPattern: number), radix: 16)
      let name = String(repeating: "0", count: 16 - digits.count) + digits
      let states =
        ["user/-/state/com.google/reading-list"] + (item.isRead ? ["user/-/state/com.google/read"] : [])
        + (item.isStarred ? ["user/-/state/com.google/starred"] : [])
      return "{\"id\": \"tag:google.com,2005:reader/item/\(name)\", \"title\": \"\(item.title)\", \"published\": "
        + "\(item.published), \"crawlTimeMsec\": \"\(item.published * 1_000)\", \"canonical\": [{\"href\": "
        + "\"\(item.link)\"}], \"summary\": {\"content\": \"\(item.content)\"}, \"categories\": "
        + "[\(states.map { "\"\($0)\"" }.joined(separator: ", "))], \"origin\": {\"streamId\": \"\(item.stream)\"}}"
    }
    let more = continuation.map { ", \"continuation\": \"\($0)\"" } ?? ""
    return "{\"id\": \"x\", \"items\": [\(rows.joined(separator: ", "))]\(more)}"
  }

  private static func number(_ name: String) -> Int64? {
    if let number = Int64(name) { return number }
    return name.split(separator: "/").last.flatMap { UInt64($0, radix: 16) }.map(Int64.init(bitPattern:))
  }

  private static func fields(of text: String) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      fields[decoded(parts[0]), default: []].append(parts.count > 1 ? decoded(parts[1]) : "")
    }
    return fields
  }

  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while let first = rest.utf8.first {
      if first == UInt8(ascii: "%"), let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(first == UInt8(ascii: "+") ? 0x20 : first)
        rest = Substring(rest.utf8.dropFirst())
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
