/// Words that stand behind the type word in the line that names the type, and tell its kind: "BÁO CÁO KIỂM ĐIỂM", "KẾ HOẠCH KIỂM TRA, GIÁM SÁT", "QUY CHẾ LÀM VIỆC".
/// What the paper is about stands on the next line. One a row; several may follow each other.
/// Sources: Decree 30/2020/NĐ-CP Annex III; Party Guidance 36-HD/VPTW; observation. Confidence of all rows: corroborated by papers.
let typePartRows = #"""
  kiểm điểm
  tự kiểm điểm
  tự kiểm tra
  kết quả
  tổng kết
  sơ kết
  tổng hợp
  tóm tắt
  chuyên đề
  chính trị
  giải trình
  công tác
  đánh giá
  tự đánh giá
  thống kê
  định kỳ
  thường niên
  đột xuất
  nhanh
  bổ sung
  kiểm tra
  giám sát
  thanh tra
  khảo sát
  tuyên truyền
  tổ chức
  triển khai
  thực hiện
  phối hợp
  liên tịch
  liên ngành
  liên sở
  tạm thời
  làm việc
  đại hội
  hội nghị
  cuộc họp
  họp
  khẩn
  """#
