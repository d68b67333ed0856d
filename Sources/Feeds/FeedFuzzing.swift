/// The way in for a fuzzer: everything that this module does with bytes from outside.
package enum FeedFuzzing {
  /// Reads bytes as a feed and as a list of subscriptions, and looks at all that came out.
  ///
  /// The first byte chooses the encoding that a server declares. It ends, and traps only on a defect.
  package static func run(_ bytes: [UInt8]) {
    let charsets = [nil, "utf-8", "utf-16", "iso-8859-1", "shift_jis", "gb2312", "x-none"]
    let charset = charsets[Int(bytes.first ?? 0) % charsets.count]
    for body in [bytes, Array(bytes.dropFirst())] {
      if let feed = try? FeedReader().read(body, charset: charset, address: "https://example.org/feed") {
        for item in feed.items {
          for text in item.contents + [item.summary, item.titleText].compactMap(\.self) {
            precondition(!text.line.unicodeScalars.contains { $0.value < 0x20 }, "a line has no control characters")
          }
        }
      }
      if let list = try? SubscriptionList(opml: body) {
        let again = try? SubscriptionList(opml: Array(list.opml.utf8))
        precondition(
          list.subscriptions.isEmpty || again.map { Set($0.subscriptions) } == Set(list.subscriptions),
          "a list comes back as it was written")
      }
    }
    _ = FeedTime(String(decoding: bytes.prefix(64), as: UTF8.self))
  }
}
