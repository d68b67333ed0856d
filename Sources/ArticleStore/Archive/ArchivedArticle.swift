/// An article in a library's archive, with its inputs, its quotes and the person's marks.
///
/// All spans are pairs of Unicode scalar offsets of `text`.
public struct ArchivedArticle: Hashable, Sendable, Codable {
  /// Somebody whom the article quotes.
  public struct CastMember: Hashable, Sendable, Codable {
    /// The name in this article.
    public let name: String
    /// `person`, `organisation` or `group`.
    public let kind: String
    /// What the article says they are.
    public let role: String?
    /// Where it mentions them.
    public let mentions: [[Int]]
    /// Whom a split by hand made of them: a person's key.
    public let split: String?
  }

  /// A quote of the article.
  public struct ArchivedQuote: Hashable, Sendable, Codable {
    /// `direct`, `mixed` or `indirect`.
    public let kind: String
    /// `speech` or `thought`.
    public let act: String
    /// `denied`, `refused` or `questioned`; nil where the cue simply reports the content.
    public let polarity: String?
    /// The words that say whom it was said to; nil in archives of before.
    public let addressee: [[Int]]?
    /// What was said, the words that say so, and those that name the source.
    public let content, cue, source: [[Int]]
    /// The index of the speaker in `people`.
    public let speaker: Int?
    /// The engine's estimate that it is right, 0 to 1.
    public let confidence: Double
    /// `quick` or `careful`; nil in archives of before.
    public let engine: String?
  }

  /// A feed that has the article besides the one that brought it.
  public struct Place: Hashable, Sendable, Codable {
    /// The key of the feed.
    public let feed: String
    /// What that calls it.
    public let id: String
    /// The number that tells what that feed said.
    public let itemFingerprint: Int64?
  }

  /// A line of the newsroom about the article.
  public struct Note: Hashable, Sendable, Codable {
    /// What it is for.
    public let kind: String
    /// The line.
    public let text: String
  }

  /// Words of the text that lead somewhere.
  public struct Link: Hashable, Sendable, Codable {
    /// Where.
    public let target: String
    /// The words.
    public let span: [Int]
  }

  /// A person's note on a quote, by the words of the quote.
  public struct QuoteNote: Hashable, Sendable, Codable {
    /// The words.
    public let quoted: String
    /// The note.
    public let note: String
  }

  /// The headline.
  public let title: String
  /// The names in the byline.
  public let authors: [String]
  /// The day of publication, `YYYY-MM-DD`.
  public let date: String?
  /// The place that the report was sent from.
  public let dateline: String?
  /// The web address or path.
  public let url: String?
  /// The web address where that is not of this article alone.
  public let link: String?
  /// The key of the feed that brought it.
  public let feed: String?
  /// The number that tells what the feed said.
  public let itemFingerprint: Int64?
  /// What its feed or dump calls it.
  public let id: String?
  /// Where it came from, in a word or two.
  public let source: String
  /// When it was added, in seconds since 1970.
  public let added: Int64
  /// By which instant it is sorted; nil in archives of before.
  public let instant: Int64?
  /// The other feeds that have it; nil where there are none.
  public let alsoIn: [Place]?
  /// The clean text, its paragraphs parted by blank lines; nil where nobody has cleaned the input yet.
  public let text: String?
  /// Where the paragraphs are; nil in archives of version 1, where blank lines part them.
  public let paragraphs: [[Int]]?
  /// What cleaning removed from the newest input, in offsets of that; nil where that is not known.
  let removed: [RemovedRecord]?
  /// Those whom a contributor line names.
  public let contributors: [String]
  /// Lines of the newsroom about the article.
  public let notes: [Note]
  /// The links, in the order of the text.
  public let links: [Link]
  /// The version of the engine that found the quotes, 0 where none did yet.
  public let engine: Int
  /// Everyone who is quoted.
  public let people: [CastMember]
  /// The quotes, in the order of the text.
  public let quotes: [ArchivedQuote]
  /// The person's marks.
  public let isRead, isStarred: Bool
  /// The index of the paragraph at which the person stopped.
  public let paragraph: Int
  /// The person's tags.
  public let tags: [String]
  /// The person's notes on quotes.
  public let quoteNotes: [QuoteNote]
  /// The inputs, the oldest first.
  public let revisions: [ArchivedRevision]
}
