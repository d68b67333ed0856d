import Articles
import ReaderModel
import ReaderUI
import Settings
import Web

extension EffectRunner {
  /// Opens a link in the browser; says so when it cannot.
  func openLink(_ link: String, with own: String?) {
    let (mailbox, program) = (mailbox, own ?? configuration.browser)
    let takesTerminal = own != nil || configuration.browserTakesTerminal
    Task.detached(priority: .userInitiated) {
      do throws(LinkFailure) {
        let command =
          if let program {
            try BrowserCommand(opening: link, program: program, home: ProcessEnvironment.current["HOME"])
          } else {
            try BrowserCommand(opening: link, environment: ProcessEnvironment.current)
          }
        if takesTerminal, let words = command.candidates.first {
          mailbox.post(.programReady(ProgramRun(.words(words), setting: own == nil ? "browser" : nil, line: program)))
        } else {
          try command.run()
        }
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }
}

extension LibraryRunner {
  /// Writes an article as Markdown into a folder, the current one where none is named, and tells where it is.
  func export(_ article: Int64, into folder: String?) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      do {
        let stored = try await library.analysedArticle(article)
        let text = try ExportedArticle(stored: stored, format: .markdown).text(isFirst: true)
        let title = stored.analysis.article.head.title ?? stored.summary.title
        let file = try NewFile(
          titled: title, extension: "md", text: text, folder: try folder.map { try PersonalFolder($0).path })
        mailbox.post(.message(Message("written: \(file.path)")))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }
}
