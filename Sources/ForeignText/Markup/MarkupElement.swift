/// What a node of a page is: a text, or an element by its name in HTML.
///
/// The raw value is the name (WHATWG HTML Standard); elements that mean nothing to readers are `other`.
public enum MarkupElement: String, CaseIterable, Sendable {
  case document = "#document"
  case text = "#text"
  case other = "#other"
  case html, head, title, base, link, meta, style, script, noscript, template, body
  case article, section, nav, aside, h1, h2, h3, h4, h5, h6, hgroup, header, footer, address, main
  case p, hr, pre, blockquote, ol, ul, li, dl, dt, dd, figure, figcaption, div, center
  case a, em, strong, small, s, cite, q, dfn, abbr, data, time, code, `var`, samp, kbd, sub, sup, i, b, u, mark
  case ruby, rt, rp, bdi, bdo, span, br, wbr, ins, del, font, strike, tt, big, nobr
  case image, img, iframe, embed, object, param, video, audio, source, track, canvas, map, area, math, svg
  case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  case form, fieldset, legend, label, input, button, select, datalist, optgroup, option, textarea, output, progress
  case meter, details, summary, dialog, menu, dir, listing, xmp, frameset, noframes, noembed, plaintext

  /// The level of a heading, 1 to 6; nil for what is none.
  public var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether it begins a line of its own, as browsers set it without a style sheet.
  public var isBlock: Bool {
    switch self {
    case .document, .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .header,
      .footer, .address, .main, .p, .hr, .pre, .blockquote, .ol, .ul, .li, .dl, .dt, .dd, .figure, .figcaption, .div,
      .center, .table, .caption, .colgroup, .tbody, .thead, .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .details,
      .summary, .dialog, .menu, .dir, .listing, .xmp, .optgroup, .option, .frameset, .noframes, .plaintext:
      true
    default: false
    }
  }

  /// Whether it can stand in a line of text (the phrasing content of HTML).
  public var isPhrasing: Bool {
    switch self {
    case .text, .abbr, .audio, .b, .bdi, .bdo, .big, .br, .button, .canvas, .cite, .code, .data, .datalist, .dfn, .em,
      .embed, .font, .i, .img, .image, .input, .kbd, .label, .mark, .math, .meter, .nobr, .noscript, .object, .output,
      .progress, .q, .ruby, .s, .samp, .script, .select, .small, .span, .strike, .strong, .sub, .sup, .svg, .textarea,
      .time, .tt, .u, .var, .wbr:
      true
    default: false
    }
  }

  /// Whether what is inside is no text for readers: scripts, controls, what is embedded.
  public var isOpaque: Bool {
    switch self {
    case .script, .style, .template, .head, .iframe, .embed, .object, .video, .audio, .canvas, .svg, .math, .button,
      .select, .textarea, .datalist, .map, .noframes, .noembed, .frameset, .progress, .meter, .rp, .rt:
      true
    default: false
    }
  }

  /// Whether it has no end tag (HTML Standard, section 13.1.2).
  public var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
    default: false
    }
  }
}
