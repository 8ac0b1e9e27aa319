import Facts
import Model

/// What the first words of a line say about the part of the paper it belongs to.
enum LineCue {
  case basis
  case recipients
  case signature
  case sidebar
  case annex
  /// Kính gửi: whom a letter is sent to.
  case addressee
  /// "Giấy phép số 12/GP-TTĐT …": under a page, its licence; elsewhere a permit that the paper is about.
  case licence
}

enum LineCues {
  static let table: PhraseTable<LineCue> = PhraseTable(
    [
      (
        .basis,
        [
          "Căn cứ", "Thực hiện", "Xét", "Xét đề nghị", "Theo đề nghị", "Theo", "Triển khai thực hiện", "Triển khai", "Tiếp tục thực hiện",
          "Tiếp tục triển khai",
          "Trên cơ sở", "Thi hành", "Chấp hành", "Để thực hiện", "Để triển khai", "Nhằm triển khai", "Nhằm thực hiện", "Sau khi xem xét",
          "Quán triệt", "Cụ thể hóa",
          "Để tiếp tục thực hiện", "Để tiếp tục triển khai", "Để tổ chức thực hiện",
        ]
      ),
      (.recipients, ["Nơi nhận", "Nơi gửi"]),
      (.signature, ["TM", "KT", "TL", "TUQ", "Q"]),
      (
        .sidebar,
        [
          "Văn bản mới", "Văn bản liên quan", "Văn bản khác", "Văn bản cùng loại", "Tin liên quan", "Tin mới", "Tin mới nhất", "Tin khác",
          "Các tin khác", "Tin cùng chuyên mục",
          "Tin nổi bật", "Bài viết liên quan", "Bài viết khác", "Những tin mới hơn", "Những tin cũ hơn", "Ý kiến bạn đọc", "Ý kiến của bạn",
          "Bình luận", "Gửi bình luận", "Đang truy cập", "Lượt truy cập", "Tổng lượt truy cập",
          "Thống kê truy cập", "Tổng số điểm của bài viết", "Tác giả bài viết", "Xem nhiều", "Đọc nhiều", "Tin đọc nhiều",
          "Nhấp vào nút tại mỗi ô tìm kiếm", "Màn hình hiện lên như thế này", "Chia sẻ", "Từ khóa",
          "Liên kết website", "Liên kết web", "Thông tin tiện ích", "Các bài khác", "Văn bản chỉ đạo điều hành", "Thư viện ảnh",
          "Thăm dò ý kiến", "Quay lại", "In trang", "Các văn bản khác", "Tài liệu đính kèm",
          "Tệp đính kèm", "Bản quyền thuộc về", "Bản quyền của", "Đường dây nóng", "Xem thêm", "Đọc thêm", "Văn bản cùng lĩnh vực",
          "Văn bản cùng chủ đề", "Văn bản cùng cơ quan", "Tin cùng loại", "Tin cùng chủ đề", "Tin bài liên quan", "Tin bài khác",
          "Các tin đã đưa",
          "Tin đã đưa", "Cùng chuyên mục", "Có thể bạn quan tâm", "Giấy phép xuất bản", "Giấy phép hoạt động báo", "Giấy phép thiết lập",
          "Giấy phép trang tin", "Trưởng ban biên tập", "Chịu trách nhiệm nội dung", "Chịu trách nhiệm chính", "Cơ quan chủ quản",
          "Đơn vị chủ quản", "Copyright",
        ]
      ),
      (.annex, ["Phụ lục", "Biểu mẫu", "Mẫu số", "Danh mục"]),
      (.addressee, ["Kính gửi"]),
      (.licence, ["Giấy phép", "Số giấy phép"]),
    ].flatMap { cue, phrases in phrases.map { ($0, cue) } })

  static let can = Syllable.word("căn")
  static let cu = Syllable.word("cứ")

  /// Verbs behind the issuer in the sentence that enacts the paper: "Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:".
  static let enacting = Set(
    [
      "ban hành", "báo cáo", "xây dựng", "đề nghị", "yêu cầu", "triển khai", "quyết định", "thông báo", "hướng dẫn", "tổ chức",
      "trân trọng", "kính đề", "chỉ đạo", "giao cho", "trình bày", "kính trình", "kính báo", "quyết nghị", "đã ban", "có ý",
    ].map { phrase in
      Syllable.words(phrase).map(\.letters)
    })
}
