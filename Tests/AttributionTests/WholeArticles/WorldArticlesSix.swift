/// Articles of our own in the manners of the world, part 6.
extension AnnotatedArticle {
  static let worldSix = [
    AnnotatedArticle(
      "Mexican, mural",
      """
      PUEBLA, Mexico — Municipal workers whitewashed a mural of a market woman on Tuesday morning. By Tuesday night she was back.
      ❬“They used one coat,”❭{Citlali Xochitiotzin} explained the artist, Citlali Xochitiotzin, 29. ❬“You could see her looking at you.”❭{+}
      Mayor Ernesto Villaseñor Paz denied ❬having ordered the whitewashing❭{Ernesto Villaseñor Paz}.
      ❬“I was as surprised as anyone,”❭{Ernesto Villaseñor Paz} the mayor told reporters. ❬“I had my photograph taken with that wall.”❭{+}
      A municipal employee who asked not to be identified said ❬the order had come by telephone❭{–}.
      Doña Eulalia Tepox, 81, on whom the figure is based, sells squash flowers across the street. ❬“I have been erased before,”❭{Eulalia Tepox} Tepox said. ❬“It does not take.”❭{+}
      """),
    AnnotatedArticle(
      "New zealand, rugby",
      """
      Taranaki 17
      Southland 16
      First five-eighth Tama Ruatapu-Ellis kicked four penalties in driving rain as Taranaki held off Southland in New Plymouth last night.
      ❬"I couldn't see the posts for the last one,"❭{Tama Ruatapu-Ellis} he said. ❬"I just aimed at Dad."❭{+}
      His father, former All Black Wiremu Ruatapu, was standing behind the dead-ball line. ❬"He's always needed a target,"❭{Wiremu Ruatapu} Ruatapu senior said.
      Southland coach Gaz Pennell refused ❬to blame referee Sione Fifita for a late scrum call❭{Gaz Pennell}.
      ❬"We had eighty minutes and one of their props had none,"❭{Gaz Pennell} Pennell said. ❬"That's on us."❭{+}
      Ruatapu-Ellis said ❬he would be fit for Saturday's match against Otago❭{Tama Ruatapu-Ellis}.
      """),
    AnnotatedArticle(
      "Canadian, police",
      """
      The RCMP in Vernon, B.C., are looking for the owner of 40 garden gnomes found arranged in a circle in a provincial park.
      ❬“They were all facing inward,”❭{Gurinder Sandhu-Pratt} Cpl. Gurinder Sandhu-Pratt said in a news release. ❬“We are not treating it as suspicious, but we are not treating it as normal.”❭{+}
      A hiker, Lorraine Thibodeau, came upon them on Thursday. She said ❬she apologized and backed away❭{Lorraine Thibodeau}.
      ❬“It felt like I'd walked in on a meeting,”❭{Lorraine Thibodeau} Thibodeau said.
      Park manager Desmond Kwantlen-Hale said ❬the gnomes would be kept for 90 days❭{Desmond Kwantlen-Hale}. ❬Anyone missing a gnome is asked to call the detachment❭{Desmond Kwantlen-Hale}, he said.
      """),
    AnnotatedArticle(
      "Scottish, whisky",
      """
      A ghost that haunted a Speyside distillery for two winters has turned out to be its accountant.
      Morag Gillanders-Tait, who manages Glen Orrin, said ❬staff had heard footsteps in the number three warehouse since 2022❭{Morag Gillanders-Tait}.
      ❬‘We had a minister in,’❭{Morag Gillanders-Tait} said Gillanders-Tait. ❬‘He charged us, too.’❭{+}
      The accountant, Hector Laidlaw, told Elgin Sheriff Court ❬he had only gone to ‘check the angels’ share’❭{Hector Laidlaw}.
      Fiscal depute Niamh Cavanagh said ❬11 litres were unaccounted for❭{Niamh Cavanagh}.
      ❬‘That’s a lot of angels,’❭{Ruaridh Baird-Gunn} said Sheriff Ruaridh Baird-Gunn.
      Laidlaw’s solicitor, Archie Pirie, said ❬his client was a man of previously good character who had been ‘led astray by arithmetic’❭{Archie Pirie}.
      Laidlaw admitted theft and was fined £800.
      """),
    AnnotatedArticle(
      "Us sports, basketball",
      """
      SEATTLE — DeAndre Hawthorne scored 41 points, 19 of them in the fourth quarter, and the Storm beat the Kings 118-112 on Friday night.
      ❬“My mom texted me at halftime,”❭{DeAndre Hawthorne} Hawthorne said. ❬“It just said, ‘Really?’”❭{+}
      Coach Billie Santangelo let him play the whole second half. ❬“I'm not a genius,”❭{Billie Santangelo} she said. ❬“I'm just not a fool.”❭{+}
      Kings guard Luka Marjanović, who had 33, said ❬the defense had been “a rumor”❭{Luka Marjanović}.
      ❬“He got to his spots like he was reading our mail,”❭{Luka Marjanović} the Serb said.
      Hawthorne missed Wednesday's loss in Portland with a sore knee. He said ❬it was fine❭{DeAndre Hawthorne}.
      ❬The Kings played without center Moussa Traoré-Dunn (ankle), who is day to day❭{Kings|–}, according to the team.
      """),
    AnnotatedArticle(
      "Us business, earnings",
      """
      Nov 12 (Reuters) - Bellweather Home Inc widened a recall of its smart toasters on Tuesday and cut its profit forecast, sending its shares down 14%.
      ❬The recall now covers 1.1 million units sold since 2022❭{Bellweather Home Inc|Bellweather Home|–}, the company said.
      ❬“We moved too slowly, and that is on me,”❭{Candace Liebowitz} Chief Executive Candace Liebowitz told analysts on a call. ❬“Toast should not be an adventure.”❭{+}
      The Consumer Product Safety Commission said ❬it had received 212 reports of fires❭{Consumer Product Safety Commission}.
      Analysts at Pruitt & Gage said in a note that ❬the cost could reach $90 million❭{–|Pruitt & Gage}.
      ❬“The brand is burnt,”❭{Ravindra Tilak} wrote Ravindra Tilak, who covers the sector for Moorgate Securities.
      Bellweather now expects ❬to earn between $1.10 and $1.25 a share this year❭{?Bellweather Home Inc|Bellweather Home}. Analysts on average had expected $1.61.
      A lawyer for families in Ohio, Tamsin Achterberg, said ❬she would seek class-action status❭{Tamsin Achterberg}. The company declined to comment on litigation.
      """),
  ]
}
