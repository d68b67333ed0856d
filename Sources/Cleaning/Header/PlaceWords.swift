import Language

/// Words that names of places are made of, and names of persons are not: `Cebu City`, `Port Elgin`, `Fort Worth`.
enum PlaceWords {
  private static let words: WordList = [
    "city", "town", "county", "capitol", "island", "islands", "falls", "springs", "beach", "valley", "bay", "harbor",
    "harbour", "creek", "rapids", "heights", "village", "new", "port", "fort", "san", "santa", "saint", "mount",
    "north",
    "south", "east", "west", "lake", "grand", "los", "las", "puerto", "cape", "upper", "lower", "district", "downtown",
    "junction", "river", "forest", "hills", "point", "center", "centre", "plains",
  ]

  /// Whether a lower-case word is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }
}
