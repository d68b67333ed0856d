/// An annotated article as the corpus files hold it, an object a line.
struct GoldArticle: Codable, Sendable {
  /// One annotated attribution; spans count Unicode scalars of the text.
  struct Attribution: Codable, Sendable {
    var kind: String
    var content: [[Int]]
    var cue: [[Int]]?
    var source: [[Int]]?
    var sourceType: String?
    var speaker: String?

    private enum CodingKeys: String, CodingKey {
      case kind, content, cue, source, speaker
      case sourceType = "source_type"
    }
  }

  var id: String
  var text: String
  var quotes: [Attribution]
  /// Where it is not known what is attributed to whom; sentences that reach into it are not learned from.
  var unsure: [[Int]]?
}
