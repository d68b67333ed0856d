/// A long list of which the pages near the screen are loaded.
public struct PagedList<Row: Equatable & Sendable>: Equatable, Sendable {
  /// The rows of a page.
  public let pageLength: Int
  /// How many rows there are; nil until the first page is there.
  public private(set) var count: Int?
  private var pages: [Int: [Row]] = [:]
  private var asked: Set<Int> = []

  /// No more pages than these are kept.
  private static var mostPages: Int { 40 }

  /// Makes a list of which nothing is known.
  init(pageLength: Int) { self.pageLength = pageLength }

  /// A row; nil until its page is loaded.
  subscript(index: Int) -> Row? {
    guard index >= 0, let page = pages[index / pageLength] else { return nil }
    let place = index % pageLength
    return page.indices.contains(place) ? page[place] : nil
  }

  /// Where a row stands that is loaded.
  func firstIndex(where isWanted: (Row) -> Bool) -> Int? {
    for number in pages.keys.sorted() {
      if let place = pages[number]?.firstIndex(where: isWanted) { return number * pageLength + place }
    }
    return nil
  }

  /// The pages of a range that nobody has asked for; they count as asked for.
  mutating func ask(_ range: Range<Int>) -> [Int] {
    let last = count.map { max(0, $0 - 1) } ?? 0
    let wanted = (max(0, range.lowerBound) / pageLength...max(0, min(last, range.upperBound)) / pageLength)
      .filter { !asked.contains($0) }
    asked.formUnion(wanted)
    return wanted
  }

  /// Takes a page, and how many rows the whole list has.
  mutating func take(_ rows: [Row], page: Int, count: Int) {
    if pages.count >= Self.mostPages {
      pages = [:]
      asked = [page]
    }
    pages[page] = rows
    self.count = count
  }

  /// Has everything asked for anew; what is there shows until then.
  mutating func refresh() { asked = [] }
}
