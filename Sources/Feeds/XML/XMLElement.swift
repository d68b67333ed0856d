/// A start tag with its namespaces known.
struct XMLElement {
  /// The namespace; nil when the element is in none, or its prefix is bound to none.
  let namespace: String?
  /// The prefix as written.
  let prefix: String?
  /// The local name as written.
  let name: String
  /// The attributes, in the order of the tag.
  let attributes: [XMLAttribute]

  /// The value of an attribute by its local name, whatever the case of its letters; nil for one with a prefix.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.prefix == nil && ($0.name == name || $0.name.lowercased() == name) }?.value
  }

  /// The value of an attribute by its prefix, such as `xml:base` or `rdf:about`.
  func attribute(_ prefix: String, _ name: String) -> String? {
    attributes.first { $0.prefix == prefix && $0.name == name }?.value
  }
}

/// An attribute of a start tag.
struct XMLAttribute {
  /// The prefix as written.
  let prefix: String?
  /// The local name as written.
  let name: String
  /// The value, with its references resolved.
  let value: String
}
