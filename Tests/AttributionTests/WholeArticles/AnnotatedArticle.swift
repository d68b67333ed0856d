import Articles
import Attribution

/// An article of our own writing with its quotes marked: `❬“The ice is thin,”❭{Ada Poe}`.
///
/// `{–}` is somebody without a name; `{+}` goes on with the quote before; `{Ada|Ada Poe}` may be either; what is marked
/// `{?Ada Poe}` may be missing.
struct AnnotatedArticle: CustomStringConvertible, Sendable {
  struct Wanted: Sendable {
    var letters: String
    let speakers: [String]
    let isOptional: Bool

    init(_ content: String, _ speaker: String) {
      letters = AnnotatedArticle.letters(content)
      isOptional = speaker.hasPrefix("?")
      speakers = speaker.drop { $0 == "?" }.split(separator: "|").map(String.init)
    }
  }

  let name: String
  let paragraphs: [String]
  let wanted: [Wanted]

  init(_ name: String, _ marked: String) {
    self.name = name
    var wanted: [Wanted] = []
    var plain = ""
    var rest = marked[...]
    while let open = rest.firstIndex(of: "❬") {
      plain += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "❭"), let end = rest[close...].firstIndex(of: "}") else { break }
      let content = String(rest[..<close])
      let speaker = String(rest[rest.index(close, offsetBy: 2)..<end])
      plain += content
      if speaker == "+", let last = wanted.indices.last {
        wanted[last].letters += Self.letters(content)
      } else {
        wanted.append(Wanted(content, speaker))
      }
      rest = rest[rest.index(after: end)...]
    }
    plain += rest
    paragraphs = plain.split(separator: "\n").map(String.init)
    self.wanted = wanted
  }

  var description: String { name }

  /// Letters and digits only, as marks at the ends are a matter of style.
  static func letters(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// What an analysis makes of it.
  struct Outcome {
    var wanted = 0
    var right = 0
    var spurious: [String] = []
    var wrong: [String] = []
    /// The confidences of the found quotes, and whether they are right.
    var confidences: [(value: Double, isRight: Bool)] = []
  }

  /// Reads the article and compares.
  func outcome() -> Outcome {
    let analysis = AttributionEngine.analysed(paragraphs)
    var outcome = Outcome(wanted: wanted.count { !$0.isOptional })
    var open = wanted
    for quote in analysis.quotes {
      let letters = Self.letters(analysis.contentText(of: quote)).withoutThat
      let person = analysis.speaker(of: quote)
      let speaker = person?.kind == .group ? "–" : person?.name ?? "–"
      let shown = "\(analysis.contentText(of: quote)) [\(person?.name ?? "nobody")]"
      if let index = open.firstIndex(where: { $0.letters.withoutThat == letters }) {
        let isRight = open[index].speakers.contains(speaker)
        outcome.right += isRight && !open[index].isOptional ? 1 : 0
        if !isRight { outcome.wrong.append(shown) }
        outcome.confidences.append((quote.confidence, isRight))
        open.remove(at: index)
      } else {
        let part = wanted.first { $0.letters.contains(letters) || letters.contains($0.letters) }
        if part?.isOptional == true { continue }
        if part != nil { outcome.wrong.append(shown) } else { outcome.spurious.append(shown) }
        outcome.confidences.append((quote.confidence, false))
      }
    }
    outcome.wrong += open.filter { !$0.isOptional }.map { "missing: \($0.letters) \($0.speakers)" }
    return outcome
  }
}

extension String {
  /// Without a leading *that*, which some count to the content.
  fileprivate var withoutThat: String { hasPrefix("that") ? String(dropFirst(4)) : self }
}
