/// What a query can ask for by name: the one table of them.
public enum QueryField: String, Hashable, Sendable, CaseIterable {
  case title, text, by, feed, folder, tag, said, about, quote, before, after, newer
  case isMark = "is"
  case has, kind

  /// What can stand behind the colon.
  enum Values {
    case text
    case day
    case age
    case choice([String])
  }

  var values: Values {
    switch self {
    case .title, .text, .by, .feed, .folder, .tag, .said, .about, .quote: .text
    case .before, .after: .day
    case .newer: .age
    case .isMark: .choice(["unread", "read", "starred", "today", "hidden"])
    case .has: .choice(["quotes", "notes", "tags"])
    case .kind: .choice(["direct", "mixed", "indirect"])
    }
  }

  /// Whether all of what stands there can be asked for, `title:="…"`.
  var hasWhole: Bool { [.title, .by, .feed].contains(self) }

  /// Whether a regular expression can be asked for, `title:~"…"`.
  var hasPattern: Bool { hasWhole || self == .text }

  /// The words that may stand behind the colon, where they are few.
  public var choices: [String] {
    if case .choice(let choices) = values { choices } else { [] }
  }

  /// What the field finds, for help and completion.
  public var summary: String {
    switch self {
    case .title: "words of the title; all of it, title:=\"Ice\"; or a regular expression, title:~\"^ice\""
    case .text: "words of the text, or a regular expression, as text:~\"ice|snow\""
    case .by: "the author, also with = or ~ behind the colon"
    case .feed: "where it came from, also with = (all of its title, or its address) or ~ behind the colon"
    case .folder: "a folder of feeds, with those in it"
    case .tag: "a tag of yours"
    case .said: "somebody who is quoted in it"
    case .about: "a person or body that it names"
    case .quote: "words of a quote"
    case .before: "published before a day"
    case .after: "published on a day or later"
    case .newer: "not older than 3h, 2d or 1w"
    case .isMark: "unread, read, starred, hidden by a rule, or today (the word alone, too)"
    case .has: "with quotes, notes or tags"
    case .kind: "with direct, mixed or indirect quotes"
    }
  }
}
