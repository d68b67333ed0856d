import Articles

/// Reads the numbers of a text one after another.
struct QuantityReader {
  private let scalars: [Unicode.Scalar]
  private let items: [QuantityItem]
  private var place = 0
  private(set) var quantities: [Quantity] = []

  init(_ scalars: [Unicode.Scalar], in parts: [TextSpan]) {
    self.scalars = scalars
    items = QuantityItem.items(scalars, in: parts)
    while place < items.count {
      let start = place
      if var found = phrase() {
        found = withSign(found, from: start)
        quantities.append(found)
      } else {
        place = start + 1
      }
    }
  }

  private func word(_ index: Int) -> String? { items.indices.contains(index) ? items[index].word : nil }
  private func mark(_ index: Int) -> Unicode.Scalar? { items.indices.contains(index) ? items[index].mark : nil }

  private func isJoined(_ index: Int) -> Bool {
    items.indices.contains(index) && index > 0 && items[index].span.start == items[index - 1].span.end
  }

  /// The number that begins here; nil where none does.
  private mutating func phrase() -> Quantity? {
    let start = place
    if case .figures(let value, let suffix, let isShortYear, _) = items[place] {
      return figures(value, suffix, isShortYear: isShortYear)
    }
    guard let first = word(place) else { return nil }
    if first == "half", let next = word(place + 1) {
      let scale = place + (next == "a" || next == "an" ? 2 : 1)
      if let factor = word(scale).flatMap({ NumberWords.scales[$0] ?? ($0 == "dozen" ? 12 : nil) }) {
        place = scale + 1
        return quantity(0.5 * factor, from: start)
      }
    }
    if first == "a" || first == "an", let next = word(place + 1) {
      if let factor = NumberWords.scales[next] ?? (next == "dozen" ? 12 : nil) {
        place += 2
        return quantity(afterScale(factor), from: start)
      }
      guard let parts = NumberWords.parts[next] else { return nil }
      place += 2
      return quantity(1 / parts, from: start, isWeak: true)
    }
    if let part = NumberWords.parts[first], first == "half" {
      place += 1
      return quantity(1 / part, from: start, isWeak: true)
    }
    if let ordinal = NumberWords.ordinals[first] {
      place += 1
      return quantity(ordinal, from: start, isWeak: true)
    }
    guard let value = NumberWords.values[first] else { return nil }
    place += 1
    return worded(value, from: start)
  }

  // MARK: - Figures

  private mutating func figures(_ figure: Double, _ suffix: String, isShortYear: Bool) -> Quantity {
    let start = place
    var value = figure
    place += 1
    // `9:15`, `1/3`, `1½`
    if isJoined(place), let mark = mark(place), mark == ":" || mark == "/", isJoined(place + 1),
      items.indices.contains(place + 1), case .figures(let second, "", _, let span) = items[place + 1],
      !(self.mark(place + 2) == mark && isJoined(place + 2)), !(self.mark(start - 1) == mark && isJoined(start)),
      suffix.isEmpty
    {
      if mark == "/", second > 0 {
        place += 2
        return quantity(value / second, from: start)
      }
      if mark == ":", span.range.count == 2 {
        place += 2
        return quantity(value + second / 100, from: start)
      }
    }
    if isJoined(place), items.indices.contains(place), case .figures(let part, "", _, let span) = items[place],
      span.range.count == 1, part < 1
    {
      value += part
      place += 1
    }
    if let scale = NumberWords.suffixes[suffix] {
      return quantity(value * scale, from: start, others: [value])
    }
    if suffix == "s" { return quantity(value, from: start, isDecade: true) }
    if isShortYear { return quantity(value, from: start, others: [1_900 + value, 2_000 + value]) }
    guard suffix.isEmpty else { return quantity(value, from: start) }
    return quantity(scaled(value), from: start)
  }

  // MARK: - Words

  private mutating func worded(_ first: Double, from start: Int) -> Quantity {
    var (total, current, isAny) = (0.0, first, false)
    var isOrdinal = false
    loop: while place < items.count {
      var next = place
      // `twenty-five`, `two hundred and fifty`
      if mark(next) == "-" { next += 1 }
      let isBehindAnd = word(next) == "and"
      if isBehindAnd { next += 1 }
      if isBehindAnd, word(next) == "a", word(next + 1) == "half" {
        current += 0.5
        place = next + 2
        continue
      }
      guard let word = word(next) else { break }
      let hundreds = current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0
      if !isBehindAnd, let scale = NumberWords.scales[word] {
        if scale == 100 { current *= 100 } else { (total, current) = (total + current * scale, 0) }
      } else if !isBehindAnd, word == "dozen" {
        current *= 12
      } else if !isBehindAnd, total == 0, current <= 20, let parts = NumberWords.plurals[word] {
        place = next + 1
        return quantity(current / parts, from: start)
      } else if let value = NumberWords.values[word] ?? NumberWords.ordinals[word] {
        let tens = current.truncatingRemainder(dividingBy: 100)
        if hundreds || total > 0 && current == 0 && (isBehindAnd || value >= 1) {
          current += value
        } else if !isBehindAnd, tens >= 20, tens.truncatingRemainder(dividingBy: 10) == 0, value < 10 {
          current += value
        } else if !isBehindAnd, !isAny, (10...20).contains(current), (10..<100).contains(value),
          NumberWords.ordinals[word] == nil
        {
          // `nineteen forty-three`
          current = current * 100 + value
        } else {
          break loop
        }
        isOrdinal = NumberWords.values[word] == nil
      } else {
        break
      }
      isAny = true
      place = next + 1
      if isOrdinal { break }
    }
    return quantity(total + current, from: start, isWeak: isOrdinal || !isAny && first == 1)
  }

  /// What stands behind *a thousand*.
  private mutating func afterScale(_ scale: Double) -> Double {
    guard scale >= 100, scale < 1_000_000, let next = word(place),
      let value = next == "and" ? word(place + 1).flatMap({ NumberWords.values[$0] }) : NumberWords.values[next],
      value < scale
    else { return scaled(scale) }
    place += next == "and" ? 2 : 1
    if scale == 1_000, word(place) == "hundred" {
      place += 1
      return scale + value * 100
    }
    return scale + value
  }

  /// The number with what multiplies it: `40 million`, `3 dozen`, `2 hundred thousand`.
  private mutating func scaled(_ value: Double) -> Double {
    var value = value
    while let next = word(place), let scale = NumberWords.scales[next] ?? (next == "dozen" ? 12 : nil) {
      value *= scale
      place += 1
    }
    return value
  }

  // MARK: - Signs and units

  private func quantity(
    _ value: Double, from start: Int, others: [Double] = [], isDecade: Bool = false, isWeak: Bool = false
  ) -> Quantity {
    let span = TextSpan(items[start].span.start, items[place - 1].span.end)
    return Quantity(
      span: span, value: value, others: others, unit: unitBehind(), isDecade: isDecade, isWeak: isWeak)
  }

  private func unitBehind() -> Quantity.Unit? {
    if let mark = mark(place) { return mark == "%" ? .percent : mark == "‰" ? .permille : Self.money[mark] }
    guard let next = word(place) else { return nil }
    if next == "per", word(place + 1) == "cent" { return .percent }
    return NumberWords.units[next]
  }

  private static let money: [Unicode.Scalar: Quantity.Unit] = ["$": .dollar, "€": .euro, "£": .pound, "¥": .yen]

  /// The number with the sign of money and the minus before it.
  private func withSign(_ found: Quantity, from start: Int) -> Quantity {
    var before = start - 1
    var (value, others, unit) = (found.value, found.others, found.unit)
    var first = start
    if let mark = mark(before), let money = Self.money[mark], isJoined(first) {
      unit = money
      first = before
      before -= 1
    }
    let isMinus =
      word(before) == "minus"
      || (mark(before) == "-" || mark(before) == "−") && isJoined(first) && !isJoined(before)
        && !isBehindFigure(items[max(before, 0)].span.start)
    // `$40m` are no metres.
    if unit != nil, !others.isEmpty { others = [] }
    if isMinus { (value, others) = (-value, others.map { -$0 }) }
    return Quantity(
      span: found.span, value: value, others: others, unit: unit, isDecade: found.isDecade, isWeak: found.isWeak)
  }

  private func isBehindFigure(_ place: Int) -> Bool { place > 0 && GroupedNumber.isFigure(scalars[place - 1]) }
}
