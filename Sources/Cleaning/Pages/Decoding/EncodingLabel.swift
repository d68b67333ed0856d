/// The names of encodings that pages declare, as the C library calls the encodings (WHATWG Encoding Standard, 4.2).
enum EncodingLabel {
  /// The encodings whose own name is not what browsers read them as.
  private static let names: [String: String] = [
    "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252", "latin1": "WINDOWS-1252", "ascii": "WINDOWS-1252",
    "us-ascii": "WINDOWS-1252", "iso-8859-9": "WINDOWS-1254", "iso-8859-11": "WINDOWS-874", "tis-620": "WINDOWS-874",
    "gb2312": "GB18030", "gb_2312-80": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "shift_jis": "CP932",
    "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932", "windows-31j": "CP932", "euc-kr": "CP949",
    "ks_c_5601-1987": "CP949", "ksc5601": "CP949", "korean": "CP949", "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS",
    "x-euc-jp": "EUC-JP", "x-cp1251": "WINDOWS-1251", "x-cp1252": "WINDOWS-1252", "x-cp1250": "WINDOWS-1250",
    "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
  ]

  /// The name under which `iconv` knows a declared encoding; nil for what is no name of an encoding.
  static func converterName(of label: some StringProtocol) -> String? {
    let plain = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard (2...40).contains(plain.utf8.count),
      plain.utf8.allSatisfy({ ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 || [45, 95, 46, 58].contains($0) })
    else { return nil }
    return names[plain] ?? plain.uppercased()
  }
}
