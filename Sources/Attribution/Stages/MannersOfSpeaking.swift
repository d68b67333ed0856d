import Language

/// Verbs that tell, beside words in quotation marks, that somebody speaks and how: *snapped*, *vowed*, *e-mailed*.
///
/// Alone most of them are no cue.
enum MannersOfSpeaking {
  /// Whether a lower-case word is a form with a tense of such a verb.
  static func contains(_ word: String) -> Bool { forms.contains(word) || CueLexicon.isSpeech(word) }

  private static let forms: Set<String> = Set(
    """
    accede accept announce reiterate repeat ad-lib address admonish advise aver avow babble banter bark bawl beam
    beg begrudge bellow bemoan berate bet
    bid blabber blast bleat blog blurt blubber bluster boast bray breathe broadcast brood burble cackle cajole carol
    caterwaul caution certify chant chastise chatter cheer chide chime chip chirp choke chortle chorus chuckle clamour
    clarify coax coo command commiserate concur confide confirm congratulate conjecture console contradict cough counsel
    croak croon crow cry curse deadpan debate declaim decree demand demur deny detail dictate direct disagree disclose
    dispute divulge drawl drone e-mail echo effuse elaborate email encourage enquire enthuse entreat enunciate espouse
    estimate exaggerate exhale exhort expand expatiate explain explode expound extol exult fantasise fantasize fib
    finish
    fire flatter forecast foretell fret fume gabble gasp giggle gloat goad greet grieve grimace grin gripe groan grouse
    growl grumble grunt guarantee guess guffaw gulp gurgle gush harangue hazard heckle hiss holler hoot howl huff hum
    hypothesise hypothesize implore infer inform inquire insinuate insist instruct intercede interject interpose
    interrupt
    intimate intone invite jabber jeer jest jibe joke josh keen laugh lecture lie lilt lisp maintain marvel mention
    message mimic moan moralise mourn mouth mumble muse narrate needle nod object observe offer opine order pant
    paraphrase persist pester pipe plead pledge point ponder posit pray preach predict press proclaim prod
    profess promise prompt pronounce prophesy propose protest prattle purr puzzle quaver query quip quiz quote rage
    rail ramble rant rasp rationalise rationalize rattle rave read reason reassure rebuke rebut recap recite reckon
    recommend recount reflect regale rejoice rejoin relate relay remark reminisce remonstrate report reprimand request
    resolve respond resume retaliate retort reveal rhapsodise riff riposte roar rule ruminate sass scoff scold scream
    screech scribble seethe shoot shout shriek shrill shrug sigh simper sing slur smile smirk snap snarl sneer
    snicker sniff sniffle snigger snivel snort sob soothe specify speculate spit splutter sputter squawk squeak squeal
    stammer state storm stress stutter submit suggest sulk summarise summarize surmise swear sympathise taunt tease
    testify text theorise theorize threaten thunder toast trill trumpet tweet tut twitter type undertake upbraid
    urge utter venture verify vent volunteer vouch vow wager wail warble warn weep wheedle wheeze whimper whine
    whisper whistle whoop wink wisecrack wonder worry write yammer yap yell yelp yowl
    """.split(whereSeparator: \.isWhitespace).map(String.init).flatMap { base in
      VerbForms.forms(of: base).filter { $0.tense == .past || $0.tense == .third }.map(\.form) + doubled(base)
    }
  ).union([
    "sang", "spat", "wept", "shot", "bid", "cut", "began", "went", "put", "swore", "wrote", "tut-tutted", "marvelled",
    "snivelled", "yodelled",
  ])

  /// `hummed`, `nodded`: the past of a short verb that doubles its consonant.
  private static func doubled(_ base: String) -> [String] {
    let letters = Array(base)
    guard letters.count >= 3, let last = letters.last, "bdgmnprt".contains(last),
      "aeiou".contains(letters[letters.count - 2]),
      !"aeiou".contains(letters[letters.count - 3])
    else { return [] }
    return [base + String(last) + "ed"]
  }
}
