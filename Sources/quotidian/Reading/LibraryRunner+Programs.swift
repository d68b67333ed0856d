import Articles
import Foundation
import Glibc
import ReaderModel
import ReaderUI
import Screen
import Web

extension LibraryRunner {
  /// Has the terminal given to a program that gets an article.
  func pipe(_ article: Int64, _ form: ArticleForm, to line: String, pauses: Bool) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      do {
        let stored = try await library.analysedArticle(article)
        let text = try ArticleOutput(stored: stored).text(form)
        mailbox.post(
          .programReady(
            ProgramRun(.shell(line), input: text, variables: ArticleOutput(stored: stored).variables, pauses: pauses)))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  /// Runs the program for bookmarks with the link, the title, the first words and the feed of an article.
  func bookmark(_ article: Int64, with command: String?) {
    let (library, mailbox) = (library, mailbox)
    guard let command, !command.isEmpty else {
      return mailbox.post(
        .message(Message("no program keeps bookmarks: set bookmark-command in config.toml", isError: true)))
    }
    Task.detached(priority: .userInitiated) {
      do {
        let stored = try library.article(article)
        guard let link = stored.address else {
          return mailbox.post(.message(Message("this article has no link to keep")))
        }
        let start = stored.analysis.article.text.string.prefix(200)
        let words =
          Self.words(of: command) + [
            link, stored.summary.title, PlainText.harmless(String(start)), stored.summary.publication,
          ]
        let outcome = BackgroundProgram(words: words).run()
        mailbox.post(
          .message(
            outcome == 0
              ? Message("bookmarked: \(stored.summary.title)")
              : Message("\(command) did not keep the bookmark (\(outcome))", isError: true)))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  /// The words of a command, behind which stands what it is given.
  static func words(of command: String) -> [String] {
    ProgramLine(command, home: ProcessEnvironment.current["HOME"]).words()
  }
}

/// Runs a program without the terminal and waits for its end.
struct BackgroundProgram {
  let words: [String]

  /// The exit status; 127 where it could not be started.
  func run() -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    // What follows the program's name is never taken for one of its options by `env`.
    process.arguments = ["--"] + words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return 127 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
