/// All articles of our own in the manners of the world.
///
/// They were read by the engine once before the kinds of faults that they showed were mended, so what they measure now is
/// that those stay mended.
extension AnnotatedArticle {
  static let world: [AnnotatedArticle] = [
    worldOne, worldTwo, worldThree, worldFour, worldFive, worldSix,
    worldSeven, worldEight, worldNine, worldTen, worldEleven, worldTwelve,
    worldThirteen, worldFourteen, worldFifteen, worldSixteen, worldSeventeen, worldEighteen,
    worldNineteen, worldTwenty, worldTwentyOne, worldTwentyTwo, worldTwentyThree, worldTwentyFour,
    worldTwentyFive,
  ].flatMap { $0 }
}
