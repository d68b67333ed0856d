import Articles
import ForeignText
import Language

/// The place and the agency at the start of a report: `BRUSSELS —`, `NEW DELHI, India (Reuters) -`,
/// `DES MOINES, Iowa, July 24 (AP) —`, `TORONTO, Jan. 14, 2025 /PRNewswire/ --`, `(CNN)`.
struct Dateline: Equatable {
  /// The place in normal case, with its state or country where one is printed; nil where only an agency is named.
  let place: String?
  /// The tokens of the dateline, its dash included.
  let range: Range<Int>
  /// More than a word and a mark behind it says that this is a dateline: an agency, a day, a state, a known place.
  let isCertain: Bool

  /// The dateline that starts at a token; nil when none does.
  ///
  /// `isAnchored` says that an item of the header ends right before, which lets a place in small letters count, and
  /// an agency without a place. `isPlace` tells the words of places that the report speaks of.
  init?(
    _ tokens: [HeaderToken], at start: Int, isAnchored: Bool, isPlace: ([String]) -> Bool = { City.isName($0) }
  ) {
    var parser = DatelineParser(tokens, at: start)
    if isAnchored, let end = parser.takeAgencyAlone() {
      (place, range, isCertain) = (nil, start..<end, true)
      return
    }
    guard parser.takePlace() else { return nil }
    let isKnown = parser.hasAgency || parser.hasDay || parser.hasState || isPlace(parser.city)
    guard let dash = parser.takeDash() else { return nil }
    let city = parser.city.map { $0.lowercased() }
    let mayBePlace = !NewsroomLabel.isName(city) && !PictureCaption.isLabel(city) && !RelatedLink.isLabel(city)
    guard mayBePlace || parser.hasAgency else { return nil }
    switch dash {
    case .none: guard parser.hasKnownAgency else { return nil }
    case .colon:
      let isCity = (isAnchored || tokens[start].isGlued) && City.isName(parser.city)
      guard parser.isInCapitals || parser.hasAgency || isCity, isKnown, !Conversation.hasTurns(tokens),
        !Conversation.isSpeaker(parser.city, tokens, behind: parser.index)
      else { return nil }
    case .dash:
      guard
        parser.isInCapitals || parser.hasAgency || isAnchored || parser.hasDay || parser.hasShortState
          || City.isName(parser.city)
      else {
        return nil
      }
    case .bar: guard parser.isInCapitals || parser.hasDay, isKnown else { return nil }
    }
    place = parser.place
    range = start..<parser.index
    isCertain = isKnown
  }
}
