import Language

/// The verbs that say that something was said, and what can follow them.
enum CueLexicon {
  /// What can be the content of a cue.
  struct Forms: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Words in quotation marks, as in `“Go,” she said`.
    static let direct = Forms(rawValue: 1)
    /// A clause with or without *that*.
    static let clause = Forms(rawValue: 2)
    /// A clause only with *that*.
    static let thatClause = Forms(rawValue: 4)
    /// A question, as in *asked whether*.
    static let question = Forms(rawValue: 8)
    /// An infinitive, as in *promised to*.
    static let infinitive = Forms(rawValue: 16)
    /// *for* and a noun phrase: *called for*.
    static let purpose = Forms(rawValue: 32)
    /// A noun phrase, as in *denied any part*.
    static let nounPhrase = Forms(rawValue: 64)
    /// The hearer stands before the content, as in *told them that*.
    static let hearer = Forms(rawValue: 128)
  }

  /// An entry of the lexicon that a word is a form of.
  struct Entry: Hashable, Sendable {
    let base: String
    let tense: VerbForms.Tense
    let forms: Forms
  }

  /// The entry of a lower-case word.
  static func entry(for word: String) -> Entry? { words.contains(word) ? entries[word] : nil }

  /// Whether a word is a form of a verb that can stand with words in quotation marks.
  static func isSpeech(_ word: String) -> Bool { entry(for: word)?.forms.contains(.direct) == true }

  /// The verbs, after their use in the training part of PolNeAR (Newell et al., LREC 2018): those that are a cue more
  /// often than not.
  ///
  /// A letter for each form: d(irect), c(lause), t(hat), w(h-), i(nfinitive), f(or), n(oun), h(earer).
  private static let table = """
    say dc; tell dchwi; add dt; write dt; ask dwhif; note dtn; argue dtf; suggest dtc; insist dct; explain dtwn; claim dcti; \
    state dt; warn dthn; acknowledge dtn; announce tnc; declare dtn; recall dtn; admit dtc; concede dt; conclude dt; \
    contend tc; assert dt; allege tc; maintain t; deny tn; confirm tn; report tc; observe dt; remark dt; reply dt; \
    respond dt; answer d; continue d; tweet dtn; predict dtn; estimate tc; stress tn; emphasize tn; reiterate tn; \
    repeat dt; reveal tn; disclose tn; caution dth; complain dt; boast dt; brag dt; joke dt; quip d; lament dtn; \
    vow dit; promise ditn; pledge dit; threaten i; urge dhin; call fn; demand tn; propose tn; recommend tn; advise hi; \
    accuse n; criticize n; criticise n; blame n; praise n; denounce n; condemn n; dismiss n; describe n; cite n; \
    reject n; slam n; blast n; mock n; decry n; assail n; rebuke n; hail n; chide n; hint t; imply t; indicate t; \
    testify dt; proclaim dt; assure dh; remind h; inform h; wonder dw; question wn; speculate t; shout d; yell d; chant d; \
    cry d; scream d; whisper d; mutter d; murmur d; exclaim d; retort d; counter dt; interject d; plead di; protest dt; \
    swear ti; agree dt; emphasise tn; apologize f; reaffirm tn; recount dn; quote n; fear t; worry t; portray n; \
    point t; comment d; remember d; muse d; offer d; begin d; put d; post d; opine dt; characterize n; depict n; \
    elaborate d; stipulate t; foresee t; confess dt; affirm dt; attest dt; advocate n; bemoan n; underscore tn; tout n; \
    voice n; signal t; believe t; hope t; think t; expect t; know t; explode d; summarize d; reason dt; chuckle d; laugh d; \
    decline i; refuse i; express n; show t; find t; release t; label n; cheer d; tease d; read d; sigh d
    """

  private static let entries: [String: Entry] = {
    let letters: [Character: Forms] = [
      "d": .direct, "c": [.clause, .thatClause], "t": .thatClause, "w": .question, "i": .infinitive, "f": .purpose,
      "n": .nounPhrase, "h": .hearer,
    ]
    var entries: [String: Entry] = [:]
    for row in table.split(separator: ";") {
      let parts = row.split(separator: " ").map(String.init)
      let forms = parts[1].reduce(into: Forms()) { $0.formUnion(letters[$1] ?? []) }
      for (form, tense) in VerbForms.forms(of: parts[0]) where entries[form] == nil {
        entries[form] = Entry(base: parts[0], tense: tense, forms: forms)
      }
    }
    return entries
  }()

  /// The forms: most words are none.
  private static let words = WordList(Set(entries.keys))

  /// Nouns that look like forms of these verbs; they are verbs only behind a subject.
  static let alsoNouns: Set<String> = [
    "report", "reports", "claim", "claims", "call", "calls", "question", "questions", "demand", "demands", "promise",
    "promises", "note", "notes", "comment", "comments", "answer", "answers", "offer", "offers", "post", "posts",
    "tweet",
    "tweets", "plan", "plans", "fear", "fears", "hope", "hopes", "worry", "worries", "cry", "cries", "hint", "hints",
    "pledge", "pledges", "vow", "vows", "state", "states", "point", "points", "warning", "blame", "praise", "quote",
    "quotes", "counter", "protest", "protests", "reply", "replies", "signal", "signals", "estimate", "estimates",
    "joke",
    "jokes", "caution", "stress", "reason", "voice", "advocate", "advocates", "boast", "laugh", "remark", "remarks",
    "mock", "slam", "blast", "reveal", "saying", "finding", "reporting", "shout", "shouts", "urge", "observed", "chant",
    "chants",
  ]
}
