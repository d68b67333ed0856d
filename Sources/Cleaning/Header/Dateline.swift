import Articles
import ForeignText
import Language

/// The place and the agency at the start of a report: `BRUSSELS —`, `NEW DELHI, India (Reuters) -`,
/// `DES MOINES, Iowa, July 24 (AP) —`, `TORONTO, Jan. 14, 2025 /PRNewswire/ --`, `(CNN)`.
struct Dateline: Equatable {
  /// The place in normal case, with its state or country where one is printed; nil where only an agency is named.
  let place: String?
  /// The day in it, where a year is printed too.
  let day: CalendarDay?
  /// The tokens of the dateline, its dash included.
  let range: Range<Int>
  /// More than a word and a mark behind it says that this is a dateline: an agency, a day, a state, a known place.
  let isCertain: Bool

  /// A place that nothing else tells has words of so many letters.
  private static let shortestPlace = 5

  /// A sentence behind a place ends within so many tokens.
  private static let longestSentence = 90

  /// Whether a sentence begins at a token and ends on its line, and no name begins it, as captions and notes do.
  private static func startsSentence(_ tokens: [HeaderToken], _ start: Int) -> Bool {
    guard start + 1 < tokens.count, tokens[start].kind == .word, tokens[start + 1].kind == .word,
      !tokens[start + 1].isCapitalised || InterfaceWords.openers.contains(tokens[start].lower)
    else { return false }
    return tokens[start...].prefix(longestSentence).prefix { !$0.startsLine }.contains { $0.text == "." }
  }

  /// The dateline that starts at a token; nil when none does.
  ///
  /// `isAnchored` says that an item of the header ends right before, which lets a place in small letters count, and
  /// an agency without a place. `isPlace` tells the words of places that the report speaks of, `standsApart` words that
  /// the text has nowhere else.
  init?(
    _ tokens: [HeaderToken], at start: Int, isAnchored: Bool, isPlace: ([String]) -> Bool = { City.isName($0) },
    standsApart: ([String]) -> Bool = { _ in false }
  ) {
    var parser = DatelineParser(tokens, at: start)
    if isAnchored, let end = parser.takeAgencyAlone() {
      (place, day, range, self.isCertain) = (nil, nil, start..<end, true)
      return
    }
    guard parser.takePlace() else { return nil }
    let isSpokenOf = isPlace(parser.city)
    let isKnown = parser.hasAgency || parser.hasDay || parser.hasState || isSpokenOf || standsApart(parser.city)
    /// Whether one or two longer words stand where a place does, and nowhere else in the text.
    func isLikePlace(_ city: [String]) -> Bool {
      city.count <= 2 && city.allSatisfy { $0.unicodeScalars.count >= Self.shortestPlace } && standsApart(city)
    }
    /// Whether the text has each word of a place as a name too.
    func isNamedBelow(_ city: [String]) -> Bool {
      city.allSatisfy { word in tokens.contains { $0.text == NameForm.normalised(word) } }
    }
    guard let dash = parser.takeDash() else { return nil }
    let city = parser.city.map { $0.lowercased() }
    let mayBePlace = !NewsroomLabel.isName(city) && !PictureCaption.isLabel(city) && !RelatedLink.isLabel(city)
    guard mayBePlace || parser.hasAgency else { return nil }
    // `Ada Poe — surgeon and star — said`
    if city.count > 1, !parser.isInCapitals, !parser.hasAgency, !parser.hasDay, !parser.hasState,
      !City.isName(parser.city),
      !city.contains(where: PlaceWords.contains), PersonNames.knowledge(of: parser.city[0]).isGiven
    {
      return nil
    }
    let isCertain = parser.hasAgency || parser.hasDay || parser.hasShortState || parser.hasRegion
    switch dash {
    case .none:
      guard parser.hasKnownAgency || parser.hasAgency && parser.hasDay else { return nil }
      // `Ada Poe (AFP)The`: a picture is signed so.
      guard
        parser.isInCapitals || parser.city.count == 1 || City.isName(parser.city)
          || !tokens[parser.index].isGlued
      else { return nil }
    case .stop:
      // What begins a report so may be anything but where it was sent from.
      guard !NewsAgency.isName(city), isAnchored || parser.isInCapitals && tokens[start].startsLine,
        parser.city.count <= 3,
        parser.index < tokens.count, tokens[parser.index].isCapitalised,
        City.isName(parser.city) || isSpokenOf
          || (parser.isInCapitals || parser.isBracketed) && isNamedBelow(parser.city)
      else { return nil }
    case .colon:
      let isCity =
        (isAnchored || tokens[start].isGlued)
        && (City.isName(parser.city)
          || isAnchored && (isSpokenOf || isLikePlace(parser.city) && Self.startsSentence(tokens, parser.index)))
      guard parser.isInCapitals || isCertain || isCity, isKnown, !Conversation.hasTurns(tokens),
        !Conversation.isSpeaker(parser.city, tokens, behind: parser.index)
      else { return nil }
    case .dash: guard parser.isInCapitals || isAnchored || isCertain || isSpokenOf else { return nil }
    case .bar: guard parser.isInCapitals || parser.hasDay, isKnown else { return nil }
    }
    place = parser.place
    day = (start..<parser.index).lazy.compactMap { PublicationDate(tokens, at: $0)?.day }.first
    range = start..<parser.index
    self.isCertain = isKnown
  }
}
