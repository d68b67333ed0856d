/// Words that names of organisations and places are made of.
public enum OrganisationWords {
  /// Whether a lower-case word is the head of many names of organisations: `bank`, `ministry`.
  public static func isHead(_ word: String) -> Bool { heads.contains(word) }

  /// Whether a lower-case word is often part of such a name and seldom of a person's: `international`, `university`.
  public static func isPart(_ word: String) -> Bool { heads.contains(word) || parts.contains(word) }

  /// Whether a lower-case word that ends a name makes it a firm: `Inc.`, `NV`.
  public static func isFirmEnding(_ word: String) -> Bool { firmEndings.contains(word) }

  /// The prepositions that join the parts of such a name behind its head: Bank *of* England, Department *for* Work.
  public static let connectors: Set<String> = ["of", "for", "on", "against", "without", "in", "de", "du", "des", "di"]

  private static func words(_ text: String) -> WordList {
    WordList(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  private static let firmEndings = words(
    "inc. inc corp. corp ltd. ltd llc plc gmbh ag nv n.v. sa s.a. spa s.p.a. ab oy asa a/s bv b.v. co. pty kk llp lp se"
  )

  private static let heads = words(
    """
    house party union group committee court department university institute institution center centre centers centres
    council association bank company corporation ministry agency bureau office fund foundation network campaign senate
    congress commission parliament government administration service services society federation league club church
    school college hospital army navy force forces guard nations board authority authorities airlines airways motors
    holdings industries enterprises partners capital media magazine project coalition alliance movement organization
    organisation trust museum library academy assembly police confederation conference consortium cooperative
    co-operative corps cathedral diocese archdiocese doctors friends médecins mothers brothers sons exchange laboratory
    laboratories observatory orchestra philharmonic theatre theater opera gallery press news times post journal herald
    tribune gazette observer guardian telegraph chronicle register broadcasting radio television tv studios records
    pictures entertainment systems technologies technology solutions securities insurance pharmaceuticals
    pharmaceutical petroleum oil gas energy electric power water steel mining resources chemicals foods
    stores supermarkets hotels resorts railways railway rail bus transit ports port airport shipping lines line
    constabulary brigade squad unit division directorate secretariat inspectorate ombudsman watchdog regulator tribunal
    registry treasury exchequer embassy consulate mission delegation front brotherhood congregation synod
    chamber transport ambulance clinic rights charity initiative programme program campaign forum panel task
    taskforce inquiry survey prevention aid advice primary elementary infirmary nursery hospice brewery
    """)

  private static let parts = words(
    """
    street watch poll polls states kingdom city county state national international american americans federal democrats
    republicans democratic republican air nato officials llc today twitter facebook google apple amazon microsoft cnn
    msnbc abc cbs nbc bbc fox politico bloomberg reuters gallup quinnipiac action committees square avenue road island
    islands river north south east west new united european islamic supreme white democracy pac law act amendment
    convention central intelligence security defense defence justice homeland pentagon kremlin breitbart buzzfeed
    wikileaks planned parenthood enquirer beast examiner globe health education transport human rights world global
    royal economic trade labour labor management environmental protection research science medical general public
    affairs foreign relations food drug safety climate
    """)
}
