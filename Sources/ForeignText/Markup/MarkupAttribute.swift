/// The attributes that tell something of a text; the raw value is the name in HTML.
public enum MarkupAttribute: String, CaseIterable, Sendable {
  case `class`
  case id
  case style
  case hidden
  case ariaHidden = "aria-hidden"
  case ariaModal = "aria-modal"
  case role
  case rel
  case href
  case alt
  case name
  case property
  case itemprop
  case content
  case datetime
  case lang
  case type
  case title
  case start
  case src
  case data
  case dataSource = "data-src"
  case width
  case height
  case value
  case colspan
  case rowspan
  case reversed
  case dataTimestamp = "data-timestamp"
  case dataTime = "data-time"
  case dataDate = "data-date"
  case dataPublished = "data-published"
}
