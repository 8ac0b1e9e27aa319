/// Bodies that ended, as acting papers write them: words | last day | what came after | act.
/// Units of the district level end with their kind of unit, whatever name follows ("UBND huyện Tân Lạc", "UBND các huyện, thị xã, thành phố").
/// Sources: Resolution 176/2025/QH15 on the organisation of the Government (ministries, from 1 March 2025); Resolution 203/2025/QH15 and Law
/// 72/2025/QH15 (no district level from 1 July 2025).
let endedBodyRows = #"""
  Bộ Kế hoạch và Đầu tư | 2025-02-28 | Bộ Tài chính | 176/2025/QH15
  Bộ Giao thông vận tải | 2025-02-28 | Bộ Xây dựng | 176/2025/QH15
  Bộ Tài nguyên và Môi trường | 2025-02-28 | Bộ Nông nghiệp và Môi trường | 176/2025/QH15
  Bộ Nông nghiệp và Phát triển nông thôn | 2025-02-28 | Bộ Nông nghiệp và Môi trường | 176/2025/QH15
  Bộ Thông tin và Truyền thông | 2025-02-28 | Bộ Khoa học và Công nghệ | 176/2025/QH15
  Bộ Lao động - Thương binh và Xã hội | 2025-02-28 | Bộ Nội vụ | 176/2025/QH15
  Ủy ban Dân tộc | 2025-02-28 | Bộ Dân tộc và Tôn giáo | 176/2025/QH15
  Ủy ban nhân dân huyện | 2025-06-30 | | 203/2025/QH15
  Ủy ban nhân dân quận | 2025-06-30 | | 203/2025/QH15
  Ủy ban nhân dân thị xã | 2025-06-30 | | 203/2025/QH15
  Ủy ban nhân dân các huyện | 2025-06-30 | | 203/2025/QH15
  Ủy ban nhân dân các quận | 2025-06-30 | | 203/2025/QH15
  Ủy ban nhân dân cấp huyện | 2025-06-30 | | 203/2025/QH15
  Chủ tịch Ủy ban nhân dân huyện | 2025-06-30 | | 203/2025/QH15
  Chủ tịch Ủy ban nhân dân các huyện | 2025-06-30 | | 203/2025/QH15
  Chủ tịch Ủy ban nhân dân cấp huyện | 2025-06-30 | | 203/2025/QH15
  UBND huyện | 2025-06-30 | | 203/2025/QH15
  UBND quận | 2025-06-30 | | 203/2025/QH15
  UBND thị xã | 2025-06-30 | | 203/2025/QH15
  UBND các huyện | 2025-06-30 | | 203/2025/QH15
  UBND các quận | 2025-06-30 | | 203/2025/QH15
  UBND cấp huyện | 2025-06-30 | | 203/2025/QH15
  Chủ tịch UBND huyện | 2025-06-30 | | 203/2025/QH15
  Chủ tịch UBND các huyện | 2025-06-30 | | 203/2025/QH15
  Chủ tịch UBND cấp huyện | 2025-06-30 | | 203/2025/QH15
  HĐND huyện | 2025-06-30 | | 203/2025/QH15
  HĐND cấp huyện | 2025-06-30 | | 203/2025/QH15
  Hội đồng nhân dân huyện | 2025-06-30 | | 203/2025/QH15
  Hội đồng nhân dân cấp huyện | 2025-06-30 | | 203/2025/QH15
  Huyện ủy | 2025-06-30 | | 203/2025/QH15
  Quận ủy | 2025-06-30 | | 203/2025/QH15
  Thị ủy | 2025-06-30 | | 203/2025/QH15
  các huyện ủy | 2025-06-30 | | 203/2025/QH15
  Phòng Nội vụ huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Tư pháp huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Tài chính - Kế hoạch huyện | 2025-06-30 | | 203/2025/QH15
  Thanh tra huyện | 2025-06-30 | | 203/2025/QH15
  """#
