import Language

/// How pages in other languages say who wrote: `Ein Bericht von`, `Skrevet af`, `Aus Oslo berichtet`, `Door onze
/// redacteur`.
enum BylineWorks {
  private static let articles: WordList = ["ein", "eine", "un", "une", "una", "een", "et", "en", "el", "la"]
  private static let works: WordList = [
    "bericht", "kommentar", "analyse", "kolumne", "gastbeitrag", "beitrag", "reportage", "interview", "essay",
    "porträt",
    "rezension", "kritik", "glosse", "protokoll", "geschrieben", "verfasst", "enquête", "récit", "chronique", "tribune",
    "écrit", "rédigé", "entrevista", "crónica", "reportaje", "análisis", "columna", "texto", "artículo", "escrito",
    "testo", "articolo", "intervista", "commento", "analisi", "scritto", "verslag", "artikel", "geschreven", "skrevet",
    "skriven", "reportagem", "análise", "ditulis", "dilaporkan", "napisał", "napisała",
  ]
  private static let by: WordList = [
    "von", "par", "por", "de", "di", "van", "door", "af", "av", "oleh", "przez", "dal", "dalla", "dai", "da", "del",
    "della", "do", "vom", "fra", "från", "od", "dos",
  ]
  private static let possessives: WordList = [
    "our", "unserem", "unserer", "unser", "onze", "notre", "nuestro", "nuestra", "nostro", "nostra", "vår", "vores",
    "nos", "nuestros", "nostri", "unseren", "nosso", "nossa", "våre", "vore", "naszego", "naszej", "naszych", "nosso",
  ]
  /// How the names of offices begin in several languages.
  private static let offices = [
    "korrespond", "correspond", "correspons", "corrispond", "redakt", "redact", "report", "mitarbeit", "verslaggev",
    "envoyé", "inviat", "enviad", "editor", "writer", "columnist",
  ]
  /// What stands between *our* and the office, and a city's name, have no more words.
  private static let longestField = 3

  /// Behind a work and what *by* is in its language, capitals behind it; nil when none starts at a token.
  static func end(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens[start].isCapitalised else { return nil }
    let work = articles.contains(tokens[start].lower) ? start + 1 : start
    guard work + 2 < tokens.count, works.contains(tokens[work].lower), by.contains(tokens[work + 1].lower),
      !tokens[work + 1].isCapitalised || tokens[work].isAllCapitals, isWordBehind(tokens, work + 1),
      isWordBehind(tokens, work + 2), work == start || isWordBehind(tokens, work), tokens[work + 2].isCapitalised
    else { return nil }
    return work + 2
  }

  /// Behind `Aus Oslo berichtet`; nil when nothing of the kind starts at a token.
  static func endOfPlace(_ tokens: [HeaderToken], at start: Int) -> Int? {
    guard tokens[start].text == "Aus" else { return nil }
    let words = tokens[start...].dropFirst().prefix(longestField).prefix { $0.isCapitalised && !$0.startsLine }
    guard !words.isEmpty, words.endIndex + 1 < tokens.count,
      ["berichtet", "berichten"].contains(tokens[words.endIndex].lower), isWordBehind(tokens, words.endIndex + 1)
    else { return nil }
    return words.endIndex + 1
  }

  /// Behind `our Health Correspondent`, `unserer Korrespondentin`, `onze redacteur`, a name behind it; the token itself
  /// where none stands.
  static func behindPossessive(_ tokens: [HeaderToken], at start: Int) -> Int {
    guard start < tokens.count, possessives.contains(tokens[start].lower) else { return start }
    let field = tokens[start...].dropFirst().prefix(longestField).prefix { $0.kind == .word && !$0.startsLine }
    guard let office = field.indices.last(where: { index in offices.contains { tokens[index].lower.hasPrefix($0) } }),
      office + 1 < tokens.count, tokens[office + 1].isCapitalised, isWordBehind(tokens, office + 1)
    else { return start }
    return office + 1
  }

  private static func isWordBehind(_ tokens: [HeaderToken], _ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].startsLine && !tokens[index].isGlued
  }
}
