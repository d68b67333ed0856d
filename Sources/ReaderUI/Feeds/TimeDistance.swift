import FoundationEssentials

/// How far two times lie apart, in words.
public struct TimeDistance {
  private let words: String?

  /// Measures from one time to a later one.
  public init(from start: Date, to end: Date) {
    let minutes = Int((end.timeIntervalSince(start) / 60).rounded(.down))
    switch minutes {
    case ..<1: words = nil
    case ..<60: words = "\(minutes) min"
    case ..<(48 * 60): words = "\(minutes / 60) h"
    default: words = "\(minutes / 60 / 24) days"
    }
  }

  /// The words for what was.
  public var past: String { words.map { $0 + " ago" } ?? "just now" }

  /// The words for what will be.
  public var future: String { words.map { "in " + $0 } ?? "now" }
}
