/// Articles of our own in the manners of the world, part 14.
extension AnnotatedArticle {
  static let worldFourteen = [
    AnnotatedArticle(
      "Brazil court agency",
      """
      BRASILIA, Feb 11 (Reuters) - Brazil's Supreme Court ruled on Tuesday ❬that a samba school may parade a giant cat with the face of the president, days before Carnival❭{?–|Supreme Court}.
      ❬“Satire that asks permission is advertising,”❭{Jandira Toledo Piza} Justice Jandira Toledo Piza wrote for the majority.
      The government had argued ❬that the float insulted the office❭{–}. Solicitor General Caio Bulhões do Prado said ❬he would respect the decision❭{Caio Bulhões do Prado}.
      ❬“The president likes cats,”❭{Caio Bulhões do Prado} he added. ❬“He does not like that cat.”❭{+}
      At the school's warehouse in Rio, designer Neuza “Zazá” Evangelista was gluing whiskers. ❬“We never doubted,”❭{Neuza Evangelista} said Evangelista. ❬“He is on wheels already.”❭{+}
      ❬The cat, 14 metres tall, will be pulled by 40 men dressed as mice❭{–}, the school said.
      """),
    AnnotatedArticle(
      "Arab press, water",
      """
      AMMAN — ❬Jordan will drill no new wells in the Yarmouk basin until 2030 under an accord signed on Sunday❭{Rula al-Majali}, Water Minister Rula al-Majali announced.
      ❬“Every bucket we do not lift is a bucket that stays,”❭{Rula al-Majali} al-Majali said after the ceremony.
      Farmers in the north were quick to complain. ❬“The minister has a bathtub,”❭{Sheikh Fayez Abu Hamour|Fayez Abu Hamour} said Sheikh Fayez Abu Hamour, who grows tomatoes near Ramtha. ❬“I have forty mouths.”❭{+}
      A hydrologist at Yarmouk University, Dr. Ibtisam Obeidat, said ❬the water table had dropped by 11 metres since 2010❭{Ibtisam Obeidat}. She described ❬the pact as “a bandage, but a clean one”❭{Ibtisam Obeidat}.
      The delegation from Damascus left without speaking to the press. Its head, engineer Mutasim Qabbani, had earlier told state television ❬that Syria reserved its rights❭{Mutasim Qabbani}.
      Al-Majali dismissed that. ❬“Rights do not fill a jug,”❭{Rula al-Majali} she said.
      """),
    AnnotatedArticle(
      "Us culture, museum",
      """
      The Pell Museum in Providence is sending its only mummy back to Egypt, where she left in 1881 in a crate marked “tulips.”
      ❬“She has been a wonderful guest,”❭{Lucinda Braverman} said the museum's director, Lucinda Braverman, ❬“and like all wonderful guests she should have been asked.”❭{+}
      The decision followed a two-year campaign by students at Brown University. Amira Sedky, a senior from Alexandria, said ❬she first saw the mummy on a date❭{Amira Sedky}. ❬“It killed the mood,”❭{Amira Sedky} Sedky said. ❬“It killed the relationship.”❭{+}
      Egypt's consul general in New York, Hossam Tantawy, thanked the museum and said ❬that a second museum in Ohio was “thinking very hard.”❭{Hossam Tantawy}
      The gift shop, which sells mummy-shaped erasers, will stay open. ❬“People need erasers,”❭{Lucinda Braverman} Braverman said.
      """),
    AnnotatedArticle(
      "Live blog, budget",
      """
      15.12 The Institute for Fiscal Studies says ❬the numbers “just about add up, if you squint”❭{Institute for Fiscal Studies}.
      14.58 Shadow chancellor Oriana Whitlock-Deane: ❬“This is a budget for people who own yachts and are worried about them.”❭{Oriana Whitlock-Deane}
      14.40 ❬“I have listened to the pubs of this country,”❭{Hugo Pemberly} chancellor Hugo Pemberly has just told MPs, to laughter. He says ❬beer duty will be frozen for two years❭{Hugo Pemberly}.
      14.31 Sterling is down half a cent. Our economics editor, Farah Siddiqui-Jones, says ❬traders had expected more on borrowing❭{Farah Siddiqui-Jones}.
      14.02 Good afternoon. Ned Applegarth here with all the latest.
      """),
    AnnotatedArticle(
      "Q and a",
      """
      Astrid Fagerholm has kept the light on Bogskär for 31 winters. She spoke to us by radio.
      Q: Do you get lonely?
      A: ❬No. There are the eiders, and they never stop.❭{Astrid Fagerholm}
      Q: What do you read?
      A: ❬The manual. It has a very good ending.❭{Astrid Fagerholm}
      Q: The light will be automated in May. What then?
      A: ❬I have told them it will miss me.❭{Astrid Fagerholm}
      """),
    AnnotatedArticle(
      "Celebrity wedding",
      """
      She's sung about love in every key – and now Gogo Lamont has tied the knot in a car wash in Burbank.
      The Neon Pilgrims frontwoman, 38, said "I do" to drummer Fitz Delacroix-Young as the brushes spun.
      ❬"We met in one, so it was only fair,"❭{Gogo Lamont} she told Sparkle magazine. ❬"My mascara didn't run. I used the good stuff."❭{+}
      Best man Ollie Trench revealed ❬the couple had paid for the deluxe wash❭{Ollie Trench}. ❬"Wax and everything,"❭{Ollie Trench} he gushed.
      The bride's mum, Bernadette Lamont-Phiri, 63, was less sure. ❬"I wore suede,"❭{Bernadette Lamont-Phiri} she sighed.
      Delacroix-Young's ex, model Tasha Vuković, posted a picture of a bucket. ❬"Congrats to the happy couple,"❭{Tasha Vuković} she captioned it.
      """),
  ]
}
