import Articles
import Screen

/// What is being typed in the status line; it takes every key.
public struct Prompt: Layer {
  /// Why the text cannot be taken, and where.
  public struct Complaint: Equatable, Sendable {
    /// The sentence.
    public let sentence: String
    /// The place, in Unicode scalars of the text.
    public let span: TextSpan

    /// Makes a complaint.
    public init(_ sentence: String, at span: TextSpan) {
      self.sentence = sentence
      self.span = span
    }
  }

  /// What was typed, for the layer that asked for it.
  struct Input: Equatable, Sendable {
    let purpose: Purpose
    let text: String
    /// The person of the library who was chosen.
    var person: Int64?
    /// Whether typing goes on.
    var isUnderWay = false
  }

  /// What the text is for.
  let purpose: Purpose
  /// The text so far.
  var line: LineEditor
  /// What could be typed.
  var candidates: CandidateList?
  /// Why the text cannot be taken.
  var complaint: Complaint?
  /// What the library was asked for last.
  var asked: Asked?
  /// Whether Enter was pressed before the candidates were there, to take the first of them.
  var isEntered = false
  /// The person of the library who is no candidate.
  let excluded: Int64?
  /// The line of the history that shows, counted from the newest; nil for a new one.
  private var recalled: Int?
  /// The new line, while one of the history shows.
  private var draft = ""
  /// The text before the prompt was opened, which comes back when it is left.
  private let original: String

  /// What the library was asked for, and with which number.
  struct Asked: Equatable, Sendable {
    let question: CompletionQuestion
    let request: Int
  }

  /// Starts typing; a text that cannot be taken says why, and what could be meant.
  init(
    _ purpose: Purpose, text: String = "", complaint: Complaint? = nil, suggestion: String? = nil,
    excluding excluded: Int64? = nil
  ) {
    self.purpose = purpose
    self.excluded = excluded
    self.complaint = complaint
    original = text
    line = LineEditor(text)
    guard let complaint else { return }
    line.place(caretAt: complaint.span.end)
    candidates = suggestion.map { CandidateList(span: complaint.span, [Candidate($0, detail: "Tab takes it")]) }
  }

  /// The text so far.
  var text: String { line.text }

  var context: KeyContext { .prompt }
  var cover: LayerCover { .part }

  mutating func press(_ key: Key, in session: inout Session) -> [Step]? {
    switch key {
    case .escape, .control("c"), .control("g"): return leave()
    case .backspace where text.isEmpty, .control("h") where text.isEmpty: return leave()
    case .enter: return finish(in: &session)
    case .tab: return complete(by: 1, in: &session).steps
    case .backTab: return complete(by: -1, in: &session).steps
    case .up, .control("p"), .down, .control("n"):
      let step = key == .up || key == .control("p") ? 1 : -1
      if purpose.manner == .choice {
        candidates?.choose(by: -step)
        return []
      }
      recall(by: step, in: session.histories[purpose] ?? [])
      return live
    default: return edit(key, in: &session)
    }
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? { nil }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { leave() }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    guard case .completed(let request, let span, let found) = event, request == asked?.request else { return [] }
    offer(found, for: span)
    return isEntered ? finish(in: &session) : []
  }

  func draw(on frame: inout Frame, in session: Session) {
    PromptLine(prompt: self).draw(inRow: session.size.height - 1, on: &frame)
  }

  private mutating func edit(_ key: Key, in session: inout Session) -> [Step] {
    let before = text
    guard line.edit(key) else { return [] }
    complaint = nil
    isEntered = false
    if text != before || purpose.manner != .choice { candidates = nil }
    guard text != before else { return [] }
    return purpose.manner == .choice ? askForCandidates(in: &session).steps : live
  }

  /// What is typed counts at once where it is live.
  private var live: [Step] {
    purpose.manner == .live ? [.submit(Input(purpose: purpose, text: text, isUnderWay: true))] : []
  }

  private func leave() -> [Step] {
    let isChanged = purpose.manner == .live && text != original
    return [.leave] + (isChanged ? [.submit(Input(purpose: purpose, text: original, isUnderWay: true))] : [])
  }

  /// Goes to an older line of the history, or with −1 to a newer one.
  private mutating func recall(by step: Int, in history: [String]) {
    let place = (recalled ?? -1) + step
    guard place < history.count, place >= -1 else { return }
    if recalled == nil { draft = text }
    recalled = place < 0 ? nil : place
    line = LineEditor(place < 0 ? draft : history[history.count - 1 - place])
    candidates = nil
    complaint = nil
  }

  /// Gives what was typed to the layer that asked for it.
  private mutating func finish(in session: inout Session) -> [Step] {
    if purpose.isRemembered, !text.isEmpty {
      let history = (session.histories[purpose] ?? []).filter { $0 != text } + [text]
      session.histories[purpose] = history.suffix(100)
    }
    guard purpose.manner == .choice else { return [.leave, .submit(Input(purpose: purpose, text: text))] }
    guard let candidates else {
      isEntered = true
      return []
    }
    guard let person = candidates.list.selectedRow?.person else {
      session.tell("nobody is called that: \(text)", isError: !text.isEmpty)
      return [.leave]
    }
    return [.leave, .submit(Input(purpose: purpose, text: text, person: person))]
  }
}
