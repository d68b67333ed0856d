/// Articles of our own in the manners of the world, part 2.
extension AnnotatedArticle {
  static let worldTwo = [
    AnnotatedArticle(
      "Indian, metro",
      """
      The much-delayed Blue Line of the city's metro opened to the public on Sunday morning and was shut by noon after water entered a control room.
      Hyderabad Metro Rail managing director N.V.S. Raghavendra Reddy said ❬the closure was “a precaution and not a failure”❭{N.V.S. Raghavendra Reddy}.
      ❬“Which metro in the world has not had teething troubles?”❭{N.V.S. Raghavendra Reddy} Mr. Reddy asked.
      Chief Minister K. Lalitha Kumari, who had inaugurated the line at 8 a.m., ordered ❬an inquiry❭{?K. Lalitha Kumari}. ❬“I was inside that train,”❭{K. Lalitha Kumari} she told mediapersons. ❬“I got down and took an auto.”❭{+}
      BJP leader Ashutosh Deshmukh demanded ❬that the Chief Minister resign❭{Ashutosh Deshmukh}.
      ❬“They inaugurated an aquarium,”❭{Ashutosh Deshmukh} Mr. Deshmukh said.
      M. Fathima, a software engineer who had queued since dawn, said ❬she got as far as the second station❭{M. Fathima}. ❬“It was very clean,”❭{M. Fathima} she said, ❬“and then it was very wet.”❭{+}
      Engineers of the contractor, Larkin & Tata Infra, said ❬the pumps had been delivered without switches❭{–}.
      """),
    AnnotatedArticle(
      "Korean, trade",
      """
      ❬The government will not retaliate against new tariffs on Korean steel “for the time being,”❭{Bang Kyu-hyun} Trade Minister Bang Kyu-hyun said Tuesday.
      ❬“We will talk first and count later,”❭{Bang Kyu-hyun} Bang told lawmakers at the National Assembly.
      The minister said ❬a delegation would leave for Washington on Sunday❭{Bang Kyu-hyun}.
      Rep. Noh Eun-ji of the main opposition Democratic Reform Party criticized ❬the approach as “diplomacy by waiting room.”❭{Noh Eun-ji}
      ❬“Our mills are losing 3 billion won a day while the minister packs,”❭{Noh Eun-ji} Noh said.
      Posan Steel, the nation's second-largest mill, said ❬it would cut output by 15 percent from next month❭{Posan Steel}.
      ❬“There is no good month to do this,”❭{Ma Sang-woo} said Ma Sang-woo, a vice president at the company. ❬“February is merely the shortest.”❭{+}
      An official at the trade ministry, speaking on condition of anonymity, said ❬quotas were also under discussion❭{–}.
      Kim Da-hye, an analyst at Hanbit Securities, said ❬the tariffs could shave 0.1 percentage point off growth this year❭{Kim Da-hye}. Mr. Bang disputed ❬that estimate❭{?Bang Kyu-hyun}.
      """),
    AnnotatedArticle(
      "Vietnamese, rice",
      """
      CAN THO — Ba Lam used to fear the sea. Now he sells it.
      ❬“My father fought the salt for forty years and lost,”❭{Tran Van Lam} said Tran Van Lam, 58, whom everybody here calls Ba Lam. ❬“I have decided to be on the side of the winner.”❭{+}
      Where he once grew rice he now keeps shrimp. Last year, he said, ❬the ponds earned him five times what the paddies had❭{Tran Van Lam}.
      Dr. Le Thi Kim Oanh, a soil scientist at Can Tho University, said ❬salinity had moved 18 kilometers inland in a decade❭{Le Thi Kim Oanh}.
      ❬“You can build a wall,”❭{Le Thi Kim Oanh} Oanh said. ❬“But then the river is angry.”❭{+}
      Not everyone has switched. Lam's neighbor Huynh Cong Danh still plants rice on two hectares. ❬“Shrimp get sick. Rice only gets thirsty,”❭{Huynh Cong Danh} Danh said.
      Provincial officials say ❬that a third of the paddies could be gone by 2035❭{–}.
      Lam does not dispute it. ❬“My grandson asks me what a buffalo was for,”❭{Tran Van Lam} he said.
      """),
    AnnotatedArticle(
      "Arabic names, port",
      """
      BASRA, Iraq, Nov 3 (Reuters) - ❬Dockers at Iraq's main port returned to work on Sunday after the government agreed to pay five months of arrears❭{–}, union and port officials said.
      ❬“The cranes are moving, thank God,”❭{Abdul-Rahman al-Jabiri} said Abdul-Rahman al-Jabiri, head of the dockers' union. ❬“So is the money.”❭{+}
      Transport Minister Nidhal Abbas al-Saadoun said ❬the arrears had been transferred on Saturday❭{Nidhal Abbas al-Saadoun}.
      Al-Saadoun denied ❬that the government had threatened to bring in the army❭{Nidhal Abbas al-Saadoun}.
      ❬“No one spoke of soldiers,”❭{Nidhal Abbas al-Saadoun} she said.
      ❬Three ships laden with wheat were still waiting at the river mouth❭{Farhan al-Fartousi|Umm Qasr Farhan al-Fartousi}, according to port director Farhan al-Fartousi.
      ❬“They will be unloaded by Tuesday,”❭{Farhan al-Fartousi|Umm Qasr Farhan al-Fartousi} Fartousi told Reuters.
      Iraq's grain board said in a statement ❬it had enough wheat for two months❭{–|Iraq's grain board|grain board}.
      Al-Jabiri said ❬the union would strike again if December wages were late❭{Abdul-Rahman al-Jabiri}.
      """),
    AnnotatedArticle(
      "Latin american, volcano museum",
      """
      AREQUIPA, Peru — Don Eusebio Huarachi Cutipa began to collect the stones in 1971, the year the volcano woke him.
      ❬“I thought it was my brother-in-law at the door,”❭{Eusebio Huarachi Cutipa} Huarachi, now 83, recalled.
      The museum he built from them has 9,000 visitors a year and no roof. ❬“A roof would offend the volcano,”❭{Eusebio Huarachi Cutipa} he explained.
      The regional director of culture, Milagros del Carmen Zegarra, would like one. ❬“It rains on the labels,”❭{Milagros del Carmen Zegarra} she said.
      Volcanologist Hernán Ticona de la Cruz said ❬the collection was “the best record we have of the small eruptions”❭{Hernán Ticona de la Cruz}.
      ❬“The instruments came in 1995. Before that we have Don Eusebio,”❭{Hernán Ticona de la Cruz} Ticona said.
      According to Zegarra, ❬the government will decide on a grant in March❭{Milagros del Carmen Zegarra}.
      Huarachi's daughter, Rosa, has a different plan. ❬“When he is gone I will put in a café,”❭{Rosa|Rosa Huarachi} she said.
      """),
    AnnotatedArticle(
      "Icelandic, ptarmigan",
      """
      ❬The hunting of ptarmigan will be allowed on only three weekends this autumn❭{Halldóra Snæbjörnsdóttir}, Environment Minister Halldóra Snæbjörnsdóttir announced on Thursday.
      ❬“The bird comes first and Christmas second,”❭{Halldóra Snæbjörnsdóttir} Halldóra said.
      ❬Counts this spring were the lowest since 1999❭{Icelandic Institute of Natural History}, the Icelandic Institute of Natural History said.
      ❬“There are valleys where I heard nothing at all,”❭{Þorgeir Ketilsson} said Þorgeir Ketilsson, an ecologist at the institute.
      The chairman of the hunters' association, Steingrímur Óðinsson, said ❬the decision was “a rifle pointed at the wrong animal”❭{Steingrímur Óðinsson}.
      ❬“It is the fox,”❭{Steingrímur Óðinsson} Steingrímur said. ❬“Everybody knows that it is the fox.”❭{+}
      Þorgeir disagreed. ❬“I have asked the fox,”❭{Þorgeir Ketilsson} he said.
      Halldóra said ❬she would review the season in January❭{Halldóra Snæbjörnsdóttir}.
      """),
  ]
}
