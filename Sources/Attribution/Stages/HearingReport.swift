import Language

/// A sentence that ends with where its words were said: `Peter Lunt hit him twice, the court heard`.
struct HearingReport {
  let reader: SentenceReader

  private static let places: Set<String> = [
    "court", "jury", "inquest", "tribunal", "hearing", "inquiry", "panel", "committee", "judge", "jurors",
  ]
  private static let confidence = 0.7

  /// The attribution of all that stands before the comma; nil where a sentence is none of these.
  var draft: Draft? {
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
