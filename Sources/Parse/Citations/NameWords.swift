import Facts
import Model

extension DocumentType {
  /// Luật, bộ luật, pháp lệnh: acts called by a name behind their type word.
  var isLegislation: Bool { self == .law || self == .code || self == .ordinance }
}

/// Words that rules of names ask for, and words that end or lengthen a name.
enum NameWords {
  static let luat = Syllable.word("luật")
  static let cu = Syllable.word("cứ")
  static let da = Syllable.word("đã")
  static let qua = Syllable.word("qua")
  static let phap = Syllable.word("pháp")
  static let bo = Syllable.word("bộ")
  static let hien = Syllable.word("hiến")
  static let schools = WordSet("học khoa ngành viện hội phòng nhân ty")
  /// kỷ luật, quy luật, kỹ luật: words of which "luật" is the second half.
  static let halves = WordSet("kỷ kỉ kỹ quy qui")
  static let te = Syllable.word("tế")
  static let quoc = Syllable.word("quốc")
  static let sua = Syllable.word("sửa")
  static let doi = Syllable.word("đổi")
  static let chong = Syllable.word("chống")
  static let phong = Syllable.word("phòng")
  /// Words behind "phòng" that make it no division: phòng chống, phòng thủ, phòng ngừa, phòng cháy, phòng không.
  static let behindPhong = WordSet("chống thủ ngừa cháy không")
  static let su = Syllable.word("sử")
  static let ly = Syllable.word("lý")
  static let nhiem = Syllable.word("nhiệm")
  static let tinh = Syllable.word("tỉnh")
  static let notAfterLaw = WordSet(
    "này đó sư gia khác nêu trên của và số pháp định có được phải thì là tại theo với liên hiện do cho sẽ chuyên mới cũ gốc ấy kia nói chính gồm như hay hoặc trong khi không đã chơi luật"
  )
  /// Words that name no law but where they begin a name: "luật học", not "Luật Học tập suốt đời".
  static let notAfterLawInSmall = WordSet("học bao quy tư")
  /// Words that end the name of a law.
  static let ends = WordSet(
    "ngày năm số có được này đó nêu của tại thì để khi đã là do theo trong phải từ mà nhưng như bị không hiện hoặc hay cũng còn sẽ trừ kể quy gồm nếu đối thay cụ trên dưới sau trước khoản điều điểm chương mục căn nhằm bằng cho đến vào ra nói hết mới nhất cùng mọi nào ban hướng bãi"
  )
  /// Words that end it also where a day closes an item of the legal basis.
  static let notBeforeDay = WordSet("của số điều khoản điểm được đã có do theo tại từ này đó kèm hiện thì là trong đề kể khi nay")
  static let mayBegin = WordSet("ban thực trong các quy cụ điều hết")
  static let notAfterAnd = WordSet(
    "các những văn pháp nghị luật thông quyết điều khoản theo hướng quy được có phải không đã bộ việc một chỉ tại đồng chịu trách thực yêu căn của điểm chính từ một số tài đơn cơ"
  )
  /// Words that plainly lengthen a known name: "Luật Giáo dục" + "nghề nghiệp".
  static let goesOn = WordSet("nghề trung tiểu")
}

enum ConstitutionName {
  static let table: PhraseTable<Bool> = PhraseTable([
    ("nước Cộng hòa xã hội chủ nghĩa Việt Nam", true), ("nước CHXHCN Việt Nam", true), ("nước Cộng hòa XHCN Việt Nam", true),
    ("Việt Nam", true), ("nước Việt Nam dân chủ cộng hòa", true),
  ])
}

enum CongressWords {
  /// The first words; true where they name a paper without anything behind them.
  static let heads: PhraseTable<Bool> = PhraseTable(
    [
      ("Đại hội", false), ("Đại hội đại biểu", false), ("Hội nghị lần thứ", false), ("Hội nghị Trung ương", false),
      ("Hội nghị Ban Chấp hành Trung ương", false),
      ("Trung ương", false), ("Đảng bộ", false), ("Đại hội Đảng", true), ("Đại hội Đảng bộ", false), ("của Đại hội", false),
      ("của Đại hội đại biểu", false), ("Ban Chấp hành Trung ương", false), ("ĐH", false), ("ĐHĐB", false), ("TW", false),
      ("ĐH Đảng bộ", false), ("ĐHĐB Đảng bộ", false), ("ĐH Đảng", true),
    ] + (1...15).flatMap { [("TW\($0)", true), ("NQTW\($0)", true)] } + [("NQTW", false)])
  static let rest: PhraseTable<Bool> = PhraseTable(
    [
      "đại biểu", "toàn quốc", "Đảng bộ", "Khối", "Khối các cơ quan", "Đảng", "các cấp", "Ban Chấp hành Trung ương Đảng",
      "Ban Chấp hành Trung ương",
      "BCH Trung ương Đảng", "BCH Trung ương", "Ban Chấp hành", "Trung ương Đảng", "Trung ương", "Cộng sản Việt Nam",
      "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Công đoàn", "Tổng Liên đoàn Lao động Việt Nam", "Liên đoàn Lao động", "Đoàn",
      "Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Hội Nông dân Việt Nam", "Hội Liên hiệp Phụ nữ Việt Nam",
      "Hội Cựu chiến binh Việt Nam", "ba", "bốn", "tư", "năm", "sáu", "bảy",
      "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "hai", "nhất", "toàn thể",
    ].map { ($0, true) })
  static let owners: PhraseTable<Bool> = PhraseTable(["Đảng", "Đảng bộ", "Ban Chấp hành", "BCH", "Trung ương"].map { ($0, true) })
}
