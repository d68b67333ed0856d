import Articles
import Testing

@testable import Cleaning

struct BylineTests {
  private func authors(_ text: String) -> [String] { header(text).authors }

  @Test(arguments: [
    ("By ADA POE and NIKO ROEMAY 3, 2019\nThe canal froze.", ["Ada Poe", "Niko Roe"]),
    ("By Ada Poe | May 3, 2019\nThe canal froze.", ["Ada Poe"]),
    ("BY ADA POE, J. R. ROE AND LEA WU\nMay 3, 2019\nThe canal froze.", ["Ada Poe", "J. R. Roe", "Lea Wu"]),
    ("Written by Ada Poe & Lea Wu\n3 May 2019\nThe canal froze.", ["Ada Poe", "Lea Wu"]),
    ("By Li Sun and Tran Thu Ha\nMay 3, 2019\nThe canal froze.", ["Li Sun", "Tran Thu Ha"]),
    ("By NGUYEN THU TRANG, Staff Writer\nThu 3 May 2019\nThe canal froze.", ["Nguyen Thu Trang"]),
    ("By Ada Poe Thu 3 May 2019 07.30 GMT\nThe canal froze.", ["Ada Poe"]),
    ("By Ada Poe Thu, May 3, 2019\nThe canal froze.", ["Ada Poe"]),
    ("By Ada Poe Thursday\nMay 3, 2019\nThe canal froze.", ["Ada Poe"]),
    ("By: Ada Poe3 May 2019\nThe canal froze.", ["Ada Poe"]),
    ("By Ada Poe, Staff Writer\nMay 3, 2019\nThe canal froze.", ["Ada Poe"]),
    ("By Ada Poe, Staff Writer ada@a.example\nMay 3, 2019\nThe canal froze.", ["Ada Poe"]),
    ("By Ada Poe in Oslo and Lea Wu in Rome\nMay 3, 2019", ["Ada Poe", "Lea Wu"]),
    ("A long winter\nAda Poe Norway correspondent\n@adapoe\n\nThu 3 May 2019 07.30 GMT\nThe canal froze.", ["Ada Poe"]),
    (
      "MAY 3, 2019 / 7:30 AM\nA long winter comes\nAda Poe, Lea Wu\n2 MIN READ\nThe canal froze.",
      ["Ada Poe", "Lea Wu"]
    ),
    ("By REUTERS\nMay 3, 2019\nThe canal froze.", ["Reuters"]),
    ("By THE ASSOCIATED PRESS\nMay 3, 2019\nThe canal froze.", ["The Associated Press"]),
    ("By ADA O’MEARA and LEA McALLISTER\nMay 3, 2019", ["Ada O’Meara", "Lea McAllister"]),
    ("By Nora Whitfield-O'Shea\nMay 3, 2019", ["Nora Whitfield-O'Shea"]),
    ("By JAN DE VRIES\nMay 3, 2019", ["Jan de Vries"]),
    ("The canal froze earlyby ADA POE\nMay 3, 2019", ["Ada Poe"]),
    ("By Ada Poe\nLea Wu\nMay 3, 2019", ["Ada Poe", "Lea Wu"]),
    ("By Ada Poe\nand Lea Wu\nMay 3, 2019", ["Ada Poe", "Lea Wu"]),
    ("By\nAda Poe\nMay 3, 2019", ["Ada Poe"]),
    ("A cold winter\nA column by Ada Poe\nMay 3, 2019", ["Ada Poe"]),
    ("A cold winter\nPublished by ADA POE\nMay 3, 2019", ["Ada Poe"]),
    ("By staff reporter Ada Poe\nMay 3, 2019", ["Ada Poe"]),
    ("Special to The Oslo Courier by Ada Poe\nMay 3, 2019", ["Ada Poe"]),
    ("By Omar al-Rashid and Pim ’t Hooft\nMay 3, 2019", ["Omar al-Rashid", "Pim ’t Hooft"]),
    ("By Ada Poe Oslo Courier\nMay 3, 2019", ["Ada Poe"]),
    ("By Ada Poe and Lea Wu, El Faro\nMay 3, 2019", ["Ada Poe", "Lea Wu"]),
    ("A cold winter\nWords Ada Poe\nMay 3, 2019", ["Ada Poe"]),
    ("A cold winter\nTekst: Ada Poe\nMay 3, 2019", ["Ada Poe"]),
    ("A cold winter\nAda Poe | May 3\nThe canal froze.", ["Ada Poe"]),
    ("A cold winterAda Poe, Special Correspondent6 replies\nThe canal froze.", ["Ada Poe"]),
    ("A cold winter\nMay 3, 2019\n2 min.Zork Plimsoll Senior ReporterLink copied!\nIt froze.", ["Zork Plimsoll"]),
    ("A cold winter\nBy Ada Poe, ada@courier.example57 shares\nThe canal froze.", ["Ada Poe"]),
    ("A cold winter\nBy ADA POEPUBLISHED: 3 May 2019\nThe canal froze.", ["Ada Poe"]),
    ("A cold winterDr. Ada van Dyk\nPrint this\nThe canal froze.", ["Ada van Dyk"]),
    ("Hi there. You read as a guest.Hi there. You read as a guest.A cold winterBy ADA POE\nIt froze.", ["Ada Poe"]),
    ("A cold winter\nADA POE and LEA WU, Morgenposten3 May 2019\nThe canal froze.", ["Ada Poe", "Lea Wu"]),
    ("A cold winter\nAda Poe\n3 May 2019\nThe canal froze.\nWrite to poe@courier.example.", ["Ada Poe"]),
  ])
  func `names are found in their normal case`(text: String, names: [String]) {
    #expect(authors(text) == names)
  }

  @Test(arguments: [
    ("A long winter comes to town\nAda Poe and Lea Wu\n3 May 2019\nThe canal froze.", ["Ada Poe", "Lea Wu"]),
    ("A long winter comes to townAda PoeUpdated 3 May 2019 10:30 GMTThe canal froze.", ["Ada Poe"]),
  ])
  func `names need no By beside the date`(text: String, names: [String]) {
    #expect(authors(text) == names)
  }

  @Test(arguments: [
    "By Monday afternoon the canal had frozen, and many people came.",
    "The bridge was built by Ada Poe in the last century.",
    "Council Is Praised By Ada Poe\n\nThe council was praised by Ada Poe, the mayor. Poe said so on Friday.",
    "De Witt Wins the Race\n\nThe race is over, and he wins.",
    "A Long Cold Winter\nMay 3, 2019\nThe winter was long and the debate was longer.",
  ])
  func `a sentence or a title is no byline`(text: String) {
    #expect(authors(text) == [])
  }
}

struct NameFormTests {
  @Test(arguments: [
    ("ADA POE", "Ada Poe"), ("ADA McALLISTER", "Ada McAllister"), ("SEAN O’MEARA", "Sean O’Meara"),
    ("JAN VAN DER BERG", "Jan van der Berg"),
    ("JEAN-LUC ROE", "Jean-Luc Roe"), ("J. R. ROE", "J. R. Roe"), ("Ada Poe", "Ada Poe"),
    ("Jan de Vries", "Jan de Vries"),
  ])
  func `capitals become normal case`(name: String, expected: String) {
    #expect(NameForm.normalised(name) == expected)
  }
}
