import CXML

/// Hears of a piece of HTML and writes something of it.
class HTMLWriter {
  /// The attributes of a start tag as libxml2 hands them over: names and values in turn.
  typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// What was written, in UTF-8.
  final fileprivate(set) var output: [UInt8] = []
  /// Within how many elements it is whose content is dropped.
  fileprivate final var dropped = 0

  /// The parser, while it runs.
  final var context: xmlParserCtxtPtr?
  private final var depth = 0

  /// Elements within one another; libxml2 looks through all that are open for each end tag.
  private static let deepest = 512

  fileprivate init() {}

  func start(_ name: String, _ attributes: Attributes) {
    depth += 1
    if depth > Self.deepest { xmlStopParser(context) }
    if HTMLVocabulary.dropped.contains(name) { dropped += 1 }
  }

  func end(_ name: String) {
    depth -= 1
    if HTMLVocabulary.dropped.contains(name), dropped > 0 { dropped -= 1 }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Writes the text alone.
final class TextWriter: HTMLWriter {
  override init() {}

  override func start(_ name: String, _ attributes: Attributes) {
    super.start(name, attributes)
    if HTMLVocabulary.blocks.contains(name), output.last != 0x0A, !output.isEmpty { output.append(0x0A) }
  }

  override func end(_ name: String) {
    super.end(name)
    if HTMLVocabulary.blocks.contains(name), output.last != 0x0A, !output.isEmpty { output.append(0x0A) }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if dropped == 0 { output += bytes }
  }
}

/// Writes the elements and attributes that do no harm.
final class MarkupWriter: HTMLWriter {
  private let base: String?

  init(base: String?) { self.base = base }

  override func start(_ name: String, _ attributes: Attributes) {
    super.start(name, attributes)
    guard dropped == 0, HTMLVocabulary.elements.contains(name) else { return }
    var tag = "<\(name)"
    var place = 0
    while let attributes, let attribute = attributes[place] {
      let key = String(cString: attribute).lowercased()
      let value = attributes[place + 1].map { String(cString: $0) } ?? ""
      if let value = safe(value, of: key) { tag += " \(key)=\"\(MarkupEscape.escaped(value, inAttribute: true))\"" }
      place += 2
    }
    tag += HTMLVocabulary.void.contains(name) ? " />" : ">"
    output += tag.utf8
  }

  override func end(_ name: String) {
    let wasDropped = dropped > 0
    super.end(name)
    guard !wasDropped, HTMLVocabulary.elements.contains(name), !HTMLVocabulary.void.contains(name) else { return }
    output += "</\(name)>".utf8
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard dropped == 0 else { return }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      default: output.append(byte)
      }
    }
  }

  /// The value of an attribute as it may stay; nil when it may not.
  private func safe(_ value: String, of attribute: String) -> String? {
    guard HTMLVocabulary.attributes.contains(attribute) else { return nil }
    guard HTMLVocabulary.addresses.contains(attribute) else { return value }
    // Browsers pass over white space and control characters within an address, so a scheme may hide behind them.
    let address = value.filter { !$0.isWhitespace && $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } }
    if let scheme = Address.scheme(of: address), !HTMLVocabulary.schemes.contains(scheme) { return nil }
    return Address.resolved(value.trimmed(\.isWhitespace), against: base)
  }
}
