/// Codes of issuing bodies in symbols: code | system | level | body. The organisation part of a number is open-ended (schools, companies);
/// this list only restores the usual spelling and tells the number system (state: N/TYPE-ORG, party: N-TYPE/ORG, either: both orders).
/// Source: Decree 30/2020/NĐ-CP Annex III; Party Guidance 36-HD/VPTW; observation.
/// Confidence of all rows: corroborated by papers that print the code beside the body; the acts were not opened.
let issuingBodyRows = #"""
  TTg      | state | central  | Thủ tướng Chính phủ
  CP       | state | central  | Chính phủ
  HĐBT     | state | central  | Hội đồng Bộ trưởng
  HĐNN     | either | central | Hội đồng Nhà nước
  HĐCP     | state | central  | Hội đồng Chính phủ
  CTN      | either | central  | Chủ tịch nước
  QH       | state | central  | Quốc hội
  UBTVQH   | state | central  | Ủy ban Thường vụ Quốc hội
  VPQH     | state | central  | Văn phòng Quốc hội
  VPCP     | state | central  | Văn phòng Chính phủ
  VPCTN    | state | central  | Văn phòng Chủ tịch nước
  TTCP     | state | central  | Thanh tra Chính phủ
  KTNN     | state | central  | Kiểm toán nhà nước
  NHNN     | state | central  | Ngân hàng Nhà nước Việt Nam
  TANDTC   | state | central  | Tòa án nhân dân tối cao
  HĐTP     | state | central  | Hội đồng Thẩm phán Tòa án nhân dân tối cao
  VKSNDTC  | state | central  | Viện kiểm sát nhân dân tối cao
  VKSTC    | state | central  | Viện kiểm sát nhân dân tối cao
  BNV      | state | central  | Bộ Nội vụ
  BTCCBCP  | state | central  | Ban Tổ chức - Cán bộ Chính phủ
  BTC      | state | central  | Bộ Tài chính
  BKHĐT    | state | central  | Bộ Kế hoạch và Đầu tư
  BKH      | state | central  | Bộ Kế hoạch và Đầu tư
  BXD      | state | central  | Bộ Xây dựng
  BGTVT    | state | central  | Bộ Giao thông vận tải
  BNNMT    | state | central  | Bộ Nông nghiệp và Môi trường
  BNNPTNT  | state | central  | Bộ Nông nghiệp và Phát triển nông thôn
  BNN      | state | central  | Bộ Nông nghiệp và Phát triển nông thôn
  BTNMT    | state | central  | Bộ Tài nguyên và Môi trường
  BKHCN    | state | central  | Bộ Khoa học và Công nghệ
  BKHCNMT  | state | central  | Bộ Khoa học, Công nghệ và Môi trường
  BTTTT    | state | central  | Bộ Thông tin và Truyền thông
  BBCVT    | state | central  | Bộ Bưu chính, Viễn thông
  BDTTG    | state | central  | Bộ Dân tộc và Tôn giáo
  UBDT     | state | central  | Ủy ban Dân tộc
  BQP      | state | central  | Bộ Quốc phòng
  BCA      | state | central  | Bộ Công an
  BNG      | state | central  | Bộ Ngoại giao
  BTP      | state | central  | Bộ Tư pháp
  BCT      | state | central  | Bộ Công Thương
  BCN      | state | central  | Bộ Công nghiệp
  BTM      | state | central  | Bộ Thương mại
  BTS      | state | central  | Bộ Thủy sản
  BGDĐT    | state | central  | Bộ Giáo dục và Đào tạo
  BYT      | state | central  | Bộ Y tế
  BVHTTDL  | state | central  | Bộ Văn hóa, Thể thao và Du lịch
  BVHTT    | state | central  | Bộ Văn hóa - Thông tin
  BLĐTBXH  | state | central  | Bộ Lao động - Thương binh và Xã hội
  TCTK     | state | central  | Tổng cục Thống kê
  TCT      | state | central  | Tổng cục Thuế
  TCHQ     | state | central  | Tổng cục Hải quan
  BHXH     | state |          | Bảo hiểm xã hội
  UBCK     | state | central  | Ủy ban Chứng khoán Nhà nước
  HĐND     | state |          | Hội đồng nhân dân
  UBND     | state |          | Ủy ban nhân dân
  UBNDT    | state | province | Ủy ban nhân dân
  UB       | state |          | Ủy ban nhân dân
  UBT      | state | province | Ủy ban nhân dân
  CTUBND   | state |          | Chủ tịch Ủy ban nhân dân
  TTHĐND   | state |          | Thường trực Hội đồng nhân dân
  ĐĐBQH    | state | province | Đoàn đại biểu Quốc hội
  VPUBND   | state |          | Văn phòng Ủy ban nhân dân
  VPUB     | state |          | Văn phòng Ủy ban nhân dân
  VP       | state |          | Văn phòng
  SNV      | state | province | Sở Nội vụ
  SLĐTBXH  | state | province | Sở Lao động - Thương binh và Xã hội
  STC      | state | province | Sở Tài chính
  SKHĐT    | state | province | Sở Kế hoạch và Đầu tư
  SXD      | state | province | Sở Xây dựng
  SGTVT    | state | province | Sở Giao thông vận tải
  SNNMT    | state | province | Sở Nông nghiệp và Môi trường
  SNNPTNT  | state | province | Sở Nông nghiệp và Phát triển nông thôn
  SNN      | state | province | Sở Nông nghiệp và Phát triển nông thôn
  STNMT    | state | province | Sở Tài nguyên và Môi trường
  SKHCN    | state | province | Sở Khoa học và Công nghệ
  STTTT    | state | province | Sở Thông tin và Truyền thông
  SDTTG    | state | province | Sở Dân tộc và Tôn giáo
  BDT      | state | province | Ban Dân tộc
  STP      | state | province | Sở Tư pháp
  SCT      | state | province | Sở Công Thương
  SGDĐT    | state | province | Sở Giáo dục và Đào tạo
  SYT      | state | province | Sở Y tế
  SVHTTDL  | state | province | Sở Văn hóa, Thể thao và Du lịch
  SVHTT    | state | province | Sở Văn hóa và Thể thao
  SDL      | state | province | Sở Du lịch
  SNgV     | state | province | Sở Ngoại vụ
  TTT      | state | province | Thanh tra tỉnh
  TTr      | state |          | Thanh tra
  CAT      | state | province | Công an tỉnh
  CATP     | state | province | Công an thành phố
  BCHQS    | state |          | Bộ Chỉ huy Quân sự
  BĐBP     | state |          | Bộ đội Biên phòng
  BTL      | state |          | Bộ Tư lệnh
  KBNN     | state |          | Kho bạc Nhà nước
  CTHADS   | state | province | Cục Thi hành án dân sự
  TAND     | state |          | Tòa án nhân dân
  VKSND    | state |          | Viện kiểm sát nhân dân
  VKS      | state |          | Viện kiểm sát nhân dân
  PNV      | state | district | Phòng Nội vụ
  PTP      | state | district | Phòng Tư pháp
  PTCKH    | state | district | Phòng Tài chính - Kế hoạch
  PGDĐT    | state | district | Phòng Giáo dục và Đào tạo
  PVHXH    | state | commune  | Phòng Văn hóa - Xã hội
  VHXH     | state | commune  | Phòng Văn hóa - Xã hội
  PKT      | state | commune  | Phòng Kinh tế
  HĐPHPBGDPL | state |        | Hội đồng phối hợp phổ biến, giáo dục pháp luật
  Cty      | either |          | Công ty
  HĐTĐKT   | state |          | Hội đồng Thi đua - Khen thưởng
  BTĐKT    | state |          | Ban Thi đua - Khen thưởng
  TGCP     | state | central  | Ban Tôn giáo Chính phủ
  TW       | party | central  | Ban Chấp hành Trung ương Đảng
  TU       | party | province | Tỉnh ủy
  HU       | party | district | Huyện ủy
  QU       | party | district | Quận ủy
  ThU      | party | district | Thị ủy
  TXU      | party | district | Thị ủy
  TpU      | party | district | Thành ủy
  ThTU     | party | district | Thành ủy
  ĐU       | party | commune  | Đảng ủy
  ĐUK      | party |          | Đảng ủy Khối
  CB       | party | commune  | Chi bộ
  BCĐ      | either |          | Ban Chỉ đạo
  BCĐTW    | either | central | Ban Chỉ đạo Trung ương
  BCĐTU    | party | province | Ban Chỉ đạo Tỉnh ủy
  BCSĐ     | party |          | Ban cán sự đảng
  BCSĐCP   | party | central  | Ban cán sự đảng Chính phủ
  ĐĐ       | party |          | Đảng đoàn
  VPTW     | party | central  | Văn phòng Trung ương Đảng
  VPTU     | party | province | Văn phòng Tỉnh ủy
  VPHU     | party | district | Văn phòng Huyện ủy
  UBKTTW   | party | central  | Ủy ban Kiểm tra Trung ương
  UBKTTU   | party | province | Ủy ban Kiểm tra Tỉnh ủy
  UBKTHU   | party | district | Ủy ban Kiểm tra Huyện ủy
  BTCTW    | party | central  | Ban Tổ chức Trung ương
  BTCTU    | party | province | Ban Tổ chức Tỉnh ủy
  BTCHU    | party | district | Ban Tổ chức Huyện ủy
  BTGTW    | party | central  | Ban Tuyên giáo Trung ương
  BTGTU    | party | province | Ban Tuyên giáo Tỉnh ủy
  BTGHU    | party | district | Ban Tuyên giáo Huyện ủy
  BDVTW    | party | central  | Ban Dân vận Trung ương
  BDVTU    | party | province | Ban Dân vận Tỉnh ủy
  BDVHU    | party | district | Ban Dân vận Huyện ủy
  BTGDVTW  | party | central  | Ban Tuyên giáo và Dân vận Trung ương
  BTGDVTU  | party | province | Ban Tuyên giáo và Dân vận Tỉnh ủy
  BTGDVHU  | party | district | Ban Tuyên giáo và Dân vận Huyện ủy
  BTGDVThU | party | district | Ban Tuyên giáo và Dân vận Thị ủy
  BNCTW    | party | central  | Ban Nội chính Trung ương
  BNCTU    | party | province | Ban Nội chính Tỉnh ủy
  BKTTW    | party | central  | Ban Kinh tế Trung ương
  BCSCLTW  | party | central  | Ban Chính sách, chiến lược Trung ương
  QUTW     | party | central  | Quân ủy Trung ương
  ĐUCA     | party | central  | Đảng ủy Công an Trung ương
  BXDĐ     | party | commune  | Ban Xây dựng Đảng
  MTTW     | either | central  | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  ĐCTUBTWMTTQVN | either | central | Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  MTTQ     | either |          | Ủy ban Mặt trận Tổ quốc Việt Nam
  BTT      | either |          | Ban Thường trực
  TLĐ      | either | central  | Tổng Liên đoàn Lao động Việt Nam
  LĐLĐ     | either |          | Liên đoàn Lao động
  ĐCT      | either | central  | Đoàn Chủ tịch
  HPN      | either |          | Hội Liên hiệp Phụ nữ
  HND      | either |          | Hội Nông dân
  HNDT     | either | province | Hội Nông dân
  HCCB     | either |          | Hội Cựu chiến binh
  CCB      | either |          | Hội Cựu chiến binh
  UBMTTW   | either | central | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  UBMTTQTW | either | central | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  MTTQTW   | either | central | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  HLHPNTW  | either | central | Trung ương Hội Liên hiệp Phụ nữ Việt Nam
  HNDTW    | either | central | Trung ương Hội Nông dân Việt Nam
  HPNTW    | either | central | Trung ương Hội Liên hiệp Phụ nữ Việt Nam
  LHPNTW   | either | central | Trung ương Hội Liên hiệp Phụ nữ Việt Nam
  CCBTW    | either | central | Trung ương Hội Cựu chiến binh Việt Nam
  HCCBTW   | either | central | Trung ương Hội Cựu chiến binh Việt Nam
  ĐTNTW    | either | central | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
  TWĐTN    | either | central  | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
  TĐTN     | either | province | Đoàn Thanh niên Cộng sản Hồ Chí Minh
  ĐTN      | either |          | Đoàn Thanh niên Cộng sản Hồ Chí Minh
  ĐTNCS    | either |          | Đoàn Thanh niên Cộng sản Hồ Chí Minh
  """#
