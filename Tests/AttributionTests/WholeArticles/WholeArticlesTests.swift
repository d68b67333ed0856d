import Testing

/// Whole articles in the manners of many papers, from which the engine did not learn: every quote, end to end.
struct WholeArticlesTests {
  private func total(_ articles: [AnnotatedArticle]) -> AnnotatedArticle.Outcome {
    articles.map { $0.outcome() }.reduce(into: AnnotatedArticle.Outcome()) { sum, one in
      sum.wanted += one.wanted
      sum.right += one.right
      sum.spurious += one.spurious
      sum.wrong += one.wrong
      sum.confidences += one.confidences
    }
  }

  @Test func `of a hundred quotes 93 are right end to end`() {
    let outcome = total(AnnotatedArticle.all + AnnotatedArticle.trials)
    #expect(
      Double(outcome.right) >= 0.93 * Double(outcome.wanted), "\(outcome.right) of \(outcome.wanted): \(outcome.wrong)")
    #expect(outcome.spurious.count <= 8, "\(outcome.spurious)")
  }

  @Test func `of quotes with a confidence of nine tenths nineteen of twenty are right`() {
    let sure = total(AnnotatedArticle.all + AnnotatedArticle.trials).confidences.filter { $0.value >= 0.9 }
    #expect(sure.count >= 20)
    #expect(Double(sure.count(where: \.isRight)) >= 0.95 * Double(sure.count), "\(sure)")
  }

  @Test func `of a hundred quotes from all over the world 94 are right end to end`() {
    let outcome = total(AnnotatedArticle.world)
    #expect(
      Double(outcome.right) >= 0.94 * Double(outcome.wanted), "\(outcome.right) of \(outcome.wanted): \(outcome.wrong)")
    #expect(Double(outcome.spurious.count) <= 0.03 * Double(outcome.wanted), "\(outcome.spurious)")
    let sure = outcome.confidences.filter { $0.value >= 0.9 }
    #expect(Double(sure.count(where: \.isRight)) >= 0.95 * Double(sure.count), "\(sure)")
  }
}
