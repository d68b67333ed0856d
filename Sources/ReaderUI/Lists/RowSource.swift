import Articles

/// A row of a list, told from others by a key that it keeps when the list changes.
protocol ListRow: Equatable, Sendable {
  /// What tells rows apart.
  associatedtype Key: Hashable
  /// The key of the row.
  var key: Key { get }
}

/// The rows of a list as far as they are there.
protocol RowSource: Equatable, Sendable {
  /// What a row shows.
  associatedtype Row: ListRow
  /// How many rows the list has; nil until that is known.
  var count: Int? { get }
  /// A row; nil until it is there.
  func row(at index: Int) -> Row?
  /// The key of a row, which may be known before the row is there.
  func key(at index: Int) -> Row.Key?
  /// Where a row stands that is there.
  func index(of key: Row.Key) -> Int?
}

extension RowSource {
  func key(at index: Int) -> Row.Key? { row(at: index)?.key }
}

/// Rows that are all there.
struct LoadedRows<Row: ListRow>: RowSource {
  /// The rows; nil until they are there.
  var all: [Row]?

  /// Makes rows.
  init(_ all: [Row]? = nil) { self.all = all }

  var count: Int? { all?.count }
  func row(at index: Int) -> Row? { all?.indices.contains(index) == true ? all?[index] : nil }
  func index(of key: Row.Key) -> Int? { all?.firstIndex { $0.key == key } }
}

extension ArticleSummary: ListRow { var key: Int64 { id } }
extension PersonSummary: ListRow { var key: Int64 { id } }
extension StoredFeed: ListRow { var key: Int64 { id } }
extension SavedFilter: ListRow { var key: String { name } }

extension StoredQuote: ListRow { var key: QuotePlace { place } }
extension ReportVersion: ListRow { var key: Int64 { summary.id } }
extension QuoteVariant: ListRow { var key: QuotePlace { quote.place } }
