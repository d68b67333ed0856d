import ForeignText

/// In which order a page writes the numbers of a date: by its language and region.
enum DayOrder: Sendable {
  case dayFirst
  case monthFirst

  /// The regions that write the month first.
  private static let regions: Set<String> = ["us", "ph", "fm", "mh", "pw", "gu", "as", "pr", "vi", "um"]

  /// The order of a page by language tags, the most trustworthy first, by its address, and by what it prints.
  init(tags: [String], address: String?, text: @autoclosure () -> String) {
    let regions = tags.compactMap(Self.region)
    if let region = regions.first {
      self = Self.regions.contains(region) ? .monthFirst : .dayFirst
      return
    }
    let host = address.flatMap { $0.firstRange(of: "://").map { address in address.upperBound } }.flatMap { start in
      address.map { $0[start...].prefix { !"/?#:".contains($0) } }
    }
    let top = host?.split(separator: ".").last?.lowercased()
    if let top, ["us", "gov", "mil"].contains(top) {
      self = .monthFirst
    } else if let top, top.count == 2, top != "co", top != "io", top != "tv" {
      self = .dayFirst
    } else if let language = tags.first?.lowercased() {
      let isEnglish = language == "en"
      self = isEnglish && Self.isAmerican(text()) ? .monthFirst : .dayFirst
    } else {
      self = .monthFirst
    }
  }

  /// The region of a language tag in small letters.
  private static func region(_ tag: String) -> String? {
    tag.split { "-_".contains($0) }.dropFirst().first { $0.count == 2 }.map { $0.lowercased() }
  }

  /// Whether the times beside dates are those of American zones.
  private static func isAmerican(_ text: String) -> Bool {
    let words = Set(text.split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["EST", "EDT", "PST", "PDT", "CST", "CDT", "MST", "MDT", "ET", "PT"])
  }
}
