import Articles

/// Whether an article denies what it has in marks: *the plan was not “a complete disaster”*.
struct OutsideMarks {
  let isDenied: Bool

  init(_ quote: QuotedWords, before index: Int) {
    guard let part = quote.parts.last(where: { $0.start <= quote.words[index].span.start }), part.start > 0 else {
      isDenied = quote.isDenied
      return
    }
    var start = quote.parts.last { $0.end < part.start }?.end ?? 0
    // What a stop ends is another sentence.
    if let stop = quote.scalars[start..<part.start].lastIndex(where: { ".!?;".unicodeScalars.contains($0) }) {
      start = stop
    }
    var reader = QuoteWordReader(quote.scalars)
    reader.read(TextSpan(start, part.start))
    let negations = reader.words.count { $0.traits.contains(.negation) }
    isDenied = (negations % 2 == 1) != quote.isDenied
  }
}
