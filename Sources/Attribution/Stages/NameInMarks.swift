import Language

/// Tells words in marks that are what something is called, or what is written on it, from words that somebody said.
///
/// `His boat, “Queen of the Lake,” needs paint`, `whose slogan is “Go Home Dry”`, `a sign that reads “Welcome”`: each word of
/// them has a capital, as in a name, and a thing stands before them.
struct NameInMarks {
  let text: MarkedText

  /// Whether a quotation is a name.
  func isName(_ unit: Int) -> Bool {
    guard text.units[unit].isQuotation else { return false }
    if isCalledBehind(unit) || isPhraseBehind(unit) { return true }
    guard isTitleCased(unit) else { return false }
    if isProgramme(unit) { return true }
    guard !isSpokenBehind(unit) else { return false }
    return isBesideThing(unit) || isToldOfThing(unit) || isSoldAs(unit)
  }

  /// Whether a draft has nothing but names in marks, with few words beside them that tell nothing.
  func isNoMore(_ draft: Draft) -> Bool {
    let units = draft.content.joined()
    let quotations = units.filter { text.units[$0].isQuotation }
    let most = draft.source == nil ? Self.mostBesideOfNobody : Self.mostBeside
    guard !quotations.isEmpty, units.count - quotations.count <= most else { return false }
    return quotations.allSatisfy(isName)
  }

  /// How many units may stand beside a name.
  private static let mostBeside = 3
  private static let mostBesideOfNobody = 6

  private func token(_ unit: Int) -> Token? {
    text.units.indices.contains(unit) && !text.units[unit].isQuotation ? text.token(unit) : nil
  }

  private func isSamePlace(_ unit: Int, _ other: Int) -> Bool {
    text.units.indices.contains(unit) && text.units[unit].paragraph == text.units[other].paragraph
  }

  private func isTitleCased(_ unit: Int) -> Bool {
    let inside = text.tokens[text.units[unit].tokens].filter { $0.kind != .quotationMark }
    if let last = inside.last, last.endsSentence, last.text != "." { return false }
    let words = inside.filter { $0.kind == .word }
    guard let first = words.first, words.count <= Self.longest else { return false }
    return (first.isCapitalised || inside[inside.startIndex].kind == .number)
      && words.allSatisfy { $0.isCapitalised || $0.range.count < 4 }
      && (words.count == 1 || words.count(where: \.isCapitalised) > 1)
  }

  /// No name has more words.
  private static let longest = 9

  /// Whether who said it stands behind the marks.
  private func isSpokenBehind(_ unit: Int) -> Bool {
    var next = unit + 1
    if token(next)?.text == "," { next += 1 }
    let reach = (next..<next + 6).prefix { isSamePlace($0, unit) && token($0).map { $0.kind == .word } == true }
    guard let verb = reach.first(where: { CueLexicon.isSpeech(text.lower($0)) }) else { return false }
    // `“Go Home Dry,” said it would open` goes on with what the owner of the slogan says.
    return verb > next
      || token(verb + 1).map { $0.isCapitalised || FunctionWords.determiners.contains($0.lower) } == true
      || token(verb + 1).map { ["he", "she", "they"].contains($0.lower) } == true
  }

  /// Whether a thing stands right before the marks: `its label, “…”`, `with the motto “…”`.
  private func isBesideThing(_ unit: Int) -> Bool {
    var before = unit - 1
    let hasComma = isSamePlace(before, unit) && token(before)?.text == ","
    if hasComma { before -= 1 }
    guard isSamePlace(before, unit), let noun = token(before), noun.kind == .word, !noun.isCapitalised else {
      return false
    }
    guard hasComma else { return Self.namings.contains(noun.lower) }
    guard !PeopleWords.isPerson(noun.lower), !PeopleWords.isGroup(noun.lower), !Self.sayings.contains(noun.lower),
      CueLexicon.entry(for: noun.lower) == nil, !["ing", "ed", "ly"].contains(where: noun.lower.hasSuffix),
      !FunctionWords.prepositions.contains(noun.lower), !FunctionWords.subjectPronouns.contains(noun.lower),
      !FunctionWords.adverbs.contains(noun.lower), !FunctionWords.times.contains(noun.lower),
      !FunctionWords.auxiliaries.contains(noun.lower), !MannersOfSpeaking.contains(noun.lower)
    else { return false }
    return (max(0, before - 4)..<before).contains { place in
      isSamePlace(place, unit)
        && (FunctionWords.determiners.contains(text.lower(place)) || text.lower(place) == "'s"
          || Self.owners.contains(text.lower(place)))
    }
  }

  /// Whether something is on a programme with such a name: `on “Face the Nation,”`, `on the network’s “State of the Union”`.
  private func isProgramme(_ unit: Int) -> Bool {
    guard isSamePlace(unit - 1, unit), text.wordCount(unit) > 1 else { return false }
    let before = text.lower(unit - 1)
    return before == "on" || before == "'s" && (max(0, unit - 5)..<unit - 1).contains { text.lower($0) == "on" }
  }

  /// Whether a thing is shown or sold under the words: `has billed the fight as “The Clerk vs The Mayor”`.
  private func isSoldAs(_ unit: Int) -> Bool {
    guard isSamePlace(unit - 1, unit), text.lower(unit - 1) == "as" else { return false }
    return (max(0, unit - 1 - Self.reach)..<unit - 1).contains {
      isSamePlace($0, unit) && Self.sales.contains(text.lower($0))
    }
  }

  /// Whether a thing is said to be called so, or to have these words on it: `whose slogan has been “…”`.
  private func isToldOfThing(_ unit: Int) -> Bool {
    guard isSamePlace(unit - 1, unit), let verb = token(unit - 1) else { return false }
    let isReading = ["reads", "read", "reading"].contains(verb.lower)
    guard isReading || FunctionWords.formsOfBe.contains(verb.lower) else { return false }
    let before = (max(0, unit - 1 - Self.reach)..<unit - 1).reversed().prefix {
      isSamePlace($0, unit) && token($0).map { !$0.endsSentence } == true
    }
    guard !before.contains(where: { PeopleWords.isPerson(text.lower($0)) }) else { return false }
    return before.contains { Self.namings.contains(text.lower($0)) }
      || isReading && before.first.map { ["which", "that"].contains(text.lower($0)) } == true
  }

  /// How many units before its verb a thing may stand.
  private static let reach = 10

  /// Whether what stands behind says that it is a word of somebody’s: `“suspected treasure”, a phrase that Poe likes`.
  private func isPhraseBehind(_ unit: Int) -> Bool {
    let inside = text.wordCount(unit)
    var next = unit + 1
    if isSamePlace(next, unit), token(next)?.text == "," { next += 1 }
    return inside <= 4 && isSamePlace(next + 1, unit) && ["a", "the"].contains(text.lower(next))
      && ["phrase", "term", "word", "expression", "label", "nickname"].contains(text.lower(next + 1))
  }

  /// Whether what stands behind says that something is called so: `The “moonlighters”, as such moths are called, …`.
  private func isCalledBehind(_ unit: Int) -> Bool {
    var next = unit + 1
    if isSamePlace(next, unit), token(next)?.text == "," { next += 1 }
    guard isSamePlace(next, unit), text.lower(next) == "as" else { return false }
    return (next + 2..<next + 8).prefix { isSamePlace($0, unit) && token($0).map { $0.kind == .word } == true }.contains
    {
      Self.callings.contains(text.lower($0))
        && (FunctionWords.formsOfBe.contains(text.lower($0 - 1)) || ["call", "calls"].contains(text.lower($0)))
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let callings = words("called known dubbed nicknamed termed named styled call calls")
  private static let sales = words(
    "billed bills billing marketed advertised branded sold known titled published released")
  private static let owners = words("his her its their our my your whose own another each every some")
  /// What says something itself, or is said.
  private static let sayings = words(
    """
    chant chants cry cries shout shouts words phrase message messages answer reply question statement remark remarks
    quote quotation line refrain response verdict warning advice reason explanation joke call slur insult toast
    """)
  /// What things have that is written on them or that they are called.
  private static let namings = words(
    """
    slogan slogans motto mottos tagline catchphrase name names title titles label labels nickname brand logo inscription
    headline password codename sign signs banner banners placard placards poster posters sticker stickers plaque legend
    lettering caption heading subtitle words logo shirt t-shirt t-shirts shirts cap caps badge badges mug mugs album song
    novel film play series show exhibition project programme program campaign scheme
    """)
}
