/// Makes quotes of an invented grammar, the same ones each time.
struct QuoteGrammar {
  private var state: UInt64

  /// Begins the sequence of a seed.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next number below a limit (xorshift, Marsaglia 2003).
  mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  /// One of some words.
  mutating func one(of words: [String]) -> String { words[number(below: words.count)] }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static let things = words(
    """
    bridge harbour school budget clinic railway museum forest theatre market ferry factory library airport reservoir \
    stadium neighbourhood prison orchard tunnel laboratory cathedral village programme committee parliament newspaper \
    election fishery vineyard hospital warehouse quarry lighthouse monument pension contract treaty lawsuit harvest \
    defence licence colour centre behaviour ministry shipyard glacier marsh dairy choir bakery garage
    """)
  private static let deeds = words(
    """
    close rebuild sell inspect finance protect widen abandon insure modernise repair expand measure replace survey \
    privatise defend supervise restore relocate organise renovate photograph subsidise lease flood visit demolish \
    heat paint evacuate map audit dredge paralyse recognise criticise
    """)
  private static let kinds = words(
    """
    old narrow expensive northern crowded public frozen wooden abandoned regional coastal modest ancient noisy empty \
    municipal temporary rural popular dusty fragile honourable grey cheerful remote valuable
    """)
  private static let people = words(
    """
    farmers nurses pilots fishermen parents teachers students miners neighbours tourists workers drivers engineers \
    pensioners voters volunteers judges sailors bakers travellers gardeners
    """)
  private static let places = words("Hamar Bergen Lund Visby Odense Turku Arendal Molde Kalmar Vaasa Narvik Skien")
  private static let times = [
    "before winter", "this year", "after the election", "in the spring", "every morning", "within days", "for decades",
    "since the storm", "by next summer", "during the strike", "at the weekend", "overnight",
  ]
  private static let openings = [
    "we", "they", "I", "the mayor and I", "most of us", "our critics", "the owners", "my colleagues",
    "some in government",
    "people here",
  ]
  private static let modals = ["will", "should", "must", "can", "might", "would", "could"]
  private static let asides = ["frankly", "of course", "sadly", "as everyone knows", "to be honest", "in my view"]

  /// A noun with what is said of it.
  private mutating func object() -> String {
    switch number(below: 4) {
    case 0: "the \(one(of: Self.things))"
    case 1: "the \(one(of: Self.kinds)) \(one(of: Self.things))"
    case 2: "\(2 + number(below: 900)) \(one(of: Self.people))"
    default: "the \(one(of: Self.things)) in \(one(of: Self.places))"
    }
  }

  private mutating func clause() -> String {
    let modal = one(of: Self.modals)
    switch number(below: 6) {
    case 0: return "\(one(of: Self.openings)) \(modal) \(one(of: Self.deeds)) \(object()) \(one(of: Self.times))"
    case 1: return "\(one(of: Self.openings)) \(modal) \(one(of: Self.deeds)) \(object())"
    case 2: return "\(object()) \(modal) help \(one(of: Self.people)) \(one(of: Self.deeds)) \(object())"
    case 3:
      return "nobody asked the \(one(of: Self.people)) whether \(object()) \(modal) survive \(one(of: Self.times))"
    case 4: return "it costs more to \(one(of: Self.deeds)) \(object()) than to \(one(of: Self.deeds)) \(object())"
    default: return "\(object()) was never \(one(of: Self.kinds)) enough for the \(one(of: Self.people))"
    }
  }

  /// A sentence of some clauses, with its capital letter and stop.
  mutating func sentence(clauses: Int) -> String {
    var text = clause()
    if number(below: 4) == 0 { text = "\(one(of: Self.asides)), \(text)" }
    for _ in 1..<max(2, clauses) where clauses > 1 {
      text += ", \(one(of: ["and", "but", "because", "so"])) \(clause())"
    }
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// A quote of one sentence or two.
  mutating func quote() -> String {
    let first = sentence(clauses: 1 + number(below: 3))
    return number(below: 3) == 0 ? "\(first) \(sentence(clauses: 1 + number(below: 2)))" : first
  }

  /// The name of a person.
  mutating func name() -> String {
    let given = ["Lea", "Ada", "Niko", "Sami", "Signe", "Robert", "Mina", "Jon", "Ines", "Tariq", "Yuki", "Pavel"]
    let parts = [
      "Bel", "Dor", "Fen", "Gar", "Hol", "Jan", "Kel", "Lin", "Mor", "Nor", "Pel", "Ros", "Sand", "Tor", "Ver",
    ]
    let ends = ["berg", "dale", "ford", "strom", "wick", "sen", "mann", "ova", "gaard", "ley"]
    return "\(one(of: given)) \(one(of: parts))\(one(of: ends)) \(one(of: parts))\(one(of: ends))"
  }

  /// A word that stands in no quote of another place.
  mutating func otherThing() -> String {
    one(of: Self.words("pavilion aquarium carousel observatory greenhouse embassy chimney foundry brewery canteen"))
  }

  /// A town of no other quote.
  mutating func otherPlace() -> String { one(of: Self.words("Drammen Lahti Aarhus Malmo Kuopio Tampere")) }
}
