/// Words in marks that tell what somebody calls something, without the *as* before them: `described it as “…”`.
struct CalledWords {
  let text: MarkedText

  func mended(_ draft: Draft) -> Draft {
    guard let last = draft.content.last, last.count == 2, text.units[last.lowerBound + 1].isQuotation,
      !text.units[last.lowerBound].isQuotation, text.lower(last.lowerBound) == "as",
      // `described the plan as “…”` has told of the plan in its content already.
      draft.content.count == 1
    else { return draft }
    var draft = draft
    draft.content = [last.lowerBound + 1..<last.upperBound]
    return draft
  }
}
