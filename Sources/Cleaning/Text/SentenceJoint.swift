import Articles
import Language

/// Where one paragraph ends and the next begins with nothing between them: `training.“We need`.
enum SentenceJoint {
  /// Whether a paragraph begins at `index`, whose predecessor is no space; `start` is where the current piece began.
  static func isCut(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    let before = scalars[index - 1]
    let scalar = scalars[index]
    let opensDouble = QuotationMarkParity.isMark(scalars, at: index)
    let begins = scalar.isUpper || scalar == "“" || opensDouble || scalar == "«" || scalar == "„"
    switch before {
    // `___` between two parts of a report.
    case "_": return begins && index - 2 >= start && scalars[index - 2] == "_"
    case "*": return begins && index - 2 >= start && [" ", "*"].contains(scalars[index - 2])
    case ".", "?", "!", "…":
      if beginsRule(scalars, at: index) || beginsInitials(scalars, at: index) { return true }
      if ScriptChange.isOther(scalar), followsPlainWord(scalars, at: index) { return true }
      if scalar.isUpper { return before != "." || fullStopEndsSentence(scalars, at: index, from: start) }
      if scalar == "“" { return !closesLowMark(scalars, at: index, from: start) }
      // `… de nouveau.« Le facteur`, `… die Uhr.„Wir haben`
      if scalar == "«" || scalar == "„" {
        return before != "." || fullStopEndsSentence(scalars, at: index, from: start)
      }
      if isBullet(scalar) || opensNotice(scalars, at: index) || opensCredit(scalars, at: index)
        || opensSignature(scalars, at: index)
      {
        return true
      }
      if opensDouble { return opens(scalars, at: index, from: start) }
      return before == "." && scalar.isDigit && !isNumberOrAbbreviation(scalars, at: index, from: start)
    case "。", "！", "？":
      return false
    case "”", "’":
      if ScriptChange.isOther(scalar), index - 2 >= start, endsClause(scalars[index - 2]) { return true }
      return
        (begins || isBullet(scalar) || opensNotice(scalars, at: index) || opensSignature(scalars, at: index)
        || opensButton(scalars, at: index))
        && index - 2 >= start
        && endsClause(scalars[index - 2])
        && scalars[index - 2] != ","
    case ")", "]":
      return begins && (index - start > 12 || closesCount(scalars, at: index - 1, from: start))
    case ":":
      return scalar == "“" || opensDouble && !QuotationMarkParity.isOpen(scalars, from: start, to: index)
        || scalar.isUpper && index + 1 < scalars.count
          && (scalars[index + 1].isLower || beginsLabel(scalars, at: index)
            || scalars[index + 1] == " " && (scalar == "A" || scalar == "I"))
        || scalar.isUpper && RelatedLink.beginsForeign(scalars[index...])
    case "»", "“":
      // `… que le goudron. »Chaque`, `… überall zu früh.“Der`
      guard begins, before == "»" || closesLowMark(scalars, at: index - 1, from: start) else { return false }
      let said = scalars[start..<index - 1].last { !$0.isSpace }
      return said.map(endsClause) == true
    case "\"", "'":
      return afterStraightMark(scalars, at: index, from: start, begins: begins)
    default:
      return false
    }
  }

  /// Whether a bracket holds nothing but a number: `Comments (23)`.
  private static func closesCount(_ scalars: [Unicode.Scalar], at close: Int, from start: Int) -> Bool {
    guard let open = scalars[start..<close].lastIndex(of: "(") else { return false }
    return close - open > 1 && scalars[(open + 1)..<close].allSatisfy(\.isDigit)
  }

  /// Whether a label of the page in capitals begins here: `SEE ALSO: `.
  private static func beginsLabel(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let label = scalars[index...].prefix(24).prefix { $0.isUpper || $0 == " " }
    let words = PlainWords.of(label)
    if !words.isEmpty, words.allSatisfy(InterfaceWords.contains) { return true }
    // `SCROLL DOWN FOR VIDEO`
    if words.count > 2, words.contains(where: InterfaceWords.contains) { return true }
    return label.endIndex < scalars.count && scalars[label.endIndex] == ":" && RelatedLink.isLabel(words)
  }

  /// Whether `“` closes a quotation that `„` opened, as in German and Czech.
  private static func closesLowMark(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    let reach = max(start, index - longestSpeech)..<index
    return reach.last { scalars[$0] == "„" || scalars[$0] == "“" }.map { scalars[$0] == "„" } ?? false
  }

  /// No quotation in one paragraph has more scalars.
  private static let longestSpeech = 2000

  /// Whether a straight mark right behind a full stop opens the next paragraph.
  private static func opens(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    guard QuotationMarkParity.opensWord(scalars, at: index, to: scalars.count) else { return false }
    guard QuotationMarkParity.isOpen(scalars, from: start, to: index) else { return true }
    // A speech that goes on in the next paragraph is not closed before it: then the next mark is the closing one.
    let width = scalars[index] == "\"" ? 1 : 2
    guard index + width < scalars.count, scalars[index + width].isUpper else { return false }
    return QuotationMarkParity.nextMarkCloses(scalars, after: index + width)
  }

  /// Nobody has more initials, in scalars with their stops.
  static let longestInitials = 16

  private static func afterStraightMark(
    _ scalars: [Unicode.Scalar], at index: Int, from start: Int, begins: Bool
  ) -> Bool {
    guard begins else { return false }
    if closesSingle(scalars, at: index - 1, from: start), scalars[index].isUpper { return true }
    let isDoubled = scalars[index - 1] == "'" && index - 2 >= start && scalars[index - 2] == "'"
    let width = isDoubled ? 2 : 1
    guard index - width - 1 >= start, endsClause(scalars[index - width - 1]) else { return false }
    if scalars[index - 1] == "'", !isDoubled {
      return scalars[index].isUpper && Terminator.isMark(scalars[index - 2])
    }
    return !QuotationMarkParity.isOpen(scalars, from: start, to: index)
  }

  /// Whether a straight `'` behind a small letter closes what one before a word opened: `'dangerously wrong'`.
  private static func closesSingle(_ scalars: [Unicode.Scalar], at mark: Int, from start: Int) -> Bool {
    guard scalars[mark] == "'", mark - 2 > start, scalars[mark - 1].isLower, scalars[mark - 2].isLower else {
      return false
    }
    var isOpen = false
    for index in max(start, mark - longestSingle)..<mark where scalars[index] == "'" {
      if index == start || scalars[index - 1] == " " {
        isOpen = scalars[index + 1].isLetter
      } else if !scalars[index + 1].isLetter {
        isOpen = false
      }
    }
    return isOpen
  }

  /// No words in single quotation marks in a headline are more scalars.
  private static let longestSingle = 80

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", "…", ")", "]", "'", "’", "”": true
    default: false
    }
  }

  /// Whether the full stop before an upper-case letter ends a sentence: not in `U.S.`, `J.Smith` or an ellipsis.
  private static func fullStopEndsSentence(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    if index - 3 >= start, scalars[index - 2] == ".", scalars[index - 3] == "." {
      if index - 9 >= start, String(scalars: scalars[index - 9..<index - 3]) == "Credit" { return true }
      // `Loading...`
      let word = scalars[start..<index - 3]
      return word.count <= 12 && word.allSatisfy(\.isLetter)
        && InterfaceWords.isRequest(String(scalars: word).lowercased())
    }
    if isInBrackets(scalars, index, from: start) { return false }
    guard let first = initialsStart(scalars, before: index, from: start) else {
      return !isWebName(scalars, at: index, from: start) && !endsTitle(scalars, at: index, from: start)
    }
    let initials = (index - first) / 2
    guard initials >= 2, index + 1 < scalars.count, scalars[index + 1].isLower else { return false }
    // `J.R.R.Tolkien` is a name, and behind `U.S.` a sentence may begin.
    let word = String(scalars: scalars[index...].prefix(longestInitials).prefix(while: \.isLetter))
    return countries.contains(String(scalars: scalars[first..<index]))
      || InterfaceWords.openers.contains(word.lowercased())
      || PersonNames.knowledge(of: word).isGiven
  }

  /// What is written in initials and no person's name.
  private static let countries: WordList = ["U.S.", "U.N.", "U.K.", "D.C.", "E.U.", "L.A.", "N.Y.", "a.m.", "p.m."]
  /// What stands in brackets beside a firm's name is no longer.
  private static let longestBracket = 40

  /// Whether a bracket is open that closes soon: `(EBAY.O)`, `(TSX: KSD.A)`.
  private static func isInBrackets(_ scalars: [Unicode.Scalar], _ index: Int, from start: Int) -> Bool {
    let before = scalars[max(start, index - longestBracket)..<index]
    guard let open = before.last(where: { $0 == "(" || $0 == ")" }), open == "(" else { return false }
    return scalars[index...].prefix(longestBracket).first { $0 == "(" || $0 == ")" } == ")"
  }

  /// Whether the stop shortens a title or *Saint* before a name: `St.Pauli`.
  private static func endsTitle(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    var word = index - 1
    while word > start, scalars[word - 1].isLetter { word -= 1 }
    return ["St", "Mr", "Mrs", "Ms", "Dr", "Prof", "Gov", "Sen", "Rep", "Gen", "Lt", "Sgt", "Capt", "Col", "Rev", "Mt"]
      .contains(String(scalars: scalars[word..<index - 1]))
  }

  /// Where a run of `X.` that ends at `index` begins; nil when there is none.
  private static func initialsStart(_ scalars: [Unicode.Scalar], before index: Int, from start: Int) -> Int? {
    var position = index
    let start = max(start, index - Self.longestInitials)
    while position - 2 >= start, scalars[position - 1] == ".", scalars[position - 2].isLetter,
      position - 3 < start || !scalars[position - 3].isLetter
    {
      position -= 2
    }
    return position == index ? nil : position
  }

  /// `Amazon.Com`, `www.Example.org`: the part behind the stop is a domain.
  private static func isWebName(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    if index - 4 >= start, String(scalars: scalars[index - 4..<index - 1]).lowercased() == "www" { return true }
    var end = index
    while end < scalars.count, scalars[end].isLetter { end += 1 }
    return ["Com", "Org", "Net", "Gov", "Edu", "NET", "JS", "IO"].contains(String(scalars: scalars[index..<end]))
  }

  private static func isNumberOrAbbreviation(_ scalars: [Unicode.Scalar], at index: Int, from start: Int) -> Bool {
    guard index - 2 >= start else { return true }
    let before = scalars[index - 2]
    // A sentence ends behind a word or what closes one: `.15 percent` and `$.50` are numbers.
    guard before.isLetter || Terminator.isCloser(before) || before == "%" else { return true }
    var word = index - 1
    while word > start, scalars[word - 1].isLetter { word -= 1 }
    let letters = scalars[word..<index - 1]
    let isShort = letters.count <= longestShortened && letters.first?.isUpper == true
    let isCapitals = letters.count <= longestCapitals && !letters.isEmpty && letters.allSatisfy(\.isUpper)
    return letters.count == 1 || isShort && !letters.elementsEqual("May".unicodeScalars) || isCapitals
      || shortened.contains(String(scalars: letters).lowercased())
  }

  /// No word with a capital is shortened to more letters, and none in capitals alone.
  private static let (longestShortened, longestCapitals) = (3, 4)
  private static let shortened: WordList = [
    "no", "nos", "sept", "nov", "dec", "jan", "feb", "aug", "oct", "mar", "apr", "pp", "vs", "vol", "fig", "sec", "art",
    "ver", "ch", "col", "para", "approx", "ca", "nr", "st",
  ]
}
