import Articles
import ForeignText

extension MarkupTree {
  /// The tree of a page's bytes.
  ///
  /// - Throws: `CleaningFailure`.
  init(of document: RawDocument) throws(CleaningFailure) {
    let decoded: [UInt8]
    do { decoded = try PageDecoder.utf8(document.bytes, charset: document.charset) } catch {
      throw CleaningFailure(error)
    }
    do { self = try MarkupParser.tree(of: decoded) } catch { throw CleaningFailure(error) }
  }
}
