/// Articles of our own in the manners of the world, part 10.
extension AnnotatedArticle {
  static let worldTen = [
    AnnotatedArticle(
      "Weather",
      """
      ❬A weather station near Lentini recorded 48.9C on Wednesday❭{–|Italian air force}, the Italian air force said, the highest temperature ever measured in Europe.
      ❬“I fried an egg on the bonnet and then I could not open the car to eat it,”❭{Salvatore Inguanta} said Salvatore Inguanta, a farmer.
      Civil protection chief Ornella Di Bartolo told RAI ❬that 14 villages were without water❭{Ornella Di Bartolo}.
      Di Bartolo appealed to ❬residents not to light fires❭{?Ornella Di Bartolo}. ❬“Not a candle, not a cigarette, not a thought,”❭{Ornella Di Bartolo} she said.
      The record has yet to be confirmed by the World Meteorological Organization. Its spokesman, Cyrille Mbaye, said ❬that could take months❭{Cyrille Mbaye}. ❬“Thermometers must be checked,”❭{Cyrille Mbaye} Mbaye said, ❬“and so must the people who read them.”❭{+}
      """),
    AnnotatedArticle(
      "Education, irish",
      """
      THE State Examinations Commission has apologised after a maths question set for 40,000 Leaving Certificate students turned out to have no answer.
      ❬"I thought I was having a stroke,"❭{Oisín Tóibín} said Oisín Tóibín (18), a student at Coláiste Dhroim Chaoin in Drogheda.
      His teacher, Bláthnaid Ní Dhuibhir, spent the night on it. ❬"I got three different answers and they were all wrong,"❭{Bláthnaid Ní Dhuibhir} she said.
      The commission said ❬it "deeply regretted the distress caused" and that all students would get full marks for the question❭{State Examinations Commission}.
      Labour education spokesperson Cathal Mac an Ultaigh described ❬the error as "a perfect metaphor for the department"❭{Cathal Mac an Ultaigh}.
      Minister for Education Fidelma Hannigan told RTÉ's Morning Ireland ❬that she had tried the question herself❭{Fidelma Hannigan}. ❬"I will not be telling you what I got,"❭{Fidelma Hannigan} she said.
      """),
    AnnotatedArticle(
      "Thai tourism",
      """
      KOH LANTAO, Thailand — ❬The bay that appeared in a film about a murder will close to visitors for two years❭{–}, park officials said Friday.
      ❬“The coral is tired,”❭{Siriporn Wattanakul} said Siriporn Wattanakul, chief of the marine park. ❬“Six thousand feet a day will tire anybody.”❭{+}
      Boat operator Somsak “Lek” Boonmee said ❬he would lose everything❭{Somsak Boonmee}. ❬“I bought my boat because of the film,”❭{Somsak Boonmee} he said. ❬“I have never even watched it.”❭{+}
      Siriporn said ❬the ban might be lifted early if the coral recovers❭{Siriporn Wattanakul}.
      A Swedish tourist, Göran Ekdahl, was sympathetic. ❬“We came for the sand anyway,”❭{Göran Ekdahl} the 58-year-old said.
      Marine biologist Dr. Anchalee Phromthep of Prince of Songkla University noted ❬that a similar closure in 2018 had brought back the sharks❭{Anchalee Phromthep}.
      """),
    AnnotatedArticle(
      "Royal, danish",
      """
      COPENHAGEN — ❬A brooch missing from the Danish royal collection since 1848 has turned up in a hatbox in Odense❭{–}, the palace announced on Monday.
      ❬“I used it to close a curtain,”❭{Bodil Skov-Thomsen} said Bodil Skov-Thomsen, a retired midwife who inherited the house from her aunt.
      Chamberlain Count Frederik Ahlefeldt-Juel said ❬the brooch, set with 44 diamonds, was “in remarkably good condition, considering the curtain”❭{Frederik Ahlefeldt-Juel}.
      Skov-Thomsen will receive no reward. ❬“They gave me coffee,”❭{Bodil Skov-Thomsen} she told the newspaper Fyns Tidende. ❬“And a better curtain.”❭{+}
      How the jewel left the palace is not known. Historian Jytte Rahbek-Olsen believes ❬that a lady-in-waiting pawned it❭{?Jytte Rahbek-Olsen}. ❬“There is a receipt,”❭{Jytte Rahbek-Olsen} she said. ❬“There is always a receipt.”❭{+}
      """),
  ]
}
