import Model
import Testing

/// Laws, codes, ordinances, constitutions, resolutions of congresses and titles in quotes, cited without a number.
@Suite struct NamedCitationTests {
  @Test(arguments: [
    "theo ⦃Luật Tiếp công dân⦄ ⟪năm 2013⟫ và quy chế", "theo ⦃Luật Đất đai⦄ ⟪ngày 26/11/2013⟫ của Quốc hội",
    "theo ⦃Luật Đất đai⦄ ⟪2013⟫ và quy chế", "theo ⦃Luật Tiếp công dân⦄ (⟪2013⟫), ⦃Luật Tố cáo⦄ (⟪2018⟫) và quy chế",
    "theo ⦃Luật Tổ chức chính quyền địa phương⦄ ⟪ngày 19 tháng 6 năm 2015⟫;",
    "theo ⦃Luật Tiếp công dân⦄, ⟪ngày 25/11/2013⟫", "quy định của ⦃Luật Thanh tra⦄.", "tuyên truyền ⦃Luật Trẻ em⦄ cho học sinh",
    "Căn cứ ⦃Luật Đất đai⦄ ngày … tháng … năm …",
  ])
  func aLawIsNamedWithOrWithoutItsYear(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⦃Luật Phòng, chống tham nhũng⦄ ⟪năm 2018⟫", "theo ⦃Luật Quản lý, sử dụng tài sản công⦄ ⟪năm 2017⟫",
    "theo ⦃Luật Thi đua, khen thưởng⦄ và quy chế",
    "theo ⦃Luật Bảo vệ, chăm sóc và giáo dục trẻ em⦄, các văn bản khác", "theo ⦃Luật An toàn, vệ sinh lao động⦄.",
    "theo ⦃Luật Cán bộ, công chức⦄ ⟪năm 2008⟫;",
    "theo ⦃Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn⦄ ⟪năm 2007⟫", "theo ⦃Luật Khiếu nại, tố cáo⦄ ⟪năm 1998⟫",
    "theo ⦃Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ⦄ ⟪năm 2024⟫", "theo ⦃Pháp lệnh Ưu đãi người có công với cách mạng⦄ ⟪năm 2020⟫",
  ])
  func commasMayBelongToTheName(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⦃Luật Khiếu nại⦄, ⦃Luật Tố cáo⦄, ⦃Luật Tiếp công dân⦄ và các văn bản khác", "theo ⦃Luật Khiếu nại⦄ và ⦃Luật Tố cáo⦄ ⟪năm 2018⟫",
    "theo ⦃Luật Khiếu nại⦄ ⟪năm 2011⟫; ⦃Luật Tố cáo⦄ ⟪năm 2018⟫; ⦃Bộ luật Lao động⦄ ⟪năm 2019⟫",
    "theo ⦃Hiến pháp⦄ ⟪năm 2013⟫ và ⦃Bộ luật Dân sự⦄ ⟪năm 2015⟫",
    "theo ⦃Luật Tiếp công dân⦄ và ⟨Nghị định⟩ số ⟦64/2014/NĐ-CP⟧",
  ])
  func severalNamesAreSeveralCitations(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⦃Hiến pháp⦄ ⟪năm 2013⟫", "theo ⦃Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam⦄ ⟪năm 2013⟫",
    "⦃HIẾN PHÁP NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⦄ ⟪NĂM 2013⟫",
    "TRIỂN KHAI ⦃LUẬT TIẾP CÔNG DÂN⦄ ⟪NĂM 2013⟫", "theo ⦃Luật Tiếp\ncông dân⦄ ⟪năm 2013⟫",
    "theo ⦃Luật Thực hiện dân chủ ở\ncơ sở⦄\n⟪năm 2022⟫",
  ])
  func caseAndLineEndsDoNotHideAName(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "Căn cứ ⦃Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương⦄ ⟪ngày 22 tháng 11 năm 2019⟫;",
    "theo ⦃Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức⦄ ⟪năm 2019⟫",
    "theo ⦃Luật Sửa đổi, bổ sung một số điều của Luật Đất đai⦄.",
  ])
  func theLawsThatALawAmendsBelongToItsName(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⟨Luật⟩ sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức số ⟦52/2019/QH14⟧",
    "Căn cứ ⟨Luật⟩ Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số ⟦87/2015/QH13⟧",
    "theo ⟨Luật⟩ Cán bộ, công chức số ⟦22/2008/QH12⟧ và ⟨Luật⟩ Viên chức số ⟦58/2010/QH12⟧",
    "theo ⦃Luật Học tập suốt đời⦄ ⟪năm 2031⟫", "theo ⦃Luật Cán bộ, công chức⦄ ⟪năm 2008⟫, ⟨Luật⟩ Viên chức số ⟦58/2010/QH12⟧",
  ])
  func aNumberBehindTheNameTellsTheLaw(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "XỬ LÝ KỶ LUẬT TỔ CHỨC ĐẢNG VI PHẠM", "SIẾT CHẶT KỶ CƯƠNG, KỶ LUẬT HÀNH CHÍNH", "KỶ\nLUẬT LAO ĐỘNG NĂM 2019", "Kỷ Luật Đảng năm 2024",
    "QUY LUẬT CUNG CẦU", "Công ty Luật Minh Khuê năm 2019", "Dự thảo Luật bao gồm 8 chương", "Bộ luật quy định rõ",
    "ông là Luật gia năm 2019",
    "PHÁP\nLUẬT HÌNH SỰ", "Tạp chí Luật học năm 2019", "Dự án Luật sửa đổi và", "Luật chơi đơn giản",
  ])
  func aWordOfAnotherMeaningIsNoLaw(_ text: String) { #expect(parsed(text).citations.map(\.text) == [], "\(text)") }

  @Test(arguments: [
    "theo ⟮khoản 1 Điều 5⟯ ⦃Bộ luật Tố tụng dân sự⦄ (BLTTDS) ⟪năm 2015⟫", "theo ⦃Luật Giá⦄ ⟪năm 2012⟫",
    "⦃BLTTHS⦄ ⟪năm 2015⟫ có quy định mới", "theo ⦃Bộ luật Dân sự⦄ (sau đây gọi là BLDS) ⟪năm 2015⟫",
    "Căn cứ ⦃Luật\nHỗ trợ doanh nghiệp nhỏ và vừa⦄ ⟪ngày 12 tháng 6 năm 2017⟫;",
  ])
  func anAbbreviationMayStandBetween(_ text: String) { checkParts(text) }

  /// However many brackets there are, the stack does not grow with them.
  @Test(arguments: ["(a b) ", "(sửa đổi) "]) func manyBracketsStandBeforeNoDay(_ bracket: String) throws {
    let citation = try onlyCitation("theo Luật Đất đai " + String(repeating: bracket, count: 20_000) + "năm 2013")
    #expect(citation.name == "Luật Đất đai" && citation.date == nil)
  }

  @Test(arguments: [
    "theo ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧ ⟪ngày 14/8/2023⟫ của ⦅Chính phủ⦆ quy định chi tiết một số điều của ⦃Luật Thực hiện dân chủ ở cơ sở⦄",
    "theo ⟨Nghị định⟩ số ⟦64/2014/NĐ-CP⟧ hướng dẫn thi hành ⦃Luật Tiếp công dân⦄;",
  ])
  func aLawInTheSubjectOfANumberedPaperCounts(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo ⦃Nghị quyết Đại hội XIII của Đảng⦄", "theo ⦃Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⦄ và chương trình",
    "theo ⦃Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII⦄ đề ra", "theo ⦃Nghị quyết Đại hội Đảng bộ huyện lần thứ X⦄,",
    "theo ⦃Nghị quyết Trung ương 4 khóa XII⦄ về xây dựng Đảng",
    "theo ⦃Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XI⦄ về dân vận",
    "theo ⦃Nghị quyết Trung ương 5 (khóa XII)⦄ về kinh tế", "theo ⦃Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX⦄ và chương trình",
  ])
  func resolutionsOfCongressesAreNamed(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "thực hiện ⦃Đề án “Văn hóa công vụ trong cơ quan nhà nước”⦄ và kế hoạch",
    "thực hiện ⦃Đề án \"Dân vận khéo trong tình hình mới\"⦄ và kế hoạch",
    "thực hiện ⦃Chương trình “Mỗi xã một sản phẩm”⦄ và kế hoạch", "thực hiện ⦃Chiến lược “Phát triển thanh niên Việt Nam”⦄.",
    "thực hiện ⦃Quy chế “Phối hợp công tác giữa hai bên”⦄.",
  ])
  func titlesInQuotesAreNames(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo quy định của Luật này", "khi Luật này có hiệu lực", "văn phòng Luật sư tỉnh", "các luật khác có liên quan",
    "theo pháp luật hiện hành",
    "theo luật định", "chấp hành kỷ luật", "các nghị quyết của Đảng", "Nghị quyết của Đảng và chính sách", "Kế hoạch này", "Bộ luật này",
    "Quyết định này", "Pháp lệnh này", "các Luật, Nghị định có liên quan", "Đề án này", "phong trào “Dân vận khéo”",
    "chương trình công tác năm 2023", "nhiều đề án “treo” trên địa bàn", "sau Đại hội Đảng bộ tỉnh lần thứ XVII",
  ])
  func generalMentionsAreNone(_ text: String) { checkParts(text) }

  @Test func aYearInBracketsIsReadWithoutThem() {
    checkParts("theo ⦃Luật Tiếp công dân⦄ (⟪năm 2013⟫) và quy chế")
  }

  @Test func aSchoolOfLawIsNoLaw() {
    checkParts("Trường Đại học Luật Hà Nội")
  }

  @Test(arguments: ["TỔNG KẾT VIỆC THỰC HIỆN PHÁP LUẬT VỀ ĐẤT ĐAI", "Thực Hiện Pháp Luật"])
  func carryingOutTheLawIsNoConstitution(_ text: String) {
    checkParts(text)
  }

  @Test(arguments: [
    "theo ⟨Luật⟩ Ngân sách nhà nước số ⟦01/2002/QH11⟧ và quy chế",
    "theo ⟨Luật⟩ Thực hiện dân chủ ở cơ sở số ⟦10/2022/QH15⟧ ⟪ngày 10/11/2022⟫",
    "theo ⟨Luật⟩ Hải quan (số ⟦54/2014/QH13⟧) và quy chế", "theo ⟨Bộ luật⟩ Dân sự số ⟦91/2015/QH13⟧ ⟪ngày 24/11/2015⟫ của ⦅Quốc hội⦆",
  ])
  func aNumberBehindTheNameMakesItANumberedCitation(_ text: String) { checkParts(text) }

  @Test func theNameHasNoDateButTheTextHas() throws {
    let citation = try onlyCitation("theo Luật Tiếp công dân năm 2013 và quy chế của tỉnh")
    #expect(citation.kind == .named)
    #expect(citation.name == "Luật Tiếp công dân")
    #expect(citation.text == "Luật Tiếp công dân năm 2013")
    #expect(citation.date == PrintedDate(year: 2013))
    #expect(citation.type == .law)
    #expect(citation.number == nil)
  }

  @Test(arguments: [
    ("Hiến pháp năm 2013", DocumentType.constitution), ("Bộ luật Lao động", .code),
    ("Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn", .ordinance),
    ("Nghị quyết Đại hội XIII của Đảng", .resolution), ("Đề án “Văn hóa công vụ trong cơ quan”", .project),
  ])
  func theTypeWordTellsTheType(_ name: String, _ type: DocumentType) throws {
    #expect(try onlyCitation("thực hiện \(name) và quy chế của tỉnh").type == type)
  }

  @Test func spellingsOfOneNameMeetInTheBucket() throws {
    let citations = ["Luật Phòng, chống tham nhũng", "LUẬT PHÒNG, CHỐNG THAM NHŨNG", "Luật Phòng chống tham nhũng"].map {
      parsed("theo \($0) năm 2018.").citations
    }
    #expect(Set(citations.flatMap { $0.map(\.bucket) }).count == 1)
  }

  /// In a title the year behind a law is the report's, unless the law was made in it.
  @Test(arguments: [("Luật Thực hiện dân chủ ở cơ sở năm 2023", nil), ("Luật Thực hiện dân chủ ở cơ sở năm 2022", "2022")])
  func theYearOfATitle(_ title: String, _ date: String?) throws {
    let paper = plan(body: "Nâng cao nhận thức.").replacing(
      "Công tác dân vận của các cơ quan hành chính nhà nước năm 2023", with: "Thực hiện \(title)")
    #expect(try onlyCitation(paper).date?.description == date)
  }
}
