/// Articles of our own in the manners of the world, part 21.
extension AnnotatedArticle {
  static let worldTwentyOne = [
    AnnotatedArticle(
      "Irish times, dail",
      """
      The Taoiseach has accused ❬the leader of the Opposition of “weaponising waterfowl”❭{–|Taoiseach} after an exchange on the Grand Canal in the Dáil.
      Opposition leader Bláthnaid Ní Ghríofa told TDs ❬the nests had been moved “in the dead of night” without a licence❭{Bláthnaid Ní Ghríofa}.
      ❬“Who gave the order, and did the swans consent?”❭{Bláthnaid Ní Ghríofa} she asked, to laughter.
      Responding, Micheál Ó Lorcáin said ❬the National Parks and Wildlife Service had acted properly❭{Micheál Ó Lorcáin}. ❬“The deputy sees conspiracies in duckweed,”❭{Micheál Ó Lorcáin} the Taoiseach said.
      Minister of State Fiachra Mac Conmara later clarified ❬that four nests, not nine, had been moved❭{Fiachra Mac Conmara}. He denied ❬that a contractor had been paid by the egg❭{Fiachra Mac Conmara}.
      Independent TD Noreen Tuohy-Walsh said ❬she had “never seen the House so united in its ignorance of birds”❭{Noreen Tuohy-Walsh}.
      A spokeswoman for Waterways Ireland said ❬it had no comment to make on individual swans❭{–}.
      BirdWatch Ireland’s head of advocacy, Oonagh Duggan-Petrov, urged ❬both sides to leave the birds alone❭{Oonagh Duggan-Petrov}. ❬“They are sitting on eggs,”❭{Oonagh Duggan-Petrov} she said. ❬“So, I suspect, are the politicians.”❭{+}
      """),
    AnnotatedArticle(
      "Tennis, paris",
      """
      PARIS (AP) — Third-seeded Mikaela Lindqvist-Rao saved two match points and beat Brazilian qualifier Tainá Albuquerque 4-6, 7-6 (9), 10-8 on Tuesday at the French Open.
      ❬“I was already packing in my head,”❭{Mikaela Lindqvist-Rao} the Swede said. ❬“I had forgotten my toothbrush, so I stayed.”❭{+}
      Albuquerque, ranked 188th, served for the match twice. ❬“My legs said yes and my arm said no,”❭{Tainá Albuquerque} she said through tears.
      Her coach, Juan Pablo Etcheverry, complained ❬that a line call at 5-4 had been “two hands out.”❭{Juan Pablo Etcheverry} Tournament referee Rémy Azoulay said ❬the mark was clear❭{Rémy Azoulay}.
      Lindqvist-Rao next plays Anastasia Dmitrieva, who needed just 51 minutes to get past Wang Yafei. ❬“She's well rested and I'm half dead,”❭{Mikaela Lindqvist-Rao} said Lindqvist-Rao, 29, laughing. ❬“It's a good match-up.”❭{+}
      In the men's draw, Kwabena Ofori-Atta became the first Ghanaian to reach the second week. The 20-year-old from Kumasi said ❬he had phoned his grandmother at match point❭{?Kwabena Ofori-Atta}. ❬“She told me to bend my knees,”❭{Kwabena Ofori-Atta} Ofori-Atta said.
      """),
    AnnotatedArticle(
      "Business wire style",
      """
      AUSTIN, Texas--(BUSINESS WIRE)--Vantage Loop, Inc. (NASDAQ: VLOP), a maker of recycling robots, today announced ❬that its board of directors has appointed Odalys Brightwater as chief executive officer, effective January 6❭{Vantage Loop, Inc.|Vantage Loop|Vantage Loop Inc.}.
      ❬“Odalys has spent twenty years making machines that sort better than people,”❭{Gordon Achterberg} said Gordon Achterberg, Chairman of the Board. ❬“She has the operational discipline this moment requires.”❭{+}
      Ms. Brightwater succeeds co-founder Neel Subramanium, who will remain as an adviser. ❬“I built the first robot in a garage and it threw a bottle at me,”❭{Neel Subramanium} said Mr. Subramanium. ❬“I leave the company in gentler hands.”❭{+}
      ❬“I am honored to lead this exceptional team,”❭{Odalys Brightwater} Ms. Brightwater added. ❬“Our customers throw things away. We do not.”❭{+}
      Vantage Loop also reaffirmed ❬its outlook for fiscal 2025❭{?Vantage Loop, Inc.|Vantage Loop} and said ❬it expects revenue of $410 million to $430 million❭{Vantage Loop, Inc.|Vantage Loop}.
      """),
    AnnotatedArticle(
      "Washington unnamed",
      """
      WASHINGTON — ❬The administration is considering a ban on imports of foil balloons❭{–}, three people familiar with the deliberations said, after one of them drifted into the path of an Air Force tanker.
      The people, who asked not to be identified discussing internal matters, said ❬a decision could come as early as next week❭{–}.
      ❬“Nobody wants to be the person who took away birthdays,”❭{–} one of them said.
      A second official said ❬the Pentagon had pushed for the measure since the spring❭{–}. The Commerce Department has resisted, arguing that ❬it would hurt party suppliers❭{Commerce Department}, according to the people.
      A White House spokesman, Desmond Oyler, said ❬no decision had been made❭{Desmond Oyler}. ❬“We don't comment on inflated reports,”❭{Desmond Oyler} he said.
      Industry groups were quick to object. The Pioneer Balloon Council said ❬a ban would cost 9,000 jobs❭{Pioneer Balloon Council}. ❬“These are not weapons,”❭{Lorna Fitzwilliam-Ortega} said its president, Lorna Fitzwilliam-Ortega. ❬“They are unicorns.”❭{+}
      On Capitol Hill, Representative Hal Dunmire, Republican of Kansas, questioned ❬whether the Air Force could not simply fly higher❭{Hal Dunmire}. A spokesman for Speaker Winifred Abernathy did not respond to a request for comment.
      """),
    AnnotatedArticle(
      "Health, sleep",
      """
      Swinging gently during a nap may lift the mood for hours, researchers report in the journal Rest.
      The team, from universities in Recife and Leuven, asked 212 volunteers to nap in hammocks or in beds. Those who swung reported ❬feeling better by teatime❭{–}.
      ❬“The effect was small but stubborn,”❭{Inês Cavalcanti-Roelandts} says neuroscientist Inês Cavalcanti-Roelandts, who led the work. She thinks ❬slow rocking helps the brain fall into step❭{Inês Cavalcanti-Roelandts}.
      Dr Piet Mertens, a co-author, cautions ❬that nobody was blinded❭{Piet Mertens}. ❬“You know when you are in a hammock,”❭{Piet Mertens} he says.
      Prof Adaeze Nwokolo-Hirst of the University of Leeds, who was not involved, said ❬the findings were “charming and probably true”❭{Adaeze Nwokolo-Hirst}. But she noted ❬that the volunteers were mostly students❭{Adaeze Nwokolo-Hirst}, and said: ❬“Students are happy whenever they are asleep.”❭{Adaeze Nwokolo-Hirst}
      The Sleep Charity welcomed ❬the results❭{?Sleep Charity}. Its deputy chief executive, Lisa Artis-Bello, said ❬hammocks should not be used by people with back problems❭{Lisa Artis-Bello}.
      The researchers now hope ❬to test rocking chairs❭{?–}.
      """),
  ]
}
