import ArgumentParser

struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "quotes", abstract: "Print quotes and speakers.")
  func run() throws {}
}
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "clean", abstract: "Print the cleaned article.")
  func run() throws {}
}
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "themes", abstract: "Preview the themes.")
  func run() throws {}
}
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: "Print the keys.")
  func run() throws {}
}
