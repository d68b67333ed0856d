import Articles
import ReaderModel
import ReaderUI

/// Does the work of effects on other threads and posts what comes of it.
struct EffectRunner: Sendable {
  private let reader = Reader()
  private let mailbox: Mailbox

  init(mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  /// Lists inputs, then reads each in the background for its title.
  func list(_ arguments: [String]) {
    let reader = reader
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      var entries: [ArticleEntry] = []
      InputListing().forEach(of: arguments) { result in
        switch result {
        case .success(let origin): entries.append(ArticleEntry(origin: origin))
        case .failure(let failure):
          entries.append(ArticleEntry(origin: .file(path: failure.input), state: .failed(sentence(for: failure))))
        }
      }
      mailbox.post(.entriesAdded(entries))
      guard entries.count > 1 else { return }
      for (index, entry) in entries.enumerated() where entry.state == .waiting {
        await Task.yield()
        let state: ArticleEntry.State
        do {
          let article = try reader.article(at: entry.origin)
          state = .known(
            title: article.head.title ?? article.origin.identifier, day: article.head.published,
            quotes: reader.analyse(article).limited(to: [.speech]).quotes.count)
        } catch {
          state = .failed(sentence(for: error))
        }
        mailbox.post(.entryChanged(index, state))
      }
    }
  }

  /// Reads and cleans an article, then finds its quotes.
  func open(_ origin: Origin, entry: Int, request: Int) {
    let reader = reader
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      do {
        let article = try reader.article(at: origin)
        mailbox.post(.opened(request: request, entry: entry, article))
        mailbox.post(.analysed(request: request, reader.analyse(article)))
      } catch {
        mailbox.post(.openFailed(request: request, entry: entry, sentence(for: error)))
      }
    }
  }

  /// Decodes the input of an article.
  func loadOriginal(_ origin: Origin, request: Int) {
    let reader = reader
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      do {
        mailbox.post(.originalLoaded(request: request, try reader.original(at: origin)))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }
}
