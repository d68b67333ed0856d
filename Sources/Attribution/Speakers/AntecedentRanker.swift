import Language

/// Someone whom a pronoun may mean, and what speaks for it.
package struct Antecedent: Sendable {
  /// The number of the person.
  let person: Int
  /// What is known of the person's mentions before the pronoun.
  package let evidence: FeatureList
}

/// The stage that chooses the antecedent of a pronoun that speaks.
///
/// Logistic regression on each candidate among the people of fitting gender named before it, by how near and how
/// prominent their mentions are; the candidates compete, as in Yang et al., “Coreference Resolution Using Competition
/// Learning Approach”, ACL 2003.
package struct AntecedentRanker: Sendable {
  private let scorer: LinearScorer

  package init(_ scorer: LinearScorer) { self.scorer = scorer }

  /// The likeliest of them; the first of equals.
  func best(_ candidates: [Antecedent]) -> Int? {
    var best: (person: Int, value: Float)?
    for candidate in candidates {
      let value = scorer.value(candidate.evidence)
      if value > best?.value ?? -.infinity { best = (candidate.person, value) }
    }
    return best?.person
  }
}
