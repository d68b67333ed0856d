import Articles

/// The places at which a text holds a pattern.
struct TextSearch: Equatable, Sendable {
  /// What was asked for.
  let pattern: String
  /// Where it was found, in spans of Unicode scalars, in order; what is in the title ends before 0.
  let matches: [TextSpan]
  /// Whether the library was searched for it, and not the text alone.
  var isOfLibrary = false
  /// The match that the search stands on; nil before the first step.
  var current: Int?

  /// Finds a pattern.
  ///
  /// Case counts only when the pattern has a capital (vim's `smartcase`); a straight quotation mark or apostrophe
  /// finds curly ones, and a figure those that are raised or lowered.
  init(pattern: String, title: String? = nil, in text: IndexedText) {
    self.pattern = pattern
    let title = title.map { Array($0.unicodeScalars) } ?? []
    let places = Self.places(of: pattern, in: title).map {
      TextSpan($0.start - title.count - 1, $0.end - title.count - 1)
    }
    matches = places + Self.places(of: pattern, in: text.scalars)
  }

  /// Where a text has a pattern, from its first scalar on.
  static func places(of pattern: String, in scalars: [Unicode.Scalar]) -> [TextSpan] {
    let exact = pattern.contains(where: \.isUppercase)
    let wanted = pattern.unicodeScalars.map { Self.folded($0, keepingCase: exact) }
    var found: [TextSpan] = []
    if let first = wanted.first, scalars.count >= wanted.count {
      var index = 0
      let last = scalars.count - wanted.count
      while index <= last {
        if Self.stands(first, for: scalars[index], keepingCase: exact),
          wanted.indices.allSatisfy({ Self.stands(wanted[$0], for: scalars[index + $0], keepingCase: exact) })
        {
          found.append(TextSpan(index, index + wanted.count))
          index += wanted.count
        } else {
          index += 1
        }
      }
    }
    return found
  }

  /// The match that comes after an offset (or before it when going back), around the end of the text.
  func match(after offset: Int, backwards: Bool) -> Int? {
    guard !matches.isEmpty else { return nil }
    return backwards
      ? matches.lastIndex { $0.start < offset } ?? matches.count - 1
      : matches.firstIndex { $0.start > offset } ?? 0
  }

  /// Whether a scalar of the pattern, folded, finds one of the text.
  @inline(__always)
  private static func stands(_ wanted: Unicode.Scalar, for scalar: Unicode.Scalar, keepingCase: Bool) -> Bool {
    if folded(scalar, keepingCase: keepingCase) == wanted { return true }
    return ("0"..."9").contains(wanted) && figure(scalar) == wanted
  }

  /// The figure that one is which is raised or lowered; nil for anything else.
  private static func figure(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁰", "⁴"..."⁹": Unicode.Scalar(scalar.value - 0x2070 + 0x30)
    case "₀"..."₉": Unicode.Scalar(scalar.value - 0x2080 + 0x30)
    default: nil
    }
  }

  @inline(__always)
  private static func folded(_ scalar: Unicode.Scalar, keepingCase: Bool) -> Unicode.Scalar {
    switch scalar {
    case "“", "”": return "\""
    case "‘", "’": return "'"
    case "A"..."Z" where !keepingCase: return Unicode.Scalar(UInt8(scalar.value) + 32)
    default:
      guard !keepingCase, scalar.value > 0x7F, scalar.properties.isUppercase else { return scalar }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }
}
