/// Articles of our own in the manners of the world, part 8.
extension AnnotatedArticle {
  static let worldEight = [
    AnnotatedArticle(
      "Local american, fire",
      """
      ❬A fire that began in a fryer destroyed the Blue Kettle diner on Main Street early Saturday❭{Otis Pemberton}, Fire Marshal Otis Pemberton said.
      ❬“By the time we got water on it, the roof was already in the basement,”❭{Otis Pemberton} Pemberton said. No one was hurt.
      Owner Stavros Kalogeras stood across the street in a bathrobe. ❬“Fifty-one years of pancakes,”❭{Stavros Kalogeras} he said. ❬“I can still smell them.”❭{+}
      His wife, Despina, was already on the phone with the insurance company. ❬“They put me on hold,”❭{Despina|Despina Kalogeras} she said, ❬“with a song about rain.”❭{+}
      Asked whether he would rebuild, Kalogeras did not hesitate. ❬“Where else would I go at 5 in the morning?”❭{Stavros Kalogeras} he said.
      Waitress Jolene Akers, who has worked there since high school, said ❬customers had begun leaving money in a coffee can❭{Jolene Akers}.
      City Manager Prakash Bhatt said ❬the street would stay closed through Monday❭{Prakash Bhatt}. The Red Cross said ❬it was helping a family that lived upstairs❭{Red Cross}.
      """),
    AnnotatedArticle(
      "African union politics",
      """
      LUSAKA — Zambia and its southern neighbour are at odds over a toll on the new Zambezi bridge that lorry drivers say ❬has doubled their costs❭{–}.
      Zambia's infrastructure minister, Mwila Chanda-Phiri, told parliament on Tuesday that ❬the toll had been agreed by both sides in 2021❭{Mwila Chanda-Phiri}.
      ❬“We have the minutes, we have the signatures, we have the photographs of the lunch,”❭{Mwila Chanda-Phiri} she said.
      But her counterpart in Harare, Tendai Makoni, dismissed ❬the claim as “a bridge too far”❭{Tendai Makoni}.
      ❬“What was signed was an attendance register,”❭{Tendai Makoni} Makoni told journalists.
      A driver who gave his name only as Gift said ❬he had paid 9,000 kwacha to cross❭{Gift}. ❬“For that money I could have swum,”❭{Gift} he said.
      The Federation of Southern African Road Transport Associations has urged ❬both governments to suspend the toll❭{Federation of Southern African Road Transport Associations}. Its executive director, Mike Fitzgerald-Banda, warned ❬that medicine was spoiling in the queue❭{Mike Fitzgerald-Banda}.
      """),
    AnnotatedArticle(
      "German news in english",
      """
      Berlin (dpa) - ❬Mbeki, the oldest gorilla at the Berlin Zoo, died in her sleep on Sunday❭{–|Berlin Zoo}, the zoo said. She was 61.
      ❬“She went as she lived: after breakfast,”❭{Annegret von Falkenhausen} said zoo director Annegret von Falkenhausen.
      Keeper Jens-Uwe Pohlmann had looked after the ape for 29 years. ❬“She never forgave me for my first beard,”❭{Jens-Uwe Pohlmann} he told dpa.
      Pohlmann said ❬the other gorillas had filed past her body one by one❭{Jens-Uwe Pohlmann}. ❬The zoo will not replace her❭{Annegret von Falkenhausen}, von Falkenhausen said.
      Visitors left bananas and a violin at the enclosure. ❬“I came here as a girl, with the Wall still standing,”❭{Hannelore Zschiesche} said Hannelore Zschiesche, 72. ❬“She looked at me as if she knew something.”❭{+}
      """),
    AnnotatedArticle(
      "French politics",
      """
      PARIS, May 6 (Reuters) - France's junior agriculture minister resigned on Tuesday, four days after he told a radio station ❬that some cheeses “should be left to die”❭{?–|Aurélien Castaing-Diallo}.
      Aurélien Castaing-Diallo said in a letter to the prime minister that ❬he had “failed to measure the weight of my words”❭{Aurélien Castaing-Diallo}.
      The head of the dairy farmers' federation, Marie-Jo Etchegaray, said ❬the apology was welcome but late❭{Marie-Jo Etchegaray}.
      ❬“He did not insult a cheese, he insulted a valley,”❭{Marie-Jo Etchegaray} she told Reuters by telephone.
      Prime Minister Solène Le Guen, whose coalition has a majority of two, declined ❬to say who would replace him❭{?Solène Le Guen}.
      ❬“There are many good people and most of them eat cheese,”❭{Solène Le Guen} Le Guen told reporters at the Elysee.
      Opposition lawmaker Bastien N'Diaye-Roux called ❬the resignation “a fondue in a teacup”❭{Bastien N'Diaye-Roux}.
      A source at the ministry said ❬Castaing-Diallo had not been asked to go❭{–}.
      """),
    AnnotatedArticle(
      "Indian court",
      """
      MUMBAI: ❬“How many more must break their backs before you find a bucket of tar?”❭{Bombay High Court} the Bombay High Court asked the municipal corporation on Wednesday.
      A division bench of Justices Revati Dange-Kulkarni and Farhan Merchant was hearing a petition by Andheri resident Cyrus Daruwalla, who broke his collarbone in July.
      Senior counsel Zarin Engineer, appearing for the petitioner, said ❬the corporation had filled only 212 of 9,000 potholes❭{Zarin Engineer}.
      ❬“The rest they have counted very carefully,”❭{Zarin Engineer} she submitted.
      Counsel for the corporation, Anil Sakhare-Patil, argued ❬that the monsoon had been exceptional❭{Anil Sakhare-Patil}.
      ❬“The monsoon comes every year,”❭{Revati Dange-Kulkarni} Justice Dange-Kulkarni observed.
      The bench directed ❬the corporation to file a reply within two weeks❭{?–}. Outside, Daruwalla said ❬he had tripped on the court steps❭{Cyrus Daruwalla}.
      """),
  ]
}
