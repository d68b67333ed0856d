import Articles

/// A few numbers that articles of one report have in common: for each of some orders of all runs of words the least of the
/// article's (Broder: *On the resemblance and containment of documents*, 1997).
///
/// Two that share four of five runs agree in one of the numbers at least in 998 of 1,000 cases.
struct ReportSketch {
  /// The numbers; nil for an article that is too short to be told.
  let numbers: [Int64]?
  /// The runs themselves, by which it is compared with those that agree in a number.
  let runs: DistinctRuns

  /// In so many orders a least run is taken.
  static let count = 4
  /// Articles of fewer words are told by their texts alone.
  private static let fewestWords = 60
  private static let orders: [UInt64] = [
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5,
  ]

  /// Makes the sketch of a text in UTF-8.
  init(of text: String.UTF8View) {
    let all = ReportRuns(of: text)
    let runs = all.all
    self.runs = DistinctRuns(all)
    guard runs.count >= Self.fewestWords else {
      numbers = nil
      return
    }
    numbers = Self.orders.map { order in
      var least = UInt64.max
      for run in runs {
        var mixed = (run ^ order) &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        if mixed < least { least = mixed }
      }
      // Fewer bytes in the library; those who agree by chance are told apart by their texts.
      return Int64(least >> 24 & 0xFF_FFFF_FFFF)
    }
  }
}

/// The hashes of the runs of four words of a text, told by their letters and figures alone.
struct ReportRuns {
  /// The hashes, in order.
  private(set) var all: [UInt64] = []

  init(of text: String.UTF8View) {
    all.reserveCapacity(text.count / 6)
    var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var word: UInt64 = 0
    var words = 0
    func mix(_ hash: UInt64, _ other: UInt64) -> UInt64 { (hash ^ other) &* 0x0000_0100_0000_01b3 }
    for byte in text {
      let isLetter = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      if isLetter {
        word = mix(word == 0 ? 0xcbf2_9ce4_8422_2325 : word, UInt64(byte < 0x80 ? byte | 0x20 : byte))
      } else if word != 0 {
        words += 1
        if words > 3 { all.append(mix(mix(mix(last.0, last.1 &* 31), last.2 &* 17), word)) }
        last = (last.1, last.2, word)
        word = 0
      }
    }
    if word != 0, words > 2 { all.append(mix(mix(mix(last.0, last.1 &* 31), last.2 &* 17), word)) }
  }
}

/// The runs of a text, each once, ready to be compared.
struct DistinctRuns: Sendable {
  /// In order of size.
  private let runs: [UInt64]

  init(_ runs: ReportRuns) {
    var last: UInt64?
    self.runs = runs.all.sorted().filter { run in
      defer { last = run }
      return run != last
    }
  }

  /// Whether a text is the same report: most of the shorter stands in the longer.
  func isSame(as other: ReportRuns) -> Bool {
    // Most that agree in a number have little else in common, which is seen without putting all in order.
    let most = other.all.count { contains($0) }
    guard Double(most) >= Double(min(runs.count, other.all.count)) * Self.leastShare / 2 else { return false }
    let others = DistinctRuns(other)
    let shorter = min(runs.count, others.runs.count)
    return shorter > 0 && Double(others.runs.count { contains($0) }) >= Double(shorter) * Self.leastShare
  }

  private func contains(_ run: UInt64) -> Bool {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] < run { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low] == run
  }

  private static let leastShare = 0.7
}
