import ArgumentParser
import Configuration
import Glibc
import ReaderModel
import Screen
import Terminal

/// One sentence for people, and the exit status that goes with it.
struct WordedError: Error, CustomStringConvertible {
  let description: String
  var status: ExitCode = .failure
}

/// Runs a body and words the errors that it throws.
func wording<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw WordedError(description: PlainText.harmless(sentence(for: error)))
  }
}

/// The sentence for an error: what is wrong and what to do.
func sentence(for error: any Error) -> String {
  switch error {
  case let failure as ReadFailure: sentence(for: failure)
  case let failure as Terminal.Failure: sentence(for: failure)
  case let unknown as ThemeCatalog.Unknown:
    "There is no theme “\(unknown.name)”; there are \(unknown.known.joined(separator: ", "))."
  case let failure as StandardOutput.Failure:
    "The output could not be written: \(String(cString: strerror(failure.code))). Nothing more was printed."
  default: "\(error)"
  }
}

private func sentence(for failure: ReadFailure) -> String {
  switch failure {
  case .missing(let name): "\(name): no such file; check the spelling."
  case .forbidden(let name): "\(name): you may not read this; ask its owner, or change its permissions."
  case .system(let name, let reason): "\(name): it cannot be read: \(reason)."
  case .tooLarge(let name, let limit):
    "\(name): larger than the \(limit / 1_000_000) MB that one article may have; split it."
  case .empty(let name): "\(name): empty; there is no article in it."
  case .binary(let name): "\(name): this is no text; name a text file."
  case .notARecord(let name): "\(name): no JSON object with a field “text”; it was left out."
  case .emptyFolder(let name): "\(name): a folder with no files to read."
  }
}

private func sentence(for failure: Terminal.Failure) -> String {
  switch failure {
  case .missing: "There is no terminal to take keys from; redirect the output to have the article printed."
  case .unknownType(let type):
    type.isEmpty
      ? "TERM is not set; set it to the type of your terminal, such as xterm-256color."
      : "The terminal type “\(type)” is unknown here; set TERM to one that is known, such as xterm-256color."
  case .tooSimple(let type):
    "The terminal type “\(type)” cannot place text; set TERM to the type of your terminal, such as vt100."
  }
}

/// Writes a line to standard error.
func complain(_ text: String) {
  let bytes = Array("quotidian: \(PlainText.harmless(text))\n".utf8)
  write(STDERR_FILENO, bytes, bytes.count)
}
