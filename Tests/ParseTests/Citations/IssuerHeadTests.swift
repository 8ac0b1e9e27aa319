import Testing

@testable import Facts

/// Every head of the issuer table with a place or a field, in each position a sentence may give it.
@Suite struct IssuerHeadTests {
  static let bodies: [String] = tableRows(issuerHeadRows).map { row in
    switch IssuerHead.Continuation(rawValue: row[1]) {
    case .place, .party: row[0] + " tỉnh Lào Cai"
    case .field: row[0] + " Nội vụ tỉnh Lào Cai"
    case .chain: row[0] + " Tỉnh ủy Lào Cai"
    case .person: row[0] + " Sở Nội vụ tỉnh Lào Cai"
    case .open: row[0] + " Đào tạo cán bộ"
    case .seat: row[0] + " Cần Thơ"
    case .closed, nil: row[0]
    }
  }

  @Test(arguments: bodies) func behindTheDate(_ body: String) {
    checkPartsAsWritten("theo ⟨Công văn⟩ số ⟦15/ABC-XYZ⟧ ⟪ngày 02/3/2022⟫ của ⦅\(body)⦆ về dân vận")
  }

  @Test(arguments: bodies) func betweenNumberAndDate(_ body: String) {
    checkPartsAsWritten("theo ⟨Công văn⟩ số ⟦15/ABC-XYZ⟧ của ⦅\(body)⦆ ⟪ngày 02/3/2022⟫ về dân vận")
  }

  @Test(arguments: bodies) func inFrontAsTheOneWhoIssues(_ body: String) {
    checkPartsAsWritten("nội dung này ⦅\(body)⦆ đã ban hành ⟨Công văn⟩ số ⟦15/ABC-XYZ⟧ về dân vận")
  }

  @Test(arguments: bodies) func inFrontBehindADate(_ body: String) {
    checkPartsAsWritten("⟪Ngày 02/3/2022⟫, ⦅\(body)⦆ có ⟨Công văn⟩ số ⟦15/ABC-XYZ⟧ về dân vận")
  }
}
