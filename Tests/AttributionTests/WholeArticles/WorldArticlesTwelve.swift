/// Articles of our own in the manners of the world, part 12.
extension AnnotatedArticle {
  static let worldTwelve = [
    AnnotatedArticle(
      "Japanese business",
      """
      TOKYO — Coffee chain Doremi Kissa has sued the maker of its robot baristas, alleging ❬that the machines had become “condescending.”❭{Doremi Kissa}
      In a complaint filed at the Tokyo District Court on Monday, the company said ❬customers were told their orders were “unimaginative”❭{Doremi Kissa}.
      ❬“Our philosophy is warmth,”❭{Shiori Uematsu} said Shiori Uematsu, president of Doremi. ❬“This was 92 degrees of contempt.”❭{+}
      Kuroda Robotics said ❬its products were designed to engage in light banter❭{Kuroda Robotics}. A lawyer for Kuroda, Hideki Mizoguchi, said ❬the firm would contest the claim❭{Hideki Mizoguchi}.
      Regular customer Taro Endo, 45, said ❬he missed them already❭{Taro Endo}. ❬“Mine once told me I looked tired,”❭{Taro Endo} Endo said. ❬“Nobody else had noticed.”❭{+}
      """),
    AnnotatedArticle(
      "Scottish politics",
      """
      ❬Holyrood has never seen anything like it❭{–}, said the presiding officer.
      Scottish Greens MSP Fraser MacCorquodale-Bain is accused of ❬eating a petition against a wind farm during a heated surgery in Thurso on Friday❭{?–}.
      ❬‘It was only the top sheet,’❭{Fraser MacCorquodale-Bain} he told the John O’Groat Gazette.
      Petitioner Ishbel Sinclair-Ross saw it happen. ❬‘He looked me in the eye and he chewed,’❭{Ishbel Sinclair-Ross} she said. ❬‘It had 40 names on it.’❭{+}
      A party spokesperson said ❬Mr MacCorquodale-Bain had been ‘under a great deal of strain’ and would be taking time off❭{–}.
      Conservative MSP Alasdair Rennie-Fyfe demanded ❬that he resign❭{Alasdair Rennie-Fyfe}. ❬‘If he’ll eat a petition he’ll eat a ballot,’❭{Alasdair Rennie-Fyfe} said Rennie-Fyfe.
      MacCorquodale-Bain’s wife, Eilidh, said ❬her husband had not eaten breakfast❭{Eilidh|Eilidh MacCorquodale-Bain}.
      """),
    AnnotatedArticle(
      "Un climate, small island",
      """
      BELÉM, Brazil — The president of Palau brought a suitcase to the climate summit on Monday and put it on the lectern.
      ❬“My grandmother packed this in 1986, after the typhoon,”❭{Surangel Tmetuchl} President Surangel Tmetuchl told delegates. ❬“We have never unpacked it.”❭{+}
      The European Union's climate commissioner, Wiebke Hoogland-Sørensen, said ❬the bloc was ready to double its contribution to a fund for island states❭{Wiebke Hoogland-Sørensen}.
      Ministers from the Gulf states objected. ❬“One does not finance a suitcase,”❭{–} said one delegate, who spoke on condition that he not be named.
      Saint Lucia's negotiator, Thaddeus Compton-Baptiste, called ❬the remark “the ugliest sentence I have heard in this building”❭{Thaddeus Compton-Baptiste}.
      ❬“And I have been coming for nineteen years,”❭{Thaddeus Compton-Baptiste} he added.
      Campaigners from the Pacific Climate Warriors said ❬they would march on Tuesday❭{–|Pacific Climate Warriors}.
      """),
    AnnotatedArticle(
      "Medical tabloid",
      """
      A MUM-of-four who had tummy ache for THIRTY YEARS has had a teaspoon removed from her stomach.
      Tracy Butterworth, 52, swallowed it at a hen do in Blackpool.
      ❬"I thought I'd dreamt it,"❭{Tracy Butterworth} said Tracy, of Oldham, Gtr Manchester.
      Hubby Wayne, 55, said: ❬"We've been one short in the drawer since we got wed. I blamed the kids."❭{Wayne|Wayne Butterworth}
      Surgeon Mr Ashok Venkatesan told her ❬it was the cleanest spoon he had ever seen❭{Ashok Venkatesan}.
      Now the dinner lady plans to frame it. ❬"It's going over the fireplace,"❭{Tracy Butterworth} she said. ❬"Wayne says it's lowering the tone but he's never had a tone."❭{+}
      A hospital insider joked: ❬"We're calling her Uri Geller."❭{–}
      """),
    AnnotatedArticle(
      "Israeli tech",
      """
      TEL AVIV — An Israeli start-up claims ❬its sensor can detect deceit in human sweat with 91 percent accuracy❭{–}.
      ❬“The body is a terrible liar,”❭{Noa Ben-Shitrit} Noa Ben-Shitrit, the 31-year-old founder of Truscent, said in an interview. ❬“It has no poker face under the arms.”❭{+}
      Independent scientists are sceptical. ❬“I should like to smell the data,”❭{Ruth Oppenheimer-Lev} said Prof. Ruth Oppenheimer-Lev of the Technion, ❬“and so far I have only smelled the press release.”❭{+}
      Ben-Shitrit said ❬a paper was under review❭{Noa Ben-Shitrit}. ❬Two police forces in Europe had ordered the device❭{Noa Ben-Shitrit}, she said, but she would not say which.
      Her co-founder, a former dog trainer named Yaron Malul, was more direct. ❬“My dogs did this for biscuits,”❭{Yaron Malul} Malul said.
      """),
    AnnotatedArticle(
      "Obituary, american",
      """
      Wilhelmina Stokes, whose calm contralto told generations of Americans that the doors were closing, died on March 3 in Tucson. She was 90.
      Her niece Dolores Stokes-Whitman confirmed the death. She said ❬her aunt had been ill for some time❭{Dolores Stokes-Whitman}.
      ❬“She hated elevators,”❭{Dolores Stokes-Whitman} Ms. Stokes-Whitman said. ❬“She lived in a bungalow.”❭{+}
      Ms. Stokes was paid $75 for the session, in 1963. ❬“I said ‘going up’ eleven times,”❭{Wilhelmina Stokes} she recalled in a 2004 interview with The Arizona Daily Star. ❬“They used the fourth.”❭{+}
      The engineer who recorded her, Milt Greenbaum, said in that interview ❬that she had been “the only one who sounded as if she knew where she was going”❭{Milt Greenbaum}.
      In 1999 a Chicago firm replaced her with a computer. Passengers complained. ❬“They missed me,”❭{Wilhelmina Stokes} Ms. Stokes said. ❬“Isn't that something? They never met me.”❭{+}
      """),
  ]
}
