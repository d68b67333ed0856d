/// Articles of our own in the manners of the world, part 24.
extension AnnotatedArticle {
  static let worldTwentyFour = [
    AnnotatedArticle(
      "Caribbean, gleaner",
      """
      Residents of Cascade, Hanover, are calling on ❬the Government to declare a 200-year-old mango tree a national monument after a developer proposed to cut it down❭{–}.
      ❬“That tree raise me,”❭{Icilda Samuels-Facey} declared 82-year-old Icilda Samuels-Facey. ❬“When mi mother did dead, is mango feed we.”❭{+}
      Councillor for the Cascade division, Devon Thomas (PNP), told The Observer-Gleaner ❬that he had written to the Jamaica National Heritage Trust❭{Devon Thomas}.
      ❬“They have acknowledged receipt, and I am hopeful,”❭{Devon Thomas} Thomas said.
      But developer Ricardo Chin-Loy argued ❬that the tree was diseased❭{Ricardo Chin-Loy}. ❬“I love a mango as much as the next man, but I have a road to build,”❭{Ricardo Chin-Loy} he said. Chin-Loy offered ❬to plant 50 seedlings in its place❭{?Ricardo Chin-Loy}.
      Forestry officer Sashoy Clarke, who examined the tree on Tuesday, contradicted him. ❬“It is healthier than I am,”❭{Sashoy Clarke} she told residents, drawing applause.
      Principal of Cascade Primary, Mrs Venetia Rowe-Bailey, said ❬pupils had written poems in the tree’s defence❭{Venetia Rowe-Bailey}.
      """),
    AnnotatedArticle(
      "Parliament canada",
      """
      OTTAWA — Northern Affairs Minister Josephine Kudlak defended ❬spending $3.1 million on a holding facility for polar bears on Wednesday❭{?Josephine Kudlak}, telling MPs ❬it was “cheaper than losing a town.”❭{Josephine Kudlak}
      Conservative critic Brock Hanlon-Steeves accused ❬the government of coddling carnivores❭{Brock Hanlon-Steeves}.
      ❬“There's a heated floor,”❭{Brock Hanlon-Steeves} he told the Commons committee. ❬“My constituents don't have heated floors.”❭{+}
      Kudlak replied that ❬the floor was cooled, not heated❭{Josephine Kudlak}. ❬“The member is reading the diagram upside down,”❭{Josephine Kudlak} she said.
      Churchill Mayor Gideon Massan-Spence, testifying by video, said ❬22 bears had passed through the old facility last fall❭{Gideon Massan-Spence}. NDP MP Lakshmi Ouellet wanted to know ❬whether any had reoffended❭{Lakshmi Ouellet}. ❬“Six,”❭{Gideon Massan-Spence} said Massan-Spence. ❬“We know them by name.”❭{+}
      Bloc Québécois MP Solange Tremblay-Roy suggested ❬the contract be reviewed❭{Solange Tremblay-Roy}. A spokesperson for the auditor general would not say ❬whether a review was under way❭{?–}.
      """),
    AnnotatedArticle(
      "Community radio transcript",
      """
      FIDELMA GROGAN: ❬You're very welcome, Cormac. How is it out there?❭{Fidelma Grogan}
      CORMAC SHEEHY: ❬Wet. I'd say wet with a chance of wet.❭{Cormac Sheehy}
      GROGAN: ❬And they tell me you're the last one?❭{Fidelma Grogan}
      SHEEHY: ❬I'm the last one who answers the phone. There's a fella in Galway who keeps a lighthouse but he keeps it to himself.❭{Cormac Sheehy}
      GROGAN: ❬What do you do all day?❭{Fidelma Grogan}
      SHEEHY: ❬I read. I have read everything. I'm on cereal boxes now.❭{Cormac Sheehy}
      (Laughter.)
      GROGAN: ❬We'll take a break. Stay with us.❭{Fidelma Grogan}
      """),
    AnnotatedArticle(
      "South africa, court",
      """
      A traditional healer from Umlazi is suing the supermarket chain Pick n Save for R200,000 after a trolley allegedly followed her to her car.
      Gogo Nomvula Mkhabela-Dube told the Durban magistrate’s court ❬that the trolley had rolled uphill❭{Nomvula Mkhabela-Dube|Gogo Nomvula Mkhabela-Dube}.
      ❬“I asked it to stop in isiZulu and in English,”❭{Nomvula Mkhabela-Dube|Gogo Nomvula Mkhabela-Dube} said Mkhabela-Dube. ❬“It did not stop in any language.”❭{+}
      The store’s attorney, Rashaad Moosa-Petersen, put it to her ❬that the car park slopes❭{Rashaad Moosa-Petersen}. She disputed this. ❬“I have parked there since 1994,”❭{Nomvula Mkhabela-Dube|Gogo Nomvula Mkhabela-Dube} she said.
      Magistrate Johan Labuschagne-Naidoo, who visited the site, found ❬that the ground fell by four degrees❭{Johan Labuschagne-Naidoo}. However, he noted ❬that it fell in the other direction❭{Johan Labuschagne-Naidoo}.
      Security guard Bheki Zungu, called by the plaintiff, testified ❬that he had seen nothing like it in 11 years❭{Bheki Zungu}. ❬“It waited at the robot,”❭{Bheki Zungu} he said, using the local word for a traffic light.
      Judgment was reserved. Outside court, the healer said ❬she had forgiven the trolley but not the store❭{Nomvula Mkhabela-Dube|Gogo Nomvula Mkhabela-Dube|–}.
      """),
    AnnotatedArticle(
      "Obituary, british",
      """
      Sir Crispin Mallory-Okafor, who has died aged 91, ended two border disputes and began a third with a limerick.
      As ambassador to Bolivia he was asked to mediate over a river. ❬“They had been shouting in prose for a century,”❭{Crispin Mallory-Okafor} he recalled in his memoirs, Scansion and Statecraft. ❬“I thought verse might slow them down.”❭{+}
      It did. The Peruvian delegate, Don Hernando Zavalaga, later said ❬he had signed “to make it stop”❭{Hernando Zavalaga}.
      Mallory-Okafor’s superiors were less amused. A permanent secretary, in a minute of 1974, described ❬him as “clever, which is a pity”❭{–}. He had the minute framed.
      His widow, Lady (Beatrice) Mallory-Okafor, remembers ❬him reciting the Treaty of Utrecht in the bath❭{?Beatrice Mallory-Okafor}. ❬“He could not open a jar without a couplet,”❭{Beatrice Mallory-Okafor} she said this week.
      The former foreign secretary Lord Tennant-Gill paid tribute. ❬“Crispin made enemies laugh, and then they were not enemies,”❭{Tennant-Gill|Lord Tennant-Gill} he said.
      Sir Crispin is survived by his wife and a parrot, which, friends say, ❬knows the Treaty too❭{–}.
      """),
  ]
}
