import Language

/// A token of the silver data: what CoreNLP made of it.
struct SilverToken: Sendable {
  /// Its start and end in Unicode scalars of the text.
  var start: Int
  var end: Int
  var tag: PartOfSpeech?
  /// The class of the name it is part of, `O` where it is none.
  var entity: String
  /// The place of its head among all tokens of the article; -1 for a root.
  var head: Int
  var label: DependencyLabel
  var word: String
  /// The coreference mentions that begin here: chain, and the place of the last token.
  var mentions: [(chain: Int, last: Int)] = []
}
