import Articles
import ForeignText
import Language

/// The line that names who wrote an article: `By ANDREW ROE and JAMES POE`, `Jane Roe, Staff Writer`,
/// `Written by Jane Roe & John Poe | Reuters`.
struct Byline: Equatable {
  /// The names, in normal case, in the order of the line.
  let authors: [String]
  /// The tokens of the line.
  let range: Range<Int>

  private static let leads: Set<String> = [
    "written", "reported", "words", "story", "text", "analysis", "report", "opinion",
  ]
  private static let affiliationWords: Set<String> = [
    "staff", "writer", "writers", "reporter", "correspondent", "correspondents", "editor", "editors", "columnist",
    "bureau", "chief", "reuters", "ap", "afp", "upi", "press", "news", "times", "post", "media", "contributor",
    "special",
    "political", "science", "business", "health", "national", "senior", "foreign", "international", "associate",
    "assistant", "producer", "today", "tribune", "journal", "herald", "gazette", "guardian", "bloomberg", "politico",
    "bbc", "cnn", "npr", "nbc", "cbs", "abc", "fox", "agency", "magazine", "online", "digital", "desk", "affairs",
    "technology", "economics", "environment", "education", "sports", "deputy", "managing", "freelance", "guest",
    "contributing", "diplomatic", "security", "service", "wire", "newspapers", "network",
  ]
  /// Words that end a name because they belong to the page.
  private static let stops: Set<String> = [
    "published", "updated", "posted", "share", "image", "photo", "video", "follow", "email", "print", "tweet", "read",
    "last", "first", "advertisement", "facebook", "twitter", "with", "modified", "by", "in", "for", "is", "at", "from",
    "on",
    "comments", "save", "and", "credit", "caption", "file", "skip", "click", "getty", "comment", "reprints", "pin",
    "flipboard", "copy", "listen", "bookmark", "linkedin", "whatsapp", "reddit",
  ]

  /// The byline that starts with *By* at a token; nil when none does.
  init?(_ tokens: [HeaderToken], labelledAt start: Int) {
    var index = start
    if Self.leads.contains(tokens[index].lower), index + 1 < tokens.count, tokens[index + 1].lower == "by",
      !tokens[index + 1].startsLine
    {
      index += 1
    }
    guard tokens[index].lower == "by" else { return nil }
    index += 1
    if index < tokens.count, tokens[index].text == ":" { index += 1 }
    guard index < tokens.count, !tokens[index].isGlued || tokens[index - 1].text == ":" else { return nil }
    guard let list = NameList(tokens, from: index, allowsAgency: true) else { return nil }
    authors = list.names
    range = start..<list.end
  }

  /// The byline that is only names, two words or more each, at a token; nil when anything but a date, a line end or
  /// an item of the page follows.
  init?(_ tokens: [HeaderToken], bareAt start: Int) {
    guard let list = NameList(tokens, from: start, allowsAgency: false),
      list.names.allSatisfy({ (2...5).contains($0.split(separator: " ").count) }),
      list.end >= tokens.count || tokens[list.end].startsLine
        || tokens[list.end].isGlued && tokens[list.end].kind != .mark
        || tokens[list.end].text == "|" || PublicationDate(tokens, at: list.end) != nil
        || Self.stops.contains(tokens[list.end].lower)
    else { return nil }
    authors = list.names
    range = start..<list.end
  }

  private struct NameList {
    var names: [String] = []
    var end: Int

    init?(_ tokens: [HeaderToken], from start: Int, allowsAgency: Bool) {
      end = start
      var index = start
      while let (name, next) = Self.name(tokens, from: index, allowsAgency: allowsAgency && names.isEmpty) {
        names.append(name)
        end = next
        let behind = Self.affiliationEnd(tokens, from: next)
        guard let following = Self.separator(tokens, from: next) ?? Self.separator(tokens, from: behind) else { break }
        index = following
      }
      guard !names.isEmpty else { return nil }
      end = Self.affiliationEnd(tokens, from: end)
      // A name that prose goes on from is none: `By Monday afternoon`.
      if end < tokens.count, !tokens[end].isGlued, !tokens[end].startsLine, tokens[end].kind == .word,
        !tokens[end].isCapitalised
      {
        return nil
      }
    }

    /// One name; the index behind it.
    private static func name(_ tokens: [HeaderToken], from start: Int, allowsAgency: Bool) -> (String, Int)? {
      guard start < tokens.count, tokens[start].isCapitalised, !stops.contains(tokens[start].lower) else { return nil }
      var words: [String] = []
      var index = start
      var inCapitals: Bool?
      var affiliated = false
      while index < tokens.count, words.count < 6 {
        let token = tokens[index]
        if index > start, token.startsLine || token.isGlued && tokens[index - 1].text != "." { break }
        guard token.kind == .word, !stops.contains(token.lower) else {
          break
        }
        if Month.number(token.lower) != nil, index + 1 < tokens.count, startsDay(tokens, after: index) { break }
        if Weekday.isName(token.lower), index > start { break }
        if NameForm.particles.contains(token.lower), index > start, !token.isCapitalised || token.isAllCapitals {
          words.append(token.text)
          index += 1
          continue
        }
        guard token.isCapitalised else { break }
        if token.text.unicodeScalars.count > 1, token.text.unicodeScalars.dropFirst().contains(where: \.isLetter) {
          let capitals = isInCapitals(token.text)
          if let inCapitals, inCapitals != capitals { break }
          inCapitals = capitals
        }
        if affiliationWords.contains(token.lower) {
          if !allowsAgency { break }
          affiliated = true
        }
        if token.isGlued, index > start {
          words[words.count - 1] += token.text
        } else {
          words.append(token.text)
        }
        index += 1
        if index < tokens.count, tokens[index].text == ".", tokens[index].isGlued,
          token.text.unicodeScalars.count == 1 || ["jr", "sr", "st", "dr"].contains(token.lower)
        {
          words[words.count - 1] += "."
          index += 1
        }
      }
      // `Ada Poe Scotland correspondent`: the office in small letters tells that its field is no name.
      if words.count > 2, index < tokens.count, !tokens[index].isCapitalised, !tokens[index].startsLine,
        affiliationWords.contains(tokens[index].lower),
        !words.contains(where: { NameForm.particles.contains($0.lowercased()) })
      {
        words = Array(words[..<(words[1].hasSuffix(".") && words.count > 3 ? 3 : 2)])
      }
      while let last = words.last, NameForm.particles.contains(last.lowercased()), words.count > 1 {
        words.removeLast()
        index -= 1
      }
      guard words.count >= (allowsAgency ? 1 : 2) else { return nil }
      if affiliated, words.count > 2, !["the", "associated", "agence", "press"].contains(words[0].lowercased()) {
        // `Jane Roe Staff Writer`: the name ends where the affiliation begins.
        if let cut = words.firstIndex(where: { affiliationWords.contains($0.lowercased()) }), cut >= 2 {
          index -= words[cut...].count
          words = Array(words[..<cut])
        }
      }
      return (NameForm.normalised(words.joined(separator: " ")), index)
    }

    /// `and`, a comma, an ampersand or both, and a name behind it; the index of that name.
    private static func separator(_ tokens: [HeaderToken], from start: Int) -> Int? {
      var index = start
      while index < tokens.count, !tokens[index].startsLine || index > start && tokens[start].text == ",",
        [",", "and", "AND", "&", ";", "/", "•", "·", "with", "And"].contains(tokens[index].text)
      {
        index += 1
      }
      guard index > start, index < tokens.count, tokens[index].isCapitalised,
        !affiliationWords.contains(tokens[index].lower), tokens[index].lower != "the",
        !isAffiliation(tokens, from: index)
      else { return nil }
      return index
    }

    /// Whether the words up to the next mark or line end hold one that names an employer or an office.
    private static func isAffiliation(_ tokens: [HeaderToken], from start: Int) -> Bool {
      for index in start..<min(tokens.count, start + 5) {
        if index > start, tokens[index].startsLine || tokens[index].kind != .word || tokens[index].isGlued {
          return false
        }
        if ["and", "with"].contains(tokens[index].lower) { return false }
        if affiliationWords.contains(tokens[index].lower) { return true }
      }
      return false
    }

    /// Behind the employer, the office, the place, the address or the handle that follows names.
    private static func affiliationEnd(_ tokens: [HeaderToken], from start: Int) -> Int {
      var index = start
      while index < tokens.count, !tokens[index].startsLine {
        let token = tokens[index]
        if PublicationDate(tokens, at: index) != nil { break }
        let opensAffiliation = [",", "|", "/", "(", "-", "–", "—", "·", "•"].contains(token.text)
        let isPlain =
          affiliationWords.contains(token.lower)
          || (["in", "for", "at", "of", "the"].contains(token.lower) && !token.isGlued)
        if opensAffiliation {
          guard index + 1 < tokens.count, !tokens[index + 1].startsLine,
            PublicationDate(tokens, at: index + 1) == nil,
            isAffiliation(tokens, from: index + 1) || tokens[index + 1].lower == "the"
              || isAddress(tokens, at: index + 1) || ["for", "in"].contains(tokens[index + 1].lower)
          else { break }
          index += 1
        } else if isAddress(tokens, at: index) {
          index += 1
          while index < tokens.count, !tokens[index].startsLine, tokens[index].isGlued { index += 1 }
        } else if isPlain {
          index += 1
          // The place or the paper itself.
          while index < tokens.count, tokens[index].isCapitalised, !tokens[index].isGlued, !tokens[index].startsLine,
            !stops.contains(tokens[index].lower), PublicationDate(tokens, at: index) == nil
          {
            index += 1
          }
        } else if token.text == ")" || token.text == "." && token.isGlued && index > start {
          index += 1
        } else {
          break
        }
      }
      return index
    }

    /// An e-mail address or a handle.
    private static func isAddress(_ tokens: [HeaderToken], at start: Int) -> Bool {
      if tokens[start].text == "@" { return true }
      var index = start
      while index < tokens.count, index == start || tokens[index].isGlued, index < start + 8 {
        if tokens[index].text == "@" { return true }
        index += 1
      }
      return false
    }

    private static func startsDay(_ tokens: [HeaderToken], after index: Int) -> Bool {
      let next = tokens[index + 1]
      return next.kind == .number || next.text == "." && index + 2 < tokens.count && tokens[index + 2].kind == .number
    }

    private static func isInCapitals(_ word: String) -> Bool {
      let letters = word.unicodeScalars.filter(\.isLetter)
      return letters.count(where: \.isUpper) * 2 > letters.count && letters.count > 1
    }
  }
}
