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
    "beranda", "perbesar", "partilhar", "partilha", "relacionado", "relacionada", "relacionados", "exclusivo",
    "legenda",
    "crédito", "aceder", "deixe", "pub", "leitura", "lectura", "lectuur", "lecture", "lesezeit", "leestijd", "lettura",
    "czytania", "lezen", "lästid", "lesetid", "læsetid", "lukuaika", "artikel", "artikeln", "artikkeli", "artykuł",
    "artículo", "artigo", "articolo", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "boletín", "bülten",
    "rundbrief", "inscrivez-vous", "inscríbete", "iscriviti", "inschrijven", "kaydol", "deel", "del", "delen", "jaga",
    "læs", "lesen", "lees", "läs", "lire", "suite", "après", "mehr", "meer", "mere", "mer", "więcej", "devam",
    "selengkapnya", "avísenos", "encontró", "erro", "errore", "fehler", "fel", "fejl", "feil", "hata", "błąd", "virhe",
    "melden", "jetzt", "rätta", "correcção", "sugerir", "facebook'ta", "kopyala", "kopiuj", "kopieren", "copiar",
    "copia",
    "kopier", "kopiera", "kopioi", "bağlantı", "tautan", "enlace", "collegamento", "sluiten", "schließen", "fermer",
    "cerrar", "chiudi", "fechar", "zamknij", "kapat", "tutup", "sulje", "stäng", "lukk", "luk", "abonnenten",
    "abonnenter",
    "prenumeranter", "abonnés", "suscriptores", "assinantes", "abbonati", "abonnees", "tilaajille", "subskrybuj",
    "reagieren", "réagir", "reagir", "yorumlar", "kommentarer", "kommentaarit", "commentaires", "commenti", "reacties",
    "beeld", "bildtext", "kuvateksti", "etiquetas", "etiket", "etiketler", "schlagworte", "trefwoorden", "tagit",
    "tagi",
    "siguiente", "anterior", "nächster", "vorheriger", "volgende", "vorige", "nästa", "neste", "næste", "sonraki",
    "önceki", "berikutnya", "sebelumnya", "seuraava", "edellinen", "następny", "poprzedni",
  ]

  /// Whether a lower-case word is one of them.
  static func contains(_ word: String) -> Bool { words.contains(word) }
}
