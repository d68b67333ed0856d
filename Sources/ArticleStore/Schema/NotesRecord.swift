import Articles

/// What stands around an article and is looked at only when it is read.
struct NotesRecord: Codable {
  struct Note: Codable {
    let kind: String
    let text: String
  }
  struct Link: Codable {
    let target: String
    let start: Int
    let end: Int
    /// What it shows; nil for words.
    var medium: String?
  }
  /// The form of a paragraph that is not plain.
  struct Form: Codable {
    let paragraph: Int
    let kind: String
    var level: Int?
    var quoteDepth: Int?
  }
  struct Style: Codable {
    let kind: String
    let start: Int
    let end: Int
  }
  let contributors: [String]
  let notes: [Note]
  /// Where words of the text lead; nil for texts.
  let links: [Link]?
  /// The forms of paragraphs; nil where nobody knows them, as in what was saved before paragraphs had forms.
  let forms: [Form]?
  /// Words that are set off; nil where none are.
  let styles: [Style]?

  /// The text of a record of nothing.
  static let none = #"{"contributors":[],"notes":[]}"#

  /// `knowsForms` tells whether the forms of the article are those of its input.
  init(_ article: Article, knowsForms: Bool = true) {
    contributors = article.head.contributors
    links =
      article.links.isEmpty
      ? nil
      : article.links.map {
        Link(target: $0.target, start: $0.span.start, end: $0.span.end, medium: $0.medium?.rawValue)
      }
    notes = article.head.notes.map { Note(kind: $0.kind.rawValue, text: $0.text) }
    let known = article.forms.enumerated().filter { $1 != .plain }.map { index, form in
      Form(
        paragraph: index, kind: form.kind.rawValue, level: form.level == 0 ? nil : form.level,
        quoteDepth: form.quoteDepth == 0 ? nil : form.quoteDepth)
    }
    forms = knowsForms ? known : nil
    styles =
      article.styles.isEmpty
      ? nil : article.styles.map { Style(kind: $0.kind.rawValue, start: $0.span.start, end: $0.span.end) }
  }

  /// The record as the library keeps it.
  var text: String {
    var json = JSONText(capacity: 64, escapingSlashes: false)
    json.object { json in
      json.member("contributors", contributors)
      json.member("notes") { json in
        json.objects(notes) { json, note in
          json.member("kind", note.kind)
          json.member("text", note.text)
        }
      }
      if let links {
        json.member("links") { json in
          json.objects(links) { json, link in
            json.member("target", link.target)
            json.member("start", Int64(link.start))
            json.member("end", Int64(link.end))
            if let medium = link.medium { json.member("medium", medium) }
          }
        }
      }
      if let forms {
        json.member("forms") { json in
          json.objects(forms) { json, form in
            json.member("paragraph", Int64(form.paragraph))
            json.member("kind", form.kind)
            if let level = form.level { json.member("level", Int64(level)) }
            if let depth = form.quoteDepth { json.member("quoteDepth", Int64(depth)) }
          }
        }
      }
      if let styles {
        json.member("styles") { json in
          json.objects(styles) { json, style in
            json.member("kind", style.kind)
            json.member("start", Int64(style.start))
            json.member("end", Int64(style.end))
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The forms of so many paragraphs.
  ///
  /// - Throws: `WrongValue` for one of an unknown kind, or of no paragraph.
  func paragraphForms(of count: Int) throws -> [ParagraphForm] {
    guard let forms, !forms.isEmpty else { return [] }
    var result = Array(repeating: ParagraphForm.plain, count: count)
    for form in forms {
      guard result.indices.contains(form.paragraph), let kind = ParagraphForm.Kind(rawValue: form.kind) else {
        throw WrongValue(reason: "the form “\(form.kind)” of paragraph \(form.paragraph)")
      }
      result[form.paragraph] = ParagraphForm(kind, level: form.level ?? 0, quoteDepth: form.quoteDepth ?? 0)
    }
    return result
  }

  /// The words that are set off in a text of so many Unicode scalars.
  ///
  /// - Throws: `WrongValue` for those that do not lie in it, or are set off in an unknown way.
  func textStyles(within count: Int) throws -> [TextStyle] {
    try (styles ?? []).map { style in
      guard let span = TextSpan(style.start, style.end, within: count), let kind = TextStyle.Kind(rawValue: style.kind)
      else { throw WrongValue(reason: "the style “\(style.kind)” at \(style.start)-\(style.end)") }
      return TextStyle(kind, span: span)
    }
  }

  /// The links in a text of so many Unicode scalars.
  ///
  /// - Throws: `WrongValue` for one that does not lie in it.
  func articleLinks(within count: Int) throws -> [ArticleLink] {
    try (links ?? []).map { link in
      guard let span = TextSpan(link.start, link.end, within: count) else {
        throw WrongValue(reason: "a link at \(link.start)-\(link.end)")
      }
      return ArticleLink(target: link.target, span: span, medium: link.medium.flatMap(ArticleLink.Medium.init))
    }
  }

  /// The lines of the newsroom.
  ///
  /// - Throws: `WrongValue` for one of an unknown kind.
  func editorialNotes() throws -> [EditorialNote] {
    try notes.map { note in
      guard let kind = EditorialNote.Kind(rawValue: note.kind) else {
        throw WrongValue(reason: "a note of the kind “\(note.kind)”")
      }
      return EditorialNote(kind: kind, text: note.text)
    }
  }
}
