/// An attribution on its way through the stages, in units of the marked text.
struct Draft: Equatable, Sendable {
  /// The content, in order; never empty.
  var content: [Range<Int>]
  /// The units of the cue.
  var cue: [Range<Int>]
  /// The units of the source.
  var source: Range<Int>?
  /// How sure the stage that made it is, 0 to 1.
  var confidence: Double
  /// The highest confidence that a second reading leaves it.
  var most = 1.0
  /// Whether these words answer a question in an interview without names.
  var isAnswer = false
  /// Whether these words alone in a paragraph answer what another said or asked in the one before.
  var isReply = false

  /// The first unit of the content.
  var start: Int { content[0].lowerBound }

  /// Whether a unit is part of the content.
  func contains(_ unit: Int) -> Bool { content.contains { $0.contains(unit) } }
}
