/// Rows of a long list, of which the pages near the screen are loaded.
struct PagedRows<Row: ListRow>: RowSource {
  /// The rows of a page.
  let pageLength: Int
  private(set) var count: Int?
  private var pages: [Int: [Row]] = [:]
  private var asked: Set<Int> = []

  /// No more pages than these are kept.
  private static var mostPages: Int { 40 }

  /// Makes rows of which nothing is known.
  init(pageLength: Int) { self.pageLength = pageLength }

  func row(at index: Int) -> Row? {
    guard index >= 0, let page = pages[index / pageLength] else { return nil }
    let place = index % pageLength
    return page.indices.contains(place) ? page[place] : nil
  }

  func index(of key: Row.Key) -> Int? {
    for number in pages.keys.sorted() {
      if let place = pages[number]?.firstIndex(where: { $0.key == key }) { return number * pageLength + place }
    }
    return nil
  }

  /// The rows of the pages of a range that nobody has asked for, a page each; they count as asked for.
  mutating func ask(_ range: Range<Int>) -> [Range<Int>] {
    let last = count.map { max(0, $0 - 1) } ?? 0
    let wanted = (max(0, range.lowerBound) / pageLength...max(0, min(last, range.upperBound)) / pageLength)
      .filter { !asked.contains($0) }
    asked.formUnion(wanted)
    return wanted.map { $0 * pageLength..<($0 + 1) * pageLength }
  }

  /// Takes a page by its first row, and how many rows the whole list has.
  mutating func take(_ rows: [Row], from first: Int, count: Int) {
    let page = first / pageLength
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
