import Language

/// The vocabulary of a page about itself: what one can press, follow, share, join.
///
/// A word alone decides nothing, as news is written about advertisements and newsletters too; rules ask for the shape
/// of a line as well.
enum InterfaceWords {
  private static let words: WordList = [
    "account", "ad", "ads", "advertise", "advertisement", "advertisements", "advertising", "alerts", "app", "apps",
    "article", "articles", "bookmark", "browser", "caption", "captions", "click", "comment", "comments", "commenting",
    "contact", "cookie", "cookies", "copied", "copy", "copyright", "credit", "digest", "download", "edition", "email",
    "emails", "e-mail", "e-mails", "facebook", "feedback", "flipboard", "follow", "gallery", "headline", "headlines",
    "home", "homepage", "image", "inbox", "instagram", "link", "links", "linkedin", "listen", "login", "log", "mailing",
    "member", "membership", "menu", "newsletter", "newsletters", "notifications", "page", "password", "permission",
    "permissions", "photo", "photos", "pin", "pinterest", "podcast", "podcasts", "policy", "poll", "popular", "posts",
    "preferences", "premium", "print", "printed", "privacy", "profile", "promo", "promoted", "published", "readers",
    "recommended", "reddit", "register", "registered", "related", "reply", "replies", "reprint", "reprints", "reserved",
    "rights", "rss", "save", "scroll", "search", "section", "sections", "securely", "settings", "share", "sign",
    "signed",
    "site", "sitemap", "skip", "slideshow", "sponsored", "stories", "story", "subscribe", "subscribed", "subscriber",
    "subscribers", "subscribing", "subscription", "subscriptions", "support", "terms", "tip", "tips", "topic", "topics",
    "trending", "tweet", "twitter", "unsubscribe", "updates", "url", "username", "video", "videos", "watch", "website",
    "whatsapp", "youtube", "robot", "captcha", "telegram", "tumblr", "messenger", "threads", "donate", "moderated",
    "moderation", "verify", "republish", "republished", "licence", "license", "corrections", "journalism", "paywall",
    "pdf", "navigation",
  ]

  /// Words that ask the reader to do something when they come first.
  private static let requests: WordList = [
    "sign", "get", "follow", "give", "tell", "share", "read", "join", "enter", "click", "subscribe", "download",
    "watch",
    "see", "have", "spotted", "thank", "thanks", "please", "let", "refresh", "check", "never", "log", "want", "need",
    "try",
    "support", "listen", "find", "like", "send", "write", "contact", "keep", "continue", "view", "show", "skip",
    "scroll",
    "explore", "discover", "browse", "help", "report", "email", "become", "start", "stay", "choose", "select", "create",
    "add", "tap", "open", "close", "install", "register", "buy", "order", "visit", "comment", "leave", "save", "print",
    "sending", "loading", "was", "did", "do", "are", "got", "know", "something", "must", "already", "not", "don't",
    "love",
    "looking", "advertise", "donate", "manage", "update", "turn", "allow", "submit", "vote", "rate", "ask",
  ]

  private static let addressing: WordList = [
    "you", "your", "yours", "you're", "you've", "you'll", "we", "us", "our", "ours", "we're", "we've", "we'll", "i",
    "my",
  ]

  private static let reporting: WordList = [
    "said", "says", "told", "asked", "wrote", "added", "replied", "tweeted", "according", "explained", "noted",
    "announced",
  ]

  /// Words that sentences of a report begin with.
  static let openers: WordList = [
    "the", "a", "an", "in", "on", "at", "but", "and", "he", "she", "it", "they", "we", "i", "his", "her", "their",
    "its",
    "this", "that", "these", "those", "there", "for", "as", "after", "before", "when", "while", "if", "with", "to",
    "of",
    "by", "from", "many", "most", "some", "one", "two", "three", "mr", "mrs", "ms", "dr", "although", "though", "since",
    "under", "during", "last", "more", "no", "not", "now", "what", "who", "how", "why", "asked", "still", "even", "yet",
    "so", "then", "former", "president", "senator", "sen", "gov", "rep", "according", "also", "both", "several", "all",
    "another", "despite", "among", "just", "only", "meanwhile", "instead", "however", "about", "police", "officials",
  ]

  /// Whether a lower-case word is of the page's vocabulary.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a lower-case word asks for something when it comes first.
  static func isRequest(_ word: String) -> Bool { requests.contains(word) }

  /// Whether a lower-case word speaks to the reader, or of the newsroom as *we*.
  static func addresses(_ word: String) -> Bool { addressing.contains(word) }

  /// Whether a lower-case word reports speech.
  static func reports(_ word: String) -> Bool { reporting.contains(word) }
}
