/// Countries and what their people are called (after ISO 3166 and common English use).
public enum Nationalities {
  /// Whether a lower-case word means somebody or something of a country or a region: `argentine`, `bavarian`.
  public static func isDemonym(_ word: String) -> Bool { demonyms.contains(word) }

  /// Whether the people whom a lower-case word means set the family name before the given one: `korean`.
  public static func namesFamilyFirst(_ demonym: String) -> Bool {
    ["korean", "chinese", "vietnamese", "taiwanese", "singaporean"].contains(demonym)
  }

  /// Whether a lower-case word means the people of a country, a region or a faith: `argentines`, `muslims`.
  public static func isPeople(_ word: String) -> Bool {
    word.hasSuffix("s") && isDemonym(String(word.dropLast())) || faithful.contains(word)
  }

  private static let faithful: WordList = [
    "muslims", "christians", "jews", "catholics", "protestants", "hindus", "sikhs", "buddhists", "sunnis", "shiites",
    "kurds", "arabs", "uyghurs", "evangelicals", "mormons", "quakers", "anglicans", "yazidis", "copts", "alawites",
  ]

  /// Whether lower-case words are the name of a country, a state or a continent.
  public static func isCountry(_ words: some Sequence<String>) -> Bool {
    countries.contains(words.joined(separator: " "))
  }

  /// Whether a lower-case word is the country name's first word in a demonym of two: `south` in `South Korean`.
  static func isPrefix(_ word: String) -> Bool { prefixes.contains(word) }

  /// How many of the lower-case words from the first on are a demonym; 0 where none.
  public static func demonymLength(_ words: some Collection<String>) -> Int {
    guard let first = words.first else { return 0 }
    if isDemonym(first) { return 1 }
    guard isPrefix(first), let second = words.dropFirst().first, isDemonym(second) else { return 0 }
    return 2
  }

  /// Whether lower-case words name nobody but say where people come from or what they believe: `south koreans`.
  public static func areDemonym(_ words: some Collection<String>) -> Bool {
    guard let last = words.suffix(1).first else { return false }
    return demonymLength(words) >= words.count
      || isPeople(last) && words.dropLast().allSatisfy { isDemonym($0) || isPrefix($0) }
  }

  private static let prefixes: WordList = [
    "south", "north", "new", "east", "west", "sri", "saudi", "costa", "puerto", "northern", "southern", "bosnian",
    "native", "british", "african", "latin", "anglo",
  ]

  private static let countries = WordList(namesOfCountries)
  private static let namesOfCountries = Set(
    """
    afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,
    barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,botswana,brazil,brunei,bulgaria,burkina faso,burundi,
    cambodia,cameroon,canada,cape verde,chad,chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,
    czech republic,czechia,denmark,djibouti,dominica,dominican republic,ecuador,egypt,el salvador,eritrea,estonia,
    eswatini,ethiopia,fiji,finland,france,gabon,gambia,georgia,germany,ghana,greece,greenland,grenada,guatemala,guinea,
    guyana,haiti,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,
    japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,
    lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,moldova,monaco,
    mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,
    north korea,north macedonia,norway,oman,pakistan,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,
    portugal,puerto rico,qatar,romania,russia,rwanda,samoa,saudi arabia,senegal,serbia,seychelles,sierra leone,
    singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,
    switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad,tunisia,turkey,turkmenistan,uganda,
    ukraine,united arab emirates,uae,united kingdom,britain,england,scotland,wales,northern ireland,united states,
    america,uruguay,uzbekistan,vanuatu,vatican,venezuela,vietnam,yemen,zambia,zimbabwe,europe,africa,asia,
    alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,
    kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
    nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
    rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,
    wyoming,ontario,quebec,alberta,manitoba,saskatchewan,nova scotia,british columbia,queensland,tasmania,victoria,
    new south wales,bavaria,catalonia,punjab,kashmir,crimea,tibet
    """.filter { $0 != "\n" }.split(separator: ",").map(String.init))

  private static let demonyms = WordList(namesOfPeople)
  private static let namesOfPeople = Set(
    """
    afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani
    azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian belgian beninese bhutanese bolivian bosnian
    brazilian breton briton british bruneian bulgarian burkinabe burmese burundian californian cambodian cameroonian
    canadian catalan chadian chechen chilean chinese colombian congolese cornish corsican croat croatian cuban cypriot
    czech dane danish dominican dutch dutchman dutchwoman ecuadorean ecuadorian egyptian emirati english englishman
    englishwoman eritrean estonian ethiopian european fijian filipino filipina finn finnish flemish floridian french
    frenchman frenchwoman gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian
    hawaiian honduran hungarian icelander icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli
    italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian
    latvian lebanese liberian libyan lithuanian londoner luxembourger macedonian malagasy malawian malaysian maldivian
    malian maltese maori mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian
    nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan parisian
    peruvian pole polish portuguese qatari quebecer romanian russian rwandan salvadoran samoan saudi scot scotsman
    scottish senegalese serb serbian sicilian singaporean slovak slovakian slovene slovenian somali spaniard spanish
    sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tanzanian texan thai tibetan togolese tongan
    trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh
    welshman yemeni yorkshireman zambian zimbabwean african asian arab jewish scandinavian lankan zealander zealand
    rican
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting(["zealand", "georgian-style"])
}
