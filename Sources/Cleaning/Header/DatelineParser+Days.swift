import Articles
import ForeignText
import Language

/// The days of datelines.
extension DatelineParser {
  /// `– July 3, 2016 –`, `-- (July 3) --`, and behind an agency between slashes `July 3, 2016 /`.
  @discardableResult
  mutating func takeDayBehindDash() -> Bool {
    var copy = self
    while let mark = copy.text, Self.isDash(mark) || ["_", "|", ";"].contains(mark), copy.index < index + 2 {
      copy.index += 1
    }
    guard copy.index > index || hasAgency || text == "(" else { return false }
    let isOpen = copy.text == "("
    if isOpen { copy.index += 1 }
    guard let end = copy.endOfMonthFirst ?? copy.endOfDayFirst, tokens[end - 1].kind == .number || end < tokens.count
    else { return false }
    copy.index = end
    if isOpen {
      guard copy.text == ")" else { return false }
      copy.index += 1
    }
    guard let mark = copy.text, Self.isDash(mark) || mark == "/" || mark == "_" else { return false }
    copy.hasDay = true
    self = copy
    return true
  }

  /// Behind `July 3`, `Jan. 14, 2025`; nil when neither stands here.
  var endOfMonthFirst: Int? {
    guard index < tokens.count, Month.number(tokens[index].lower) != nil else { return nil }
    var end = index + 1
    while end < tokens.count, !tokens[end].startsLine,
      [".", ","].contains(tokens[end].text) || tokens[end].kind == .number
    {
      end += 1
    }
    return end
  }

  /// Behind `3 May`, `3. May 2019`; nil when neither stands here.
  var endOfDayFirst: Int? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    var end = index + 1
    if end < tokens.count, [".", "de"].contains(tokens[end].text) { end += 1 }
    guard end < tokens.count, ForeignMonth.isOne(tokens[end].lower) else { return nil }
    end += 1
    while end < tokens.count, !tokens[end].startsLine, tokens[end].text == "." || tokens[end].kind == .number {
      end += 1
    }
    return end
  }
}
