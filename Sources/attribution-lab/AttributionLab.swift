import ArgumentParser

/// Trains the attribution engine and measures it.
@main
struct AttributionLab: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution-lab",
    abstract: "Train the attribution engine on annotated articles, and measure it.",
    subcommands: [
      TrainCommand.self, RetrainCommand.self, WrittenCommand.self, PackCommand.self, EvaluateCommand.self,
      ErrorsCommand.self,
      TuneCommand.self, PagesCommand.self, AverageCommand.self, CleaningCommand.self, PiecesCommand.self,
      RemovalsCommand.self, WordpiecesCommand.self,
    ])
}
