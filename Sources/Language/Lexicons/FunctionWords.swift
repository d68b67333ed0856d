/// The closed classes of English words.
public enum FunctionWords {
  /// Words that begin a noun phrase.
  public static let determiners: WordList = [
    "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "some",
    "any",
    "many", "most", "several", "other", "another", "both", "all", "each", "every", "few", "two", "three", "four",
    "five",
    "six", "one", "no", "more", "such",
  ]
  /// Personal pronouns that can be a subject.
  public static let subjectPronouns: WordList = [
    "i", "you", "he", "she", "it", "we", "they", "who", "everyone", "someone", "nobody", "others",
  ]
  /// Prepositions.
  public static let prepositions: WordList = [
    "in", "on", "at", "by", "for", "with", "from", "of", "to", "about", "after", "before", "during", "under", "over",
    "against", "between", "among", "into", "through", "without", "within", "along", "across", "behind", "beyond",
    "near",
    "since", "until", "upon", "via", "despite", "per", "toward", "towards", "outside", "inside", "amid", "following",
    "regarding", "concerning", "as", "like", "throughout", "around", "off",
  ]
  /// Words that join a clause to another.
  public static let subordinators: WordList = [
    "that", "which", "who", "whom", "whose", "when", "where", "while", "because", "if", "after", "before", "as",
    "though",
    "although", "since", "than", "whether", "until", "unless", "what", "how", "why", "once", "whereas", "so",
  ]
  /// Forms of *be*, *have* and *do*, and modal verbs, with their short forms.
  public static let auxiliaries: WordList = [
    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did",
    "will",
    "would", "can", "could", "may", "might", "must", "shall", "should", "isn't", "aren't", "wasn't", "weren't",
    "hasn't",
    "haven't", "hadn't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "cannot", "couldn't", "shouldn't",
    "'ll", "'ve", "'re", "'d", "ain't", "it's", "he's", "she's", "that's", "there's", "they're", "we're", "i'm",
    "you're",
    "i'll", "we'll", "they'll", "he'll", "i've", "we've", "they've", "i'd", "he'd", "she'd", "they'd", "we'd",
  ]
  /// Forms of *be* alone.
  public static let formsOfBe: WordList = [
    "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't", "aren't",
  ]
  /// Adverbs that stand between a subject and its verb, besides those in *-ly*.
  public static let adverbs: WordList = [
    "also", "meanwhile", "then", "later", "again", "still", "not", "never", "always", "just", "even", "further", "once",
    "often",
    "only",
    "now", "soon", "first", "thus", "instead", "however", "therefore", "too", "long", "earlier", "himself", "herself",
    "themselves", "itself", "ever", "already", "yet", "n't", "both", "all", "since",
  ]
  /// The months, in full and shortened, in lower case.
  public static let months: WordList = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.",
  ]

  /// Words for days and times of day.
  public static let times: WordList = [
    "noon", "midnight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday", "tomorrow",
    "tonight", "earlier", "later", "recently", "last", "this", "week", "month", "year", "night", "morning", "afternoon",
    "evening", "afterward", "afterwards", "ago", "again", "once", "wednesday's", "late", "early",
  ]
  /// Words that join like with like.
  public static let conjunctions: WordList = ["and", "but", "or", "nor", "yet"]
}
