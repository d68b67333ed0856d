import Articles

/// What quotes that share some words in a row have in common, so that one is found by the other.
///
/// Runs of three words are hashed, and of the hashes of a long quote those are kept that winnowing chooses: of each few
/// in a row the least (Schleimer, Wilkerson, Aiken: *Winnowing: Local Algorithms for Document Fingerprinting*, SIGMOD
/// 2003). Every run of six words that two quotes share is found so, wherever they were cut.
struct WordRuns {
  /// The hashes of the runs that are kept, each once.
  let kept: [UInt32]

  /// The words of a run.
  private static let length = 3
  /// Of so many hashes in a row one is kept.
  private static let window = 4
  /// Of quotes up to so many words all are kept.
  private static let mostWordsOfShort = 8
  /// Quotes of so many words are known again when any one of these is another.
  private static let withoutOne = 5...6
  /// So many runs of a quote are looked for.
  private static let mostSought = 96

  /// The runs by which a quote is found.
  init(of words: [QuoteWord]) {
    var hashes = Self.hashes(of: words)
    if words.count > Self.mostWordsOfShort { hashes = Self.winnowed(hashes) }
    kept = Self.unique(hashes.map(\.hash) + Self.special(words))
  }

  /// The runs to look for to find quotes that share words with one: all of it, as others may keep any of them.
  init(soughtBy words: [QuoteWord]) {
    var hashes = Self.hashes(of: words)
    if hashes.count > Self.mostSought { hashes = Self.winnowed(hashes) }
    kept = Array(Self.unique(Self.special(words) + hashes.map(\.hash)).prefix(Self.mostSought))
  }

  /// The runs as words for a full-text table, parted by spaces.
  var text: String { kept.map(Self.word).joined(separator: " ") }

  /// A run as a word for a full-text table: six letters and figures.
  static func word(_ run: UInt32) -> String {
    String(decoding: (0..<6).map { letters[Int(run >> ($0 * 5) & 31)] }, as: UTF8.self)
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  /// The hash of a run, and whether it has a word that says something.
  private struct Run {
    let hash: UInt32
    let says: Bool
  }

  private static func hashes(of words: [QuoteWord]) -> [Run] {
    guard words.count >= length else { return [] }
    return (0...words.count - length).map { start in
      let run = words[start..<start + length]
      return Run(hash: hash(run.map(\.hash)), says: run.contains { !$0.traits.contains(.small) })
    }
  }

  /// What short quotes are known by besides: pairs, and what is left of five or six words without any one of them.
  private static func special(_ words: [QuoteWord]) -> [UInt32] {
    let hashes = words.map(\.hash)
    if words.count == 2 { return [hash(hashes + [2])] }
    guard withoutOne.contains(words.count) else { return [] }
    return hashes.indices.map { left in
      hash(hashes[..<left] + hashes[(left + 1)...] + [UInt64(words.count)])
    }
  }

  private static func hash(_ hashes: some Sequence<UInt64>) -> UInt32 {
    var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
    for hash in hashes {
      mixed = (mixed ^ hash) &* 0xFF51_AFD7_ED55_8CCD
      mixed ^= mixed >> 32
    }
    return UInt32(truncatingIfNeeded: mixed) & 0x3FFF_FFFF
  }

  /// Of each window the least hash, the last of equals; runs of small words alone only where there is no other.
  private static func winnowed(_ runs: [Run]) -> [Run] {
    func rank(_ place: Int) -> UInt64 { (runs[place].says ? 0 : 1 << 32) | UInt64(runs[place].hash) }
    guard runs.count > window else { return runs }
    var chosen: [Run] = []
    var least = -1
    for end in window - 1..<runs.count {
      let start = end - window + 1
      let previous = least
      if least < start {
        least = start
        for place in start...end where rank(place) <= rank(least) { least = place }
      } else if rank(end) <= rank(least) {
        least = end
      }
      if least != previous { chosen.append(runs[least]) }
    }
    return chosen
  }

  private static func unique(_ hashes: [UInt32]) -> [UInt32] {
    var seen: Set<UInt32> = []
    return hashes.filter { seen.insert($0).inserted }
  }
}
