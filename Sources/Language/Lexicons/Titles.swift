/// Words before a name that say what its bearer is called: forms of address, offices, ranks and callings.
public enum Titles {
  /// What a title tells of its bearer.
  public enum Gender: Hashable, Sendable {
    case woman
    case man
  }

  /// Whether a lower-case word, with its stop, is a title.
  public static func contains(_ word: String) -> Bool { all.contains(word) || isOffice(compound: word) }

  /// The gender that a title tells.
  public static func gender(of word: String) -> Gender? {
    men.contains(word) ? .man : women.contains(word) ? .woman : nil
  }

  /// Whether a lower-case word is a form of address alone, which is no role: `Mr.`, `Dr.`, `Sir`.
  public static func isAddress(_ word: String) -> Bool { addresses.contains(word) }

  /// Whether a lower-case word may stand before a title and narrows it: `foreign` minister, `chief` executive.
  public static func isModifier(_ word: String) -> Bool { modifiers.contains(word) || word.hasPrefix("ex-") }

  /// Whether a word stands behind a name and is no part of it, such as `KC` and `MP`.
  public static func isPostNominal(_ word: String) -> Bool { postNominals.contains(word) }

  /// `vice-president`, `co-founder`, `secretary-general`, `midfielder-turned-coach`, `mother-of-two`.
  private static func isOffice(compound word: String) -> Bool {
    guard word.hasHyphen else { return false }
    let parts = word.split(separator: "-")
    // `mother-of-two`, `dad-of-three`
    if parts.count == 3, parts[1] == "of", ["mother", "father", "mum", "mom", "dad"].contains(parts[0]) { return true }
    return parts.count > 1 && parts.contains { all.contains(String($0)) }
      && parts.allSatisfy {
        let part = String($0)
        return all.contains(part) || modifiers.contains(part)
          || ["co", "ex", "in", "of", "turned", "charge", "elect", "designate"].contains(part)
      }
  }

  private static let all = men.union(women).union(addresses).union(offices)

  private static func words(_ text: String) -> WordList {
    WordList(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  private static let men = words(
    """
    mr. mr sir lord king seu dom prince sheikh shaikh brother father fr. imam herr monsieur señor senor don emperor duke baron
    count earl viscount chairman congressman councilman spokesman assemblyman alderman businessman sportsman
    policeman fireman cameraman clergyman frontman ombudsman salesman fisherman craftsman headmaster mullah ayatollah
    rabbi pope bishop monk abbot signor maharaja emir sultan sharif tsar actor waiter uncle grandfather
    binman postman barman milkman doorman lineman crewman tribesman frontman hitman hubby fireman daddy
    """)

  private static let women = words(
    """
    mrs. mrs ms. ms miss dona madam lady dame queen princess sister madame mme. mme mlle. baroness empress duchess countess
    viscountess chairwoman congresswoman councilwoman spokeswoman assemblywoman alderwoman businesswoman sportswoman
    policewoman firewoman camerawoman clergywoman headmistress frau señora senora señorita signora doña nun abbess
    actress waitress aunt grandmother midwife barmaid gran nan grandma mummy daw
    """)

  private static let addresses = words(
    """
    mr. mr mrs. mrs ms. ms miss sir dame lord lady madam madame mme. mme mlle. herr frau monsieur señor señora senor
    senora dr. dr prof. prof rev. rev reverend revd revd. hon. hon honourable honorable right st. st sr. sr. mx mx.
    don doña datuk dato dato' tan sri datin tun haji hajj hajji hajia alhaji seu dom dona engr engr. chief pandit shri smt ustad ustaz ustadz kyai otunba maulana mawlana atty. arch. alhaja rtd retd
    """
  ).subtracting(["tan", "chief", "right", "sri"])

  private static let postNominals = words(
    """
    jr. jr sr. sr ii iii iv kc qc sc mp mps msp mep ms td tds mla mlc mna obe cbe mbe kbe dbe gbe om ch bem phd
    ph.d. ph.d
    md m.d. m.d esq esq. jp frs frcs frcp frse rn r.n. cpa dds jd llb sj s.j. dphil mba ma ba bsc msc faia frcog am
    ao ac
    onz cnzm mnzm pc dl qpm
    """
  ).subtracting(["ms", "ma", "am", "ch"])

  private static let modifiers = words(
    """
    former foreign prime vice chief senior junior deputy assistant associate acting interim incoming outgoing lead head
    first second third leading petty warrant master staff chief air wing squadron flight group field rear sub brigadier
    major attorney solicitor district state county city town village borough fire police school board party team club
    campaign press media union opposition majority minority honorary presiding founding national regional federal
    federation council assembly cabinet privy finance health defence defense education interior justice labour labor
    trade energy environment agriculture transport culture sports sport housing home shadow special general managing
    executive operating financial technology technical commercial medical marketing human editorial artistic creative
    scientific research science policy news sports political economic economics legal security investment portfolio
    fund bank company project program programme product sales export public private chartered registered veteran retired
    crown supreme high appeals circuit appellate trial public defence civil criminal divisional corporal detective det
    det. sergeant temporary probationary watch station crew battalion regimental commanding supreme allied
    commander lieutenant lt. lt grand crown parliamentary permanent under principal joint local community youth
    student parish ward labour labor conservative democratic republican green liberal independent
    socialist progressive league premiership olympic world european african un u.n. eu e.u. u.s. us uk nato
    emergency tourism tax water climate wildlife marine weather immigration border customs prison probation
    special private football soccer rugby cricket tennis basketball baseball hockey golf attacking defensive
    goalkeeping head batting forward guard center centre lock prop tackle
    bowling pitching star teenage leading sole opening central left right full wing veteran assembly
    """)

  private static let offices = words(
    """
    rabbi pope judge justice president del. sen. senator rep. representative gov. governor gen. general col. colonel col
    lt. lt
    capt. capt captain sgt. sgt sergeant maj. maj major adm. adm admiral secretary minister chancellor premier mayor
    mayoress ambassador speaker commissioner sheriff chief detective det. det officer inspector insp insp. attorney
    director candidate nominee councillor councilor cllr cllr. coach archbishop cardinal deputy supt. supt
    superintendent vice senators reps. sens. reps sens cmdr. cmdr commander leader analyst author host strategist
    frontrunner ceo cfo coo cto cio chair chairperson chairpersons spokesperson spox historian economist lawyer
    professor
    pollster columnist moderator founder co-founder cofounder manager executive prosecutor barrister solicitor
    magistrate recorder registrar coroner bailiff marshal marshall constable pc dc dci di ds dsi con con. const const.
    wpc wardens warden ranger trooper corporal cpl cpl. private pvt. pvt brigadier brig brig. commodore ensign
    lieutenant cadet airman seaman gunner wing-commander generalissimo quartermaster bosun
    principal headteacher teacher tutor lecturer dean provost rector vice-chancellor bursar schoolteacher student
    schoolgirl schoolboy undergraduate graduate pupil librarian archivist curator
    taoiseach tánaiste tanaiste chancellor-designate governor-general secretary-general director-general
    parliamentarian lawmaker legislator assemblymember alderperson councilmember selectman selectwoman freeholder
    comptroller treasurer auditor clerk administrator ombudsperson envoy diplomat consul attaché attache emissary
    negotiator mediator peacemaker politician backbencher frontbencher whip mp mep msp td congressmember delegate
    apostle deacon deaconess archdeacon canon vicar pastor priest chaplain curate preacher evangelist minister-designate
    monsignor cleric mufti patriarch metropolitan primate lama guru swami venerable elder archimandrite prelate
    scholar theologian philosopher sociologist psychologist psychiatrist anthropologist archaeologist biologist
    botanist zoologist ecologist geologist geographer seismologist volcanologist meteorologist climatologist forecaster
    astronomer astrophysicist physicist chemist biochemist mathematician statistician epidemiologist virologist
    immunologist oncologist cardiologist neurologist neuroscientist neurosurgeon surgeon paediatrician pediatrician
    gynaecologist radiologist pathologist toxicologist dermatologist physician doctor nurse paramedic pharmacist
    dentist vet veterinarian therapist physiotherapist counsellor counselor dietitian nutritionist conservationist
    environmentalist naturalist oceanographer hydrologist glaciologist entomologist ornithologist palaeontologist
    paleontologist primatologist criminologist demographer linguist scientist researcher researcher-in-chief academic
    engineer architect designer developer programmer inventor technician mechanic electrician plumber carpenter
    bricklayer welder builder surveyor planner contractor foreman
    midfielder striker defender goalkeeper keeper winger forward fullback full-back centre-back center-back flanker prop
    hooker lock scrum-half fly-half number-eight wicketkeeper bowler batsman batter pitcher catcher shortstop
    quarterback linebacker cornerback receiver tackle guard centre center point-guard goalie goaltender defenseman
    skipper vice-captain captain-elect trainer jockey cyclist sprinter runner swimmer rower boxer wrestler gymnast skier
    skater snowboarder golfer cricketer footballer hurler umpire referee linesman physio teammate playmaker
    sportsperson athlete champion olympian paralympian driver racer rider co-driver navigator player
    editor reporter journalist correspondent broadcaster presenter anchor anchorman anchorwoman newsreader
    commentator critic blogger vlogger podcaster youtuber influencer photographer photojournalist publisher
    novelist poet playwright dramatist screenwriter writer essayist biographer songwriter lyricist translator
    composer conductor violinist cellist pianist guitarist bassist drummer trumpeter saxophonist clarinetist
    singer vocalist soprano tenor baritone rapper musician bandleader organist flautist flutist harpist
    painter sculptor artist illustrator cartoonist potter ceramicist animator filmmaker film-maker producer
    cinematographer choreographer dancer ballerina comedian comedienne comic magician entertainer impresario
    chef baker butcher brewer winemaker farmer grower fisher forester gardener beekeeper shepherd rancher
    trader banker broker investor financier entrepreneur restaurateur hotelier shopkeeper retailer
    landlord landlady industrialist tycoon billionaire millionaire accountant economist-in-chief adviser advisor aide
    assistant consultant lobbyist negotiator strategist-in-chief campaigner activist organiser organizer
    trade-unionist unionist union-leader fundraiser philanthropist volunteer donor socialite chairperson-elect
    pilot co-pilot navigator astronaut cosmonaut stewardess steward purser sailor soldier gunner firefighter fireman
    lifeguard coastguard dispatcher operator guide tourist passenger bystander eyewitness witness resident neighbour
    neighbor local villager homeowner tenant commuter motorist shopper customer pensioner retiree veteran survivor
    victim patient parent mother father mum mom dad grandparent son daughter husband wife widow widower
    partner fiancé fiancée girlfriend boyfriend niece nephew cousin friend colleague classmate roommate
    defendant plaintiff claimant complainant suspect convict inmate whistleblower informant hitman gangster
    democrat republican libertarian conservative tory liberal socialist communist independent islamist
    governor-elect president-elect mayor-elect premier-elect speaker-elect senator-elect
    pcso fellow marquess marchioness opener all-rounder sommelier postmaster infanta infante
    sultana rajah docker dockworker counsel member laureate rapporteur class legislator-elect emir sultan maharaja
    sheikha sheikh shaikh emira begum nawab khedive oba ooni asantehene chieftain
    sachem cacique kaiser tsar shah kgosi nana otumfuo paramount
    brig. engr. engr garda seanadóir senadora sp asp dsp csp dig aig cp dcp acp ssp ocpd sho igp surv. arc. barr. pharm.
    sardar igwe obi eze alake kabaka mwami induna ruler monarch cr cr. signalman trawlerman ferryman boatman lifeboatman
    comrade pal boss ace dad mum binwoman bouncer busker hiker camper angler crofter
    cleaner carer caretaker cashier barista cabbie trucker janitor
    substitute hopeful youngster teenager newcomer five-eighth scrumhalf falconer bell-founder blacksmith jeweller watchmaker sophomore freshman
    superfan newlywed
    interpreter spokesman-designate superintendent-general intendant head co-head chief-of-staff
    mec cs debutant advocate
    """
  ).subtracting([
    "local", "point", "forward", "lock", "prop", "guard", "tackle", "comic", "center",
    "centre", "chief-of-staff", "nana", "crown", "paramount",
  ])
}
