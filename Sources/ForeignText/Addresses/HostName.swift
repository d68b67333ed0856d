/// Names of hosts in other scripts, as they are asked for.
enum HostName {
  /// A reference whose host is in Punycode (RFC 5891), as far as it has one.
  ///
  /// Letters are made small, and otherwise taken as they are composed.
  static func inPunycode(_ reference: String) -> String {
    guard !reference.utf8.allSatisfy({ $0 < 0x80 }), let host = range(in: reference) else { return reference }
    // Dots of other scripts part labels too (RFC 3490, section 3.1).
    let labels = reference[host].split(omittingEmptySubsequences: false) { ".。．｡".contains($0) }
    let name = labels.map { Punycode.label($0.lowercased()) }.joined(separator: ".")
    return reference[..<host.lowerBound] + name + reference[host.upperBound...]
  }

  /// Where the host stands (RFC 3986, section 3.2): behind the slashes and a user, before a port and the path.
  private static func range(in reference: String) -> Range<String.Index>? {
    guard let slash = reference.firstIndex(where: { "/?#".contains($0) }), reference[slash...].hasPrefix("//") else {
      return nil
    }
    let start = reference.index(slash, offsetBy: 2)
    let end = reference[start...].firstIndex { "/?#".contains($0) } ?? reference.endIndex
    let first = reference[start..<end].lastIndex(of: "@").map { reference.index(after: $0) } ?? start
    return first..<(reference[first..<end].lastIndex(of: ":") ?? end)
  }
}
