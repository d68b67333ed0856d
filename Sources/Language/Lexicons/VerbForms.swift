/// The forms of English verbs, made from their base.
public enum VerbForms {
  /// How a form is used.
  public enum Tense: Hashable, Sendable {
    /// `say`
    case base
    /// `says`
    case third
    /// `said`, the past or the participle.
    case past
    /// `saying`
    case gerund
  }

  private static let irregular: [String: (past: [String], gerund: String?)] = [
    "say": (["said"], nil), "tell": (["told"], nil), "write": (["wrote", "written"], nil), "think": (["thought"], nil),
    "find": (["found"], nil), "know": (["knew", "known"], nil), "feel": (["felt"], nil), "hold": (["held"], nil),
    "swear": (["swore", "sworn"], nil), "put": (["put"], "putting"), "read": (["read"], nil),
    "speak": (["spoke", "spoken"], nil),
    "make": (["made"], nil), "understand": (["understood"], nil), "hear": (["heard"], nil), "forget": (["forgot"], nil),
    "admit": (["admitted"], "admitting"), "quip": (["quipped"], "quipping"), "go": (["went", "gone"], nil),
    "plead": (["pleaded", "pled"], nil), "rebut": (["rebutted"], "rebutting"), "shoot": (["shot"], nil),
    "refer": (["referred"], "referring"), "brag": (["bragged"], "bragging"), "rip": (["ripped"], "ripping"),
    "slam": (["slammed"], "slamming"), "begin": (["began", "begun"], "beginning"), "sing": (["sang", "sung"], nil),
    "slip": (["slipped"], "slipping"), "fire": (["fired"], "firing"), "foresee": (["foresaw", "foreseen"], nil),
    "submit": (["submitted"], "submitting"), "retort": (["retorted"], nil), "tut": (["tutted"], "tutting"),
    "hint": (["hinted"], nil), "blog": (["blogged"], "blogging"), "concur": (["concurred"], "concurring"),
  ]

  /// Every form of a verb with its use.
  public static func forms(of base: String) -> [(form: String, tense: Tense)] {
    let endsInE = base.hasSuffix("e")
    let endsInConsonantY = base.hasSuffix("y") && !"aeiou".contains(base.dropLast().last ?? "a")
    let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    let stem = String(base.dropLast())
    let third = endsInConsonantY ? stem + "ies" : hisses ? base + "es" : base + "s"
    let special = irregular[base]
    let past = special?.past ?? [endsInE ? base + "d" : endsInConsonantY ? stem + "ied" : base + "ed"]
    let gerund = special?.gerund ?? (endsInE && !base.hasSuffix("ee") ? stem + "ing" : base + "ing")
    return [(base, .base), (third, .third), (gerund, .gerund)] + past.map { ($0, .past) }
  }
}
