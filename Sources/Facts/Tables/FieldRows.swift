/// Fields of work in the names of ministries, departments and divisions, one a row: as printed | in full, where that is another form.
/// Sources: Resolution 176/2025/QH15 and the earlier lists of ministries (2002–2025); Decrees 24/2014, 37/2014, 45/2025 and 150/2025/NĐ-CP.
/// Confidence of all rows: corroborated by papers; a field tells where a name ends and how it is spelled out.
let fieldRows = #"""
  Nội vụ
  Tài chính
  Tài chính - Kế hoạch
  Tài chính - Vật giá
  Kế hoạch và Đầu tư
  Kế hoạch - Đầu tư
  Kế hoạch - Tài chính
  KH&ĐT | Kế hoạch và Đầu tư
  KHĐT | Kế hoạch và Đầu tư
  Xây dựng
  Giao thông vận tải
  Giao thông - Vận tải
  GTVT | Giao thông vận tải
  Giao thông công chính
  Nông nghiệp và Môi trường
  Nông nghiệp và Phát triển nông thôn
  NN&PTNT | Nông nghiệp và Phát triển nông thôn
  NN và PTNT | Nông nghiệp và Phát triển nông thôn
  Nông nghiệp và PTNT | Nông nghiệp và Phát triển nông thôn
  NN&MT | Nông nghiệp và Môi trường
  NN và MT | Nông nghiệp và Môi trường
  NNMT | Nông nghiệp và Môi trường
  Nông nghiệp và MT | Nông nghiệp và Môi trường
  Nông nghiệp
  Tài nguyên và Môi trường
  TN&MT | Tài nguyên và Môi trường
  TN và MT | Tài nguyên và Môi trường
  Tài nguyên và MT | Tài nguyên và Môi trường
  TNMT | Tài nguyên và Môi trường
  Khoa học và Công nghệ
  Khoa học xã hội
  Khoa học xã hội và Nhân văn
  KHCN | Khoa học và Công nghệ
  KH&CN | Khoa học và Công nghệ
  Khoa học, Công nghệ và Môi trường
  Thông tin và Truyền thông
  TTTT | Thông tin và Truyền thông
  TT&TT | Thông tin và Truyền thông
  Bưu chính, Viễn thông
  Bưu chính viễn thông
  Văn hóa, Thể thao và Du lịch
  VHTTDL | Văn hóa, Thể thao và Du lịch
  VHTT&DL | Văn hóa, Thể thao và Du lịch
  Văn hóa và Thể thao
  Văn hóa - Thể thao
  Văn hóa - Thông tin
  Văn hóa và Thông tin
  Văn hóa thông tin
  Văn hóa, Khoa học và Thông tin
  Văn hóa - Xã hội
  Du lịch
  Thể dục thể thao
  Giáo dục và Đào tạo
  GD&ĐT | Giáo dục và Đào tạo
  GD và ĐT | Giáo dục và Đào tạo
  Giáo dục Đào tạo | Giáo dục và Đào tạo
  GDĐT | Giáo dục và Đào tạo
  Y tế
  Công Thương
  Công nghiệp
  Công nghiệp nặng
  Công nghiệp nhẹ
  Thương mại
  Thủy sản
  Lâm nghiệp
  Thủy lợi
  Lao động - Thương binh và Xã hội
  Lao động, Thương binh và Xã hội | Lao động - Thương binh và Xã hội
  Lao động Thương binh và Xã hội | Lao động - Thương binh và Xã hội
  Lao động
  LĐTBXH | Lao động - Thương binh và Xã hội
  Lao động - TB và XH | Lao động - Thương binh và Xã hội
  Lao động - TB&XH | Lao động - Thương binh và Xã hội
  LĐTB&XH | Lao động - Thương binh và Xã hội
  LĐ-TBXH | Lao động - Thương binh và Xã hội
  LĐ-TB&XH | Lao động - Thương binh và Xã hội
  Tư pháp
  Ngoại giao
  Ngoại vụ
  Ngoại thương
  Quốc phòng
  Công an
  Dân tộc và Tôn giáo
  Dân tộc
  Dân tộc và Miền núi
  Tôn giáo Chính phủ
  Thi đua - Khen thưởng Trung ương
  Thi đua - Khen thưởng
  Tổ chức - Cán bộ Chính phủ
  Tổ chức Cán bộ Chính phủ
  Dân số, Gia đình và Trẻ em
  Chứng khoán Nhà nước
  Quản lý vốn nhà nước tại doanh nghiệp
  An toàn giao thông
  Thống kê
  Thuế
  Hải quan
  Kho bạc Nhà nước
  Thi hành án dân sự
  Quy hoạch - Kiến trúc
  Kinh tế
  Kinh tế và Hạ tầng
  Kinh tế, Hạ tầng và Đô thị
  Kinh tế - Hạ tầng
  Quản lý đô thị
  Tổ chức
  Tổng hợp
  Công báo
  Dân nguyện
  Phát triển nông thôn
  Văn thư - Lưu trữ
  Kiểm lâm
  Bảo vệ môi trường
  Quản lý đất đai
  Đăng ký đất đai
  Cảnh sát giao thông
  Cảnh sát quản lý hành chính về trật tự xã hội
  Chăn nuôi và Thú y
  Trồng trọt và Bảo vệ thực vật
  An toàn vệ sinh thực phẩm
  An toàn thực phẩm
  Dân số - Kế hoạch hóa gia đình
  Tiêu chuẩn Đo lường Chất lượng
  Quản lý thị trường
  Quản lý chất lượng nông lâm sản và thủy sản
  Kiểm soát thủ tục hành chính
  Trợ giúp pháp lý
  Công nghệ thông tin
  Chuyển đổi số quốc gia
  Chuyển đổi số
  Cải cách hành chính
  Việc làm
  Trẻ em
  Người có công
  Bảo trợ xã hội
  Đường bộ Việt Nam
  Hàng không Việt Nam
  Hàng hải Việt Nam
  Đăng kiểm Việt Nam
  Viễn thông
  Báo chí
  Di sản văn hóa
  Biến đổi khí hậu
  Địa chất và Khoáng sản Việt Nam
  Pháp luật
  """#
