import Language

/// What pages around English reports let their readers press, in other languages: `Yorum yap`, `Compartir`, `Zapisz`.
enum ForeignInterface {
  private static let words: WordList = [
    "yorum", "yap", "abone", "ol", "üye", "takip", "et", "paylaş", "kaydet", "dinle", "oku", "devamı", "haberin",
    "sesli",
    "giriş", "beğen", "yazdır", "compartir", "comparte", "guardar", "guarda", "suscríbete", "suscribirse", "iniciar",
    "sesión", "comentarios", "comentar", "leer", "escuchar", "regístrate", "síguenos", "imprimir", "boletín",
    "contenido",
    "publicidad", "compartilhe", "compartilhar", "assine", "entrar", "salvar", "ouvir", "leia", "comentários", "seguir",
    "siga", "publicidade", "newsletter", "condividi", "salva", "ascolta", "abbonati", "accedi", "commenta", "leggi",
    "pubblicità", "teilen", "merken", "drucken", "anmelden", "abonnieren", "kommentare", "vorlesen", "folgen",
    "speichern", "anzeige", "werbung", "startseite", "partager", "enregistrer", "écouter", "abonner", "connexion",
    "commenter", "imprimer", "publicité", "accueil", "delen", "bewaren", "luister", "reageer", "inloggen", "abonneer",
    "reclame", "advertentie", "logg", "lyt", "kommenter", "annonse", "annonce", "dela", "spara", "lyssna", "kommentera",
    "prenumerera", "annons", "udostępnij", "skomentuj", "zaloguj", "prenumerata", "zapisz", "słuchaj", "czytaj",
    "reklama", "komentarze", "jaa", "tallenna", "kuuntele", "kommentoi", "tilaa", "kirjaudu", "mainos", "bagikan",
    "simpan", "dengarkan", "komentar", "daftar", "masuk", "langganan", "ikuti", "iklan", "sdílet", "uložit",
    "komentáře", "přihlásit", "předplatné", "megosztás", "mentés", "hozzászólás", "előfizetés", "belépés", "hirdetés",
    "distribuie", "salvează", "abonează-te", "buscar", "pesquisar", "rechercher", "suche", "zoeken", "søk", "sök",
    "haku",
    "szukaj", "ara", "cerca", "hledat", "keresés", "inicio", "início", "anasayfa", "gündem", "strona", "etusivu",
    "beranda",
  ]

  /// Whether a lower-case word is one of them.
  static func contains(_ word: String) -> Bool { words.contains(word) }
}
