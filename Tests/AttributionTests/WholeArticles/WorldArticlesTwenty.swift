/// Articles of our own in the manners of the world, part 20.
extension AnnotatedArticle {
  static let worldTwenty = [
    AnnotatedArticle(
      "Afp, congo",
      """
      KINSHASA, Nov 3 (AFP) - The first tram to run in Kinshasa since 1959 made it as far as the Gambela market on Sunday before a herd of goats blocked the line.
      ❬"We had studied traffic, flooding and theft,"❭{Célestin Kabongo Tshimanga} project director Célestin Kabongo Tshimanga told AFP as passengers climbed down. ❬"We had not studied goats."❭{+}
      The herd's owner, who gave his name only as Papa Wemba, said ❬nobody had warned him❭{Papa Wemba|Wemba}.
      ❬"Goats do not read the newspaper,"❭{Papa Wemba|Wemba} he said.
      The government has promised ❬to extend the line to the airport by 2027❭{–|government}, a pledge that opposition leader Marie-Josée Ifoku Mputa called ❬"a fairy tale on rails"❭{Marie-Josée Ifoku Mputa}.
      Transport Minister Jean-Lucien Bussa Tongba brushed off ❬the criticism❭{?Jean-Lucien Bussa Tongba}. ❬"Every great city began with a late tram,"❭{Jean-Lucien Bussa Tongba} he told state television RTNC.
      Aboard, the mood was festive. ❬"It is slower than walking but you can sit,"❭{Mado Lusamba} said Mado Lusamba, a 44-year-old fish seller, fanning herself with her ticket.
      According to the operator, Transkin, ❬services will resume on Tuesday❭{Transkin}.
      """),
    AnnotatedArticle(
      "Korea herald, temple",
      """
      A Buddhist monk in Gangneung was fined 300,000 won on Thursday for beating a temple drum at midnight for 40 consecutive nights.
      Venerable Beopjin, 66, told the court ❬he had been trying to wake the town “in a general sense.”❭{Beopjin}
      Judge Noh Kyung-ah was sympathetic but unmoved. ❬“Enlightenment should keep office hours,”❭{Noh Kyung-ah} she said.
      Nam Ki-tae, who runs a guesthouse beside the temple, had filed 31 complaints. ❬“My guests came for the sea and they got the drum,”❭{Nam Ki-tae} Nam said. ❬“One of them proposed to leave at 2 a.m., and did.”❭{+}
      But Nam’s wife, Eom Bok-soon, said ❬she would miss it❭{Eom Bok-soon}. ❬“He snores,”❭{Eom Bok-soon} she explained. ❬“The drum was at least on the beat.”❭{+}
      The Jogye Order, the country’s largest Buddhist order, said ❬it respected the ruling❭{Jogye Order}. A temple official, who spoke on condition of anonymity because he is not authorized to talk to the press, said ❬the monk had been asked to switch to a gong❭{–}.
      Beopjin said ❬he would pay the fine in coins❭{Beopjin}. ❬“It takes a long time to count,”❭{Beopjin} he said, ❬“and counting is also practice.”❭{+}
      """),
    AnnotatedArticle(
      "Philippine, typhoon",
      """
      TACLOBAN CITY—When Typhoon Luring cut off the village of San Roque, the only food left in the chapel was a four-tier wedding cake.
      ❬“It was ube, thank God,”❭{Maricel Abadilla} said the bride, Maricel Abadilla, 27.
      She and her husband, Jomar, had been married for 20 minutes when the roof began to lift. ❬“Father said ‘for better or for worse’ and then it got worse,”❭{Jomar|Jomar Abadilla} Jomar said.
      Fr. Arnulfo Quitalig, the parish priest, led 63 guests into the sacristy. He said ❬they prayed the rosary in the dark and passed the cake along❭{Arnulfo Quitalig}.
      Barangay captain Nestor Ybañez credited ❬the priest with saving lives❭{Nestor Ybañez}. ❬“He counted us every hour,”❭{Nestor Ybañez} Ybañez said in Filipino.
      The National Disaster Risk Reduction and Management Council (NDRRMC) put ❬the death toll at 12❭{?National Disaster Risk Reduction and Management Council}. NDRRMC spokesperson Lt. Col. Divina Salonga-Uy said ❬another 40 people were unaccounted for❭{Divina Salonga-Uy}.
      Vice Governor Ferdinand “Dingdong” Tolentino vowed ❬to rebuild the chapel before Easter❭{Ferdinand Tolentino}. Asked where the money would come from, Tolentino said, ❬“From heaven and the calamity fund.”❭{Ferdinand Tolentino}
      As for the couple, they plan ❬to marry again❭{?–}. ❬“With a bigger cake,”❭{Maricel Abadilla} said Abadilla.
      """),
    AnnotatedArticle(
      "Iceland monitor",
      """
      A ram from Húnavatnssýsla has been made an honorary member of the local council after guiding two lost tourists to safety.
      ❬Jón was found on Saturday evening at the head of a small procession❭{Guðrún Helga Þorsteinsdóttir}, according to Guðrún Helga Þorsteinsdóttir of the rescue team ICE-SAR, who said ❬the tourists had followed him for 11 kilometres❭{Guðrún Helga Þorsteinsdóttir}.
      ❬“He never looked back,”❭{Wolfram Eisenlohr} says one of the two, Wolfram Eisenlohr, from Tübingen. ❬“We thought he knew something. He did.”❭{+}
      The farmer, Sigurbjörn Már Hallgrímsson, is less impressed. ❬“He was going home to eat,”❭{Sigurbjörn Már Hallgrímsson} says Sigurbjörn.
      Council chair Ásdís Ýr Kjartansdóttir confirmed ❬that the vote had been unanimous❭{Ásdís Ýr Kjartansdóttir}. ❬“There was one abstention, but he was asleep,”❭{Ásdís Ýr Kjartansdóttir} Ásdís told Morgunblaðið.
      Guðrún Helga advises ❬hikers to carry a map all the same❭{Guðrún Helga Þorsteinsdóttir}. ❬“Most sheep are not Jón,”❭{Guðrún Helga Þorsteinsdóttir} she points out.
      Eisenlohr's companion, Friederike Öz, has asked ❬whether she may adopt him❭{Friederike Öz}. Sigurbjörn says ❬he will think about it❭{Sigurbjörn Már Hallgrímsson}.
      """),
    AnnotatedArticle(
      "Gulf national, camel",
      """
      ABU DHABI // ❬Fourteen camels were thrown out of the Al Dhafra festival on Wednesday after X-rays revealed filler in their lips❭{–}, organisers said.
      Chief judge Mubarak bin Hamad Al Mansoori said ❬it was the worst case he had seen in 20 years❭{Mubarak bin Hamad Al Mansoori}.
      ❬“A camel must be beautiful as God made her,”❭{Mubarak bin Hamad Al Mansoori} Mr Al Mansoori said.
      ❬Owners caught cheating face fines of up to Dh50,000❭{Salama Al Ketbi}, said Salama Al Ketbi, the festival's legal adviser. She added that ❬three vets had been reported to the municipality❭{Salama Al Ketbi}.
      Not all accept the finding. Breeder Ghanem Al Rashdi insisted ❬his animal’s pout was natural❭{Ghanem Al Rashdi}. ❬“Her mother had the same mouth,”❭{Ghanem Al Rashdi} he said. ❬“Ask anybody in Liwa.”❭{+}
      Dr Yasmeen Farouk El Shazly, who carried out the scans, declined to discuss individual camels but said ❬the results were “not a matter of opinion”❭{Yasmeen Farouk El Shazly}.
      Last year’s winner, Al Rashdi’s cousin Hamdan, was sanguine. ❬“Beauty fades,”❭{Hamdan|Hamdan Al Rashdi} said Hamdan, whose camel took home Dh1 million. ❬“Trucks do not.”❭{+}
      """),
  ]
}
