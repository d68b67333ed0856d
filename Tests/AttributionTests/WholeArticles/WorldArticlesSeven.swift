/// Articles of our own in the manners of the world, part 7.
extension AnnotatedArticle {
  static let worldSeven = [
    AnnotatedArticle(
      "Medical study",
      """
      ❬People over 60 who nap for half an hour after lunch do better in tests of memory than those who do not❭{–}, a study of 2,900 people in Spain and Taiwan suggests.
      ❬“We don't say that naps make you clever,”❭{Montserrat Puigdomènech} said Montserrat Puigdomènech, a neurologist at the Hospital del Mar in Barcelona and one of the authors. ❬“Perhaps clever people nap.”❭{+}
      The researchers found ❬that the effect disappeared with naps of more than 90 minutes❭{–}.
      Co-author Lin Chia-hui of National Cheng Kung University said ❬the finding held for men and women❭{Lin Chia-hui}.
      ❬“I was the control group,”❭{Lin Chia-hui} Lin said. ❬“I have two children.”❭{+}
      Outside experts were cautious. ❬“Sleep is a terrible thing to measure by questionnaire,”❭{Oluwakemi Fashola} said Dr. Oluwakemi Fashola of the Lagos Sleep Clinic. Fashola noted ❬that only a third of those asked had replied❭{Oluwakemi Fashola}.
      """),
    AnnotatedArticle(
      "College paper",
      """
      Thornbury College removed trays from its two dining halls Monday in what administrators called ❬“a nudge toward smaller plates.”❭{–}
      By Wednesday, students were carrying their dinners in muffin tins.
      ❬“It has twelve compartments,”❭{Gabe Torricelli} junior Gabe Torricelli said. ❬“A tray has one. This is progress.”❭{+}
      Director of Dining Services Annette Vandersloot said ❬the college throws away 300 pounds of food a day❭{Annette Vandersloot}.
      ❬“I'm not angry about the tins,”❭{Annette Vandersloot} Vandersloot said. ❬“I'm impressed and a little afraid.”❭{+}
      First-year Soo-jin Bae, who uses they/them pronouns, started the trend with a tin from home. ❬“I only wanted to keep my beets away from everything else,”❭{Soo-jin Bae} they said.
      Torricelli's roommate, Ike, said ❬he had ordered a bundt pan❭{Ike}.
      """),
    AnnotatedArticle(
      "Un wire",
      """
      NIAMEY, Aug. 9 — ❬Swarms of desert locusts could reach farmland in Niger and Mali within three weeks❭{–}, the United Nations food agency warned on Friday.
      ❬“We have a short window and a long coastline,”❭{Fatoumata Kouyaté-Weiss} Fatoumata Kouyaté-Weiss, the senior locust officer at the Food and Agriculture Organization, told reporters in Niamey.
      The FAO has asked for $40 million, of which it has received 9 million.
      Niger's agriculture minister, Mahamadou Issoufou Garba, said ❬his government had two aircraft and fuel for one❭{Mahamadou Issoufou Garba}.
      ❬“We will fly on alternate days,”❭{Mahamadou Issoufou Garba} Garba said.
      In the village of Tamaské, farmer Hadiza Oumarou was beating a cooking pot. ❬“My mother told me they fear iron,”❭{Hadiza Oumarou} she said. ❬“They do not. But it helps me.”❭{+}
      Officials in Bamako said ❬they had not yet seen any swarms❭{–}.
      """),
    AnnotatedArticle(
      "Brazilian football",
      """
      PORTO ALEGRE — ❬Coach Renatinho Gaúcho Filho resigned on Thursday in a voice message of eleven seconds❭{Adalberto Kunz}, club president Adalberto Kunz said.
      ❬“I listened three times, because the first two I thought it was a wrong number,”❭{Adalberto Kunz} Kunz told TV Pampa.
      The coach's agent, Wagner Pires, denied ❬that his client had been drinking❭{Wagner Pires}.
      Forward Jefferson “Jeffinho” Amaral said ❬the squad had learned of it from the kit man❭{Jefferson Amaral}.
      ❬“He cried more than us,”❭{Jefferson Amaral} Jeffinho said.
      Uruguayan goalkeeper Matías Etcheverry posted a photograph of an empty bench with the words ❬“Vai com Deus.”❭{?Matías Etcheverry}
      The club said ❬assistant Tiago Nunes de Oliveira would take charge on Sunday❭{–}.
      """),
    AnnotatedArticle(
      "Press conference transcript",
      """
      Governor Althea Prudhomme took questions at the Capitol on Tuesday. This has been edited for length.
      GOVERNOR PRUDHOMME: ❬Good morning. The bridge is open, and I walked across it.❭{Althea Prudhomme}
      SAM OKONJO, THE LEDGER: ❬Did it move?❭{Sam Okonjo}
      GOVERNOR PRUDHOMME: ❬All bridges move, Sam. That is how you know they're alive.❭{Althea Prudhomme}
      MR. OKONJO: ❬Will you resign if it closes again?❭{Sam Okonjo}
      PRUDHOMME: ❬I'll resign if it sings.❭{Althea Prudhomme}
      """),
    AnnotatedArticle(
      "Welsh feature",
      """
      In a shed behind the chapel in Llanfair Isaf, Emrys ap Gruffydd is listening to a lump of bronze.
      ❬‘She’s not ready,’❭{Emrys ap Gruffydd} he says. ❬‘She’ll tell you when she’s ready.’❭{+}
      Ap Gruffydd, who is 77, has cast 61 bells and lost, by his own count, two fingers and one wife. ❬‘The wife was the noisier,’❭{Emrys ap Gruffydd} he adds.
      That wife, Gwenda Probert, now lives three doors down. ❬‘He tuned the toaster,’❭{Gwenda Probert} she tells me over the hedge. ❬‘What was I meant to do?’❭{+}
      His apprentice is a 24-year-old from Lagos, Ifeoluwa Bamgbose. She came for a weekend course and stayed. ❬‘I could hear what he meant,’❭{Ifeoluwa Bamgbose} she says.
      Bamgbose says ❬she will cast her first bell in the spring❭{Ifeoluwa Bamgbose}. It is for a school. ❬‘Nobody in this valley will be late again,’❭{Ifeoluwa Bamgbose} says the Nigerian.
      """),
  ]
}
