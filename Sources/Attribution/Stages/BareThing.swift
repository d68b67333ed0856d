import Language

/// What is done to a thing or wished with a verb that can also report words, and no statement is told of it:
/// `defended the decision`, `pleaded for calm`, `asked the court to stop the works`, `wanted to leave`.
///
/// A few words without a verb are the words of somebody only behind a verb that tells what they claim, expect or
/// demand: `denied the charge`. Such verbs are few; the others have no end.
struct BareThing {
  let text: MarkedText
  let analysis: TokenAnalysis
  /// Whether an encoder has read the text, which knows more of such verbs: then only certain deeds are none.
  let isCareful: Bool

  /// Whether a draft is no more.
  func holds(_ draft: Draft) -> Bool {
    guard !draft.cue.isEmpty, !draft.isAnswer, draft.content.count == 1,
      !draft.content[0].contains(where: { text.units[$0].isQuotation })
    else { return false }
    let cue = draft.cue.joined().filter { !text.units[$0].isQuotation }.map(text.lower)
    let words = draft.content[0].filter { text.token($0).kind == .word }.map(text.lower)
    guard let first = words.first, !cue.isEmpty, !["that", "as"].contains(first), !Self.questions.contains(first) else {
      return false
    }
    if first == "to" || first == "not" && words.count > 1 && words[1] == "to" { return isWish(cue, words, draft) }
    guard !draft.content[0].contains(where: isFinite) else { return false }
    if words.contains("to") { return isRequest(cue, words) }
    if isCareful, !cue.contains(where: Self.deeds.contains) { return false }
    return words.count <= Self.fewWords && !cue.contains(where: Self.claims.contains)
      && !cue.contains(where: Self.sayings.contains)
  }

  private static let fewWords = 3

  private func isFinite(_ unit: Int) -> Bool {
    let token = text.units[unit].tokens.lowerBound
    return analysis.isVerb(token) || analysis.tag(token).rawValue == Self.modal.rawValue
      || FunctionWords.auxiliaries.contains(text.tokens[token].lower)
  }

  private static let modal = PartOfSpeech(name: "MD") ?? .none

  /// `wanted to leave`, `is expected to begin in autumn`.
  private func isWish(_ cue: [String], _ words: [String], _ draft: Draft) -> Bool {
    if draft.source == nil, cue.contains(where: Self.guesses.contains), !cue.contains("not"),
      cue.contains(where: ["is", "are", "was", "were"].contains)
    {
      return true
    }
    return words.count <= 4 && cue.contains(where: Self.wishes.contains)
  }

  /// `asked the court to stop the works`: what one alone is asked to do; an appeal to many is a statement.
  private func isRequest(_ cue: [String], _ words: [String]) -> Bool {
    guard cue.last.map(Self.requests.contains) == true, !["for", "to"].contains(words[0]),
      let joint = words.firstIndex(of: "to"), joint > 0
    else { return false }
    let asked = words[joint - 1]
    return !PeopleWords.isGroup(asked) && !(asked.hasSuffix("s") && !asked.hasSuffix("ss"))
      && !["them", "everyone", "everybody", "anyone", "public"].contains(asked)
  }

  private static func forms(_ verbs: String) -> Set<String> {
    Set(verbs.split(whereSeparator: \.isWhitespace).flatMap { VerbForms.forms(of: String($0)).map(\.form) })
  }

  private static let questions: Set<String> = [
    "whether", "if", "why", "how", "what", "who", "when", "where", "which", "whom", "whose", "because",
  ]
  private static let sayings = forms("say tell add reply answer insist note explain argue repeat write report state")
    .union(["according", "said", "told", "wrote", ":", "quoted"])
  private static let claims = forms(
    """
    deny reject dispute refute contest admit confess concede acknowledge claim allege blame accuse suspect expect predict
    forecast anticipate estimate put suggest propose recommend demand call promise pledge vow fear warn describe label
    brand dub consider deem regard prefer favour favor advise prescribe envisage reckon guess remember recall attribute
    endorse oppose back mock denounce condemn criticise criticize praise lament bemoan decry slam blast assail hail tout
    question mention comment complain
    """
  ).union(["foresaw", "foresee", "against"])
  private static let deeds = forms("defend plead dismiss thank commend debunk tell urge ask express greet worry")
  private static let wishes = forms("want wish plan intend hope aim choose like prefer need agree")
    .union(["eager", "ready", "keen", "willing", "chose"])
  private static let guesses = forms("expect believe think understand say suppose report rumour rumor assume")
    .union(["thought", "understood", "said"])
  private static let requests = forms("ask order sue invite sentence allow force")
}
