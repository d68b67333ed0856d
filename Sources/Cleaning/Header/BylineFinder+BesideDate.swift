import ForeignText
import Language

/// Names that people are known by and of whom the report does not speak, beside its day, whatever words stand before and
/// behind them: `Ada Poe/Staff Reporter`, `Source: Ada Poe | Oslo`, `a cura di Ada Poe`.
extension BylineFinder {
  /// So many words may stand before them on their line.
  private static let longestLead = 3
  /// Smaller words stand in every language: `a cura di`.
  private static let longestSmall = 3
  /// Pages credit whoever wrote as the source too; agencies are no names.
  private static let source = "source"

  /// The first such names; nil when none are.
  func besideDate(before end: Int) -> Byline? {
    for index in 0..<end where tokens[index].isCapitalised && !tokens[index].isAllCapitals || tokens[index].startsLine {
      guard let start = lead(before: index), let list = NameList(tokens, from: index, allowsAgency: false),
        isNearDate(index, list.end), !isCredit(index..<list.end), isParted(at: list.end),
        list.names.allSatisfy({ name in
          (2...4).contains(name.split(separator: " ").count) && isKnown(name) && isName(name) && isUnspoken(name)
            && !Byline.isNewsroom(name)
            && !BylineWords.isPaper(name.split(separator: " ").last.map { $0.lowercased() } ?? "")
        })
      else { continue }
      return Byline(list.names, start..<list.end)
    }
    return nil
  }

  /// Whether the first word of a name is one that people are called by, and no place's.
  private func isKnown(_ name: String) -> Bool {
    let first = String(name.prefix { $0 != " " })
    return PersonNames.knowledge(of: first).isGiven && !City.isName([first]) && NameForm.isLikely(name)
      && !ForeignWeekday.isName(first.lowercased()) && !ForeignWords.contains(first.lowercased())
      && !NameForm.particles.contains(first.lowercased())
  }

  /// Where the line or the segment of a name begins; nil where more stands there than introduces a name.
  private func lead(before index: Int) -> Int? {
    var start = index
    while start > 0, !tokens.startsSegment(start), !dates.contains(where: { $0.upperBound == start }) {
      start -= 1
      let token = tokens[start]
      guard index - start <= Self.longestLead, token.kind != .number else { return nil }
      if token.kind == .mark {
        guard [":", "：", "•", "·", "|"].contains(token.text), start + 1 == index else { return nil }
      } else if token.lower == Self.source {
        continue
      } else if BylineLead.others.contains(token.lower) || BylineLead.isOtherLabel(token.lower)
        || PictureCaption.isLabel([token.lower]) || BylineWords.givers.contains(token.lower)
        || token.lower.utf8.count > Self.longestSmall && vocabulary.count(of: token.lower) > 1
      {
        return nil
      }
    }
    return start
  }

  /// Whether no sentence goes on behind names.
  private func isParted(at end: Int) -> Bool {
    guard end < tokens.count else { return true }
    let token = tokens[end]
    return token.startsLine || token.isGlued && token.kind != .mark || token.isCapitalised || token.kind == .number
      || ["|", "/", "·", "•", "–", "—", "-", "+"].contains(token.text)
  }
}
