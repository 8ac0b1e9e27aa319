import Model

/// What the head of a paper prints, as places in the clean text.
struct Head {
  /// The own number; nil where none is printed or its figures are blank.
  var number: NumberMatch?
  /// The number's line, also where the number is blank.
  var numberSpan: TextSpan<Clean>?
  /// The symbol of a blank number: "KH-SCT".
  var blankSymbol: NumberMatch?
  var place: String?
  var date: PrintedDate?
  var type: DocumentType?
  /// The type line, where it tells more than the type word: "BÁO CÁO KIỂM ĐIỂM". It is the title's first line in the end.
  var typePart: TextSpan<Clean>?
  /// Lines of the title in order.
  var title: [TextSpan<Clean>] = []
  /// Upper-case lines above the number that name the issuing body, the parent body first.
  var issuerLines: [TextSpan<Clean>] = []
  /// "ĐOÀN TNCS HỒ CHÍ MINH" in the place of the motto: whose committee the issuer's lines name.
  var union: TextSpan<Clean>?
  /// The line in capitals between title and basis that names the issuing body once more: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI".
  var authority: TextSpan<Clean>?
  /// Lines before this one (index) belong to the page, not to the paper.
  var firstLine = 0
  /// The line (index) behind the head.
  var endLine = 0
  /// The line (index) of the type word.
  var typeLine: Int?
  /// Whether it stands above number and motto: it is the paper's own, or one of a portal's menu.
  var isTypeFirst = false
  /// Whether number, motto, type line or dated place were met at all: false for news.
  var isOfficial = false
}
