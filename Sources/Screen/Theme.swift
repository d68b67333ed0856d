/// What a terminal can do to letters besides colour.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a set of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  public static let bold = TextAttributes(rawValue: 1)
  /// Weaker letters.
  public static let dim = TextAttributes(rawValue: 2)
  /// Slanted letters.
  public static let italic = TextAttributes(rawValue: 4)
  /// A line under the letters.
  public static let underline = TextAttributes(rawValue: 8)
  /// Ground and letters exchanged.
  public static let reverse = TextAttributes(rawValue: 16)

  /// Every attribute with its name in theme files.
  public static let named: [(name: String, attribute: TextAttributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]
}

/// A change to how cells look; what is nil stays as it is.
public struct Look: Hashable, Sendable {
  /// The colour of the letters.
  public var foreground: Color?
  /// The colour of the ground.
  public var background: Color?
  /// What is added to the letters.
  public var attributes: TextAttributes

  /// Makes a look.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: TextAttributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The look with another laid over it.
  func under(_ other: Look) -> Look {
    Look(
      foreground: other.foreground ?? foreground, background: other.background ?? background,
      attributes: attributes.union(other.attributes))
  }
}

/// How every role, speaker and emphasis looks.
public struct Theme: Hashable, Sendable {
  /// The name to ask for.
  public let name: String
  /// What it is, in a few words.
  public let summary: String
  /// The looks of roles; a missing one looks like text.
  public let roles: [Role: Look]
  /// The looks of speakers, taken in turn; may be empty.
  public let speakers: [Look]
  /// The looks that emphasis adds, by the emphasis' name.
  public let emphasis: [String: Look]

  /// Makes a theme.
  public init(
    name: String, summary: String, roles: [Role: Look], speakers: [Look], emphasis: [String: Look]
  ) {
    self.name = name
    self.summary = summary
    self.roles = roles
    self.speakers = speakers
    self.emphasis = emphasis
  }

  /// Whether it takes the terminal's own colours.
  public var isOwn: Bool {
    (Array(roles.values) + speakers + emphasis.values).contains {
      $0.foreground?.isOwn == true || $0.background?.isOwn == true
    }
  }

  /// The look of a style: text, then the role, the speaker, and each emphasis, one over the other.
  ///
  /// Where the terminal has few colours, a bright ground that several emphases share must not swallow the
  /// letters; so an emphasis that sets a ground also decides the letters when it names a colour for them.
  public func look(of style: CellStyle) -> Look {
    var look = roles[.text] ?? Look()
    if style.role != .text, let role = roles[style.role] { look = look.under(role) }
    // The ground is that of the place: no patches of another lie in a text or in a box.
    if style.emphasis.contains(.overlaid) {
      look.background = roles[style.role]?.background ?? roles[.overlay]?.background ?? look.background
    } else if style.role == .key || style.role == .error {
      look.background = roles[.text]?.background
    }
    if let speaker = style.speaker, !speakers.isEmpty {
      look = look.under(speakers[speaker % speakers.count])
    }
    for (name, emphasis) in Emphasis.named where style.emphasis.contains(emphasis) {
      if let more = self.emphasis[name] ?? Self.standard[name] { look = look.under(more) }
    }
    if style.emphasis.contains(.mark) { look.attributes.remove(.underline) }
    return look
  }

  /// The looks of what a theme says nothing of.
  private static let standard: [String: Look] = [
    "code": Look(attributes: .dim), "stressed": Look(attributes: .italic), "strong": Look(attributes: .bold),
  ]

  /// The theme for terminals that have no colours and people who want none (`NO_COLOR`): its own attributes, and
  /// attributes in place of what only a colour told.
  public var withoutColors: Theme {
    func stripped(_ look: Look) -> Look { Look(attributes: look.attributes) }
    return Theme(
      name: name, summary: summary,
      roles: roles.mapValues(stripped).merging(Self.plain.roles) { $1.under($0) },
      speakers: [], emphasis: emphasis.mapValues(stripped).merging(Self.plain.emphasis) { $1.under($0) })
  }

  /// Attributes for what colours tell.
  static let plain = Theme(
    name: "plain", summary: "attributes only",
    roles: [
      .title: Look(attributes: .bold), .paneTitleFocused: Look(attributes: [.bold, .reverse]),
      .quote: Look(attributes: .underline), .speaker: Look(attributes: .bold), .key: Look(attributes: .bold),
      .status: Look(attributes: .reverse), .message: Look(attributes: .reverse),
      .error: Look(attributes: [.reverse, .bold]), .removed: Look(attributes: .dim),
    ],
    speakers: [],
    emphasis: [
      "source": Look(attributes: .bold), "link": Look(attributes: .underline), "selected": Look(attributes: .bold),
      "focused": Look(attributes: .reverse), "match": Look(attributes: .reverse),
      "current-match": Look(attributes: [.reverse, .bold]), "code": Look(attributes: .dim),
      "stressed": Look(attributes: .italic), "strong": Look(attributes: .bold),
    ])
}
