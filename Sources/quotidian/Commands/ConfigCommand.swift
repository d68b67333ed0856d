import ArgumentParser
import Settings

/// Tells of the configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Tell where your configuration is and whether it is right, or print a sample.",
    discussion: "A sample to begin with: quotidian config --sample > ~/.config/quotidian/config.toml")

  @Flag(help: "Print a configuration in which all settings are told of and none is set.")
  var sample = false

  func run() throws {
    if sample { return try wording { try StandardOutput.write(SampleConfiguration.text) } }
    let folders = Folders(environment: ProcessEnvironment.current)
    let faults = try wording { try folders.configurationFaults() }
    complain(of: faults)
    let state = faults.isEmpty ? "nothing is wrong with it" : "see above for what is not as it should be"
    try wording { try StandardOutput.write("\(folders.configuration ?? "There is no home folder"): \(state).\n") }
    if !faults.isEmpty { throw ExitCode.failure }
  }
}
