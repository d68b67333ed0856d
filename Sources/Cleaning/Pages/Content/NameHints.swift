/// What the class and the identifier of an element hint at.
///
/// The words are those of Mozilla's Readability (Readability.js, `REGEXPS`), which have proved themselves over the
/// whole web, with some of our own.
struct NameHints: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// It is hardly a part of an article: a comment, a menu, something shared.
  static let unlikely = NameHints(rawValue: 1)
  /// It may be a part after all.
  static let candidate = NameHints(rawValue: 2)
  /// It sounds like an article.
  static let positive = NameHints(rawValue: 4)
  /// It sounds like something beside an article.
  static let negative = NameHints(rawValue: 8)
  /// It sounds like a byline.
  static let byline = NameHints(rawValue: 16)
  /// It has to do with sharing.
  static let share = NameHints(rawValue: 32)
  /// It holds what readers wrote.
  static let comments = NameHints(rawValue: 512)
  /// It is what a site sets into its articles: newsletters, offers, related stories, the writer's life.
  static let furniture = NameHints(rawValue: 64)
  /// It is said of a picture.
  static let caption = NameHints(rawValue: 128)
  /// It is said of the article: when and by whom it was written.
  static let credit = NameHints(rawValue: 256)

  /// It shows other articles.
  static let related = NameHints(rawValue: 1024)

  /// It asks for consent to cookies.
  static let consent = NameHints(rawValue: 2048)

  /// The hints of a text that is the value of `class` or `id`.
  static func hints(in text: ArraySlice<UInt8>) -> NameHints {
    var hints: NameHints = []
    let bytes = text.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    bytes.withUnsafeBufferPointer { bytes in
      for start in bytes.indices {
        for word in words[Int(bytes[start] & 127)] where !hints.isSuperset(of: word.hints) {
          if word.matches(bytes, at: start) { hints.formUnion(word.hints) }
        }
      }
    }
    return hints
  }

  private struct Word: Sendable {
    let bytes: [UInt8]
    let hints: NameHints
    let begins: Bool
    let ends: Bool

    func matches(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
      guard start + bytes.count <= text.count else { return false }
      for (offset, byte) in bytes.enumerated() where text[start + offset] != byte { return false }
      let end = start + bytes.count
      return (!begins || start == 0 || Self.isBoundary(text[start - 1]))
        && (!ends || end == text.count || Self.isBoundary(text[end]))
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
      !((byte | 32) &- 97 < 26 || byte &- 48 < 10)
    }
  }

  /// The words of each hint; `<` says that the word begins there, `>` that it ends.
  private static let lists: [(NameHints, String)] = [
    (
      .unlikely,
      """
      -ad- ai2html banner breadcrumb combx comment community cover-wrap disqus extra footer gdpr header legends menu
      related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate pagination
      pager popup yom-remote
      """
    ),
    (.candidate, "and article body column content main mathjax shadow"),
    (.positive, "article body content entry hentry h-entry main page pagination post text blog story"),
    (
      .negative,
      """
      -ad- hidden <hid> banner combx comment com- contact footer gdpr masthead media meta outbrain promo related scroll
      share shoutbox sidebar skyscraper sponsor shopping tags widget
      """
    ),
    (
      .byline,
      "byline author dateline writtenby p-author <autor> <auteur> <firma> <autore> <yazar> <verfasser> <skribent> <forfatter>"
    ),
    (.share, "<share> <sharedaddy>"),
    (
      .furniture,
      """
      newsletter signup sign-up subscribe <promo> promobox recirc recommend read-more readmore read-next more-from
      morefrom also-like relatedpost related-post related-article relatedarticle outbrain taboola adblock advert <ad> <ads> paywall
      cookie gdpr author-bio author-box authorbox author-info about-author author-content post-author <bio> breadcrumb
      sr-only visually-hidden visuallyhidden screen-reader-text element-invisible print-only d-print-
      disqus <comments> <gallery> slideshow carousel sharing <social> donate <tags> taglist tag-list
      """
    ),
    (
      .comments,
      "<comments> comment-count comments-count commentcount comment-list commentlist comment-body comments-area disqus_thread <respond>"
    ),
    (
      .related,
      """
      related recommend read-more readmore read-next more-from morefrom also-like recirc outbrain taboola <suggested>
      <popular> mostread most-read most-popular trending latest-news latestnews
      """
    ),
    (
      .consent,
      """
      cookie gdpr consent onetrust didomi usercentrics privacy-banner qc-cmp sp_message truste osano iubenda cmpbox <overlay> <modal>
      cmp-
      """
    ),
    (.caption, "caption <credit> <credits> <copyright> photographer"),
    (
      .credit,
      """
      <meta> <date> dateline timestamp <time> <byline> <author> <authors> <published> pubdate postmeta entrymeta
      articlemeta postinfo post-info <posted> <submitted> <pubtime>
      """
    ),
  ]

  /// The words by their first byte.
  private static let words: [[Word]] = {
    var words = [[Word]](repeating: [], count: 128)
    for (hint, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        let bytes = Array(word.utf8).filter { $0 != 60 && $0 != 62 }
        words[Int(bytes[0])].append(
          Word(bytes: bytes, hints: hint, begins: word.hasPrefix("<"), ends: word.hasSuffix(">")))
      }
    }
    return words
  }()
}
