/// Articles of our own in the manners of the world, part 13.
extension AnnotatedArticle {
  static let worldThirteen = [
    AnnotatedArticle(
      "Agency, plane",
      """
      FRESNO, Calif. (AP) — The pilot of a crop duster set it down between two trucks on State Route 99 on Wednesday and then directed traffic until the police came.
      ❬“I've always wanted to use the carpool lane,”❭{Rosendo Villaseñor} the pilot, Rosendo Villaseñor, told a television crew.
      California Highway Patrol Officer Kayleigh Ostrander said ❬no one was hurt and one truck lost a mirror❭{Kayleigh Ostrander}.
      ❬“He used his turn signal,”❭{Kayleigh Ostrander} Ostrander said. ❬“We checked.”❭{+}
      Villaseñor, 58, who has flown since he was 16, said ❬the engine had coughed twice and quit❭{Rosendo Villaseñor}. ❬“Then it was very peaceful,”❭{Rosendo Villaseñor} he said.
      The owner of the plane, Sierra Ag Air, did not return a call. The Federal Aviation Administration said ❬it was investigating❭{Federal Aviation Administration}.
      Truck driver Baljit Grewal, who lost the mirror, was not angry. ❬“I have two,”❭{Baljit Grewal} he said.
      """),
    AnnotatedArticle(
      "British broadsheet, school meals",
      """
      Persephone Adler
      The headteacher of a primary school in Wolverhampton has apologised to parents after pupils staged a sit-in over a lasagne described as ❬‘grey and knowing’❭{?–}.
      Sukhwinder Bains-Taylor, who has led St Chad’s for nine years, said ❬the dish had been ‘withdrawn pending review’❭{Sukhwinder Bains-Taylor}.
      ❬‘I tasted it myself,’❭{Sukhwinder Bains-Taylor} she told parents in a letter. ❬‘I understand the children’s position.’❭{+}
      The protest was led by Year 6 pupil Nathaniel Osei, 10. ❬‘We had demands,’❭{Nathaniel Osei} said Nathaniel. ❬‘Chips was the first one.’❭{+}
      His mother, Adjoa, a union official, denied ❬helping❭{?Adjoa|Adjoa Osei}. ❬‘He asked me what a ballot was and I told him,’❭{Adjoa|Adjoa Osei} she said.
      A spokesperson for the caterer, Plenty Foods, said: ❬‘Our lasagne meets all national standards for colour.’❭{–}
      The Department for Education declined to comment.
      """),
    AnnotatedArticle(
      "Kenyan athletics",
      """
      Gladys Chepkirui won the Eldoret City Marathon on Sunday in 2:21:09, a course record, wearing shoes that belonged to her sister.
      ❬“Mine were stolen at the hotel,”❭{Gladys Chepkirui} Chepkirui said at the finish. ❬“These are one size small but they know the way.”❭{+}
      Her coach, Brother Cornelius Hagan, said ❬she could have gone under 2:20 in her own❭{Cornelius Hagan}.
      ❬“She ran the last five kilometres on her nails,”❭{Cornelius Hagan} the Irishman said.
      Ethiopia's Tigist Worku was second. ❬“I saw her limping and thought I had her,”❭{Tigist Worku} Worku said through an interpreter. ❬“But the limp was faster than me.”❭{+}
      In the men's race Amos Kipruto Rotich denied ❬cutting a corner❭{?Amos Kipruto Rotich} and kept his title. Race director Mercy Jelagat said ❬three cameras had cleared him❭{Mercy Jelagat}.
      ❬“The corner is there for everybody,”❭{Amos Kipruto Rotich} Rotich told reporters.
      """),
    AnnotatedArticle(
      "Indian business",
      """
      CHENNAI: ❬Amma's Pickles Ltd. has withdrawn its public offer of Rs. 600 crore after a dispute among the founder's four children❭{Amma's Pickles Ltd.|–}, the company informed the exchanges on Tuesday.
      ❬“We could not agree on the mango,”❭{Vasanthi Krishnaswamy} Managing Director Vasanthi Krishnaswamy told The Mail.
      Her brother and the company's Chief Financial Officer, Mr. R. Balaji Krishnaswamy, said ❬the recipe was an asset of the firm and not of any individual❭{R. Balaji Krishnaswamy}.
      ❬“My sister thinks the jar belongs to her because she can open it,”❭{R. Balaji Krishnaswamy} Mr. Balaji said.
      Founder Alamelu Krishnaswamy, 91, refused ❬to take sides❭{?Alamelu Krishnaswamy}. ❬“I have always made it without any of them,”❭{Alamelu Krishnaswamy} she said.
      An investment banker associated with the issue, who did not wish to be named, said ❬the offer had been oversubscribed in private❭{–}. Proxy advisory firm InGovern & Sons said ❬promoters must “separate kitchen and boardroom”❭{InGovern & Sons}.
      """),
    AnnotatedArticle(
      "Irish court",
      """
      A MAN who addressed a judge as "Daddy" throughout a two-day hearing has avoided a prison sentence at Tralee Circuit Court.
      Donncha Ó Muircheartaigh (34), of Ballybunion, pleaded guilty to ❬stealing a statue of a goose❭{?Donncha Ó Muircheartaigh}.
      Garda Siobhán Looney told the court ❬the accused had been found asleep with the goose in a hedge❭{Siobhán Looney}.
      ❬"He said it was his wife,"❭{Siobhán Looney} Garda Looney said.
      Counsel for the accused, Fiachra Ó hUiginn SC, said ❬his client had been drinking since the Munster final❭{Fiachra Ó hUiginn}.
      Judge Concepta Brannigan said ❬she had "been called worse in this court and by better"❭{Concepta Brannigan}.
      ❬"You will write to the goose's owner,"❭{Concepta Brannigan} she told Ó Muircheartaigh. ❬"In Irish."❭{+}
      Outside court Ó Muircheartaigh said: ❬"Thanks, Daddy."❭{Donncha Ó Muircheartaigh}
      """),
    AnnotatedArticle(
      "Vietnamese tech",
      """
      HANOI — In Vu Minh Chau's map of Hanoi there are no streets, only smells.
      ❬“A tourist asks where is the cathedral,”❭{Vu Minh Chau} said Chau, 29, who founded the company Muoi in 2022. ❬“I tell him to follow the coffee until it becomes dried squid.”❭{+}
      The city's tourism department has given Muoi 2 billion dong. Its deputy director, Phan Thi Bich Ngoc, said ❬the map would be available in four languages by Tet❭{Phan Thi Bich Ngoc}.
      ❬“We had to decide what to do about the river,”❭{Phan Thi Bich Ngoc} Ngoc said.
      Chau's partner, a French perfumer called Armand Lefèvre-Nguyen, walks the streets with a notebook. ❬“On Tuesdays there is a corner that smells of my grandmother,”❭{Armand Lefèvre-Nguyen} he said. ❬“I cannot explain it.”❭{+}
      Not all are charmed. Hoang Van Tuyen sells fermented shrimp paste and found his stall marked with a skull. ❬“I will sue,”❭{Hoang Van Tuyen} Tuyen said.
      """),
  ]
}
