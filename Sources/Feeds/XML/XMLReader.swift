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
  ///
  /// - Throws: `FeedFailure.libraryMissing` where libxml2 cannot be loaded, from `library` or by the names that
  ///   distributions give it.
  static func read(
    _ document: [UInt8], limits: FeedLimits, handler: some XMLHandler, library: String? = nil
  ) throws(FeedFailure) -> [FeedProblem] {
    let names = library.map { [$0] } ?? ["libxml2.so.2", "libxml2.so.16"]
    guard names.contains(where: { xml_loaded($0) }) else { throw .libraryMissing(names[0]) }
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
  private var parser: OpaquePointer?
  private var isStopped = false
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
      let session = Unmanaged.passUnretained(self).toOpaque()
      var events = Self.events
      guard let parser = xml_parser_made(start, Int32(document.count), &events, session) else { return }
      defer { xml_parser_free(parser) }
      self.parser = parser
      xml_parser_run(parser)
      self.parser = nil
    }
  }

  private static var events: xml_events {
    var events = xml_events()
    events.version = xml_version_of_events
    events.start = { session, name, prefix, namespace, _, _, count, _, attributes in
      XMLSession.of(session).start(name, prefix, namespace, attributes, count: Int(count))
    }
    events.end = { session, _, _, _ in XMLSession.of(session).end() }
    events.characters = { session, text, length in XMLSession.of(session).characters(text, Int(length)) }
    events.ignorable_white_space = events.characters
    events.cdata_block = events.characters
    events.error = { session, error in
      guard let error else { return }
      XMLSession.of(session).note(error.pointee)
    }
    return events
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSession {
    guard let pointer else { preconditionFailure("libxml2 hands back what it was given") }
    return Unmanaged<XMLSession>.fromOpaque(pointer).takeUnretainedValue()
  }

  private func start(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
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

  private func characters(_ text: UnsafePointer<UInt8>?, _ length: Int) {
    // References cut text into many pieces, which are not worth a look at the clock.
    guard let text, !isStopped else { return }
    handler.text(UnsafeBufferPointer(start: text, count: length))
  }

  private func goesOn() -> Bool {
    guard !isStopped else { return false }
    if handler.isDone {
      stop()
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
    stop()
  }

  private func stop() {
    isStopped = true
    xml_parser_stop(parser)
  }

  private func note(_ error: xml_error) {
    let line = Int(error.line)
    switch xml_error_code(rawValue: UInt32(error.code)) {
    case xml_error_tag_name_mismatch: note(.mismatchedTags(line: line))
    case xml_error_document_end, xml_error_document_empty, xml_error_tag_not_finished, xml_error_cdata_not_finished:
      note(.truncated)
    case xml_error_namespace_undefined:
      note(.undeclaredPrefix(error.subject.map { HarmlessText.line(String(cString: $0)) } ?? ""))
    case xml_warning_namespace_relative, xml_warning_namespace_address, xml_error_namespace_empty: break
    default: note(.illFormed(HarmlessText.line(error.message.map { String(cString: $0) } ?? ""), line: line))
    }
  }

  private func note(_ problem: FeedProblem) {
    if problems.count < limits.problems, problems.last != problem { problems.append(problem) }
  }

  private static func string(_ characters: UnsafePointer<UInt8>?) -> String? {
    characters.map { String(cString: $0) }
  }
}
