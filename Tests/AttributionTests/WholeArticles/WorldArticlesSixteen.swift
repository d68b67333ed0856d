/// Articles of our own in the manners of the world, part 16.
extension AnnotatedArticle {
  static let worldSixteen = [
    AnnotatedArticle(
      "South african",
      """
      JOHANNESBURG – Transport minister Sizwe Nxumalo stepped out of his car in Soweto on Thursday and lost a shoe in the road he had come to inspect.
      ❬“It went in and it did not come out,”❭{Thandi Khumalo} said Thandi Khumalo, who runs a salon nearby and lent the minister a slipper.
      Nxumalo laughed it off. ❬“At least now I have a foot on the ground,”❭{Sizwe Nxumalo} he told reporters.
      But DA councillor Pieter-Steyn Oosthuizen said ❬residents had reported the hole 34 times❭{Pieter-Steyn Oosthuizen}. ❬“It has a name,”❭{Pieter-Steyn Oosthuizen} he said. ❬“It has a birthday.”❭{+}
      The Johannesburg Roads Agency said ❬it would be filled by Friday❭{Johannesburg Roads Agency}. Agency head Nonhlanhla Zwane-Pillay apologised to the minister. ❬“We are searching for the shoe,”❭{Nonhlanhla Zwane-Pillay} she added.
      According to Khumalo, ❬the slipper has not been returned❭{Thandi Khumalo}.
      """),
    AnnotatedArticle(
      "Finnish sauna",
      """
      HELSINKI — Finland's energy authority has asked ❬households to heat one sauna per street on weekdays❭{–|energy authority}, a request that has met with silence.
      ❬“Silence is not a no,”❭{Päivi Rautakorpi-Lind} said the authority's director general, Päivi Rautakorpi-Lind. ❬“In Finland silence is how we think.”❭{+}
      In the town of Kuhmo, neighbours Eino Tervo and Oskari Pulkkinen have not spoken since 1987. Now they sweat together on Tuesdays. ❬“He uses too much water,”❭{Eino Tervo} said Tervo.
      ❬“He uses too little,”❭{Oskari Pulkkinen} Pulkkinen said.
      Prime Minister Sanelma Kivistö, who has a sauna in her office, said ❬she would open it to the public❭{Sanelma Kivistö}. The opposition called ❬the offer “steam”❭{–}.
      """),
    AnnotatedArticle(
      "Australian court",
      """
      ❬A retired plumber is suing his neighbour because her parrot calls him a thief❭{–}, a tribunal in Hobart heard on Friday.
      Neville Ashcroft-Bui, 70, says ❬the bird began on the day his mower was borrowed❭{Neville Ashcroft-Bui}.
      ❬"It says it in her voice,"❭{Neville Ashcroft-Bui} Mr Ashcroft-Bui told the tribunal. ❬"It even coughs like her."❭{+}
      His neighbour, Delphine Kostakidis, denied ❬teaching the bird the word❭{Delphine Kostakidis}. ❬"He's a galah, he picks things up,"❭{Delphine Kostakidis} she said.
      Representing herself, Ms Kostakidis called the parrot as a witness. Tribunal member Isla Farquharson-Wu allowed it. ❬"I'm curious,"❭{Isla Farquharson-Wu} she said.
      The parrot, Captain, said nothing. Ashcroft-Bui's barrister, Rohan Pillay SC, submitted ❬that silence was not evidence❭{Rohan Pillay}.
      """),
    AnnotatedArticle(
      "White house-ish politics",
      """
      WASHINGTON — The Senate chaplain opened Tuesday's session with a nine-word prayer that has been viewed 30 million times.
      ❬“Lord, help them find the bathroom and the budget,”❭{Ezekiel Thornberry} the Rev. Ezekiel Thornberry said, and sat down.
      Majority Leader Cornelius Baptiste, R-La., said ❬he had laughed “in a bipartisan manner.”❭{Cornelius Baptiste}
      Sen. Ramona Etsitty, an Arizona Democrat, was not amused. ❬“Prayer isn't a punch line,”❭{Ramona Etsitty} she told reporters. Still, a spokesman for Etsitty, Clay Dunwoody, later confirmed ❬that the senator had bought the T-shirt❭{Clay Dunwoody}.
      Thornberry, 74, has held the post since 2009. In a brief interview he said ❬the prayer had come to him in the elevator❭{Ezekiel Thornberry}. ❬“It stopped between floors,”❭{Ezekiel Thornberry} he said. ❬“As do we all.”❭{+}
      The White House did not say ❬whether the president had seen it❭{?White House}.
      """),
    AnnotatedArticle(
      "Polish football transcript style",
      """
      Zbigniew Makowski spoke to reporters in Gdynia on Saturday.
      **What did you say at half-time?**
      ❬I asked them who had stolen my team.❭{Zbigniew Makowski}
      **And after the fourth goal?**
      ❬I sat down. A man must know when to sit down.❭{Zbigniew Makowski}
      **Will you change the goalkeeper?**
      ❬He is my wife's cousin, so this is a family question.❭{Zbigniew Makowski}
      """),
  ]
}
