import CXML
import ForeignText

/// What hears of a document, in the document's order.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ element: XMLElement)
  /// The innermost element ends.
  func end()
  /// Text stands in the innermost element.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// There is no use in reading on.
  var isDone: Bool { get }
}

/// Reads a document of XML, well-formed or not: libxml2 through its SAX2 interface, in recover mode.
///
/// Nothing is ever loaded besides the bytes given: no DTD, no external entity, no network.
enum XMLReader {
  /// Tells a handler what a document in UTF-8 holds; answers what was wrong with it.
  ///
  /// The elements that are open when the document breaks off are not ended.
  static func read(_ document: [UInt8], limits: FeedLimits, handler: some XMLHandler) -> [FeedProblem] {
    let prepared = PreparedMarkup(document, limits: limits)
    let session = XMLSession(handler: handler, limits: limits, problems: prepared.problems)
    session.parse(prepared.bytes)
    return session.problems
  }
}

/// One run of libxml2 over a document.
private final class XMLSession {
  private let handler: any XMLHandler
  private let limits: FeedLimits
  private let deadline: ContinuousClock.Instant
  private var depth = 0
  private var events = 0
  private var context: xmlParserCtxtPtr?
  private(set) var problems: [FeedProblem]

  init(handler: any XMLHandler, limits: FeedLimits, problems: [FeedProblem]) {
    self.handler = handler
    self.limits = limits
    self.problems = problems
    deadline = .now + limits.time
  }

  func parse(_ document: [UInt8]) {
    guard !document.isEmpty, document.count < Int(Int32.max) else { return }
    document.withUnsafeBytes { document in
      let start = document.bindMemory(to: CChar.self).baseAddress
      guard let context = xmlCreateMemoryParserCtxt(start, Int32(document.count)) else { return }
      defer { xmlFreeParserCtxt(context) }
      context.pointee.sax.pointee = Self.callbacks
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      self.context = context
      xmlParseDocument(context)
      self.context = nil
    }
  }

  private static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { session, name, prefix, namespace, _, _, count, _, attributes in
      XMLSession.of(session).start(name, prefix, namespace, attributes, count: Int(count))
    }
    callbacks.endElementNs = { session, _, _, _ in XMLSession.of(session).end() }
    callbacks.characters = { session, text, length in XMLSession.of(session).characters(text, Int(length)) }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    callbacks.serror = { session, error in
      guard let error else { return }
      XMLSession.of(session).note(error.pointee)
    }
    return callbacks
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSession {
    guard let pointer else { preconditionFailure("libxml2 hands back what it was given") }
    return Unmanaged<XMLSession>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    guard depth <= limits.depth else { return stop(.depth) }
    guard goesOn() else { return }
    let elementName = Self.string(name) ?? ""
    var read: [XMLAttribute] = []
    if let attributes, count > 0 {
      read.reserveCapacity(count)
      for place in stride(from: 0, to: count * 5, by: 5) {
        guard let start = attributes[place + 3], let end = attributes[place + 4] else { continue }
        guard end - start <= limits.attribute else {
          note(.longAttribute(elementName))
          continue
        }
        read.append(
          XMLAttribute(
            prefix: Self.string(attributes[place + 1]), name: Self.string(attributes[place]) ?? "",
            value: String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)))
      }
    }
    handler.start(
      XMLElement(
        namespace: Self.string(namespace), prefix: Self.string(prefix), name: elementName, attributes: read))
  }

  private func end() {
    depth -= 1
    if goesOn() { handler.end() }
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int) {
    // References cut text into many pieces, which are not worth a look at the clock.
    guard let text, context?.pointee.disableSAX == 0 else { return }
    handler.text(UnsafeBufferPointer(start: text, count: length))
  }

  private func goesOn() -> Bool {
    guard context?.pointee.disableSAX == 0 else { return false }
    if handler.isDone {
      xmlStopParser(context)
      return false
    }
    events += 1
    if events % 1024 == 0, ContinuousClock.now > deadline {
      stop(.time)
      return false
    }
    return true
  }

  private func stop(_ limit: FeedLimits.Limit) {
    note(.cut(limit))
    xmlStopParser(context)
  }

  private func note(_ error: xmlError) {
    let line = Int(error.line)
    switch xmlParserErrors(rawValue: UInt32(error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH: note(.mismatchedTags(line: line))
    case XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED:
      note(.truncated)
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      note(.undeclaredPrefix(error.str1.map { HarmlessText.line(String(cString: $0)) } ?? ""))
    case XML_WAR_NS_URI_RELATIVE, XML_WAR_NS_URI, XML_NS_ERR_EMPTY: break
    default: note(.illFormed(HarmlessText.line(error.message.map { String(cString: $0) } ?? ""), line: line))
    }
  }

  private func note(_ problem: FeedProblem) {
    if problems.count < limits.problems, problems.last != problem { problems.append(problem) }
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String? {
    characters.map { String(cString: $0) }
  }
}
