import Articles
import Language

/// Where the words of a document went: an article and what was removed from around it hold every one, in order.
///
/// A word that is in neither is lost for whoever reads the article and for whoever asks what was taken out of it.
public enum WordAccount {
  /// The first word of the original that stands neither in the article's text, in the order of the original, nor in
  /// a removed piece; nil when every word is accounted for.
  ///
  /// The span counts Unicode scalars of `original`, as those of `Article.removed` do.
  public static func firstLoss(of article: Article, from original: IndexedText) -> TextSpan? {
    let removed = article.removed.map(\.span).sorted()
    let kept = article.text.scalars
    var nextRemoved = 0
    var nextKept = 0
    for (offset, scalar) in original.scalars.enumerated() where scalar.isLetter || scalar.isDigit {
      while nextRemoved < removed.count, removed[nextRemoved].end <= offset { nextRemoved += 1 }
      if nextRemoved < removed.count, removed[nextRemoved].start <= offset { continue }
      while nextKept < kept.count, kept[nextKept] != scalar { nextKept += 1 }
      guard nextKept < kept.count else { return word(around: offset, in: original.scalars) }
      nextKept += 1
    }
    return nil
  }

  private static func word(around offset: Int, in scalars: [Unicode.Scalar]) -> TextSpan {
    func isInner(_ index: Int) -> Bool { scalars[index].isLetter || scalars[index].isDigit }
    var (start, end) = (offset, offset + 1)
    while start > 0, isInner(start - 1) { start -= 1 }
    while end < scalars.count, isInner(end) { end += 1 }
    return TextSpan(start, end)
  }
}
