extension FuzzSubject {
  /// What has a meaning in inputs and is not often found by chance.
  var words: [String] {
    switch self {
    case .feed:
      [
        "<item>", "</item>", "<entry>", "</entry>", "<title>", "</title>", "<link>", "<![CDATA[", "]]>", "<!--", "-->",
        "&amp;",
        "&#0;", "&#x10FFFF;", "&nbsp;", "<?xml version='1.0' encoding='utf-16'?>", "<!DOCTYPE x [", "<!ENTITY a '&a;'>",
        "&a;",
        " xml:base=\"", " xmlns:a=\"", " type=\"xhtml\"", "<dc:date>", "2019-02-30", "24:00:60", "\u{FEFF}", "\u{0}",
        "{\"", "[",
        "\\ud800", "1e999", "<outline ", "xmlUrl=\"",
      ]
    case .page:
      [
        "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td colspan=9999>", "<ul>", "<li>", "<ol start=-1>",
        "<a href=\"",
        "<b>", "<br>", "<h1>", "<pre>", "<!--", "-->", "<script>", "</script>", "<script type=application/ld+json>",
        "{\"@graph\":[",
        "<meta charset=", "<time datetime=\"", "<svg>", "<math>", "<template>", "<noscript>", "<textarea>", "&#0;",
        "&ldquo;",
        "class=\"comment\"", "hidden", "style=\"display:none\"", "<base href=\"", "\u{0}", "\u{202E}", "<plaintext>",
        "itemprop=\"author\"",
      ]
    case .text:
      [
        "By ", "JAN. 9, 2019", " — ", "Advertisement", "“", "”", "‘", "’", "\n", "\n\n", "\r\n", "\u{2028}", "â€œ",
        "\u{1B}[", "\u{0}",
        "\u{FEFF}", "\u{FE0F}", "\u{1F468}\u{200D}\u{1F469}", "\u{301}", "Correction:", "contributed reporting",
        "All rights reserved",
        "A version of this article appears in print", "Mr. ", "...", "?!", "-\n", "Photo", "newsletter", "© ",
      ]
    case .quotes:
      [
        " said ", " told ", " asked ", "according to ", " denied ", " that ", " who ", " to ", "he ", "she ", "they ",
        "Mr. ",
        "Dr ", "’s lawyer ", "the mayor, ", "a spokeswoman for ", "Lea Wu", "van Dam", "Brink", "the harbour office",
        "“", "”",
        "‘", "’", "\"", "—", ", ", ". ", "?” ", ":\n", "\n", "Q: ", "WU: ", "“…,” ", "not ", "it was ", "St. ", "(",
        ")",
      ]
    case .query:
      [
        "(", ")", "\"", "“", "-", "not ", " or ", " and ", "|", "*", "is:unread", "said:", "title:", "tag:", "before:",
        "2019-12-31",
        "kind:", "has:", ":", "NEAR(", "^", "{", "+", "'", "?", "%", "\u{0}", "\u{301}", "\u{FEFF}", " ",
      ]
    }
  }
}
