/// Takes from an attribution the words in marks that another sentence attributes itself.
///
/// `“He will learn,” Ada Poe said. “I let them down,” Ian Roe said.`: the first words are not Ian Roe’s too.
struct WordsTwice {
  let text: MarkedText

  func parted(_ drafts: [Draft]) -> [Draft] {
    drafts.enumerated().map { number, draft in
      guard draft.content.count > 1, let home = draft.cue.first.flatMap({ text.sentence(holding: $0.lowerBound) })
      else {
        return draft
      }
      var draft = draft
      draft.content = draft.content.filter { part in
        home.overlaps(part)
          || !drafts.enumerated().contains { other in
            other.offset != number && other.element.content.contains(part) && other.element.source != nil
              && other.element.cue.first.flatMap { text.sentence(holding: $0.lowerBound) }?.overlaps(part) == true
          }
      }
      return draft.content.isEmpty ? drafts[number] : draft
    }
  }
}
