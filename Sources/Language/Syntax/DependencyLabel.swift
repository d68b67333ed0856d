/// What a word is to the word it depends on: the basic dependencies of Stanford, those that serve us alike joined.
///
/// The names are those of Universal Dependencies 1 (Nivre et al., LREC 2016) where there is one.
public enum DependencyLabel: UInt8, CaseIterable, Sendable {
  case root, nsubj, nsubjpass, dobj, iobj, ccomp, xcomp, advcl, acl, relcl, mark, appos, conj, cc, aux, cop, neg
  case advmod, `case`, nmod, poss, tmod, compound, prt, det, amod, punct, parataxis, expl, dep

  /// The label for a name of the silver data.
  public init(silver name: String) {
    switch name {
    case "acl:relcl": self = .relcl
    case "auxpass": self = .aux
    case "nmod:poss": self = .poss
    case "nmod:tmod", "nmod:npmod": self = .tmod
    case "compound:prt": self = .prt
    case "det:predet", "nummod": self = .det
    case "cc:preconj": self = .cc
    case "csubj": self = .nsubj
    case "csubjpass": self = .nsubjpass
    case "mwe": self = .case
    case "discourse": self = .dep
    default: self = Self.named[name] ?? .dep
    }
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

  /// Its number as a value of a feature.
  @inlinable public var code: UInt32 { UInt32(rawValue) }
}
