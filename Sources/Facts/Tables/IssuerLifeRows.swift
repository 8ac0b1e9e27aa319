/// Issuing bodies whose years are known, oldest first within a field of work:
/// code | name | other names | from | until | what it came from | what took its place | source | confidence.
///
/// `from` is the first day, `until` the last, as precise as known; a body that took others in under its old name has one row for each of its
/// two lives. Bodies of provinces and districts stand without their place; what ends with its unit (district bodies on 30 June 2025, bodies of
/// merged provinces) follows from the place and has no row.
/// Sources: resolutions on the structure of the Government (02/2002/QH11, 01/2007/QH12, 176/2025/QH15), decrees on ministries and departments of
/// 2025, papers of the bodies. "recalled" rows are known from memory: nobody has opened the source.
let issuerLifeRows = #"""
  # National Assembly, Government
  QH10    | Quốc hội khóa X |  | 1997-07-20 | 2002-07 |  | Quốc hội khóa XI | recollection | recalled
  QH11    | Quốc hội khóa XI |  | 2002-07 | 2007-07 | Quốc hội khóa X | Quốc hội khóa XII | recollection | recalled
  QH12    | Quốc hội khóa XII |  | 2007-07 | 2011-07 | Quốc hội khóa XI | Quốc hội khóa XIII | recollection | recalled
  QH13    | Quốc hội khóa XIII |  | 2011-07 | 2016-07 | Quốc hội khóa XII | Quốc hội khóa XIV | recollection | recalled
  QH14    | Quốc hội khóa XIV |  | 2016-07-20 | 2021-07 | Quốc hội khóa XIII | Quốc hội khóa XV | recollection | recalled
  QH15    | Quốc hội khóa XV |  | 2021-07-20 | 2026-04 | Quốc hội khóa XIV | Quốc hội khóa XVI | recollection | recalled
  QH16    | Quốc hội khóa XVI |  | 2026-04 |  | Quốc hội khóa XV |  | papers of 2026 | corroborated
  HĐCP    | Hội đồng Chính phủ |  | 1955-09 | 1981-07 |  | Hội đồng Bộ trưởng | recollection | recalled
  HĐBT    | Hội đồng Bộ trưởng |  | 1981-07 | 1992-09 | Hội đồng Chính phủ | Chính phủ | recollection | recalled
  CP      | Chính phủ |  | 1992-09 |  | Hội đồng Bộ trưởng |  | recollection | recalled
  # Ministries
  BTCCBCP | Ban Tổ chức - Cán bộ Chính phủ |  |  | 2002 |  | Bộ Nội vụ | 02/2002/QH11 | recalled
  BNV     | Bộ Nội vụ |  | 2002 | 2025-02-28 | Ban Tổ chức - Cán bộ Chính phủ | Bộ Nội vụ | 02/2002/QH11 | recalled
  BNV     | Bộ Nội vụ |  | 2025-03-01 |  | Bộ Nội vụ; Bộ Lao động - Thương binh và Xã hội |  | 176/2025/QH15; 25/2025/NĐ-CP | recalled
  BLĐTBXH | Bộ Lao động - Thương binh và Xã hội | Bộ LĐTBXH; Bộ LĐ-TB&XH; Bộ LĐTB&XH; Bộ LĐ-TBXH | 1987 | 2025-02-28 |  | Bộ Nội vụ; Bộ Giáo dục và Đào tạo; Bộ Y tế | 176/2025/QH15 | recalled
  BKHĐT   | Bộ Kế hoạch và Đầu tư | Bộ KH&ĐT; Bộ KHĐT; Bộ Kế hoạch - Đầu tư | 1995 | 2025-02-28 | Ủy ban Kế hoạch Nhà nước | Bộ Tài chính | 176/2025/QH15 | recalled
  BTC     | Bộ Tài chính |  |  | 2025-02-28 |  | Bộ Tài chính | 176/2025/QH15 | recalled
  BTC     | Bộ Tài chính |  | 2025-03-01 |  | Bộ Tài chính; Bộ Kế hoạch và Đầu tư |  | 176/2025/QH15; 29/2025/NĐ-CP | recalled
  BGTVT   | Bộ Giao thông vận tải | Bộ GTVT |  | 2025-02-28 |  | Bộ Xây dựng | 176/2025/QH15 | recalled
  BXD     | Bộ Xây dựng |  |  | 2025-02-28 |  | Bộ Xây dựng | 176/2025/QH15 | recalled
  BXD     | Bộ Xây dựng |  | 2025-03-01 |  | Bộ Xây dựng; Bộ Giao thông vận tải |  | 176/2025/QH15; 33/2025/NĐ-CP | recalled
  BTS     | Bộ Thủy sản | Bộ Thuỷ sản |  | 2007-07 |  | Bộ Nông nghiệp và Phát triển nông thôn | 01/2007/QH12 | recalled
  BNNPTNT | Bộ Nông nghiệp và Phát triển nông thôn | Bộ NN&PTNT; Bộ NNPTNT; Bộ NN và PTNT | 1995 | 2025-02-28 |  | Bộ Nông nghiệp và Môi trường | 176/2025/QH15 | recalled
  BTNMT   | Bộ Tài nguyên và Môi trường | Bộ TN&MT; Bộ TNMT; Bộ TN và MT | 2002 | 2025-02-28 | Bộ Khoa học, Công nghệ và Môi trường | Bộ Nông nghiệp và Môi trường | 02/2002/QH11; 176/2025/QH15 | recalled
  BNNMT   | Bộ Nông nghiệp và Môi trường | Bộ NN&MT; Bộ NNMT; Bộ NN và MT | 2025-03-01 |  | Bộ Nông nghiệp và Phát triển nông thôn; Bộ Tài nguyên và Môi trường |  | 176/2025/QH15; 35/2025/NĐ-CP | recalled
  BKHCNMT | Bộ Khoa học, Công nghệ và Môi trường |  | 1992 | 2002 |  | Bộ Khoa học và Công nghệ; Bộ Tài nguyên và Môi trường | 02/2002/QH11 | recalled
  BKHCN   | Bộ Khoa học và Công nghệ | Bộ KH&CN; Bộ KHCN | 2002 | 2025-02-28 | Bộ Khoa học, Công nghệ và Môi trường | Bộ Khoa học và Công nghệ | 02/2002/QH11; 176/2025/QH15 | recalled
  BKHCN   | Bộ Khoa học và Công nghệ | Bộ KH&CN; Bộ KHCN | 2025-03-01 |  | Bộ Khoa học và Công nghệ; Bộ Thông tin và Truyền thông |  | 176/2025/QH15; 55/2025/NĐ-CP | recalled
  BBCVT   | Bộ Bưu chính, Viễn thông |  | 2002 | 2007-07 |  | Bộ Thông tin và Truyền thông | 01/2007/QH12 | recalled
  BTTTT   | Bộ Thông tin và Truyền thông | Bộ TT&TT; Bộ TTTT; Bộ TT và TT | 2007-08 | 2025-02-28 | Bộ Bưu chính, Viễn thông | Bộ Khoa học và Công nghệ; Bộ Văn hóa, Thể thao và Du lịch | 01/2007/QH12; 176/2025/QH15 | recalled
  BVHTT   | Bộ Văn hóa - Thông tin | Bộ Văn hoá - Thông tin |  | 2007-07 |  | Bộ Văn hóa, Thể thao và Du lịch; Bộ Thông tin và Truyền thông | 01/2007/QH12 | recalled
  BVHTTDL | Bộ Văn hóa, Thể thao và Du lịch | Bộ VHTTDL; Bộ VH,TT&DL; Bộ VHTT&DL | 2007-08 |  | Bộ Văn hóa - Thông tin; Ủy ban Thể dục Thể thao; Tổng cục Du lịch |  | 01/2007/QH12 | recalled
  BCN     | Bộ Công nghiệp |  | 1995 | 2007-07 |  | Bộ Công Thương | 01/2007/QH12 | recalled
  BTM     | Bộ Thương mại |  |  | 2007-07 |  | Bộ Công Thương | 01/2007/QH12 | recalled
  BCT     | Bộ Công Thương |  | 2007-08 |  | Bộ Công nghiệp; Bộ Thương mại |  | 01/2007/QH12 | recalled
  UBDT    | Ủy ban Dân tộc | Ủy ban Dân tộc và Miền núi |  | 2025-02-28 |  | Bộ Dân tộc và Tôn giáo | 176/2025/QH15 | recalled
  BDTTG   | Bộ Dân tộc và Tôn giáo | Bộ DT&TG | 2025-03-01 |  | Ủy ban Dân tộc; Ban Tôn giáo Chính phủ |  | 176/2025/QH15; 41/2025/NĐ-CP | recalled
  # Bodies under the Government and under ministries
  BTGCP   | Ban Tôn giáo Chính phủ |  |  | 2025-02-28 |  | Bộ Dân tộc và Tôn giáo | 176/2025/QH15 | recalled
  TCTK    | Tổng cục Thống kê |  |  | 2025-02-28 |  | Cục Thống kê | 29/2025/NĐ-CP | recalled
  TCT     | Tổng cục Thuế |  |  | 2025-02-28 |  | Cục Thuế | 29/2025/NĐ-CP | recalled
  TCHQ    | Tổng cục Hải quan |  |  | 2025-02-28 |  | Cục Hải quan | 29/2025/NĐ-CP | recalled
  HCQG    | Học viện Hành chính Quốc gia |  |  | 2025 |  | Học viện Chính trị quốc gia Hồ Chí Minh | recollection | recalled
  # Party, central
  BTGTW   | Ban Tuyên giáo Trung ương | Ban Tuyên giáo TW | 2007 | 2025-01 |  | Ban Tuyên giáo và Dân vận Trung ương | recollection | recalled
  BDVTW   | Ban Dân vận Trung ương | Ban Dân vận TW |  | 2025-01 |  | Ban Tuyên giáo và Dân vận Trung ương | recollection | recalled
  BTGDVTW | Ban Tuyên giáo và Dân vận Trung ương | Ban Tuyên giáo và Dân vận TW | 2025-02 |  | Ban Tuyên giáo Trung ương; Ban Dân vận Trung ương |  | papers of 2025 | corroborated
  BKTTW   | Ban Kinh tế Trung ương | Ban Kinh tế TW |  | 2025-01 |  | Ban Chính sách, chiến lược Trung ương | recollection | recalled
  BCSCLTW | Ban Chính sách, chiến lược Trung ương |  | 2025-02 |  | Ban Kinh tế Trung ương |  | recollection | recalled
  BĐNTW   | Ban Đối ngoại Trung ương | Ban Đối ngoại TW |  | 2025-02 |  | Bộ Ngoại giao | recollection | recalled
  # Party, all levels
  BCSĐ    | Ban cán sự đảng |  |  | 2025-02 |  | Đảng ủy | recollection | recalled
  ĐĐ      | Đảng đoàn |  |  | 2025-02 |  | Đảng ủy | recollection | recalled
  ĐUK     | Đảng ủy Khối các cơ quan | Đảng ủy Khối các cơ quan và doanh nghiệp |  | 2025-02 |  | Đảng ủy các cơ quan Đảng; Đảng ủy Ủy ban nhân dân | recollection | recalled
  # Party, provinces and districts
  BTGTU   | Ban Tuyên giáo Tỉnh ủy | Ban Tuyên giáo Thành ủy |  | 2025-02 |  | Ban Tuyên giáo và Dân vận Tỉnh ủy | recollection | recalled
  BDVTU   | Ban Dân vận Tỉnh ủy | Ban Dân vận Thành ủy |  | 2025-02 |  | Ban Tuyên giáo và Dân vận Tỉnh ủy | recollection | recalled
  BTGDVTU | Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban Tuyên giáo và Dân vận Thành ủy | 2025-02 |  | Ban Tuyên giáo Tỉnh ủy; Ban Dân vận Tỉnh ủy |  | papers of 2025 | corroborated
  BTGHU   | Ban Tuyên giáo Huyện ủy | Ban Tuyên giáo Thị ủy; Ban Tuyên giáo Quận ủy |  | 2025-03 |  | Ban Tuyên giáo và Dân vận Huyện ủy | recollection | recalled
  BDVHU   | Ban Dân vận Huyện ủy | Ban Dân vận Thị ủy; Ban Dân vận Quận ủy |  | 2025-03 |  | Ban Tuyên giáo và Dân vận Huyện ủy | recollection | recalled
  BXDĐ    | Ban Xây dựng Đảng |  | 2025-07-01 |  |  |  | recollection | recalled
  # Departments of provinces
  SNV     | Sở Nội vụ |  |  | 2025-02-28 |  | Sở Nội vụ | 45/2025/NĐ-CP | recalled
  SNV     | Sở Nội vụ |  | 2025-03-01 |  | Sở Nội vụ; Sở Lao động - Thương binh và Xã hội |  | 45/2025/NĐ-CP | recalled
  SLĐTBXH | Sở Lao động - Thương binh và Xã hội | Sở LĐTBXH; Sở LĐ-TB&XH; Sở LĐTB&XH |  | 2025-02-28 |  | Sở Nội vụ | 45/2025/NĐ-CP | recalled
  STC     | Sở Tài chính |  |  | 2025-02-28 |  | Sở Tài chính | 45/2025/NĐ-CP | recalled
  STC     | Sở Tài chính |  | 2025-03-01 |  | Sở Tài chính; Sở Kế hoạch và Đầu tư |  | 45/2025/NĐ-CP | recalled
  SKHĐT   | Sở Kế hoạch và Đầu tư | Sở KH&ĐT; Sở KHĐT |  | 2025-02-28 |  | Sở Tài chính | 45/2025/NĐ-CP | recalled
  SXD     | Sở Xây dựng |  |  | 2025-02-28 |  | Sở Xây dựng | 45/2025/NĐ-CP | recalled
  SXD     | Sở Xây dựng |  | 2025-03-01 |  | Sở Xây dựng; Sở Giao thông vận tải |  | 45/2025/NĐ-CP | recalled
  SGTVT   | Sở Giao thông vận tải | Sở GTVT |  | 2025-02-28 |  | Sở Xây dựng | 45/2025/NĐ-CP | recalled
  SNNPTNT | Sở Nông nghiệp và Phát triển nông thôn | Sở NN&PTNT; Sở NNPTNT; Sở NN và PTNT |  | 2025-02-28 |  | Sở Nông nghiệp và Môi trường | 45/2025/NĐ-CP | recalled
  STNMT   | Sở Tài nguyên và Môi trường | Sở TN&MT; Sở TNMT; Sở TN và MT |  | 2025-02-28 |  | Sở Nông nghiệp và Môi trường | 45/2025/NĐ-CP | recalled
  SNNMT   | Sở Nông nghiệp và Môi trường | Sở NN&MT; Sở NNMT; Sở NN và MT | 2025-03-01 |  | Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường |  | 45/2025/NĐ-CP | recalled
  STTTT   | Sở Thông tin và Truyền thông | Sở TT&TT; Sở TTTT |  | 2025-02-28 |  | Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch | 45/2025/NĐ-CP | recalled
  SKHCN   | Sở Khoa học và Công nghệ | Sở KH&CN; Sở KHCN |  | 2025-02-28 |  | Sở Khoa học và Công nghệ | 45/2025/NĐ-CP | recalled
  SKHCN   | Sở Khoa học và Công nghệ | Sở KH&CN; Sở KHCN | 2025-03-01 |  | Sở Khoa học và Công nghệ; Sở Thông tin và Truyền thông |  | 45/2025/NĐ-CP | recalled
  BDT     | Ban Dân tộc tỉnh | Ban Dân tộc thành phố |  | 2025-02-28 |  | Sở Dân tộc và Tôn giáo | 45/2025/NĐ-CP | recalled
  SDTTG   | Sở Dân tộc và Tôn giáo | Sở DT&TG | 2025-03-01 |  | Ban Dân tộc tỉnh |  | 45/2025/NĐ-CP | recalled
  BĐBP    | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | Bộ Chỉ huy BĐBP tỉnh |  | 2025-06-30 |  | Ban Chỉ huy Bộ đội Biên phòng | recollection | recalled
  # Offices of districts and communes
  PNV     | Phòng Nội vụ |  |  | 2025-06-30 |  | Phòng Văn hóa - Xã hội | recollection | recalled
  PVHXH   | Phòng Văn hóa - Xã hội | Phòng Văn hóa và Xã hội; Phòng VH-XH | 2025-07-01 |  |  |  | 150/2025/NĐ-CP | recalled
  """#
