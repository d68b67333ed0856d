import Articles
import ForeignText
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
      || isRunningHead(words) || isGreeting(words) || isPictures(words, text)
  }

  /// Whether the label of a picture's credit stands right before a line, or a person's name and *for the* with a
  /// newspaper's in it: `Credit...Ada Poe for The Courier`.
  func isCredit(_ range: Range<Int>) -> Bool {
    let before = folded.scalars[..<range.lowerBound].reversed().drop { [" ", ".", "…", ":"].contains($0) }
    let label = String(scalars: before.prefix { $0.isLetter }.reversed()).lowercased()
    // `The team hauls the mast.(ADA POE)`
    if folded.scalars[range].last == ")", let open = folded.scalars[range].lastIndex(of: "("),
      open > range.lowerBound + 1,
      Terminator.isMark(folded.scalars[open - 1]) || Terminator.isMark(folded.scalars[open - 2])
    {
      return true
    }
    if before.startIndex != folded.scalars[..<range.lowerBound].reversed().startIndex,
      PictureCaption.isCreditLabel(label)
    {
      return true
    }
    let words = folded.scalars[range].split(separator: " ")
    guard let preposition = words.firstIndex(where: { ["for", "/", "via"].contains(String(scalars: $0)) }),
      (2...4).contains(preposition), words.count - preposition <= Self.longestPaperBehind
    else { return false }
    let isNamed = words.allSatisfy { word in
      word.first?.isUpper == true || ["for", "the", "/", "via", "of"].contains(String(scalars: word))
        || NameForm.particles.contains(String(scalars: word))
    }
    let isPaper = words.last.map { BylineWords.isPaper(String(scalars: $0).lowercased()) } == true
    let name = String(scalars: folded.scalars[range].prefix(words[preposition].startIndex - range.lowerBound))
    return isNamed && words.count > preposition + 1
      && (isPaper || String(scalars: words[preposition + 1]).lowercased() == "the")
      && NameForm.isLikely(String(name.dropLast()))
  }

  private static let longestPaperBehind = 6

  /// Whether a line is little more than numbers and what is counted: `8 min Summary 15`.
  func isCount(_ words: [String]) -> Bool {
    let counted = words.count { word in
      word.unicodeScalars.allSatisfy(\.isDigit) || ["min", "mins", "minutes", "summary", "words", "mn"].contains(word)
        || InterfaceWords.contains(word) || ForeignInterface.contains(word)
    }
    return words.contains { $0.unicodeScalars.allSatisfy(\.isDigit) } && counted * 4 >= words.count * 3
  }

  /// Whether a line tells which issue and page of a printed paper it stands on: `THE OSLO POST Issue 72 Page 7`.
  private func isRunningHead(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      [
        "issue", "page", "vol", "volume", "nr", "º", "edition", "nº", "número", "nummer", "ausgabe",
        "numéro",
        "edición", "edição", "číslo", "numer", "sayı", "edisi",
      ].contains(word)
        && next.unicodeScalars.allSatisfy(\.isDigit)
    }
  }

  /// Whether a newsletter greets its readers.
  private func isGreeting(_ words: [String]) -> Bool {
    ["good", "hello", "hi", "dear", "welcome", "happy"].contains(words.first)
      && ["morning", "afternoon", "evening", "day", "there", "reader", "readers", "back", "to", "friends", "all"]
        .contains(words.dropFirst().first)
  }

  /// Whether what pictures are called in some language stands before a colon at the start of a line.
  private func isPictures(_ words: [String], _ text: String) -> Bool {
    guard let first = words.first, let colon = text.unicodeScalars.firstIndex(of: ":") else { return false }
    return BylineLead.pictureLabels.contains(first)
      && PlainWords.of(Array(text.unicodeScalars[..<colon])[...]) == [first]
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
