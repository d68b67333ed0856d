import ForeignText

/// What tells an item from the others of its feed, and finds it again after a change.
public struct ItemIdentity: Hashable, Sendable {
  /// The identifier, else the link, else the title and the time, else the text; with more of these behind it where other
  /// items of the feed have the same.
  public let key: String
  /// What the key would be among other items.
  public let otherKeys: [String]

  /// Identifiers that say that there is none.
  private static let empty: Set<String> = ["", "0", "-", "n/a", "na", "none", "null", "undefined", "unknown", "false"]

  /// The keys of an item, each with more in it than the one before.
  ///
  /// `page` is the feed's page, which is no address of an item.
  static func keys(of item: FeedItem, page: String?) -> [String] {
    let identifier = item.identifier.flatMap { empty.contains($0.lowercased()) ? nil : $0 }
    let link = item.link.flatMap { isShared($0, page) ? nil : $0 }
    let title = item.title
    let time = item.time.map { "\($0.seconds)" }
    let text = item.body.map { "\(fingerprint(of: $0.value))" }
    var keys: [String] = []
    var parts = [identifier ?? link].compactMap(\.self)
    if !parts.isEmpty { keys.append(parts[0]) }
    // A title and a time are a key only together.
    parts += [title, time].compactMap(\.self)
    if title != nil { keys.append(parts.joined(separator: " ")) }
    if let text {
      keys.append((parts + [identifier == nil ? nil : link, text].compactMap(\.self)).joined(separator: " "))
    }
    if keys.isEmpty, let any = item.identifier ?? item.link { keys = [any] }
    return keys
  }

  /// Whether an address is that of a whole site, or none.
  private static func isShared(_ link: String, _ page: String?) -> Bool {
    guard Address.isWeb(link), link != page else { return true }
    let path = link.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3).drop {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
    }
    return path.isEmpty || path.elementsEqual("/".utf8)
  }

  /// Texts that are one begin with so many same bytes.
  static let beginning = 80

  /// A key without the scheme of an address, and without a number behind `#`, which some count versions with.
  static func withoutVersion(_ key: String) -> String {
    let key = withoutScheme(key)
    guard let mark = key.utf8.lastIndex(of: UInt8(ascii: "#")),
      key.utf8[mark...].dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return key }
    return String(key[..<mark])
  }

  /// An address without its scheme.
  static func withoutScheme(_ address: String) -> String {
    address.hasPrefix("https://")
      ? String(address.dropFirst(8))
      : address.hasPrefix("http://") ? String(address.dropFirst(7)) : address
  }

  /// FNV-1a of 32 bits (RFC 9923), which is enough among the items of a feed.
  private static func fingerprint(of text: String) -> UInt32 {
    text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

extension Feed {
  /// For each item what tells it from the others; nil for one that is another once more, and for one of which nothing is
  /// known.
  ///
  /// An identifier that items of different titles, times or texts share is none.
  public var identities: [ItemIdentity?] {
    let keys = items.map { ItemIdentity.keys(of: $0, page: link) }
    var depths = keys.map { $0.isEmpty ? -1 : 0 }
    // Where items differ that have the same key, all of them take the next one.
    while true {
      var groups: [String: [Int]] = [:]
      for index in items.indices where depths[index] >= 0 {
        groups[keys[index][depths[index]], default: []].append(index)
      }
      let clashes = groups.values.filter { group in
        group.count > 1 && !group.allSatisfy { isSame(items[$0], items[group[0]]) }
      }
      let deeper = clashes.flatMap(\.self).filter { depths[$0] + 1 < keys[$0].count }
      if deeper.isEmpty { break }
      for index in deeper { depths[index] += 1 }
    }
    var chosen = items.indices.map { depths[$0] < 0 ? nil : keys[$0][depths[$0]] }
    dropRepeated(&chosen)
    return items.indices.map { index in
      chosen[index].map { key in ItemIdentity(key: key, otherKeys: keys[index].filter { $0 != key }) }
    }
  }

  /// Of items that are one only that of the latest time stays, and the first of those.
  private func dropRepeated(_ keys: inout [String?]) {
    var seen: [String: Int] = [:]
    for index in items.indices {
      guard let key = keys[index].map(ItemIdentity.withoutVersion) else { continue }
      guard let first = seen[key] else {
        seen[key] = index
        continue
      }
      guard keys[index] == keys[first] || isSame(items[index], items[first]) else { continue }
      let (time, old) = (items[index].time?.seconds, items[first].time?.seconds)
      let isNewer = time.map { time in old.map { time > $0 } ?? true } ?? false
      keys[isNewer ? first : index] = nil
      if isNewer { seen[key] = index }
    }
  }

  /// Whether two items are one: of one title and link, and their texts begin alike.
  private func isSame(_ item: FeedItem, _ other: FeedItem) -> Bool {
    guard item.title?.lowercased() == other.title?.lowercased(),
      item.link.map(ItemIdentity.withoutScheme) == other.link.map(ItemIdentity.withoutScheme)
    else { return false }
    let (text, otherText) = (item.body?.value ?? "", other.body?.value ?? "")
    let count = min(ItemIdentity.beginning, text.utf8.count, otherText.utf8.count)
    return text.utf8.prefix(count).elementsEqual(otherText.utf8.prefix(count))
  }
}
