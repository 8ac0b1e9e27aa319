extension DocumentType {
  /// The type word as an office writes it ("Chỉ thị"); for `other` "Văn bản".
  public var name: String {
    switch self {
    case .constitution: "Hiến pháp"
    case .code: "Bộ luật"
    case .law: "Luật"
    case .ordinance: "Pháp lệnh"
    case .order: "Lệnh"
    case .resolution: "Nghị quyết"
    case .jointResolution: "Nghị quyết liên tịch"
    case .decree: "Nghị định"
    case .decision: "Quyết định"
    case .directive: "Chỉ thị"
    case .circular: "Thông tư"
    case .jointCircular: "Thông tư liên tịch"
    case .conclusion: "Kết luận"
    case .provisions: "Quy định"
    case .regulation: "Quy chế"
    case .notice: "Thông báo"
    case .guidance: "Hướng dẫn"
    case .programme: "Chương trình"
    case .plan: "Kế hoạch"
    case .scheme: "Phương án"
    case .project: "Đề án"
    case .investmentProject: "Dự án"
    case .report: "Báo cáo"
    case .minutes: "Biên bản"
    case .submission: "Tờ trình"
    case .officialLetter: "Công văn"
    case .telegram: "Công điện"
    case .permit: "Giấy phép"
    case .invitation: "Giấy mời"
    case .historicDecree: "Sắc lệnh"
    case .consolidatedText: "Văn bản hợp nhất"
    case .other: "Văn bản"
    }
  }
}
