/// A feed or an item that is being read: what is known so far, and how deep it stood.
struct EntryDraft {
  /// What is known so far.
  var item = FeedItem()
  /// What a feed says of itself.
  var subtitle: FeedText?
  /// Where a feed says that it lies.
  var ownLink: String?
  /// A content was read, so that a further description is none.
  var hasContent = false
  /// What stands for the summary is what a picture or a film says of itself.
  var hasMediaSummary = false
  /// The identifier is an address (`isPermaLink`).
  var isIdentifierAddress = true

  /// Categories, enclosures and contents of an item that are kept, and as many people.
  static let mostParts = 256

  private var depths: [FeedElement: Int] = [:]
  private var titleDepth: Int?

  /// Whether a text of a field may be taken, and takes note of it: a field goes to the last of the outermost elements.
  mutating func takes(_ element: FeedElement, depth: Int) -> Bool {
    if let old = depths[element.field], depth > old { return false }
    depths[element.field] = depth
    return true
  }

  /// Takes a title: the first of the outermost elements is it, and one of media gives way to any other.
  mutating func take(title: FeedText, of element: FeedElement, depth: Int) {
    let line = title.line
    guard !line.isEmpty else { return }
    if let titleDepth, titleDepth <= depth { return }
    guard takes(element, depth: depth) else { return }
    if element != .mediaTitle { titleDepth = depth }
    item.title = line
    item.titleText = title
  }

  /// Takes a category that it does not have yet.
  mutating func take(_ category: FeedCategory) {
    guard category.term != nil || category.label != nil, item.categories.count < Self.mostParts,
      !item.categories.contains(category)
    else { return }
    item.categories.append(category)
  }

  /// Takes an enclosure that it does not have yet.
  mutating func take(_ enclosure: FeedEnclosure) {
    guard item.enclosures.count < Self.mostParts, !item.enclosures.contains(where: { $0.address == enclosure.address })
    else { return }
    item.enclosures.append(enclosure)
  }
}
