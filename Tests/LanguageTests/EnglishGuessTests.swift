import Language
import Testing

struct EnglishGuessTests {
  private func isEnglish(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return EnglishGuess.isEnglish(Tokenizer().tokens(of: scalars, in: 0..<scalars.count))
  }

  @Test(arguments: [
    "The mayor said the ice would hold until Friday.", "Mayor: ice thin", "",
    "Café owners on the Île were told that they would have to close.",
  ])
  func `English is told, and so is what is too short to tell`(text: String) { #expect(isEnglish(text)) }

  @Test(arguments: [
    "Die Bürgermeisterin sagte am Montag, das Eis werde noch bis Freitag halten und tragen.",
    "La maire a déclaré lundi que la glace tiendrait jusqu’à vendredi prochain.",
    "Мэр сказала в понедельник, что лёд продержится до пятницы.",
    "Walikota mengatakan pada hari Senin bahwa es akan bertahan sampai Jumat depan.",
  ])
  func `other languages are told`(text: String) { #expect(!isEnglish(text)) }
}
