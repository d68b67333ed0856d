/// Articles of our own in the manners of the world, part 22.
extension AnnotatedArticle {
  static let worldTwentyTwo = [
    AnnotatedArticle(
      "Transcript panel",
      """
      The following is an edited transcript of a panel held in Ludlow on May 9.
      GRACE OYELARAN, MODERATOR: ❬Welcome, everyone. Let me start with the obvious question. Why bother?❭{Grace Oyelaran}
      TIMOTHY PRITCHARD-VALE, SHOPKEEPER: ❬Because otherwise you drive nine miles for milk. I've done it. You come home with milk and a bad temper.❭{Timothy Pritchard-Vale}
      OYELARAN: ❬Councillor Shah?❭{Grace Oyelaran}
      CLLR ZARINA SHAH: ❬The figures are plain. We lose a shop every fortnight in this county.❭{Zarina Shah}
      PRITCHARD-VALE: ❬And a pub every month.❭{Timothy Pritchard-Vale}
      SHAH: ❬I was getting to the pubs.❭{Zarina Shah}
      OYELARAN: ❬Let's take a question from the floor.❭{Grace Oyelaran}
      UNIDENTIFIED SPEAKER: ❬Does the shop do stamps?❭{–|Unidentified Speaker}
      PRITCHARD-VALE: ❬First and second class.❭{Timothy Pritchard-Vale}
      """),
    AnnotatedArticle(
      "Profile, chef",
      """
      Ren Abascal, who uses they and them pronouns, opened a restaurant in a lifeboat station and named it for a rope.
      ❬“People said nobody would climb down the ladder,”❭{Ren Abascal} they told me over a bowl of limpets. ❬“People love a ladder.”❭{+}
      Abascal, 38, grew up in Gijón, the child of a crane driver and a nurse. At 19 they moved to Penzance with, they say, ❬“one knife and no English.”❭{Ren Abascal}
      Their first boss was the hotelier Jocasta Trevanion. ❬“Ren was the worst waiter I ever hired,”❭{Jocasta Trevanion} Trevanion recalled. ❬“So I put them in the kitchen, where they frightened everybody.”❭{+}
      The fisherman who supplies the restaurant, Denzil Pascoe, remembers ❬a stranger asking for the fish nobody wanted❭{?Denzil Pascoe}. ❬“I thought it was for a cat,”❭{Denzil Pascoe} he said.
      Abascal says ❬the idea came from their father❭{Ren Abascal}. ❬“He used to say that a crane lifts everything,”❭{Ren Abascal} they said. ❬“It does not choose.”❭{+}
      I asked whether they would open a second place. ❬“I'd rather close this one,”❭{Ren Abascal} Abascal said.
      """),
    AnnotatedArticle(
      "Stuff nz, rugby",
      """
      Winger Tevita Fakatava thought ❬the crowd at Whanganui airport had come for him❭{Tevita Fakatava}. It had come for his mother.
      ❬‘Aunty Sela, Aunty Sela!’❭{–} chanted about 200 children from Durie Hill School, where Sela Fakatava has run the breakfast club for 19 years.
      ❬‘I carried his bag and he carried the flowers,’❭{Sela Fakatava} she joked.
      The winger, who scored twice against Ireland, said ❬he was used to it❭{Tevita Fakatava}. ❬‘When I was little I thought she was the prime minister,’❭{Tevita Fakatava} he said.
      Principal Rawiri Te Huia said ❬Mrs Fakatava had served ‘something like half a million Weet-Bix’❭{Rawiri Te Huia}. ❬‘We've named a bench after her and she won't sit on it,’❭{Rawiri Te Huia} he added.
      Mayor Prudence Kippenberger presented both with keys to the city. ❬‘Only one of them asked what it opens,’❭{Prudence Kippenberger} Kippenberger said.
      NZ Rugby chief executive Mateo Hallam confirmed ❬the winger would be rested for Saturday's test❭{Mateo Hallam}, but ❬‘his mum is available’❭{?Mateo Hallam}.
      """),
    AnnotatedArticle(
      "Scmp, hong kong",
      """
      Residents of a luxury tower in Pok Fu Lam have been warned ❬they could be fined HK$10,000 for feeding wild boar from their balconies❭{–|Agriculture, Fisheries and Conservation Department}.
      The Agriculture, Fisheries and Conservation Department said ❬it had received 55 complaints since August❭{Agriculture, Fisheries and Conservation Department}.
      ❬“They wait under the eighth floor at six o'clock,”❭{Edmund Chow Ka-fai} said Edmund Chow Ka-fai, who chairs the owners' committee. ❬“They have learned which flat has brioche.”❭{+}
      Chow said ❬the committee had written to the resident concerned❭{Edmund Chow Ka-fai}, whom he would not name.
      Lawmaker Regina Tsang Hiu-lam, of the Civic Alternative, accused ❬the department of “reacting at the speed of bamboo”❭{Regina Tsang Hiu-lam}. Tsang called for ❬a capture team to be based on the island❭{Regina Tsang Hiu-lam}.
      But Dr Lo Wing-sze, an ecologist at Baptist University, said ❬culling would only make room for more❭{Lo Wing-sze}. ❬“A boar is an answer to a question,”❭{Lo Wing-sze} Lo said. ❬“The question is brioche.”❭{+}
      A department spokesman said ❬officers had “increased patrols at dinner time”❭{–}. Police said ❬no arrests had been made❭{–}.
      """),
    AnnotatedArticle(
      "Local british weekly, allotment",
      """
      A PENSIONER from Droitwich says ❬he will go to prison rather than pay a new £40 charge on allotment sheds❭{–|Ken Mapplebeck}.
      Ken Mapplebeck, 79, has kept a plot at Vines Lane since 1971. ❬"I built that shed out of my own front door,"❭{Ken Mapplebeck} he told the Advertiser.
      Droitwich Spa Town Council voted last month ❬to introduce the fee❭{?Droitwich Spa Town Council}, which it says ❬will pay for a new water main❭{Droitwich Spa Town Council}.
      Cllr Bhavna Solanki (Lab, Westlands), chairman of the amenities committee, said ❬nobody would be sent to prison❭{Bhavna Solanki}.
      She said: ❬"Mr Mapplebeck is a much-loved character and he has had the same letter as everybody else."❭{Bhavna Solanki}
      However, neighbouring plot holder Wilf Attwood, 84, branded ❬the charge 'a tax on spades'❭{Wilf Attwood}. ❬"Next it'll be the runner beans,"❭{Wilf Attwood} fumed Mr Attwood.
      Mr Mapplebeck's daughter, Julie Danks, said ❬her father had already packed a bag❭{Julie Danks}.
      ❬"He's put his good pyjamas in,"❭{Julie Danks} she said. ❬"I don't think he's joking."❭{+}
      West Mercia Police said ❬it was not aware of any plan to arrest Mr Mapplebeck❭{West Mercia Police}.
      """),
  ]
}
