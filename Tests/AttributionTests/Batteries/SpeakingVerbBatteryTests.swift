import Articles
import Attribution
import Testing

/// Verbs that stand beside words in marks, in the oldest orders of news.
struct SpeakingVerbBatteryTests {
  @Test(arguments: verbs)
  func `a verb of speaking tells who spoke`(verb: String) {
    #expect(analysed("“Who would close it?” Anna Roe \(verb).").speakers == ["Anna Roe"])
    #expect(
      analysed("Anna Roe runs the ferry.", "“We are not going to close this pier, not now!” Roe \(verb).").speakers
        == ["Anna Roe"])
    #expect(
      analysed("Anna Roe runs the ferry.", "“We are not going to close this pier,” \(verb) Roe.").speakers == [
        "Anna Roe"
      ])
  }

  static let verbs = [
    "snapped", "vowed", "growled", "joked", "quipped", "shouted", "yelled", "whispered", "muttered", "exclaimed",
    "asked", "demanded", "inquired", "wondered", "replied", "retorted", "countered", "laughed", "chuckled",
    "sighed", "sobbed", "moaned", "groaned", "grumbled", "barked", "snarled", "hissed", "roared", "bellowed",
    "screamed", "shrieked", "cried", "gasped", "mumbled", "stammered", "murmured", "announced", "declared",
    "proclaimed", "insisted", "protested", "pleaded", "begged", "urged", "warned", "cautioned", "teased",
    "taunted", "scoffed", "sneered", "gushed", "enthused", "marvelled", "mused", "reflected", "recalled",
    "remembered", "reminisced", "deadpanned", "interjected", "interrupted", "chimed", "continued", "concluded",
    "finished", "explained", "argued", "objected", "conceded", "admitted", "confessed", "confided", "boasted",
    "bragged", "crowed", "cheered", "chanted", "sang", "tweeted", "posted", "wrote", "texted", "e-mailed",
    "messaged", "blogged", "thundered", "fumed", "raged", "seethed", "ranted", "huffed", "grinned", "smiled",
    "nodded", "shrugged", "winked", "beamed", "blurted", "drawled", "croaked", "wailed", "squealed", "whooped",
    "piped", "volunteered", "ventured", "offered", "suggested", "proposed", "guessed", "reckoned", "opined",
    "observed", "noted", "remarked", "commented", "repeated", "reiterated", "stressed", "added", "said", "prayed",
    "preached", "swore", "promised", "pledged", "lamented", "complained", "whined",
  ]
}
