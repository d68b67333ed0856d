/// Articles of our own in the manners of the world, part 18.
extension AnnotatedArticle {
  static let worldEighteen = [
    AnnotatedArticle(
      "Court, old bailey style",
      """
      ❬An art dealer sold the same watercolour to three different buyers and kept it on his own wall❭{–}, a jury was told on Wednesday.
      Lucian Mordaunt, 59, is accused of ❬taking £1.2m for a view of Margate attributed to JMW Turner❭{?–}.
      Opening the case, prosecutor Henrietta Adeyemi KC said ❬the defendant had “never once let go of the picture”❭{Henrietta Adeyemi}.
      ❬“He sold the frame twice as well,”❭{Henrietta Adeyemi} she told Southwark crown court.
      One of the buyers, Japanese collector Ryūnosuke Hatano, said ❬he had been assured the painting was in a vault in Geneva❭{Ryūnosuke Hatano}. ❬“I was shown a photograph of a door,”❭{Ryūnosuke Hatano} he told jurors through an interpreter.
      Cross-examined by Jolyon Pettifer KC, for the defence, Hatano agreed ❬that he had not asked what was behind it❭{Ryūnosuke Hatano}.
      Pettifer suggested ❬that his client was “a romantic who could not part with things”❭{Jolyon Pettifer}. ❬“He is certainly attached to money,”❭{Ryūnosuke Hatano} the witness replied.
      Det Con Parveen Ghosh told the court ❬the watercolour was found above Mordaunt’s bath❭{Parveen Ghosh}. Asked by the judge, Recorder Alban Whitlock, what condition it was in, she said: ❬“Damp, your honour.”❭{Parveen Ghosh}
      Mordaunt, of Whitstable, denies ❬six counts of fraud❭{Lucian Mordaunt}. The trial continues.
      """),
    AnnotatedArticle(
      "Football, scottish",
      """
      Kelvinside Athletic 2-1 Arbroath Town
      Kelvinside manager Stoyan Dimitrov hailed ❬his players as “lions with bad ankles”❭{Stoyan Dimitrov} after they came from behind to beat the Championship leaders.
      Captain Ruaridh Balfour was sent off after 20 minutes and watched the rest from a physio's van. ❬“I listened to it on the radio,”❭{Ruaridh Balfour} the 34-year-old said. ❬“They got my name wrong.”❭{+}
      Teenager Emeka Strachan equalised with his first touch and then crossed for Dai Fujimori to head the winner in stoppage time.
      ❬“I told Emeka at half-time that nobody here knew his name,”❭{Stoyan Dimitrov} Dimitrov said. ❬“I think they know it now.”❭{+}
      Strachan, whose grandfather played for the club in the 1960s, admitted ❬he had nearly missed the bus❭{Emeka Strachan}.
      Arbroath boss Colm Ó Fearghail felt ❬his side should have had two penalties❭{Colm Ó Fearghail}. ❬“The referee was further from it than my mother, and she's in Galway,”❭{Colm Ó Fearghail} the Irishman said.
      Asked about the title race, he replied: ❬“There's no race. There's walking.”❭{Colm Ó Fearghail}
      Balfour will miss the trip to Inverness, but Dimitrov insisted ❬he would not appeal❭{Stoyan Dimitrov}. The Bulgarian added ❬that his captain “deserved a rest anyway”❭{Stoyan Dimitrov}.
      """),
    AnnotatedArticle(
      "Science, octopus",
      """
      Octopuses in a tank in Naples learned to open the third of five jars whichever way the row was turned, scientists reported on Monday in the journal Current Cognition.
      ❬The result hints that counting arose more than once in evolution❭{–}, the authors say.
      ❬“We didn't believe the first animal, so we tried eleven more,”❭{Benedetta Scognamiglio} said lead author Benedetta Scognamiglio, a biologist at the Stazione Marina di Napoli. ❬“Nine of them passed and one ate the jar lid.”❭{+}
      Dr. Scognamiglio and her colleagues rewarded the animals with crab. ❬Within a week most of them❭{Benedetta Scognamiglio}, she said, ❬had stopped looking at the other jars❭{+}.
      Outside experts were cautious. Vikram Sodhi-Larsen, a cognitive scientist at the University of Otago who was not part of the study, noted ❬that bees can do something similar with only a million neurons❭{Vikram Sodhi-Larsen}. ❬“It may be rhythm rather than number,”❭{Vikram Sodhi-Larsen} he said.
      His Otago colleague Te Aroha Ngata disagreed. ❬“You cannot tap your way to a jar,”❭{Te Aroha Ngata} she said. She praised ❬the design of the experiment❭{?Te Aroha Ngata} but wondered ❬whether the animals had smelled the crab❭{Te Aroha Ngata}.
      The Naples team had thought of that. According to the paper, ❬the jars were washed in ammonia between trials❭{–}.
      What next? ❬“Four,”❭{Benedetta Scognamiglio} Dr. Scognamiglio said.
      """),
    AnnotatedArticle(
      "Obituary, diver",
      """
      Nanami Oshiro-Delacroix, a diver and cartographer who spent four decades drawing villages that lie under reservoirs, died on Feb. 2 at her home in Annecy. She was 88.
      ❬The cause was pneumonia❭{Clémence}, her daughter Clémence said.
      Mrs. Oshiro-Delacroix was born in Naha in 1936. ❬“I learned to swim because the boats were all taken,”❭{Nanami Oshiro-Delacroix} she told the magazine Profondeurs in 1991.
      She met her husband, the engineer Basile Delacroix, when he was building one of the dams whose floors she would later chart. ❬“He made the lakes and I complained about them,”❭{Nanami Oshiro-Delacroix} she liked to say.
      Her first map, of Tignes, was rejected by nine publishers. One of them wrote that ❬nobody would pay to look at mud❭{–}. It went on to sell 400,000 copies.
      ❬“She gave people back their front doors,”❭{Gaspard Ekwueme} said Gaspard Ekwueme, who runs the museum of submerged places in Chambéry. Mr. Ekwueme recalled ❬an old man who had wept over a drawing of a trough❭{?Gaspard Ekwueme}.
      The geographer Lotte Vandenbroucke once called ❬her work “the only honest atlas in Europe.”❭{Lotte Vandenbroucke}
      In a 2015 interview with Le Courrier, Mrs. Oshiro-Delacroix said ❬she did not fear drowning❭{Nanami Oshiro-Delacroix}. ❬“I fear being pumped out,”❭{Nanami Oshiro-Delacroix} she said.
      Besides her daughter, she is survived by a son, Akira, and five grandchildren.
      """),
    AnnotatedArticle(
      "Interview transcript",
      """
      Vavřinec Souček has looked after the city's public clocks since 1988. He spoke to us in his workshop.
      **How many clocks do you have?**
      ❬Three hundred and twelve. Two of them hate me.❭{Vavřinec Souček}
      **Which two?**
      ❬The one at the main station and the one at my mother-in-law's. The station is political.❭{Vavřinec Souček}
      **Have you ever been late?**
      ❬Once, in 1997. I blamed the tram and the tram driver wrote to me.❭{Vavřinec Souček}
      **Do you wear a watch?**
      ❬No. A baker does not carry bread.❭{Vavřinec Souček}
      **What will happen when you retire?**
      ❬I am told there is an app.❭{Vavřinec Souček}
      """),
  ]
}
