import Foundation
import ReaderModel
import Settings
import Web

/// Gets into the server of the configuration, and keeps a library the same as it.
struct ServerSession {
  let server: SyncServer
  let web: WebOptions

  init(_ server: SyncServer, _ web: WebOptions) {
    self.server = server
    self.web = web
  }

  /// Does it once.
  func run(_ library: Library) async throws -> Synchronising.Tally {
    let password = try password()
    return try await Synchronising(
      of: library, at: server.address, user: server.user, password: password, with: web.client
    ).run()
  }

  /// The password: what the person's command prints, what `credentials.toml` has, or what the keyring has.
  private func password() throws -> String {
    if let command = server.passwordCommand, let word = Self.line(of: ["/bin/sh", "-c", command]) { return word }
    if let known = web.credentials(of: server.address), known.user == server.user { return known.password }
    let words = ["secret-tool", "lookup", "service", "quotidian", "server", server.address, "user", server.user]
    if let word = Self.line(of: words) { return word }
    throw ServerFailure.noPassword(server.address)
  }

  /// The first line that a program prints; nil where it prints none or fails.
  private static func line(of words: [String]) -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["--"] + words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
    return process.terminationStatus == 0 ? line : nil
  }
}
