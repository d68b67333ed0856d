/// Articles of our own in the manners of the world, part 23.
extension AnnotatedArticle {
  static let worldTwentyThree = [
    AnnotatedArticle(
      "Dpa, germany",
      """
      Bamberg (dpa) - ❬A brewery in Bamberg has poured 40,000 litres of smoked beer down the drain after a worker confused two vats❭{–}, its owner confirmed on Monday.
      ❬"It tasted of ham and raspberries,"❭{Leopold Zänglein} said Leopold Zänglein, whose family has brewed in the town since 1678. ❬"In Berlin they would have paid extra."❭{+}
      The worker, identified by police only as Thorsten K., has apologised. Zänglein said ❬he would keep his job❭{Leopold Zänglein}. ❬"Everybody is allowed one vat,"❭{Leopold Zänglein} he said.
      The city's environment office, however, has opened an inquiry. ❬"Beer is not wastewater until somebody says so,"❭{Ulrike Petzoldt-Yıldız} spokeswoman Ulrike Petzoldt-Yıldız told dpa. She declined to say ❬how large a fine might be❭{?Ulrike Petzoldt-Yıldız}.
      Fishermen on the Regnitz reported ❬seeing foam as far as Hallstadt❭{–}. ❬"The carp were singing,"❭{Xaver Nüßlein} joked angler Xaver Nüßlein, 71.
      Bavarian Economy Minister Roswitha Aigner-Held called on ❬breweries to label their vats❭{Roswitha Aigner-Held}.
      """),
    AnnotatedArticle(
      "Al jazeera, lebanon",
      """
      Tripoli, Lebanon – Every evening at seven, Abu Khaled carries his sewing machine down four flights of stairs and plugs it into a lamp post.
      ❬“The municipality knows,”❭{Abu Khaled} the 63-year-old tailor says, threading a needle. ❬“The mayor is wearing my trousers.”❭{+}
      Electricity comes to this part of the port city for two hours a day. The state company, Electricité du Liban (EDL), says ❬it lacks fuel❭{Electricité du Liban}. Residents say ❬it lacks shame❭{–}.
      Umm Rami, who runs the shop opposite, has moved her ironing board to the pavement. She says ❬her children do their homework beside her❭{Umm Rami}. ❬“My son thinks the moon is on a timer,”❭{Umm Rami} she adds.
      Hiba al-Ayoubi, an energy researcher at Balamand University, argues ❬that the city could power itself from its rooftops within three years❭{Hiba al-Ayoubi}. ❬“The sun has no political party,”❭{Hiba al-Ayoubi} al-Ayoubi tells Al Jazeera.
      EDL spokesman Fadi Nassif-Karam denies ❬that the company has abandoned the north❭{Fadi Nassif-Karam}. He insists ❬supply will double by winter❭{Fadi Nassif-Karam}.
      Abu Khaled has heard it before. ❬“They promise like a groom,”❭{Abu Khaled} he says.
      """),
    AnnotatedArticle(
      "Baltimore style police",
      """
      ❬A 31-year-old man has been charged with stealing 14 tubas from three high schools❭{Baltimore County police|Baltimore County Police|–}, Baltimore County police said Thursday.
      Detectives arrested Terrell Whitcomb-Hayes at a storage unit in Dundalk, where, according to charging documents, ❬officers heard “a low note” from inside❭{–}.
      ❬“It was a B flat,”❭{Rosalyn Chmielewski} said Sgt. Rosalyn Chmielewski, who played in the marching band at Perry Hall. ❬“I'd know it anywhere.”❭{+}
      Whitcomb-Hayes told investigators ❬he had been planning to start an orchestra❭{Terrell Whitcomb-Hayes}, police wrote in the documents. His public defender, Ayelet Bronstein, said ❬her client “loves music and is not a flight risk”❭{Ayelet Bronstein}.
      Assistant State's Attorney Joaquín Delatorre asked ❬the judge to hold him without bail❭{Joaquín Delatorre}. District Judge Marvelle Tibbs refused. ❬“Nobody flees with a tuba,”❭{Marvelle Tibbs} she said.
      The instruments, worth about $90,000, have been returned. Band director Kip Ostrowski of Dulaney High School said ❬two of them came back polished❭{Kip Ostrowski}.
      """),
    AnnotatedArticle(
      "Cricket, wisden style",
      """
      Sri Lanka 287-8 (50 overs); Barbados Select XI 286-9 (50 overs)
      Chamindu Abeysekara hit the last ball of the match into the rum stand and then apologised to a man whose drink he had spilled.
      ❬"I was aiming for the fielder,"❭{Chamindu Abeysekara} the 19-year-old told reporters. ❬"He is my friend, he would have dropped it."❭{+}
      Captain Dilshara Wickramanayake said ❬he had told the teenager to run❭{Dilshara Wickramanayake}. ❬"He doesn't listen, thank heavens,"❭{Dilshara Wickramanayake} Wickramanayake said.
      For the hosts, opener Kemar Brathwaite-Lashley made 114. ❬"You bat all day and then a child with a moustache does that,"❭{Kemar Brathwaite-Lashley} the left-hander said with a smile.
      Coach Desmond Springer felt ❬his bowlers had “lost the map” in the final over❭{Desmond Springer}. Asked if fast bowler Jomel Cumberbatch should have bowled it, Springer said ❬he should have❭{Desmond Springer}.
      Cumberbatch, who was watching from the dressing room with ice on his knee, agreed. ❬"I asked him twice,"❭{Jomel Cumberbatch} he said.
      """),
    AnnotatedArticle(
      "Tech, startup",
      """
      A London start-up that claims ❬to tell from a photograph whether a cat is in pain❭{–} has raised $12m from investors including the pet insurer Pawtector.
      ❬Felidata's app, released in March, has been downloaded 600,000 times❭{–|Felidata}, according to the company. Its founder, Zsófia Kertész-Adeleke, says ❬it is right nine times out of ten❭{Zsófia Kertész-Adeleke}.
      ❬"A vet gets it right seven times,"❭{Zsófia Kertész-Adeleke} she says. ❬"My mother gets it right every time, but she does not scale."❭{+}
      Vets are divided. The British Feline Society said ❬it had “serious reservations”❭{British Feline Society}, while Oluwadamilare Finch, a surgeon in Leeds, called ❬the app “a smoke alarm for people who ignore smoke.”❭{Oluwadamilare Finch}
      Kertész-Adeleke rejects ❬the criticism❭{?Zsófia Kertész-Adeleke}. In an email, she pointed out that ❬the model had been trained on 2m images, all of them checked by hand❭{Zsófia Kertész-Adeleke}. ❬"The cats were compensated,"❭{Zsófia Kertész-Adeleke} she wrote.
      One investor, Gunnar Sæther of Fjord Ventures, admitted ❬he did not own a cat❭{Gunnar Sæther}. ❬"I am allergic,"❭{Gunnar Sæther} he told the Financial Ledger. ❬"But I know a market when it scratches me."❭{+}
      Pawtector did not respond to requests for comment.
      """),
  ]
}
