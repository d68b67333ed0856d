import Articles

/// A line of a library's archive: JSON Lines from which the whole library can be made again.
///
/// Persons, merges and feeds come first, then articles in the order in which they were added, then filters.
public enum ArchiveLine: Hashable, Sendable {
  /// What the archive is.
  case header(version: Int)
  /// Somebody who is quoted, as the library calls them.
  case person(ArchivedPerson)
  /// A decision that one person is another; both are keys.
  case merge(key: String, target: String)
  /// A feed.
  case feed(ArchivedFeed)
  /// An article with all that is known of it.
  case article(ArchivedArticle)
  /// A saved filter.
  case filter(SavedFilter)

  /// The version of the format that this program writes, and the newest that it reads.
  public static let version = 2
}

extension ArchiveLine: Codable {
  private enum Kind: String, Codable {
    case header = "quotidian library"
    case person, merge, feed, article, filter
  }

  private enum Key: String, CodingKey {
    case type, version, key, target, name, query
  }

  /// Reads a line by its `type`.
  ///
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    switch try fields.decode(Kind.self, forKey: .type) {
    case .header: self = .header(version: try fields.decode(Int.self, forKey: .version))
    case .person: self = .person(try ArchivedPerson(from: decoder))
    case .merge:
      self = .merge(
        key: try fields.decode(String.self, forKey: .key), target: try fields.decode(String.self, forKey: .target))
    case .feed: self = .feed(try ArchivedFeed(from: decoder))
    case .article: self = .article(try ArchivedArticle(from: decoder))
    case .filter:
      self = .filter(
        SavedFilter(
          name: try fields.decode(String.self, forKey: .name), query: try fields.decode(String.self, forKey: .query)))
    }
  }

  /// Writes the fields of a line beside its `type`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .header(let version):
      try fields.encode(Kind.header, forKey: .type)
      try fields.encode(version, forKey: .version)
    case .person(let person):
      try fields.encode(Kind.person, forKey: .type)
      try person.encode(to: encoder)
    case .merge(let key, let target):
      try fields.encode(Kind.merge, forKey: .type)
      try fields.encode(key, forKey: .key)
      try fields.encode(target, forKey: .target)
    case .feed(let feed):
      try fields.encode(Kind.feed, forKey: .type)
      try feed.encode(to: encoder)
    case .article(let article):
      try fields.encode(Kind.article, forKey: .type)
      try article.encode(to: encoder)
    case .filter(let filter):
      try fields.encode(Kind.filter, forKey: .type)
      try fields.encode(filter.name, forKey: .name)
      try fields.encode(filter.query, forKey: .query)
    }
  }
}
