/// Articles of our own in the manners of the world, part 25.
extension AnnotatedArticle {
  static let worldTwentyFive = [
    AnnotatedArticle(
      "Indian business, hindi belt",
      """
      LUCKNOW: A tea seller from Barabanki has moved the Allahabad High Court against a beverage firm that has trademarked the words “kadak chai”, claiming ❬his grandfather painted them on a cart in 1952❭{–}.
      Ram Lakhan Yadav (47) said ❬he received a legal notice in February❭{Ram Lakhan Yadav}. ❬“They have asked me to stop using my own signboard,”❭{Ram Lakhan Yadav} Yadav told this newspaper. ❬“What will I write, ‘hot brown water’?”❭{+}
      His counsel, senior advocate Gulnaz Siddiqui, contended ❬that the phrase was descriptive and could not be owned❭{Gulnaz Siddiqui}.
      Appearing for Refresko Beverages Pvt Ltd, advocate Tejas Bhargava submitted ❬that the firm had spent ₹14 crore on the brand❭{Tejas Bhargava}. The bench of Justice Meenakshi Trivedi-Rao asked ❬whether the firm had spent anything on the tea❭{Meenakshi Trivedi-Rao}.
      ❬“Not as such, My Lady,”❭{Tejas Bhargava} Mr. Bhargava replied.
      The court stayed the notice and said ❬it would hear the matter on August 3❭{–|Allahabad High Court}.
      A Refresko spokesperson said in a statement ❬that the company “respects all tea”❭{–}. Ganga Prasad, who sells samosas beside Mr. Yadav, offered ❬a solution❭{?Ganga Prasad}. ❬“Let them have chai,”❭{Ganga Prasad} he said. ❬“We will keep kadak.”❭{+}
      """),
    AnnotatedArticle(
      "Climate, un",
      """
      HUARAZ, Peru (Reuters) - Villagers, scientists and a brass band held a funeral on Saturday for a glacier that provided water to 3,000 farmers until it was declared dead last year.
      ❬“My father cut ice from it for the market,”❭{Hilaria Quispe Tintaya} said Hilaria Quispe Tintaya, 77, laying a sack of salt on the bare rock. ❬“I will not tell him.”❭{+}
      The U.N. climate agency estimates ❬that tropical glaciers have lost half their area since 1970❭{–|U.N. climate agency}. Its deputy head, Aminath Rasheed, who travelled from Bonn, said ❬the ceremony was “a way to count with the heart”❭{Aminath Rasheed}.
      Peru’s National Water Authority said ❬it planned to build two reservoirs❭{National Water Authority|Peru’s National Water Authority}. Mayor Eulogio Cadillo Mejía doubted ❬the money would arrive❭{Eulogio Cadillo Mejía}. ❬“They inaugurate very well,”❭{Eulogio Cadillo Mejía} he said. ❬“After the ribbon there is nothing.”❭{+}
      Glaciologist Bryn Maddocks-Soto of the Mountain Institute explained ❬that ice thinner than 30 metres stops moving❭{Bryn Maddocks-Soto}. ❬“A glacier that does not move is just old snow,”❭{Bryn Maddocks-Soto} Maddocks-Soto said.
      The band played until dark. One of the trumpeters, Wilder Chauca, 16, had never seen the glacier. ❬“I played for my grandmother,”❭{Wilder Chauca} he said.
      """),
    AnnotatedArticle(
      "School board, us local",
      """
      After four hours and 61 speakers, the Tillamook School Board voted 4-1 Tuesday to postpone a decision on bringing back cursive.
      Board chair Harlan Wickersham said ❬members needed time to read the comments, many of which were submitted in cursive❭{Harlan Wickersham}.
      ❬“I'll be honest, I can't make out half of them,”❭{Harlan Wickersham} he said.
      Third-grade teacher Soledad Marchetti urged ❬the board to act❭{Soledad Marchetti}. ❬“These kids can't sign a birthday card,”❭{Soledad Marchetti} Marchetti told the board. ❬“They draw a little robot instead.”❭{+}
      Her student Otis Bellweather, 8, disagreed from the podium. ❬“Robots are better,”❭{Otis Bellweather} said Otis.
      Superintendent Dr. Yolanda Ferris-Kahananui estimated ❬the cost at $48,000 a year❭{?Yolanda Ferris-Kahananui} and said ❬the district could not afford it without cutting band❭{Yolanda Ferris-Kahananui}.
      The lone no vote came from Merritt Zeigler, a retired postmaster. ❬“I've read a lot of envelopes,”❭{Merritt Zeigler} he said. ❬“We're in trouble.”❭{+}
      The board will take the matter up again Oct. 14.
      """),
    AnnotatedArticle(
      "Entertainment",
      """
      She has sold eight million records and broken three toes. Nadège Okwuosa arrives for lunch in a coat the size of a tent and orders soup.
      ❬“I never planned any of it,”❭{Nadège Okwuosa} she says. ❬“I wanted to be a dentist.”❭{+}
      Okwuosa, 34, grew up above a launderette in Lille. Her father drove a bus; ❬her mother❭{Nadège Okwuosa}, she says, ❬“drove everyone”❭{+}. At 16 she was spotted by the producer Laszlo Fonteyn, who told her ❬she sang “like somebody locked out”❭{Laszlo Fonteyn}.
      The pair fell out in 2019. Fonteyn claimed ❬she owed him £2m❭{Laszlo Fonteyn}; she said ❬he owed her an apology❭{Nadège Okwuosa}. Neither was paid.
      Her manager, Bronagh Heffernan, interrupts to say ❬that the case is closed❭{Bronagh Heffernan}. ❬“Legally,”❭{Bronagh Heffernan} she adds. Okwuosa laughs. ❬“Laszlo sent me a toothbrush last year,”❭{Nadège Okwuosa} she says. ❬“No note. I knew.”❭{+}
      The new album was made in three weeks. ❬“I was in love and I had a cold,”❭{Nadège Okwuosa} the singer explains. Critics have called ❬it her best❭{?–}.
      She pays, tips, and trips on the step. ❬“You can print that,”❭{Nadège Okwuosa} she says.
      """),
  ]
}
