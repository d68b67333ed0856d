import Language

/// The small words of languages in which pages around English reports speak to their readers, and of English.
enum ForeignWords {
  private static let words: WordList = [
    "und", "der", "das", "den", "dem", "ein", "eine", "einen", "ist", "sind", "wir", "sie", "ihr", "ihre", "mit", "für",
    "auf", "von", "zum", "zur", "nicht", "auch", "oder", "bei", "nach", "über", "hier", "mehr", "noch", "werden",
    "dieser",
    "le", "les", "des", "une", "est", "vous", "nous", "votre", "notre", "pour", "avec", "dans", "sur", "par", "pas",
    "ce",
    "cette", "plus", "aux", "ici", "el", "los", "las", "una", "uno", "para", "por", "con", "que", "del", "este", "esta",
    "está", "más", "tu", "su", "nuestro", "nuestra", "aquí", "il", "gli", "nel", "della", "delle", "dei", "alla", "che",
    "non", "per", "sono", "più", "questo", "questa", "qui", "nostra", "nostro", "os", "uma", "um", "não", "mais", "com",
    "você", "seu", "sua", "aqui", "nossa", "nosso", "dos", "pela", "het", "een", "van", "voor", "met", "niet", "ook",
    "naar", "onze", "ons", "jouw", "uw", "zijn", "deze", "dit", "og", "ikke", "på", "til", "av", "af", "som", "vi",
    "du",
    "din", "vår", "vores", "våre", "här", "her", "och", "att", "det", "är", "er", "för", "från", "inte", "så", "ja",
    "tämä", "tämän", "ei", "lue", "oma", "nie", "się", "na", "jest", "dla", "oraz", "przez", "tego", "ten", "tekst",
    "nasz", "nasze", "twoje", "ve", "bir", "bu", "için", "ile", "daha", "en", "çok", "haber", "haberi", "sizin", "dan",
    "di", "yang", "ini", "untuk", "dengan", "dari", "kami", "anda", "atau", "tanpa", "berita", "langsung", "juga",
    "și", "pentru", "cu", "mai", "nu", "sau", "és", "egy", "hogy", "nem", "már", "jste", "pro", "více", "není", "jsou",
  ]
  private static let english: WordList = [
    "the", "of", "and", "to", "this", "that", "with", "from", "have", "has", "had", "were", "are", "been", "by", "his",
    "they", "their", "who", "which", "when", "will", "would", "said", "but", "not", "or", "be", "at", "as", "it", "its",
    "you", "your", "we", "our", "he", "she", "into", "about", "after", "before", "than", "there", "if", "out", "up",
    "what",
  ]

  /// Whether a lower-case word is a small one of another language, and none of English.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a lower-case word is a small one of English that no other language has.
  static func isEnglish(_ word: String) -> Bool { english.contains(word) }
}
