import Articles
import ForeignText

/// What an element shows that is no text: a picture, a film, a recording, or a page within the page.
struct EmbeddedMedium {
  /// What it is.
  let medium: ArticleLink.Medium
  /// Where a person finds it.
  let target: String
  /// What it is called, and what appears beside the pointer.
  let name: String

  /// A picture has no fewer pixels on a side; smaller ones count readers.
  private static let fewestPixels = 4

  /// Reads an element; nil for one that shows nothing.
  init?(_ node: Int, in tree: MarkupTree) {
    let sides = [tree.value(.width, of: node), tree.value(.height, of: node)]
    if sides.contains(where: { $0.flatMap { Int($0) }.map { $0 < Self.fewestPixels } ?? false }) { return nil }
    guard let target = Self.target(of: node, in: tree) else { return nil }
    switch tree.element(node) {
    case .img, .image: (medium, self.target) = (.image, target)
    case .video: (medium, self.target) = (.video, target)
    case .audio: (medium, self.target) = (.audio, target)
    case .iframe, .embed, .object:
      let player = EmbeddedPlayer(target)
      self.target = player?.page ?? target
      medium =
        player?.medium ?? Self.medium(ofType: tree.value(.type, of: node)) ?? Self.medium(ofFile: target) ?? .page
    default: return nil
    }
    name = Self.name(of: node, in: tree)
  }

  /// The address of what an element shows, which may stand in elements within it, or where a script would look for it.
  private static func target(of node: Int, in tree: MarkupTree) -> String? {
    func address(_ node: Int) -> String? {
      [MarkupAttribute.src, .data, .dataSource].lazy.compactMap { tree.value($0, of: node) }
        .first { !$0.isEmpty && !$0.hasPrefix("data:") && $0 != "about:blank" }
    }
    if let own = address(node) { return own }
    for inner in node + 1..<max(node + 1, tree.end(node)) {
      switch tree.element(inner) {
      case .source, .embed, .iframe: if let found = address(inner) { return found }
      case .param:
        if ["movie", "src"].contains(tree.value(.name, of: inner) ?? ""), let value = tree.value(.value, of: inner) {
          return value
        }
      default: break
      }
    }
    return nil
  }

  /// What stands in the place of an element, and what appears beside the pointer where that is something else: in a
  /// comic it is half of the joke.
  private static func name(of node: Int, in tree: MarkupTree) -> String {
    let title = tree.value(.title, of: node).map(HarmlessText.line) ?? ""
    guard let alt = tree.value(.alt, of: node).map(HarmlessText.line), !alt.isEmpty else {
      return title.lowercased().contains("player") && title.split(separator: " ").count < 5 ? "" : title
    }
    // A title of one word is the name of a file more often than not.
    guard title.contains(" "), !alt.contains(title) else { return alt }
    return title.contains(alt) ? title : "\(alt) — \(title)"
  }

  private static func medium(ofType type: String?) -> ArticleLink.Medium? {
    switch type?.split(separator: "/").first?.lowercased() {
    case "video": .video
    case "audio": .audio
    case "image": .image
    default: nil
    }
  }

  private static func medium(ofFile address: String) -> ArticleLink.Medium? {
    switch Enclosure(address: address).kind {
    case "film": .video
    case "sound": .audio
    case "picture": .image
    default: nil
    }
  }
}

/// A page of a host of films and recordings that is made to stand within others.
struct EmbeddedPlayer: Equatable {
  let medium: ArticleLink.Medium
  /// The page of the host on which the film or the recording stands by itself; nil where that is not known.
  let page: String?

  private struct Host {
    let name: String
    /// What the path begins with.
    let path: String
    let medium: ArticleLink.Medium
    /// What stands before the rest of the path in the address of the page.
    var page: String?
    /// Whether only the next part of the path belongs to that.
    var takesPart = true
  }

  private static let hosts = [
    Host(name: "youtube.com", path: "/embed/", medium: .video, page: "https://www.youtube.com/watch?v="),
    Host(name: "youtube.com", path: "/v/", medium: .video, page: "https://www.youtube.com/watch?v="),
    Host(name: "youtube-nocookie.com", path: "/embed/", medium: .video, page: "https://www.youtube.com/watch?v="),
    Host(name: "player.vimeo.com", path: "/video/", medium: .video, page: "https://vimeo.com/"),
    Host(name: "dailymotion.com", path: "/embed/video/", medium: .video, page: "https://www.dailymotion.com/video/"),
    Host(
      name: "open.spotify.com", path: "/embed/", medium: .audio, page: "https://open.spotify.com/", takesPart: false),
    Host(
      name: "embed.podcasts.apple.com", path: "/", medium: .audio, page: "https://podcasts.apple.com/",
      takesPart: false),
    Host(name: "w.soundcloud.com", path: "/player", medium: .audio),
    Host(name: "bandcamp.com", path: "/EmbeddedPlayer", medium: .audio),
    Host(name: "player.twitch.tv", path: "/", medium: .video),
    Host(name: "embed.ted.com", path: "/", medium: .video),
    Host(name: "facebook.com", path: "/plugins/video", medium: .video),
    Host(name: "rumble.com", path: "/embed/", medium: .video),
    Host(name: "", path: "/videos/embed/", medium: .video),
  ]

  /// Reads the address of what is embedded; nil for what is of none of these hosts.
  init?(_ address: String) {
    let rest = address.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
    let host = rest.prefix { $0 != "/" }.lowercased()
    let path = rest.dropFirst(host.count)
    let found = Self.hosts.first { row in
      path.hasPrefix(row.path) && (row.name.isEmpty || host == row.name || host.hasSuffix("." + row.name))
    }
    guard let found else { return nil }
    medium = found.medium
    let tail = path.dropFirst(found.path.count)
    let part = found.takesPart ? tail.prefix { !"/?&#".contains($0) } : tail.prefix { $0 != "?" }
    page = part.isEmpty || part == "videoseries" ? nil : found.page.map { $0 + part }
  }
}
