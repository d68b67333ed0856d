/// Words that end in a stop without ending a sentence.
public enum Abbreviations {
  /// Whether a lower-case word without its stop is one of them.
  public static func contains(_ lower: String) -> Bool { words.contains(lower) }

  /// Whether such a word is one in small letters too: `etc.`; `wash.` ends a sentence where `Wash.` is a state.
  static func isInSmallLetters(_ lower: String) -> Bool { small.contains(lower) }

  private static let small: WordList = [
    "vs", "etc", "approx", "dept", "univ", "inc", "ltd", "corp", "nos", "assn", "bros", "gov't",
  ]

  private static let words: WordList = [
    "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "capt", "cmdr",
    "sgt",
    "maj", "adm", "rev", "fr", "sr", "jr", "st", "hon", "pres", "supt", "det", "insp", "atty", "amb", "messrs", "mme",
    "mlle",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ala", "ariz", "ark", "calif",
    "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss", "mo", "mont",
    "neb",
    "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "mass", "vs", "no", "nos", "inc",
    "corp",
    "co", "ltd", "bros", "assn", "dept", "univ", "ave", "blvd", "rd", "etc", "approx", "est", "vol", "fig", "gov't",
    "engr", "brig", "surv", "barr", "pharm", "arc", "sqn", "cpl", "pte", "pvt", "cllr", "ald", "msgr", "revd", "cdr",
    "lieut", "brgy", "usec", "asec",
  ]
}
