/// Articles of our own in the manners of the world, part 5.
extension AnnotatedArticle {
  static let worldFive = [
    AnnotatedArticle(
      "Philippine, ferry",
      """
      MASBATE CITY — The Philippine Coast Guard pulled 61 passengers from a ferry that lost power off Masbate on Sunday night.
      ❬“We sang until the batteries of our phones died,”❭{Jovelyn Macaraeg} said Jovelyn Macaraeg, 27, a teacher who was travelling with her two sons.
      Coast Guard spokesperson Rear Adm. Efren Dimaculangan said ❬the engine room of the M/V Santa Rita had been flooded by a broken valve❭{Efren Dimaculangan}.
      ❬“The crew behaved very well,”❭{Efren Dimaculangan} Dimaculangan said in Filipino.
      Not everyone agreed. ❬“The captain was the second one into the raft,”❭{Rodel Bacalso} said Rodel Bacalso, a fish dealer. ❬“I know because I was the third.”❭{+}
      The ship's owner, Visayan Star Lines, said ❬it would refund all fares❭{Visayan Star Lines}.
      Macaraeg said ❬her sons now refuse to take a bath❭{Jovelyn Macaraeg}.
      """),
    AnnotatedArticle(
      "Pakistani, kite",
      """
      LAHORE: ❬Police arrested 118 people on Saturday for flying kites in defiance of a ban❭{–}, officials said.
      DIG Operations Faisal Mehmood Ranjha said ❬more than 4,000 kites and 900 rolls of string had been seized❭{Faisal Mehmood Ranjha}.
      ❬“A string like this is a knife with no handle,”❭{Faisal Mehmood Ranjha} he told Dawnlight.
      The chief minister's adviser on culture, Begum Shaista Kirmani, said ❬the ban would be reviewed after the season❭{Shaista Kirmani}.
      Among those arrested was Bilal Butt, a 19-year-old student. ❬“My grandfather flew them, my father flew them, and I am the one who gets the lock-up,”❭{Bilal Butt} he said outside the police station.
      His mother, Nasreen Bibi, was less forgiving. ❬“He told me he was at the library,”❭{Nasreen Bibi} she said.
      Advocate Hamza Saeed Khosa, who represents eleven of the detained, called ❬the arrests “unlawful and faintly ridiculous”❭{Hamza Saeed Khosa}.
      """),
    AnnotatedArticle(
      "Japanese, crow",
      """
      KOFU, Yamanashi — A falconer began work on Monday above the station of this city, where some 8,000 crows spend the night.
      ❬“I don't hunt them,”❭{Ishizaka Haruto|Haruto Ishizaka} said Haruto Ishizaka, 33, with a Harris's hawk on his glove. ❬“I give them something to think about.”❭{+}
      Mayor Mitsuko Hayakawa said ❬the city had spent 12 million yen on cleaning since April❭{Mitsuko Hayakawa}.
      ❬“We tried lights, we tried noise, we tried a plastic owl,”❭{Mitsuko Hayakawa} Hayakawa said. ❬“They sat on the owl.”❭{+}
      Ornithologist Naoki Segawa of Yamanashi Gakuin University doubts ❬that the plan will work❭{?Naoki Segawa}. ❬“A crow remembers a face for years,”❭{Naoki Segawa} he said. ❬“I would advise Mr. Ishizaka to wear a hat.”❭{+}
      Ishizaka said ❬he already did❭{Haruto Ishizaka}.
      """),
    AnnotatedArticle(
      "Israeli-arab, olive",
      """
      At the olive press between Kafr Naima and Moshav Tal, Hebrew and Arabic are spoken at about the same volume, which is to say loudly.
      ❬“Oil does not ask for papers,”❭{Hussein Abu Rayya} says Hussein Abu Rayya, the owner, wiping his hands.
      His partner of thirty years, Shmuel Dayan-Katz, disputes ❬almost everything else he says❭{?Shmuel Dayan-Katz}. ❬“He burns the second pressing,”❭{Shmuel Dayan-Katz} Dayan-Katz says. ❬“I have told him since 1994.”❭{+}
      ❬“Since 1994 he has been wrong,”❭{Hussein Abu Rayya} says Abu Rayya.
      Amal Abu Rayya, the owner's daughter, who keeps the books, says ❬the two men have not missed a lunch together in ten years❭{Amal Abu Rayya}.
      ❬“They fight about salt,”❭{Amal Abu Rayya} she says.
      """),
    AnnotatedArticle(
      "Turkish, court",
      """
      ANKARA, March 3 (AFP) - ❬A Turkish court on Monday ordered the release of the editor of a satirical magazine who had spent 300 days in custody❭{–}, her lawyer said.
      Editor-in-chief Zeynep Karaosmanoğlu was accused of ❬insulting a public official in a cartoon❭{?–}.
      ❬“I drew a chair,”❭{Zeynep Karaosmanoğlu} Karaosmanoğlu told the court on Monday. ❬“It was the official who recognised himself.”❭{+}
      Her lawyer, Tuncay Özbilgin, told AFP ❬that she would be home by nightfall❭{Tuncay Özbilgin}.
      A lawyer for the official, who was not named in court, said ❬his client would appeal❭{–}.
      The press freedom group Open Ink welcomed ❬the ruling as “late, partial and precious”❭{Open Ink}.
      ❬“Two of her colleagues are still inside,”❭{Margarethe Öhlund} said its Istanbul representative, Margarethe Öhlund.
      Outside, the editor's father, Kemal, held a folding chair above his head. ❬“For the judge,”❭{Kemal|Kemal Karaosmanoğlu} he said.
      """),
    AnnotatedArticle(
      "Russian, ice",
      """
      YAKUTSK, Russia — ❬The ice road across the Lena opened on Friday, eleven days later than last year❭{–}, the regional transport ministry said.
      ❬“Until then we are an island,”❭{Tuyaara Sivtseva} said Tuyaara Sivtseva, who runs a bakery on the left bank.
      Road inspector Afanasy Nikolayevich Popov measured the ice himself. ❬“Sixty-two centimetres,”❭{Afanasy Nikolayevich Popov} he said. ❬“Good for five tonnes and one marriage.”❭{+}
      Popov has worked on the ice since 1991. He recalled ❬that in his first winter it had been a metre thick by November❭{Afanasy Nikolayevich Popov}.
      Climatologist Dr. Irina Vadimovna Zaytseva of the Melnikov Institute said ❬the season had shrunk by a month❭{Irina Vadimovna Zaytseva}.
      Asked what she would do when the ice no longer came, Sivtseva laughed. ❬“Then they must finally build the bridge,”❭{Tuyaara Sivtseva} she said.
      """),
  ]
}
