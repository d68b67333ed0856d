import Feeds
import ReaderModel

/// The sentence for bytes that are no feed.
func sentence(for failure: FeedFailure) -> String {
  switch failure {
  case .empty: "What came is empty; try again later."
  case .tooLarge(_, let limit): "The feed has more than the \(limit / 1_000_000) MB that one may have."
  case .limit: "The feed is too deep or too large to be read."
  case .libraryMissing(let name): "\(name) is not there, without which no feed can be read; install libxml2."
  case .notAFeed(let resemblance):
    switch resemblance {
    case .webPage: "This is a web page and no feed; quotidian subscribe finds the feeds that it names."
    case .subscriptionList: "This is a list of subscriptions; quotidian import takes it."
    case .xml(let element): "This is no feed but another kind of XML (<\(element)>); check the address."
    case .json: "This is JSON but no feed; check the address."
    case .text, .binary: "This is no feed; check the address."
    }
  }
}

/// The sentence for what a list of subscriptions names and nobody can subscribe to.
func sentence(for leftOut: SubscriptionList.LeftOut) -> String {
  let name = leftOut.title.map { "“\($0)” (\(leftOut.address))" } ?? leftOut.address
  let reason =
    switch leftOut.address.prefix(while: { $0 != ":" }).lowercased() {
    case "exec": "it is a program; quotidian subscribe takes it, and then it is run"
    case "filter": "it is a program; quotidian subscribe takes it, and then it is run"
    case "query": "it is a search of another reader; save it as a filter"
    case "file": "it is a file; quotidian add takes articles from files"
    default: "it is no address of the web"
    }
  return "\(name) is left out: \(reason)."
}

/// The sentence for an answer that is not what was asked for.
func sentence(for failure: RefreshFailure) -> String {
  switch failure {
  case .gone: "It is gone for good, says its host; quotidian unsubscribe gives it up."
  case .status(401), .status(403): "Its host wants a user and a password; subscribe as https://USER:PASSWORD@HOST/PATH."
  case .status(404): "There is nothing at this address; check it."
  case .status(429), .status(503): "Its host wants to be left alone for a while; it will be asked again later."
  case .status(let status): "Its host answered with an error (\(status)); try again later."
  case .isFeed(let address): "\(address): this is a feed; quotidian subscribe takes it."
  case .noFeed: "This page names no feed; give the address of the feed itself."
  }
}

/// The sentence for a program that made no feed.
func sentence(for failure: ProgramFailure) -> String {
  switch failure {
  case .notAllowed(let address):
    "It is a program that you did not say may be run: quotidian subscribe '\(address)' says so."
  case .notRun(let command): "\(command): it could not be run."
  case .failed(let command, let status): "\(command): it failed (\(status))."
  case .tooMuch(let command): "\(command): it printed more than a feed may have."
  case .tooLate(let command): "\(command): it took too long."
  }
}
