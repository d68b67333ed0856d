/// Articles of our own in the manners of the world, part 15.
extension AnnotatedArticle {
  static let worldFifteen = [
    AnnotatedArticle(
      "Afp, haiti",
      """
      PORT-AU-PRINCE, Sept 9 (AFP) - The Iron Market in the Haitian capital reopened on Monday, two years after gangs drove out its traders.
      ❬“I sold three mangoes and cried on the fourth,”❭{Roselaure Dorvil} said Roselaure Dorvil, 61, sitting on the same stool as before.
      Transitional council president Fritz-Gérald Desrosiers cut a ribbon. ❬“A city is where you can buy an onion without fear,”❭{Fritz-Gérald Desrosiers} he told the crowd.
      Some were less hopeful. ❬“The ribbon was very pretty,”❭{Jean-Widler Paul} said Jean-Widler Paul, who mends shoes. ❬“I would rather have had a policeman.”❭{+}
      The United Nations mission said ❬it had 340 officers in the area❭{–|United Nations}. Its commander, Kenyan police superintendent Godfrey Otunge-Mwangi, said ❬patrols would continue day and night❭{Godfrey Otunge-Mwangi}.
      Dorvil has doubts. ❬“At night they sleep,”❭{Roselaure Dorvil} she said. ❬“I hear them.”❭{+}
      """),
    AnnotatedArticle(
      "Telegraph, garden",
      """
      A country rector has vowed ❬to defy a parish council order to remove moss from the roof of his 13th-century church❭{–}.
      The Rev Peregrine Allardyce-Finch, 57, said ❬the moss was ‘older than the council and better behaved’❭{Peregrine Allardyce-Finch}.
      Council chairman Maureen Plowright insisted ❬it was a matter of safety❭{Maureen Plowright}.
      ❬‘A lump of it fell on Mrs Dunmore,’❭{Maureen Plowright} she said. ❬‘She was not hurt but she was surprised.’❭{+}
      Mrs Dunmore, who is 91, said ❬she had quite enjoyed it❭{Dunmore|Mrs Dunmore}.
      A bryologist from Kew, Dr Cosmo Abernathy-Singh, identified ❬the plant as a species last recorded in 1911❭{?Cosmo Abernathy-Singh}. ❬‘I wept,’❭{Cosmo Abernathy-Singh} he admitted.
      Asked if he would go to prison for the moss, Mr Allardyce-Finch replied: ❬‘I would take some with me.’❭{Peregrine Allardyce-Finch}
      """),
    AnnotatedArticle(
      "Times of india style, elephant",
      """
      COIMBATORE: ❬A wild elephant halted the Nilgiri Express near Walayar for 40 minutes on Monday and helped itself to a wagon of sugarcane❭{–}, railway officials said.
      Loco pilot S. Murugesan switched off the headlamp and waited. ❬“In such matters the elephant has right of way,”❭{S. Murugesan} he said.
      District Forest Officer P. Jayanthi IFS said ❬the animal was known to her staff as Chinna Thambi❭{P. Jayanthi}. ❬“He prefers the evening train,”❭{P. Jayanthi} Ms. Jayanthi said.
      A passenger, Lt Col (retd) Harbhajan Singh Sodhi, described ❬the scene as “most orderly”❭{Harbhajan Singh Sodhi}.
      The consignor, Shakti Sugars Ltd, has claimed ❬Rs 3 lakh in damages❭{?Shakti Sugars Ltd}. ❬“Who will pay, the elephant?”❭{K. Ponnusamy} its manager, K. Ponnusamy, asked.
      Southern Railway's chief spokesperson, B. Guganesan-Iyer, said ❬the matter was being examined❭{B. Guganesan-Iyer}.
      """),
    AnnotatedArticle(
      "Korean entertainment",
      """
      ❬Actor Gong Tae-rin left the set of the hit drama “Nine Lamps” on Wednesday after refusing to say a line❭{JBC}, broadcaster JBC said.
      ❬“The line was ‘I have always loved your noodles,’”❭{Yoon Hye-jung} said Yoon Hye-jung, the screenwriter. ❬“It is an important line.”❭{+}
      In a handwritten letter to fans, Gong said ❬the character would never say such a thing❭{Gong Tae-rin}.
      ❬“I have lived with this man for fourteen episodes,”❭{Gong Tae-rin} the 38-year-old wrote. ❬“He does not even like noodles.”❭{+}
      Director Pyo Min-gi said ❬shooting would resume on Monday❭{Pyo Min-gi}. He blamed ❬the heat❭{?Pyo Min-gi}.
      Co-star Ra Soo-bin posted a photo of two bowls. ❬“I'm hungry,”❭{Ra Soo-bin} she wrote.
      Culture critic Ha Jae-geun noted ❬that viewers had sided with the actor❭{Ha Jae-geun}. ❬“Koreans forgive everything but bad dialogue,”❭{Ha Jae-geun} he said.
      """),
    AnnotatedArticle(
      "Spanish science",
      """
      MADRID — ❬A lump of birch tar chewed 9,000 years ago belonged to a teenage girl with a toothache❭{–}, scientists in Spain and Norway report.
      ❬“You can see where she favoured the left side,”❭{Itziar Goikoetxea} says Itziar Goikoetxea of the University of the Basque Country, who led the study.
      ❬DNA from the gum shows that she had eaten hazelnuts and duck❭{–}, the team writes. ❬“We know her better than our neighbours,”❭{Ole Bjørn Haugland} adds Ole Bjørn Haugland, a geneticist in Bergen.
      Not involved in the work was Nkechi Ezenwa-Rourke, a dental anthropologist at Liverpool. She calls ❬it “the most intimate object I have ever seen”❭{Nkechi Ezenwa-Rourke}.
      ❬“I would not be surprised if it were spat at someone,”❭{Nkechi Ezenwa-Rourke} she says.
      Goikoetxea hopes ❬to find the girl's family❭{?Itziar Goikoetxea}. ❬The cave❭{Itziar Goikoetxea}, she says, ❬holds eleven more lumps❭{+}.
      """),
  ]
}
