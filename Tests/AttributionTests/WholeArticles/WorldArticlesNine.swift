/// Articles of our own in the manners of the world, part 9.
extension AnnotatedArticle {
  static let worldNine = [
    AnnotatedArticle(
      "Chinese company",
      """
      BEIJING — Lanyu Aerial, a maker of delivery drones, on Thursday denied ❬that its machines send pictures of American roofs to China❭{Lanyu Aerial}.
      ❬“Our cameras look down to find the doormat,”❭{Qiu Xinyi} company spokeswoman Qiu Xinyi said. ❬“We have eleven million photographs of doormats.”❭{+}
      The accusation was made last week by Rep. Travis Lindqvist-Moore, R-Idaho, who sits on a House panel on technology. He said ❬the drones were “eyes with propellers”❭{Travis Lindqvist-Moore}.
      Qiu said ❬the data never left servers in Oregon❭{Qiu Xinyi}.
      Gao Wenbo, who follows the sector for Redbridge Research in Shanghai, said ❬the row would hurt sales❭{Gao Wenbo}. ❬“Nobody wants to be filmed in a dressing gown,”❭{Gao Wenbo} Gao said.
      The congressman's office did not respond to requests for comment.
      """),
    AnnotatedArticle(
      "British crime",
      """
      A pensioner who stole eleven swans ‘because they looked cold’ has been jailed for six months.
      Terence Ogilvy-Watts kept the birds in his conservatory in Slough, magistrates heard.
      ❬‘It was the noise that gave him away,’❭{Samira Chowdhury} said prosecutor Samira Chowdhury. ❬‘That, and the hissing.’❭{+}
      PC Dean Okoro, who found the birds, said ❬one of them had been wearing a scarf❭{Dean Okoro}.
      Ogilvy-Watts, of Farnham Road, told the court: ❬‘I’d do it again. I’d do it tonight.’❭{Terence Ogilvy-Watts}
      His daughter, Lorraine, said afterwards ❬that her father had been lonely since her mother died❭{Lorraine|Lorraine Ogilvy-Watts}. ❬‘He’s not a criminal, he’s a man with a big conservatory,’❭{Lorraine|Lorraine Ogilvy-Watts} she said.
      Chair of the bench Philippa Mountjoy told him ❬the swans’ welfare had to come first❭{Philippa Mountjoy}.
      The RSPCA said ❬the birds were ‘well fed and rather tame’❭{RSPCA}.
      """),
    AnnotatedArticle(
      "Tech",
      """
      The maker of a talking fridge has admitted ❬that employees listened to customers' conversations about food❭{–}.
      Frostly, based in Austin, Texas, said ❬a “small and well-meaning team” had reviewed recordings to improve the product❭{Frostly}.
      ❬"We crossed a line, and the line was in people's kitchens,"❭{Devika Subramaniam-Ross} chief executive Devika Subramaniam-Ross wrote in a blog post.
      The practice was uncovered by Kaspar Lindenmeyer, a security researcher in Zurich. ❬"I asked it for milk and somebody laughed,"❭{Kaspar Lindenmeyer} Lindenmeyer told the BBC.
      ❬"That's when I started to look at the traffic,"❭{Kaspar Lindenmeyer} he added.
      Consumer group Which Side said ❬owners should unplug the microphone❭{Which Side}. ❬"A fridge has no business having ears,"❭{–} said a spokesman.
      Frostly's shares fell 9%. Subramaniam-Ross, 39, said ❬she would not resign❭{Devika Subramaniam-Ross}.
      """),
    AnnotatedArticle(
      "Australian cricket",
      """
      Leg-spinner Mitch Papadakis took six wickets in 41 balls as Tasmania stole a 9-run win at Bellerive on Sunday.
      ❬"I just tried to land it,"❭{Mitch Papadakis} the 20-year-old said. ❬"The pitch did the rest, and then Mum did the crying."❭{+}
      Queensland skipper Angus Whitby-Tran was blunt. ❬"We were cruising and then we were not,"❭{Angus Whitby-Tran} he said.
      Whitby-Tran, who made 88, refused ❬to criticise the umpires❭{Angus Whitby-Tran}. ❬"They got it right,"❭{Angus Whitby-Tran} he said. ❬"That was the annoying part."❭{+}
      Tigers coach Shivani Devereux said ❬Papadakis had been picked on a hunch❭{Shivani Devereux}.
      ❬"He bowled at me in the nets and I fell over,"❭{Shivani Devereux} she said.
      Former Test captain Brett Hollingsworth tweeted: ❬"Give that kid a cap."❭{Brett Hollingsworth}
      """),
    AnnotatedArticle(
      "Portuguese feature",
      """
      NAZARÉ, Portugal — When the siren sounds, Maria da Conceição Lagoa goes out to insult the ocean.
      ❬“I call it what it is,”❭{Maria da Conceição Lagoa} says Lagoa, 76, who wears seven skirts and a raincoat. ❬“A thief.”❭{+}
      Her mother did it, and her mother's mother. ❬The custom❭{Teresa Bettencourt Rebelo}, says folklorist Teresa Bettencourt Rebelo of the University of Coimbra, ❬is at least three hundred years old❭{+}.
      ❬“They do not pray to the sea, they scold it,”❭{Teresa Bettencourt Rebelo} she says. ❬“It is a very different relationship.”❭{+}
      The surfers do not mind. ❬“I've been called worse by judges,”❭{Kai Nakoa} says Kai Nakoa, a Hawaiian who comes every winter. Nakoa once brought Lagoa a bottle of port. ❬“She drank it and told me my board was ugly,”❭{Kai Nakoa} he recalls.
      Lagoa remembers it differently. ❬“I told him it was short,”❭{Maria da Conceição Lagoa} she says.
      """),
  ]
}
