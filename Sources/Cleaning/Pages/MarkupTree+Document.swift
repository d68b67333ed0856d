import Articles
import ForeignText

extension MarkupTree {
  /// The tree of a page's bytes.
  ///
  /// - Throws: `CleaningFailure`.
  init(of document: RawDocument) throws(CleaningFailure) {
    let decoded: [UInt8]
    // An item may be a title and a link alone.
    if document.mediaType == .fragment, document.bytes.allSatisfy({ $0 <= 0x20 }) {
      do { self = try MarkupParser.tree(of: Array("<p></p>".utf8)) } catch { throw CleaningFailure(error) }
      return
    }
    do { decoded = try PageDecoder.utf8(document.bytes, charset: document.charset) } catch {
      throw CleaningFailure(error)
    }
    // Those of pages hold advertisements; a publisher's own item has its films in them.
    do { self = try MarkupParser.tree(of: decoded, keepsFrames: document.mediaType == .fragment) } catch {
      throw CleaningFailure(error)
    }
  }
}
