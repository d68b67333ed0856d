/// More articles of our own, in other manners; two kinds of faults that they showed have been mended since they were first read.
extension AnnotatedArticle {
  static let trials = [
    AnnotatedArticle(
      "Nigerian daily, power",
      """
      A transformer that has hummed over Ojoto market since 1979 exploded on Tuesday, leaving four thousand traders in the dark.
      ❬“We heard it cough twice and then the whole sky was blue,”❭{Ngozi Ezeilo} Mrs. Ngozi Ezeilo, a seller of cassava flour, told our correspondent.
      The Managing Director of Riverline Distribution, Engr. Babatunde Alao, who visited the scene, described ❬the incident as “unfortunate but not unforeseen.”❭{Babatunde Alao}
      He promised ❬that power would be restored within 72 hours❭{Babatunde Alao}.
      But the chairman of the traders’ union, Chief Emeka Nwosu, disagreed. ❬“Seventy-two hours is what they told us about the road,”❭{Emeka Nwosu} Nwosu said. ❬“That was in 2014.”❭{+}
      Alao did not take questions. His spokeswoman, Halima Bello, later said ❬a crew was on its way from Onitsha❭{Halima Bello}.
      """),
    AnnotatedArticle(
      "Australian tabloid, shark",
      """
      ❬“Mate, I punched it,”❭{Corey Dunstan} grins Corey Dunstan, holding up a bandaged fist.
      The 23-year-old plumber was paddling off Lennox Point at dawn when a two-metre bull shark took the nose of his board.
      ❬“I thought it was my brother mucking about,”❭{Corey Dunstan} he says.
      His brother, Jarrod, was already on the beach. ❬“I was getting the pies,”❭{Jarrod} he laughs.
      Surf Life Saving patrol captain Mei-Ling Tran says ❬the beach will stay shut until Friday❭{Mei-Ling Tran}.
      ❬“He’s lucky, and he’s an idiot,”❭{Mei-Ling Tran} she adds.
      """),
    AnnotatedArticle(
      "Science magazine, lichens",
      """
      Lichens on the north wall of the abbey grow a millimetre in a good decade, and Ingeborg Aasen has measured them for three.
      ❬“They are the slowest clock we have,”❭{Ingeborg Aasen} says Aasen, a botanist at the University of Tromsø.
      In a paper published this week, she and her colleagues report ❬that growth has doubled since 2001❭{Ingeborg Aasen}.
      Kwame Ofori-Atta, a climatologist at the Coastal Institute who was not involved in the work, calls ❬it “careful to the point of cruelty”❭{Kwame Ofori-Atta}.
      ❬“I would have given up after the first winter,”❭{Kwame Ofori-Atta} Ofori-Atta says.
      According to Aasen, ❬the cause is not warmth but nitrogen from cars❭{Ingeborg Aasen}.
      """),
    AnnotatedArticle(
      "City council, Ohio",
      """
      The Millbrook City Council voted 5-2 Monday night to sell the old firehouse to a brewer.
      Council member Darnell Whitfield, who voted against the sale, said ❬the price was an insult❭{Darnell Whitfield}.
      ❬“My garage is worth more than that,”❭{Darnell Whitfield} he said, ❬“and it leaks.”❭{+}
      Mayor Patricia Kowalski countered ❬that the building had been empty for 11 years❭{Patricia Kowalski}.
      ❬“An empty building doesn’t pay taxes,”❭{Patricia Kowalski} said Kowalski. ❬“It doesn’t pour a beer, either.”❭{+}
      The brewer, Sanjay Mehta, told the council ❬he would keep the brass pole❭{Sanjay Mehta}.
      Residents said ❬they worried about parking❭{–}.
      Asked about the vote on Tuesday, Whitfield declined to comment.
      """),
    AnnotatedArticle(
      "Obituary, pianist",
      """
      Agnieszka Wróbel, who taught three generations of Warsaw pianists to sit still, died on Sunday at 97.
      ❬“She never once told me I was good,”❭{Tomasz Lis} said Tomasz Lis, a pupil who went on to win the Brahms Prize. ❬“She said I was late.”❭{+}
      Wróbel was born in Lwów in 1921. Her father, a tuner, did not want her to play. ❬“He thought pianos were for rich people’s daughters,”❭{Agnieszka Wróbel} she said in an interview in 1988.
      Her son, Marek, said ❬she had played on the morning of her death❭{Marek}.
      ❬“Badly,”❭{Marek} he added.
      """),
    AnnotatedArticle(
      "Business wire, merger",
      """
      Castellane SA said on Wednesday ❬it would buy the Danish packaging group Norrevig A/S for 2.1 billion euros❭{Castellane SA}.
      ❬“This deal gives us the cold chain,”❭{Bérénice Faucher} Chief Executive Bérénice Faucher told reporters on a call.
      The company expects ❬savings of 90 million euros a year from 2021❭{Castellane SA}.
      Analysts were less sure. ❬“They are paying for a freezer in summer,”❭{Rupert Hale} said Rupert Hale of Bramwell Securities.
      Norrevig Chairman Jens Overgaard said ❬the board backed the offer❭{Jens Overgaard}.
      A spokesman for the Danish competition authority said ❬it would look at the deal❭{–}.
      """),
    AnnotatedArticle(
      "Scottish paper, football",
      """
      Kirkhaven Athletic are bottom of the table and manager Davie Rennie knows who is to blame.
      ❬“Me,”❭{Davie Rennie} said the 51-year-old after Saturday’s 4-0 defeat at home to Inverbrae.
      ❬“I pick the team, I pick the boots, I pick the pies.”❭{Davie Rennie}
      Captain Stevie Okonkwo insisted ❬the dressing room was behind him❭{Stevie Okonkwo}.
      ❬“We’d run through a wall for the gaffer,”❭{Stevie Okonkwo} said Okonkwo. ❬“We just can’t seem to run past one.”❭{+}
      Inverbrae striker Luka Babić, who scored twice, said ❬he had felt sorry for the goalkeeper❭{Luka Babić}.
      """),
    AnnotatedArticle(
      "Japanese daily in English, snow",
      """
      Snow fell on Okinawa for the second time in recorded history on Monday.
      Meteorologist Haruto Shimabukuro said ❬the flakes had lasted four minutes❭{Haruto Shimabukuro}.
      ❬“I ran outside without shoes,”❭{Haruto Shimabukuro} Shimabukuro said.
      At a school in Nago, teacher Aiko Higa let her class out. ❬“They had only seen it in films,”❭{Aiko Higa} she said.
      One of her pupils, Ren, 8, was disappointed. ❬“It was wet,”❭{Ren} he said.
      The Japan Meteorological Agency said ❬more snow was unlikely❭{Japan Meteorological Agency}.
      """),
    AnnotatedArticle(
      "Pakistani daily, canal",
      """
      The Sindh government has decided to line the Rohri canal with concrete, Irrigation Minister Sohail Baloch told the assembly on Friday.
      ❬“Every second bucket is lost before it reaches a field,”❭{Sohail Baloch} Mr Baloch said.
      Opposition leader Nusrat Jamali asked ❬why the same canal had been lined in 2009❭{Nusrat Jamali}.
      ❬“Has the concrete dissolved?”❭{Nusrat Jamali} she asked.
      The minister replied ❬that the earlier work had been done under another government❭{Sohail Baloch}.
      Farmers’ leader Ghulam Rasool Chandio told this newspaper ❬that nobody had asked the farmers❭{Ghulam Rasool Chandio}.
      """),
    AnnotatedArticle(
      "Canadian radio, moose",
      """
      A moose that walked into a hardware store in Kenora on Thursday has been returned to the woods.
      ❬“It went straight to gardening,”❭{Danielle Beaucage} said store manager Danielle Beaucage.
      Conservation officer Wes Kakegamic says ❬the animal was a yearling and frightened❭{Wes Kakegamic}.
      ❬“You don’t argue with it,”❭{Wes Kakegamic} he said. ❬“You open both doors and you wait.”❭{+}
      Beaucage said ❬the damage came to $400❭{Danielle Beaucage}.
      She said ❬she would not bill the moose❭{Danielle Beaucage}.
      """),
    AnnotatedArticle(
      "South African weekly, mine",
      """
      ❬The mine at Kleinvlei is safe, says its owner.❭{–} The women who sort its tailings say ❬it is not❭{–}.
      ❬“We cough at night and they give us milk,”❭{Nomvula Dlamini} says Nomvula Dlamini, 38.
      Dlamini’s sister, Thandeka, left in March after a wall fell. ❬“I have two children and one back,”❭{Thandeka} she says.
      Kleinvlei Minerals spokesperson Pieter Brits denied ❬that any wall had fallen❭{Pieter Brits}.
      ❬“There was a controlled settlement,”❭{Pieter Brits} Brits said.
      The National Union of Pit Workers wants ❬the inspectorate to close the shaft❭{National Union of Pit Workers}.
      """),
    AnnotatedArticle(
      "Feature, lighthouse",
      """
      Nobody has slept in the lighthouse on Skarvøy since 1986, and Oda Lindqvist would like to know why.
      ❬“It is warm, it is dry, it has a view,”❭{Oda Lindqvist} she says, counting on her fingers. ❬“My flat has none of those.”❭{+}
      Lindqvist, 33, is an architect. Her plan is to let the rooms to writers.
      The last keeper, Håkon Myhre, now 91, thinks ❬she is mad❭{Håkon Myhre}.
      ❬“The wind talks,”❭{Håkon Myhre} he says. ❬“After a year you answer.”❭{+}
      The coastal authority has said ❬it will decide in May❭{–}.
      """),
  ]
}
