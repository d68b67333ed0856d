import Articles
import Language

/// The note of a program that makes feeds, where the article was first.
enum SyndicationNote {
  /// How notes of WordPress begin and go on, by language.
  private static let notes: [(start: String, joints: [String])] = [
    ("The post ", [" appeared first on ", " first appeared on "]), ("Der Beitrag ", [" erschien zuerst auf "]),
    ("L’article ", [" est apparu en premier sur "]), ("L'article ", [" est apparu en premier sur "]),
    ("Cet article ", [" est apparu en premier sur "]),
    ("El artículo ", [" se publicó primero en ", " aparece primero en ", " apareció primero en "]),
    ("La entrada ", [" se publicó primero en ", " aparece primero en ", " apareció primero en "]),
    ("L’articolo ", [" proviene da ", " sembra essere il primo su "]),
    ("L'articolo ", [" proviene da ", " sembra essere il primo su "]),
    ("O post ", [" apareceu primeiro em ", " apareceu primeiro no "]), ("O conteúdo ", [" aparece primeiro em "]),
    ("Het bericht ", [" verscheen eerst op "]), ("Inlägget ", [" dök först upp på "]),
    ("Innlegget ", [" dukket først opp på "]), ("Indlægget ", [" blev først udgivet på ", " dukkede først op på "]),
    ("Artykuł ", [" pochodzi z serwisu "]), ("Wpis ", [" pojawił się poczatkowo na ", " pojawił się początkowo na "]),
    ("Сообщение ", [" появились сначала на ", " появилась сначала на "]),
    ("Artikkeli ", [" julkaistiin ensimmäisenä "]),
    ("Příspěvek ", [" pochází z "]), ("Wpis ", [" pochodzi z serwisu "]),
    ("A bejegyzés ", [" először "]), ("Запись ", [" впервые появилась ", " впервые появилось "]),
    ("投稿 ", [" に最初に表示されました"]), ("Το άρθρο ", [" εμφανίστηκε πρώτα στο "]),
    ("Articolul ", [" apare prima dată în "]), ("Bài viết ", [" xuất hiện đầu tiên trên "]),
  ]
  /// What stands between the title and the site in languages where the title is the first word.
  private static let joints = [" yazısı ilk önce ", "最先出现在", "最早出現於", "最早出现在", " 게시물이 "]
  /// No such note is longer.
  private static let longestNote = 300

  private static let starts = notes.map { Array($0.start.unicodeScalars) }

  /// Where the note begins that says where a text appeared first, which is its end; nil where there is none.
  ///
  /// It names the article, as a link or by a title, and so no small letter follows its first words.
  static func start(in block: PageBlock) -> Int? {
    let scalars = block.scalars
    for place in scalars.indices.suffix(longestNote).reversed() where place == 0 || scalars[place - 1].isSpace {
      guard !scalars[place].isLower,
        starts.indices.contains(where: { scalars[place...].starts(with: starts[$0]) && isNote($0, at: place, block) })
      else { continue }
      let before = scalars[..<place].last { !$0.isSpace }
      if before?.isLetter != true { return place }
    }
    return block.links.dropLast().last { link in
      let rest = scalars[link.range.upperBound...]
      return rest.count <= longestNote && joints.contains { String(scalars: rest).hasPrefix($0) }
    }?.range.lowerBound
  }

  private static func isNote(_ note: Int, at place: Int, _ block: PageBlock) -> Bool {
    let rest = block.scalars[(place + starts[note].count)...]
    guard let first = rest.first, block.links.contains(where: { $0.range.lowerBound > place }) || !first.isLower else {
      return false
    }
    let text = String(scalars: rest)
    return notes[note].joints.contains(where: text.contains)
  }

  /// So many blocks at the end of an item may be notes.
  private static let longestEnd = 3

  /// The blocks of an item without the note that a program set behind them: it is not the publisher's.
  static func parted(_ blocks: [PageBlock]) -> [PageBlock] {
    blocks.dropLast(longestEnd) + blocks.suffix(longestEnd).flatMap { parted($0) }
  }

  /// A block and, where it ends with one, the note, which is out of the body.
  static func parted(_ block: PageBlock) -> [PageBlock] {
    guard block.kind != .preformatted, block.isBody, let start = start(in: block) else { return [block] }
    let (before, note) = block.parted(at: start)
    guard var note else { return [block] }
    note.omit(.syndication)
    return [before, note].compactMap(\.self)
  }
}
