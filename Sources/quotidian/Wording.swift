import ArgumentParser
import Articles
import Feeds
import Glibc
import Queries
import ReaderModel
import Screen
import Settings
import Terminal
import Web

/// One sentence for people, and the exit status that goes with it.
struct WordedError: Error, CustomStringConvertible {
  let description: String
  var status: ExitCode = .failure

  init(description: String, status: ExitCode = .failure) {
    self.description = description
    self.status = status
  }

  /// Words an error, unless that is done.
  init(_ error: any Error) {
    self = error as? WordedError ?? WordedError(description: PlainText.harmless(sentence(for: error)))
  }
}

/// Runs a body and words the errors that it throws.
func wording<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw WordedError(error)
  }
}

/// Runs a body that waits, and words the errors that it throws.
func wording<Value: Sendable>(_ body: @Sendable () async throws -> Value) async throws -> Value {
  do {
    return try await body()
  } catch {
    throw WordedError(error)
  }
}

/// The sentence for an error: what is wrong and what to do.
func sentence(for error: any Error) -> String {
  switch error {
  case let failure as ReadFailure: sentence(for: failure)
  case let failure as PageFailure: "\(failure.address): \(sentence(for: failure.reason))"
  case let failure as LibraryFailure: sentence(for: failure)
  case let failure as Importing.Failure: sentence(for: failure)
  case let failure as FeedFailure: sentence(for: failure)
  case let failure as RefreshFailure: sentence(for: failure)
  case let failure as QueryFailure: sentence(for: failure)
  case let failure as Terminal.Failure: sentence(for: failure)
  case let failure as WebFailure: sentence(for: failure)
  case let failure as AddressFailure: sentence(for: failure)
  case let failure as LinkFailure: sentence(for: failure)
  case let failure as ProgramFailure: sentence(for: failure)
  case let failure as ServerFailure: sentence(for: failure)
  case DownloadFailure.file(let path, let code):
    "\(path): it could not be written: \(String(cString: strerror(code)))."
  case DownloadFailure.cutShort(let received, let length):
    "Only \(received.inBytes) of \(length.inBytes) came; it goes on from there the next time."
  case let failure as NewFile.Failure:
    "\(failure.path): the article could not be written: \(String(cString: strerror(failure.code)))."
  case let unknown as ThemeCatalog.Unknown:
    "There is no theme “\(unknown.name)”; there are \(unknown.known.joined(separator: ", "))."
  case CredentialsFile.Failure.readableByOthers(let path):
    "\(path): others may read this file, so it is not used; run chmod 600 on it."
  case CredentialsFile.Failure.nowhere: "There is no home folder to keep the password in; set HOME."
  case TextFileFailure.unreadable(let path, let code):
    "\(path): it cannot be read: \(String(cString: strerror(code))); check its permissions."
  case TextFileFailure.unwritable(let path, let code):
    "\(path): it cannot be written: \(String(cString: strerror(code))); check the folder."
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
  case .nobodyWrites(let name): "\(name): nobody writes into this pipe; start what writes into it first."
  case .tooLarge(let name, let limit):
    "\(name): larger than the \(limit / 1_000_000) MB that one article may have; split it."
  case .empty(let name): "\(name): empty; there is no article in it."
  case .binary(let name): "\(name): this is no text; name a text file."
  case .tooInvolved(let name): "\(name): this page is nested too deep to be read; save its text and name that."
  case .list(let name):
    "\(name): this page lists articles and is none itself; give the address of the article that you mean."
  case .noText(let name):
    "\(name): there is no article in this page; if a browser shows one, save the page from there."
  case .noRecords(let name): "\(name): there is no line with an article in it."
  case .notARecord(let name): "\(name): no JSON object with a field “text”; it was left out."
  case .emptyFolder(let name): "\(name): a folder with no files to read."
  }
}

private func sentence(for failure: LibraryFailure) -> String {
  switch failure {
  case .folder(let path, let reason): "\(path): there can be no library here: \(reason). Name another with --library."
  case .forbidden(let path):
    "\(path): you may not write this library; change its permissions, or name another with --library."
  case .newer(let path): "\(path): a newer version of quotidian made this library; install that one to open it."
  case .foreign(let path):
    "\(path): this is no library of quotidian; it was left alone. Name another with --library."
  case .damaged(let path): "\(path): the library is damaged; quotidian check saves what can be read of it."
  case .wrongValue(let path, let reason):
    "The library has a value that cannot be there; run quotidian check to mend it (\(path): \(reason))."
  case .locked(let path): "\(path): another program has kept the library locked; try again when it is done."
  case .full(let path):
    "\(path): the disk is full, or files may grow no larger; make room and try again. What was saved is safe."
  case .database(let path, let reason): "\(path): the library cannot be used: \(reason)."
  case .missing(let thing): "There is no \(thing) in the library."
  }
}

private func sentence(for failure: Importing.Failure) -> String {
  switch failure {
  case .notAnArchive(let name):
    "\(name): this is no archive of a library, which quotidian export --whole makes, nor what quotidian quotes --format "
      + "jsonl prints."
  case .newer(let name): "\(name): a newer version of quotidian wrote this archive; install that one to import it."
  case .damagedLine(let name, let line): "\(name), line \(line): damaged; it was left out."
  case .misfittingQuotes(let name, let line):
    "\(name), line \(line): the quotes do not lie within the text; the article was taken, and they are found again."
  }
}

private func sentence(for failure: QueryFailure) -> String {
  "In the query, at character \(failure.span.start + 1): \(problem(in: failure))"
}

/// What is wrong with a query, and what could be meant; the place is left to the one who shows it.
func problem(in failure: QueryFailure) -> String { failure.reason + (failure.suggestion == nil ? "." : "") }

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

/// The words for something that was wrong in a library.
func sentence(for finding: LibraryFinding) -> String {
  switch finding {
  case .staleIndexes: "indexes that did not agree with their tables."
  case .staleSearch(let table): "the index of words “\(table)” did not agree with its texts."
  case .orphans(let table, let count): "\(counted(count, "row")) of “\(table)” belonged to nothing."
  case .wrongCounts(let count): "\(counted(count, "row")) of people or articles had a wrong number of quotes."
  case .wrongValues(let table, let count):
    "\(counted(count, "row")) of “\(table)” had values that cannot be there, now set right or to be found anew."
  case .unreadableTexts(let count): "\(counted(count, "article")) without readable text, cleaned anew."
  case .unreadableInputs(let count):
    "\(counted(count, "input")) could not be read and went; what was cleaned of them stays as it is."
  }
}

/// Writes to standard error what of the configuration is left out.
func complain(of warnings: [ConfigurationError]) {
  for warning in warnings { complain(warning.description) }
}

/// Writes a line to standard error.
func complain(_ text: String) {
  let bytes = Array("quotidian: \(PlainText.harmless(text))\n".utf8)
  write(STDERR_FILENO, bytes, bytes.count)
}
