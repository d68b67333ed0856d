import Articles
import GRDB

extension RawRevision {
  static let columns = "number, origin, mediaType, charset, base, bytes"

  /// The revision of a row that has `columns`.
  init(_ row: Row) throws {
    guard let bytes = PackedBytes(stored: try row.decode(forColumn: "bytes")).bytes else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an input cannot be unpacked")
    }
    let mediaType: String = try row.decode(forColumn: "mediaType")
    self.init(
      number: try row.count("number"),
      document: RawDocument(
        origin: try row.json("origin"), bytes: bytes, mediaType: mediaType.isEmpty ? nil : try row.choice("mediaType"),
        charset: try row.decode(forColumn: "charset"), base: try row.decode(forColumn: "base")))
  }
}
