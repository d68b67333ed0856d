import ForeignText
import Language

/// Looks for the byline above a report: the first that a lead introduces, or the names of which most signs say that they
/// are one.
struct BylineFinder {
  let tokens: [HeaderToken]
  let vocabulary: DocumentVocabulary
  /// The tokens of the dates.
  let dates: [Range<Int>]

  /// Bare names need so many signs, more where no date is, and most in the first line, where titles begin with names.
  private func fewestSigns(at index: Int) -> Int {
    guard dates.isEmpty else { return 4 }
    return tokens[..<index].contains(where: \.startsLine) && tokens[index].startsLine && index > 0
      ? 5 : index == 0 ? 7 : 4
  }

  /// A date that is near stands no farther, in tokens.
  private static let reach = 12
  /// No report begins in fewer words.
  private static let shortestReport = 10
  /// Names in a report are repeated so often.
  static let oftenNamed = 4

  /// The byline that begins before a token; nil when there is none.
  func byline(before end: Int) -> Byline? {
    var introduced: [Int: Byline] = [:]
    for index in 0..<end {
      guard let byline = self.introduced(index) else { continue }
      if !byline.isPhrase, !byline.isUnknown, holds(byline, at: index) { return byline }
      introduced[index] = byline
    }
    func first(_ isOne: (Byline) -> Bool) -> Byline? {
      introduced.filter { isOne($0.value) && holds($0.value, at: $0.key) }.min { $0.key < $1.key }?.value
    }
    let bare = likeliest(before: end, besides: introduced).map { (byline: lines(with: $0.byline), signs: $0.signs) }
    if let bare, bare.signs >= Self.manySigns { return bare.byline }
    return first { !$0.isUnknown } ?? bare?.byline ?? first(\.isUnknown) ?? nobody(before: end) ?? beforeDate()
      ?? nameAlone(before: end) ?? besideDate(before: end)
  }

  /// Names that people are known by, right before a date, where small letters stand before them on the same line:
  /// `Rain at last in the town Ada Poe 3.5.2019`.
  private func beforeDate() -> Byline? {
    for date in dates {
      let line = tokens[..<date.lowerBound].suffix(Self.reach).indices
      for index in line where index > 1 && tokens[index].isCapitalised && !tokens[index].startsLine {
        guard tokens[index - 1].kind == .word, !tokens[index - 1].isCapitalised, !signsPicture(index),
          !tokens[index].isGlued,
          !NameForm.particles.contains(tokens[index - 1].lower), let byline = Byline(tokens, bareAt: index),
          byline.range.upperBound == date.lowerBound || byline.range.upperBound == date.lowerBound - 1,
          byline.authors.allSatisfy({ PersonNames.knowledge(of: String($0.prefix { $0 != " " })).isGiven && isName($0) }
          ),
          byline.authors.allSatisfy(isUnspoken)
        else { continue }
        return byline
      }
    }
    return nil
  }

  /// Whether the line of a token begins with what those are named behind who took pictures, edited or translated.
  private func signsPicture(_ index: Int) -> Bool {
    let start = tokens[...index].lastIndex(where: \.startsLine) ?? 0
    return BylineLead.others.contains(tokens[start].lower) || BylineLead.isOtherLabel(tokens[start].lower)
  }

  /// Where a newsroom signs in nobody's name.
  private func nobody(before end: Int) -> Byline? {
    (0..<end).lazy.compactMap { Byline(tokens, nobodyAt: $0) }.first {
      isNearDate($0.range.lowerBound, $0.range.upperBound)
    }
  }

  /// Bare names with so many signs come before those that words introduce that any line may have.
  private static let manySigns = 6

  /// What words introduce at a token, where something ends before it.
  private func introduced(_ index: Int) -> Byline? {
    guard isBoundary(index) || tokens[index].text == "By" || tokens[index].text == "BY",
      // `(Submitted by Ada Poe)`
      index == 0 || tokens[index - 1].text != "(" || tokens[index].lower == "by"
    else { return nil }
    return Byline(tokens, labelledAt: index)
  }

  /// Whether what words introduce at a token is a byline by its names and by where it stands.
  private func holds(_ byline: Byline, at index: Int) -> Bool {
    guard
      !byline.isLoose
        || (index > 0 || NameForm.isLikely(byline.authors[0]) || repeatsName(byline))
          && byline.authors.allSatisfy({ isName($0, behindColon: byline.isBehindColon) }),
      !byline.isUnknown || isLabel(tokens[index], byline)
    else { return false }
    return isBoundary(index) && !byline.isPhrase
      || !byline.authors.isEmpty
        && (byline.authors.allSatisfy { isUnspoken($0) && NameForm.isLikely($0) }
          || namesOffice(byline.range) && byline.authors.allSatisfy { isName($0) })
  }

  /// Whether a word before a colon that is in no list introduces those who wrote: no word of the report, below a title,
  /// a day near.
  private func isLabel(_ label: HeaderToken, _ byline: Byline) -> Bool {
    vocabulary.count(of: label.lower) < (label.isCapitalised ? 1 : 2) && !InterfaceWords.contains(label.lower)
      && !SectionNames.contains(label.lower) && !ForeignInterface.contains(label.lower)
      && !RelatedLink.isLabel([label.lower]) && !PictureCaption.isLabel([label.lower])
      && byline.authors.allSatisfy(isUnspoken) && hasTitle(above: byline.range.lowerBound)
      && isNearDate(byline.range.lowerBound, byline.range.upperBound)
  }

  /// Names without *by*; the first of those that have the most signs.
  private func likeliest(before end: Int, besides introduced: [Int: Byline]) -> (byline: Byline, signs: Int)? {
    var best: (byline: Byline, signs: Int)?
    for index in 0..<end where isBoundary(index) && isFreeOnLeft(index) {
      guard tokens[index].isCapitalised || tokens[index].lower == "the",
        // Words that introduce names are no part of them.
        introduced[index].map({ $0.isUnknown || $0.authors.isEmpty }) != false,
        let byline = Byline(tokens, bareAt: index),
        byline.authors.allSatisfy({ isName($0, allowsMiddle: isDate(behind: byline.range.upperBound)) })
      else { continue }
      let signs = signs(of: byline, at: index, before: end)
      if signs >= fewestSigns(at: index), signs > best?.signs ?? 0 { best = (byline, signs) }
    }
    return best
  }

  /// How many signs say that names are a byline's: what they are, what stands behind them, where they stand.
  private func signs(of byline: Byline, at index: Int, before end: Int) -> Int {
    let stop = byline.range.upperBound
    let likely = byline.authors.count(where: NameForm.isLikely)
    let isKnown = likely > 0
    let isLine = tokens[index].startsLine && (stop >= tokens.count || tokens[stop].startsLine)
    let isShort = byline.authors.allSatisfy { $0.split(separator: " ").count <= 3 || NameForm.hasParticle($0) }
    // A headline or a menu of a few words looks like names too, and so does a newspaper.
    guard isKnown || (index > 0 || byline.isAffiliated && isLine) && isShort, !isNewspaper(byline) else { return 0 }
    var signs = isKnown ? 3 : byline.authors.allSatisfy(isNowhereElse) ? 1 : 0
    if likely > 1, likely == byline.authors.count { signs += 1 }
    if isDate(behind: stop) || dates.contains(where: { isRightBehind($0, index) }) {
      signs += isKnown && isLine || !isKnown ? 4 : 3
    } else if isNearDate(index, stop) {
      signs += 1
    }
    let endsLine = stop < tokens.count && tokens[stop].startsLine
    if BylineWords.isHonorific(tokens[index].lower), isLine || isNearDate(index, stop) || dates.isEmpty && endsLine {
      signs += 3
    }
    if repeatsName(byline) { signs += 3 }
    if isShort, namesOffice(byline.range) {
      signs += 3
    } else if byline.isAffiliated, isKnown || isLine {
      signs += 1
    }
    if isLine, dates.isEmpty || stop < end || isNearDate(index, stop) { signs += 1 }
    if isLine, index > 0, startsReport(stop) { signs += dates.isEmpty && isBelowTitle(index) ? 2 : 1 }
    if startsPageItem(stop) { signs += 1 }
    if startsFollowing(stop) { signs += 2 }
    if isCredit(byline.range) || endsInAgency(byline.range) { signs -= 2 }
    if tokens[byline.range].contains(where: { ["photographer", "photographers"].contains($0.lower) }) { return 0 }
    if ForeignWeekday.isName(tokens[index].lower) || Weekday.isName(tokens[index].lower) { return 0 }
    return isShort ? signs : signs - 1
  }

  /// Whether a date stands behind a token, or behind a mark there.
  func isDate(behind stop: Int) -> Bool {
    guard stop < tokens.count else { return false }
    if PublicationDate(tokens, at: stop) != nil || tokens.endOfAgo(from: stop) != nil { return true }
    return ["|", "/", "·", "•", "-", "–", "—", "∙", ","].contains(tokens[stop].text) && stop + 1 < tokens.count
      && (PublicationDate(tokens, at: stop + 1) != nil || tokens.endOfAgo(from: stop + 1) != nil)
  }

  private func isRightBehind(_ date: Range<Int>, _ index: Int) -> Bool {
    index == date.upperBound || index == date.upperBound + 1 && tokens[index - 1].kind == .mark
  }

  func isNearDate(_ start: Int, _ stop: Int) -> Bool {
    dates.contains { $0.lowerBound < stop + Self.reach && start < $0.upperBound + Self.reach }
  }

  /// Whether an employer's word goes on with the names, no mark between them, and no given name is among them.
  private func isNewspaper(_ byline: Byline) -> Bool {
    guard byline.isAffiliated, !namesOffice(byline.range),
      let word = byline.range.dropFirst(2).first(where: { BylineWords.isAffiliation(tokens[$0].lower) }),
      tokens[word - 1].kind == .word, tokens[word - 1].isCapitalised,
      !tokens[byline.range.lowerBound..<word].contains(where: { [",", "|", "/"].contains($0.text) }),
      !(byline.range.lowerBound + 1...word).contains(where: tokens.startsSegment)
    else { return false }
    return !byline.authors.contains { PersonNames.knowledge(of: String($0.prefix { $0 != " " })).isGiven }
  }

  /// Whether the text has the words of a name only once.
  private func isNowhereElse(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { word in
      vocabulary.count(of: String(word)) < 2 && PersonNames.knowledge(of: String(word)).isEmpty
        && !SectionNames.contains(word.lowercased())
    }
  }

  /// Whether a line of several words, most of them small, stands right above a token.
  func isBelowTitle(_ index: Int) -> Bool {
    var start = index - 1
    while start > 0, !tokens[start].startsLine { start -= 1 }
    let line = tokens[max(0, start)..<index]
    return line.count >= Self.shortestTitle && !line.contains { InterfaceWords.contains($0.lower) || $0.text == "|" }
  }

  private static let shortestTitle = 4

  /// Whether one of the page's own words or a caption's label begins right behind a token, glued to it.
  private func startsPageItem(_ stop: Int) -> Bool {
    guard stop < tokens.count, !tokens[stop].startsLine, tokens[stop].isGlued else { return false }
    return BylineWords.isStop(tokens[stop].lower) || InterfaceWords.contains(tokens[stop].lower)
      || PictureCaption.isLabel([tokens[stop].lower])
  }

  /// Whether what pages print behind the writer of a post stands at a token, or on the line of it: `Follow`,
  /// `Published in`, `5 min read`.
  private func startsFollowing(_ stop: Int) -> Bool {
    var index = min(stop, tokens.count)
    while index < tokens.count, ["·", "•", "|", "∙"].contains(tokens[index].text) { index += 1 }
    guard index + 1 < tokens.count else { return false }
    if tokens[index].text == "Follow" {
      return tokens[index + 1].startsLine || tokens[index + 1].isGlued || index > stop
    }
    if tokens[index].text == "Published", tokens[index + 1].text == "in" { return true }
    return tokens[index].kind == .number && tokens[index + 1].lower == "min"
  }

  /// Whether an address or a handle behind the names has one of them: `Ada Poe poe@courier.example`.
  private func repeatsName(_ byline: Byline) -> Bool {
    guard let sign = tokens[byline.range].firstIndex(where: { $0.text == "@" }) else { return false }
    let address = [sign - 3, sign - 2, sign - 1, sign + 1].filter(tokens.indices.contains).map { tokens[$0].lower }
    return byline.authors.contains { name in
      name.lowercased().split(separator: " ").contains { part in
        part.count > 2 && address.contains { $0.contains(part.filter(\.isLetter)) }
      }
    }
  }

  /// Whether a sentence begins at a token.
  private func startsReport(_ start: Int) -> Bool {
    let line = tokens[min(start, tokens.count)...].prefix(Self.shortestReport * 2).enumerated().prefix {
      $0.offset == 0 || !$0.element.startsLine
    }
    let words = line.filter { $0.element.kind == .word }
    return words.count >= Self.shortestReport && words.count(where: { !$0.element.isCapitalised }) * 2 > words.count
  }

  private static let pictures: WordList = ["picture", "photo", "bio", "image", "avatar", "headshot", "biography"]
  private static let profiles: WordList = ["profile", "full", "author", "author's", "user", "view"]

  /// Whether something ends right before a token.
  private func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return true }
    // `U.S. Election`
    if tokens[index].isGlued, tokens[index - 1].text == ".", index > 1, tokens[index - 2].text.count == 1,
      tokens[index - 2].kind != .number
    {
      return false
    }
    // `Ada Poe's profile picture Ada Poe`, `Read full bio Ada Poe`
    if index > 1, Self.pictures.contains(tokens[index - 1].lower), Self.profiles.contains(tokens[index - 2].lower) {
      return true
    }
    // `✍ Ada Poe`
    if tokens[index - 1].kind == .mark, tokens[index - 1].startsLine,
      ![",", ".", "(", "“", "\"", "‘"].contains(tokens[index - 1].text)
    {
      return true
    }
    return tokens[index].startsLine || tokens[index].isGlued
      || ["|", "·", "•", ")", "—", "–", "∙", "["].contains(tokens[index - 1].text)
      || dates.contains { $0.upperBound == index }
  }

  /// Whether what stands before a token is no label of a picture's credit and no part of the same word.
  private func isFreeOnLeft(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].startsLine else { return true }
    let before = tokens[index - 1]
    if before.text == "—" { return before.startsLine || index == 1 }
    return !["/", "-", "@", "#", "–", "&", "(", "+"].contains(before.text)
      && !["credit", "photo", "image", "photograph", "caption", "via"].contains(before.lower)
      && !BylineWords.givers.contains(before.lower)
  }
}
