/// Articles of our own in the manners of the world, part 17.
extension AnnotatedArticle {
  static let worldSeventeen = [
    AnnotatedArticle(
      "Reuters, mining",
      """
      SANTIAGO, March 4 (Reuters) - Chilean copper producer Minera Llanquihue said on Tuesday ❬it would cut output by a fifth this quarter after a leak at its northern tailings dam❭{Minera Llanquihue}, sending its shares down 7%.
      ❬"We have stopped pumping and we have not found the crack,"❭{Ximena Troncoso Riquelme} Chief Operating Officer Ximena Troncoso Riquelme told analysts on a call. ❬"Both of those sentences are true."❭{+}
      The company, which employs 3,400 people, maintained ❬its full-year guidance❭{?Minera Llanquihue}. Troncoso said ❬stockpiles would cover shipments through May❭{Ximena Troncoso Riquelme}.
      Chile's environment regulator said ❬it had sent four inspectors to the site and would publish its findings within 20 days❭{–|environment regulator}.
      Analysts at Berenfels Bank estimate ❬the lost output at 18,000 tonnes❭{–|Berenfels Bank}. ❬"The guidance now depends on one dam and one winter,"❭{Hyun-woo Paek} analyst Hyun-woo Paek wrote in a note to clients.
      A source close to the board said ❬directors had been warned about the dam in November❭{–}. Llanquihue denied ❬receiving any such warning❭{Minera Llanquihue}.
      Residents of the nearby town of Pica have complained of ❬a bitter taste in the water❭{?–}. ❬"My tea is green,"❭{Segundo Mamani} said Segundo Mamani, 58, who keeps goats there.
      """),
    AnnotatedArticle(
      "Bbc, ferry",
      """
      More than 80 people spent the night on a ferry off Islay after its bow door jammed.
      The MV Loch Eishort had been due to dock at Port Ellen at 18:40 on Sunday but operator Hebridean Line said ❬the door "would not move in either direction"❭{Hebridean Line}.
      Passenger Oighrig Nicolson, from Bowmore, said ❬people had shared sandwiches and sung❭{Oighrig Nicolson}.
      ❬"There was a man with a fiddle and nobody could get away from him,"❭{Oighrig Nicolson} she said.
      Her husband Iain told BBC Radio nan Gàidheal ❬that the crew had been "absolutely brilliant"❭{Iain|Iain Nicolson}.
      Others were less content. Lorry driver Marcin Gwóźdź said ❬he had lost £4,000 worth of langoustines❭{Marcin Gwóźdź}.
      ❬"They were alive when we left,"❭{Marcin Gwóźdź} he added.
      Hebridean Line's managing director, Fergus Lockhart-Rae, apologised to passengers and said ❬they would be refunded in full❭{Fergus Lockhart-Rae}.
      ❬"It was not the crossing anyone had paid for,"❭{Fergus Lockhart-Rae} he said.
      The local MSP, Morven Kilbride, called for ❬an inquiry into the age of the fleet❭{Morven Kilbride}.
      The Scottish government said ❬two new vessels were being built❭{–|Scottish government}. A spokesperson added: ❬"We recognise the frustration of island communities."❭{–}
      """),
    AnnotatedArticle(
      "Guardian, library",
      """
      Thirty-one residents of Llanfair-y-Bryn have each put in £900 to keep their library open. Now they must learn to run it.
      By Delyth Pryce-Okoro
      On the second Tuesday of the month, Gwenllian Beddoes unlocks the door with a key she wears round her neck. ❬“I told the council I had lost it,”❭{Gwenllian Beddoes} she says. ❬“That was a lie, and I would tell it again.”❭{+}
      Powys council closed the branch in 2023, saying ❬it could no longer justify a service used by 40 people a week❭{–|Powys council|Council}. Beddoes, a retired midwife, thought ❬this was nonsense❭{?Gwenllian Beddoes}. ❬“I delivered half of those 40,”❭{Gwenllian Beddoes} she says.
      Her ally in the campaign was an unlikely one. Tudur Haf, 26, came home from Cardiff with a degree in robotics and no job. ❬“Gwen rang me and said the boiler was making a noise,”❭{Tudur Haf} he recalls. ❬“I have been here ever since.”❭{+}
      It was Haf who worked out ❬that the building could be bought for less than a new boiler❭{?Tudur Haf}. He says ❬the sum still makes him laugh❭{Tudur Haf}.
      Not everyone has been charmed. One councillor, who asked not to be named, described ❬the scheme as “a hobby with a mortgage”❭{–}. Haf bristles at that. ❬“It is a roof, then it is books,”❭{Tudur Haf} he says. ❬“Everything else is conversation.”❭{+}
      Dr Nkemdilim Achebe-Rowlands, who studies rural services at Aberystwyth University, believes ❬the village is a sign of things to come❭{Nkemdilim Achebe-Rowlands}. ❬“The state leaves and the midwives move in,”❭{Nkemdilim Achebe-Rowlands} as she puts it.
      """),
    AnnotatedArticle(
      "Nyt, orchestra",
      """
      PITTSBURGH — When Anatol Reshetnyk last raised his baton here, in 2009, somebody threw a shoe. On Saturday night he came back, and the same somebody threw a rose.
      ❬“I kept the shoe,”❭{Anatol Reshetnyk} Mr. Reshetnyk said in his dressing room, where it sat on the piano. ❬“A very good brogue, size 11.”❭{+}
      The thrower, Duane Kowalczyk, a retired machinist, had written to the orchestra in the fall to ask ❬for it back❭{?Duane Kowalczyk}. ❬“It was half of a pair,”❭{Duane Kowalczyk} Mr. Kowalczyk explained. ❬“I'd been hopping for 15 years.”❭{+}
      The orchestra's president, Philippa Umeh-Garland, said ❬she had not known whether to laugh or call security❭{Philippa Umeh-Garland}. ❬In the end❭{Philippa Umeh-Garland}, she said, ❬she sold both men a season ticket❭{+}.
      The reviews in 2009 had been savage. The critic of The Post-Gazette wrote that ❬Mr. Reshetnyk conducted Brahms “as though looking for his keys.”❭{–}
      He does not disagree. ❬“I was 31 and I knew everything,”❭{Anatol Reshetnyk} he said. ❬“Now I am 47 and I know where my keys are.”❭{+}
      Musicians described ❬a changed man❭{?–}. ❬“He listens,”❭{Soo-ah Bergdahl} said Soo-ah Bergdahl, the principal oboist, who has played under five music directors. ❬“He used to listen to himself.”❭{+}
      Asked whether he would stay, Mr. Reshetnyk looked at the shoe. ❬“Ask me on Monday,”❭{Anatol Reshetnyk} he said.
      """),
    AnnotatedArticle(
      "Ap, wildfire",
      """
      HAMILTON, Mont. (AP) — A wind-driven wildfire burned at least 14 homes in western Montana on Thursday, and authorities said ❬two firefighters had been treated for smoke inhalation❭{–}.
      Ravalli County Sheriff Loretta Blackweasel ordered ❬everyone out of Darby, Conner and Sula❭{?Loretta Blackweasel} shortly after noon. ❬“If you can smell it, you're late,”❭{Loretta Blackweasel} she said.
      Gov. Thaddeus Renquist declared ❬a state of emergency❭{?Thaddeus Renquist} and said ❬he had spoken with the White House❭{Thaddeus Renquist}.
      Cody Yellowtail, a rancher near Conner, said ❬he opened his gates and hoped for the best❭{Cody Yellowtail}.
      ❬“Horses are smarter than we are,”❭{Cody Yellowtail} Yellowtail said. ❬“They were in the river before I got my boots on.”❭{+}
      ❬The cause was under investigation❭{U.S. Forest Service}, according to the U.S. Forest Service. Forest Service spokesman Quentin Abara said ❬crews had dug line around about a tenth of the blaze❭{Quentin Abara}.
      The National Weather Service forecast ❬gusts of up to 55 mph (88 kph) through Friday❭{?National Weather Service}. Meteorologist Yesenia Lozano-Pike warned ❬that a dry cold front could push the flames north❭{Yesenia Lozano-Pike}.
      Evacuees gathered at the fairgrounds in Hamilton, where volunteers said ❬they had run out of cots by sundown❭{–}. ❬“We've got hay,”❭{Bernadette Knudsen} offered Bernadette Knudsen, 70. ❬“I've slept on worse.”❭{+}
      """),
  ]
}
