/// An annotated article as the corpus files hold it, an object a line.
struct GoldArticle: Decodable, Sendable {
  /// One annotated attribution; spans count Unicode scalars of the text.
  struct Attribution: Decodable, Sendable {
    var kind: String
    var content: [[Int]]
    var cue: [[Int]]?
    var source: [[Int]]?
    var source_type: String?
    var speaker: String?
  }

  var id: String
  var text: String
  var quotes: [Attribution]
}
