/// Bytes of a feed as UTF-8, whatever they were and were said to be.
struct FeedDecoder {
  /// The text in UTF-8, without byte order mark.
  let text: [UInt8]
  /// That the text was not in the encoding declared, if so.
  let problem: FeedProblem?

  /// Decodes by byte order mark, zero bytes, the server's `charset` (RFC 7303), the XML declaration; else as UTF-8, and
  /// as Windows-1252 when it is none.
  ///
  /// A declaration that cannot be true is passed over: bytes that are not of that encoding, and UTF-8 beyond ASCII
  /// that is called Western.
  init(_ bytes: [UInt8], contentType: String?) {
    if let mark = Self.marks.first(where: { bytes.starts(with: $0.bytes) }),
      let text = mark.encoding.utf8(of: bytes[mark.bytes.count...])
    {
      self.init(text: text, problem: nil)
      return
    }
    if let pattern = Self.patterns.first(where: { bytes.starts(with: $0.bytes) }),
      let text = pattern.encoding.utf8(of: bytes[...])
    {
      self.init(text: text, problem: nil)
      return
    }
    let declared = [Self.charset(of: contentType), Self.declaration(in: bytes)].compactMap(\.self)
      .map(CharacterEncoding.init)
      .filter(\.isASCIICompatible)
    let first = declared.first
    func result(_ text: [UInt8], _ used: CharacterEncoding) -> FeedDecoder {
      guard let first, first != used else { return FeedDecoder(text: text, problem: nil) }
      return FeedDecoder(text: text, problem: .encoding(declared: first.label, used: used.label))
    }
    let isASCII = !bytes.contains { $0 > 0x7F }
    if isASCII, declared.first.map({ $0.isUTF8 || $0.isWestern }) ?? true {
      self.init(text: bytes, problem: nil)
      return
    }
    if first?.isWestern != false, let text = CharacterEncoding.utf8.utf8(of: bytes[...]) {
      self = result(text, .utf8)
      return
    }
    for encoding in declared where !encoding.isWestern {
      if let text = encoding.utf8(of: bytes[...]) {
        self = result(text, encoding)
        return
      }
    }
    if let text = CharacterEncoding.utf8.utf8(of: bytes[...]) {
      self = result(text, .utf8)
    } else if first?.isWestern != true, let text = Self.damagedUTF8(bytes) {
      self.init(text: text, problem: .encoding(declared: first?.label ?? "UTF-8", used: "UTF-8"))
    } else {
      let used = declared.first(where: \.isWestern) ?? .windows1252
      let text = Array(WesternText.decoded(bytes).utf8)
      self.init(
        text: text,
        problem: first == used ? nil : .encoding(declared: first?.label ?? "UTF-8", used: used.label))
    }
  }

  private init(text: [UInt8], problem: FeedProblem?) {
    self.text = text
    self.problem = problem
  }

  private static let marks: [(bytes: [UInt8], encoding: CharacterEncoding)] = [
    ([0x00, 0x00, 0xFE, 0xFF], CharacterEncoding("UTF-32BE")), ([0xFF, 0xFE, 0, 0], CharacterEncoding("UTF-32LE")),
    ([0xFE, 0xFF], CharacterEncoding("UTF-16BE")), ([0xFF, 0xFE], CharacterEncoding("UTF-16LE")),
    ([0xEF, 0xBB, 0xBF], .utf8),
  ]

  /// How documents begin without a mark (XML 1.0, appendix F; JSON in RFC 4627, section 3).
  private static let patterns: [(bytes: [UInt8], encoding: CharacterEncoding)] = [
    ([0, 0, 0, 0x3C], CharacterEncoding("UTF-32BE")), ([0x3C, 0, 0, 0], CharacterEncoding("UTF-32LE")),
    ([0, 0x3C, 0], CharacterEncoding("UTF-16BE")), ([0x3C, 0], CharacterEncoding("UTF-16LE")),
    ([0, 0x7B, 0], CharacterEncoding("UTF-16BE")), ([0x7B, 0], CharacterEncoding("UTF-16LE")),
    ([0x4C, 0x6F, 0xA7, 0x94], CharacterEncoding("IBM037")),
  ]

  /// The `charset` parameter of a `Content-Type` header.
  static func charset(of contentType: String?) -> String? {
    for parameter in contentType?.split(separator: ";").dropFirst() ?? [] {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed(\.isWhitespace).lowercased() == "charset" else { continue }
      return parts[1].trimmed { $0.isWhitespace || $0 == "\"" || $0 == "'" }.nonEmpty
    }
    return nil
  }

  /// The encoding that the XML declaration names.
  static func declaration(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(512), as: UTF8.self)
    guard let start = head.firstRange(of: "<?xml"), let end = head[start.upperBound...].firstRange(of: "?>"),
      let name = head[start.upperBound..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = head[name.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
    guard let mark = rest.first, mark == "\"" || mark == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != mark }).nonEmpty
  }

  /// UTF-8 with some damage: most bytes beyond ASCII stand in whole characters.
  private static func damagedUTF8(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    var replaced = 0
    var wide = 0
    for scalar in text.unicodeScalars where scalar.value > 0x7F {
      if scalar == "\u{FFFD}" { replaced += 1 } else { wide += 1 }
    }
    return wide > 4 * replaced ? Array(text.utf8) : nil
  }
}
