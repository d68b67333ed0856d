import Language

/// Words beside which no writer's name stands.
extension BylineWords {
  /// What stands before whoever gave a picture: `Courtesy Ada Poe`.
  static let givers: WordList = [
    "courtesy", "handout", "supplied", "submitted", "contributed", "archive", "stock", "cortesía", "cortesia",
    "courtoisie", "archivo", "arquivo", "archivio", "archiv", "arkiv", "ritzau", "scanpix", "zdjęcie", "fotograf",
    "fotoğraf", "kuva", "valokuva", "photographer", "illustration", "cartoon", "graphic", "montage",
  ]

  /// Words of headings that look like names beside dates.
  static let pageNouns: WordList = [
    "publication", "release", "local", "peer-reviewed", "issue", "volume", "bulletin", "my", "your", "latest", "press",
    "today's", "today’s", "paper", "edition", "magazine", "company", "announcement", "statement", "media", "news",
  ]
}
