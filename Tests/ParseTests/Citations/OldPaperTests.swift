import Model
import Testing

/// How papers of the years around 2000 and the portals that keep them print citations.
@Suite struct OldPaperTests {
  @Test(arguments: [
    "căn cứ ⟦Luật Quy hoạch số 21/2017/QH14 được Quốc hội khóa XIV⟧ thông qua ngày 24/11/2017",
    "căn cứ ⟦Luật Thủy sản được Quốc hội thông qua ngày 26/11/2003⟧ và các quy định khác",
    "căn cứ ⟦Luật Ngân sách nhà nước (sửa đổi) ngày 16-12-2002⟧",
    "căn cứ ⟦Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch ngày 20/11/2018⟧",
    "theo ⟦Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân năm 2004⟧ và ⟦Nghị định số 91/2006/NĐ-CP⟧",
    "theo ⟦Nghị định số 12/2005/NĐ-CP ngày 5/2/2005 của chính phủ⟧ về chợ",
    "theo ⟦Thông tư số 9/2005/TT-BTC ngày 5/2/2005 của Bộ tài chính⟧ về chợ",
    "theo ⟦Quyết định số 9/QĐ-UBND ngày 5/2/2015 của Ủy ban nhân dân (UBND) tỉnh Hà Giang⟧ về chợ",
    "tại ⟦Tờ trình số 15/TTr - NN&PTNT ngày 5/2/2015⟧ về chợ",
    "theo ⟦Quyết định số 3034/2000/QĐ.UBT⟧ về chợ",
    "tại ⟦Công văn số 22/SNV-TC ngày 5/2/2015⟧ và ⟦Báo cáo thẩm định số 18/BCTĐ-STP ngày 6/2/2015⟧",
    "Sở Xây dựng tại⟦Tờ trình số 35/TTr-SXD ngày 5/2/2015⟧",
    "- 1⟦Quyết định 7/2003/QĐ-BGDĐT⟧ ban hành nội quy\n- 2⟦Luật Giáo dục 1998⟧",
  ])
  func theWholeCitationIsRead(_ marked: String) {
    let wanted = marked.split(separator: "⟦").dropFirst().map { String($0.prefix { $0 != "⟧" }) }
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(parsed(text).citations.map(\.text) == wanted)
  }

  @Test(arguments: [
    ("ngày 5/2/2005 của chính phủ", "Chính phủ"),
    ("ngày 5/2/2005 của Bộ trưởng Bộ giáo dục và Đào tạo", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
    ("ngày 5/2/2005 của Ủy ban nhân dân (UBND) tỉnh Hà Giang", "UBND tỉnh Hà Giang"),
  ])
  func theBodyIsNamedInFull(_ behind: String, _ issuer: String) throws {
    #expect(try onlyCitation("theo Quyết định số 9/2005/QĐ-XYZ \(behind)").issuer == issuer)
  }

  @Test func aLabelGluedToTheNumberIsCut() throws {
    #expect(try onlyCitation("Quyết định 15/QĐ-VKSTCNgày").number?.normalised == "15/QĐ-VKSTC")
  }
}
