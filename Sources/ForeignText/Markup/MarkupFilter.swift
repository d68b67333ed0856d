/// Prepares HTML for the parser: what no article needs is left out, and nothing is nested too deep.
///
/// Scripts other than JSON-LD, style sheets, drawings, comments and zero bytes go, and so does what frames hold for
/// browsers that have none. Start tags that would nest deeper
/// than browsers nest go with their end tags, and so do the attributes of tags that have very many, because the
/// parser's time grows with the square of both.
struct MarkupFilter {
  /// The most elements inside each other, as in Chromium.
  static let deepest = 512
  /// The most attributes of a tag.
  private static let mostAttributes = 256

  private let input: [UInt8]
  private var output: [UInt8] = []
  private var nesting = MarkupNesting(limit: deepest)
  private var index = 0
  /// The raw elements that are known never to be closed again.
  private var unclosed: Set<TagName> = []

  /// Whether frames stay, empty.
  private let keepsFrames: Bool

  /// The page without all that; with `keepsFrames` those stay that show other pages.
  static func filtered(_ page: [UInt8], keepsFrames: Bool = false) -> [UInt8] {
    var filter = MarkupFilter(input: page, keepsFrames: keepsFrames)
    filter.run()
    return filter.output
  }

  private init(input: [UInt8], keepsFrames: Bool) {
    self.input = input
    self.keepsFrames = keepsFrames
    output.reserveCapacity(input.count)
  }

  private mutating func run() {
    while index < input.count {
      let start = index
      while index < input.count, input[index] != UInt8(ascii: "<") { index += 1 }
      appendText(start..<index)
      guard index < input.count else { return }
      let next = index + 1 < input.count ? input[index + 1] : 0
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        skipDeclaration()
      } else if Self.isLetter(next) {
        takeStartTag()
      } else if next == UInt8(ascii: "/"), index + 2 < input.count, Self.isLetter(input[index + 2]) {
        takeEndTag()
      } else {
        output.append(input[index])
        index += 1
      }
    }
  }

  private mutating func appendText(_ range: Range<Int>) {
    let text = input[range]
    if text.contains(0) { output += text.filter { $0 != 0 } } else { output += text }
  }

  /// A comment goes; `<!DOCTYPE …>` stays.
  private mutating func skipDeclaration() {
    if input[index...].starts(with: Array("<!--".utf8)) {
      let body = index + 4
      if input[body...].starts(with: [UInt8(ascii: ">")]) {
        index = body + 1
      } else {
        index = find(Array("-->".utf8), from: max(body - 2, 0)).map { $0 + 3 } ?? input.count
      }
      return
    }
    let end = input[index...].firstIndex(of: UInt8(ascii: ">")) ?? input.count - 1
    appendText(index..<end + 1)
    index = end + 1
  }

  private mutating func takeStartTag() {
    let tag = tag(at: index, nameAt: index + 1)
    index = tag.end
    switch tag.name {
    case .script, .style, .svg:
      let keeps = tag.name == .script && contains("ld+json", in: tag.start..<tag.end)
      guard tag.name != .svg || !tag.closesItself else { return }
      guard let close = closing(tag.name) else {
        // A browser takes all the rest as the script; a drawing that is never closed is only dropped.
        if tag.name != .svg { index = input.count }
        return
      }
      if keeps { append(tag, contentTo: close) }
      index = close
    case .title, .textarea:
      // Tags in it are text.
      guard let close = closing(tag.name) else { return }
      append(tag, contentTo: close)
      index = close
    case .iframe where keepsFrames:
      append(tag, contentTo: tag.end)
      output += Array("</iframe>".utf8)
      index = closing(tag.name) ?? index
    case .iframe, .xmp, .noembed, .noframes: index = closing(tag.name) ?? index
    case .plaintext: break
    default: if nesting.opens(tag.name) { append(tag, contentTo: tag.end) }
    }
  }

  private mutating func takeEndTag() {
    let tag = tag(at: index, nameAt: index + 2)
    index = tag.end
    if nesting.closes(tag.name) { append(tag, contentTo: tag.end) }
  }

  /// A tag with the text behind it; without its attributes when it has very many.
  private mutating func append(_ tag: Tag, contentTo end: Int) {
    if tag.attributes <= Self.mostAttributes { return appendText(tag.start..<end) }
    appendText(tag.start..<tag.nameEnd)
    output.append(UInt8(ascii: ">"))
    appendText(tag.end..<end)
  }

  private struct Tag {
    var name = TagName()
    let start: Int
    /// Where the name ends.
    var nameEnd: Int
    /// Where the tag ends.
    var end: Int
    /// It ends in `/>`.
    var closesItself = false
    /// How many attributes it has.
    var attributes = 0
  }

  /// Reads a tag by the rules of the HTML Standard, section 13.2.5.
  private func tag(at start: Int, nameAt nameStart: Int) -> Tag {
    var tag = Tag(start: start, nameEnd: nameStart, end: input.count)
    var position = nameStart
    while position < input.count, !Self.isSpace(input[position]), input[position] != UInt8(ascii: ">"),
      input[position] != UInt8(ascii: "/")
    {
      tag.name.append(input[position])
      position += 1
    }
    tag.nameEnd = position
    var quote: UInt8 = 0
    var before: UInt8 = 0
    var isBetween = true
    while position < input.count {
      let byte = input[position]
      if quote != 0 {
        if byte == quote {
          quote = 0
          isBetween = true
        }
      } else if byte == UInt8(ascii: ">") {
        tag.end = position + 1
        tag.closesItself = before == UInt8(ascii: "/")
        return tag
      } else if before == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
        isBetween = true
      } else if isBetween, byte != UInt8(ascii: "=") {
        if before != UInt8(ascii: "=") { tag.attributes += 1 }
        isBetween = false
      }
      // White space may stand between the sign and the value.
      if !Self.isSpace(byte) || before != UInt8(ascii: "=") { before = byte }
      position += 1
    }
    return tag
  }

  /// Where the next end tag of an element ends; nil when there is none.
  private mutating func closing(_ name: TagName) -> Int? {
    guard !unclosed.contains(name) else { return nil }
    var position = index
    while let found = find(Array("</".utf8), from: position) {
      var closer = TagName()
      var end = found + 2
      while end < input.count, Self.isLetter(input[end]) {
        closer.append(input[end])
        end += 1
      }
      if closer == name, end < input.count,
        Self.isSpace(input[end]) || input[end] == UInt8(ascii: ">") || input[end] == UInt8(ascii: "/")
      {
        return (input[end...].firstIndex(of: UInt8(ascii: ">")) ?? input.count - 1) + 1
      }
      position = found + 2
    }
    unclosed.insert(name)
    return nil
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    input.withUnsafeBufferPointer { bytes in
      var position = start
      let last = bytes.count - pattern.count
      while position <= last {
        if bytes[position] == pattern[0], (1..<pattern.count).allSatisfy({ bytes[position + $0] == pattern[$0] }) {
          return position
        }
        position += 1
      }
      return nil
    }
  }

  private func contains(_ word: String, in range: Range<Int>) -> Bool {
    let word = Array(word.utf8)
    guard range.count >= word.count, range.count < 4096 else { return false }
    return (range.lowerBound...range.upperBound - word.count).contains { start in
      word.indices.allSatisfy { Self.lowered(input[start + $0]) == word[$0] }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte &- 9 < 5 && byte != 11 }
  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }
}
