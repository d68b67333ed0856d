import Glibc

/// A regular expression of the extended kind of POSIX, for which small and capital letters are the same.
public final class TextPattern {
  private var compiled = regex_t()
  private let asksForCharacters: Bool

  /// Reads an expression; nil where it is none, or would take too much room or time.
  public init?(_ text: String) {
    guard Self.isBounded(text) else { return nil }
    asksForCharacters = Self.asksForCharacters(text)
    let code = Self.run(inUTF8: asksForCharacters) { regcomp(&compiled, text, REG_EXTENDED | REG_ICASE | REG_NOSUB) }
    guard code == 0 else { return nil }
  }

  deinit { regfree(&compiled) }

  /// Whether it finds something in a text.
  public func isFound(in text: String) -> Bool {
    Self.run(inUTF8: asksForCharacters) { regexec(&compiled, text, 0, nil, 0) } == 0
  }

  /// Whether what is to come several times, and that again, stays within what a program can hold, and nothing is to come
  /// again as it was found, for which everything would have to be tried.
  private static func isBounded(_ text: String) -> Bool {
    guard !text.contains(/\\[1-9]/) else { return false }
    let numbers = text.matches(of: /\{([0-9]*),?([0-9]*)\}/).map { match in
      max(Int(match.output.1) ?? 1, Int(match.output.2) ?? 1, 1)
    }
    var product = 1
    for number in numbers {
      guard number <= 1_000 else { return false }
      product *= number
      guard product <= 1_000 else { return false }
    }
    return text.utf8.count <= 1_000
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
