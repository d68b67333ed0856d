import ArgumentParser
import Dispatch
import ReaderModel
import Settings
import Synchronization
import Web

/// How the program goes to the web.
struct WebOptions {
  let client: WebClient
  private let file: CredentialsFile
  private let entries: [String: CredentialsFile.Entry]

  /// Takes proxies from the environment, and the rest from the configuration.
  init() throws {
    let environment = ProcessEnvironment.current
    let folders = Folders(environment: environment)
    let configuration = try wording { try folders.readConfiguration() }
    client = WebClient(
      WebSettings(
        environment: environment,
        userAgent: UserAgent(version: Quotidian.version, contact: configuration.contact)))
    file = CredentialsFile(path: folders.credentials)
    entries = try wording { [file] in try file.read() }
  }

  /// User and password of a feed.
  func credentials(of address: String) -> WebCredentials? {
    entries[address].map { WebCredentials(user: $0.user, password: $0.password) }
  }

  /// Keeps user and password of a feed.
  func keep(_ credentials: WebCredentials, for address: String) throws {
    try wording {
      try file.keep(CredentialsFile.Entry(user: credentials.user, password: credentials.password), for: address)
    }
  }
}

/// Waits on the program's first thread for what other threads do.
func waiting<Value: Sendable>(for body: @escaping @Sendable () async throws -> Value) throws -> Value {
  let answer = Answer<Value>()
  Task.detached {
    let result: Result<Value, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    answer.value.withLock { $0 = result }
    answer.isThere.signal()
  }
  answer.isThere.wait()
  guard let result = answer.value.withLock({ $0 }) else { throw CancellationError() }
  return try result.get()
}

private final class Answer<Value: Sendable>: Sendable {
  let value = Mutex<Result<Value, any Error>?>(nil)
  let isThere = DispatchSemaphore(value: 0)
}
