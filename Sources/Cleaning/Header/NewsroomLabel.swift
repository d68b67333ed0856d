import Language

/// What newsrooms print in capitals before a report that is no place: `BREAKING:`, `EXCLUSIVE —`, `MYTH:`.
enum NewsroomLabel {
  private static let words: WordList = [
    "alert", "analysis", "announcement", "answer", "breaking", "claim", "clarification", "comment", "commentary",
    "conclusion", "confirmed", "context", "correction", "corrections", "debunked", "developing", "file", "editorial",
    "exclusive", "explainer", "explained", "fact", "facts", "false", "feature", "finding", "flash", "headline",
    "important", "interview", "investigation", "just", "live", "myth", "new", "newsflash", "next", "note", "now",
    "opinion", "photos", "poll", "profile", "question", "reality", "recap", "reminder", "report", "result", "review",
    "revealed", "rumor", "rumour", "spoiler", "summary", "true", "truth", "update", "updated", "urgent", "verdict",
    "obituary", "recipe", "letter", "letters", "podcast", "quiz", "essay", "column", "weather", "sport", "sports",
    "football", "cricket", "rugby", "tennis", "sponsored", "advertisement", "notice", "statement", "release", "step",
    "part", "chapter", "episode", "highlight", "highlights", "background", "advice", "story", "abstract", "objective",
    "methods",
    "introduction", "question", "topics", "tags", "sources", "source", "credit", "host", "guest", "speaker", "reporter",
    "contact", "subject", "location", "address", "cost", "price", "details", "timeline", "editor", "author", "title",
    "video", "warning", "watch", "what", "why", "who", "how", "when", "where", "which", "is", "are", "will", "the",
  ]

  /// Whether words in lower case are such a label; of one that begins as many places do, `New`, all words are asked.
  static func isName(_ words: [String]) -> Bool {
    let asked = words.first == "new" && words.count > 1 ? words.dropFirst() : words[...]
    return asked.contains(where: Self.words.contains)
  }
}
