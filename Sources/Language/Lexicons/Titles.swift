/// Words before a name that say what its bearer is called.
public enum Titles {
  /// What a title tells of its bearer.
  public enum Gender: Hashable, Sendable {
    case woman
    case man
  }

  /// Whether a lower-case word, with its stop, is a title.
  public static func contains(_ word: String) -> Bool {
    civil.contains(word) || offices.contains(word) || gender(of: word) != nil
  }

  /// The gender that a title tells.
  public static func gender(of word: String) -> Gender? {
    switch word {
    case "mr.", "mr", "sir", "lord", "king", "prince", "sheikh", "brother", "father", "imam", "herr", "monsieur",
      "señor":
      .man
    case "mrs.", "mrs", "ms.", "ms", "miss", "madam", "lady", "dame", "queen", "princess", "sister", "madame", "mme.",
      "baroness":
      .woman
    default: nil
    }
  }

  private static let civil: Set<String> = [
    "dr.", "dr", "prof.", "professor", "rev.", "reverend", "st.", "hon.", "rabbi", "pope", "judge", "justice",
  ]

  private static let offices: Set<String> = [
    "president", "sen.", "senator", "rep.", "representative", "gov.", "governor", "gen.", "general", "col.", "colonel",
    "lt.",
    "capt.", "captain", "sgt.", "maj.", "adm.", "admiral", "secretary", "minister", "chancellor", "premier", "mayor",
    "congressman", "congresswoman", "ambassador", "chairman", "chairwoman", "speaker", "commissioner", "sheriff",
    "chief",
    "detective", "officer", "inspector", "attorney", "director", "spokesman", "spokeswoman", "candidate", "nominee",
    "councillor", "councilman", "councilwoman", "coach", "archbishop", "bishop", "cardinal", "emperor", "deputy",
    "supt.",
    "vice", "senators", "reps.", "sens.", "cmdr.", "leader", "analyst", "author", "host", "strategist", "frontrunner",
    "ceo", "cfo",
    "democrat", "republican", "libertarian", "chairperson", "spokesperson", "historian", "economist", "lawyer",
    "professor",
    "pollster", "columnist", "moderator", "founder", "co-founder", "manager",
  ]
}
