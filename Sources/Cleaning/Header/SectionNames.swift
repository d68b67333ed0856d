import Language

/// What newspapers call their parts: the words of menus.
enum SectionNames {
  private static let names: WordList = [
    "africa", "americas", "arts", "asia", "autos", "books", "breaking", "business", "canada", "cars", "classifieds",
    "climate", "columns", "community", "congress", "courts", "crime", "crosswords", "culture", "economy", "edition",
    "editorial", "editorials", "e-edition", "education", "election", "elections", "entertainment", "environment",
    "europe", "events", "fashion", "features", "film", "finance", "food", "football", "front", "games", "health",
    "horoscopes", "international", "jobs", "lifestyle", "live", "local", "magazine", "markets", "metro", "money",
    "more", "movies", "music", "national", "news", "newspaper", "obituaries", "opinion", "opinions", "people",
    "photography", "policy", "politics", "puzzles", "radio", "region", "regional", "science", "sections", "shop",
    "shopping", "soccer", "sport", "sports", "state", "style", "tech", "technology", "television", "theater", "today",
    "traffic", "travel", "tv", "u.s", "uk", "us", "usa", "weather", "world",
  ]

  /// Whether a lower-case word is the name of a part.
  static func contains(_ word: String) -> Bool { names.contains(word) }
}
