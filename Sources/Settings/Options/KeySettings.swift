import ReaderUI
import Screen

/// Reads keys and macros, and warns of keys that are given to two commands.
struct KeySettings {
  let document: TOMLText

  /// Reads the table of keys, with those of places in it.
  func read(_ table: TOMLTable, into configuration: inout Configuration) {
    var taken: [[Key]: String] = [:]
    for (name, value) in table {
      if let own = value.table {
        read(own, ofPlace: name, on: value.line, into: &configuration)
        continue
      }
      guard let command = command(name, on: value.line, into: &configuration),
        let sequences = sequences(of: value, for: name, &configuration)
      else { continue }
      warn(of: sequences, name, on: value.line, &taken, &configuration)
      configuration.bindings = configuration.bindings.binding(sequences: sequences, to: command)
    }
    warnOfLosses(table, &configuration)
  }

  /// Warns of keys that were a command’s own and were given to another, so that it has none: whoever means that gives it
  /// none by name.
  private func warnOfLosses(_ table: TOMLTable, _ configuration: inout Configuration) {
    let entries = Array(table)
    let named = Set((entries + entries.compactMap(\.value.table).flatMap { Array($0) }).map(\.key))
    for row in CommandTable.all where !row.keys.isEmpty && !named.contains(row.command.rawValue) {
      guard configuration.bindings.keyNames(for: row.command).isEmpty else { continue }
      let own = row.keys.compactMap { KeyNotation.key(named: $0) }.map { [$0] }
      for entry in entries.reversed() {
        let given = entry.value.string.map { [$0] } ?? entry.value.strings ?? []
        guard let taken = given.compactMap({ KeyNotation.sequence(named: $0) }).first(where: own.contains) else {
          continue
        }
        let lost = row.command.rawValue
        configuration.warnings.append(
          document.error(
            on: entry.value.line,
            "“\(KeyNotation.name(of: taken))” is given to \(entry.key), and \(lost) has no key now; \(lost) = [] says that "
              + "this is meant"))
        break
      }
    }
  }

  private func read(
    _ table: TOMLTable, ofPlace name: String, on line: Int, into configuration: inout Configuration
  ) {
    let places = KeyContext.allCases.filter { $0 != .prompt }
    guard let place = places.first(where: { $0.settingName == name }) else {
      configuration.warnings.append(
        document.unknown("place", name, among: places.map(\.settingName), on: line))
      return
    }
    var taken: [[Key]: String] = [:]
    for (name, value) in table {
      guard let command = command(name, on: value.line, into: &configuration),
        let sequences = sequences(of: value, for: name, &configuration)
      else { continue }
      warn(of: sequences, name, on: value.line, &taken, &configuration)
      configuration.bindings = configuration.bindings.binding(sequences: sequences, to: .command(command), in: place)
    }
  }

  /// Reads the table of macros.
  func readMacros(_ table: TOMLTable, into configuration: inout Configuration) {
    for (keys, value) in table {
      guard let sequence = KeyNotation.sequence(named: keys) else {
        configuration.warnings.append(noKey(keys, on: value.line))
        continue
      }
      guard let commands = value.string.map({ [$0] }) ?? value.strings else {
        configuration.warnings.append(document.error(on: value.line, "a macro must be commands in brackets"))
        continue
      }
      for command in commands where !Self.isCommand(command) {
        configuration.warnings.append(document.unknownCommand(command, on: value.line))
      }
      configuration.bindings = configuration.bindings.binding(sequences: [sequence], to: .macro(commands), in: nil)
    }
  }

  /// Whether a line names a command, perhaps with a text behind the name.
  private static func isCommand(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    return words.indices.contains { Command(rawValue: words[...$0].joined(separator: "-")) != nil }
  }

  private func command(_ name: String, on line: Int, into configuration: inout Configuration) -> Command? {
    if let command = Command(rawValue: name) { return command }
    configuration.warnings.append(document.unknownCommand(name, on: line))
    return nil
  }

  /// The keys that a command is given, without those that are none; nil where the command keeps its own.
  private func sequences(
    of value: TOMLValue, for name: String, _ configuration: inout Configuration
  ) -> [[Key]]? {
    guard let names = value.string.map({ [$0] }) ?? value.strings else {
      let reason = "\(name) must be a key in quotes, or several in brackets"
      configuration.warnings.append(document.error(on: value.line, reason))
      return nil
    }
    let read = names.map { KeyNotation.sequence(named: $0) }
    for (name, keys) in zip(names, read) where keys == nil {
      configuration.warnings.append(noKey(name, on: value.line))
    }
    let sequences = read.compactMap { $0 }
    return sequences.isEmpty && !names.isEmpty ? nil : sequences
  }

  private func noKey(_ name: String, on line: Int) -> ConfigurationError {
    document.error(on: line, "“\(name)” is no key; write j, G, Space, Ctrl-f, Alt-x, F1, PageDown, or several: g g")
  }

  private func warn(
    of sequences: [[Key]], _ name: String, on line: Int, _ taken: inout [[Key]: String],
    _ configuration: inout Configuration
  ) {
    for keys in sequences {
      if let other = taken[keys] {
        configuration.warnings.append(
          document.error(
            on: line, "“\(KeyNotation.name(of: keys))” is given to \(other) and to \(name); the last holds"))
      }
      taken[keys] = name
    }
  }
}

extension TOMLText {
  /// The warning for what no command is called.
  func unknownCommand(_ name: String, on line: Int) -> ConfigurationError {
    unknown("command", name, among: Command.allCases.map(\.rawValue), on: line)
  }
}
