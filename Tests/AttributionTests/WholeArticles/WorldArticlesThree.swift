/// Articles of our own in the manners of the world, part 3.
extension AnnotatedArticle {
  static let worldThree = [
    AnnotatedArticle(
      "Court report",
      """
      ❬The owner of a care home turned off the heating in January and told staff to ‘find a cardigan’❭{?–}, a jury heard.
      Vivienne Strachan-Bose, 59, denies ❬six counts of wilful neglect at Nottingham Crown Court❭{?Vivienne Strachan-Bose}.
      Opening the case, Leonora Fitzgibbon KC, prosecuting, said ❬the temperature in one bedroom had fallen to nine degrees❭{Leonora Fitzgibbon}.
      ❬“These were not guests who could go and stand by a radiator. They were people who could not stand,”❭{Leonora Fitzgibbon} Ms Fitzgibbon told the jury.
      Care assistant Blessing Moyo wept as she gave evidence. ❬“I put my own coat on Mr Ellery,”❭{Blessing Moyo} she said.
      Cross-examining, Marcus de Souza-Pike suggested ❬that the boiler had simply broken down❭{Marcus de Souza-Pike}.
      ❬“It broke down every night at eight o'clock,”❭{Blessing Moyo} Ms Moyo replied.
      Strachan-Bose's barrister told the court that ❬she had been “overwhelmed by bills, not by greed”❭{–}.
      Det Insp Gurpreet Dhaliwal, who led the investigation, told jurors ❬the thermostat had been kept in a locked drawer❭{Gurpreet Dhaliwal}.
      Judge Rosalind Akintola told the jury ❬they must put emotion aside❭{Rosalind Akintola}.
      The trial continues.
      """),
    AnnotatedArticle(
      "Sports, football",
      """
      Tranmouth Rovers 2-1 Albion
      Substitute Cheikh Diop headed the winner four minutes into stoppage time as Rovers ended Albion's 19-match unbeaten run.
      ❬"I didn't see the ball, I saw the crowd,"❭{Cheikh Diop} the striker told BBC Radio Mersey. ❬"Then it hit me."❭{+}
      Albion boss Henrik Sjöström-Lund was furious that the goal was allowed to stand. ❬"Everybody in the ground saw the push,"❭{Henrik Sjöström-Lund} said the Swede. ❬"Everybody but one."❭{+}
      Rovers manager Kenny Ruddock, who is serving a touchline ban, watched from the directors' box.
      ❬"I've not got a fingernail left,"❭{Kenny Ruddock} he said. ❬"Cheikh will dine out on that until he's 60, and I'll be paying."❭{+}
      Captain Jordan Adeyemi-Clarke said ❬the players had been told at half-time to "stop passing and start running"❭{Jordan Adeyemi-Clarke}.
      Sjöström-Lund said ❬he would not be fined twice for telling the truth❭{Henrik Sjöström-Lund}.
      ❬"I will say nothing about the referee,"❭{Henrik Sjöström-Lund} he added, ❬"because I have said it already."❭{+}
      """),
    AnnotatedArticle(
      "Press release",
      """
      BERGEN, Norway, Oct. 14 /Newswire/ -- Halvorsen Marine ASA (OSE: HMAR), a provider of ballast systems, today announced ❬that it has completed the acquisition of Deltawerk B.V., of Rotterdam, for EUR 84 million in cash❭{Halvorsen Marine ASA|Halvorsen Marine}.
      ❬"Deltawerk gives us the pumps that our customers have been asking for,"❭{Solveig Ytterdal} said Solveig Ytterdal, Chief Executive Officer of Halvorsen Marine. ❬"We could not be more pleased to welcome its 212 employees."❭{+}
      ❬"This is a marriage of valves and vision,"❭{Joost van den Heuvel} added Joost van den Heuvel, Founder and Managing Director of Deltawerk. ❬"Our clients will notice only that the phone is answered faster."❭{+}
      Mr. van den Heuvel will join the executive board of the combined company.
      The Company expects ❬the transaction to add to earnings from 2027❭{?Halvorsen Marine ASA|Halvorsen Marine|–}.
      """),
    AnnotatedArticle(
      "Science, octopus",
      """
      ❬Octopuses throw shells at one another on purpose❭{–}, according to a study published on Wednesday in Marine Letters.
      ❬“At first we thought they were just cleaning the den,”❭{Ximena Larraín-Boyd} says Ximena Larraín-Boyd, a behavioural ecologist at the University of Hobart and the lead author. ❬“But nobody cleans a den at somebody's face.”❭{+}
      Larraín-Boyd and her colleagues filmed ten animals over 40 hours and counted 102 throws. Females threw more often than males, the team reports, and ❬dark-coloured animals threw harder❭{?–}.
      ❬The work is “delightful and a little alarming”❭{Dinesh Wickramaratne}, says Dinesh Wickramaratne, who studies cuttlefish at the Bay Institute in Goa and was not part of the team.
      ❬“I would like to see it done with more animals,”❭{Dinesh Wickramaratne} he says. ❬“And with a shield.”❭{+}
      Whether the targets learn to duck is not clear. Larraín-Boyd suspects ❬that they do❭{?Ximena Larraín-Boyd}. ❬“There was one we called Gerald,”❭{Ximena Larraín-Boyd} she says. ❬“Gerald was never hit twice.”❭{+}
      The researchers say ❬they will next look at octopuses that live alone❭{–}.
      """),
    AnnotatedArticle(
      "Live blog",
      """
      14:22 Scottish Power Networks says ❬38,000 homes are now without electricity❭{Scottish Power Networks}.
      14:05 First Minister Catriona MacAskill-Roy has urged people ❬to stay indoors until midnight❭{Catriona MacAskill-Roy}. ❬“No sofa delivery is worth a life,”❭{Catriona MacAskill-Roy} she told a briefing in Edinburgh.
      13:50 Our reporter Ewan Tulloch is on the front at Oban. He says ❬the ferry terminal has lost part of its roof❭{Ewan Tulloch}.
      13:31 ❬“We've had two trampolines and a greenhouse in the car park,”❭{–} a member of staff at a garden centre in Ayr tells us.
      13:12 CalMac: ❬“All sailings are cancelled for the rest of today.”❭{CalMac}
      12:58 The Met Office's chief forecaster, Jumoke Adebayo-Lindqvist, says ❬gusts of 95mph are “not out of the question”❭{Jumoke Adebayo-Lindqvist}.
      12:40 Welcome to our live coverage of Storm Ysolde. I'm Bethan Rhydderch.
      """),
    AnnotatedArticle(
      "Interview",
      """
      Nirmala Gurung delivers the post in the highest office in the district. She is 51.
      **How long is your round?**
      ❬Two days. Three if somebody has a baby.❭{Nirmala Gurung}
      **What is the heaviest thing you have carried?**
      ❬A television, in 2006. They sent it back.❭{Nirmala Gurung}
      **Do people still write letters?**
      ❬The old ones do, to the dead ones. I keep those in a separate bag.❭{Nirmala Gurung}
      **And what do you tell them?**
      ❬That there has been no reply yet.❭{Nirmala Gurung}
      """),
  ]
}
