/// The quotation marks of news text.
public enum QuotationMark {
  /// The scalars of the mark at an offset: 2 for `''` and ` `` `, 1 for others; nil where there is none, or only an
  /// apostrophe.
  public static func width(_ text: [Unicode.Scalar], at index: Int, limit: Int) -> Int? {
    switch text[index] {
    case "“", "”", "\"", "„", "«", "»", "「", "」", "『", "』", "‟": return 1
    case "'", "`":
      if index + 1 < limit, text[index + 1] == text[index] { return 2 }
      return 1
    case "‘", "’", "‚", "‹", "›": return 1
    default: return nil
    }
  }
}
