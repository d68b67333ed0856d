import NameData

/// What is known of the words that personal names are made of, the world over.
///
/// The table, some 50,000 names of some 70 cultures in Latin letters, was made from the locale data of Faker (MIT
/// licence), the name files of the United States census of 1990 (public domain) and lists of our own. It is read in
/// place by binary search.
public enum PersonNames {
  /// What is known of a word.
  public struct Knowledge: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Makes knowledge of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A given name of women.
    public static let woman = Knowledge(rawValue: 1)
    /// A given name of men.
    public static let man = Knowledge(rawValue: 2)
    /// A given name of either.
    public static let either = Knowledge(rawValue: 4)
    /// A family name.
    public static let family = Knowledge(rawValue: 8)
    /// A family name that stands before the given name, as in China, Korea and Vietnam.
    public static let familyFirst = Knowledge(rawValue: 16)
    /// A name more often than a word of the language or a place.
    public static let certain = Knowledge(rawValue: 32)

    /// Whether it is a given name of anybody.
    public var isGiven: Bool { !isDisjoint(with: [.woman, .man, .either]) }
  }

  /// What is known of a word, in any case and with any accents; nothing of most words.
  public static func knowledge(of word: String) -> Knowledge {
    let folded = LatinFolding.folded(word)
    let known = lookup(folded)
    if !known.isEmpty { return known }
    // `Jean-Baptiste`, `Villalobos-Tran`: by the first part.
    guard let hyphen = folded.firstIndex(of: UInt8(ascii: "-")), hyphen > 1 else { return [] }
    return lookup(Array(folded[..<hyphen])).subtracting(.familyFirst)
  }

  /// The gender of most bearers of a given name; nil where both bear it or nothing is known.
  public static func gender(of given: String) -> Titles.Gender? {
    let known = knowledge(of: given)
    return known.contains(.woman) ? .woman : known.contains(.man) ? .man : nil
  }

  private static func lookup(_ folded: [UInt8]) -> Knowledge {
    guard folded.count > 1 else { return [] }
    let base = name_data_bytes()
    var (low, high) = places(of: folded[0], folded[1])
    while low < high {
      // The line in which the middle stands.
      var start = (low + high) / 2
      while start > low, base[start - 1] != newline { start -= 1 }
      var (place, index) = (start, 0)
      while index < folded.count, base[place] == folded[index] {
        place += 1
        index += 1
      }
      if index == folded.count, base[place] == space { return flags(base, place + 1) }
      let isBefore = index == folded.count ? false : base[place] < folded[index]
      if isBefore {
        while base[place] != newline { place += 1 }
        low = place + 1
      } else {
        high = start
      }
    }
    return []
  }

  /// Where the names with two first bytes stand in the table.
  private static func places(of first: UInt8, _ second: UInt8) -> (Int, Int) {
    let pair = number(first, second)
    return (starts[pair], starts[pair + 1])
  }

  /// The number of two bytes, each a hyphen or a letter, in their order.
  private static func number(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first - lowest) * width + Int(second - lowest)
  }
  private static let lowest = UInt8(ascii: "-")
  private static let width = Int(UInt8(ascii: "z") - lowest) + 1

  /// For each two bytes where the first name stands that does not come before them.
  private static let starts: [Int] = {
    let size = name_data_size()
    var starts: [Int] = []
    var place = 0
    while place < size {
      let base = name_data_bytes()
      let pair = number(base[place], base[place + 1])
      while starts.count <= pair { starts.append(place) }
      place = end(of: pair, from: place, to: size)
    }
    while starts.count <= width * width { starts.append(size) }
    return starts
  }()

  /// Where the names with the two first bytes of this number end.
  private static func end(of pair: Int, from start: Int, to size: Int) -> Int {
    let base = name_data_bytes()
    // The line at `low` has them, the one at `high` has others.
    var (low, high) = (start, size)
    while true {
      var middle = (low + high) / 2
      while middle < high, base[middle] != newline { middle += 1 }
      middle += 1
      guard middle < high else { break }
      if number(base[middle], base[middle + 1]) == pair { low = middle } else { high = middle }
    }
    // From the middle on there was no other line: few are left.
    while low < high, number(base[low], base[low + 1]) == pair {
      while base[low] != newline { low += 1 }
      low += 1
    }
    return low
  }

  private static func flags(_ base: UnsafePointer<UInt8>, _ start: Int) -> Knowledge {
    var known: Knowledge = []
    var place = start
    while base[place] != newline {
      switch base[place] {
      case UInt8(ascii: "w"): known.insert(.woman)
      case UInt8(ascii: "m"): known.insert(.man)
      case UInt8(ascii: "g"): known.insert(.either)
      case UInt8(ascii: "s"): known.insert(.family)
      case UInt8(ascii: "e"): known.insert(.familyFirst)
      default: known.insert(.certain)
      }
      place += 1
    }
    return known
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}
