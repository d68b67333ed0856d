import Articles
import Language

/// The stage that gives quotations which no cue claims to the attribution they go on with.
struct QuoteJoiner {
  let text: MarkedText

  /// A quotation of fewer words alone is a title or a word at a distance, no speech.
  static let shortestSpeech = 5

  /// All drafts, which come in the order of the text, with the parts of each direct quote joined; in the same order.
  func joined(_ drafts: [Draft]) -> [Draft] {
    var table = Table(drafts, text)
    for (number, sentence) in text.sentences.enumerated() {
      for unit in sentence where text.units[unit].isQuotation && !table.isClaimed[unit] {
        place(unit, sentence: number, in: &table)
      }
    }
    return table.drafts.map(mergingNeighbours).sorted { $0.start < $1.start }
  }

  /// The drafts so far, and which quotations they have.
  private struct Table {
    var drafts: [Draft]
    /// For each unit whether a draft has it.
    var isClaimed: [Bool]
    /// The drafts with quotations in each paragraph, in the order of the text.
    private var quoted: [Int: [Int]] = [:]
    private let text: MarkedText

    init(_ drafts: [Draft], _ text: MarkedText) {
      self.drafts = drafts
      self.text = text
      isClaimed = Array(repeating: false, count: text.units.count)
      for (index, draft) in drafts.enumerated() { note(index, draft.content) }
    }

    /// The last quoted draft of a paragraph that begins before a unit.
    func last(before unit: Int, in paragraph: Int) -> Int? {
      guard let own = quoted[paragraph] else { return nil }
      let next = own.partitioningIndex { drafts[$0].start >= unit }
      return next > 0 ? own[next - 1] : nil
    }

    /// The first quoted draft of a paragraph.
    func first(in paragraph: Int) -> Int? { quoted[paragraph]?.first }

    mutating func add(_ draft: Draft) {
      drafts.append(draft)
      note(drafts.count - 1, draft.content)
    }

    /// Gives a quotation to a draft.
    mutating func give(_ unit: Int, to index: Int) {
      drafts[index].content.append(unit..<unit + 1)
      if drafts[index].content.dropLast().last.map({ $0.lowerBound > unit }) == true {
        drafts[index].content.sort { $0.lowerBound < $1.lowerBound }
      }
      note(index, [unit..<unit + 1])
    }

    private mutating func note(_ index: Int, _ content: [Range<Int>]) {
      for unit in content.joined() {
        isClaimed[unit] = true
        guard text.units[unit].isQuotation else { continue }
        let paragraph = text.units[unit].paragraph
        if quoted[paragraph]?.last != index { quoted[paragraph, default: []].append(index) }
      }
    }
  }

  private func place(_ unit: Int, sentence number: Int, in table: inout Table) {
    guard !NameInMarks(text: text).isName(unit) else { return }
    let sentence = text.sentences[number]
    let paragraph = text.units[unit].paragraph
    let reader = SentenceReader(text: text, sentence: sentence)
    guard isAlone(unit, in: sentence) else {
      if let own = table.last(before: unit, in: paragraph), goesOn(table.drafts[own], at: unit, in: sentence) {
        return table.give(unit, to: own)
      }
      // `It would be news, Ada Poe said: “…”`
      if sentence.contains(unit - 1), text.lower(unit - 1) == ":",
        let own = table.drafts.indices.last(where: { index in
          table.drafts[index].cue.contains { $0.upperBound == unit - 1 } && table.drafts[index].source != nil
        })
      {
        return table.give(unit, to: own)
      }
      guard text.wordCount(unit) >= Self.shortestSpeech, let draft = draftOfSubject(unit, reader) else { return }
      return table.add(draft)
    }
    if let draft = signed(unit, sentence: number) { return table.add(draft) }
    // The one before it in the paragraph, else the next.
    if let own = table.last(before: unit, in: paragraph) ?? table.first(in: paragraph) {
      table.give(unit, to: own)
    } else if let draft = announced(unit, sentence: number) {
      table.add(draft)
    } else {
      let before = table.last(before: unit, in: paragraph - 1)
      if let before, wasLeftOpen(table.drafts[before]) {
        table.give(unit, to: before)
      } else if let source = sourceOfReport(before: unit, sentence: number, in: table.drafts)
        ?? subjectOfBeat(before: unit, sentence: number)
      {
        table.add(Draft(content: [unit..<unit + 1], cue: [], source: source, confidence: 0.4))
      } else if let before, isReply(unit, to: table.drafts[before]) {
        table.add(Draft(content: [unit..<unit + 1], cue: [], source: nil, confidence: 0.4, isReply: true))
      } else if text.wordCount(unit) >= Self.shortestSpeech {
        // Words alone in a paragraph behind a quote are its speaker's still, where no question was answered there.
        let source = asker(before: before, at: unit, in: table) ?? before.flatMap { table.drafts[$0].source }
        table.add(Draft(content: [unit..<unit + 1], cue: [], source: source, confidence: 0.4))
      }
    }
  }

  /// The source of a question in the paragraph but one before, where the one between has its answer and no more.
  ///
  /// `“Did you see it?” Ada Poe asked.` `“I had my hat on,” Ian Roe answered.` `“That was not my question.”`
  private func asker(before: Int?, at unit: Int, in table: Table) -> Range<Int>? {
    let paragraph = text.units[unit].paragraph
    guard let before, let earlier = table.last(before: table.drafts[before].start, in: paragraph - 2),
      table.first(in: paragraph - 2) == earlier, table.first(in: paragraph - 1) == before,
      let source = table.drafts[earlier].source, let other = table.drafts[before].source,
      text.units[unit].isClosed, text.wordCount(unit) <= Self.longestReply
    else { return nil }
    func isCue(_ draft: Draft, _ verbs: Set<String>) -> Bool {
      draft.cue.joined().contains { verbs.contains(text.lower($0)) }
    }
    let isAnswer = isCue(table.drafts[before], Self.answers)
    let isUncued = table.drafts[before].cue.isEmpty && source != other
    guard
      isCue(table.drafts[earlier], Self.questions) && isAnswer || isUncued && isCue(table.drafts[earlier], Self.answers)
    else { return nil }
    return source
  }

  /// Whether words that fill a paragraph answer what ends the paragraph before: a question, or a reply without a name.
  ///
  /// `“Did you see it?” Ada Poe asked.` `“I had my hat on.”`
  private func isReply(_ unit: Int, to before: Draft) -> Bool {
    guard let last = before.content.last?.last, text.units[last].isQuotation, text.units[unit].isClosed,
      text.units[text.sentences[sentenceOfUnit(unit)].lowerBound].isQuotation
    else { return false }
    guard text.wordCount(unit) <= Self.longestReply else { return false }
    return before.isReply
      || text.lastInside(last)?.text == "?" && before.source != nil
        && before.cue.joined().contains { isAddressed($0, by: last) }
  }

  /// Whether a question is put to somebody: `asked her`, `asked Ms. Poe`, `“Did you see it?”`.
  private func isAddressed(_ verb: Int, by question: Int) -> Bool {
    guard Self.questions.contains(text.lower(verb)) else { return false }
    let next = verb + 1
    let isTold =
      next < text.units.count && !text.units[next].isQuotation && verb > question
      && (["him", "her", "them"].contains(text.lower(next)) || isHearer(next, behind: verb))
    return isTold || text.tokens[text.units[question].tokens].contains { ["you", "your"].contains($0.lower) }
  }

  /// Whether a name behind a verb is whom it is said to, and not who says it: `Poe asked Ms. Roe`.
  private func isHearer(_ unit: Int, behind verb: Int) -> Bool {
    text.token(unit).isCapitalised && !text.units[verb - 1].isQuotation && text.token(verb - 1).kind == .word
  }

  private func sentenceOfUnit(_ unit: Int) -> Int {
    text.sentences.partitioningIndex { $0.lowerBound > unit } - 1
  }

  /// No reply in a dialogue has more words.
  private static let longestReply = 25
  private static let questions: Set<String> = ["asked", "asks", "demanded", "enquired", "inquired", "wondered"]
  private static let answers: Set<String> = [
    "answered", "answers", "replied", "replies", "responded", "retorted", "said",
  ]

  /// Whether nothing but marks and an age stand between who says it and words that go on with what was said.
  ///
  /// `“Yes,” said Ada Poe, 79, “and no.”`
  private func goesOn(_ draft: Draft, at unit: Int, in sentence: Range<Int>) -> Bool {
    guard let source = draft.source, sentence.contains(source.lowerBound), sentence.contains(draft.start),
      let cue = draft.cue.last
    else { return false }
    let end = max(source.upperBound, cue.upperBound)
    return end < unit && text.lower(unit - 1) == ","
      && (end..<unit).allSatisfy { !text.units[$0].isQuotation && text.token($0).kind != .word }
  }

  /// Whether a quotation is a sentence of its own, or several are.
  private func isAlone(_ unit: Int, in sentence: Range<Int>) -> Bool {
    sentence.allSatisfy {
      text.units[$0].isQuotation || text.token($0).kind == .mark || $0 > unit && isSignature($0, in: sentence)
        || ["and", "but", "also"].contains(text.lower($0)) && sentence.count <= 3
    }
  }

  /// Whether a unit stands behind a dash that follows a quotation at once.
  private func isSignature(_ unit: Int, in sentence: Range<Int>) -> Bool {
    guard let dash = sentence.first(where: { Self.dashes.contains(text.lower($0)) }), dash > sentence.lowerBound,
      text.units[dash - 1].isQuotation
    else { return false }
    return unit > dash && sentence.upperBound - dash <= Self.longestSignature + 3
  }

  /// Speech in a sentence that has no cue for it: its subject speaks.
  private func draftOfSubject(_ unit: Int, _ reader: SentenceReader) -> Draft? {
    let before = reader.sentence.lowerBound..<unit
    if reader.lower(unit - 1) == ":", let label = label(before: unit - 1, reader) { return label(unit) }
    let endsAsSpeech = text.lastInside(unit).map { $0.endsSentence || $0.text == "," } ?? false
    let source = SourceFinder(reader: reader).leadingPhrase(in: before)
    guard endsAsSpeech || source != nil && reader.hasVerb(before) else { return nil }
    return Draft(content: [unit..<unit + 1], cue: [], source: source, confidence: source == nil ? 0.3 : 0.5)
  }

  /// `JANE ROE: “…”`: the speaker's name as a label.
  private func label(before colon: Int, _ reader: SentenceReader) -> ((Int) -> Draft)? {
    if let sender = reader.sender {
      return { unit in
        Draft(
          content: [unit..<unit + 1], cue: [sender.lowerBound - 1..<sender.lowerBound], source: sender, confidence: 0.7)
      }
    }
    let dash = (reader.sentence.lowerBound..<colon).last { reader.isBreak($0) }
    let range = (dash.map { $0 + 1 } ?? reader.sentence.lowerBound)..<colon
    guard (1...6).contains(range.count), range.allSatisfy({ !reader.isMark($0) || reader.lower($0) == "," }),
      reader.isCapitalised(range.lowerBound),
      !reader.hasVerb(range)
    else { return nil }
    return { unit in Draft(content: [unit..<unit + 1], cue: [colon..<colon + 1], source: range, confidence: 0.7) }
  }

  /// Speech with its source behind a dash, as letters and readers' answers are signed: `“…” — Ada Poe`.
  private func signed(_ unit: Int, sentence number: Int) -> Draft? {
    let rest = unit + 1..<text.sentences[number].upperBound
    let line = rest.isEmpty && number + 1 < text.sentences.count ? text.sentences[number + 1] : rest
    guard let dash = line.first, !text.units[dash].isQuotation, Self.dashes.contains(text.lower(dash)) else {
      return nil
    }
    let reader = SentenceReader(text: text, sentence: line)
    var end = dash + 1
    while line.contains(end), !reader.isQuotation(end), !reader.isComma(end), !reader.isBreak(end) { end += 1 }
    while end > dash + 1, reader.isMark(end - 1) { end -= 1 }
    guard (1...Self.longestSignature).contains(end - dash - 1), reader.isCapitalised(dash + 1),
      !reader.hasVerb(dash + 1..<end)
    else { return nil }
    return Draft(content: [unit..<unit + 1], cue: [dash..<dash + 1], source: dash + 1..<end, confidence: 0.8)
  }

  private static let dashes: Set<String> = ["—", "–", "―", "-", "--"]
  /// No signature has more words.
  private static let longestSignature = 6

  /// Speech in a paragraph of its own behind `Ms. Roe said:`.
  private func announced(_ unit: Int, sentence number: Int) -> Draft? {
    guard number > 0 else { return nil }
    let sentence = text.sentences[number - 1]
    let reader = SentenceReader(text: text, sentence: sentence)
    guard reader.lower(sentence.upperBound - 1) == ":" else { return nil }
    let cue = sentence.last { CueLexicon.isSpeech(text.lower($0)) }
    let sources = SourceFinder(reader: reader)
    var source = sources.leadingPhrase(in: sentence)
    // `Ada Poe made the following statement:`
    if let cue, case .subject(let found) = sources.before(cue), !reader.hasVerb(found.range) { source = found.range }
    if cue == nil, source == nil, let from = sentence.first(where: { text.lower($0) == "from" }),
      sentence.upperBound - from > 2
    {
      source = from + 1..<sentence.upperBound - 1
    }
    return Draft(
      content: [unit..<unit + 1], cue: cue.map { [$0..<$0 + 1] } ?? [], source: source,
      confidence: cue == nil ? 0.5 : 0.8)
  }

  /// Whether a quote has no closing mark at its paragraph's end, because it goes on.
  private func wasLeftOpen(_ draft: Draft) -> Bool {
    guard let last = draft.content.last?.last, text.units[last].isQuotation else { return false }
    return !text.units[last].isClosed
  }

  /// Ranges that touch are one.
  private func mergingNeighbours(_ draft: Draft) -> Draft {
    var draft = draft
    var merged: [Range<Int>] = []
    for range in draft.content {
      if let last = merged.last, last.upperBound == range.lowerBound,
        text.units[last.lowerBound].paragraph == text.units[range.lowerBound].paragraph
      {
        merged[merged.count - 1] = last.lowerBound..<range.upperBound
      } else {
        merged.append(range)
      }
    }
    draft.content = merged
    return draft
  }
}
