/// Makes articles of about 500 words with quotes, of invented people and words, the same ones each time.
struct NewsGenerator {
  private var state: UInt64

  private static let given = [
    "Lea", "Ada", "Niko", "Sami", "Signe", "Robert", "Mina", "Jon", "Ines", "Tariq", "Yuki", "Pavel", "Rosa", "Emeka",
    "Aoife",
    "Henrik", "Leila", "Marta", "Owen", "Priya",
  ]
  private static let syllables = [
    "bel", "dor", "fen", "gar", "hol", "jan", "kel", "lin", "mor", "nor", "pel", "ros", "sand", "tor", "ver", "wick",
    "strom", "berg",
    "dale", "ford",
  ]
  private static let places = ["Hamar", "Bergen", "Lund", "Tromso", "Visby", "Odense", "Turku", "Arendal"]
  private static let roles = [
    "the mayor", "an engineer", "a biologist", "the harbour master", "a teacher", "the finance minister", "a nurse",
    "a spokeswoman for the port",
  ]
  private static let nouns = [
    "canal", "bridge", "harbour", "council", "winter", "frost", "ferry", "budget", "school", "market", "road", "river",
    "storm",
    "factory", "museum", "fishery", "railway", "tunnel", "election", "hospital",
  ]
  private static let verbs = [
    "closed", "opened", "cost", "changed", "delayed", "divided", "surprised", "helped", "flooded", "replaced",
  ]
  private static let adjectives = [
    "old", "new", "narrow", "expensive", "quiet", "northern", "crowded", "empty", "public", "frozen",
  ]

  /// Begins the sequence of a seed.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next number below a limit (xorshift, Marsaglia 2003).
  private mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func one(of words: [String]) -> String { words[number(below: words.count)] }

  /// A rare word: one of some eight thousand.
  private mutating func rareWord() -> String {
    one(of: Self.syllables) + one(of: Self.syllables) + one(of: Self.syllables)
  }

  private mutating func name() -> (given: String, family: String) {
    let family = one(of: Self.syllables) + one(of: Self.syllables)
    return (one(of: Self.given), family.prefix(1).uppercased() + family.dropFirst())
  }

  private mutating func clause() -> String {
    "the \(one(of: Self.adjectives)) \(one(of: Self.nouns)) \(one(of: Self.verbs)) the \(one(of: Self.nouns)) near the "
      + "\(rareWord()) \(one(of: Self.nouns)) and nobody knew why it \(one(of: Self.verbs)) the \(one(of: Self.nouns))"
  }

  private mutating func sentence() -> String {
    let text = clause()
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// A line of JSON Lines: an article with a number.
  mutating func article(_ number: Int) -> String {
    let place = one(of: Self.places)
    let author = name()
    let people = [name(), name(), name()]
    var paragraphs = ["\(place.uppercased()) — \(sentence()) \(sentence())"]
    for (index, person) in people.enumerated() {
      let role = one(of: Self.roles)
      paragraphs.append("“\(sentence().dropLast()),” said \(person.given) \(person.family), \(role). “\(sentence())”")
      paragraphs.append("\(sentence()) \(sentence()) \(sentence())")
      paragraphs.append("\(index % 2 == 0 ? "Ms." : "Mr.") \(person.family) said that \(clause()). \(sentence())")
      paragraphs.append("\(sentence()) \(sentence())")
    }
    let title = "The \(one(of: Self.adjectives)) \(one(of: Self.nouns)) of \(place)"
    let day = "20\(10 + self.number(below: 15))-\(10 + self.number(below: 3))-\(10 + self.number(below: 19))"
    return """
      {"id": "\(number)", "title": "\(title)", "authors": ["\(author.given) \(author.family)"], "date": "\(day)", \
      "url": "https://news.example/\(number)", "source": "\(place) Post", "text": "\(paragraphs.joined(separator: "\\n\\n"))"}
      """
  }

  /// A feed of RSS 2.0 with items of about 2 KB.
  mutating func feed(_ number: Int, items: Int) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>Feed \(number)</title><link>https://feed\(number).example/</link>

      """
    for item in 0..<items {
      let (person, place) = (name(), one(of: Self.places))
      let words = (0..<6).map { _ in "&lt;p&gt;\(sentence()) \(sentence())&lt;/p&gt;" }.joined(separator: "\n")
      text += """
        <item><title>The \(one(of: Self.adjectives)) \(one(of: Self.nouns)) of \(place), \(item)</title>
        <link>https://feed\(number).example/\(item)</link><guid isPermaLink="false">\(number)-\(item)</guid>
        <pubDate>\(10 + item % 19) Jan 20\(10 + item % 15) 10:00:00 GMT</pubDate>
        <description>&lt;p&gt;“\(sentence().dropLast()),” said \(person.given) \(person.family), \(one(of: Self.roles)).&lt;/p&gt;
        \(words)</description></item>

        """
    }
    return text + "</channel></rss>\n"
  }
}
