import Language

/// A place where the article writes a proper name.
struct NameMention: Hashable, Sendable {
  /// The tokens of the name, titles and post-nominals left out.
  let tokens: Range<Int>
  /// The titles before the name, in lower case: `mr.`, `vice president`.
  let title: [String]
  /// The name.
  let name: PersonalName
  /// Whether it stands inside quotation marks.
  let isQuoted: Bool
  /// The sentence it stands in.
  let sentence: Int
  /// What stands in marks within the name: `Bobby` of `Robert “Bobby” Roe`.
  let nickname: String?
  /// What the learned tagger takes it for.
  let kind: NameClass
  /// Whether it stands before the words of a turn in a conversation.
  let isLabel: Bool
  /// Whether its form is an organisation's: joined by *of* or *&*, or with a firm's ending.
  let isFormOfBody: Bool
  /// Whether post-nominals stand behind it: `KC`, `MP`.
  let hasPostNominal: Bool
  /// Whether it stands in a headline, where a capital tells no name.
  let isInHeadline: Bool

  /// The words of the name as printed.
  var words: [String] { name.words }
  /// Whether it is a word of capitals, as `FDA` is.
  var isInitials: Bool {
    words.count == 1 && words[0].utf8.count > 1 && words[0].unicodeScalars.allSatisfy { $0.isUpper || $0 == "." }
  }
  /// The last word that is no suffix such as *Jr.*
  var lastName: String { name.lastWord }

  /// The same place with another reading of its name.
  func named(_ name: PersonalName) -> NameMention {
    NameMention(
      tokens: tokens, title: title, name: name, isQuoted: isQuoted, sentence: sentence, nickname: nickname, kind: kind,
      isLabel: isLabel, isFormOfBody: isFormOfBody, hasPostNominal: hasPostNominal, isInHeadline: isInHeadline)
  }
}
