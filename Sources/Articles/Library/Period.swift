/// A time between two days, as people type it: `2019`, `2019-03`, `2018..2020-06`, `2018 to 2020`, `2019..`.
public struct Period: Hashable, Sendable {
  /// The time as it was typed.
  public let text: String
  /// The first day; nil where it has no beginning.
  public let from: CalendarDay?
  /// The day after the last; nil where it has no end.
  public let before: CalendarDay?

  /// The time from a day on and before another; nil where both are nil.
  public init?(from: CalendarDay?, before: CalendarDay?) {
    guard from != nil || before != nil else { return nil }
    self.from = from
    self.before = before
    text = "\(from?.description ?? "")..\(before?.previous?.description ?? "")"
  }

  /// Reads a time; nil when it is none.
  public init?(_ text: String) {
    let plain = ["..", "–", "—", " to ", "…"].reduce(text) { $0.replacing($1, with: "\n") }
    let parts = plain.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      part.split(whereSeparator: \.isWhitespace).joined()
    }
    guard (1...2).contains(parts.count), parts.contains(where: { !$0.isEmpty }) else { return nil }
    let ends = parts.map(Self.days)
    guard zip(parts, ends).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    from = ends.first??.first
    before = ends.last??.next
    if let from, let before, from >= before { return nil }
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The first day of a year, a month or a day, and the first day after it.
  private static func days(_ text: String) -> (first: CalendarDay, next: CalendarDay)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0 != nil }), let year = parts[0],
      let first = CalendarDay(
        year: year, month: parts.count > 1 ? parts[1] ?? 0 : 1, day: parts.count > 2 ? parts[2] ?? 0 : 1)
    else { return nil }
    let day = parts.count > 2 ? CalendarDay(year: year, month: first.month, day: first.day + 1) : nil
    let month = parts.count > 1 ? CalendarDay(year: year, month: first.month + 1, day: 1) : nil
    guard let next = day ?? month ?? CalendarDay(year: year + 1, month: 1, day: 1) else { return nil }
    return (first, next)
  }
}
