/// Words a title may begin with that follow the issuer without "về": prepositions and verbs, as titles of Vietnamese papers use them.
let titleLeads: [String] = """
  về
  quy định
  ban hành
  phê duyệt
  sửa đổi
  bổ sung
  hướng dẫn
  thực hiện
  triển khai
  tổ chức
  tiếp tục
  tăng cường
  đẩy mạnh
  nâng cao
  đổi mới
  hoàn thiện
  xây dựng
  củng cố
  phát huy
  phát động
  phát triển
  công bố
  thành lập
  kiện toàn
  điều chỉnh
  bãi bỏ
  thay thế
  đính chính
  hợp nhất
  thông qua
  giao
  phân công
  phân cấp
  ủy quyền
  tổng kết
  sơ kết
  đánh giá
  rà soát
  kiểm tra
  giám sát
  chấn chỉnh
  sắp xếp
  bảo đảm
  quán triệt
  khắc phục
  xử lý
  kéo dài
  chi tiết
  """.split(separator: "\n").map(String.init)

/// Short forms of issuing bodies that a full citation spells out.
let issuerShortForms: [String: String] = [
  "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
  "BTV": "Ban Thường vụ", "BCH": "Ban Chấp hành", "TTCP": "Thủ tướng Chính phủ", "BCĐ": "Ban Chỉ đạo",
]
