import ForeignText
import Language

/// What stands in brackets, behind *and* and behind *in* beside the names of a byline.
extension Affiliation {
  /// Behind a bracket that holds a place and an office: `(Vannes, special correspondent)`; nil when none stands here.
  static func bracketEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    guard tokens[start].text == "(",
      let close = tokens[start...].prefix(longestEmployer + 2).firstIndex(where: { $0.text == ")" }), close > start + 1
    else { return nil }
    let isNamed = tokens[start + 1..<close].allSatisfy { token in
      !token.startsLine
        && (token.isCapitalised || [",", "/"].contains(token.text) || pronouns.contains(token.lower)
          || BylineWords.isAffiliation(token.lower)
          || ["in", "for", "of", "the", "and", "guest", "author"].contains(token.lower)
          || texts.contains(token.lower) || token.lower.hasPrefix("corr") || token.lower.hasPrefix("korr"))
    }
    return isNamed ? close + 1 : nil
  }

  /// What is signed besides pictures, as brackets behind names tell: `Ada Poe (tekst)`.
  private static let texts: WordList = [
    "text", "tekst", "texte", "texto", "testo", "teksti", "szöveg", "words", "metin", "teks", "story", "og", "och",
    "und",
    "et", "y", "e", "en", "ve", "i", "foto", "photos",
  ]
  private static let pictures: WordList = [
    "foto", "fotos", "photo", "photos", "pictures", "bild", "bilder", "kuva", "kuvat", "zdjęcia", "zdjęcie", "fotograf",
    "fotografie", "fotografía", "valokuvat", "images", "beeld", "fot", "photographs", "fotoğraf", "video", "fotografi",
  ]

  /// Whether the bracket at a token says that whoever stands before it took the pictures: `Lea Wu (foto)`.
  static func signsPictures(_ tokens: [HeaderToken], at start: Int) -> Bool {
    start + 2 < tokens.count && tokens[start].text == "(" && tokens[start + 2].text == ")"
      && pictures.contains(tokens[start + 1].lower)
  }

  /// Behind a few capitalised words that end in what newsrooms are called, up to the end of what they stand in: `and
  /// Courier Staff`, `with ToCS Staff`.
  static func newsroomEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    let words = tokens[start...].prefix(longestEmployer).enumerated().prefix {
      $0.element.kind == .word && !$0.element.startsLine
        && ($0.element.isCapitalised || newsrooms.contains($0.element.lower)
          || ["of", "the"].contains($0.element.lower))
    }
    guard let last = words.last(where: { newsrooms.contains($0.element.lower) }) else { return nil }
    let end = start + last.offset + 1
    return tokens.startsSegment(end) || tokens[end].kind == .mark || PublicationDate(tokens, at: end) != nil ? end : nil
  }

  private static let newsrooms: WordList = [
    "staff", "agencies", "reporters", "newsroom", "team", "desk", "wires", "reports", "bureau", "agences", "agencias",
    "agenturen", "agenzie", "agências", "byråer", "bureauer", "persbureaus", "ajanslar", "redazione", "redaktion",
    "rédaction", "redacción", "redactie", "redaksi", "services",
  ]

  /// Whether *in* in another language and a place stand here up to the line's end: `Ada Poe, Em Salvador`.
  static func isPlaceBehindPreposition(_ tokens: [HeaderToken], from start: Int) -> Bool {
    guard start + 1 < tokens.count, prepositions.contains(tokens[start].lower), !tokens[start].startsLine else {
      return false
    }
    let place = tokens[(start + 1)...].prefix(longestEmployer / 2).prefix {
      $0.isCapitalised && !$0.startsLine && !$0.isGlued
    }
    return !place.isEmpty
      && (tokens.startsSegment(place.endIndex) || tokens[place.endIndex].kind != .word
        || PublicationDate(tokens, at: place.endIndex) != nil)
  }

  private static let prepositions: WordList = [
    "em", "en", "à", "a", "aus", "in", "i", "på", "fra", "från", "dari", "uit", "w", "ve", "ze", "od", "te", "desde",
    "depuis", "da", "dal", "de", "di",
  ]
}
