extension FuzzSubject {
  /// Inputs to begin with.
  var seeds: [String] {
    switch self {
    case .feed: Self.feeds
    case .page: Self.pages
    case .text: Self.texts
    case .quotes: Self.reports
    case .query: Self.queries
    }
  }

  private static let feeds = [
    """
    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY boat "ferry">]>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel><title>Boats &amp; &boat;</title><link>https://a.example/</link><ttl>60</ttl>
    <item><title><![CDATA[A <b>ferry</b> aground]]></title><link>/1?a=1&b=2</link><guid isPermaLink="false">x1</guid>
    <dc:creator>Ada Poe</dc:creator><pubDate>Wed, 09 Jan 2019 10:00:00 +0100</pubDate>
    <description>&lt;p&gt;Forty waited&hellip;</description><content:encoded><![CDATA[<p>Text <a href="x">y</a>]]>
    </content:encoded><enclosure url="a.mp3" length="10" type="audio/mpeg"/><media:content url="p.jpg"/></item>
    </channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/b/" xml:lang="en"><id>tag:a.example,2019:1</id>
    <title type="html">Boats &amp;amp; more</title><updated>2019-01-09T10:00:00Z</updated><link rel="self" href="feed"/>
    <entry><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>ferry</i></div></title>
    <author><name>Lea Wu</name><email>l@a.example</email></author><published>2019-01-09T10:00:00.5+01:00</published>
    <link rel="alternate" href="../1"/><summary>Thaw</summary><content type="html">&lt;p&gt;Ice&lt;/p&gt;</content></entry>
    </feed>
    """,
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x">
    <title>Boats</title></channel><item rdf:about="http://b.example/1"><title>Boat</title><link>http://b.example/1</link>
    </item></rdf:RDF>
    """,
    """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Boats", "home_page_url": "https://a.example/",
    "authors": [{"name": "Ada Poe"}], "items": [{"id": 1, "url": "/1", "title": "A ferry", "content_html": "<p>Ice</p>",
    "date_published": "2019-01-09T10:00:00+01:00", "attachments": [{"url": "a.mp3", "mime_type": "audio/mpeg"}]}]}
    """,
    """
    <opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Boats"
    xmlUrl="https://a.example/feed" htmlUrl="https://a.example/" category="/sea,ice"/></outline></body></opml>
    """,
  ]

  private static let pages = [
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry aground | Bugle</title>
    <meta name="author" content="Ada Poe"><meta property="og:title" content="Ferry aground">
    <meta property="article:published_time" content="2019-01-09T10:00:00Z"><link rel="canonical" href="/ferry">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry aground", "author": [{"name": "Ada Poe"}],
    "datePublished": "2019-01-09", "articleBody": "The ferry ran aground."}</script></head><body><nav><a href="/">Home</a>
    <ul><li><a href="/b">Boats</a></ul></nav><article><h1>Ferry aground</h1><p class="byline">By Ada Poe</p>
    <time datetime="2019-01-09">Jan. 9</time><figure><img alt="A ferry" src="x"><figcaption>The ferry</figcaption></figure>
    <p>HAMAR — The ferry ran aground on a <a href="/sand">sandbank</a>, and forty passengers waited for the tide, he said.</p>
    <h2>Soup</h2><p>Nobody was hurt, said Tilda Maas, who runs the harbour office, but the soup, she added, was finished.</p>
    <ul><li>One boat, with cars<li>Another, without</ul><blockquote>We waited, and the water rose by a metre.</blockquote>
    <table><tr><th>Day<th>Boats<tr><td>Monday<td>2<tr><td>Friday<td>3</table><div class="share">Share</div>
    <p hidden>Not shown<p style="display:none">Nor this</article><div id="comments"><p>First!</p></div><footer>©</footer>
    """,
    """
    <html><body itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Thaw</h1><span itemprop="author">
    Niko Roe</span><noscript><p>Scripts are off.</noscript><div itemprop="articleBody">The ice went out on Monday.<br><br>
    Everyone was glad, said the mayor, &ldquo;and so am I.&rdquo;<br><br>It will be back.&nbsp;&#8212; The Bugle</div>
    <svg><title>x</title></svg><template><p>t</template><select><option>o</select><iframe>i</iframe><math><mi>m</math>
    """,
    "<p>a<b>b<i>c</b>d</i><table><a>x<tr><td><a>y</table></p><!-- c --><![CDATA[z]]><?p?></x><textarea><p></textarea>",
  ]

  private static let texts = [
    """
    By ADA POE and NIKO van DAMJAN. 9, 2019
    HAMAR —  The old canal froze on Monday for the first time in nine years.“We have waited so long,” said Lea Wu, the \
    mayor. “And now it is here.”AdvertisementRobert Brink said that it was 11 centimetres thick.Please verify you’re not \
    a robot by clicking the box.Invalid email address. Please re-enter.You must select a newsletter to subscribe to.\
    “It will hold,” Mr. Brink said.View all Bugle newsletters.Sami Roe contributed reporting from Bergen.
     A version of this article appears in print on January 10, 2019, on Page A1 of the edition with the headline: A Canal.
    """,
    """
    A Canal Freezes
    Published March 3, 2020

    BERGEN, Norway (Bugle) -- It â€œfrozeâ€\u{9d} again.\u{1b}[31m A pic-
    ture shows it. Photo by Ada Poe
    Correction: An earlier version misspelled a name.
    Related: More ice
    © 2020 The Bugle. All rights reserved.
    """,
    "Ice is thin.Ice is here.Advertisement\r\nContinue reading the main story\u{2028}Share this page\u{202E}x\u{FEFF}\u{300}",
  ]

  private static let reports = [
    """
    The old canal froze on Monday for the first time in nine years. “We have waited so long,” said Lea Wu, the mayor of Hamar. \
    “And now it is here.” Mr. Brink, a lawyer for the harbour office, told reporters that the ice was 11 centimetres thick.
    “Will it hold?” asked his sister, Sami Roe. She said she would not be the first, and he denied that anyone had fallen in.
    According to a spokeswoman for the skating club, “nobody under the age of nine” will be let onto the ice before Friday.
    """,
    """
    Niko van Dam, who has run the ferry since 1998, does not believe a word of it: “They say so every year,” he said, “and \
    every year we sail.” Officials in Bergen, whose own harbour minister said last week the route would close, did not answer.
    ‘It’s the soup,’ Ms. Poe said. ‘Without soup there is no ferry.’ The company expects to sail “as long as there is water”.
    """,
    """
    Q: When did you first hear of it?
    A: On Sunday. My grandmother used to say, “Thin ice has no friends.”
    WU: We were told by the police that nothing had been found. Dr Ada Poe, of the university, has warned it will thaw.
    """,
  ]

  private static let queries = [
    "thin ice", "skat* -thaw or \"deep snow\"", "said:\"Lea Wu\" tag:late is:unread",
    "not (title:ice or by:poe) and about:wu",
    "before:2019-03 after:2018 has:quotes kind:direct feed:bugle quote:thaw",
    "https://a.example/b 10:30 a|b “c” -(d -e)",
  ]
}
