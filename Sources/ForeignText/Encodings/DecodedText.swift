/// Bytes from outside as text: the one place where the encoding of a text, a page or a feed is decided.
///
/// A byte order mark decides, else zero bytes show UTF-16 and UTF-32; else what is valid UTF-8, or nearly so, is UTF-8
/// whatever it is said to be, because hardly any other text is so by chance; else the first encoding that is declared
/// and has a character for most bytes; else Windows-1252, as the WHATWG Encoding Standard takes undeclared Western
/// text. A few broken bytes never change the encoding of the rest.
public struct DecodedText: Hashable, Sendable {
  /// The text in valid UTF-8, without byte order mark.
  public let utf8: [UInt8]
  /// The name of the encoding that it was in, by the WHATWG Encoding Standard.
  public let encoding: String

  /// Decodes bytes; `declared` are the labels of encodings that somebody named, the most trustworthy first.
  public init(_ bytes: [UInt8], declared: [String] = []) {
    if let (form, length) = UnicodeForm.marked(bytes) {
      self.init(utf8: form.utf8(of: bytes[length...]), encoding: form.name)
      return
    }
    let encodings = declared.compactMap { CharacterEncoding(label: $0) }
    // Text that is known to be UTF-8 may hold zero bytes.
    if let form = UnicodeForm.unmarked(bytes), !Self.isKnownUTF8(bytes, declared: declared) {
      self.init(utf8: form.utf8(of: bytes[...]), encoding: form.name)
      return
    }
    let isStateful = encodings.first?.isStateful == true && !bytes.contains { $0 > 0x7F }
    if !isStateful, String(validating: bytes, as: UTF8.self) != nil {
      self.init(utf8: bytes, encoding: CharacterEncoding.utf8.name)
      return
    }
    if !isStateful, DamagedUTF8.isMostlyUTF8(bytes) {
      self.init(utf8: DamagedUTF8.repaired(bytes[...]), encoding: CharacterEncoding.utf8.name)
      return
    }
    for encoding in encodings where encoding != .utf8 {
      let (text, faults) = encoding.utf8(of: bytes[...])
      guard faults == 0 || faults < Self.wideCharacters(in: text) - faults else { continue }
      self.init(utf8: text, encoding: encoding.name)
      return
    }
    let western = CharacterEncoding.windows1252
    self.init(utf8: western.utf8(of: bytes[...]).text, encoding: western.name)
  }

  /// Whether bytes are UTF-8 and said to be, so that nothing need be guessed.
  static func isKnownUTF8(_ bytes: [UInt8], declared: [String]) -> Bool {
    declared.first.flatMap { CharacterEncoding(label: $0) } == .utf8 && String(validating: bytes, as: UTF8.self) != nil
  }

  private init(utf8: [UInt8], encoding: String) {
    self.utf8 = utf8
    self.encoding = encoding
  }

  /// The scalars of the text.
  public var scalars: [Unicode.Scalar] { Array(String(decoding: utf8, as: UTF8.self).unicodeScalars) }

  private static func wideCharacters(in text: [UInt8]) -> Int { text.count { $0 >= 0xC0 } }
}
