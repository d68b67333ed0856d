import Language

/// Lines above the body that are a page's own, and no titles.
extension TitleFinder {
  /// Whether sentences with a word of the page's own in them end in a full stop, as no title does.
  func isNotice(_ words: [String], _ text: String) -> Bool {
    text.hasSuffix(".") && words.contains(where: InterfaceWords.contains) && words.count > 3
      || Terminator.sentenceCount(Array(text.unicodeScalars)) > 1
        && words.contains { InterfaceWords.contains($0) || InterfaceWords.addresses($0) }
  }

  private static let platforms: WordList = [
    "google", "apple", "spotify", "amazon", "alexa", "preferred", "whatsapp", "telegram", "facebook", "instagram",
    "linkedin", "youtube", "discord", "threads", "bluesky", "mastodon",
  ]

  /// Whether a line asks for something on one of the services where pages are read: `Add us on Google`.
  func isOffer(_ words: [String]) -> Bool {
    words.first.map(InterfaceWords.isRequest) == true && words.count <= Self.shortestMixed
      && words.dropFirst().contains(where: Self.platforms.contains)
  }

  /// Whether a line tells when a page was changed, or what a picture shows.
  func isLabelled(_ words: [String], _ text: String) -> Bool {
    ["image", "media", "photo", "video"].contains(words.first)
      && ["caption", "source"].contains(words.dropFirst().first)
      || words.first == "copyright" || words.last == "read" && words.contains("min")
      || ["from", "to", "cc", "reply-to", "sent"].contains(words.first) && text.contains("@")
      || ["updated", "posted", "published", "modified", "created"].contains(words.first)
        && words.dropFirst().first?.unicodeScalars.first?.isDigit == true
      || words.starts(with: ["go", "to"]) && words.count <= Self.shortestMixed
  }

  /// Whether most words are a page's own, or the names of its parts.
  func isMenu(_ words: [String]) -> Bool {
    let own = words.count { InterfaceWords.contains($0) || SectionNames.contains($0) }
    let foreign = words.count { ForeignInterface.contains($0) }
    return (own + foreign) * 2 > words.count
      || own > 0 && words.count <= Self.shortestMixed && InterfaceWords.isRequest(words[0])
  }

  /// Whether a line speaks to whoever reads the page, and much of it is the page's own.
  func speaksToReader(_ words: [String]) -> Bool {
    words.contains { InterfaceWords.addresses($0) && $0 != "i" && $0 != "my" }
      && words.count(where: InterfaceWords.contains) * 10 >= words.count
      && !words.contains(where: InterfaceWords.reports)
  }
}
