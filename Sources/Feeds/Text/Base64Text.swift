import FoundationEssentials

/// Text in base64 (RFC 4648).
enum Base64Text {
  /// The text; nil when it is not base64 of UTF-8.
  static func decoded(_ text: String) -> String? {
    Data(base64Encoded: text, options: .ignoreUnknownCharacters).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
