import Articles
import ReaderUI
import Screen
import Web

extension EffectRunner {
  /// Opens a link in the browser; says so when it cannot.
  func openLink(_ link: String) {
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      do throws(LinkFailure) {
        try BrowserCommand(opening: link, environment: ProcessEnvironment.current).run()
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  /// Writes an article as Markdown into the current folder, and tells where it is.
  func export(_ analysis: AnalysedArticle, address: String?) {
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      let text = ExportedArticle.markdown(analysis.limited(to: [.speech]), address: address)
      let title = analysis.article.head.title ?? analysis.article.origin.identifier
      do throws(NewFile.Failure) {
        let file = try NewFile(
          titled: title, extension: "md", text: PlainText.harmless(text, keepingLines: true))
        mailbox.post(.message(Message("written: \(file.path)")))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }
}
