/// Writes subscriptions as OPML 2.0 (opml.org/spec2.opml).
struct OutlineWriter {
  /// The document.
  private(set) var text: String

  private final class Folder {
    var names: [String] = []
    var folders: [String: Folder] = [:]
    var subscriptions: [Subscription] = []
  }

  init(_ list: SubscriptionList) {
    let top = Folder()
    for subscription in list.subscriptions {
      var folder = top
      for name in subscription.folders {
        if folder.folders[name] == nil { folder.names.append(name) }
        let inner = folder.folders[name] ?? Folder()
        folder.folders[name] = inner
        folder = inner
      }
      folder.subscriptions.append(subscription)
    }
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>\(MarkupEscape.escaped(list.title ?? "Subscriptions"))</title>
        </head>
        <body>

      """
    write(top, indentation: "    ")
    text += """
        </body>
      </opml>

      """
  }

  private mutating func write(_ folder: Folder, indentation: String) {
    for subscription in folder.subscriptions {
      text += "\(indentation)<outline type=\"rss\""
      let title = subscription.title ?? subscription.address
      let attributes: [(String, String?)] = [
        ("text", title), ("title", subscription.title), ("xmlUrl", subscription.address),
        ("htmlUrl", subscription.page), ("description", subscription.description),
        ("category", subscription.tags.isEmpty ? nil : subscription.tags.joined(separator: ",")),
      ]
      for case (let name, let value?) in attributes {
        text += " \(name)=\"\(MarkupEscape.escaped(value, inAttribute: true))\""
      }
      text += "/>\n"
    }
    for name in folder.names {
      guard let inner = folder.folders[name] else { continue }
      text += "\(indentation)<outline text=\"\(MarkupEscape.escaped(name, inAttribute: true))\">\n"
      write(inner, indentation: indentation + "  ")
      text += "\(indentation)</outline>\n"
    }
  }
}
