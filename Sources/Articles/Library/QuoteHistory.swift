/// When quotes were printed, and who else is quoted on the same.
public struct QuoteHistory: Hashable, Sendable {
  /// A month with the number of its quotes.
  public struct Month: Hashable, Sendable {
    /// The year and the month, as yyyymm.
    public let number: Int
    /// How many quotes it has.
    public let count: Int

    /// Makes a month.
    public init(_ number: Int, count: Int) {
      self.number = number
      self.count = count
    }

    /// Months counted through, so that neighbours differ by one.
    var place: Int { number / 100 * 12 + number % 100 - 1 }
  }

  /// The months that have quotes, the first first.
  public let months: [Month]
  /// The day of the first quote.
  public let first: CalendarDay?
  /// The day of the last quote.
  public let last: CalendarDay?
  /// Who else is quoted on it, with the number of articles, the most first; empty where no words were asked for.
  public let others: [CoSpeaker]

  /// Makes a history.
  public init(months: [Month], first: CalendarDay?, last: CalendarDay?, others: [CoSpeaker] = []) {
    self.months = months
    self.first = first
    self.last = last
    self.others = others
  }

  /// The numbers of quotes over time as a line of blocks of at most so many cells, a month or several to each.
  public func sparkline(width: Int) -> String {
    guard let start = months.first?.place, let end = months.last?.place, width > 0 else { return "" }
    let monthsOfCell = (end - start) / width + 1
    var counts = Array(repeating: 0, count: (end - start) / monthsOfCell + 1)
    for month in months { counts[(month.place - start) / monthsOfCell] += month.count }
    let most = counts.max() ?? 1
    return String(
      counts.map { count in
        // A month with any quotes is higher than one without.
        count == 0 ? " " : Self.blocks[min(7, (count * 8 - 1) / max(1, most))]
      })
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// `▂▁ █ 2019-01-09 to 2021-03-04`; empty where no quote has a day.
  public func line(width: Int) -> String {
    guard let first, let last else { return "" }
    return first == last ? "\(first)" : "\(sparkline(width: width)) \(first) to \(last)"
  }
}
