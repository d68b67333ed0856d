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

  /// Compares two texts; spaces count for nothing, and where paragraphs end shows only within what is gone or has come.
  public init(from earlier: IndexedText, to later: IndexedText) {
    let (old, new) = (ChangedWord.words(of: earlier), ChangedWord.words(of: later))
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in new.map(\.word).difference(from: old.map(\.word)) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    // What stayed, with what is gone and what has come before each.
    var places: [(removed: [ChangedWord], added: [ChangedWord], kept: ChangedWord?)] = []
    var (removed, added): ([ChangedWord], [ChangedWord]) = ([], [])
    var index = 0
    for (place, word) in new.enumerated() {
      while gone.contains(index) {
        removed.append(old[index])
        index += 1
      }
      if come.contains(place) {
        added.append(word)
      } else {
        places.append((removed, added, word))
        (removed, added) = ([], [])
        index += 1
      }
    }
    places.append((removed + old[index...], added, nil))
    pieces = Self.pieces(of: places)
  }

  /// What stands together, where a mark between two changes, such as a comma that both texts happen to have, is no place
  /// that stayed.
  private static func pieces(
    of places: [(removed: [ChangedWord], added: [ChangedWord], kept: ChangedWord?)]
  ) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ words: [ChangedWord], _ kind: Kind) {
      let isSpace = words.allSatisfy(\.isEnd)
      let kind = isSpace && kind == .added ? .kept : kind
      let text = isSpace && kind == .removed ? "" : words.map(\.whole).joined()
      guard !text.isEmpty else { return }
      if let last = pieces.last, last.kind == kind {
        pieces[pieces.count - 1] = Piece(kind: kind, text: last.text + text)
      } else {
        pieces.append(Piece(kind: kind, text: text))
      }
    }
    var (removed, added): ([ChangedWord], [ChangedWord]) = ([], [])
    for (index, place) in places.enumerated() {
      removed += place.removed
      added += place.added
      guard let kept = place.kept else { break }
      let next = places[index + 1]
      if kept.isMark, !(removed.isEmpty && added.isEmpty), !(next.removed.isEmpty && next.added.isEmpty),
        !(removed + next.removed).isEmpty, !(added + next.added).isEmpty
      {
        removed.append(kept)
        added.append(kept)
      } else if kept.isEnd, removed.isEmpty, let first = added.first, first.isEnd {
        // A paragraph that has come has its end behind it.
        add([first], .kept)
        added = Array(added.dropFirst()) + [kept]
      } else if kept.isEnd, added.isEmpty, let first = removed.first, first.isEnd {
        add([first], .kept)
        removed = Array(removed.dropFirst()) + [kept]
      } else {
        add(removed, .removed)
        add(added, .added)
        add([kept], .kept)
        (removed, added) = ([], [])
      }
    }
    add(removed, .removed)
    add(added, .added)
    return pieces
  }

  /// How many places were changed.
  public var count: Int {
    zip(pieces.indices, pieces).count { index, piece in
      piece.kind == .removed || piece.kind == .added && (index == 0 || pieces[index - 1].kind != .removed)
    }
  }
}
