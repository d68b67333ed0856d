/// Names that begin with the family, as those of Korea and China do: `Park Ji-hoon`, `Wang Xiaoming`.
///
/// Only families are listed that hardly anybody has for a given name, as a wrong join costs more than a missing one.
enum FamilyFirstNames {
  /// The family that a name in small letters begins with; nil where it ends with it, or nothing is known.
  static func family(of words: [String]) -> String? {
    guard words.count == 2 || words.count == 3, let first = words.first, let last = words.last else { return nil }
    if korean.contains(first) {
      return words.count == 3 || last.contains("-") || !families.contains(last) ? first : nil
    }
    return chinese.contains(first) && !families.contains(last) ? first : nil
  }

  private static let families = korean.union(chinese)

  private static let korean = Set(
    """
    ahn bae baek bang byun cha chae cheon cho choi choo chun chung eom gil goo gwak ha ham han heo hong hwang hyun im jang
    jeon jeong ji jin jo joo jun jung kang kim ko koo kwak kwon lee lim min moon myung na nam namgung noh oh ok park pyo
    ryoo ryu seo seol shim shin sim sohn son song suh sung wi woo yang yeo yeon yoo yoon youn yun
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let chinese = Set(
    """
    bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo hao hou hu huang jia jiang
    jin kong lei liang liao lin liu long lu luo lv ma mao meng ni pan peng qi qian qin qiu ren shao shen shi su sun tan tang
    tian wan wang wei wen wu xia xiang xiao xie xiong xu xue yan yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou
    li qiao hsu hsiao tsai chiang
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
