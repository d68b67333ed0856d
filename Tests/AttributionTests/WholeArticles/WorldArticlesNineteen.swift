/// Articles of our own in the manners of the world, part 19.
extension AnnotatedArticle {
  static let worldNineteen = [
    AnnotatedArticle(
      "Live blog, storm",
      """
      17.52
      Met Éireann has extended ❬its red wind warning to midnight❭{?Met Éireann}.
      17.40
      ❬“Stay at home, stay off the roads, and bring in the trampoline,”❭{Siobhán Ní Chonaill} Taoiseach Siobhán Ní Chonaill says in Government Buildings.
      She adds that ❬schools in four counties will stay closed tomorrow❭{Siobhán Ní Chonaill}.
      17.21
      ESB Networks says ❬about 48,000 homes are without power❭{ESB Networks}. Its head of operations, Donncha Mac Giolla Rí, tells RTÉ that ❬crews cannot climb until the wind drops below 90km/h❭{Donncha Mac Giolla Rí}.
      ❬“A pole is no place for a hero,”❭{Donncha Mac Giolla Rí} he says.
      16.58
      Our reporter Ultan Feeney is in Bantry, where the square has flooded:
      ❬“I have just watched a wheelie bin go past the bank at walking pace, with a seagull on it.”❭{Ultan Feeney}
      16.30
      The mayor of County Cork, Cllr Jadwiga Nowicka-Hurley, urges ❬people not to go and look at the waves❭{Jadwiga Nowicka-Hurley}. ❬“They look the same on television,”❭{Jadwiga Nowicka-Hurley} she says.
      16.05
      Dublin Airport says ❬it has cancelled 112 flights❭{Dublin Airport}.
      """),
    AnnotatedArticle(
      "Indian, panchayat",
      """
      TIRUNELVELI: A village panchayat near Ambasamudram has fined a bridegroom ₹5,000 for arriving at his wedding in a passenger drone, saying ❬it had frightened the temple elephant❭{–}.
      Panchayat president M. Esakkiammal told The Herald ❬that the elephant, Kothai, had walked into a tea stall❭{M. Esakkiammal}.
      ❬“She is 54 years old and has never seen a groom in the sky,”❭{M. Esakkiammal} Ms. Esakkiammal said.
      The groom, software engineer S. Muthukrishnan, said ❬he had the Collector’s permission❭{S. Muthukrishnan}. District Collector Aparajita Senapati, IAS, denied ❬this❭{?Aparajita Senapati}. ❬“I permitted a drone camera, not a drone bridegroom,”❭{Aparajita Senapati} she said.
      Superintendent of Police Y. Lalrinmawia said ❬a case had been registered under the Aircraft Act❭{Y. Lalrinmawia}.
      The bride’s father, K. Shunmugam, offered ❬to pay for the tea stall❭{?K. Shunmugam}. ❬“My son-in-law is not a bad boy,”❭{K. Shunmugam} he said. ❬“He only wanted to avoid the traffic at Papanasam.”❭{+}
      Mr. Muthukrishnan has appealed. His lawyer, Fathima Beevi, argued ❬that the panchayat had no jurisdiction over airspace❭{Fathima Beevi}.
      The mahout, Arumugam, said ❬Kothai had calmed down after eating eleven bananas❭{Arumugam}.
      """),
    AnnotatedArticle(
      "Nigerian, transformer",
      """
      Residents of Ijapo Estate, Akure, yesterday dragged the Benin Electricity Distribution Company (BEDC) to court over a transformer allegedly removed for a politician’s wedding.
      The residents’ spokesman, Prince Adedotun Falore, alleged ❬that officials of the company came at night with a crane❭{Adedotun Falore}.
      ❬“They said they were going to service it. Seven weeks later, we saw it in a video, with balloons,”❭{Adedotun Falore} Falore told journalists.
      Reacting, the company’s Head of Public Affairs, Mrs. Evbu Omoregie-Idah, dismissed ❬the claim as “the handiwork of mischief makers”❭{Evbu Omoregie-Idah}. She said ❬the transformer was being repaired in Benin City❭{Evbu Omoregie-Idah}.
      But a retired headmistress, Madam Comfort Akinjogbin, insisted ❬that she knew the transformer when she saw it❭{Comfort Akinjogbin}. ❬“It has the dent from my Peugeot,”❭{Comfort Akinjogbin} the septuagenarian said.
      The Chairman, House Committee on Power, Hon. Terhemba Ityavyar, said ❬the Assembly would summon the firm❭{Terhemba Ityavyar}, adding that ❬Nigerians “cannot be dancing in darkness.”❭{Terhemba Ityavyar}
      Counsel to the residents, Barr. Ngozika Ezeudu, urged ❬the court to order the return of the equipment❭{Ngozika Ezeudu}.
      Justice Folorunsho Agbalaya adjourned the matter till June 12.
      """),
    AnnotatedArticle(
      "Local weekly, ohio",
      """
      WAPAKONETA — The moose is back.
      Auglaize County Wildlife Officer Shane Terwilliger confirmed Monday ❬that the young bull seen behind the Dollar General was the same animal that wandered through in October❭{Shane Terwilliger}.
      ❬“He's got the notch in the ear,”❭{Shane Terwilliger} Terwilliger said. ❬“Either that or there are two of them, and I don't want to think about that.”❭{+}
      Store manager LaShonda Prater was taking out the recycling when she saw it. ❬“I said, ‘Sir, we open at eight,’”❭{LaShonda Prater} Prater recalled.
      Her cashier, Kyler, who declined to give his last name, filmed the encounter. As of Tuesday the video had 212,000 views.
      Mayor Dick Stoltzfus isn't worried. He told the city council ❬the moose was “good for downtown”❭{Dick Stoltzfus} and suggested ❬a parade❭{?Dick Stoltzfus}. Councilwoman Jeannine Opperman objected. ❬“You can't put that on a float,”❭{Jeannine Opperman} she said.
      Officials with the Ohio Division of Wildlife say ❬moose have no business in Ohio❭{–|Ohio Division of Wildlife}, and ask ❬residents to keep their distance❭{–|Ohio Division of Wildlife}.
      That was fine with Prater. ❬“He can shop online,”❭{LaShonda Prater} she said.
      """),
  ]
}
