import Articles

/// Tells whether a cue reports speech or thought.
///
/// The cues of thought are a list, since corpora mark both alike: the verbs of believing, knowing, feeling, wanting and
/// intending, and their nouns and adjectives. Whatever is quoted by its words is speech.
struct ActOfCue {
  let text: MarkedText

  /// What a quote reports.
  func act(of draft: Draft, _ kind: QuoteKind) -> QuoteAct {
    guard kind == .indirect else { return .speech }
    let words = draft.cue.joined().map(text.lower)
    if words.contains(where: { CueLexicon.isSpeech($0) && !Self.thoughts.contains($0) }) { return .speech }
    return words.contains(where: Self.thoughts.contains) ? .thought : .speech
  }

  private static let thoughts = Set(
    """
    want wants wanted wanting hope hopes hoped hoping hopeful believe believes believed believing belief beliefs think
    thinks thought thinking feel feels felt feeling know knows knew known knowing understand understands understood
    expect expects expected expecting expectation expectations wish wishes wished wishing fear fears feared fearing
    worry worries worried worrying doubt doubts doubted doubting doubtful suspect suspects suspected consider considers
    considered considering regard regards regarded see sees saw seen seeing view views viewed plan plans planned
    planning intend intends intended intending intention intentions seek seeks sought seeking decide decides decided
    deciding decision choose chooses chose refuse refuses refused need needs needed like likes liked love loves loved
    hate hates hated dislike prefer prefers preferred mean means aware unaware convinced confident certain sure unsure
    afraid glad happy pleased proud eager willing unwilling ready determined concerned concern concerns interested
    wonder wonders wondered wondering imagine imagines imagined assume assumes assumed guess remember remembers
    remembered recall realize realizes realized realise realised recognize recognized learn learned notice noticed
    desire desires desired opinion opinions mind minds figure figures figured trust trusts trusted anticipate
    anticipates anticipated aim aims aimed try tries tried trying attempt attempts attempted forget forgot ignore
    ignores ignored enjoy enjoys enjoyed care cares dream dreams dreamed long longs longed
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
