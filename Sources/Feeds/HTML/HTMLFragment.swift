import CXML

/// A piece of HTML as it stands in a feed, read with libxml2's HTML parser.
///
/// It serves titles and addresses; the body of an article is cleaned elsewhere with an HTML5 parser.
struct HTMLFragment {
  /// The HTML.
  let html: String

  /// Bytes that are looked at.
  private static let longest = 1 << 20

  /// Takes a piece of HTML.
  init(_ html: String) { self.html = html }

  /// The text without markup, scripts and styles, in one flow; blocks are parted by line ends.
  var text: String {
    guard html.hasByte(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return html }
    let writer = TextWriter()
    read(writer)
    return String(decoding: writer.output, as: UTF8.self)
  }

  /// The HTML with the elements and attributes of `HTMLVocabulary` only, without the content of scripts and styles,
  /// and with its addresses made absolute.
  func sanitised(base: String?) -> String {
    guard html.hasByte(where: { $0 == UInt8(ascii: "<") }) else { return html }
    let writer = MarkupWriter(base: base)
    read(writer)
    return String(decoding: writer.output, as: UTF8.self)
  }

  private func read(_ writer: HTMLWriter) {
    // Without a body around it, text would get a paragraph.
    var html = "<body>\(html)"
    html.withUTF8 { bytes in
      let count = TagBound.readable(UnsafeBufferPointer(rebasing: bytes.prefix(Self.longest)))
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        guard let context = htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(count)) else { return }
        defer { htmlFreeParserCtxt(context) }
        context.pointee.sax.pointee = Self.callbacks
        context.pointee.userData = Unmanaged.passUnretained(writer).toOpaque()
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
          | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        writer.context = context
        htmlParseDocument(context)
        writer.context = nil
      }
    }
  }

  private static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElement = { writer, name, attributes in
      guard let name else { return }
      HTMLFragment.of(writer).start(String(cString: name).lowercased(), attributes)
    }
    callbacks.endElement = { writer, name in
      guard let name else { return }
      HTMLFragment.of(writer).end(String(cString: name).lowercased())
    }
    callbacks.characters = { writer, text, length in
      HTMLFragment.of(writer).text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    callbacks.serror = { _, _ in }
    return callbacks
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLWriter {
    guard let pointer else { preconditionFailure("libxml2 hands back what it was given") }
    return Unmanaged<HTMLWriter>.fromOpaque(pointer).takeUnretainedValue()
  }
}
