/// A sound, a film or another file that belongs to an article.
public struct Enclosure: Hashable, Sendable {
  /// Where it is.
  public let address: String
  /// Its media type (RFC 6838), as its feed says.
  public let mediaType: String?
  /// Its size in bytes, as its feed says.
  public let length: Int?
  /// Its title.
  public let title: String?
  /// How far the fetching of it is; nil where nobody wants it fetched.
  public let download: Download?

  /// Makes a file of an article.
  public init(
    address: String, mediaType: String? = nil, length: Int? = nil, title: String? = nil, download: Download? = nil
  ) {
    self.address = address
    self.mediaType = mediaType
    self.length = length
    self.title = title
    self.download = download
  }

  /// What it is, as marks of articles have it.
  public var medium: String {
    switch kind {
    case "sound": "audio"
    case "film": "video"
    case "picture": "image"
    default: "file"
    }
  }

  /// What it is, in a word.
  public var kind: String {
    switch mediaType?.split(separator: "/").first?.lowercased() {
    case "audio": return "sound"
    case "video": return "film"
    case "image": return "picture"
    default: break
    }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "mp3", "m4a", "ogg", "opus", "flac", "wav", "aac": return "sound"
    case "mp4", "m4v", "webm", "mkv", "mov": return "film"
    case "jpg", "jpeg", "png", "gif", "webp": return "picture"
    default: return "file"
    }
  }
}

/// A file that is fetched to be kept.
public struct Download: Hashable, Sendable {
  /// How far it is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Its turn has not come.
    case waiting
    /// It is there.
    case done
    /// It did not come.
    case failed
  }

  /// Its number in the library.
  public let id: Int64
  /// Where it comes from.
  public let address: String
  /// What it is called.
  public let title: String
  /// Its media type.
  public let mediaType: String?
  /// Where it lies; nil until that is known.
  public let path: String?
  /// By what its server tells it from what it may become.
  public let entityTag: String?
  /// How many of its bytes are there, and how many it has; nil while that is not known.
  public let received: Int
  /// How many it has; nil while that is not known.
  public let length: Int?
  /// How far it is.
  public let state: State
  /// Why it did not come, in a sentence.
  public let failure: String?

  /// Makes a file that is fetched.
  public init(
    id: Int64, address: String, title: String, mediaType: String? = nil, path: String? = nil, entityTag: String? = nil,
    received: Int = 0, length: Int? = nil, state: State = .waiting, failure: String? = nil
  ) {
    self.id = id
    self.address = address
    self.title = title
    self.mediaType = mediaType
    self.path = path
    self.entityTag = entityTag
    self.received = received
    self.length = length
    self.state = state
    self.failure = failure
  }

  /// How much of it is there, 0 to 1; nil while that is not known.
  public var share: Double? {
    state == .done ? 1 : length.flatMap { $0 > 0 ? min(1, Double(received) / Double($0)) : nil }
  }
}

extension Int {
  /// A number of bytes in words: `12 MB`.
  public var inBytes: String {
    switch self {
    case ..<1_000: "\(self) bytes"
    case ..<1_000_000: "\(self / 1_000) kB"
    case ..<10_000_000: "\(self / 1_000_000).\(self / 100_000 % 10) MB"
    case ..<1_000_000_000: "\(self / 1_000_000) MB"
    default: "\(self / 1_000_000_000).\(self / 100_000_000 % 10) GB"
    }
  }
}
