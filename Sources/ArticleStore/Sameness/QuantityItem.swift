import Articles

/// What a text is made of as far as numbers go.
enum QuantityItem {
  /// A number in figures with the letters right behind it.
  case figures(Double, suffix: String, isShortYear: Bool, span: TextSpan)
  /// A word in small letters.
  case word(String, span: TextSpan)
  /// Any other sign but a space.
  case mark(Unicode.Scalar, span: TextSpan)

  var span: TextSpan {
    switch self {
    case .figures(_, _, _, let span), .word(_, let span), .mark(_, let span): span
    }
  }

  var word: String? { if case .word(let word, _) = self { word } else { nil } }
  var mark: Unicode.Scalar? { if case .mark(let mark, _) = self { mark } else { nil } }

  /// The items of parts of a text.
  static func items(_ scalars: [Unicode.Scalar], in parts: [TextSpan]) -> [QuantityItem] {
    var items: [QuantityItem] = []
    for part in parts {
      var place = part.start
      while place < part.end {
        let scalar = scalars[place]
        if isFigure(scalar) || scalar == "." && opensDecimal(scalars, place, part) {
          items.append(figures(scalars, &place, part))
        } else if scalar.properties.isAlphabetic {
          let start = place
          while place < part.end, scalars[place].properties.isAlphabetic { place += 1 }
          items.append(
            .word(String(scalars: scalars[start..<place]).lowercased(), span: TextSpan(start, place)))
        } else {
          if let fraction = scalar.properties.numericValue, scalar.value > 0x7F {
            items.append(
              .figures(fraction, suffix: "", isShortYear: false, span: TextSpan(place, place + 1)))
          } else if scalar != " ", scalar.value != 0xA0 {
            items.append(.mark(scalar, span: TextSpan(place, place + 1)))
          }
          place += 1
        }
      }
    }
    return items
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { GroupedNumber.isFigure(scalar) }

  /// `.15` behind a space or a sign of money.
  private static func opensDecimal(_ scalars: [Unicode.Scalar], _ place: Int, _ part: TextSpan) -> Bool {
    guard place + 1 < part.end, isFigure(scalars[place + 1]) else { return false }
    return place == part.start || !scalars[place - 1].properties.isAlphabetic && !isFigure(scalars[place - 1])
  }

  private static func figures(
    _ scalars: [Unicode.Scalar], _ place: inout Int, _ part: TextSpan
  ) -> QuantityItem {
    let start = place
    while place < part.end {
      let isInside =
        ".,'’".unicodeScalars.contains(scalars[place]) && place + 1 < part.end && isFigure(scalars[place + 1])
      guard isFigure(scalars[place]) || isInside else { break }
      place += 1
    }
    var number = GroupedNumber.folded(String(scalars: scalars[start..<place]))
    // Groups that spaces part.
    while place + 3 < part.end {
      let end = scalars[(place + 1)...].prefix(part.end - place - 1).prefix(while: isFigure).endIndex
      guard
        let whole = GroupedNumber.joined(
          number, scalars[place], String(scalars: scalars[(place + 1)..<end])),
        number.count <= 3 || place - start > 4
      else { break }
      number = whole
      place = end
    }
    let value = Double(number.replacing(",", with: ".")) ?? Double(number.filter(\.isNumber)) ?? 0
    let isShortYear =
      place - start == 2 && start > part.start && "'’‘".unicodeScalars.contains(scalars[start - 1])
    let letters = place
    while place < part.end, scalars[place].properties.isAlphabetic { place += 1 }
    return .figures(
      value, suffix: String(scalars: scalars[letters..<place]).lowercased(), isShortYear: isShortYear,
      span: TextSpan(start, place))
  }
}
