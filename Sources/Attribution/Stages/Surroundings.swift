import Language

/// How the sentence lies about a cue: what depends on it, and where quotations are.
package struct Surroundings: Sendable {
  /// What depends on the cue, as one value.
  package let code: UInt32
  /// Where the nearest quotations are, as one value.
  package let quotations: UInt32

  package init(_ place: Int, _ sentence: ParsedSentence) {
    var bits: UInt32 = 0
    for child in sentence.children[place] {
      let after = child > place
      switch sentence.label(child) {
      case .ccomp, .parataxis: bits |= after ? 1 : 2
      case .xcomp: bits |= 4
      case .dobj: bits |= after ? 8 : 16
      case .nsubj: bits |= after ? 32 : 64
      case .nsubjpass: bits |= 128
      case .nmod: bits |= after ? 256 : 0
      case .advcl: bits |= after ? 512 : 0
      case .acl, .relcl: bits |= 1024
      case .poss, .compound: bits |= after ? 0 : 2048
      default: break
      }
    }
    code = bits
    var seen: UInt32 = 0
    if sentence.isQuotation(place - 1) { seen |= 1 }
    if sentence.isQuotation(place + 1) { seen |= 2 }
    if let before = sentence.quotations.last(where: { $0 < place }) {
      seen |= sentence.word(before) == .speech ? 4 : 8
      seen |= before == 0 ? 64 : 0
    }
    if let after = sentence.quotations.first(where: { $0 > place }) {
      seen |= sentence.word(after) == .speech ? 16 : 32
      seen |= after - place <= 3 ? 128 : 0
    }
    quotations = seen
  }
}
