import Language

/// The words by which joints are told.
extension WordJoint {
  /// Names of firms, sites and people that are written with a capital inside; a letter of each is never cut.
  static let innerCapitals: WordList = [
    "YouTube", "WikiLeaks", "BuzzFeed", "HuffPost", "FedEx", "PayPal", "LinkedIn", "WhatsApp", "SnapChat", "TikTok",
    "DreamWorks", "MasterCard", "AstraZeneca", "ExxonMobil", "JPMorgan", "GlaxoSmithKline", "BlackRock", "LeBron",
    "DeAndre", "SpaceX", "OpenAI", "ChatGPT", "AccuWeather", "PolitiFact", "FactCheck", "SurveyMonkey", "MoveOn",
    "GoFundMe", "PayPal", "SiriusXM", "ThyssenKrupp", "DaimlerChrysler", "PricewaterhouseCoopers", "McKinsey",
    "AirAsia", "EasyJet", "JetBlue", "AstroTurf", "PlayStation", "PowerPoint", "AirBnB", "MySpace", "DuckDuckGo",
    "GitHub", "NewsGuard", "BioNTech", "CrossFit", "NatWest", "UniCredit", "HarperCollins", "ProPublica", "RealClear",
    "InfoWars", "NewsMax", "StarTribune", "FiveThirtyEight", "AfriForum", "NaturalNews", "iPhone", "iPad", "eBay",
    "iTunes", "eBook", "iCloud", "macOS", "iOS",
  ]

  /// What credits of pictures begin with.
  static let creditLabels: WordList = [
    "credit", "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "foto", "fotos",
    "bild", "bilde", "courtesy", "illustration", "rendering", "video",
  ]

  /// Words that names of firms end in and sentences begin with: `CapitalOne`, `LinkedIn`.
  static let nameEnds: WordList = [
    "one", "two", "three", "in", "on", "gov", "all", "now", "more", "last", "it", "up", "us", "we", "i", "a", "out",
    "over", "off", "first", "long", "later", "too", "ever", "point", "works", "under", "here",
  ]

  /// What newspapers call their parts; a headline is glued to them near the start of a page.
  static let sections: WordList = [
    "politics", "world", "business", "sport", "sports", "opinion", "technology", "science", "health", "culture",
    "national", "local", "news", "lifestyle", "entertainment", "travel", "economy", "education", "environment",
  ]

  /// What stands before a picture's caption.
  static let captionLabels: WordList = ["photo", "image", "video", "credit", "caption"]
}
