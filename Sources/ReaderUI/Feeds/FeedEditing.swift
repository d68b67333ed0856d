import Articles

/// What a person changes about feeds from their screen.
struct FeedEditing {
  /// The selected row.
  let row: FeedRow?

  /// Runs a command that changes something; nil for any other.
  func run(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .subscribe: return [.push(Prompt(.feedAddress))]
    case .removeFilter, .unsubscribe: return remove(in: &session)
    case .renameFeed: return row?.feed.map { [.push(Prompt(.newFeedName, text: $0.title))] } ?? []
    case .moveFeed:
      switch row {
      case .feed(let feed, _)?: return [.push(Prompt(.feedFolder, text: feed.folder))]
      case .folder(let folder)?: return [.push(Prompt(.feedFolder, text: folder.path.joined(separator: "/")))]
      default: return told("a saved filter lies in no folder", in: &session)
      }
    case .tagFeed: return row?.feed.map { [.push(Prompt(.feedTags, text: $0.tags.joined(separator: ", ")))] } ?? []
    case .keepDays:
      return row?.feed.map { [.push(Prompt(.feedDays, text: $0.keptDays.map(String.init) ?? ""))] } ?? []
    case .fullText:
      guard let feed = row?.feed else { return told(Need.feed.reason(session.bindings), in: &session) }
      return [.work(.setFullText(!feed.fetchesPages, feed: feed.id))]
    default: return nil
    }
  }

  /// Takes what was typed for a change; nil for what was typed for something else.
  func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    let text = input.text.joinedWords
    switch input.purpose {
    case .feedAddress:
      guard !text.isEmpty else { return [] }
      session.tell("looking for the feed …")
      var folders: [String] = []
      if case .folder(let folder)? = row { folders = folder.path } else { folders = row?.feed?.folders ?? [] }
      return [.work(.subscribe(address: text, folders: folders))]
    case .newFeedName:
      return row?.feed.map { feed in change([feed], "renaming \(feed.title)") { $0.name = text.isEmpty ? nil : text } }
    case .feedFolder: return move(to: text.split(separator: "/").map { String($0).joinedWords }.filter { !$0.isEmpty })
    case .feedTags:
      let tags = text.split(separator: ",").map { String($0).joinedWords }.filter { !$0.isEmpty }
      return row?.feed.map { feed in change([feed], "the tags of \(feed.title)") { $0.tags = tags } }
    case .feedDays:
      guard text.isEmpty || (Int(text) ?? 0) > 0 else {
        return told("a number of days from 1 on, or nothing to keep all", in: &session)
      }
      return row?.feed.map { feed in change([feed], "how long \(feed.title) is kept") { $0.keptDays = Int(text) } }
    default: return nil
    }
  }

  private func told(_ sentence: String, in session: inout Session) -> [Step] {
    session.tell(sentence)
    return []
  }

  private func remove(in session: inout Session) -> [Step] {
    switch row {
    case .feed(let feed, _)?: return [.push(UnsubscribeQuestion(feed: feed))]
    case .filter(let filter)?:
      return [.push(FilterQuestion(filter: filter))]
    case .folder?:
      return told("a folder goes with its last feed: unsubscribe from its feeds, or move them", in: &session)
    case nil: return []
    }
  }

  private func move(to folders: [String]) -> [Step] {
    switch row {
    case .feed(let feed, _)?: return change([feed], "moving \(feed.title)") { $0.folders = folders }
    case .folder(let folder)?:
      return change(folder.feeds, "moving \(folder.path.joined(separator: "/"))") { feed in
        feed.folders = folders + feed.folders.dropFirst(folder.path.count)
      }
    default: return []
    }
  }

  /// The work of changing feeds, as one deed.
  private func change(_ feeds: [StoredFeed], _ intent: String, _ change: (inout NewFeed) -> Void) -> [Step] {
    let changed = feeds.map { feed in
      var new = NewFeed(feed)
      change(&new)
      return FeedChange(feed: feed.id, to: new)
    }
    return [.work(.changeFeeds(changed, intent: intent))]
  }
}

/// What a feed is to be.
public struct FeedChange: Equatable, Sendable {
  /// The number of the feed in the library.
  public let feed: Int64
  /// What the person says of it now.
  public let new: NewFeed

  init(feed: Int64, to new: NewFeed) { (self.feed, self.new) = (feed, new) }
}
