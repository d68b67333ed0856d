/// A value of a TOML document, with the line on which its key stands.
struct TOMLValue: Equatable, Sendable {
  /// What a value can be.
  enum Content: Equatable, Sendable {
    case string(String)
    case integer(Int)
    case float(Double)
    case boolean(Bool)
    /// A date, a time, or both, as it is written.
    case moment(String)
    case array([TOMLValue])
    case table(TOMLTable)
  }

  /// What it is.
  let content: Content
  /// The line, from 1.
  let line: Int

  /// The text of a string.
  var string: String? { if case .string(let text) = content { text } else { nil } }
  /// The number of an integer.
  var integer: Int? { if case .integer(let number) = content { number } else { nil } }
  /// The truth of a boolean.
  var boolean: Bool? { if case .boolean(let truth) = content { truth } else { nil } }
  /// The values of an array.
  var array: [TOMLValue]? { if case .array(let values) = content { values } else { nil } }
  /// The texts of an array that has nothing else.
  var strings: [String]? {
    guard let array else { return nil }
    let strings = array.compactMap(\.string)
    return strings.count == array.count ? strings : nil
  }
  /// The keys and values of a table.
  var table: TOMLTable? { if case .table(let table) = content { table } else { nil } }
}

/// The keys and values of a table, in the order of the document.
struct TOMLTable: Equatable, Sendable, Sequence {
  private let entries: [(key: String, value: TOMLValue)]

  /// Makes a table of keys that are all different.
  init(_ entries: [(key: String, value: TOMLValue)]) { self.entries = entries }

  subscript(key: String) -> TOMLValue? { entries.first { $0.key == key }?.value }

  func makeIterator() -> IndexingIterator<[(key: String, value: TOMLValue)]> { entries.makeIterator() }

  static func == (one: TOMLTable, other: TOMLTable) -> Bool { one.entries.elementsEqual(other.entries) { $0 == $1 } }
}
