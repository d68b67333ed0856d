import Articles

/// A number that a text gives, in figures or words, with its unit: `$1.5m` and *one and a half million dollars* are equal.
struct Quantity {
  /// What is counted, as far as that tells numbers apart.
  enum Unit: Equatable {
    case percent, permille, dollar, euro, pound, yen
  }

  /// Where it stands in the text, in Unicode scalars.
  let span: TextSpan
  let value: Double
  /// What it may stand for besides: `40m` may be metres, `’43` is of either century.
  var others: [Double] = []
  var unit: Unit?
  /// Whether it is one of the decades, as in *the 1940s*.
  var isDecade = false
  /// Whether it is a word that is no number where none stands against it: *one*, *first*.
  var isWeak = false

  /// Whether both are the same amount, as far as they say.
  func equals(_ other: Quantity) -> Bool {
    if let unit, let others = other.unit, unit != others { return false }
    guard isDecade == other.isDecade else { return false }
    return ([value] + others).contains { mine in
      ([other.value] + other.others).contains { abs(mine - $0) <= 1e-9 * max(1, abs(mine), abs($0)) }
    }
  }

  /// Whether all are the same in their order.
  static func areEqual(_ first: [Quantity], _ second: [Quantity]) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy { $0.equals($1) }
  }
}
