/// What servers do to the names of feeds and folders.
enum ServerNames {
  /// The folders in which servers have what is in none: FreshRSS in the language of its user, Miniflux, others.
  static let homes: Set<String> = [
    "Uncategorized", "All", "Sans catégorie", "Unkategorisiert", "Sin categoría", "Senza categoria",
    "Niet ingedeeld", "Brak kategorii", "Sem categoria", "Без категории", "Bez kategorie", "Kategorisiz", "未分類",
    "未分类", "분류 없음",
  ]

  /// The signs that FreshRSS writes in their full width, as clients might take them for something else.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "＆": "&", "＜": "<", "＞": ">", "＂": "\"", "＾": "^", "？": "?", "＼": "\\", "／": "/", "，": ",", "；": ";",
  ]

  /// A name with such signs as they were; where people write in that width they stay.
  static func plain(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard scalars.contains(where: { signs[$0] != nil }), !scalars.contains(where: isWide) else { return name }
    var plain = String.UnicodeScalarView()
    for scalar in scalars { plain.append(signs[scalar] ?? scalar) }
    return String(plain)
  }

  /// Whether a scalar is of a script that is as wide as it is high.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    case 0xFF01...0xFF60: signs[scalar] == nil
    default: false
    }
  }
}
