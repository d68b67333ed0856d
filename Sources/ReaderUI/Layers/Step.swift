/// What a layer wants to happen beyond its own state.
enum Step: Sendable {
  /// Work outside.
  case work(Effect)
  /// Lay another layer over this one.
  case push(any Layer)
  /// Take this layer away.
  case leave
  /// Take away all layers over the panes, but for what is being typed.
  case showPanes
  /// Run a command where one is once this layer has done.
  case run(Command)
  /// Run a command about which the person was asked, where one is once this layer has gone.
  case runConfirmed(Command)
  /// Give what was typed to the layers below.
  case submit(Prompt.Input)
  /// List what a filter lets through that has a name, and go there.
  case list(filter: String, name: String)
  /// Go to the list of what a filter lets through that has a name; to go back from it leads here again.
  case visitList(filter: String, name: String)
  /// Go on to the list of the next or previous feed, or of the next with something unread, whose first unread article opens.
  case nextFeed(isUnread: Bool, by: Int, goesOn: Bool = false)
  /// Go to the first quote of a person of the open article, by their index in it.
  case goToQuotes(ofPerson: Int)
  /// Go to the person of the library who is a person of the open article, by their index in it.
  case showSpeaker(person: Int)
  /// Go to a quote of an article, by its index among all of the article.
  case showQuote(Int, article: Int64)
}

extension [Effect] {
  /// The steps of doing this work.
  var steps: [Step] { map(Step.work) }
}

extension Step {
  /// Whether it lays another layer over the one that wants it.
  var isPush: Bool { if case .push = self { true } else { false } }
}
