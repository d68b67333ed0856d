import ForeignText

/// The times of the posts of a report that goes on, as its markup states them.
enum LiveTime {
  /// The time of day in the statement of when a post was written; nil where the post shows one.
  static func clock(ofPost node: Int, in tree: MarkupTree) -> String? {
    let post = tree.parent(node)
    guard tree.hasWord("datePublished", in: .itemprop, of: node),
      tree.hasWord("liveBlogUpdate", in: .itemprop, of: post),
      !(post..<tree.end(post)).contains(where: { tree.element($0) == .time })
    else { return nil }
    return tree.value(.content, of: node).flatMap(clock)
  }

  /// The time of day of an element that shows how long ago something was, which is wrong soon.
  static func clock(ofAgo node: Int, in tree: MarkupTree) -> String? {
    guard let clock = tree.value(.datetime, of: node).flatMap(clock), case let text = tree.foldedText(of: node),
      TimeAgo.says(text) || TimeAgo.saysShort(text)
    else { return nil }
    return clock
  }

  /// `14:10` of `2024-05-04T14:10:00Z`; nil where a day is all that is stated.
  private static func clock(_ text: String) -> String? {
    let parts = text.split { $0 == "T" || $0 == " " }
    guard parts.count >= 2 else { return nil }
    let clock = parts[1].prefix(5)
    return clock.count == 5 && clock.dropFirst(2).first == ":" && clock.allSatisfy { $0.isNumber || $0 == ":" }
      ? String(clock) : nil
  }
}
