/// Something that was wrong with a feed that could be read all the same.
///
/// Lines count from 1 in the text after its `DOCTYPE` and comments were taken out.
public enum FeedProblem: Hashable, Sendable {
  /// The text is not in the encoding that it, or its server, declares.
  case encoding(declared: String, used: String)
  /// Other text stands before the document.
  case textBeforeDocument
  /// The text ends before the document does.
  case truncated
  /// Tags do not match.
  case mismatchedTags(line: Int)
  /// Elements have a prefix that is bound to no namespace.
  case undeclaredPrefix(String)
  /// `&` or `<` stands for itself.
  case bareMarkupCharacter(line: Int)
  /// An entity is not declared, and HTML has none of that name.
  case unknownEntity(String)
  /// Entities are declared that are not followed: external ones, or ones that hold others.
  case refusedEntity(String)
  /// Characters that XML has none of were left out.
  case forbiddenCharacter(line: Int)
  /// An element's attributes were longer than `FeedLimits.attribute` or more than `FeedLimits.attributes`, and were left
  /// out.
  case longAttribute(String)
  /// Line ends or tabs stand as they are in a text of JSON.
  case rawControlCharacter(line: Int)
  /// XML is broken otherwise, in the words of the parser.
  case illFormed(String, line: Int)
  /// A date that could not be understood.
  case unreadableDate(String)
  /// Reading ended at a limit; what came after it is missing.
  case cut(FeedLimits.Limit)
}
