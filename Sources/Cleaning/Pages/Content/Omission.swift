/// Why a part of a page is no part of its article; the raw value is the rule's name in `Article.removed`.
enum Omission: String, Sendable {
  case hidden
  case unlikely = "beside the article"
  case byline
  case title
  case form
  case caption
  case share = "share bar"
  case links = "links"
  case furniture = "set into the article"
  case credit = "said of the article"
  case pointer = "pointer elsewhere"
  case tail = "below the article"
  case head = "above the article"
  case heading = "heading of nothing"
  case label = "label of the page"
  case prompt = "prompt to subscribe"
  case syndication = "note of the feed"
  case outside = "outside the article"
}
