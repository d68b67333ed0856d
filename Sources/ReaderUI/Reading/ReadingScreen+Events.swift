import Articles

extension ReadingScreen {
  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .listed(listRequest, let numbers, let query): return list(numbers, query, in: &session) + seekInNewList()
    case .unreadFound(listRequest, let numbers): return take(unread: numbers, in: &session)
    case .counted(listRequest, let unread): self.unread = unread
    case .listRefused(listRequest, let query, let complaint, let suggestion):
      let purpose: Prompt.Purpose = query.isSearch ? .librarySearch : .filter
      return [.push(Prompt(purpose, text: query.filter, complaint: complaint, suggestion: suggestion))]
    case .rowsLoaded(let rows):
      list.know { $0.know(rows) }
      return runWaitingMarks(in: &session)
    case .snippetsLoaded(query.filter, let snippets): list.know { $0.know(snippets) }
    case .libraryChanged:
      list.know { $0.refresh() }
      return (askForList(query) + askForAnnotations).steps
    case .inputsEnded(let failures):
      session.awaitsInputs = false
      return take(failures: failures, in: &session)
    case .opened(request, let article, let address): return show(article, address: address, in: session)
    case .openFailed(request, let sentence): return take(failure: sentence, in: &session)
    case .analysed(request, let analysis):
      take(analysis, in: session)
      return askForArticleCounts.steps
    case .rereading(request): open?.isReread = true
    case .articlesCounted(let places, let counts): take(counts, of: places)
    case .annotated(request, let annotations):
      let change = take(changeIn: annotations, in: &session)
      open?.annotations = annotations
      return runWaitingMarks(in: &session) + change
    case .textChanged(let article): return openAnew(article).steps
    case .originalLoaded(request, let text): showOriginal(text, in: &session)
    default: break
    }
    return []
  }

  /// Says that the article that is being read is no longer what it was, and asks for it as it is now.
  private mutating func take(changeIn annotations: ArticleAnnotations, in session: inout Session) -> [Step] {
    guard let open, open.annotations.summary != nil, annotations.changeCount > open.annotations.changeCount
    else { return [] }
    session.tell("this article was changed just now: \(session.key(.changes)) shows what")
    // Whoever looks at the text as it came in, or waits for another, is not disturbed.
    guard opening == nil, open.original == nil else { return [] }
    return (keepPlace() + ask(for: open.number)).steps
  }

  /// Asks anew for what the library knows of the open article.
  private var askForAnnotations: [Effect] {
    open.map { [.loadAnnotations(article: $0.number, request: request)] } ?? []
  }

  /// Says that an article cannot be read.
  private mutating func take(failure sentence: String, in session: inout Session) -> [Step] {
    session.tell(sentence, isError: true)
    if isGoingToQuote { return giveUpOpening().steps }
    let leaving = keepPlace()
    opening = nil
    open = nil
    place(focus: .articles, in: session)
    return leaving.steps
  }

  /// Says that inputs cannot be read; where there is nothing else to read the program ends with that.
  private mutating func take(failures sentences: [String], in session: inout Session) -> [Step] {
    guard let first = sentences.first else { return [] }
    if list.count == 0, query.filter.isEmpty, open == nil, opening == nil {
      return [.work(.fail(sentences.joined(separator: "\n")))]
    }
    let others = counted(sentences.count, "input")
    session.tell(sentences.count == 1 ? first : "\(others) cannot be read; the first: \(first)", isError: true)
    return []
  }
}
