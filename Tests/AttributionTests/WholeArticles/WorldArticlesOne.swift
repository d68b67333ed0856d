/// Articles of our own in the manners of the world, part 1.
extension AnnotatedArticle {
  static let worldOne = [
    AnnotatedArticle(
      "Agency, landslide",
      """
      BUENAVENTURA, Colombia (AP) — ❬A hillside loosened by a week of rain gave way above a bus depot in western Colombia early Wednesday, burying eleven vehicles and leaving three mechanics missing❭{?–}, officials said.
      ❬“It sounded like a plane that did not stop,”❭{Yurany Mosquera Hinestroza} said Yurany Mosquera Hinestroza, who sells coffee at the depot gate. ❬“Then there was no gate.”❭{+}
      The governor of Valle del Cauca, Jaime Arboleda Ruiz, told reporters ❬that 140 soldiers were digging by hand❭{Jaime Arboleda Ruiz}.
      ❬“We do not use machines while there may be air under there,”❭{Jaime Arboleda Ruiz} Arboleda said.
      A spokeswoman for the bus company, Expreso Pacífico, said ❬the three men had been on the night shift❭{–}. She refused ❬to give their names❭{–}.
      Mosquera said ❬she had warned the depot's manager in October about a crack in the slope❭{Yurany Mosquera Hinestroza}.
      ❬“He told me to put a plant in it,”❭{Yurany Mosquera Hinestroza} she said.
      The national weather institute has warned ❬that more rain is expected through Friday❭{–}.
      """),
    AnnotatedArticle(
      "British broadsheet, water",
      """
      For eleven days nobody in Upper Slaithwick has drunk from a tap.
      ❬‘It smells of pennies,’❭{Dilys Cadwallader-Frost} said Dilys Cadwallader-Frost, 68, a retired piano tuner. ❬‘I wouldn’t wash a dog in it.’❭{+}
      Northern Vale Water insisted ❬the supply was ‘safe, if discoloured’❭{Northern Vale Water} and blamed ❬a burst main near the reservoir❭{?Northern Vale Water}.
      ❬‘We would like to apologise to our customers,’❭{–} a spokesperson for the company said.
      But Cllr Obadiah Nkemelu, who represents the village on the district council, said ❬residents had been ‘fobbed off with leaflets’❭{Obadiah Nkemelu}.
      ❬‘They sent us a leaflet about hosepipes,’❭{Obadiah Nkemelu} he said. ❬‘In February.’❭{+}
      Professor Sir Alasdair Munro-Hay, a toxicologist at the University of Lancaster, said ❬he had tested three samples and found manganese at twice the permitted level❭{Alasdair Munro-Hay}.
      ❬‘It won’t kill you,’❭{Alasdair Munro-Hay} said Munro-Hay. ❬‘But you’d be right to ask what else is in there.’❭{+}
      The Environment Agency said ❬it was ‘aware of the matter’❭{Environment Agency}.
      Cadwallader-Frost’s husband, Gethin, has been driving to Huddersfield for bottles. ❬‘I’ve had offers from the council to bring some,’❭{Gethin|Gethin Cadwallader-Frost} he said. ❬‘I’ve had no water.’❭{+}
      """),
    AnnotatedArticle(
      "Tabloid, lottery",
      """
      A BINMAN who scooped £4million on the lottery was back on his round the NEXT MORNING.
      ❬“The bins don't empty themselves, do they?”❭{Darren Mudge} laughed dad-of-three Darren Mudge, 44, from Grimsby.
      The West Ham fan found out on Saturday night as he ate a kebab.
      ❬“I said to the wife, ‘You'd better sit down’,”❭{Darren Mudge} he told The Daily Trumpet. ❬“She said, ‘I am sat down, you plonker’.”❭{+}
      Stunned Kelly Mudge, 41, admitted: ❬“I thought he'd crashed the car.”❭{Kelly Mudge}
      Pal Nobby Tranter, 50, reckons ❬the win won't change him❭{Nobby Tranter}.
      ❬“He still owes me a tenner from Christmas,”❭{Nobby Tranter} joked Nobby.
      A source close to the family told us: ❬“Darren is buying his mum a bungalow, and that's it.”❭{–}
      A Grimsby council spokesman said: ❬“We are delighted for Mr Mudge and grateful he turned up on Monday.”❭{–}
      """),
    AnnotatedArticle(
      "Irish, hospital",
      """
      ❬Nurses at Castlebawn General Hospital have voted by 311 to 24 to strike next month❭{Irish Nurses' Alliance}, the Irish Nurses' Alliance has said.
      ❬"These are people who have not had a Christmas off since 2019,"❭{Colm Mac Giolla Phádraig} said the union's general secretary, Colm Mac Giolla Phádraig.
      The Minister for Health, Aoibheann Uí Chonghaile, told the Dáil on Tuesday ❬that talks were "the only road out of this"❭{Aoibheann Uí Chonghaile}.
      ❬"I would ask both sides to get back to the table,"❭{Aoibheann Uí Chonghaile} the Minister said.
      Sinn Féin TD Ruairí Breathnach accused ❬her of "watching the house burn and calling for a meeting about water"❭{Ruairí Breathnach}.
      Hospital manager Attracta Geoghegan said ❬that 40 procedures a day would be cancelled❭{Attracta Geoghegan}.
      Mr Mac Giolla Phádraig said ❬emergency cover would be provided❭{Colm Mac Giolla Phádraig}.
      ❬"Nobody will be left on a trolley by a nurse,"❭{Colm Mac Giolla Phádraig} he said. ❬"They may be left on a trolley by the HSE, as they are every other day."❭{+}
      The HSE declined to comment.
      Asked whether she would meet the union herself, Ms Uí Chonghaile replied: ❬"My door has hinges."❭{Aoibheann Uí Chonghaile}
      """),
    AnnotatedArticle(
      "Nigerian, fuel",
      """
      The Independent Petroleum Marketers Association of Nigeria has accused ❬private depot owners of hoarding petrol in order to force up the price❭{Independent Petroleum Marketers Association of Nigeria}.
      The association's chairman in Oyo State, Alhaji Rasheed Akinwunmi, made the allegation at a press conference in Ibadan on Thursday.
      ❬“They have the product, they have the trucks, and they have locked the gate,”❭{Rasheed Akinwunmi} Akinwunmi said.
      He alleged ❬that some depots now sell at N890 per litre❭{Rasheed Akinwunmi}, adding ❬that no marketer could buy at that price and survive❭{Rasheed Akinwunmi}.
      But the Executive Secretary of the Depot Owners Forum, Dr. (Mrs.) Ibiyemi Harcourt-Briggs, described ❬the claim as “laughable and mischievous.”❭{Ibiyemi Harcourt-Briggs}
      ❬“You cannot hoard what you have not been given,”❭{Ibiyemi Harcourt-Briggs} she told our correspondent by telephone.
      A commercial driver, Sunday Okafor, lamented ❬that he had slept at the filling station for two nights❭{Sunday Okafor}.
      ❬“My passengers think I have travelled abroad,”❭{Sunday Okafor} Okafor said.
      When contacted, the spokesman for the state police command, SP Adewale Osifeso-Bello, said ❬officers had been deployed to the stations to keep order❭{Adewale Osifeso-Bello}.
      ❬“Anybody who fights over fuel will cool off in our custody,”❭{Adewale Osifeso-Bello} he warned.
      """),
    AnnotatedArticle(
      "Kenyan, hyena",
      """
      Pupils of Oloolaimutia Primary School had an unexpected visitor on Monday when a hyena walked in during a maths lesson.
      ❬“I told them to stand on the desks and count slowly,”❭{Joseph ole Ntimama} said Mr Joseph ole Ntimama, their teacher. ❬“We reached 212.”❭{+}
      Kenya Wildlife Service warden Beatrice Cheruiyot said ❬the animal was old and probably looking for shade❭{Beatrice Cheruiyot}.
      ❬“It did not touch anybody. It ate the duster,”❭{Beatrice Cheruiyot} Ms Cheruiyot said.
      Area MP Korei ole Lemein called on ❬the government to build a fence❭{Korei ole Lemein}.
      ❬“Our children are competing with wildlife for desks,”❭{Korei ole Lemein} the legislator said.
      Twelve-year-old Sarah Naserian was less worried. ❬“It was better than fractions,”❭{Sarah Naserian} she said.
      Ole Ntimama said ❬lessons would go on as usual today❭{Joseph ole Ntimama}.
      """),
  ]
}
