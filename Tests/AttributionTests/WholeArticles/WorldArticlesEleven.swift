/// Articles of our own in the manners of the world, part 11.
extension AnnotatedArticle {
  static let worldEleven = [
    AnnotatedArticle(
      "Ap, school shooting hoax",
      """
      WICHITA, Kan. (AP) — ❬A hoax call about a man with a rifle sent 3,000 students into football fields across Wichita on Thursday❭{–}, police said.
      ❬“There was no rifle and there was no man,”❭{Latrice Underhill} Police Chief Latrice Underhill said at a news conference. ❬“There was a boy with a phone, and we have the phone.”❭{+}
      Underhill said ❬the caller was 14 and lived in another state❭{Latrice Underhill}. She declined ❬to name it❭{?Latrice Underhill}.
      Junior Mateo Escobedo, 16, had been in chemistry. ❬“We left the burners on,”❭{Mateo Escobedo} he said. ❬“That was the scary part.”❭{+}
      Principal Donna Fitzwilliam praised ❬the students' calm❭{?Donna Fitzwilliam} but said ❬she was “tired of being good at this.”❭{Donna Fitzwilliam}
      A mother of two, Shanice Ballou, waited two hours outside the stadium. ❬“I counted every head that came out,”❭{Shanice Ballou} Ballou said.
      The governor's office called ❬the hoax “cruel and costly.”❭{–}
      Superintendent of Schools Gil Navarrete-Owens said ❬classes would resume Friday❭{Gil Navarrete-Owens}.
      """),
    AnnotatedArticle(
      "Guardian, theatre",
      """
      A West End theatre has banned a critic for life after she reviewed its new musical in one word.
      Ottoline Braithwaite-Cole, who writes for the Evening Lantern, published her notice on Tuesday. It read: ❬‘No.’❭{?Ottoline Braithwaite-Cole}
      The theatre’s owner, Sir Barnaby Quill, said ❬the review was ‘an act of vandalism’❭{Barnaby Quill}. ❬‘Ninety people have worked for two years on this,’❭{Barnaby Quill} Quill said. ❬‘She did not even use a verb.’❭{+}
      Braithwaite-Cole was unrepentant. ❬‘I considered two words,’❭{Ottoline Braithwaite-Cole} she told the Guardian, ❬‘but the second was ruder.’❭{+}
      Her editor, Kwabena Fordjour, said ❬the paper stood by every letter❭{Kwabena Fordjour}.
      The musical’s composer, 26-year-old Perpetua Zhang, took it better than most. ❬‘I laughed until I cried,’❭{Perpetua Zhang} Zhang wrote on X. ❬‘Then just the second one.’❭{+}
      The Critics’ Circle has urged ❬the theatre to reconsider❭{Critics' Circle}, saying ❬that criticism is not trespass❭{Critics' Circle}.
      """),
    AnnotatedArticle(
      "Bbc, nature",
      """
      A family of beavers has been blamed for ❬turning the 14th hole of a Devon golf course into a lake❭{?–}.
      Club captain Rupert Tregenza-Moyle said ❬he first noticed the dam when his ball did not come down❭{Rupert Tregenza-Moyle}.
      ❬"It's a par three and now you need a boat,"❭{Rupert Tregenza-Moyle} he told BBC Radio Devon.
      Ecologist Dr Hazel Nwachukwu, of the Wildlife Trust, said ❬the animals had returned to the valley after 400 years❭{Hazel Nwachukwu}.
      ❬"They were members here first,"❭{Hazel Nwachukwu} she said.
      The club has asked Natural England for permission to remove the dam. A spokeswoman said ❬an application had been received❭{–}.
      Not all golfers are unhappy. ❬"I've never played the 14th well,"❭{Len Stott} said Len Stott, 79, ❬"and now nobody does."❭{+}
      """),
    AnnotatedArticle(
      "Nyt, business feature",
      """
      On a gray Tuesday in Dayton, Ohio, Demetrios Vlahos walked through the food court of a mall he had bought for less than the price of a house.
      ❬“People see a corpse,”❭{Demetrios Vlahos} Mr. Vlahos said, his voice bouncing off a shuttered pretzel stand. ❬“I see a roof.”❭{+}
      Mr. Vlahos, 61, owns nine malls in five states. He fills them with trampoline parks, churches and, in one case, a fish farm. ❬“Tilapia pay on time,”❭{Demetrios Vlahos} he said.
      Not everyone is persuaded. ❬“He's a romantic with a spreadsheet,”❭{Priyanka Deshmukh-Levin} said Priyanka Deshmukh-Levin, who teaches real estate finance at the Wharton School. ❬“I have told him so to his face.”❭{+}
      His bankers, she added, ❬“should be told, too.”❭{Priyanka Deshmukh-Levin}
      Vera Vlahos, his mother and first investor, is 88. ❬“He built forts out of cartons,”❭{Vera Vlahos} Mrs. Vlahos said by phone from Astoria. ❬“Now the cartons have parking.”❭{+}
      The mayor of Dayton, Ernest Lyles, said ❬the city had offered tax breaks for ten years❭{Ernest Lyles}. ❬“We'd rather have fish than broken windows,”❭{Ernest Lyles} the mayor said.
      """),
    AnnotatedArticle(
      "Ghana",
      """
      The Asanteman Council has banned funerals that last longer than one day, saying ❬the cost of mourning had become “a second death”❭{Asanteman Council}.
      The Council's spokesman, Nana Owusu Agyei-Kodie, told journalists ❬that families were selling land to hire canopies❭{Nana Owusu Agyei-Kodie|Owusu Agyei-Kodie}.
      ❬“We will cry on Saturday, and on Sunday we will work,”❭{Nana Owusu Agyei-Kodie|Owusu Agyei-Kodie} he stated.
      Caterers are not happy. ❬“My freezer is full of goat,”❭{Maame Esi Bonsu} lamented Maame Esi Bonsu, who has a catering business at Bantama.
      Rev. Dr. Emmanuel Tetteh-Quarshie of the Christian Council welcomed ❬the ban❭{?Emmanuel Tetteh-Quarshie}. ❬“The dead are not impressed by chairs,”❭{Emmanuel Tetteh-Quarshie} he said.
      But a sociologist at the Kwame Nkrumah University of Science and Technology, Prof. Abena Ntim, warned ❬that the rule would be hard to enforce❭{Abena Ntim}. According to her, ❬people will simply hold two one-day funerals❭{Abena Ntim}.
      """),
    AnnotatedArticle(
      "Argentina football",
      """
      BUENOS AIRES, April 2 (Reuters) - Goalkeeper Lautaro Iturbe scored from his own area in the last minute on Sunday to give Racing Sur a 1-0 win over Atlético Colón and then apologised to his opposite number.
      ❬“Ezequiel is my son's godfather,”❭{Lautaro Iturbe} Iturbe told reporters. ❬“Now I must buy the cake.”❭{+}
      Ezequiel Pons, the Colón keeper, said ❬the wind had carried the ball over his head❭{Ezequiel Pons}. ❬“I heard it pass and it was laughing,”❭{Ezequiel Pons} said Pons.
      Racing coach Marcelo Bianchetti Ruiz denied ❬that it was deliberate❭{Marcelo Bianchetti Ruiz}.
      ❬“He was aiming for the stand,”❭{Marcelo Bianchetti Ruiz} said the Uruguayan. ❬“He always aims for the stand.”❭{+}
      The league said ❬it was the longest goal in its history, at 94 metres❭{–}.
      """),
  ]
}
