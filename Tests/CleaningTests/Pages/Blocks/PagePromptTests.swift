import Articles
import Testing

@testable import Cleaning

struct PagePromptTests {
  @Test(arguments: [
    "Subscribe to read on.", "To continue reading this article, subscribe now.",
    "This article is for subscribers only.",
    "Already a subscriber? Sign in", "You have reached your limit of free articles. Subscribe for $1 a week.",
    "Log in to continue reading.", "Dieser Artikel ist nur für Abonnenten.", "Cet article est réservé aux abonnés.",
    "Continue reading for just $1. Cancel anytime.", "Abonnez-vous pour lire la suite de cet article.",
    "Sigue leyendo con una suscripción desde 1 € al mes.", "Läs vidare – bli prenumerant i dag.",
    "Dieser Artikel ist Teil unseres Angebots. Jetzt Abo abschließen.", "この記事は有料会員限定です。",
    "Você leu todas as matérias gratuitas do mês.", "Ten artykuł jest dostępny tylko dla prenumeratorów.",
  ])
  func `a prompt to subscribe is one`(text: String) throws {
    #expect(PagePrompt.asks(Array(text.unicodeScalars)))
    let page = "<article>\(PageFixture.report)<div><p>\(text)</p></div></article>"
    #expect(try PageFixture.article(PageFixture.page(page)).paragraphTexts == PageFixture.paragraphs)
  }

  @Test(arguments: [
    "The paper has two million subscribers, who read it on paper.", "Subscribers said that they had no access.",
    "“Subscribe to read more,” the page told her, and she did.", "You have to read this, Mr Roe said.",
  ])
  func `what a report tells of subscribers is none`(text: String) {
    #expect(!PagePrompt.asks(Array(text.unicodeScalars)))
  }

  @Test func `a report that tells of a prompt keeps it`() throws {
    let sentence = "Subscribe to continue reading, the screen told her, and she closed the page."
    let page = PageFixture.page("<article>\(PageFixture.report)<p>\(sentence)</p></article>")
    #expect(try PageFixture.article(page).paragraphTexts.last == sentence)
  }
}
