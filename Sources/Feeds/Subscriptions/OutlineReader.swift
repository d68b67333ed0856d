import ForeignText

/// Hears of a document of OPML: outlines within outlines.
final class OutlineReader: XMLHandler {
  /// The document is OPML.
  private(set) var isList = false
  /// The name of the outermost element.
  private(set) var root: String?
  private(set) var title: String?
  private(set) var subscriptions: [Subscription] = []
  private(set) var leftOut: [SubscriptionList.LeftOut] = []
  var isDone: Bool { false }

  /// The elements that are open, each with the folder that it is.
  private var open: [(name: String, folder: String?)] = []
  /// How many elements are open within an outline that is commented out, with that.
  private var commented = 0
  private var known: Set<String> = []
  private var text: [UInt8] = []

  func start(_ element: XMLElement) {
    let name = element.name.lowercased()
    if root == nil { root = element.name }
    if name == "opml" { isList = true }
    text = []
    // What lies in an outline that is commented out is so too (OPML 2.0, `isComment`).
    if commented > 0 || name == "outline" && element.attribute("iscomment")?.lowercased() == "true" {
      commented += 1
      return
    }
    open.append((name, name == "outline" ? outline(element) : nil))
  }

  func end() {
    if commented > 0 {
      commented -= 1
      return
    }
    guard let last = open.popLast() else { return }
    if last.name == "title", open.last?.name == "head" {
      title = HarmlessText.line(String(decoding: text, as: UTF8.self)).nonEmpty
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if open.last?.name == "title" { text += bytes }
  }

  /// Takes a subscription; answers the folder's name when it is none.
  private func outline(_ element: XMLElement) -> String? {
    func attribute(_ name: String) -> String? { element.attribute(name).map(HarmlessText.line)?.nonEmpty }
    let title = attribute("title") ?? attribute("text")
    guard let address = attribute("xmlurl") ?? feedAddress(attribute) else { return title }
    let folders = open.compactMap(\.folder)
    guard let address = FeedAddress.web(address) else {
      leftOut.append(SubscriptionList.LeftOut(title: title, address: address))
      return nil
    }
    // Lists that were merged by hand name a feed twice.
    guard known.insert((folders + [address]).joined(separator: "\n")).inserted else { return nil }
    var tags: [String] = []
    for tag in attribute("category")?.split(separator: ",") ?? [] {
      let tag = tag.trimmed { $0.isWhitespace || $0 == "/" }
      if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }
    subscriptions.append(
      Subscription(
        // A feed without a name is called by its address.
        address: address, title: title == address ? nil : title, page: attribute("htmlurl"),
        description: attribute("description"),
        folders: folders, tags: tags))
    return nil
  }

  /// The address of an outline of type `rss` that has it as `url`, which some write.
  private func feedAddress(_ attribute: (String) -> String?) -> String? {
    ["rss", "atom", "feed"].contains(attribute("type")?.lowercased()) ? attribute("url") : nil
  }
}
