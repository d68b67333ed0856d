/// The name of a tag, whatever its case, as a number that is cheap to make and compare (FNV-1a, 64 bits).
///
/// Two names with one number would only be nested or left out like each other.
struct TagName: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Makes the empty name.
  init() {}

  /// Makes the name that is written so.
  init(_ name: some StringProtocol) {
    for byte in name.utf8 { append(byte) }
  }

  /// Adds a letter.
  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte &- 65 < 26 ? byte | 32 : byte)) &* 0x100_0000_01B3
  }

  static let script = TagName("script")
  static let style = TagName("style")
  static let svg = TagName("svg")
  static let title = TagName("title")
  static let textarea = TagName("textarea")
  static let iframe = TagName("iframe")
  static let xmp = TagName("xmp")
  static let plaintext = TagName("plaintext")
  static let noembed = TagName("noembed")
  static let noframes = TagName("noframes")
  static let table = TagName("table")
}
