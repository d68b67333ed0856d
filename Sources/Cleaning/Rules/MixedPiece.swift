import Language

/// A piece in which sentences of the report and something of the page stand together: `… has 206 signatures. Get in touch`.
///
/// A removal needs evidence for every sentence that it takes. What a rule has found to be the page's is therefore judged
/// sentence by sentence: only those at its ends that are the page's by themselves go, where a sentence of the report
/// stands between them.
enum MixedPiece {
  private static let shortestSentence = 6
  /// A sentence of the report has a word of the page's own among so many.
  private static let rareOwn = 12
  /// What stands behind the last sentence of a report in so few words and without a verb is no part of it.
  private static let longestStray = 8
  /// A name behind a single sentence is that of a picture's maker.
  private static let longestName = 4

  /// Parts the pieces that have been removed with a sentence of the report in them, and judges their parts.
  static func restore(in page: inout Page, _ folded: FoldedText) {
    var pieces: [Piece] = []
    var kept: Set<Int> = []
    for (index, piece) in page.pieces.enumerated() {
      guard let report = mayBeParted(index, in: page) ? report(in: piece, folded) : nil else {
        pieces.append(piece)
        continue
      }
      let ends = [piece.range.lowerBound..<report.lowerBound, report, report.upperBound..<piece.range.upperBound]
      var joint = piece.joint
      for range in ends.map({ trimmed($0, folded) }) where !range.isEmpty {
        pieces.append(Piece(folded, range, joint: joint, block: piece.block))
        joint = .word
      }
      kept.insert(report.lowerBound)
    }
    guard !kept.isEmpty else { return }
    page = Page(pieces)
    CleaningRules.judge(&page)
    for index in page.pieces.indices where kept.contains(page.pieces[index].range.lowerBound) {
      page.verdicts[index] = nil
    }
  }

  /// Whether a piece was removed, or seems to end in what is the page's.
  private static func mayBeParted(_ index: Int, in page: Page) -> Bool {
    switch page.verdicts[index] {
    case .removed(let rule): rule != PictureCaption().name
    case .note: false
    case nil: !page.pieces[index].isTerminated && endsInNotice(page.pieces[index])
    }
  }

  /// What the page says behind a paragraph in so few words.
  private static let longestNotice = 5

  /// Whether a few words of the page's own stand behind the last sentence of a piece: `… for the winter. Read more`.
  private static func endsInNotice(_ piece: Piece) -> Bool {
    let scalars = Array(piece.text.unicodeScalars)
    guard piece.sentenceCount > 0,
      let stop = scalars.indices.dropLast().last(where: { Terminator.isMark(scalars[$0]) && scalars[$0 + 1] == " " })
    else { return false }
    let words = PlainWords.of(scalars[(stop + 1)...])
    guard (1...longestNotice).contains(words.count) else { return false }
    return InterfaceWords.isRequest(words[0]) || RelatedLink.isLabel(words)
      || words.contains(where: InterfaceWords.contains)
      || words.count > 1 && !scalars[(stop + 1)...].contains(where: \.isLower) || words.starts(with: ["back", "to"])
  }

  /// Whether a sentence of the report begins a piece that does not end as one: `… in both parishes. – AP`.
  static func beginsWithReport(_ piece: Piece) -> Bool {
    guard !piece.isTerminated, piece.sentenceCount > 0 else { return false }
    let scalars = Array(piece.text.unicodeScalars)
    let stops = scalars.indices.dropLast()
    guard
      let stop = stops.last(where: {
        Terminator.isMark(scalars[$0]) && scalars[$0 + 1] == " " && !Terminator.endsInShortWord(scalars, at: $0)
      })
    else { return false }
    let words = PlainWords.of(scalars[...stop])
    let tail = PlainWords.of(scalars[(stop + 1)...])
    return words.count >= shortestTold && tail.count <= longestName && !PictureCaption.isLabel(Array(tail.prefix(1)))
      && words.contains(where: FunctionWords.auxiliaries.contains)
      && !words.contains { InterfaceWords.contains($0) || InterfaceWords.addresses($0) || newsrooms.contains($0) }
      && !PictureCaption.endsInCredit(piece)
  }

  private static let shortestTold = 10

  /// What is the report's of a piece; nil where no sentence of it is.
  private static func report(in piece: Piece, _ folded: FoldedText) -> Range<Int>? {
    guard piece.sentenceCount > (piece.isTerminated ? 1 : 0), !PictureCaption.endsInCredit(piece),
      !RelatedLink.isLabelled(piece)
    else { return nil }
    let sentences = SentenceEnds.sentences(of: folded.scalars, in: piece.range).map {
      Piece(folded, $0, joint: .line, block: piece.block)
    }
    guard sentences.count > 1, let first = sentences.firstIndex(where: { !isOfPage($0) }),
      let last = sentences.lastIndex(where: { !isOfPage($0) })
    else { return nil }
    let inner = sentences[first...last]
    let told = inner.count(where: isOfReport) + inner.count { !isOfReport($0) && tells($0) } / 2
    let endsInName = sentences.last.map { isName($0) } == true
    guard told > (endsInName ? 1 : 0), inner.allSatisfy({ isOfReport($0) || !speaksOfPage($0) }) else { return nil }
    return inner[first].range.lowerBound..<inner[last].range.upperBound
  }

  /// Whether a sentence tells something, and has no word in which a page speaks of itself.
  private static func isOfReport(_ sentence: Piece) -> Bool {
    let words = sentence.unquotedWords
    return tells(sentence)
      && words.contains { FunctionWords.auxiliaries.contains($0) || TellingVerbs.isPast($0) || $0.hasSuffix("ed") }
  }

  /// The same for a sentence with a verb of any kind, as captions have too.
  private static func tells(_ sentence: Piece) -> Bool {
    sentence.isTerminated && sentence.words.count >= shortestSentence && PlainSentence.isOne(sentence)
      && !speaksOfPage(sentence) && sentence.unquotedWords.first.map(InterfaceWords.isRequest) != true
  }

  private static func speaksOfPage(_ sentence: Piece) -> Bool {
    guard let first = sentence.words.first else { return false }
    let words = sentence.unquotedWords
    return words.count(where: InterfaceWords.contains) * rareOwn > words.count
      || words.contains(where: newsrooms.contains)
      || first == "this" || InterfaceWords.contains(first)
      || InterfaceWords.addresses(first)
      || first != "if" && sentence.unquotedWords.contains(where: InterfaceWords.addresses)
  }

  /// Words in which newsrooms tell of themselves and of their people.
  private static let newsrooms: WordList = [
    "newsroom", "newsrooms", "publication", "publications", "nonprofit", "non-profit", "reporter", "reporters",
    "editor",
    "editors", "correspondent", "columnist", "writer", "journalist", "freelance", "freelancer", "magazine", "newspaper",
    "reader-supported", "audio", "ai-generated", "generated", "free", "unlimited", "sponsor", "sponsors", "advertiser",
  ]

  /// Whether a sentence, or what stands behind the last one, is the page's by itself.
  private static func isOfPage(_ sentence: Piece) -> Bool {
    if InterfaceText.isInterface(sentence) || RelatedLink.isLabelled(sentence) || RelatedLink.isLabel(sentence.words) {
      return true
    }
    if sentence.isTerminated { return speaksOfPage(sentence) && !isOfReport(sentence) && !sentence.hasQuotationMark }
    return sentence.words.count <= longestStray && !sentence.hasQuotationMark
      && !sentence.text.hasSuffix(",") && sentence.text.unicodeScalars.first?.isUpper == true
      && (!TellingVerbs.areIn(sentence.words) || sentence.words.first.map(InterfaceWords.isRequest) == true)
  }

  private static func isName(_ tail: Piece) -> Bool {
    !tail.isTerminated && (2...longestName).contains(tail.words.count)
      && !tail.words.contains(where: InterfaceWords.contains)
      && tail.text.unicodeScalars.contains(where: \.isLower)
      && tail.text.split(separator: " ").allSatisfy { $0.unicodeScalars.first?.isUpper == true }
  }

  private static func trimmed(_ range: Range<Int>, _ folded: FoldedText) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, folded.scalars[start] == " " { start += 1 }
    while end > start, folded.scalars[end - 1] == " " { end -= 1 }
    return start..<end
  }
}
