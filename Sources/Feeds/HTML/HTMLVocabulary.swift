/// The elements, attributes and schemes of HTML that are passed on; what runs, frames, or styles is not among them.
enum HTMLVocabulary {
  /// Elements that stay.
  static let elements = set(
    """
    a abbr acronym address area article aside audio b bdi bdo big blockquote br button caption center cite code col \
    colgroup data datalist dd del details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 \
    h5 h6 header hr i img input ins kbd label legend li main map mark menu meter nav ol optgroup option output p \
    picture pre progress q rp rt ruby s samp section select small source span strike strong sub summary sup table \
    tbody td textarea tfoot th thead time tr track tt u ul var video wbr
    """)

  /// Elements that go with all that is in them.
  static let dropped = set("script style applet noembed noframes")

  /// Elements that have no end tag (HTML Standard, section 13.1.2).
  static let void = set("area br col hr img input source track wbr")

  /// Elements that begin a new line.
  static let blocks = set(
    """
    address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption figure footer form \
    h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul
    """)

  /// Attributes that stay.
  static let attributes = set(
    """
    abbr accept align alt background border cellpadding cellspacing cite class color cols colspan coords datetime dir \
    disabled face for headers height href hreflang hspace id kind label lang longdesc loop media name nohref noshade \
    nowrap open poster preload rel rev reversed rows rowspan rules scope shape size span src srclang start summary \
    tabindex target title type usemap valign value vspace width xml:lang
    """)

  /// Attributes that hold an address.
  static let addresses = set("background cite href longdesc poster src usemap")

  /// Schemes of addresses that stay.
  static let schemes = set(
    """
    file ftp gopher http https imap irc ircs magnet mailto news nntp rtsp sftp sip sips svn telnet webcal xmpp tel sms \
    callto aim feed git skype
    """)

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
