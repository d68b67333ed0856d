import Glibc

/// A regular expression of the extended kind of POSIX, for which small and capital letters are the same.
///
/// It is asked of each line of a text, of a long line in pieces: what it takes grows with the square of what it is asked of.
public final class TextPattern {
  private static let longest = 500
  private static let most = 5_000
  private static let piece = 1_000

  private var compiled = regex_t()
  private let asksForCharacters: Bool

  /// Reads an expression; nil where it is none, or would take too much room or time.
  public init?(_ text: String) {
    guard Self.isBounded(text) else { return nil }
    asksForCharacters = Self.asksForCharacters(text)
    let code = Self.run(inUTF8: asksForCharacters) {
      regcomp(&compiled, text, REG_EXTENDED | REG_ICASE | REG_NOSUB | REG_NEWLINE)
    }
    guard code == 0 else { return nil }
  }

  deinit { regfree(&compiled) }

  /// Whether it finds something in a line of a text.
  public func isFound(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      Self.run(inUTF8: asksForCharacters) { isFound(in: bytes) ? 0 : 1 } == 0
    }
  }

  private func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    repeat {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if isFound(inLine: UnsafeBufferPointer(rebasing: bytes[start..<end])) { return true }
      start = end + 1
    } while start < bytes.count
    return false
  }

  private func isFound(inLine line: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    repeat {
      var end = min(line.count, start + Self.piece)
      if end < line.count {
        // Between words, or else between characters.
        let space = line[start..<end].lastIndex(of: UInt8(ascii: " ")).flatMap { $0 > start ? $0 : nil }
        end = space ?? line[start..<end].lastIndex { $0 & 0xC0 != 0x80 }.flatMap { $0 > start ? $0 : nil } ?? end
      }
      var place = regmatch_t(rm_so: 0, rm_eo: regoff_t(end - start))
      let flags = REG_STARTEND | (start > 0 ? REG_NOTBOL : 0) | (end < line.count ? REG_NOTEOL : 0)
      let isFound = line[start..<end].withMemoryRebound(to: CChar.self) { piece in
        withUnsafeBytes(of: 0 as CChar) { none in
          let base = piece.baseAddress ?? none.baseAddress?.assumingMemoryBound(to: CChar.self)
          return base.map { regexec(&compiled, $0, 0, &place, flags) == 0 } ?? false
        }
      }
      if isFound { return true }
      start = end
    } while start < line.count
    return false
  }

  /// Whether what is to come several times stays within what a program can hold, and nothing is to come again as it was
  /// found, for which everything would have to be tried.
  static func isBounded(_ text: String) -> Bool {
    guard text.utf8.count <= longest, !text.contains(/\\[1-9]/) else { return false }
    var product = max(1, text.utf8.count)
    for match in text.matches(of: /\{([0-9]*),?([0-9]*)\}/) {
      let number = max(Int(match.output.1) ?? 1, Int(match.output.2) ?? 1, 1)
      guard number <= most else { return false }
      product *= number
      guard product <= most else { return false }
    }
    return true
  }

  /// Whether it matters where characters end: bytes are compared faster.
  private static func asksForCharacters(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 } || text.contains("[^") || text.replacing(".*", with: "").contains(".")
  }

  /// The characters are those of UTF-8 where that matters, whatever the language of the program.
  private static func run(inUTF8: Bool, _ body: () -> Int32) -> Int32 {
    guard inUTF8, let characters else { return body() }
    let before = uselocale(characters.locale)
    defer { uselocale(before) }
    return body()
  }

  private static let characters = Characters()

  /// The characters of UTF-8, which are never changed.
  private struct Characters: Sendable {
    private let bits: UInt
    var locale: locale_t? { locale_t(bitPattern: bits) }

    init?() {
      guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return nil }
      bits = UInt(bitPattern: locale)
    }
  }
}
