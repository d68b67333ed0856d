import Articles
import Language

/// Lines that a site sets into articles to have readers pay or sign in before they may read on.
enum PagePrompt {
  /// No prompt is longer.
  private static let longest = 240
  /// What is known of the beginning of one is not.
  private static let longestBeginning = 64

  /// Whether a text is such a line.
  static func asks(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= longest else { return false }
    let start = Array(String(scalars: scalars.prefix(longestBeginning)).lowercased().utf8)
    guard let first = start.first, beginnings[first]?.contains(where: { start.starts(with: $0) }) == true else {
      return false
    }
    let text = String(scalars: scalars).lowercased()
    return matters.contains(where: text.contains)
  }

  /// What such a line is about, in whatever part of it.
  private static let matters = parted(
    """
    read|access|article|stor|subscri|account|member|sign in|log in|trial|journalism|content|post|weiterlesen|
    artikel|abo|lire|contenu|leyendo|leer|contenido|suscri|artículo|artigo|assin|conteúdo|lendo|matéri|articolo|
    abbon|leggere|abonn|lees|lezen|prenumer|läs|les |læs|lue|luke|artyk|dostęp|číst|čten|článe|předplat|cikk|подпис|
    прочита|материал|статья|передплат|okumaya|abone|içerik|haber|記事|会員|有料|文字|订阅|阅读|付费|訂閱|기사|구독
    """)

  /// How such lines begin, in UTF-8 by their first bytes.
  private static let beginnings = Dictionary(grouping: lists.flatMap(parted).map { Array($0.utf8) }) { $0[0] }

  /// The beginnings by language: English, German, French, Spanish, Italian, Portuguese, those of the north, others.
  private static let lists = [
    """
    subscribe to read|subscribe to continue|subscribe now to|subscribe for|subscribe to unlock|subscribe today to|
    to continue reading|to read the full|to read this|to read more of this|to keep reading|continue reading with|
    continue reading for|continue reading your article|sign in to read|sign in to continue|log in to read|
    log in to continue|log in or subscribe|login to read|register to read|register to continue|register for free|
    create a free account to|create an account to|already a subscriber|already a member|already subscribed|
    already have an account|this article is for subscribers|this article is only for|this article is reserved for|
    this article is exclusive to|this article is available to subscribers|this article is free to read|
    this article is available only|this story is for subscribers|this story is only available|this content is for|
    this content is only available|this post is for|you have reached your|you've reached your|you’ve reached your|
    you have read all|you have no free articles|unlock this article|unlock the full|unlock unlimited|
    get unlimited access|get full access|become a subscriber to|become a member to|start your free trial|
    support quality journalism|want to read more?|want all of it?|keep reading for|this is a premium|
    this is a subscriber|this is a members|you have 1 free|you have one free|you have two free|you have 2 free|
    you have 3 free|you have 4 free|you have 5 free|you have used all your|you have used your|you've used your|
    you’ve used your|to read the rest|to unlock the rest|to access this|sign up to continue|sign up to read|
    sign up for free to|this story is exclusive|this content is exclusive|subscribe to keep|subscribe now for|
    the rest of this article is|the rest of this story is|the full article is for
    """,
    """
    jetzt weiterlesen|weiterlesen mit|weiterlesen?|lesen sie weiter mit|lesen sie diesen artikel|
    dieser artikel ist nur für|dieser artikel ist exklusiv|dieser artikel ist teil unseres|dieser inhalt ist nur|
    mit abo weiterlesen|bereits abonnent|sie möchten weiterlesen|sie wollen weiterlesen|jetzt abonnieren|jetzt abo|
    jetzt registrieren|jetzt testen|um weiterzulesen|exklusiv für abonnenten|melden sie sich an, um
    """,
    """
    cet article est réservé|cet article est exclusivement|la suite est réservée|la suite de cet article|
    abonnez-vous|déjà abonné|il vous reste|contenu réservé|article réservé|ce contenu est réservé|
    lire la suite avec|pour lire la suite|lisez la suite|vous avez lu tous
    """,
    """
    suscríbete|contenido exclusivo para suscriptores|este artículo es exclusivo|este artículo es solo para|
    este contenido es exclusivo|este contenido es solo|este contenido es para|este contenido está reservado|
    contenido para suscriptores|sigue leyendo|para seguir leyendo|continúa leyendo|hazte suscriptor|
    ya eres suscriptor|regístrate para|inicia sesión para|has leído todos
    """,
    """
    articolo riservato agli abbonati|abbonati per leggere|abbonati per continuare|contenuto riservato|
    questo contenuto è riservato|questo articolo è riservato|per continuare a leggere|continua a leggere con|
    sei già abbonato|già abbonato
    """,
    """
    assine para|assine e leia|conteúdo exclusivo|este conteúdo é exclusivo|este artigo é exclusivo|artigo exclusivo|
    você leu todas|para continuar lendo|continue lendo com|já é assinante|esta matéria é exclusiva|
    esta reportagem é exclusiva|matéria exclusiva para assinantes
    """,
    """
    artikeln är exklusiv|artikeln är bara för|prenumerera för att|läs vidare|bli prenumerant|logga in för att|
    den här artikeln är för|vill du läsa|redan prenumerant|artikkelen er kun for|les videre|bli abonnent|
    logg inn for å|vil du lese|artiklen er kun for|læs videre|bliv abonnent|log ind for at|vil du læse|tilaa nyt|
    tilaa ja lue|tilaa digi|kirjaudu sisään ja|jatka lukemista
    """,
    """
    dit artikel is exclusief|dit artikel is alleen voor|dit artikel is voor abonnees|lees verder|word abonnee|
    log in om verder|al abonnee|wil je verder lezen|verder lezen?|ten artykuł jest dostępny|ten artykuł przeczytasz|
    czytaj dalej z|wykup dostęp|zaloguj się, aby|pełna treść artykułu|tento článek je pouze|
    tento článek je dostupný|pro pokračování ve čtení|předplaťte si|článok je dostupný|a cikk folytatása|
    чтобы прочитать|оформите подписку|материал доступен только|подпишитесь, чтобы|статья доступна только|
    щоб прочитати|оформіть передплату|okumaya devam etmek|bu içerik sadece|bu haber sadece|この記事は有料|この記事は会員|この先は会員|
    残り|続きを読むには|会員限定|有料会員|订阅后|登录后阅读|本文为付费|訂閱後|이 기사는 유료|로그인 후
    """,
  ]

  private static func parted(_ list: String) -> [String] {
    list.split { $0 == "|" || $0.isNewline }.map(String.init)
  }
}
