import Language

/// A sentence that ends with where its words were said: `Peter Lunt hit him twice, the court heard`.
struct HearingReport {
  let reader: SentenceReader

  private static let places: Set<String> = [
    "court", "jury", "inquest", "tribunal", "hearing", "inquiry", "panel", "committee", "judge", "jurors",
  ]
  private static let confidence = 0.7

  /// The attribution of what was heard; nil where a sentence is none of these.
  var draft: Draft? { opening ?? closing }

  /// What stands behind where it was heard: `The jury was told that he hit him twice`.
  private var opening: Draft? {
    let body = reader.body
    guard reader.isDeterminer(body.lowerBound),
      let verb = (body.lowerBound + 2..<max(body.lowerBound + 2, min(body.upperBound, body.lowerBound + 6))).first(
        where: {
          ["heard", "was", "were"].contains(reader.lower($0))
        }), Self.places.contains(reader.lower(verb - 1))
    else { return nil }
    let isTold = reader.lower(verb) != "heard"
    let that = isTold ? verb + 2 : verb + 1
    guard !isTold || reader.lower(verb + 1) == "told", reader.lower(that) == "that", that + 3 < body.upperBound else {
      return nil
    }
    return Draft(
      content: [that..<body.upperBound], cue: [verb..<that], source: body.lowerBound..<verb,
      confidence: Self.confidence)
  }

  /// The attribution of all that stands before the comma.
  private var closing: Draft? {
    let body = reader.body
    guard body.count > 5, var last = body.last else { return nil }
    // `a tribunal heard on Friday`
    while body.count > 5, last > body.upperBound - 4, reader.isTime(last) || reader.lower(last) == "on" { last -= 1 }
    var verb = last
    if reader.lower(last) == "told", ["was", "were"].contains(reader.lower(last - 1)) {
      verb = last - 1
    } else if reader.lower(last) != "heard" {
      return nil
    }
    guard
      let comma = (max(body.lowerBound, verb - 6)..<max(body.lowerBound, verb - 1)).last(where: {
        reader.isComma($0) || reader.isQuotation($0)
      }), (comma + 1..<verb).contains(where: { Self.places.contains(reader.lower($0)) })
    else { return nil }
    let end = reader.isQuotation(comma) ? comma + 1 : comma
    guard end > body.lowerBound + 1, comma + 1 < verb else { return nil }
    return Draft(
      content: [body.lowerBound..<end], cue: [verb..<last + 1], source: comma + 1..<verb, confidence: Self.confidence)
  }
}
