import Screen

/// A theme as a TOML file describes it.
///
/// `palette` names colours (`rgb`, and `ansi` for terminals with sixteen); `roles`, `emphasis` and the list
/// `speakers` hold looks (`fg`, `bg`, `attributes`) by the names of `Role` and `Emphasis`.
struct ThemeFile {
  private static let ansiNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  private let document: TOMLText
  private let table: TOMLTable
  private var palette: [String: Color] = [:]

  /// Reads a theme.
  ///
  /// - Throws: `ConfigurationError`, which names the line.
  static func theme(named name: String, in document: TOMLText) throws -> Theme {
    try ThemeFile(document).theme(named: name)
  }

  private init(_ document: TOMLText) throws {
    self.document = document
    table = try document.table()
    let known = ["summary", "speakers", "palette", "roles", "emphasis"]
    for (key, value) in table where !known.contains(key) {
      throw document.error(
        on: value.line, "a theme has no “\(key)”; it has \(known.joined(separator: ", "))")
    }
    for (key, value) in try section("palette") { palette[key] = try color(key, value) }
  }

  private func theme(named name: String) throws -> Theme {
    var roles: [Role: Look] = [:]
    for (key, value) in try section("roles") {
      guard let role = Role(rawValue: key) else {
        throw document.error(
          on: value.line,
          "there is no role “\(key)”; the roles are \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      roles[role] = try look(value)
    }
    var emphasis: [String: Look] = [:]
    let names = Emphasis.named.map(\.name)
    for (key, value) in try section("emphasis") {
      guard names.contains(key) else {
        throw document.error(
          on: value.line, "there is no emphasis “\(key)”; there are \(names.joined(separator: ", "))")
      }
      emphasis[key] = try look(value)
    }
    var speakers: [Look] = []
    if let list = table["speakers"] {
      guard let array = list.array else { throw document.error(on: list.line, "speakers must be a list of looks") }
      speakers = try array.map { try look($0) }
    }
    return Theme(
      name: name, summary: table["summary"]?.string ?? "", roles: roles, speakers: speakers, emphasis: emphasis)
  }

  private func section(_ name: String) throws -> TOMLTable {
    guard let value = table[name] else { return TOMLTable([]) }
    guard let section = value.table else {
      throw document.error(on: value.line, "“\(name)” must be a table: [\(name)]")
    }
    return section
  }

  private func color(_ name: String, _ value: TOMLValue) throws -> Color {
    let entry = value.table
    let color = (entry?["rgb"]?.string).flatMap { Color(hex: $0) }
    guard let entry, color != nil || entry["rgb"] == nil && entry["ansi"] != nil else {
      throw document.error(
        on: value.line,
        "“\(name)” needs a colour such as { rgb = \"#56b4e9\" }, or one of the terminal’s own such as { ansi = \"blue\" }"
      )
    }
    guard let ansi = entry["ansi"]?.string else { return color ?? Color(own: nil) }
    if ansi == "default" { return color?.with(ansi: nil) ?? Color(own: nil) }
    let base = ansi.hasPrefix("bright-") ? String(ansi.dropFirst("bright-".count)) : ansi
    guard let index = Self.ansiNames.firstIndex(of: base) else {
      throw document.error(
        on: value.line,
        "“\(ansi)” is none of default, \(Self.ansiNames.joined(separator: ", ")), or bright- before one")
    }
    let number = base == ansi ? index : index + 8
    return color?.with(ansi: number) ?? Color(own: number)
  }

  private func look(_ value: TOMLValue) throws -> Look {
    guard let entry = value.table else {
      throw document.error(on: value.line, "a look is written { fg = \"…\", bg = \"…\", attributes = [\"…\"] }")
    }
    var look = Look()
    for (key, part) in entry {
      switch key {
      case "fg": look.foreground = try named(part)
      case "bg": look.background = try named(part)
      case "attributes":
        for name in part.array?.map({ $0.string ?? "" }) ?? [""] {
          guard let found = TextAttributes.named.first(where: { $0.name == name }) else {
            let all = TextAttributes.named.map(\.name).joined(separator: ", ")
            throw document.error(on: value.line, "“\(name)” is no attribute; there are \(all)")
          }
          look.attributes.insert(found.attribute)
        }
      default: throw document.error(on: part.line, "a look has no “\(key)”; it has fg, bg and attributes")
      }
    }
    return look
  }

  private func named(_ value: TOMLValue) throws -> Color {
    guard let name = value.string, let color = palette[name] ?? Color(hex: name) else {
      throw document.error(
        on: value.line, "“\(value.string ?? "")” is neither in [palette] nor a colour such as #56b4e9")
    }
    return color
  }
}
