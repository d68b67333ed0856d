/// Articles of our own in the manners of the world, part 4.
extension AnnotatedArticle {
  static let worldFour = [
    AnnotatedArticle(
      "Obituary",
      """
      Bartholomew Quist, the psychologist whose studies of bus stops changed how banks, airports and post offices arrange their customers, died on Monday at his home in Hove. He was 93.
      His daughter, Philippa Quist-Marlowe, said ❬the cause was heart failure❭{Philippa Quist-Marlowe}.
      ❬“He died waiting for the doctor,”❭{Philippa Quist-Marlowe} she said. ❬“He would have wanted me to mention it.”❭{+}
      Mr. Quist was born in Lowestoft in 1932, the son of a herring merchant. ❬“I was the seventh of nine,”❭{Bartholomew Quist} he told an interviewer in 1988. ❬“I have been studying lines ever since.”❭{+}
      Professor Tunde Majekodunmi, who succeeded him at the University of Sussex, said ❬that Quist had been “the only man who could make a crowd feel like a community”❭{Tunde Majekodunmi}.
      Not everybody admired him. The economist Deirdre Halpin-Wu once called ❬his book “three hundred pages about standing still.”❭{Deirdre Halpin-Wu}
      ❬“She read it in a queue,”❭{Bartholomew Quist} Mr. Quist replied.
      In later years he took to arriving late. ❬“It's shorter then,”❭{Bartholomew Quist} he said.
      """),
    AnnotatedArticle(
      "Celebrity",
      """
      Lula Vance has pulled the plug on her world tour after being stung by a jellyfish during a video shoot in Phuket.
      ❬“I'm gutted, guys,”❭{Lula Vance} the Diamonds Don't Float singer wrote on Instagram. ❬“My foot is the size of a ham.”❭{+}
      The 31-year-old was rushed to hospital on Friday. Her manager, Dov Perlstein, told fans ❬that refunds would be issued within a fortnight❭{Dov Perlstein}.
      ❬“She's in great spirits but terrible shoes,”❭{Dov Perlstein} Perlstein said.
      Ex-boyfriend and fellow singer Teo Marchetti sent his love. ❬“Get well soon, L,”❭{Teo Marchetti} he posted. ❬“Told you to wear the boots.”❭{+}
      A representative for Vance did not respond to a request for comment. A rep for Marchetti told People Now: ❬“Teo meant it kindly.”❭{–}
      Last month Vance told Glamour Weekly ❬she was “done with the sea”❭{Lula Vance}.
      """),
    AnnotatedArticle(
      "Us local politics",
      """
      Superintendent Marybeth Oyelaran-Schultz resigned Tuesday night, minutes after the Fairhaven school board voted 4-3 to end bus service for middle schools.
      ❬“I can't run a district where 11-year-olds walk along Route 9,”❭{Marybeth Oyelaran-Schultz} Oyelaran-Schultz said, reading from an index card.
      Board President Chip Dunleavy said ❬the decision had been forced by a $2.3 million shortfall❭{Chip Dunleavy}.
      ❬“Nobody up here hates buses,”❭{Chip Dunleavy} Dunleavy said. ❬“We just can't buy them.”❭{+}
      State Sen. Guadalupe Trejo, D-Fairhaven, vowed ❬to find the money in Augusta❭{Guadalupe Trejo}. ❬“This is one tank of gas for the Pentagon,”❭{Guadalupe Trejo} Trejo said in a telephone interview.
      A lawyer for Oyelaran-Schultz, Hank Bloomquist, said ❬she would seek the remaining 14 months of her pay❭{Hank Bloomquist}.
      ❬“She has a contract and she has a backbone,”❭{Hank Bloomquist} he said.
      Parents at the meeting were divided. Tiffany Nakamura, a mother of twins, said ❬she already drove eight children in a minivan❭{Tiffany Nakamura}. Her neighbor, Walt Grzybowski, shrugged. ❬“I walked. It made me mean, but I walked,”❭{Walt Grzybowski} he said.
      The board's lawyers have said ❬the vote cannot be appealed❭{–}.
      """),
  ]
}
