import ReaderModel
import ReaderUI
import Screen
import Settings
import Synchronization
import Terminal
import Web

/// The file of the picture that was fetched last, to be shown anew on a screen of another size.
final class LastPicture: Sendable {
  private let file = Mutex<(address: String, bytes: [UInt8])?>(nil)

  /// Keeps the file of an address.
  func keep(_ bytes: [UInt8], of address: String) { file.withLock { $0 = (address, bytes) } }

  /// The file of an address; nil where it is not the last.
  func bytes(of address: String) -> [UInt8]? { file.withLock { $0?.address == address ? $0?.bytes : nil } }
}

extension EffectRunner {
  /// Fetches a picture, as politely and no larger than a feed, for the terminal or for the person's program.
  func loadPicture(_ address: String, on canvas: PictureCanvas?) {
    let (mailbox, configuration, lastPicture) = (mailbox, configuration, lastPicture)
    guard canvas != nil || configuration.pictureProgram != nil else {
      return mailbox.post(.pictureLoaded(address, .refused))
    }
    Task.detached(priority: .userInitiated) {
      let result: PictureResult
      do {
        if lastPicture.bytes(of: address) == nil {
          let response = try await WebOptions().client.fetch(WebRequest(address, for: .file))
          guard response.isSuccess else { throw RefreshFailure.status(response.status) }
          lastPicture.keep(response.body, of: address)
        }
        let bytes = lastPicture.bytes(of: address) ?? []
        result = Self.result(bytes, program: configuration.pictureProgram, on: canvas)
      } catch {
        result = .failure(sentence(for: error))
      }
      mailbox.post(.pictureLoaded(address, result))
    }
  }

  /// What becomes of a file that is said to be a picture.
  static func result(_ bytes: [UInt8], program: String?, on canvas: PictureCanvas?) -> PictureResult {
    guard let file = PictureFile(bytes) else {
      return .failure("What came from there is no picture that can be shown.")
    }
    if let canvas, let picture = picture(of: file, on: canvas) { return .picture(picture) }
    if let program {
      let words = LibraryRunner.words(of: program)
      return .program(ProgramRun(.words(words), pauses: true, setting: "picture-program", file: bytes))
    }
    return .failure(refusal(of: file))
  }

  private static func picture(of file: PictureFile, on canvas: PictureCanvas) -> Picture? {
    guard let whole = file.size else { return nil }
    if canvas.way == .kitty, file.form == .png { return Picture(.png(file.bytes), size: whole) }
    let size = canvas.size(of: whole)
    guard let pixels = PictureDecoder.pixels(of: file, in: size) else { return nil }
    return Picture(canvas.way == .kitty ? .pixels(pixels) : .sixels(Sixels.text(of: pixels, size: size)), size: size)
  }

  /// Why a picture does not show, and what helps.
  private static func refusal(of file: PictureFile) -> String {
    let form = file.form.rawValue
    switch file.form {
    case .gif, .avif: return "\(form) pictures show only with a program: name one as picture-program in config.toml."
    case .png, .jpeg, .webP:
      if file.size == nil { return "This picture is too large to be shown here." }
      return PictureDecoder.isThere
        ? "This picture is damaged."
        : "\(form) pictures show here with the library gd (libgd3), or with a picture-program in config.toml."
    }
  }
}
