import Articles
import Language

/// Lines that a site or a program sets into articles: prompts to subscribe, and notes where the article was first.
enum PageNotice {
  /// No prompt is longer.
  private static let longestPrompt = 240

  /// How prompts begin that ask for money or a name before one may read on.
  private static let beginnings = [
    "subscribe to read", "subscribe to continue", "subscribe now to", "subscribe for", "subscribe to unlock",
    "subscribe today to", "to continue reading", "to read the full", "to read this", "to read more of this",
    "to keep reading", "continue reading with", "continue reading your article", "sign in to read",
    "sign in to continue",
    "log in to read", "log in to continue", "login to read", "register to read", "register to continue",
    "register for free to", "create a free account to", "create an account to", "already a subscriber",
    "already a member",
    "already subscribed", "this article is for subscribers", "this article is only for", "this article is reserved for",
    "this article is exclusive to", "this article is available to subscribers", "this story is for subscribers",
    "this story is only available", "this content is for", "this content is only available", "this post is for",
    "you have reached your", "you've reached your", "you’ve reached your", "you have read all",
    "you have no free articles",
    "unlock this article", "unlock the full", "get unlimited access", "get full access", "become a subscriber to",
    "become a member to", "start your free trial", "support quality journalism", "want to read more?",
    "keep reading for",
    "jetzt weiterlesen", "weiterlesen mit", "lesen sie weiter mit", "dieser artikel ist nur für", "mit abo weiterlesen",
    "bereits abonnent", "cet article est réservé", "la suite est réservée", "abonnez-vous pour lire", "déjà abonné",
    "il vous reste", "suscríbete para", "contenido exclusivo para suscriptores", "este artículo es exclusivo",
    "articolo riservato agli abbonati", "abbonati per leggere", "contenuto riservato", "assine para",
    "conteúdo exclusivo",
    "this is a premium", "this is a subscriber", "this is a members", "you have 1 free", "you have one free",
    "you have two free", "you have 2 free", "you have 3 free", "you have 4 free", "you have 5 free",
    "you have used all your", "you have used your", "you've used your", "you’ve used your", "register for free",
    "sie möchten weiterlesen", "sie wollen weiterlesen", "jetzt abonnieren", "jetzt registrieren", "weiterlesen?",
    "este contenido es exclusivo", "este contenido es solo", "este contenido es para", "este artículo es solo para",
    "contenido para suscriptores", "este contenido está reservado",
    "questo contenuto è riservato", "questo articolo è riservato", "este conteúdo é exclusivo", "artigo exclusivo",
    "contenu réservé", "article réservé", "ce contenu est réservé", "lire la suite avec", "want all of it?",
    "to read the rest", "to unlock the rest", "sign up to continue", "sign up to read", "this story is exclusive",
    "this content is exclusive", "subscribe to keep", "subscribe now for", "jetzt testen",
    "dieser artikel ist exklusiv",
    "dieser inhalt ist nur", "cet article est exclusivement", "este artigo é exclusivo", "artikeln är exklusiv",
    "artikeln är bara för", "artikkelen er kun for", "artiklen er kun for", "dit artikel is exclusief",
    "dit artikel is alleen voor", "lees verder met", "prenumerera för att",
  ]
  /// What such a line is about, in whatever part of it.
  private static let matters = [
    "read", "access", "article", "stor", "subscri", "account", "member", "sign in", "log in", "weiterlesen", "artikel",
    "abo",
    "abonn", "lire", "contenu", "contenido", "artigo", "articolo", "abbonat", "suscri", "artículo", "assin", "conteúdo",
    "lees", "prenumer", "trial",
    "journalism",
    "content", "post",
  ]

  /// Whether a text asks to subscribe or to sign in before one may read on.
  static func isPrompt(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= longestPrompt, let first = scalars.first, first != "“", first != "\"" else { return false }
    let text = String(scalars: scalars).lowercased()
    return beginnings.contains(where: text.hasPrefix) && matters.contains(where: text.contains)
  }

  /// How notes of WordPress begin and go on, by language.
  private static let notes: [(start: String, joints: [String])] = [
    ("The post ", [" appeared first on ", " first appeared on "]), ("Der Beitrag ", [" erschien zuerst auf "]),
    ("L’article ", [" est apparu en premier sur "]), ("L'article ", [" est apparu en premier sur "]),
    ("Cet article ", [" est apparu en premier sur "]),
    ("El artículo ", [" se publicó primero en ", " aparece primero en ", " apareció primero en "]),
    ("La entrada ", [" se publicó primero en ", " aparece primero en ", " apareció primero en "]),
    ("L’articolo ", [" proviene da ", " sembra essere il primo su "]),
    ("L'articolo ", [" proviene da ", " sembra essere il primo su "]),
    ("O post ", [" apareceu primeiro em ", " apareceu primeiro no "]), ("O conteúdo ", [" aparece primeiro em "]),
    ("Het bericht ", [" verscheen eerst op "]), ("Inlägget ", [" dök först upp på "]),
    ("Innlegget ", [" dukket først opp på "]), ("Indlægget ", [" blev først udgivet på ", " dukkede først op på "]),
    ("Artykuł ", [" pochodzi z serwisu "]), ("Wpis ", [" pojawił się poczatkowo na ", " pojawił się początkowo na "]),
    ("Сообщение ", [" появились сначала на ", " появилась сначала на "]),
    ("Artikkeli ", [" julkaistiin ensimmäisenä "]),
    ("Příspěvek ", [" pochází z "]),
  ]
  /// No such note is longer.
  private static let longestNote = 300

  /// So many blocks at the end of an item may be notes.
  private static let longestEnd = 3

  /// The blocks of an item without the note that a program set behind them: it is not the publisher's.
  static func partingSyndication(of blocks: [PageBlock]) -> [PageBlock] {
    blocks.dropLast(longestEnd) + blocks.suffix(longestEnd).flatMap(partingSyndication)
  }

  /// A block and, where it ends with one, the note that says where it appeared first, which is out of the body.
  static func partingSyndication(of block: PageBlock) -> [PageBlock] {
    guard block.kind != .preformatted, block.isBody, let start = syndication(in: block.scalars) else { return [block] }
    let (before, note) = block.parted(at: start)
    guard var note else { return [block] }
    note.omit(.syndication)
    return [before, note].compactMap(\.self)
  }

  private static let starts = notes.map { Array($0.start.unicodeScalars) }

  /// Where the note begins that says where a text appeared first, which is its end; nil where there is none.
  static func syndication(in scalars: [Unicode.Scalar]) -> Int? {
    for place in scalars.indices.suffix(longestNote).reversed() where place == 0 || scalars[place - 1].isSpace {
      guard scalars[place].isUpper, let note = starts.firstIndex(where: { scalars[place...].starts(with: $0) }) else {
        continue
      }
      let before = scalars[..<place].last { !$0.isSpace }
      let text = String(scalars: scalars[(place + starts[note].count)...])
      if before?.isLetter != true, notes[note].joints.contains(where: text.contains) { return place }
    }
    return nil
  }
}
