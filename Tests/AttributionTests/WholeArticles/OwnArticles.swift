/// Our own articles.
extension AnnotatedArticle {
  static let all = [
    AnnotatedArticle(
      "Kenyan daily, drought",
      """
      Herders in Laikipia have begun to sell their cattle as the long rains fail for a third year.
      ❬“A cow that fetched 60,000 shillings now goes for nine,”❭{Moses Lekupe} said Moses Lekupe, 46, who has walked his herd to four markets since June. ❬“You sell or you bury.”❭{+}
      The county commissioner, Wanjiku Kariuki, said ❬the government would buy 5,000 animals❭{Wanjiku Kariuki}.
      ❬“It is not charity, it is insurance,”❭{Wanjiku Kariuki} she said.
      Lekupe was not convinced. ❬“They said that in 2017,”❭{Moses Lekupe} he told the Courier.
      A spokesman for the meat commission said ❬its cold stores were full❭{–}.
      """),
    AnnotatedArticle(
      "Irish broadcaster, ferry",
      """
      ❬The ferry to Inishbawn will not sail again this winter❭{–}, its owner has said.
      Tadhg Ó Laoire, who has run the route since 1998, said ❬the pier was no longer safe❭{Tadhg Ó Laoire}.
      ❬"I won't put a pram or a coffin across those planks,"❭{Tadhg Ó Laoire} he said.
      Islander Bríd Ní Fhlatharta said ❬the last boat had been carrying her mother's oxygen❭{Bríd Ní Fhlatharta}.
      Ms Ní Fhlatharta's daughter, Caoimhe, said: ❬"We are eleven miles from a doctor and it might as well be Mars."❭{Caoimhe}
      The Department of Rural Affairs said ❬it was "considering all options"❭{Department of Rural Affairs}.
      """),
    AnnotatedArticle(
      "American agency, mine",
      """
      ELKO, Nev. (AP) — Rescuers reached two miners on Thursday, 31 hours after a shaft flooded.
      ❬“They asked for a cigarette and then they asked for the score,”❭{Dwayne Two Crow} Fire Chief Dwayne Two Crow said.
      Both men were taken to a hospital in Elko, where a doctor said ❬they were cold but unhurt❭{–}.
      Yesenia Marroquín, whose husband, Beto, was one of the two, said ❬she had not slept❭{Yesenia Marroquín}. ❬“I was going to yell at him,”❭{Yesenia Marroquín} she said. ❬“I forgot what about.”❭{+}
      Silver Basin Mining Corp. said in a statement that ❬the pumps had been inspected in March❭{Silver Basin Mining Corp.}.
      The company denied ❬that it had ignored warnings❭{Silver Basin Mining Corp.}.
      """),
    AnnotatedArticle(
      "Korean paper, baseball",
      """
      Han Seo-jun struck out eleven on Sunday as the Whales beat the Bears 3-0.
      ❬“My arm was light,”❭{Han Seo-jun} the 22-year-old said.
      Manager Yoon Tae-il was careful. ❬“It is April,”❭{Yoon Tae-il} Yoon said. ❬“Ask me when the leaves fall.”❭{+}
      Bears catcher Diego Villalba, a Venezuelan in his first season here, said ❬he had never seen such a slider❭{Diego Villalba}.
      ❬“I swung at where it had been,”❭{Diego Villalba} he said.
      ❬Han will pitch again on Saturday❭{Yoon Tae-il}, Yoon said.
      """),
    AnnotatedArticle(
      "London paper, court",
      """
      A landlord who locked his tenants out in a snowstorm has been fined £14,000.
      Gareth Penhaligon-Reid, 61, of Truro, admitted six offences at Bodmin Magistrates’ Court.
      ❬‘You treated people like furniture,’❭{Nasreen Qureshi} District Judge Nasreen Qureshi told him.
      Prosecuting, Hywel Ap Gwilym said ❬the tenants’ baby had been carried to a church hall in a laundry basket❭{Hywel Ap Gwilym}.
      Olena Marchenko, the baby’s mother, said outside court: ❬‘I don’t want his money. I want my photographs.’❭{Olena Marchenko}
      Penhaligon-Reid’s solicitor, Tim Oduya, said ❬his client was ‘deeply sorry’❭{Tim Oduya}.
      """),
    AnnotatedArticle(
      "Indian paper, train",
      """
      The night train to Kurnool left without its driver on Wednesday and travelled nine kilometres.
      ❬“I was having tea,”❭{B. Venkatesh Rao} said the driver, B. Venkatesh Rao.
      Divisional Railway Manager Sudha Ramanathan said ❬an inquiry had been ordered❭{Sudha Ramanathan}.
      ❬“Nobody was hurt, except the dignity of the railways,”❭{Sudha Ramanathan} Ms Ramanathan added.
      Passenger Farida Sheikh, a nurse, said ❬she noticed nothing❭{Farida Sheikh}. ❬“It was the smoothest part of the journey,”❭{Farida Sheikh} she laughed.
      """),
    AnnotatedArticle(
      "Nordic news, volcano",
      """
      ❬A fissure opened near Grindvatn early on Monday❭{Icelandic Meteorological Office}, the Icelandic Meteorological Office said.
      ❬“We had nine minutes,”❭{Sigríður Hallsdóttir} said Sigríður Hallsdóttir, who runs a guesthouse there. ❬“I took the dog and the guest book.”❭{+}
      Geophysicist Ari Trausti Pálsson said ❬the flow was slower than in spring❭{Ari Trausti Pálsson}.
      ❬“It is a lazy one,”❭{Ari Trausti Pálsson} Ari said.
      Asked whether the road would be cut, he replied: ❬“By lunch.”❭{Ari Trausti Pálsson}
      """),
    AnnotatedArticle(
      "Brazilian business",
      """
      ❬Petrolina Papel SA will close its mill in Tocantins❭{Petrolina Papel SA}, the pulp maker said on Friday, blaming weak demand.
      ❬“The market did not turn, so we must,”❭{Heloísa Brandão de Melo} chief executive Heloísa Brandão de Melo told investors.
      Analyst Kwabena Ofori at Larkhill Capital called ❬the decision “two years late”❭{Kwabena Ofori}.
      Union leader João Batista dos Reis vowed ❬to occupy the gates❭{João Batista dos Reis}.
      ❬“Let them try to move the paper,”❭{João Batista dos Reis} dos Reis said.
      Brandão de Melo said ❬the firm would pay every worker six months’ wages❭{Heloísa Brandão de Melo}.
      """),
    AnnotatedArticle(
      "Australian science",
      """
      ❬Magpies remember a face for at least nine years❭{–}, a study has found.
      ❬“One of them still hates me,”❭{Keiko Nishimura-Walsh} said Dr Keiko Nishimura-Walsh, of the University of Wagga, who led the work.
      Her co-author, Pita Faleolo, said ❬the birds had been shown masks❭{Pita Faleolo}.
      The researchers found ❬that fledglings learned the grudge from their parents❭{–}.
      ❬“It’s a family business,”❭{Pita Faleolo} Faleolo said.
      Ornithologist Greta Lindholm, who was not involved, said ❬the sample was small❭{Greta Lindholm}. ❬“But I have the scars to believe it,”❭{Greta Lindholm} she added.
      """),
    AnnotatedArticle(
      "Arab daily, festival",
      """
      Sheikha Moza bint Hamad Al Thani opened the museum of pearls on Tuesday night.
      ❬“My grandfather dived for these with a stone on his foot,”❭{Moza bint Hamad Al Thani} she told guests.
      Curator Yousef al-Kuwari said ❬the oldest pearl was found in a fisherman’s tooth tin❭{Yousef al-Kuwari}.
      ❬“His wife thought it was a button,”❭{Yousef al-Kuwari} al-Kuwari said.
      French architect Odile N’Guessan-Roux described ❬the building as “a shell that forgot to close”❭{Odile N'Guessan-Roux}.
      The ministry of culture said ❬entry would be free until Ramadan❭{–}.
      """),
    AnnotatedArticle(
      "Local paper, dog",
      """
      A dog that walked 40 miles home has been given a bus pass.
      ❬“She knew the way,”❭{Marlene Kaczmarek} owner Marlene Kaczmarek said. ❬“She just didn’t have the fare.”❭{+}
      The pass was the idea of Councilman Tyrell Washington-Boone. ❬“It’s good until she’s fourteen,”❭{Tyrell Washington-Boone} he said.
      Not everyone approved. ❬“Where does it end?”❭{Phyllis Grubb} asked Phyllis Grubb, who has three cats.
      Kaczmarek’s neighbor, Ho-jin Baek, said ❬the dog had visited him first❭{Ho-jin Baek}.
      ❬“I gave her soup,”❭{Ho-jin Baek} Baek said.
      """),
    AnnotatedArticle(
      "Magazine profile",
      """
      Thelonius Agyeman does not like to be photographed.
      ❬“I look like my passport,”❭{Thelonius Agyeman} the novelist says, pouring tea in his kitchen in Kumasi.
      His sister Adwoa, 70, disagrees. ❬“He looks like our father, and he knows it,”❭{Adwoa} she says.
      Agyeman wrote his first book on the backs of exam papers. ❬“The pupils failed,”❭{Thelonius Agyeman} he recalls, ❬“but the margins were excellent.”❭{+}
      His editor, Saoirse Delaney-Mbeki, says ❬he has never missed a deadline❭{Saoirse Delaney-Mbeki}.
      """),
  ]
}
