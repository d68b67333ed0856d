import CXML

/// The characters that HTML has names for (HTML 4.01, section 24), as libxml2 knows them.
enum HTMLEntity {
  /// The character of a name without `&` and `;`; nil when HTML has none of that name.
  static func scalar(_ name: some StringProtocol) -> Unicode.Scalar? {
    if name == "apos" { return "'" }
    guard let entity = String(name).withCString(encodedAs: UTF8.self, htmlEntityLookup) else { return nil }
    return Unicode.Scalar(entity.pointee.value)
  }
}
