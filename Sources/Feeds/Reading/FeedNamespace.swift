import ForeignText

/// The namespaces of feeds, under whatever prefix and in whatever spelling of their address.
enum FeedNamespace: Hashable {
  /// RSS and Atom themselves, whose elements mean the same wherever they stand.
  case core
  /// RDF.
  case rdf
  /// The content module of RSS 1.0.
  case content
  /// Dublin Core elements.
  case dublinCore
  /// Dublin Core terms.
  case dublinCoreTerms
  /// Media RSS.
  case media
  /// Apple's podcasts.
  case itunes
  /// XHTML.
  case xhtml
  /// FeedBurner and services like it.
  case feedburner
  /// The syndication module of RSS 1.0.
  case syndication
  /// One that nothing here is read from.
  case other

  /// The namespace of an element.
  init(_ element: XMLElement) {
    if let address = element.namespace {
      self = Self.known(address)
      if self == .other, let prefix = element.prefix, Self.isMisspelt(address) {
        self = Self.prefixes[prefix] ?? .other
      }
    } else if let prefix = element.prefix {
      self = Self.prefixes[prefix.lowercased()] ?? .other
    } else {
      self = .core
    }
  }

  /// An address that names the module but not in any known form, as `http://www.example.com/dc`.
  private static func isMisspelt(_ address: String) -> Bool { !address.contains("://") }

  private static func known(_ address: String) -> FeedNamespace {
    if let known = addresses[address] { return known }
    let folded = address.lowercased().trimmed { $0.isWhitespace }
    if let known = addresses[folded] ?? addresses[folded + "/"] { return known }
    return folded.contains("backend.userland.com/rss") ? .core : .other
  }

  private static let addresses: [String: FeedNamespace] = [
    "": .core,
    "http://www.w3.org/2005/atom": .core,
    "http://purl.org/atom/ns#": .core,
    "http://purl.org/pie/": .core,
    "http://purl.org/echo/": .core,
    "uri/of/echo/namespace#": .core,
    "http://example.com/necho": .core,
    "http://example.com/newformat#": .core,
    "http://backend.userland.com/rss": .core,
    "http://backend.userland.com/rss2": .core,
    "http://blogs.law.harvard.edu/tech/rss": .core,
    "http://cyber.law.harvard.edu/rss/rss.html": .core,
    "http://purl.org/rss/1.0/": .core,
    "http://purl.org/rss/1.0/modules/rss091#": .core,
    "http://purl.org/net/rss1.1#": .core,
    "http://my.netscape.com/rdf/simple/0.9/": .core,
    "http://channel.netscape.com/rdf/simple/0.9/": .core,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
    "http://purl.org/rss/1.0/modules/content/": .content,
    "http://purl.org/dc/elements/1.1/": .dublinCore,
    "http://purl.org/dc/elements/1.0/": .dublinCore,
    "http://purl.org/dc/terms/": .dublinCoreTerms,
    "http://search.yahoo.com/mrss/": .media,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
    "http://example.com/dtds/podcast-1.0.dtd": .itunes,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "http://www.pheedo.com/namespace/pheedo": .feedburner,
    "http://purl.org/rss/1.0/modules/syndication/": .syndication,
  ]

  /// The prefixes that are meant when none is declared.
  private static let prefixes: [String: FeedNamespace] = [
    "rss": .core, "atom": .core, "a10": .core, "rdf": .rdf, "content": .content, "dc": .dublinCore,
    "dcterms": .dublinCoreTerms, "media": .media, "itunes": .itunes, "xhtml": .xhtml, "feedburner": .feedburner,
    "pheedo": .feedburner, "sy": .syndication,
  ]
}
