/// Common nouns for people, and for what they found.
public enum PeopleWords {
  /// Whether a lower-case noun means one human being: an office, a calling, a relation, or just *man*.
  public static func isPerson(_ noun: String) -> Bool {
    general.contains(noun) || Titles.contains(noun) || gender(of: noun) != nil
      || noun.hasHyphen
        && (noun.hasSuffix("-year-old") || noun.split(separator: "-").last.map { isPerson(String($0)) } == true)
  }

  /// Whether a lower-case noun means several people: `officials`, `police`.
  public static func isGroup(_ noun: String) -> Bool {
    plurals.contains(noun)
      || noun.hasSuffix("ies") && isPerson(noun.dropLast(3) + "y")
      || noun.hasSuffix("s") && !noun.hasSuffix("ss") && isPerson(String(noun.dropLast()))
  }

  /// Whether a lower-case noun says no more than that somebody is meant: `man`, `29-year-old`, `midfielder`.
  ///
  /// An article may so call whom it has not so called before.
  public static func isLoose(_ noun: String) -> Bool {
    loose.contains(noun) || noun.hasHyphen && noun.hasSuffix("-year-old")
  }

  /// Whether a lower-case noun tells somebody by somebody else: `partner`, `cousin`.
  public static func isRelation(_ noun: String) -> Bool { relations.contains(noun) }

  /// The gender that a lower-case noun for a person tells.
  public static func gender(of noun: String) -> Titles.Gender? {
    women.contains(noun) ? .woman : men.contains(noun) ? .man : Titles.gender(of: noun)
  }

  /// Whether a lower-case noun means a body of people with a name of its own: `company`, `ministry`.
  public static func isBody(_ noun: String) -> Bool { bodies.contains(noun) }

  /// Whether such a noun fits bodies whose names do not have it: `company`, `agency`, not `ministry`.
  public static func isLooseBody(_ noun: String) -> Bool { looseBodies.contains(noun) }

  private static func words(_ text: String) -> WordList {
    WordList(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  private static let women = words(
    """
    woman girl mother mum mom grandmother grandma daughter granddaughter sister half-sister stepsister wife ex-wife
    widow
    niece aunt godmother goddaughter stepmother stepdaughter mother-in-law sister-in-law daughter-in-law fiancée
    girlfriend housewife schoolgirl heroine hostess great-grandmother bride actress waitress businesswoman
    """)
  private static let men = words(
    """
    man boy father dad grandfather grandpa son grandson brother half-brother stepbrother husband ex-husband widower
    nephew
    uncle godfather godson stepfather stepson father-in-law brother-in-law son-in-law fiancé boyfriend schoolboy hero
    great-grandfather groom gentleman bloke fella guy lad
    """)
  private static let general = words(
    """
    person somebody someone individual adult child teenager teen youngster toddler baby twin sibling spouse couple
    relative cousin friend official expert source member employee worker owner co-owner user buyer seller supporter fan
    visitor guest traveller traveler caller viewer listener speaker insider outsider veteran native newcomer
    boss chief figure hopeful candidate rival opponent ally deputy counterpart successor predecessor incumbent
    representative agent press-officer aide colleague insider protester protestor demonstrator marcher
    organiser reviewer respondent customer client subscriber applicant recipient winner loser runner-up holder seed
    star favourite favorite veteran captain teammate debutant teenager international economist detective
    septuagenarian octogenarian nonagenarian centenarian sexagenarian pensioner
    tailor cobbler weaver barber hairdresser miner cook bartender publican grocer florist locksmith printer bookseller
    apprentice trainee intern gamekeeper clown puppeteer acrobat juggler knitter quilter distiller receptionist porter
    butler maid nanny groundskeeper scorer bookmaker gambler undertaker gravedigger embalmer shaman herbalist smuggler
    poacher hermit hacker coder stallholder postgraduate left-hander right-hander southpaw all-rounder maestro soloist advocate counsel healer
    deckhand farmhand stagehand usher sovereign challenger contender oarsman coxswain helmsman stonemason roofer joiner
    plasterer lumberjack logger shearer auctioneer pawnbroker sexton verger cantor muezzin bell-ringer
    flyweight bantamweight featherweight lightweight welterweight cruiserweight
    ex juror witness offender attacker robber thief shooter gunman killer burglar driver one
    """
  ).union(["ceo", "cfo", "pm", "mp"])
  private static let relations = words(
    "partner spouse sibling twin cousin child baby fiancé fiancée friend neighbour neighbor colleague lawyer solicitor")
  private static let plurals = words(
    """
    people police men women children officials authorities critics sources others staff crew relatives parents families
    neighbors neighbours locals investigators lawmakers democrats republicans americans europeans russians conservatives
    liberals progressives attorneys prosecutors clergy troops rebels militants organisers organizers many some several
    most few both all management
    """)
  private static let loose = words(
    """
    man woman boy girl teenager teen youngster midfielder striker defender goalkeeper keeper winger forward fullback
    centre-back batsman batter bowler seamer spinner pitcher quarterback seed star favourite favorite veteran skipper
    player champion international debutant pensioner pair duo native singer actor actress rapper novelist poet painter
    politician entrepreneur billionaire tycoon defendant suspect accused victim survivor winner runner-up rider driver
    guard center centre lock tackle seed dad mum mom skier snowboarder wrestler gymnast prop hooker fly-half scrum-half flanker setter
    left-hander right-hander southpaw all-rounder wicketkeeper left-back right-back centre-half wing-back marksman
    flyweight bantamweight featherweight lightweight welterweight cruiserweight challenger contender
    heavyweight middleweight outfielder infielder shortstop catcher linebacker receiver cornerback lineman netminder
    defenseman soloist maestro comedian comic filmmaker designer soprano tenor baritone
    witness septuagenarian octogenarian nonagenarian centenarian sexagenarian
    legislator academic newcomer substitute frontman guitarist drummer bassist musician artist
    mother father grandmother grandfather golfer cyclist swimmer boxer sprinter hurdler tennis-player
    frenchman frenchwoman englishman irishman dutchman welshman scotsman spaniard dane swede finn pole serb croat
    """)
  private static let bodies = words(
    """
    company firm railroad railway bank agency ministry department office bureau council board committee commission court party union
    association federation league club team university college school institute hospital trust charity foundation fund
    group organisation organization government administration authority service force army navy police corps
    newspaper paper magazine broadcaster network station channel website museum gallery theatre theater orchestra church
    diocese airline carrier automaker carmaker chipmaker drugmaker manufacturer maker retailer supermarket chain lender
    insurer utility operator developer builder publisher start-up startup brand giant conglomerate regulator watchdog
    panchayat body panel inquiry coalition alliance movement think-tank tank institution supplier producer campaign
    """)
  private static let looseBodies = words(
    """
    company firm agency group organisation organization body charity club team airline carrier automaker carmaker
    chipmaker drugmaker manufacturer maker retailer chain lender insurer utility operator developer start-up startup
    giant conglomerate regulator watchdog newspaper broadcaster network union institution
    supplier producer publisher supermarket lender insurer railroad railway
    """)
}
