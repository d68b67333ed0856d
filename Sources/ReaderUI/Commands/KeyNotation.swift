import Screen

/// The names of keys in the configuration and in help: `j`, `Space`, `Ctrl-f`, `Alt-x`, `F1`, `PageDown`; of several
/// pressed one after the other, with blanks between them: `g g`.
public enum KeyNotation {
  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Tab", .tab), ("BackTab", .backTab), ("Esc", .escape),
    ("Backspace", .backspace), ("Delete", .delete), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  /// The key that a name means; nil when it means none.
  public static func key(named name: String) -> Key? {
    if let entry = named.first(where: { $0.name.lowercased() == name.lowercased() }) { return entry.key }
    if name.count == 1, let character = name.first { return .character(character) }
    let lower = name.lowercased()
    if lower.hasPrefix("ctrl-"), lower.count == 6, let letter = lower.last, letter.isASCII, letter.isLetter {
      return .control(letter)
    }
    // With Alt, capitals are keys of their own.
    if lower.hasPrefix("alt-"), name.count == 5, let letter = name.last { return .alt(letter) }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    return nil
  }

  /// The keys that are pressed one after the other; nil when one of the names means none.
  public static func sequence(named names: String) -> [Key]? {
    let keys = names.split(separator: " ").map { key(named: String($0)) }
    return keys.isEmpty || keys.contains(nil) ? nil : keys.compactMap(\.self)
  }

  /// The name of a key.
  public static func name(of key: Key) -> String {
    if let entry = named.first(where: { $0.key == key }) { return entry.name }
    return switch key {
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter)"
    case .alt(let letter): "Alt-\(letter)"
    case .function(let number): "F\(number)"
    default: "\(key)"
    }
  }

  /// The names of keys that are pressed one after the other; those of single letters stand close together.
  public static func name(of keys: [Key]) -> String {
    let names = keys.map(name(of:))
    return names.joined(separator: names.allSatisfy { $0.count == 1 } ? "" : "-")
  }
}
