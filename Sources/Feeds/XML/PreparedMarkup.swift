import ForeignText

/// A document made ready for an XML parser that would stumble over what feeds are full of.
///
/// It leaves out the declaration, `DOCTYPE`, comments, processing instructions and characters that XML has none of,
/// puts in the characters that HTML has names for and the harmless entities of the document, and escapes `&` and `<`
/// that stand for themselves. Elements and attributes are none of its business.
struct PreparedMarkup {
  /// The document in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// What was mended.
  private(set) var problems: [FeedProblem] = []

  private let source: [UInt8]
  private let limits: FeedLimits
  private var index = 0
  private var line = 1
  /// Where the last tag begins in `bytes`.
  private var lastTag: Int?
  private var hasEndlessDeclaration = false
  private var entities = DeclaredEntities()
  /// Bytes that declared entities have grown to.
  private var grown = 0

  /// Prepares a document in UTF-8.
  init(_ source: [UInt8], limits: FeedLimits) {
    self.source = source
    self.limits = limits
    bytes.reserveCapacity(source.count + source.count / 32)
    index = DocumentStart.index(in: source)
    if !source[..<index].allSatisfy({ $0 <= 0x20 }) { note(.textBeforeDocument) }
    while index < source.count {
      copyPlain(to: source.count)
      guard index < source.count else { break }
      switch source[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readReference()
      default: dropForbidden()
      }
    }
    dropUnfinishedTag()
  }

  /// Bytes that are more than themselves: control characters, `&`, `<`, and the first of U+FFFE and U+FFFF.
  private static let isSpecial: [Bool] = (0..<256).map { byte in
    byte < 0x20 && byte != 9 && byte != 10 && byte != 13 || byte == 0x26 || byte == 0x3C || byte == 0xEF
  }

  /// Copies up to the next special byte.
  private mutating func copyPlain(to end: Int) {
    let start = index
    let (stop, lines) = source.withUnsafeBufferPointer { source in
      Self.isSpecial.withUnsafeBufferPointer { isSpecial in
        var index = start
        var lines = 0
        while index < end, !isSpecial[Int(source[index])] {
          if source[index] == 0x0A { lines += 1 }
          index += 1
        }
        return (index, lines)
      }
    }
    bytes += source[start..<stop]
    line += lines
    index = stop
  }

  /// Leaves out a tag that the document breaks off in, as its last attribute would be taken for whole.
  private mutating func dropUnfinishedTag() {
    guard let lastTag, !bytes[lastTag...].contains(UInt8(ascii: ">")) else { return }
    bytes.removeSubrange(lastTag...)
    note(.truncated)
  }

  private mutating func dropForbidden() {
    if source[index] == 0xEF {
      if index + 2 < source.count, source[index + 1] == 0xBF, source[index + 2] >= 0xBE {
        note(.forbiddenCharacter(line: line))
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    } else {
      note(.forbiddenCharacter(line: line))
      index += 1
    }
  }

  private mutating func readTag() {
    let next = index + 1 < source.count ? source[index + 1] : 0
    switch next {
    case _ where next.startsTag:
      lastTag = bytes.count
      copyTag()
    case UInt8(ascii: "?"): index = source.firstIndex(after: "?>", from: index) ?? source.count
    case UInt8(ascii: "!") where source.has("<![CDATA[", at: index): readSection()
    case UInt8(ascii: "!") where source.has("<!--", at: index):
      index = source.firstIndex(after: "-->", from: index + 4) ?? source.count
    case UInt8(ascii: "!"): readDeclaration()
    default:
      note(.bareMarkupCharacter(line: line))
      bytes += "&lt;".utf8
      index += 1
    }
  }

  /// Copies the beginning of a tag, or its name alone when it has too many attributes: libxml2 compares each with all
  /// others.
  private mutating func copyTag() {
    let start = index
    var end = start + 1
    var count = 0
    var mark: UInt8?
    scan: while end < source.count {
      switch source[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if mark == nil { mark = source[end] } else if mark == source[end] { mark = nil }
      case UInt8(ascii: "="): count += 1
      case UInt8(ascii: ">") where mark == nil: break scan
      case UInt8(ascii: "<") where end + 1 < source.count && source[end + 1].startsTag: break scan
      default: break
      }
      end += 1
    }
    guard count > limits.attributes else {
      bytes.append(source[start])
      index += 1
      return
    }
    let name = source[start..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") }
    note(.longAttribute(String(decoding: name.dropFirst().prefix(64), as: UTF8.self)))
    bytes += name
    index = end
  }

  /// A CDATA section stays one, without what XML has no characters for.
  private mutating func readSection() {
    let end = source.firstIndex(after: "]]>", from: index)
    let stop = end ?? source.count
    while index < stop {
      copyPlain(to: stop)
      guard index < stop else { break }
      if source[index] == UInt8(ascii: "<") || source[index] == UInt8(ascii: "&") {
        bytes.append(source[index])
        index += 1
      } else {
        dropForbidden()
      }
    }
    if end == nil { bytes += "]]>".utf8 }
  }

  /// A declaration goes, and its entities are taken down.
  private mutating func readDeclaration() {
    let start = index
    var isInSubset = false
    var mark: UInt8?
    index += 2
    while index < source.count, !hasEndlessDeclaration {
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if mark == nil { mark = byte } else if mark == byte { mark = nil }
      case UInt8(ascii: "["): if mark == nil { isInSubset = true }
      case UInt8(ascii: "]"): if mark == nil { isInSubset = false }
      case UInt8(ascii: ">") where mark == nil && !isInSubset:
        if entities.isEmpty { entities = DeclaredEntities(declaration: source[start + 2..<index - 1]) }
        for name in entities.refused { note(.refusedEntity(name)) }
        return
      default: break
      }
    }
    // One that never ends is passed over as far as its first `>`, and so is any after it: they are not looked at twice.
    hasEndlessDeclaration = true
    index = source.firstIndex(after: ">", from: start) ?? source.count
  }

  /// The references that XML itself knows, which are by far the most.
  private static let knownReferences: [StaticString] = ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;"]

  private mutating func readReference() {
    if Self.knownReferences.contains(where: { source.has($0, at: index) }) {
      bytes.append(source[index])
      index += 1
      return
    }
    let window = source[(index + 1)..<min(index + 34, source.count)]
    guard let end = window.firstIndex(of: UInt8(ascii: ";")), end > index + 1,
      source[index + 1..<end].allSatisfy({ $0.isNameByte })
    else {
      note(.bareMarkupCharacter(line: line))
      bytes += "&amp;".utf8
      index += 1
      return
    }
    let name = String(decoding: source[index + 1..<end], as: UTF8.self)
    defer { index = end + 1 }
    switch name {
    case _ where name.hasPrefix("#"):
      if let scalar = CharacterReference.scalar(name) {
        bytes += MarkupEscape.reference(to: scalar)
      } else {
        note(.forbiddenCharacter(line: line))
      }
    default:
      if let value = entities.value(of: name) {
        grown += value.count
        if grown <= limits.entities { bytes += value } else { note(.cut(.entities)) }
      } else if let text = HTMLEntity.text(name) {
        for scalar in text.unicodeScalars { bytes += MarkupEscape.reference(to: scalar) }
      } else {
        note(.unknownEntity(name))
        bytes += "&amp;\(name);".utf8
      }
    }
  }

  private mutating func note(_ problem: FeedProblem) {
    if problems.count < limits.problems, problems.last != problem { problems.append(problem) }
  }
}

extension UInt8 {
  /// The byte can stand behind the `<` of a tag.
  fileprivate var startsTag: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// The byte can stand in the name of an entity or in a character reference.
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The bytes of a text stand at a place.
  fileprivate func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { text in
      index + text.count <= count && text.indices.allSatisfy { self[index + $0] == text[$0] }
    }
  }

  /// The index after the first occurrence of a text from a place on.
  fileprivate func firstIndex(after text: StaticString, from start: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    let last = text.withUTF8Buffer { $0[length - 1] }
    var index = start + length - 1
    while index < count {
      if self[index] == last, has(text, at: index - length + 1) { return index + 1 }
      index += 1
    }
    return nil
  }
}
