import ArgumentParser
import ReaderUI
import Settings

/// Prints the keys of the reader.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the reader, those of your configuration included.")

  @Option(help: "How to print: text, tsv, csv or markdown.")
  var format: OutputFormat = .text

  func validate() throws {
    if [.json, .jsonl].contains(format) { throw ValidationError("Keys are printed as text, tsv, csv or markdown.") }
  }

  func run() throws {
    let configuration = Result { try Folders(environment: ProcessEnvironment.current).readConfiguration() }
    let bindings = (try? configuration.get().bindings) ?? .standard
    try wording { try StandardOutput.write(KeyReference(bindings: bindings).text(format)) }
    // The names of the commands are what mends a configuration, so they are printed in spite of it.
    complain(of: try wording { try configuration.get() }.warnings)
  }
}
