/// The characters that HTML has names for (HTML Standard, section 13.5).
public enum HTMLEntity {
  /// The characters of a name without `&` and `;`, one or two scalars; nil when HTML has none of that name.
  public static func text(_ name: some StringProtocol) -> String? { texts[String(name)] }

  private static let texts: [String: String] = {
    var texts: [String: String] = [:]
    texts.reserveCapacity(2200)
    var name: Substring?
    for word in HTMLEntityNames.table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let known = name else {
        name = word
        continue
      }
      name = nil
      let scalars = word.split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      texts[String(known)] = String(String.UnicodeScalarView(scalars))
    }
    return texts
  }()
}
