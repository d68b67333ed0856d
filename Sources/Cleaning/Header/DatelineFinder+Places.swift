import Language

/// Places that stand apart from the report: beside the day, or alone on a line.
extension DatelineFinder {
  /// The place that stands before the day on a line of their own, as in `Geneva, 3 May 2019` and `Sevilla - 24/05/2018`,
  /// or in capitals right behind the day; nil when there is none.
  func placeBesideDate() -> (String, Range<Int>)? {
    parts.lazy.filter { $0.kind == .date }.compactMap {
      before($0.range.lowerBound) ?? onLine($0.range.upperBound) ?? behind($0.range.upperBound)
    }
    .first
  }

  /// Behind the hour and a dash up to the line's end: `May 3, 2019 12:57 pm IST - OSLO, NORWAY`.
  private func onLine(_ date: Int) -> (String, Range<Int>)? {
    guard let dash = tokens.firstIndex(where: { $0.range.lowerBound >= date }), dash + 1 < tokens.count,
      ["-", "–", "—"].contains(tokens[dash].text), !tokens[dash].startsLine, !tokens[dash + 1].isGlued,
      tokens[..<dash].suffix(Self.reachOfHour).contains(where: { $0.text == ":" })
    else { return nil }
    let words = tokens[(dash + 1)...].prefix(Self.longestPlace * 2).prefix {
      !$0.startsLine && ($0.isCapitalised || $0.text == ",")
    }
    let city = words.prefix { $0.text != "," }
    guard !city.isEmpty, city.count <= Self.longestPlace, words.last?.text != ",",
      words.endIndex >= tokens.count || tokens[words.endIndex].startsLine,
      isPlaceName(city.map(\.text), behind: words.endIndex) || city.allSatisfy(\.isAllCapitals) && mentions(city)
    else { return nil }
    let name = NameForm.normalised(city.map(\.text).joined(separator: " "))
    return (name, tokens[dash + 1].range.lowerBound..<tokens[words.endIndex - 1].range.upperBound)
  }

  private static let reachOfHour = 6

  /// A place in capitals on a line of its own, right above the report, or between who wrote it and the day.
  func placeAlone(before end: Int) -> (String, Range<Int>)? {
    let heads = parts.filter { $0.kind != .dateline }
    for index in 0..<min(end + 1, tokens.count) where tokens[index].startsLine && tokens[index].isAllCapitals {
      let line = tokens[index...].prefix(Self.longestPlace + 1).enumerated().prefix {
        $0.offset == 0 || !$0.element.startsLine
      }
      .map(\.element)
      let stop = index + line.count
      let start = tokens[index].range.lowerBound
      guard line.count <= Self.longestPlace, line.allSatisfy(\.isAllCapitals), stop < tokens.count,
        tokens[stop].startsLine, heads.contains(where: { $0.range.upperBound <= start }),
        !parts.contains(where: { $0.range.contains(start) }), isPlaceName(line.map(\.text), behind: stop),
        startsReport(stop, isAnchored: true)
          || isBehindPart(index) && heads.contains(where: { $0.range.lowerBound == tokens[stop].range.lowerBound })
      else { continue }
      let name = NameForm.normalised(line.map(\.text).joined(separator: " "))
      return (name, start..<tokens[stop - 1].range.upperBound)
    }
    return nil
  }

  /// Whether the text has each word of a place as a name too.
  private func mentions(_ city: ArraySlice<HeaderToken>) -> Bool {
    city.allSatisfy { word in tokens.contains { $0.text == NameForm.normalised(word.text) } }
  }

  private func before(_ date: Int) -> (String, Range<Int>)? {
    guard let day = tokens.firstIndex(where: { $0.range.lowerBound >= date }), day > 1,
      [",", "-", "–", "—"].contains(tokens[day - 1].text), !tokens[day].startsLine
    else { return nil }
    let start = tokens[..<(day - 1)].indices.reversed().first {
      tokens.startsSegment($0) || $0 + Self.longestPlace < day
    }
    guard let start, case let words = tokens[start..<(day - 1)], (1...Self.longestPlace).contains(words.count),
      words.allSatisfy({ $0.kind == .word && $0.isCapitalised }), isPlaceName(words.map(\.text), behind: day)
    else { return nil }
    return (
      NameForm.normalised(words.map(\.text).joined(separator: " ")),
      tokens[start].range.lowerBound..<tokens[day - 1].range.upperBound
    )
  }

  private func behind(_ date: Int) -> (String, Range<Int>)? {
    guard var start = tokens.firstIndex(where: { $0.range.lowerBound >= date }),
      tokens[start].range.lowerBound <= date + 1
    else { return nil }
    // `May 3, 2019 Share OSLO`
    while start + 1 < tokens.count, InterfaceWords.contains(tokens[start].lower), !tokens[start].isAllCapitals {
      start += 1
    }
    guard tokens[start].isAllCapitals else { return nil }
    let words = tokens[start...].prefix(Self.longestPlace).enumerated().prefix {
      $0.element.isAllCapitals && ($0.offset == 0 || !$0.element.startsLine && !$0.element.isGlued)
        && $0.element.text.unicodeScalars.count > 1
    }.map(\.element)
    var end = start + words.count
    // `MOGADISHU, Somalia`
    var country: String?
    if end + 1 < tokens.count, tokens[end].text == ",", Nationalities.isCountry([tokens[end + 1].lower]),
      !tokens[end + 1].startsLine
    {
      country = tokens[end + 1].text
      end += 2
    }
    let names = words.map(\.text)
    guard end < tokens.count, tokens[end].isCapitalised || ["“", "\""].contains(tokens[end].text),
      tokens[end].startsLine || tokens[end].isGlued || country != nil || City.isName(names),
      isPlaceName(names, behind: end) || country != nil && !PictureCaption.isLabel(names.map { $0.lowercased() }),
      startsReport(end, isAnchored: true)
    else { return nil }
    let place = NameForm.normalised(names.joined(separator: " ")) + (country.map { ", " + $0 } ?? "")
    return (place, tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
  }
}
