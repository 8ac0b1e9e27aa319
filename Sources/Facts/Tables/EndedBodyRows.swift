/// Bodies that ended, as acting papers write them: words | last day | what came after | act.
/// Units of the district level end with their kind of unit, whatever name follows ("UBND huyện Tân Lạc", "UBND các huyện, thị xã, thành phố").
/// What came after is left empty where it is not the same one everywhere. Bodies of provinces that were merged: `EndedBodyTable`.
/// Sources: Resolution 176/2025/QH15 on the organisation of the Government (ministries, from 1 March 2025); Decree 29/2025/NĐ-CP (general departments of
/// the Ministry of Finance); Decree 45/2025/NĐ-CP (departments of provinces, from 1 March 2025); Conclusion 121-KL/TW (Party bodies, in February 2025:
/// the month stands for its last day); Resolution 203/2025/QH15 and Law 72/2025/QH15 (no district level from 1 July 2025); Laws 81/2025/QH15 and
/// 82/2025/QH15 (courts and procuracies of areas, from 1 July 2025).
let endedBodyRows = #"""
  Bộ Kế hoạch và Đầu tư | 2025-02-28 | Bộ Tài chính | 176/2025/QH15
  Bộ Giao thông vận tải | 2025-02-28 | Bộ Xây dựng | 176/2025/QH15
  Bộ Tài nguyên và Môi trường | 2025-02-28 | Bộ Nông nghiệp và Môi trường | 176/2025/QH15
  Bộ Nông nghiệp và Phát triển nông thôn | 2025-02-28 | Bộ Nông nghiệp và Môi trường | 176/2025/QH15
  Bộ Thông tin và Truyền thông | 2025-02-28 | Bộ Khoa học và Công nghệ | 176/2025/QH15
  Bộ Lao động - Thương binh và Xã hội | 2025-02-28 | Bộ Nội vụ | 176/2025/QH15
  Ủy ban Dân tộc | 2025-02-28 | Bộ Dân tộc và Tôn giáo | 176/2025/QH15
  Bộ KH&ĐT | 2025-02-28 | Bộ Tài chính | 176/2025/QH15
  Bộ GTVT | 2025-02-28 | Bộ Xây dựng | 176/2025/QH15
  Bộ TN&MT | 2025-02-28 | Bộ Nông nghiệp và Môi trường | 176/2025/QH15
  Bộ NN&PTNT | 2025-02-28 | Bộ Nông nghiệp và Môi trường | 176/2025/QH15
  Bộ TT&TT | 2025-02-28 | Bộ Khoa học và Công nghệ | 176/2025/QH15
  Bộ LĐ-TB&XH | 2025-02-28 | Bộ Nội vụ | 176/2025/QH15
  Bộ LĐTB&XH | 2025-02-28 | Bộ Nội vụ | 176/2025/QH15
  Bộ LĐTBXH | 2025-02-28 | Bộ Nội vụ | 176/2025/QH15
  Tổng cục Thuế | 2025-02-28 | Cục Thuế | 29/2025/NĐ-CP
  Tổng cục Hải quan | 2025-02-28 | Cục Hải quan | 29/2025/NĐ-CP
  Tổng cục Thống kê | 2025-02-28 | Cục Thống kê | 29/2025/NĐ-CP
  Sở Kế hoạch và Đầu tư | 2025-02-28 | Sở Tài chính | 45/2025/NĐ-CP
  Sở KH&ĐT | 2025-02-28 | Sở Tài chính | 45/2025/NĐ-CP
  Sở Giao thông vận tải | 2025-02-28 | | 45/2025/NĐ-CP
  Sở GTVT | 2025-02-28 | | 45/2025/NĐ-CP
  Sở Tài nguyên và Môi trường | 2025-02-28 | Sở Nông nghiệp và Môi trường | 45/2025/NĐ-CP
  Sở TN&MT | 2025-02-28 | Sở Nông nghiệp và Môi trường | 45/2025/NĐ-CP
  Sở Nông nghiệp và Phát triển nông thôn | 2025-02-28 | Sở Nông nghiệp và Môi trường | 45/2025/NĐ-CP
  Sở NN&PTNT | 2025-02-28 | Sở Nông nghiệp và Môi trường | 45/2025/NĐ-CP
  Sở Thông tin và Truyền thông | 2025-02-28 | | 45/2025/NĐ-CP
  Sở TT&TT | 2025-02-28 | | 45/2025/NĐ-CP
  Sở Lao động - Thương binh và Xã hội | 2025-02-28 | Sở Nội vụ | 45/2025/NĐ-CP
  Sở LĐ-TB&XH | 2025-02-28 | Sở Nội vụ | 45/2025/NĐ-CP
  Sở LĐTB&XH | 2025-02-28 | Sở Nội vụ | 45/2025/NĐ-CP
  Sở LĐTBXH | 2025-02-28 | Sở Nội vụ | 45/2025/NĐ-CP
  Ban Tuyên giáo Trung ương | 2025-02 | Ban Tuyên giáo và Dân vận Trung ương | 121-KL/TW
  Ban Dân vận Trung ương | 2025-02 | Ban Tuyên giáo và Dân vận Trung ương | 121-KL/TW
  Ban Tuyên giáo Tỉnh ủy | 2025-02 | Ban Tuyên giáo và Dân vận Tỉnh ủy | 121-KL/TW
  Ban Tuyên giáo Thành ủy | 2025-02 | Ban Tuyên giáo và Dân vận Thành ủy | 121-KL/TW
  Ban Dân vận Tỉnh ủy | 2025-02 | Ban Tuyên giáo và Dân vận Tỉnh ủy | 121-KL/TW
  Ban Dân vận Thành ủy | 2025-02 | Ban Tuyên giáo và Dân vận Thành ủy | 121-KL/TW
  Ban cán sự đảng | 2025-02 | Đảng ủy | 121-KL/TW
  Đảng đoàn Hội đồng nhân dân | 2025-02 | | 121-KL/TW
  Đảng đoàn HĐND | 2025-02 | | 121-KL/TW
  Đảng đoàn Mặt trận Tổ quốc | 2025-02 | | 121-KL/TW
  Đảng đoàn MTTQ | 2025-02 | | 121-KL/TW
  Đảng ủy Khối các cơ quan | 2025-02 | | 121-KL/TW
  Đảng ủy Khối doanh nghiệp | 2025-02 | | 121-KL/TW
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
  Ủy ban nhân dân các thị xã | 2025-06-30 | | 203/2025/QH15
  UBND các thị xã | 2025-06-30 | | 203/2025/QH15
  Chủ tịch Ủy ban nhân dân quận | 2025-06-30 | | 203/2025/QH15
  Chủ tịch Ủy ban nhân dân thị xã | 2025-06-30 | | 203/2025/QH15
  Chủ tịch UBND quận | 2025-06-30 | | 203/2025/QH15
  Chủ tịch UBND thị xã | 2025-06-30 | | 203/2025/QH15
  HĐND quận | 2025-06-30 | | 203/2025/QH15
  HĐND thị xã | 2025-06-30 | | 203/2025/QH15
  Hội đồng nhân dân quận | 2025-06-30 | | 203/2025/QH15
  Hội đồng nhân dân thị xã | 2025-06-30 | | 203/2025/QH15
  Hội đồng nhân dân các huyện | 2025-06-30 | | 203/2025/QH15
  HĐND các huyện | 2025-06-30 | | 203/2025/QH15
  Ban Thường vụ Huyện ủy | 2025-06-30 | | 203/2025/QH15
  Ban Thường vụ Quận ủy | 2025-06-30 | | 203/2025/QH15
  Ban Thường vụ Thị ủy | 2025-06-30 | | 203/2025/QH15
  Ban Thường vụ các huyện ủy | 2025-06-30 | | 203/2025/QH15
  Ban Dân vận Huyện ủy | 2025-06-30 | | 203/2025/QH15
  Ban Tuyên giáo Huyện ủy | 2025-06-30 | | 203/2025/QH15
  Ban Tuyên giáo và Dân vận Huyện ủy | 2025-06-30 | | 203/2025/QH15
  Văn phòng Huyện ủy | 2025-06-30 | | 203/2025/QH15
  Văn phòng HĐND và UBND huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Giáo dục và Đào tạo huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Văn hóa và Thông tin huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Văn hóa, Khoa học và Thông tin huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Lao động - Thương binh và Xã hội huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Tài nguyên và Môi trường huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Nông nghiệp và Phát triển nông thôn huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Nông nghiệp và Môi trường huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Kinh tế và Hạ tầng huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Dân tộc huyện | 2025-06-30 | | 203/2025/QH15
  Phòng Y tế huyện | 2025-06-30 | | 203/2025/QH15
  Ủy ban Mặt trận Tổ quốc Việt Nam huyện | 2025-06-30 | | 203/2025/QH15
  Ủy ban MTTQ Việt Nam huyện | 2025-06-30 | | 203/2025/QH15
  Ủy ban MTTQ huyện | 2025-06-30 | | 203/2025/QH15
  Tòa án nhân dân huyện | 2025-06-30 | | 81/2025/QH15
  Tòa án nhân dân cấp huyện | 2025-06-30 | | 81/2025/QH15
  Viện kiểm sát nhân dân huyện | 2025-06-30 | | 82/2025/QH15
  Viện kiểm sát nhân dân cấp huyện | 2025-06-30 | | 82/2025/QH15
  """#
