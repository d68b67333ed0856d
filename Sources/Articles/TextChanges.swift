/// What was changed in a text, word by word.
public struct TextChanges: Equatable, Sendable {
  /// What became of words.
  public enum Kind: Hashable, Sendable {
    /// They stayed.
    case kept
    /// Only the earlier text has them.
    case removed
    /// Only the later one has them.
    case added
  }

  /// Words that stand together, with the spaces behind them.
  public struct Piece: Equatable, Sendable {
    /// What became of them.
    public let kind: Kind
    /// The words.
    public let text: String
  }

  /// The words of both texts, in order; what was removed stands before what came in its place.
  public let pieces: [Piece]

  /// Compares two texts; spaces count for nothing.
  public init(from earlier: IndexedText, to later: IndexedText) {
    let (old, new) = (Self.words(of: earlier), Self.words(of: later))
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in new.map(\.word).difference(from: old.map(\.word)) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var pieces: [Piece] = []
    func add(_ text: String, _ kind: Kind) {
      if let last = pieces.last, last.kind == kind {
        pieces[pieces.count - 1] = Piece(kind: kind, text: last.text + text)
      } else {
        pieces.append(Piece(kind: kind, text: text))
      }
    }
    var index = 0
    for (place, entry) in new.enumerated() {
      while gone.contains(index) {
        add(old[index].whole, .removed)
        index += 1
      }
      add(entry.whole, come.contains(place) ? .added : .kept)
      if !come.contains(place) { index += 1 }
    }
    while index < old.count {
      add(old[index].whole, .removed)
      index += 1
    }
    self.pieces = pieces
  }

  /// How many places were changed.
  public var count: Int {
    zip(pieces.indices, pieces).count { index, piece in
      piece.kind == .removed || piece.kind == .added && (index == 0 || pieces[index - 1].kind != .removed)
    }
  }

  private static func words(of text: IndexedText) -> [(word: String, whole: String)] {
    var words: [(String, String)] = []
    var (word, spaces) = ("", "")
    for scalar in text.scalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        spaces.unicodeScalars.append(scalar)
      } else {
        if !spaces.isEmpty {
          words.append((word, word + spaces))
          (word, spaces) = ("", "")
        }
        word.unicodeScalars.append(scalar)
      }
    }
    return words + (word.isEmpty ? [] : [(word, word + spaces)])
  }
}
