/// Groups of words in the names of bodies as running text writes them: heads print names in capitals, and a name's capitals cannot be told from its words
/// ("TRƯỜNG TIỂU HỌC HOA SEN" → "Trường Tiểu học Hoa Sen"). One a row, without marks; words in no group begin with a capital each, as names do.
/// Sources: decrees on the bodies (Decree 30/2020/NĐ-CP Annex II on capitals); observation. Confidence of all rows: corroborated by papers.
let nameCaseRows = #"""
  và
  các
  của
  cho
  về
  với
  tại
  thuộc
  thôn
  tổ dân phố
  khu phố
  liên xã
  liên phường
  Phục vụ hành chính công
  Hành chính công
  Phòng thủ dân sự
  Phòng thủ
  Phòng chống thiên tai
  Phòng chống lụt bão
  Phòng chống dịch
  Phòng chống tham nhũng
  Phòng chống ma túy
  Phòng cháy chữa cháy
  tìm kiếm cứu nạn
  cứu nạn cứu hộ
  Quân sự
  Nghĩa vụ quân sự
  Dân sự
  Giáo dục quốc phòng
  Giáo dục quốc phòng và An ninh
  An ninh
  An ninh trật tự
  trật tự xã hội
  dự án
  Đầu tư
  Đầu tư xây dựng
  Xúc tiến đầu tư
  Đầu tư phát triển
  công trình
  công trình giao thông
  công trình dân dụng
  dân dụng và công nghiệp
  Khu kinh tế
  Khu công nghiệp
  Khu công nghệ cao
  các khu công nghiệp
  các khu kinh tế
  Cụm công nghiệp
  Di tích
  Rừng phòng hộ
  Rừng đặc dụng
  Khu bảo tồn thiên nhiên
  Bảo tồn thiên nhiên
  Dịch vụ
  Dịch vụ công
  Dịch vụ công ích
  Dịch vụ việc làm
  Dịch vụ nông nghiệp
  Dịch vụ tổng hợp
  Dịch vụ đô thị
  Công ích
  Đô thị
  Môi trường đô thị
  Quỹ đất
  Phát triển quỹ đất
  Khuyến nông
  Khuyến công
  Thú y
  Giống cây trồng
  Nước sạch
  Cấp nước
  Thoát nước
  Điện lực
  Bưu điện
  Giao thông
  Xăng dầu
  Cao su
  Cổ phần
  trách nhiệm hữu hạn
  một thành viên
  Thương mại dịch vụ
  Sản xuất
  Du lịch cộng đồng
  Đa khoa
  Y học cổ truyền
  Y tế dự phòng
  Phục hồi chức năng
  Phụ sản
  Sản nhi
  Nhi đồng
  Tâm thần
  Kiểm soát bệnh tật
  Kiểm nghiệm
  Giám định y khoa
  Pháp y
  Cấp cứu
  Tiểu học
  Mầm non
  Mẫu giáo
  Trung học cơ sở
  Trung học phổ thông
  Phổ thông
  Phổ thông dân tộc nội trú
  Phổ thông dân tộc bán trú
  Dân tộc nội trú
  Dân tộc bán trú
  bán trú
  Giáo dục thường xuyên
  Giáo dục nghề nghiệp
  Hướng nghiệp
  Dạy nghề
  Cao đẳng
  Trung cấp
  Sư phạm
  Kỹ thuật
  Công nghệ
  Ngoại ngữ
  Tin học
  Chính trị
  Hành chính
  Kinh tế quốc dân
  Học tập cộng đồng
  Phụ nữ
  Liên hiệp Phụ nữ
  Nông dân
  Cựu chiến binh
  Thanh niên
  Thiếu nhi
  Thanh thiếu nhi
  Người cao tuổi
  Chữ thập đỏ
  Khuyến học
  Doanh nghiệp
  Doanh nghiệp nhỏ và vừa
  cơ quan
  các cơ quan
  các cơ quan và doanh nghiệp
  Công tác xã hội
  Viên chức
  Bảo trợ
  Phối hợp
  phổ biến giáo dục pháp luật
  Xây dựng nông thôn mới
  nông thôn mới
  Chương trình mục tiêu quốc gia
  các chương trình mục tiêu quốc gia
  Chuyển đổi số
  Tuyển dụng
  Tuyển sinh
  Thi đua
  Khen thưởng
  Nghiệm thu
  Đấu giá
  Đấu giá tài sản
  Lưu trữ
  Lưu trữ lịch sử
  Phát thanh
  Truyền hình
  Phát thanh và Truyền hình
  Truyền thanh
  Truyền thông
  Văn hóa nghệ thuật
  Thư viện
  Bảo tàng
  Quốc gia
  Vườn quốc gia
  Lưu trữ quốc gia
  Nhà nước
  Thể thao
  Bồi thường
  tái định cư
  Cảnh sát
  Quân khu
  Khoáng sản
  Kiểm dịch
  Kiểm dịch động vật
  Điều phối
  Liên hiệp
  Đánh giá
  đề tài
  Hữu nghị
  cơ sở
  mục tiêu quốc gia
  đổi mới sáng tạo
  Vệ sinh môi trường
  Khoa học
  Khoa học công nghệ
  miền Trung
  miền Bắc
  miền Nam
  miền núi
  Nghiên cứu
  Ứng dụng
  Tư vấn
  Kiểm định
  Quan trắc
  Hỗ trợ
  Phát triển
  Đào tạo
  Bồi dưỡng
  Bồi dưỡng chính trị
  Quản lý
  Khai thác
  Khai thác công trình thủy lợi
  Vận hành
  Điều hành
  Điều hành thông minh
  Xổ số kiến thiết
  Vệ sinh môi trường nông thôn
  """#
