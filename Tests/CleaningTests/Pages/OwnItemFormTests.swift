import Articles
import Testing

@testable import Cleaning

/// What stands in an item of a publisher besides letters: figures that are raised, lines that are set in, what is embedded.
struct OwnItemFormTests {
  private func article(_ markup: String) throws -> Article {
    try ArticleCleaner().article(
      from: RawDocument(
        origin: .item(feed: "f", key: "k"), text: markup, mediaType: .fragment, base: "https://post.example/a"))
  }

  private func texts(_ markup: String) throws -> [String] {
    let article = try article(markup)
    return article.paragraphs.map { article.text[$0] }
  }

  @Test(arguments: [
    ("10<sup>6</sup> and 10<sup>-3</sup>", "10⁶ and 10⁻³"), ("x<sup>2</sup>", "x²"), ("2<sup>n+1</sup>", "2ⁿ⁺¹"),
    ("e<sup>2x</sup> and a<sup>b</sup>", "e^(2x) and a^b"), ("2<sup>1.5</sup>", "2^1.5"),
    ("the 19<sup>th</sup> and the 2<sup>e</sup> of M<sup>me</sup> Roy", "the 19th and the 2e of Mme Roy"),
    ("Ice<sup>TM</sup>", "IceTM"), ("H<sub>2</sub>O and Fe<sub>2</sub>O<sub>3</sub>", "H2O and Fe2O3"),
    ("log<sub>2</sub>8 of x<sub>1</sub>", "log₂8 of x₁"), ("<code>x<sup>2</sup></code>", "x2"),
    ("so<sup><a href='#n1'>1</a></sup> it is", "so[1] it is"), ("so<sup>[<a href='#n1'>1</a>]</sup>", "so[1]"),
  ])
  func `raised and lowered figures make no other numbers`(markup: String, text: String) throws {
    #expect(try texts("<p>\(markup)</p>") == [text])
  }

  @Test(arguments: [
    ("It was <del>ten</del> nine.", "It was ~~ten~~ nine."), ("It was <s> ten </s>nine.", "It was ~~ten~~ nine."),
    ("<strike>All of it.</strike>", "~~All of it.~~"), ("It <del> </del>was.", "It was."),
  ])
  func `what is struck out does not read as if it held`(markup: String, text: String) throws {
    #expect(try texts("<p>\(markup)</p>") == [text])
  }

  @Test func `whole paragraphs that are struck out are as they are`() throws {
    #expect(try texts("<del><p>One.</p><p>Two.</p></del>") == ["One.", "Two."])
  }

  @Test func `lines of verse are set in as their author has set them`() throws {
    let poem = try article(
      """
      <p>the tide was out,<br>&nbsp;&nbsp;&nbsp;and <em>nobody</em><br>&nbsp; &nbsp;&#8195;<a href='/s'>spoke</a>.</p>
      """)
    #expect(
      poem.paragraphs.map { poem.text[$0] } == ["the tide was out,\n   and nobody\n     spoke."])
    #expect(poem.styles.map { poem.text[$0.span] } == ["nobody"])
    #expect(poem.links.map { poem.text[$0.span] } == ["spoke"])
    #expect(try texts("<p>&nbsp;&nbsp;One<br>two</p>") == ["  One\ntwo"])
    #expect(try texts("<p>&nbsp;&nbsp;One line that&nbsp;&nbsp;goes on.</p>") == ["One line that goes on."])
    let alone = "<p>&nbsp;&nbsp;&nbsp;and <em>nobody</em> spoke</p>"
    let stanzas = try article("<p>the tide was out,<br>the boats lay still</p>\(alone)\(alone)<p>So it was.</p>")
    #expect(
      stanzas.paragraphs.map { stanzas.text[$0] } == [
        "the tide was out,\nthe boats lay still", "   and nobody spoke", "   and nobody spoke", "So it was.",
      ])
    #expect(stanzas.styles.map { stanzas.text[$0.span] } == ["nobody", "nobody"])
    #expect(stanzas.forms.map(\.kind) == [.verse, .verse, .verse, .paragraph])
    #expect(try texts("\(alone)<p>the tide<br>was out</p>") == ["   and nobody spoke", "the tide\nwas out"])
    // Paragraphs of prose are set in too.
    #expect(try texts("<p>The tide was out.</p>\(alone)") == ["The tide was out.", "and nobody spoke"])
  }

  @Test func `films and recordings of other hosts are words that lead to where one finds them`() throws {
    let article = try article(
      """
      <p>See it.</p><iframe src="//www.youtube.com/embed/abc?rel=0" title="YouTube video player">none</iframe>
      <p><iframe src="https://player.vimeo.com/video/7"></iframe></p>
      <iframe src="https://w.soundcloud.com/player/?url=x"></iframe>
      <object data="/horn.mp3" type="audio/mpeg"><p>No sound.</p></object>
      <object><param name="movie" value="http://www.youtube.com/v/def&hl=en"><embed src="x.swf"></object>
      <embed src="/sea.webm"><video><source src="/v.mp4"></video>
      <iframe data-src="https://charts.example/7" title="Depth of the bay"></iframe>
      <iframe src="https://count.example/" width="1" height="1"></iframe><p>That was it.</p>
      """)
    #expect(
      article.links.map(\.target) == [
        "https://www.youtube.com/watch?v=abc", "https://vimeo.com/7", "https://w.soundcloud.com/player/?url=x",
        "https://post.example/horn.mp3", "https://www.youtube.com/watch?v=def", "https://post.example/sea.webm",
        "https://post.example/v.mp4", "https://charts.example/7",
      ])
    #expect(article.links.map(\.medium) == [.video, .video, .audio, .audio, .video, .video, .video, .page])
    #expect(article.links.map { article.text[$0.span] }.suffix(2) == ["[video]", "[page: Depth of the bay]"])
    #expect(article.text.string.hasPrefix("See it.\n\n[video]\n\n[video]"))
    #expect(!article.text.string.contains("none") && !article.text.string.contains("No sound"))
  }

  @Test(arguments: [
    ("alt='Strip one' title='And so to bed.'", "[image: Strip one — And so to bed.]"),
    ("alt='Strip one' title='Strip one'", "[image: Strip one]"),
    ("alt='Strip one' title='IMG_2041'", "[image: Strip one]"), ("title='And so to bed.'", "[image: And so to bed.]"),
    ("alt='The quay' title='The quay at noon'", "[image: The quay at noon]"), ("alt=''", "[image]"),
  ])
  func `what appears beside the pointer over a picture is told with it`(attributes: String, text: String) throws {
    #expect(try texts("<p>A.</p><img src='/1.png' \(attributes)>").last == text)
  }

  @Test func `a picture that is loaded later is found where it will be looked for`() throws {
    let late = try article("<img src='data:image/gif;base64,R0' data-src='/late.jpg' alt='Late'>")
    #expect(late.links.map(\.target) == ["https://post.example/late.jpg"])
  }

  @Test func `a line between paragraphs parts them, and none stands at the ends`() throws {
    #expect(try texts("<hr><p>One.</p><hr><hr/><p>Two.</p><hr>") == ["One.", "* * *", "Two."])
    #expect(try texts("<hr>").isEmpty)
  }
}
