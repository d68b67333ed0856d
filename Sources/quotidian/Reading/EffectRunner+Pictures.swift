import ReaderModel
import ReaderUI
import Screen
import Settings
import Web

extension EffectRunner {
  /// Fetches a picture, as politely and no larger than a feed, for the terminal or for the person's program.
  func loadPicture(_ address: String) {
    let (mailbox, configuration) = (mailbox, configuration)
    Task.detached(priority: .userInitiated) {
      let result: PictureResult
      do {
        let response = try await WebOptions().client.fetch(WebRequest(address, for: .file))
        guard response.isSuccess else { throw RefreshFailure.status(response.status) }
        result = Self.result(response.body, program: configuration.pictureProgram, configuration.preferences.pictures)
      } catch {
        result = .failure(sentence(for: error))
      }
      mailbox.post(.pictureLoaded(address, result))
    }
  }

  /// What becomes of a file that is said to be a picture.
  static func result(_ bytes: [UInt8], program: String?, _ way: Preferences.Pictures) -> PictureResult {
    guard let kind = Picture.kind(of: bytes) else {
      return .failure("What came from there is no picture that can be shown.")
    }
    if way == .terminal, let picture = Picture(png: bytes) { return .picture(picture) }
    if let program {
      let words = LibraryRunner.words(of: program)
      return .program(ProgramRun(.words(words), pauses: true, setting: "picture-program", file: bytes))
    }
    return .failure(
      kind == "PNG"
        ? "This picture is too large to be shown here."
        : "\(kind) pictures show only with a program: name one as picture-program in config.toml.")
  }
}
