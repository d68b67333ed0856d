import ForeignText

/// A text that is being read and may turn out to have markup.
struct TextCapture {
  /// The element that it belongs to.
  let element: FeedElement
  /// How deep that element lies.
  let depth: Int
  /// The text is base64 (Atom 0.3 `mode`, Atom 1.0 for types that are neither text nor XML).
  let isBase64: Bool
  private(set) var kind: FeedText.Kind
  private let language: String?
  private let base: String?
  private let source: String?
  private var output: [UInt8] = []
  /// Elements of the feed itself stand in the text.
  private var isInline: Bool
  /// The names of the elements that are open within the text; nil for one that is left out.
  private var open: [String?] = []

  /// Begins a text.
  init(
    _ element: FeedElement, kind: FeedText.Kind, depth: Int, language: String?, base: String?, isBase64: Bool,
    source: String?
  ) {
    self.element = element
    self.kind = kind
    self.depth = depth
    self.language = language
    self.base = base
    self.isBase64 = isBase64
    self.source = source
    isInline = kind == .xhtml
  }

  /// An element of the feed stands in the text.
  mutating func start(_ element: XMLElement) {
    let name = element.name.lowercased()
    // Some put a `div` around escaped HTML.
    guard isInline || name != "div" else {
      open.append(nil)
      return
    }
    if !isInline {
      isInline = true
      if !output.contains(UInt8(ascii: "<")) {
        output = Array(MarkupEscape.escaped(String(decoding: output, as: UTF8.self)).utf8)
      }
      kind = .xhtml
    }
    open.append(name)
    output += "<\(name)".utf8
    for attribute in element.attributes {
      let name = attribute.prefix == "xml" ? "xml:\(attribute.name)" : attribute.name
      output += " \(name)=\"\(MarkupEscape.escaped(attribute.value, inAttribute: true))\"".utf8
    }
    output += Self.isVoid(name) ? " />".utf8 : ">".utf8
  }

  /// The innermost element of the text ends.
  mutating func end() {
    guard let last = open.popLast(), let name = last, !Self.isVoid(name) else { return }
    output += "</\(name)>".utf8
  }

  private static func isVoid(_ name: String) -> Bool { MarkupElement(rawValue: name)?.isVoid == true }

  /// Text stands there.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInline else {
      output += bytes
      return
    }
    output += MarkupEscape.escaped(String(decoding: bytes, as: UTF8.self)).utf8
  }

  /// The text as it was meant, in a feed of a format.
  func text(in format: FeedFormat?) -> FeedText {
    var value = String(decoding: output, as: UTF8.self)
    if isBase64, let decoded = Base64Text.decoded(value) { value = decoded }
    value = HarmlessText.body(Mojibake.mended(value))
    if !isInline { value = MarkupGuess.withoutSectionMarks(value) }
    var kind = kind
    // A type that nobody knows, such as `CDATA` or `text/weird`, says nothing.
    if case .other(let type) = kind, !type.contains("/") || type.hasPrefix("text/") {
      kind = MarkupGuess.looksLikeHTML(value) ? .html : .plain
    }
    if element.isTitle, format?.isAtom != true, kind == .plain, MarkupGuess.titleLooksLikeHTML(value) { kind = .html }
    if format?.isAtom == true, kind == .xhtml { value = Self.withoutOuterDivision(value) }
    if format?.isAtom != true, kind == .plain, MarkupGuess.looksLikeHTML(value) { kind = .html }
    if kind == .html { value = MarkupGuess.unescapedOnce(value) }
    return FeedText(kind, value, language: language, base: base, source: source)
  }

  /// XHTML in Atom stands in a `div` that is no part of it (RFC 4287, section 3.1.1.3).
  private static func withoutOuterDivision(_ value: String) -> String {
    guard value.hasPrefix("<div"), value.hasSuffix("</div>"), let end = value.firstIndex(of: ">") else { return value }
    let inner = value[value.index(after: end)...].dropLast(6)
    var depth = 0
    var rest = inner
    while let mark = rest.firstRange(of: "div") {
      let before = rest[..<mark.lowerBound]
      if before.hasSuffix("</") { depth -= 1 } else if before.hasSuffix("<") { depth += 1 }
      // Closed before its end, the first `div` is one of several.
      if depth < 0 { return value }
      rest = rest[mark.upperBound...]
    }
    return inner.trimmed(\.isWhitespace)
  }
}
