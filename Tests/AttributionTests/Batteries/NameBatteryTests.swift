import Articles
import Attribution
import Testing

/// Names of many cultures and their short forms.
struct NameBatteryTests {
  @Test(arguments: people)
  func `a short form means the bearer of the full name`(full: String, short: String) {
    #expect(
      analysed(
        "\(full), who has run the ferry for nine years, stood on the pier on Monday.",
        "“The boat will sail on Friday,” \(short) said."
      ).speakers == [full])
    let first = short.prefix(1).uppercased() + short.dropFirst()
    #expect(
      analysed("\(full) has run the ferry for nine years.", "\(first) said the boat would sail on Friday.").speakers
        == [full])
  }

  @Test(arguments: hyphenated)
  func `a hyphenated family name may begin a sentence`(family: String) {
    for (verb, rest) in [
      ("told the paper", "that the boat would sail on Friday."), ("said:", "“The boat will sail on Friday.”"),
      ("added", "that nobody had asked for it."), ("warned the council", "that the pier was rotten."),
    ] {
      #expect(analysed("Ada \(family) runs the ferry.", "\(family) \(verb) \(rest)").speakers == ["Ada \(family)"])
    }
  }

  @Test func `a family name that stands first goes with Mr`() {
    for (full, short) in [("Kim Min-jun", "Mr. Kim"), ("Park Ji-hoon", "Mr. Park"), ("Zhang Wei", "Mr. Zhang")] {
      #expect(
        analysed("\(full) runs the harbour.", "“The crane is old,” \(short) said.").speakers == [full])
      #expect(analysed("\(full) runs the harbour.", "“The crane is old,” he said.").speakers == [full])
    }
  }

  @Test func `a couple shares the family name of the second`() {
    let analysis = analysed("Anna and Niko Roe have skated here since 1980.", "“It is our canal,” Ms. Roe said.")
    #expect(analysis.speakers == ["Anna Roe"])
  }

  static let people = [
    ("Park Ji-hoon", "Park"), ("Kim Min-jun", "Kim"), ("Nguyễn Văn Hùng", "Hùng"), ("Đặng Thu Hà", "Hà"),
    ("Zhang Wei", "Zhang"), ("María Elena Condori Huanca", "Condori"),
    ("María Elena Condori Huanca", "Condori Huanca"), ("Gabriel García Moreno", "García Moreno"),
    ("Siobhán Ní Bhriain", "Ní Bhriain"), ("Pádraig Mac Giolla Bhuí", "Mac Giolla Bhuí"),
    ("Moses ole Sankale", "ole Sankale"), ("Moses ole Sankale", "Sankale"),
    ("Hessa bint Khalid Al Suwaidi", "Al Suwaidi"), ("Khaled al-Masri", "al-Masri"), ("Khaled al-Masri", "Masri"),
    ("Omar Abu Rizq", "Abu Rizq"), ("Katrín Jónsdóttir", "Katrín"), ("Katrín Jónsdóttir", "Jónsdóttir"),
    ("Björn Sigurðsson", "Sigurðsson"), ("Jan van der Meer", "Van der Meer"),
    ("Marijke van der Sluis", "van der Sluis"), ("Pierre-Yves Le Goff", "Le Goff"),
    ("Leilani Kahananui-Price", "Kahananui-Price"), ("Yvette De La Cruz-Marte", "De La Cruz-Marte"),
    ("Aroha Te Whata-Green", "Te Whata-Green"), ("Otto von Hagen", "von Hagen"),
    ("João da Silva Pereira", "da Silva Pereira"), ("Ngozi Adichie-Boateng", "Adichie-Boateng"),
    ("Ravi Subramaniam", "Subramaniam"), ("Tenzin Dorjee Lama", "Lama"), ("Rolando Quispe Mamani", "Quispe"),
    ("Haruki Nakagawa", "Nakagawa"), ("Volodymyr Kovalenko", "Kovalenko"),
    ("Svetlana Petrova-Ivanova", "Petrova-Ivanova"), ("Abebe Bekele", "Abebe"), ("Aung Thura", "Aung Thura"),
    ("Mahathir Ismail", "Mahathir"), ("Dimitris Papadopoulos", "Papadopoulos"), ("Giulia D'Angelo", "D'Angelo"),
    ("Eleanor Ap Rhys", "Ap Rhys"), ("Nattapong Srisai", "Nattapong"), ("Ion Popescu", "Popescu"),
    ("Agnieszka Wójcik", "Wójcik"), ("Jean-Baptiste N'Diaye-Laurent", "N'Diaye-Laurent"),
    ("Thandiwe Dlamini", "Dlamini"), ("Kwame Boateng", "Boateng"), ("Chinedu Okafor", "Okafor"),
    ("Sione Tupou", "Tupou"), ("Levon Hakobyan", "Hakobyan"), ("Nino Kapanadze", "Kapanadze"),
    ("Temur Rashidov", "Rashidov"), ("Anaïs Lefèvre", "Lefèvre"), ("Emiliano Fernández Soto", "Fernández Soto"),
  ]

  static let hyphenated = [
    "Vogt-Tanaka", "Lloyd-Davies", "Okonkwo-Hart", "Villalobos-Tran", "Eze-Fernandes", "Nakagawa-Ruiz",
    "Bankole-Wright", "Achterberg-Lowe", "MacAllister-Khan", "Pritchard-Jones", "Adichie-Boateng",
    "Whitehorse-Meyer", "Hernandez-Lopez", "Chirwa-Banda", "Oyelowo-Grant", "Kahananui-Price", "Al-Rubaie",
    "De-Souza-Brandt", "Ortega-Lindqvist", "Smith-Rowe",
  ]
}
