import Glibc

/// A regular expression of the extended kind of POSIX, for which small and capital letters are the same.
public final class TextPattern {
  private var compiled = regex_t()

  /// Reads an expression; nil where it is none, or would take too much room.
  public init?(_ text: String) {
    guard Self.isBounded(text) else { return nil }
    let code = Self.inUTF8 { regcomp(&compiled, text, REG_EXTENDED | REG_ICASE | REG_NOSUB) }
    guard code == 0 else { return nil }
  }

  deinit { regfree(&compiled) }

  /// Whether it finds something in a text.
  public func isFound(in text: String) -> Bool {
    Self.inUTF8 { regexec(&compiled, text, 0, nil, 0) } == 0
  }

  /// Whether what is to come several times, and that again, stays within what a program can hold.
  private static func isBounded(_ text: String) -> Bool {
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

  /// The characters are those of UTF-8, whatever the language of the program.
  private static func inUTF8(_ body: () -> Int32) -> Int32 {
    guard let characters else { return body() }
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
