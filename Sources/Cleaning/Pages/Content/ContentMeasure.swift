import ForeignText
import Language

/// How much text, links and structure every subtree of a page has, without what has been dropped.
///
/// It holds running sums over the nodes in order, so each question costs two look-ups.
struct ContentMeasure: Sendable {
  /// The sums for a range of nodes.
  struct Sums: Sendable {
    /// Characters of text, white space folded.
    var letters: Int32 = 0
    /// Those inside links; links inside the page count less.
    var linked: Float = 0
    /// Those inside headings.
    var headings: Int32 = 0
    var commas: Int32 = 0
    var paragraphs: Int32 = 0
    var items: Int32 = 0
    var images: Int32 = 0
    var inputs: Int32 = 0
  }

  private var sums: [Sums]

  init(_ tree: MarkupTree, without dropped: [Bool]) {
    sums = [Sums]()
    sums.reserveCapacity(tree.nodes.count + 1)
    var total = Sums()
    sums.append(total)
    var skip = 0
    var (linkEnd, headingEnd) = (0, 0)
    var linkWeight: Float = 1
    var wasSpace = true
    for node in tree.indices {
      defer { sums.append(total) }
      if node < skip { continue }
      if dropped[node] {
        skip = tree.end(node)
        continue
      }
      let element = tree.element(node)
      switch element {
      case .text:
        let counted = Self.count(tree.text(node), wasSpace: &wasSpace)
        total.letters += counted.letters
        total.commas += counted.commas
        if node < linkEnd { total.linked += Float(counted.letters) * linkWeight }
        if node < headingEnd { total.headings += counted.letters }
      case .a:
        linkEnd = max(linkEnd, tree.end(node))
        let target = tree.bytes(.href, of: node) ?? []
        linkWeight = target.first == UInt8(ascii: "#") && target.count > 1 ? 0.3 : 1
      case .h1, .h2, .h3, .h4, .h5, .h6: headingEnd = max(headingEnd, tree.end(node))
      case .p: total.paragraphs += 1
      case .li: total.items += 1
      case .img, .image: total.images += 1
      case .input: total.inputs += 1
      default: break
      }
    }
  }

  /// The sums of a range of nodes.
  subscript(nodes: Range<Int>) -> Sums {
    let (first, last) = (sums[nodes.lowerBound], sums[nodes.upperBound])
    return Sums(
      letters: last.letters - first.letters, linked: last.linked - first.linked,
      headings: last.headings - first.headings,
      commas: last.commas - first.commas, paragraphs: last.paragraphs - first.paragraphs,
      items: last.items - first.items, images: last.images - first.images, inputs: last.inputs - first.inputs)
  }

  private static func count(_ text: ArraySlice<UInt8>, wasSpace: inout Bool) -> (letters: Int32, commas: Int32) {
    var letters: Int32 = 0
    var commas: Int32 = 0
    var index = text.startIndex
    let end = text.endIndex
    while index < end {
      let byte = text[index]
      if byte == 32 || byte &- 9 < 5 {
        if !wasSpace { letters += 1 }
        wasSpace = true
      } else {
        wasSpace = false
        if byte & 0xC0 != 0x80 { letters += 1 }
        if byte == UInt8(ascii: ",") {
          commas += 1
        } else if byte >= 0xD8, index + 2 < end, isWideComma(byte, text[index + 1], text[index + 2]) {
          commas += 1
        }
      }
      index += 1
    }
    return (letters, commas)
  }

  /// The Arabic, ideographic and full-width commas.
  private static func isWideComma(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    (first, second) == (0xD8, 0x8C) || (first, second, third) == (0xEF, 0xBC, 0x8C)
      || (first, second, third) == (0xE3, 0x80, 0x81)
  }
}

extension ContentMeasure.Sums {
  /// The share of the text that stands in links.
  var linkDensity: Double { letters == 0 ? 0 : Double(linked) / Double(letters) }
}

extension ContentMeasure.Sums {
  /// Adds the sums of other nodes.
  mutating func add(_ other: ContentMeasure.Sums) {
    letters += other.letters
    linked += other.linked
    headings += other.headings
    commas += other.commas
    paragraphs += other.paragraphs
    items += other.items
    images += other.images
    inputs += other.inputs
  }
}
