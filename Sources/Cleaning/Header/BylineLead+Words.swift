import Language

/// The words that introduce names, in the languages of pages around English reports.
extension BylineLead {
  static let works: WordList = [
    "written", "reported", "words", "story", "text", "analysis", "report", "opinion", "reporting", "posted", "article",
    "author", "commentary", "compiled", "interview", "feature", "review", "photos", "photographs", "pictures",
    "photography", "video", "researched", "produced", "contributed", "submitted", "column", "dispatch", "produced",
    "presented", "writing", "filed", "published", "exclusive", "essay", "profile", "comment", "letter", "note",
    "dispatches", "series", "investigation", "illustrated", "edited", "translated", "narrated", "curated", "drafted",
    "authored", "exclusively", "post", "blog", "op-ed", "q&a", "gallery", "graphics", "graphic", "research", "piece",
    "obituary", "recipe", "sermon", "notes", "update", "guide",
  ]

  static let labels: WordList = [
    "author", "authors", "words", "text", "story", "report", "writer", "writers", "reporter", "reporters", "reporting",
    "byline", "yazar", "författare", "kirjoittaja", "írta", "autorka", "autores", "autori", "autorzy", "autoři",
    "reportage", "reportaje", "reportagem", "redakteur", "redactora", "redacteur", "rédacteur", "rédactrice", "redakce",
    "written", "analysis", "photos", "photographs", "pictures", "correspondent",
    "story", "compiled", "texto", "tekst", "texte", "testo", "fotos", "autor", "autora", "auteur", "autore",
    "forfatter", "auteurs",
    "contributor", "editor", "columnist", "column", "essay", "review", "interview", "comment", "commentary",
    "journalist", "redactor", "redaktor", "penulis", "teksti", "yazan", "autorin", "verfasser", "szerző", "haber",
    "muhabir", "scris", "szöveg", "wartawan", "reporterka", "dziennikarz", "redaktör", "skribent", "toimittaja",
    "periodista", "jornalista", "giornalista", "editora", "repórter", "reportero", "reportera", "opracowanie",
    "opracował", "opracowała", "opracowali", "przygotował", "przygotowała", "relacja", "rozmawiał", "rozmawiała",
    "napisali", "laporan", "pewarta", "penyusun", "kontributor", "koresponden", "kirjoittajat", "toimittajat", "jutun",
    "journalister", "forfattere", "reportere", "verslag", "redactie", "hazırlayan", "derleyen", "röportaj", "yazı",
    "escribe", "escriben", "firma", "corresponsal", "correspondente", "correspondant", "korrespondent",
    "corrispondente",
    "servizio", "servizi", "récit", "enquête", "připravil", "připravila", "napsali", "interviu", "autoři", "interjú",
    "tudósító", "riporter", "автор", "авторы", "автори", "текст", "skrevet", "skriven", "verfasst", "geschrieben",
    "geschreven", "écrit", "rédigé", "escrito", "scritto", "ditulis", "dilaporkan", "contributors", "authored",
    "piše", "pišu", "napisao", "napisala", "napisali", "scris", "scriu", "autorul", "skrifar", "höfundur", "texti",
    "autorius", "parašė", "teksts", "autors", "kirjutas", "tekst", "testua", "egilea", "idazlea", "skribis", "deur",
    "viết", "bài", "tác", "mwandishi", "imeandikwa", "sinulat", "isinulat", "ulat", "waxaa", "γράφει", "γράφουν",
    "κείμενο", "συντάκτης", "ρεπορτάζ", "пише", "пишет", "пишуть", "підготував", "подготовил", "подготовила", "เรื่อง",
    "โดย", "ผู้เขียน", "글", "文", "撰文", "記者", "记者", "作者", "取材", "기사", "بقلم", "كتب", "مأت", "מאת", "כתב", "लेखक",
    "ავტორი", "հեղինակ", "autorstwo", "tekstin", "skribent", "ecrit", "escriu", "reportatge", "crònica", "signe",
    "signé", "gezeichnet", "geskryf", "shkruan", "shkruar", "nga",
    "bylines", "tekstit", "tekster", "texter", "teksten", "textes", "textos", "testi", "teksty", "journalists",
  ]

  /// What needs no colon where whole names follow up to the line's end: `Words Ada Poe`.
  static let bare: WordList = [
    "words", "text", "photos", "photography", "pictures", "author", "journalist", "reporter", "writer", "columnist",
    "correspondent", "texto", "tekst", "texte", "testo", "teksti", "szöveg", "autor", "autora", "auteur", "autrice",
    "autore", "autorin", "verfasser", "verfasserin", "forfatter", "författare", "skribent", "penulis", "yazar", "yazan",
    "haber", "muhabir", "szerző", "írta", "kirjoittaja", "toimittaja", "redaktor", "redaktorka", "redaktör", "redaktør",
    "redactor", "redactora", "redacteur", "rédacteur", "rédactrice", "redakteur", "redakteurin", "reportage",
    "reportaje",
    "reportagem", "reporterka", "dziennikarz", "dziennikarka", "periodista", "jornalista", "giornalista", "journaliste",
    "wartawan", "editora", "scris", "napisał", "napisała", "napsal", "napsala", "kirjoittanut", "skrev", "bericht",
    "artikel", "artículo", "artigo", "articolo", "kommentar", "analyse", "análisis", "análise", "analisi", "foto/tekst",
    "opracowanie", "opracował", "opracowała", "przygotował", "przygotowała", "relacja", "laporan", "pewarta",
    "piše", "pišu", "scris", "skrifar", "parašė", "kirjutas", "teksts", "deur", "door", "na", "ni", "nga", "per",
    "escriu", "shkruan", "γράφει", "του", "της", "пише", "пишет", "เรื่อง", "โดย", "글", "viết", "bởi", "with", "avec",
    "con", "mit", "med", "met", "escriben", "firma", "texty", "ditulis", "sinulat", "isinulat", "egilea",
    "hazırlayan", "derleyen", "escribe", "připravil", "připravila", "riporter", "автор", "текст", "contributor",
  ]

  /// What a line begins with in small letters before names: `escribe Ada Poe`, `with Ada Poe`.
  static let smallLeads: WordList = [
    "escribe", "escriben", "with", "texto", "tekst", "text", "texte", "testo", "words", "story", "door", "avec", "con",
    "med", "met", "mit", "na", "ni", "deur", "piše", "scris", "teksti", "skriver", "skrev", "schreibt", "écrit",
    "scrive",
    "escreve", "schrijft", "pisze", "kirjoittaa", "yazdı", "yazıyor", "menulis", "írja", "píše", "scrie", "nga", "per",
  ]

  /// Who did something of this kind is named beside the authors.
  static let others: WordList = [
    "as", "also", "first", "originally", "additional", "further", "with", "more", "other", "cover", "file", "lead",
    "illustration",
    "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "graphic", "video",
    "foto",
    "art", "drawing", "cartoon", "edited", "produced", "translation", "translated", "music", "design", "sponsored",
    "presented", "powered", "directed", "approved", "owned", "fact-checked", "reviewed", "courtesy", "endorsed",
  ]

  /// *By* in the languages of pages around English reports.
  static let foreign: WordList = [
    "von", "par", "por", "door", "di", "de", "da", "av", "af", "przez", "od", "oleh", "ni", "gan", "dal", "dalla",
    "dai",
    "del", "vom", "fra", "från",
  ]

  /// Whether a word in lower case says what somebody wrote: `Texto`, `Words`.
  static func isText(_ word: String) -> Bool { bare.contains(word) && word.count > 3 }

  /// What pictures are called before the names of who took them.
  static let pictureLabels: WordList = [
    "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "credit", "credits",
    "foto", "fotos", "fotó", "fotók", "fotografia", "fotografía", "fotografie", "fotografi", "fotograf", "fotoğraf",
    "bild", "bilder", "bilde", "billede", "kuva", "kuvat", "valokuva", "zdjęcie", "zdjęcia", "fot", "picha", "ảnh",
    "ภาพ", "사진", "写真", "摄影", "φωτο", "φωτογραφία", "фото", "снимка", "beeld", "illustration", "illustrations",
    "graphic", "graphics", "video", "cartoon", "artwork",
  ]
  /// Other labels of names that nobody wrote under: editors, sources, keywords.
  private static let furtherLabels: WordList = [
    "editor", "editors", "edited", "edit", "redaktur", "editing", "editora", "source", "sources", "fonte", "fuente",
    "quelle", "bron", "kilde", "källa", "lähde", "źródło", "izvor", "sursa", "forrás", "kaynak", "sumber", "zdroj",
    "πηγή", "источник", "tags", "tag", "topics", "topic", "etiquetas", "etiket", "contact", "subject", "related",
    "filed", "more", "read", "watch", "listen", "see", "also", "follow", "share", "translation", "translator",
    "traduction", "traducción", "tradução", "übersetzung", "director", "producer", "host", "guest", "starring",
    "publisher", "courtesy", "place", "location", "section", "category", "series", "edition", "title", "review",
    "obituary", "profile", "interview", "opinion", "analysis", "letter", "exclusive", "breaking", "update",
    "vertaling", "oversettelse", "übersetzer", "lektor", "korrektur", "produksjon", "desk", "editorial", "keywords",
    "schlagworte", "stichworte", "temas", "temi", "emner", "ämnen", "aiheet", "tematy", "konular", "topik", "címkék",
  ]

  /// Whether a lower-case word is a label of names that nobody wrote under.
  static func isOtherLabel(_ word: String) -> Bool { pictureLabels.contains(word) || furtherLabels.contains(word) }
}
