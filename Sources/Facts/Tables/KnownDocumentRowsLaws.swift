/// Constitutions, codes, laws, ordinances and resolutions of the National Assembly and its Standing Committee that a source knows, one row a document; the columns and sources are described in `KnownDocuments`.
let lawDocumentRows = #"""
  1 qh|01/2011/QH13|L|Quốc hội|2011-11-11|2012-07-01|ended|2026-05-07|33/2024/QH15||papers 4; listing; text 33/2024/QH15|corroborated|Luật Lưu trữ
  1 qh|01/2016/QH14|L|Quốc hội|2016-11-17|2017-07-01||||16/2023/QH15; 37/2024/QH15|phapdien|verified|Luật Đấu giá tài sản
  1 qh|01/2021/QH15|L|Quốc hội|2021-11-12|2022-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê
  1 ubtvqh|01/2012/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2012-03-22|2012-07-01|||||phapdien|verified|Pháp lệnh Hợp nhất văn bản quy phạm pháp luật
  1 ubtvqh|01/2026/UBTVQH16|PL|Ủy ban Thường vụ Quốc hội|2026-06-10|2026-07-01|||||recalled|recalled|Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Hợp nhất văn bản quy phạm pháp luật
  10 qh|10/2008/QH12|L|Quốc hội|2008-06-03||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Dầu khí
  10 qh|10/2012/QH13|BL|Quốc hội|2012-06-18|2013-05-01|ended|2021-01-01|45/2019/QH14|92/2015/QH13|phapdien; text 45/2019/QH14|verified|Bộ luật Lao động
  10 qh|10/2017/QH14|L|Quốc hội|2017-06-20|2018-07-01|||||phapdien|verified|Luật Trách nhiệm bồi thường của Nhà nước
  10 qh|10/2022/QH15|L|Quốc hội|2022-11-10|2023-07-01||||47/2024/QH15|phapdien|verified|Luật thực hiện dân chủ ở cơ sở
  10 ubtvqh|10/2003/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2003-03-14|2003-07-01|||||phapdien|verified|Pháp lệnh Phòng, chống mại dâm
  10 ubtvqh|10/2014/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2014-12-23|2015-06-05|||||phapdien|verified|Pháp lệnh Cảnh sát môi trường
  100 qh|100/2015/QH13|NQ|Quốc hội|2015-11-12||||||recalled|recalled|Nghị quyết phê duyệt chủ trương đầu tư các chương trình mục tiêu quốc gia giai đoạn 2016 - 2020
  100 qh|100/2015/QH13|BL|Quốc hội|2015-11-27|2018-01-01||||12/2017/QH14|phapdien|verified|Bộ luật Hình sự
  100 qh|100/2025/QH15|L|Quốc hội|2025-11-26|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-08|verified|LUẬT DẪN ĐỘ
  1004 ubtvqh|1004/2020/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2020-09-18|2021-01-01|||||phapdien|verified|Về việc thành lập và quy định vị trí, chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh
  101 qh|101/2015/QH13|BL|Quốc hội|2015-11-27|2018-01-01||||02/2021/QH15|phapdien|verified|Bộ luật Tố tụng hình sự
  101 qh|101/2025/QH15|L|Quốc hội|2025-11-26|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-08|verified|LUẬT CHUYỂN GIAO NGƯỜI ĐANG CHẤP HÀNH ÁN PHẠT TÙ
  102 qh|102/2016/QH13|L|Quốc hội|2016-04-05|2017-06-01|partly|2026-04-26||28/2018/QH14|vbpl 2026-04-15; phapdien|verified|Luật Trẻ em
  102 qh|102/2025/QH15|L|Quốc hội|2025-11-26|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-08|verified|Luật Tương trợ tư pháp về dân sự
  103 qh|103/2015/QH13|NQ|Quốc hội|2015-11-25|2015-11-25|||||phapdien|verified|Về việc thi hành Bộ luật Tố tụng dân sự
  103 qh|103/2016/QH13|L|Quốc hội|2016-04-05|2017-01-01|ended|2026-07-01|126/2025/QH15|35/2018/QH14|phapdien; text 126/2025/QH15|verified|Luật Báo chí
  103 qh|103/2025/QH15|L|Quốc hội|2025-11-26|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-15|verified|Luật Tương trợ tư pháp về hình sự
  103 ubtvqh|103/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-09-26|2025-09-26|in force|2026-04-26|||vbpl 2026-04-06|verified|Ban hành Quy chế làm việc mẫu của Hội đồng nhân dân tỉnh, thành phố
  104 qh|104/2015/QH13|NQ|Quốc hội|2015-11-25|2015-11-25|||||phapdien|verified|Thi hành Luật tố tụng hành chính
  104 qh|104/2016/QH13|L|Quốc hội|2016-04-06|2018-07-01|||||phapdien|verified|Luật Tiếp cận thông tin
  104 ubtvqh|104/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-09-26|2025-09-26|in force|2026-04-26|||vbpl 2026-04-07|verified|ban hành Quy chế làm việc mẫu của Hội đồng nhân dân xã, phường, đặc khu
  105 qh|105/2016/QH13|L|Quốc hội|2016-04-06|2017-01-01||||28/2018/QH14; 44/2024/QH15|phapdien|verified|Luật Dược
  105 ubtvqh|105/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội||2025-09-26|in force|2026-04-26|||vbpl 2026-04-17|corroborated|Chương trình lập pháp năm 2026
  106 qh|106/2016/QH13|L|Quốc hội|2016-04-06||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng, Luật Thuế tiêu thụ đặc biệt và Luật Quản lý thuế
  106 qh|106/2025/QH15|L|Quốc hội|2025-12-05|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-08|verified|Luật Thi hành án dân sự
  106 ubtvqh|106/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-10-16|2025-10-16|in force|2026-04-26|||vbpl 2026-04-19|verified|QUY ĐỊNH SỐ LƯỢNG PHÓ CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN, PHÓ TRƯỞNG BAN CỦA HỘI ĐỒNG NHÂN DÂN CẤP TỈNH, CẤP XÃ VÀ VIỆC BỐ TRÍ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CẤP TỈNH, CẤP XÃ HOẠT ĐỘNG CHUYÊN TRÁCH
  107 qh|107/2016/QH13|L|Quốc hội|2016-04-06|2016-09-01||||90/2025/QH15|phapdien|verified|Luật Thuế xuất khẩu, thuế nhập khẩu
  107 qh|107/2020/QH14|NQ|Quốc hội|2020-06-10|2021-01-01|||||phapdien|corroborated|Về kéo dài thời hạn miễn thuế sử dụng đất nông nghiệp được quy định tại Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 28/2016/QH14 ngày 11 tháng 11 năm 2016 của Quốc hội
  107 qh|107/2025/QH15|L|Quốc hội|2025-12-05|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-15|verified|LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT LÝ LỊCH TƯ PHÁP
  108 qh|108/2016/QH13|L|Quốc hội|2016-04-09|2016-07-01|||||phapdien|verified|Luật Điều ước quốc tế
  108 qh|108/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-15|verified|Luật Quản lý thuế
  108 ubtvqh|108/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-10-17|2025-10-17|in force|2026-04-26|||vbpl 2026-04-18|verified|QUY ĐỊNH TIÊU CHUẨN, ĐIỀU KIỆN THÀNH LẬP BAN DÂN TỘC CỦA HỘI ĐỒNG NHÂN DÂN CẤP TỈNH
  1084 ubtvqh|1084/2015/UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2015-12-10|2016-07-01|||||phapdien|verified|Ban hành Biểu mức thuế suất thuế tài nguyên
  109 qh|109/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-06|verified|Luật Thuế thu nhập cá nhân
  11 qh|11/2003/QH11|L|Quốc hội|2003-11-26|2004-07-01|||||recalled|recalled|Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
  11 qh|11/2008/QH12|L|Quốc hội|2008-06-03|2009-01-01|||||phapdien|verified|Luật Hoạt động chữ thập đỏ
  11 qh|11/2012/QH13|L|Quốc hội|2012-06-20||ended|2026-05-07|16/2023/QH15|61/2014/QH13|phapdien; text 16/2023/QH15|verified|Luật Giá
  11 qh|11/2017/QH14|L|Quốc hội|2017-06-20|2018-01-01|||||phapdien|verified|Luật Trợ giúp pháp lý
  11 qh|11/2022/QH15|L|Quốc hội|2022-11-14|2023-07-01|ended|2025-06-25|84/2025/QH15||papers 2; listing; text 84/2025/QH15|corroborated|Luật Thanh tra
  11 ubtvqh|11/2010/UBTVQH12|PL|Ủy ban Thường vụ Quốc hội|2010-03-16|2011-01-01|||||phapdien|verified|Pháp lệnh Thủ tục bắt giữ tàu bay
  11 ubtvqh|11/2016/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2016-03-08|2016-09-01||||01/2018/UBNVQH14|phapdien|verified|Pháp lệnh Quản lý thị trường
  110 qh|110/2015/QH13|NQ|Quốc hội|2015-11-27|2015-11-27|||||phapdien|verified|Về việc thi hành Bộ luật Tố tụng hình sự
  111 qh|111/2025/QH15|L|Quốc hội|2025-12-10|2026-05-01|not yet|2026-04-26|||vbpl 2026-04-08|verified|Luật Bảo hiểm tiền gửi
  111 ubtvqh|111/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-12-24|2026-01-01|in force|2026-04-26|||vbpl 2026-04-06|verified|Về phân loại đô thị
  1111 ubtvqh|1111/NQ-UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2020-12-09|2021-01-01|||||listing|corroborated|Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã và thành lập thành phố Thủ Đức thuộc Thành phố Hồ Chí Minh
  114 ubtvqh|114/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-12-24|2025-12-24|in force|2026-04-26|||vbpl 2026-04-18|verified|Quy định chi tiết và hướng dẫn thi hành Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân về hoạt động giám sát của Hội đồng nhân dân
  115 ubtvqh|115/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-12-24|2026-03-01|in force|2026-04-26|||vbpl 2026-04-17|verified|Quy định chi tiết và hướng dẫn thi hành Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân về giám sát văn bản quy phạm pháp luật
  116 qh|116/2020/QH14|NQ|Quốc hội|2020-06-19|2020-08-03|||||phapdien|verified|Về giảm thuế thu nhập doanh nghiệp phải nộp của năm 2020 đối với doanh nghiệp, hợp tác xã, đơn vị sự nghiệp và tổ chức khác
  116 qh|116/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-17|verified|LUẬT AN NINH MẠNG
  117 qh|117/2025/QH15|L|Quốc hội|2025-12-10|2026-03-01|in force|2026-04-26|||vbpl 2026-04-15|verified|LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC
  1170 ubtvqh|1170/2016/NQ-UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2016-03-17|2016-03-17|||||phapdien|verified|Ban hành Quy chế hoạt động đối ngoại của Quốc hội
  1186 ubtvqh|1186/2021/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2021-01-11|2021-01-11|||||phapdien|verified|Quy định chi tiết, hướng dẫn việc tổ chức hội nghị cử tri; việc giới thiệu người ứng cử đại biểu Hội đồng nhân dân cấp xã ở thôn, tổ dân phố; việc hiệp thương, giới thiệu người ứng cử, lập danh sách người ứng cử đại biểu Quốc hội, đại biểu Hội đồng nhân dân trong bầu cử bổ sung
  1187 ubtvqh|1187/NQ-UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2021-01-11|2021-01-11|||||phapdien|verified|Hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới thiệu ứng cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026
  119 qh|119/2020/QH14|NQ|Quốc hội|2020-06-19|2020-08-03|||||phapdien|verified|Về thí điểm tổ chức mô hình chính quyền đô thị và một số cơ chế, chính sách đặc thù phát triển thành phố Đà Nẵng
  119 qh|119/2025/QH15|L|Quốc hội|2025-12-10|2026-01-01|in force|2026-04-26|||vbpl 2026-04-15|verified|LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CÔNG NGHIỆP QUỐC PHÒNG, AN NINH VÀ ĐỘNG VIÊN CÔNG NGHIỆP
  119 ubtvqh|119/2026/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2026-02-06||in force|2026-04-26|||vbpl 2026-04-17|verified|Điều chỉnh Chương trình lập pháp năm 2026
  12 qh|12/2012/QH13|L|Quốc hội|2012-06-20|2013-01-01|||||listing|corroborated|Luật Công đoàn
  12 qh|12/2017/QH14|L|Quốc hội|2017-06-20|2018-01-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13
  12 qh|12/2022/QH15|L|Quốc hội|2022-11-14|2023-07-01|||||phapdien|verified|Luật Dầu khí
  120 qh|120/2020/QH14|NQ|Quốc hội|2020-06-19|2020-06-19|||||listing|corroborated|Nghị quyết phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030
  120 qh|120/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-15|verified|LUẬT PHÒNG, CHỐNG MA TÚY
  120 ubtvqh|120/2026/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2026-02-03||in force|2026-04-26|||vbpl 2026-04-17|verified|Sửa đổi, bổ sung một số điều của Nghị quyết số 70/2025/UBTVQH15 ngày 07 tháng 02 năm 2025 của Ủy ban Thường vụ Quốc hội quy định về nguyên tắc, tiêu chí và định mức phân bổ vốn đầu tư công nguồn ngân sách nhà nước giai đoạn 2026 - 2030
  121 qh|121/2025/QH15|L|Quốc hội|2025-12-10|2026-03-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
  1211 ubtvqh|1211/2016/UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2016-05-25|2016-05-25|||||listing|corroborated|Nghị quyết về tiêu chuẩn của đơn vị hành chính và phân loại đơn vị hành chính
  124 qh|124/2025/QH15|L|Quốc hội|2025-12-10|2026-01-01|||||recalled|recalled|Luật Giáo dục nghề nghiệp
  125 qh|125/2025/QH15|L|Quốc hội|2025-12-10|2026-01-01|||||recalled|recalled|Luật Giáo dục đại học
  126 qh|126/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-15|verified|Luật Báo chí
  127 qh|127/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|partly|2026-04-26|||vbpl 2026-04-19|verified|LUẬT THI HÀNH ÁN HÌNH SỰ
  128 qh|128/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-17|verified|LUẬT THI HÀNH TẠM GIỮ, TẠM GIAM VÀ CẤM ĐI KHỎI NƠI CƯ TRÚ
  129 qh|129/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-08|verified|Luật Viên chức
  13 qh|13/2003/QH11|L|Quốc hội|2003-11-26|2004-07-01|ended|2013-11-29|45/2013/QH13|15/2008/QH12|papers 4; listing; text 45/2013/QH13|corroborated|Luật Đất đai
  13 qh|13/2008/QH12|L|Quốc hội|2008-06-03|||||31/2013/QH13|phapdien|verified|Luật Thuế giá trị gia tăng
  13 qh|13/2012/QH13|L|Quốc hội|2012-06-20|2013-01-01||||56/2020/QH14|phapdien|verified|Luật Giám định tư pháp
  13 qh|13/2017/QH14|L|Quốc hội|2017-06-20|2018-07-01||||40/2024/QH15|phapdien|verified|Luật Cảnh vệ
  13 qh|13/2022/QH15|L|Quốc hội|2022-11-14|2023-07-01|||||phapdien|verified|Luật Phòng, chống bạo lực gia đình
  130 qh|130/2020/QH14|NQ|Quốc hội|2020-11-13||||||phapdien|verified|Về tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
  130 qh|130/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-15|verified|Luật Hàng không dân dụng Việt Nam
  131 qh|131/2020/QH14|NQ|Quốc hội|2020-11-16|2021-01-01|||||phapdien; papers 1|verified|Tổ chức chính quyền đô thị tại thành phố Hồ Chí Minh
  131 qh|131/2025/QH15|L|Quốc hội|2025-12-10|2026-04-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ
  135 qh|135/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|not yet|2026-04-26|||vbpl 2026-04-13; papers 2|verified|Luật Xây dựng
  136 qh|136/2024/QH15|NQ|Quốc hội|2024-06-26|2025-01-01|||||recalled|recalled|Nghị quyết về tổ chức chính quyền đô thị và thí điểm một số cơ chế, chính sách đặc thù phát triển thành phố Đà Nẵng
  136 qh|136/2025/QH15|L|Quốc hội|2025-12-10|2026-07-01|||||recalled|recalled|Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo
  137 qh|137/2025/QH15|L|Quốc hội|2025-12-10|2026-01-01|in force|2026-04-26|||vbpl 2026-04-06|verified|Luật sửa đổi, bổ sung một số điều của Luật Điều ước quốc tế
  139 qh|139/2025/QH15|L|Quốc hội|2025-12-10|2026-01-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật sửa đổi, bổ sung một số điều của Luật Kinh doanh bảo hiểm
  14 qh|14/2008/QH12|L|Quốc hội|2008-06-03|2009-01-01||||32/2013/QH13|phapdien|verified|Luật Thuế thu nhập doanh nghiệp
  14 qh|14/2012/QH13|L|Quốc hội|2012-06-20|2013-01-01|||||phapdien; papers 1|verified|Luật Phổ biến, giáo dục pháp luật
  14 qh|14/2017/QH14|L|Quốc hội|2017-06-20||ended|2024-06-29|42/2024/QH15|50/2019/QH14|phapdien; text 42/2024/QH15|verified|Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  14 qh|14/2022/QH15|L|Quốc hội|2022-11-15||||||phapdien|verified|Luật Phòng, chống rửa tiền
  140 qh|140/2025/QH15|L|Quốc hội|2025-12-10|2026-01-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật sửa đổi, bổ sung một số điều của Luật Giá
  143 qh|143/2025/QH15|L|Quốc hội|2025-12-11|2026-03-01|||||papers 29|corroborated|Luật Đầu tư
  144 qh|144/2025/QH15|L|Quốc hội|2025-12-11|2026-01-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch đô thị và nông thôn
  146 qh|146/2025/QH15|L|Quốc hội|2025-12-11|2026-01-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật Sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực nông nghiệp và môi trường
  147 qh|147/2025/QH15|L|Quốc hội|2025-12-11|2026-01-01|in force|2026-04-26|||vbpl 2026-04-15|verified|Luật Sửa đổi, bổ sung một số điều của Luật Địa chất và khoáng sản
  15 qh|15/1999/QH10|BL|Quốc hội|1999-12-21|||||37/2009/QH12|phapdien|verified|Bộ luật Hình sự
  15 qh|15/2003/QH11|L|Quốc hội|2003-11-26|2004-07-01|||||listing|corroborated|Luật Thi đua, khen thưởng
  15 qh|15/2008/QH12|L|Quốc hội|2008-06-03|2009-01-01||||45/2013/QH13|phapdien|verified|Luật Trưng mua, trưng dụng tài sản
  15 qh|15/2012/QH13|L|Quốc hội|2012-06-20|2013-07-01||||54/2014/QH12; 54/2014/QH13; 67/2020/QH14|phapdien; papers 4|verified|Luật Xử lý vi phạm hành chính
  15 qh|15/2017/QH14|L|Quốc hội|2017-06-21|2018-01-01||||64/2020/QH14; 31/2024/QH15|phapdien|verified|Luật Quản lý, sử dụng tài sản công
  15 qh|15/2023/QH15|L|Quốc hội|2023-01-09|2024-01-01||||112/2025/QH15|papers 7; listing|corroborated|Luật Khám bệnh, chữa bệnh
  15 ubtvqh|15/2004/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2004-03-24||||||phapdien|verified|Pháp lệnh Giống cây trồng
  16 qh|16/1999/QH10|L|Quốc hội|1999-12-21|2000-04-01||||19/2008/QH12; 72/2014/QH13|phapdien|verified|Luật Sỹ quan quân đội nhân dân Việt Nam
  16 qh|16/2008/QH12|L|Quốc hội|2008-06-03||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy
  16 qh|16/2012/QH13|L|Quốc hội|2012-06-21|2013-01-01||||35/2018/QH14; 75/2025/QH15|phapdien|verified|Luật Quảng cáo
  16 qh|16/2017/QH14|L|Quốc hội|2017-11-15|2019-01-01||||16/2023/QH15; 31/2024/QH15|phapdien|verified|Luật Lâm nghiệp
  16 qh|16/2021/QH15|NQ|Quốc hội|2021-07-27|2021-07-27|||||listing|corroborated|Nghị quyết về Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025
  16 qh|16/2023/QH15|L|Quốc hội|2023-06-19|2024-07-01||||44/2024/QH15|papers 14; listing|corroborated|Luật Giá
  16 ubtvqh|16/2011/UBTVQH12|PL|Ủy ban Thường vụ Quốc hội|2011-06-30||ended|2017-06-20|14/2017/QH14||phapdien; text 14/2017/QH14|verified|Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  17 qh|17/2008/QH12|L|Quốc hội|2008-06-03|2009-01-01|||||listing|corroborated|Luật Ban hành văn bản quy phạm pháp luật
  17 qh|17/2012/QH13|L|Quốc hội|2012-06-21||ended|2023-11-27|28/2023/QH15|08/2017/QH14|phapdien; text 28/2023/QH15|verified|Luật Tài nguyên nước
  17 qh|17/2023/QH15|L|Quốc hội|2023-06-20|2024-07-01|||||phapdien|verified|Luật Hợp tác xã
  170 qh|170/2024/QH15|NQ|Quốc hội|2024-11-30|2025-04-01|in force|2026-04-26|||vbpl 2026-04-20|verified|Cơ chế, chính sách đặc thù để tháo gỡ khó khăn, vướng mắc đối với các dự án, đất đai trong kết luận thanh tra, kiểm tra, bản án tại Thành phố Hồ Chí Minh, thành phố Đà Nẵng và tỉnh Khánh Hòa
  175 qh|175/2024/QH15|NQ|Quốc hội|2024-11-30|2025-01-01|||||recalled|recalled|Nghị quyết về việc thành lập thành phố Huế trực thuộc trung ương
  176 qh|176/2025/QH15|NQ|Quốc hội|2025-02-18|2025-03-01|||||recalled|recalled|Nghị quyết về cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa XV
  178 qh|178/2025/QH15|NQ|Quốc hội|2025-02-18|2025-02-18|||||phapdien|verified|Về việc tổ chức các cơ quan của Quốc hội
  18 qh|18/2008/QH12|L|Quốc hội|2008-06-03|2009-01-01||||35/2018/QH14|phapdien|verified|Luật Năng lượng nguyên tử
  18 qh|18/2008/QH12|NQ|Quốc hội|2008-06-03|2008-07-12|||||phapdien|verified|Về đẩy mạnh thực hiện chính sách, pháp luật xã hội hóa để nâng cao chất lượng chăm sóc sức khỏe nhân dân
  18 qh|18/2012/QH13|L|Quốc hội|2012-06-21|2013-01-01|||||phapdien|verified|Luật Biển Việt Nam
  18 qh|18/2017/QH14|L|Quốc hội|2017-11-21|2019-01-01||||146/2025/QH15; 31/2024/QH15|phapdien|verified|Luật Thủy sản
  18 qh|18/2023/QH15|L|Quốc hội|2023-06-20|2024-07-01||||98/2025/QH15|papers 2; listing|corroborated|Luật Phòng thủ dân sự
  187 qh|187/2025/QH15|NQ|Quốc hội|2025-02-19|2025-02-19|||||papers 2|corroborated|Nghị quyết về đầu tư Dự án xây dựng tuyến đường sắt Lào Cai - Hà Nội - Hải Phòng
  19 qh|19/2008/QH12|L|Quốc hội|2008-06-03|2008-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Sĩ quan quân đội nhân dân Việt Nam
  19 qh|19/2012/QH13|L|Quốc hội|2012-11-20|2013-07-01||||35/2018/QH14|phapdien|verified|Luật Xuất bản
  19 qh|19/2017/QH14|L|Quốc hội|2017-11-21|2018-07-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
  19 qh|19/2023/QH15|L|Quốc hội|2023-06-20|2024-07-01|||||phapdien|verified|Luật Bảo vệ quyền lợi người tiêu dùng
  190 qh|190/2025/QH15|NQ|Quốc hội|2025-02-19|2025-02-19||||84/2025/QH15|papers 12|corroborated|Nghị quyết quy định về xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước
  193 qh|193/2025/QH15|NQ|Quốc hội|2025-02-19|2025-02-19|||||recalled|recalled|Nghị quyết về thí điểm một số cơ chế, chính sách đặc biệt tạo đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
  197 qh|197/2025/QH15|NQ|Quốc hội|2025-05-17|2025-05-17|||||papers 4|corroborated|Nghị quyết về một số cơ chế, chính sách đặc biệt tạo đột phá trong xây dựng và tổ chức thi hành pháp luật
  198 qh|198/2025/QH15|NQ|Quốc hội|2025-05-17|2025-05-17|||||papers 3|corroborated|Nghị quyết về một số cơ chế, chính sách đặc biệt phát triển kinh tế tư nhân
  2 qh|02/2026/QH16|L|Quốc hội|||||||recalled|recalled|Luật Thủ đô
  2 qh|02/2007/QH12|L|Quốc hội|2007-11-21||ended|2022-11-14|13/2022/QH15||phapdien; text 13/2022/QH15|verified|Luật Phòng, chống bạo lực gia đình
  2 qh|02/2011/QH13|L|Quốc hội|2011-11-11|2012-07-01||||42/2013/QH13|phapdien; papers 1|verified|Luật Khiếu nại
  2 qh|02/2016/QH14|L|Quốc hội|2016-11-18|2018-01-01||||84/2025/QH15|phapdien; papers 1|verified|Luật Tín ngưỡng, tôn giáo
  2 qh|02/2021/QH15|L|Quốc hội|2021-11-12|2021-12-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự
  2 ubtvqh|02/2012/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2012-03-28|2013-01-01|||||phapdien|verified|Pháp lệnh Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
  2 ubtvqh|02/2020/UBTVQH14|PL|Ủy ban Thường vụ Quốc hội|2020-12-09|2021-07-01|||||phapdien|verified|Pháp lệnh Ưu đãi người có công với cách mạng
  20 qh|20/2008/QH12|L|Quốc hội|2008-11-13|2009-07-01||||35/2018/QH14|phapdien|verified|Luật Đa dạng sinh học
  20 qh|20/2012/QH13|L|Quốc hội|2012-11-20|2013-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Luật sư
  20 qh|20/2017/QH14|L|Quốc hội|2017-11-23|2018-07-01|||||phapdien|verified|Luật Quản lý nợ công
  20 qh|20/2021/QH15|NQ|Uỷ ban Thường vụ Quốc hội|2021-07-28|2021-07-28|ended|2026-04-26|||vbpl 2026-04-26|verified|Về cơ cấu số lượng thành viên Chính phủ nhiệm kỳ Quốc hội khóa XV
  20 qh|20/2023/QH15|L|Quốc hội|2023-06-22|2024-07-01||||60/2024/QH15|phapdien|verified|Luật Giao dịch điện tử
  202 qh|202/2025/QH15|NQ|Quốc hội|2025-06-12|2025-06-12|||||papers 10|corroborated|Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh
  203 qh|203/2025/QH15|NQ|Quốc hội|2025-06-16|2025-06-16|||||papers 2|corroborated|Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
  206 qh|206/2025/QH15|NQ|Quốc hội|2025-06-24|2025-07-01|||||papers 11|corroborated|Nghị quyết về cơ chế đặc biệt xử lý khó khăn, vướng mắc do quy định của pháp luật
  208 qh|208/2025/QH15|NQ|Quốc hội|2025-06-25|2025-07-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nội quy kỳ họp Quốc hội ban hành kèm theo Nghị quyết số 71/2022/QH15 ngày 15 tháng 11 năm 2022 của Quốc hội
  21 qh|21/2008/QH12|L|Quốc hội|2008-11-13|2009-07-01||||67/2014/QH13|phapdien|verified|Luật Công nghệ cao
  21 qh|21/2012/QH13|L|Quốc hội|2012-11-20||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Quản lý thuế
  21 qh|21/2017/QH14|L|Quốc hội|2017-11-24|2019-01-01||||15/2023/QH15; 57/2024/QH15; 16/2023/QH15|phapdien; papers 1|verified|Luật Quy hoạch
  21 ubtvqh|21/2004/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2004-06-18|2004-11-15|||||recalled|recalled|Pháp lệnh Tín ngưỡng, tôn giáo
  22 qh|22/2008/QH12|L|Quốc hội|2008-11-13|2010-01-01|||||listing|corroborated|Luật Cán bộ, công chức
  22 qh|22/2012/QH13|L|Quốc hội|2012-11-20|2013-07-01||||21/2017/QH14|phapdien|verified|Luật Dự trữ quốc gia
  22 qh|22/2018/QH14|L|Quốc hội|2018-06-08|2019-01-01||||18/2023/QH15; 98/2025/QH15|phapdien|verified|Luật Quốc phòng
  22 qh|22/2023/QH15|L|Quốc hội|2023-06-23|2024-01-01||||57/2024/QH15|papers 14; listing|corroborated|Luật Đấu thầu
  228 ubtvqh|228/1999/NQ-UBTVQH10|NQ|Ủy ban Thường vụ Quốc hội|1999-10-27|1999-11-15|||||phapdien|verified|Về việc Đại biểu Quốc hội tiếp công dân, tiếp nhận, chuyển đơn, đôn đốc, theo dõi việc giải quyết khiếu nại, tố cáo và kiến nghị của công dân
  23 qh|23/2000/QH10|L|Quốc hội|2000-12-09||||||phapdien|verified|Luật Phòng, chống ma túy
  23 qh|23/2004/QH11|L|Quốc hội|2004-06-15|2005-01-01||||35/2018/QH14; 48/2014/QH13; 84/2025/QH15; 97/2015/QH13|phapdien|verified|Luật Giao thông đường thủy nội địa
  23 qh|23/2008/QH12|L|Quốc hội|2008-11-13|2009-07-01|ended|2024-06-27|35/2024/QH15|35/2018/QH14|papers 6; listing; text 35/2024/QH15|corroborated|Luật Giao thông đường bộ
  23 qh|23/2012/QH13|L|Quốc hội|2012-11-20||||||phapdien|verified|Luật Hợp tác xã
  23 qh|23/2018/QH14|L|Quốc hội|2018-06-12|2019-07-01|||||phapdien|verified|Luật Cạnh tranh
  23 qh|23/2023/QH15|L|Quốc hội|2023-06-24|2023-08-15|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Xuất cảnh, nhập cảnh của công dân Việt Nam và Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
  237 ubtvqh|237/NQ-UBTVQH16|NQ|Ủy ban Thường vụ Quốc hội|2026-04-14|2026-04-30|||||recalled|recalled|Nghị quyết về việc thành lập các phường thuộc thành phố Đồng Nai
  24 qh|24/2000/QH10|L|Quốc hội|2000-12-09|2001-04-01|ended|2023-01-01|08/2022/QH15|61/2010/QH12|phapdien; text 08/2022/QH15|verified|Luật Kinh doanh bảo hiểm
  24 qh|24/2008/QH12|L|Quốc hội|2008-11-13|2009-07-01||||56/2014/QH13|phapdien|verified|Luật Quốc tịch Việt Nam
  24 qh|24/2008/QH12|NQ|Quốc hội|2008-11-14|2009-04-05|||||phapdien|verified|Về việc thi hành Luật thi hành án dân sự
  24 qh|24/2018/QH14|L|Quốc hội|2018-06-12|2019-01-01|||||phapdien|verified|Luật An ninh mạng
  24 qh|24/2021/QH15|NQ|Quốc hội|2021-07-28|2021-07-28|||||listing|corroborated|Nghị quyết phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025
  24 qh|24/2023/QH15|L|Quốc hội|2023-11-24|2024-07-01||||47/2024/QH15|papers 9; listing|corroborated|Luật Viễn thông
  248 qh|248/2025/QH15|NQ|Quốc hội|2025-12-10||in force|2026-04-26|||vbpl 2026-04-18|verified|về một số cơ chế, chính sách đặc thù, vượt trội để thực hiện đột phá phát triển giáo dục và đào tạo
  25 qh|25/2004/QH11|L|Quốc hội|2004-06-15||||||phapdien|verified|Luật Bảo vệ, chăm sóc và giáo dục trẻ em
  25 qh|25/2008/QH12|L|Quốc hội|2008-11-14|2009-07-01||||32/2013/QH13; 32/2013/QH15; 46/2014/QH13; 97/2015/QH13|phapdien|verified|Luật Bảo hiểm y tế
  25 qh|25/2012/QH13|L|Quốc hội|2012-11-21||ended|2025-01-01|39/2024/QH15|68/2020/QH14|phapdien; text 39/2024/QH15|verified|Luật Thủ đô
  25 qh|25/2018/QH14|L|Quốc hội|2018-06-12|2019-01-01||||59/2020/QH14|phapdien|verified|Luật Tố cáo
  25 qh|25/2021/QH15|NQ|Quốc hội|2021-07-28|2021-07-28|||||listing|corroborated|Nghị quyết phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025
  250 qh|250/2025/QH15|NQ|Quốc hội|2025-12-10|2026-01-01|in force|2026-04-26|||vbpl 2026-04-18|verified|Về một số cơ chế, chính sách đặc thù nhằm nâng cao hiệu quả hội nhập quốc tế
  253 qh|253/2025/QH15|NQ|Quốc hội|2025-12-11|2026-03-01|in force|2026-04-26|||vbpl 2026-04-06|verified|Về các cơ chế, chính sách phát triển năng lượng quốc gia giai đoạn 2026 - 2030
  254 qh|254/2025/QH15|NQ|Quốc hội|2025-12-11|2026-01-01|in force|2026-04-26|||vbpl 2026-04-18|verified|Quy định một số cơ chế, chính sách tháo gỡ khó khăn, vướng mắc trong tổ chức thi hành Luật Đất đai
  26 qh|26/2008/QH12|L|Quốc hội|2008-11-14|2009-07-01||||03/2022/QH15; 64/2014/QH13|phapdien|verified|Luật Thi hành án dân sự
  26 qh|26/2012/QH13|L|Quốc hội|2012-11-22||||||phapdien|verified|Luật Sửa đổi, bổ sung một số Điều của Luật Thuế thu nhập cá nhân
  26 qh|26/2018/QH14|L|Quốc hội|2018-06-14|2019-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Thể dục, thể thao
  26 qh|26/2023/QH15|L|Quốc hội|2023-11-27|2024-07-01|||||papers 4; listing|corroborated|Luật Căn cước
  27 qh|27/2001/QH10|L|Quốc hội|2001-06-29|2001-10-04|ended|2024-11-29|55/2024/QH15|40/2013/QH13|papers 4; text 55/2024/QH15|corroborated|Luật Phòng cháy và chữa cháy
  27 qh|27/2004/QH11|L|Quốc hội|2004-12-03||ended|2019-07-01|23/2018/QH14||phapdien; text 23/2018/QH14|verified|Luật Cạnh tranh
  27 qh|27/2008/QH12|L|Quốc hội|2008-11-14|2009-04-01||||70/2014/QH13; 71/2014/QH13|phapdien|verified|Luật Thuế tiêu thụ đặc biệt
  27 qh|27/2018/QH14|L|Quốc hội|2018-06-14|2019-01-01||||84/2025/QH15|phapdien; papers 1|verified|Luật Đo đạc và bản đồ
  27 qh|27/2023/QH15|L|Quốc hội|2023-11-27|2024-08-01||||43/2024/QH15|papers 2; listing|corroborated|Luật Nhà ở
  27 ubtvqh|27/2005/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2005-10-07|2006-01-01|||||phapdien|verified|Pháp lệnh Cựu chiến binh
  27 ubtvqh|27/2022/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2022-09-21|2023-01-01|||||listing|corroborated|Nghị quyết sửa đổi, bổ sung một số điều của Nghị quyết số 1211/2016/UBTVQH13
  28 qh|28/2009/QH12|L|Quốc hội|2009-06-17|2010-07-01||||68/2020/QH14|phapdien|verified|Luật Lý lịch tư pháp
  28 qh|28/2013/QH13|L|Quốc hội|2013-06-12|2013-10-01||||14/2022/QH15|phapdien|verified|Luật Phòng, chống khủng bố
  28 qh|28/2016/QH14|NQ|Quốc hội|2016-11-11|2017-01-01|||||phapdien|verified|Nghị quyết sửa đổi, bổ sung một số điều của Nghị quyết số 55/2010/QH12 về miễn, giảm thuế sử dụng đất nông nghiệp
  28 qh|28/2023/QH15|L|Quốc hội|2023-11-27|2024-07-01||||146/2025/QH15; 84/2025/QH15|phapdien|verified|Luật Tài nguyên nước
  28 ubtvqh|28/2005/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2005-12-13|2006-06-01||||06/2013/UBTVQH13|phapdien|verified|Pháp lệnh Ngoại hối
  29 qh|29/2004/QH11|L|Quốc hội|2004-12-03||ended|2019-01-01|16/2017/QH14||phapdien; text 16/2017/QH14|verified|Luật Bảo vệ và phát triển rừng
  29 qh|29/2013/QH13|L|Quốc hội|2013-06-18|2014-01-01||||28/2018/QH14|phapdien|verified|Luật Khoa học và công nghệ
  29 qh|29/2018/QH14|L|Quốc hội|2018-11-15|2020-07-01|ended|2026-03-01|117/2025/QH15|81/2025/QH15|phapdien; text 117/2025/QH15|verified|Luật Bảo vệ bí mật nhà nước
  29 qh|29/2023/QH15|L|Quốc hội|2023-11-28|2024-08-01||||43/2024/QH15|papers 26; listing|corroborated|Luật Kinh doanh bất động sản
  3 qh|03/2016/QH14|NQ|Quốc hội||2017-01-01|in force|2026-04-26|||vbpl 2026-04-26|corroborated|Law
  3 qh|03/2026/QH16|L|Quốc hội||2027-03-01|||||recalled|recalled|Luật Hộ tịch
  3 qh|03/2007/QH12|L|Quốc hội|2007-11-21|2008-07-01||||15/2008/QH12; 35/2018/QH14|phapdien|verified|Luật Phòng, chống bệnh truyền nhiễm
  3 qh|03/2011/QH13|L|Quốc hội|2011-11-11|2012-07-01|ended|2019-01-01|25/2018/QH14||phapdien; papers 1; text 25/2018/QH14|verified|Luật Tố cáo
  3 qh|03/2016/QH14|L|Quốc hội|2016-11-22||||||phapdien|corroborated|Luật Sửa đổi, bổ sung Điều 6 và Phụ lục 4 về Danh mục ngành, nghề đầu tư kinh doanh có điều kiện của Luật đầu tư
  3 qh|03/2022/QH15|L|Quốc hội|2022-01-11|2022-03-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự
  3 ubtvqh|03/2012/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2012-04-16|2013-07-01|||||phapdien|verified|Pháp lệnh Pháp điển hệ thống quy phạm pháp luật
  30 qh|30/2026/QH16|NQ|Quốc hội||2026-04-30|||||recalled|recalled|Nghị quyết về việc thành lập thành phố Đồng Nai trực thuộc trung ương
  30 qh|30/2009/QH12|L|Quốc hội|2009-06-17|2010-01-01||||77/2015/QH13; 61/2020/QH14|papers 5; listing|corroborated|Luật Quy hoạch đô thị
  30 qh|30/2013/QH13|L|Quốc hội|2013-06-19|2014-01-01||||35/2018/QH14|phapdien|verified|Luật Giáo dục quốc phòng và an ninh
  30 qh|30/2016/QH14|NQ|Quốc hội|2016-11-22|2017-02-01|||||phapdien|verified|Nghị quyết về thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam
  30 qh|30/2018/QH14|L|Quốc hội|2018-11-19|2019-07-01|||||phapdien|verified|Luật Đặc xá
  30 qh|30/2023/QH15|L|Quốc hội|2023-11-28|2024-07-01|||||phapdien|verified|Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
  30 ubtvqh|30/2000/PL-UBTVQH10|PL|Ủy ban Thường vụ Quốc hội|2000-12-28||||||phapdien|verified|Pháp lệnh Bảo vệ bí mật Nhà nước
  31 qh|31/2004/QH11|L|Quốc hội|2004-12-03|2005-04-01|||||listing|corroborated|Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
  31 qh|31/2016/QH14|NQ|Quốc hội|2016-11-22|2016-11-22|||||phapdien|verified|Dừng thực hiện chủ trương đầu tư Dự án điện hạt nhân Ninh Thuận
  31 qh|31/2018/QH14|L|Quốc hội|2018-11-19|2020-01-01||||146/2025/QH15|phapdien|verified|Luật Trồng trọt
  31 qh|31/2024/QH15|L|Quốc hội|2024-01-18|2024-08-01||||43/2024/QH15; 146/2025/QH15|phapdien|verified|Luật Đất đai
  31 ubtvqh|31/2000/PL-UBTVQH10|PL|Ủy ban Thường vụ Quốc hội|2000-12-28||||||phapdien|verified|Pháp lệnh Thư viện
  32 qh|32/2004/QH11|L|Quốc hội|2004-12-03|2005-07-01|||||phapdien|verified|Luật An ninh Quốc gia
  32 qh|32/2013/QH13|L|Quốc hội|2013-06-19||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Thuế thu nhập doanh nghiệp
  32 qh|32/2018/QH14|L|Quốc hội|2018-11-19|2020-01-01||||146/2025/QH15|phapdien|verified|Luật Chăn nuôi
  32 qh|32/2024/QH15|L|Quốc hội|2024-01-18|2024-07-01||||43/2024/QH15; 96/2025/QH15|listing|corroborated|Luật Các tổ chức tín dụng
  32 ubtvqh|32/2007/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2007-04-20|2007-10-01|||||phapdien|verified|Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
  326 ubtvqh|326/2016/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2016-12-30|2017-01-01|||||phapdien|verified|Quy định về mức thu, miễn, giảm, thu, nộp, quản lý và sử dụng án phí và lệ phí tòa án
  33 qh|33/2005/QH11|BL|Quốc hội|2005-06-14|2006-01-01|ended|2017-01-01|91/2015/QH13||papers 4; listing; text 91/2015/QH13|corroborated|Bộ luật Dân sự
  33 qh|33/2009/QH12|L|Quốc hội|2009-06-18|2009-09-02||||19/2017/QH14|phapdien|verified|Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
  33 qh|33/2013/QH13|L|Quốc hội|2013-06-19|2021-07-01||||60/2020/QH14|phapdien|verified|Luật Phòng, chống thiên tai
  33 qh|33/2018/QH14|L|Quốc hội|2018-11-19|2019-07-01|||||phapdien|verified|Luật Cảnh sát biển Việt Nam
  33 qh|33/2024/QH15|L|Quốc hội|2024-06-21|2025-07-01|||||papers 8|corroborated|Luật Lưu trữ
  33 ubtvqh|33/2007/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2007-04-20||||||phapdien|verified|Pháp lệnh Ký kết và thực hiện thỏa thuận quốc tế
  33 vpqh|33/VBHN-VPQH|VBHN|Quốc hội|2025-02-27|2025-02-27|||||vbpl 2026-03-26|verified|Luật Viễn thông
  334 ubtvqh|334/2017/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2017-01-11|2017-03-01|||||phapdien|verified|Ban hành Quy chế tổ chức thực hiện một số hoạt động giám sát của Quốc hội, Ủy ban thường vụ Quốc hội, Hội đồng dân tộc, Ủy ban của Quốc hội, Đoàn đại biểu Quốc hội và đại biểu Quốc hội
  34 qh|34/2009/NQ-QH12|NQ|Quốc hội|2009-06-19|2009-06-19|||||phapdien|verified|Đẩy mạnh thực hiện chính sách, pháp luật về quản lý chất lượng, vệ sinh an toàn thực phẩm
  34 qh|34/2018/QH14|L|Quốc hội|2018-11-19|2019-07-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học
  34 qh|34/2024/QH15|L|Quốc hội|2024-06-24|2025-01-01|||||recalled|recalled|Luật Tổ chức Tòa án nhân dân
  34 ubtvqh|34/2007/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2007-04-20|2007-07-01|ended|2023-07-01|10/2022/QH15||phapdien; papers 1; text 10/2022/QH15|verified|Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn
  343 ubtvqh|343/2017/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2017-01-19|2017-01-01|||||phapdien|verified|Quy định về lập, thẩm tra, quyết định kế hoạch tài chính 05 năm quốc gia, kế hoạch đầu tư công trung hạn 05 năm quốc gia, kế hoạch tài chính - ngân sách nhà nước 03 năm quốc gia, dự toán ngân sách nhà nước, phương án phân bổ ngân sách Trung ương và phê chuẩn quyết toán ngân sách nhà nước hàng năm
  35 qh|35/2000/QH10|NQ|Quốc hội|2000-06-09||||||phapdien|verified|Về việc thi hành Luật hôn nhân và gia đình
  35 qh|35/2009/QH12|L|Quốc hội|2009-06-18||||||phapdien|verified|Luật Trách nhiệm bồi thường của Nhà nước
  35 qh|35/2013/QH13|L|Quốc hội|2013-06-20|2014-01-01|||||phapdien|verified|Luật Hòa giải ở cơ sở
  35 qh|35/2018/QH14|L|Quốc hội|2018-11-20|2019-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch
  35 qh|35/2024/QH15|L|Quốc hội|2024-06-27|2025-01-01|||||papers 16|corroborated|Luật Đường bộ
  35 ubtvqh|35/2023/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2023-07-12|2023-07-12|||||listing|corroborated|Nghị quyết về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2030
  353 ubtvqh|353/2017/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2017-04-17|2017-06-01|||||phapdien|verified|Quy định bổ sung chế độ và điều kiện bảo đảm hoạt động của đại biểu Quốc hội do Ủy ban Thường vụ Quốc hội ban hành
  36 qh|36/2026/QH16|NQ|Quốc hội||2026-09-01|||||recalled|recalled|Nghị quyết về việc thành lập thành phố Quảng Ninh trực thuộc trung ương
  36 qh|36/2005/QH11|L|Quốc hội|2005-06-14|2006-01-01||||05/2017/QH14; 44/2019/QH14|phapdien|verified|Luật Thương mại
  36 qh|36/2009/QH12|L|Quốc hội|2009-06-19||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ
  36 qh|36/2013/QH13|L|Quốc hội|2013-06-20|2014-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Cư trú
  36 qh|36/2018/QH14|L|Quốc hội|2018-11-20|2019-07-01||||59/2020/QH14|phapdien|verified|Luật Phòng, chống tham nhũng
  36 qh|36/2021/QH15|NQ|Quốc hội|2021-11-13|2022-01-01|||||phapdien|verified|Về thí điểm một số cơ chế, chính sách đặc thù phát triển tỉnh Nghệ An
  36 qh|36/2024/QH15|L|Quốc hội|2024-06-27|2025-01-01|||||papers 13|corroborated|Luật Trật tự, an toàn giao thông đường bộ
  37 qh|37/2018/QH14|L|Quốc hội|2018-11-20|2019-07-01||||21/2023/QH15|phapdien|verified|Luật Công an nhân dân
  37 qh|37/2021/QH15|NQ|Quốc hội|2021-11-13|2022-01-01|||||phapdien|verified|Về thí điểm một số cơ chế, chính sách đặc thù phát triển tỉnh Thanh Hóa
  38 qh|38/2005/QH11|L|Quốc hội|2005-06-14|||||44/2009/QH12|phapdien|verified|Luật Giáo dục
  38 qh|38/2013/QH13|L|Quốc hội|2013-11-16|2015-01-01|||||phapdien|verified|Luật Việc làm
  38 qh|38/2019/QH14|L|Quốc hội|2019-06-13|2020-07-01|ended|2026-07-01|108/2025/QH15|56/2024/QH15|phapdien; papers 1; text 108/2025/QH15|verified|Luật Quản lý thuế
  388 ubtvqh|388/NQ-UBTVQH16|NQ|Ủy ban Thường vụ Quốc hội|2026-08-04|2026-09-20|||||recalled|recalled|Nghị quyết về việc thành lập các phường thuộc tỉnh Bắc Ninh
  39 qh|39/2026/QH16|NQ|Quốc hội||2026-09-20|||||recalled|recalled|Nghị quyết về việc thành lập thành phố Bắc Ninh trực thuộc trung ương
  39 qh|39/2005/QH11|L|Quốc hội|2005-06-14||ended|2019-01-01|22/2018/QH14||phapdien; text 22/2018/QH14|verified|Luật Quốc phòng
  39 qh|39/2009/QH12|L|Quốc hội|2009-11-23|2010-07-01|||||phapdien|verified|Luật Người cao tuổi
  39 qh|39/2013/QH13|L|Quốc hội|2013-11-16||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng
  39 qh|39/2019/QH14|L|Quốc hội|2019-06-13|2020-01-01||||64/2020/QH14|papers 4; listing|corroborated|Luật Đầu tư công
  39 qh|39/2024/QH15|L|Quốc hội|2024-06-28|2025-01-01||||47/2024/QH15|papers 4|corroborated|Luật Thủ đô
  4 qh|04/2007/QH12|L|Quốc hội|2007-11-21|2009-01-01|ended|2026-07-01|109/2025/QH15|26/2012/QH13|phapdien; text 109/2025/QH15|verified|Luật Thuế thu nhập cá nhân
  4 qh|04/2011/QH13|L|Quốc hội|2011-11-11|2012-07-01||||35/2018/QH14; 84/2025/QH15|phapdien|verified|Luật Đo lường
  4 qh|04/2017/QH14|L|Quốc hội|2017-06-12|2018-01-01||||64/2020/QH14|phapdien|verified|Luật hỗ trợ doanh nghiệp nhỏ và vừa
  4 qh|04/2022/QH15|L|Quốc hội|2022-06-14|2023-01-01|||||phapdien|verified|Luật Cảnh sát cơ động
  4 ubtvqh|04/2002/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2002-11-04||ended|2026-05-07|62/2014/QH13||phapdien; text 62/2014/QH13|verified|Pháp lệnh Tổ chức Tòa án quân sự
  40 qh|40/2009/QH12|L|Quốc hội|2009-11-23|2011-01-01|ended|2026-05-07|15/2023/QH15|21/2017/QH14|phapdien; text 15/2023/QH15|verified|Luật Khám bệnh, chữa bệnh
  40 qh|40/2013/QH13|L|Quốc hội|2013-11-22||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy
  40 qh|40/2019/QH14|L|Quốc hội|2019-06-13|2020-07-01|||||phapdien|verified|Luật Kiến trúc
  41 qh|41/2009/QH12|L|Quốc hội|2009-11-23||ended|2026-05-07|24/2023/QH15|21/2017/QH14; 23/2018/QH14|phapdien; text 24/2023/QH15|verified|Luật Viễn thông
  41 qh|41/2013/QH13|L|Quốc hội|2013-11-25|2015-01-01||||146/2025/QH15; 35/2018/QH14|phapdien|verified|Luật Bảo vệ và kiểm dịch thực vật
  41 qh|41/2017/QH14|NQ|Quốc hội|2017-06-20|2017-07-05|||||phapdien|verified|Về việc thi hành Bộ luật Hình sự số 100/2015/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 12/2017/QH14 và về hiệu lực thi hành của Bộ luật Tố tụng hình sự số 101/2015/QH13, Luật tổ chức cơ quan điều tra hình sự số 99/2015/QH13, Luật thi hành tạm giữ, tạm giam số 94/2015/QH13
  41 qh|41/2019/QH14|L|Quốc hội|2019-06-14|2020-01-01|ended|2026-07-01|127/2025/QH15|59/2024/QH15|phapdien; text 127/2025/QH15|verified|Luật Thi hành án hình sự
  41 qh|41/2024/QH15|L|Quốc hội|2024-06-29|2025-07-01|||||papers 8|corroborated|Luật Bảo hiểm xã hội
  417 ubtvqh|417/2003/NQ-UBTVQH11|NQ|Ủy ban Thường vụ Quốc hội|2003-10-01|2003-10-01|||||phapdien|verified|Về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội
  42 qh|42/2009/QH12|L|Quốc hội|2009-11-23|2010-07-01||||09/2022/QH15|phapdien|verified|Luật Tần số vô tuyến điện
  42 qh|42/2013/QH13|L|Quốc hội|2013-11-25|2014-07-01|||||phapdien; papers 2|verified|Luật Tiếp công dân
  42 ubtvqh|42/2002/PL-UBTVQH10|PL|Ủy ban Thường vụ Quốc hội|2002-05-25||||||phapdien|verified|Pháp lệnh Về tự vệ trong nhập khẩu hàng hoá nước ngoài vào Việt Nam
  43 qh|43/2009/QH12|L|Quốc hội|2009-11-23||||||phapdien|verified|Luật Dân quân tự vệ
  43 qh|43/2013/QH13|L|Quốc hội|2013-11-26|2014-07-01|ended|2026-05-07|22/2023/QH15|03/2016/QH14|phapdien; text 22/2023/QH15|verified|Luật Đấu thầu
  43 qh|43/2017/QH14|NQ|Quốc hội|2017-06-21|2017-08-05|||||phapdien|verified|Về đẩy mạnh việc thực hiện chính sách pháp luật về an toàn thực phẩm giai đoạn 2016-2020
  43 qh|43/2019/QH14|L|Quốc hội|2019-06-14|2020-07-01|in force|2026-04-26||123/2025/QH15|vbpl 2026-04-06; phapdien|verified|Luật Giáo dục
  43 qh|43/2022/QH15|NQ|Quốc hội|2022-01-11|2022-01-11|||||listing|corroborated|Nghị quyết về chính sách tài khóa, tiền tệ hỗ trợ Chương trình phục hồi và phát triển kinh tế - xã hội
  43 qh|43/2024/QH15|L|Quốc hội|2024-06-29|2024-08-01|||||papers 2|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15, Luật Kinh doanh bất động sản số 29/2023/QH15 và Luật Các tổ chức tín dụng số 32/2024/QH15
  44 qh|44/2009/QH12|L|Quốc hội|2009-11-25||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Giáo dục
  44 qh|44/2013/QH13|L|Quốc hội|2013-11-26|2014-07-01||||21/2017/QH14; 35/2018/QH14|phapdien|verified|Luật Thực hành tiết kiệm, chống lãng phí
  44 qh|44/2019/QH14|L|Quốc hội|2019-06-14|2020-01-01|||||phapdien|verified|Luật phòng, chống tác hại của rượu, bia
  45 qh|45/2009/QH12|L|Quốc hội|2009-11-25|2010-07-01||||71/2014/QH13|phapdien|verified|Luật Thuế tài nguyên
  45 qh|45/2013/QH13|L|Quốc hội|2013-11-29|2014-07-01|ended|2024-01-18|31/2024/QH15|35/2018/QH14|phapdien; text 31/2024/QH15|verified|Luật Đất đai
  45 qh|45/2019/QH14|BL|Quốc hội|2019-11-20|2021-01-01||||71/2025/QH15|phapdien; papers 1|verified|Bộ Luật lao động
  45 qh|45/2024/QH15|L|Quốc hội|2024-11-23|2025-07-01||||84/2025/QH15|papers 6|corroborated|Luật Di sản văn hóa
  46 qh|46/2010/QH12|L|Quốc hội|2010-06-16|2011-01-01|||||phapdien|verified|Luật Ngân hàng Nhà nước Việt Nam
  46 qh|46/2014/QH13|L|Quốc hội|2014-06-13|2015-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế
  46 qh|46/2019/QH14|L|Quốc hội|2019-11-21|2020-07-01||||116/2025/QH15|phapdien|verified|Luật Thư viện
  46 qh|46/2024/QH15|L|Quốc hội|2024-11-26|2025-07-01|||||papers 2|corroborated|Luật Công chứng
  47 qh|47/2005/QH11|L|Quốc hội|2005-06-14||||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng
  47 qh|47/2010/QH12|L|Quốc hội|2010-06-16||ended|2024-06-29|32/2024/QH15|17/2017/QH14|phapdien; text 32/2024/QH15|verified|Luật Các tổ chức tín dụng
  47 qh|47/2014/QH13|L|Quốc hội|2014-06-16|2015-01-01||||51/2019/QH14|phapdien|verified|Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
  47 qh|47/2019/QH14|L|Quốc hội|2019-11-22|2020-07-01|||||papers 2|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương
  47 qh|47/2024/QH15|L|Quốc hội|2024-11-26|2025-07-01||||144/2025/QH15; 71/2025/QH15|papers 17|corroborated|Luật Quy hoạch đô thị và nông thôn
  48 qh|48/2010/QH12|L|Quốc hội|2010-06-17|2012-01-01|||||phapdien|verified|Luật Thuế sử dụng đất phi nông nghiệp
  48 qh|48/2014/QH13|L|Quốc hội|2014-06-17|2015-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa
  48 qh|48/2019/QH14|L|Quốc hội|2019-11-22|2020-07-01||||98/2025/QH15|phapdien|verified|Luật Dân quân tự vệ
  48 qh|48/2024/QH15|L|Quốc hội|2024-11-26|2025-07-01||||90/2025/QH15|papers 3|corroborated|Luật Thuế giá trị gia tăng
  49 qh|49/2005/QH11|L|Quốc hội|2005-11-29|2006-07-01|||||phapdien|verified|Luật Các công cụ chuyển nhượng
  49 qh|49/2010/QH12|L|Quốc hội|2010-06-17|2011-01-01||||112/2025/QH15|phapdien|verified|Luật Bưu chính
  49 qh|49/2014/QH13|L|Quốc hội|2014-06-18|2015-01-01|ended|2026-05-07|39/2019/QH14|28/2018/QH14|phapdien; text 39/2019/QH14|verified|Luật Đầu tư công
  49 qh|49/2019/QH14|L|Quốc hội|2019-11-22|2020-07-01||||23/2023/QH15|phapdien|verified|Luật xuất cảnh, nhập cảnh của công dân Việt Nam
  5 qh|05/2007/QH12|L|Quốc hội|2007-11-21|2008-07-01||||35/2018/QH14; 78/2025/QH15|phapdien|verified|Luật Chất lượng sản phẩm, hàng hoá
  5 qh|05/2011/QH13|L|Quốc hội|2011-11-26|2012-02-01|||||phapdien|verified|Luật Cơ yếu
  5 qh|05/2017/QH14|L|Quốc hội|2017-06-12|2018-01-01|||||phapdien|verified|Luật quản lý ngoại thương
  5 qh|05/2022/QH15|L|Quốc hội|2022-06-15|2023-01-01|||||phapdien|verified|Luật Điện ảnh
  5 ubtvqh|05/2008/PL-UBTVQH12|PL|Ủy ban Thường vụ Quốc hội|2008-08-27||||||phapdien|verified|Pháp lệnh Thủ tục bắt giữ tàu biển
  5 ubtvqh|05/2008/UBTVQH12|PL|Ủy ban Thường vụ Quốc hội|2008-08-27|2009-07-01|||||phapdien|verified|Pháp lệnh Thủ tục bắt giữ tàu biển
  5 ubtvqh|05/2021/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2021-09-29||||||phapdien|verified|Về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Viện Nghiên cứu lập pháp
  50 qh|50/2005/QH11|L|Quốc hội|2005-11-29|2006-07-01|||||recalled|recalled|Luật Sở hữu trí tuệ
  50 qh|50/2010/QH12|L|Quốc hội|2010-06-17|2011-01-01||||77/2025/QH15|phapdien|verified|Luật Sử dụng năng lượng tiết kiệm và hiệu quả
  50 qh|50/2014/QH13|L|Quốc hội|2014-06-18|2015-01-01|ended|2026-07-01|135/2025/QH15|03/2016/QH14; 35/2018/QH14; 62/2020/QH14; 62/2024/QH15|phapdien; papers 5; text 135/2025/QH15|verified|Luật Xây dựng
  50 qh|50/2024/QH15|L|Quốc hội|2024-11-27|2025-07-01|||||recalled|recalled|Luật Công đoàn
  51 qh|51/2005/QH11|L|Quốc hội|2005-11-29|2006-03-01|ended|2023-06-22|20/2023/QH15||phapdien; text 20/2023/QH15|verified|Luật Giao dịch điện tử
  51 qh|51/2010/QH12|L|Quốc hội|2010-06-17|2011-01-01||||32/2013/QH13|phapdien|verified|Luật Người khuyết tật
  51 qh|51/2014/QH13|L|Quốc hội|2014-06-19|2015-01-01|||||phapdien|verified|Luật Phá sản
  51 qh|51/2017/QH14|NQ|Quốc hội|2017-11-21|2017-11-21|||||phapdien|verified|Điều chỉnh lộ trình thực hiện chương trình, sách giáo khoa giáo dục phổ thông mới theo Nghị quyết số 88/2014/QH13 ngày 28 tháng 11 năm 2014 của Quốc hội về đổi mới chương trình, sách giáo khoa giáo dục phổ thông
  51 qh|51/2024/QH15|L|Quốc hội|2024-11-27|2025-07-01|||||recalled|recalled|Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế
  52 qh|52/2010/QH12|L|Quốc hội|2010-06-17|2011-01-01|||||phapdien|verified|Luật Nuôi con nuôi
  52 qh|52/2014/QH13|L|Quốc hội|2014-06-19|2015-01-01|||||phapdien|verified|Luật Hôn nhân và gia đình
  52 qh|52/2019/QH14|L|Quốc hội|2019-11-25|2020-07-01|||||papers 5|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức
  524 ubtvqh|524/2012/UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2012-09-20|2013-01-01|||||phapdien|verified|Về một số chế độ chi tiêu bảo đảm hoạt động của Quốc hội
  53 qh|53/2005/QH11|L|Quốc hội|2005-11-29||||||phapdien|verified|Luật Thanh niên
  53 qh|53/2010/QH12|L|Quốc hội|2010-06-17||||||phapdien|verified|Luật Thi hành án hình sự
  53 qh|53/2019/QH14|L|Quốc hội|2019-11-26|2020-07-01||||98/2025/QH15|phapdien|verified|Luật Lực lượng dự bị động viên
  53 qh|53/2024/QH15|L|Quốc hội|2024-11-28|2025-07-01|||||papers 2|corroborated|Luật Phòng, chống mua bán người
  54 qh|54/2010/QH12|L|Quốc hội|2010-06-17|2011-01-01||||81/2025/QH15|phapdien|verified|Luật Trọng tài thương mại
  54 qh|54/2014/QH13|L|Quốc hội|2014-06-23|2015-01-01||||35/2018/QH14; 71/2014/QH13; 90/2025/QH15|phapdien|verified|LUẬT HẢI QUAN
  54 qh|54/2019/QH14|L|Quốc hội|2019-11-26|2021-01-01||||56/2024/QH15|phapdien|verified|Luật Chứng khoán
  54 qh|54/2022/QH15|NQ|Quốc hội|2022-06-16|2022-09-01|||||phapdien|verified|Thí điểm mô hình tổ chức hoạt động lao động, hướng nghiệp, dạy nghề cho phạm nhân ngoài trại giam
  54 qh|54/2024/QH15|L|Quốc hội|2024-11-29|2025-07-01||||147/2025/QH15|papers 12|corroborated|Luật Địa chất và khoáng sản
  55 qh|55/2005/QH11|L|Quốc hội|2005-11-29|2006-06-01|ended|2019-07-01|36/2018/QH14|01/2007/QH11; 01/2007/QH12|papers 2; listing; text 36/2018/QH14|corroborated|Luật Phòng, chống tham nhũng
  55 qh|55/2010/QH12|L|Quốc hội|2010-06-17|2011-07-01||||28/2018/QH14|phapdien; papers 1|verified|Luật An toàn thực phẩm
  55 qh|55/2010/QH12|NQ|Quốc hội|2010-11-24|2011-01-01||||28/2016/QH14|phapdien|verified|Về miễn thuế sử dụng đất nông nghiệp
  55 qh|55/2014/QH13|L|Quốc hội|2014-06-23|2015-01-01|ended|2020-11-17|72/2020/QH14|35/2018/QH14|phapdien; text 72/2020/QH14|verified|Luật Bảo vệ môi trường
  55 qh|55/2024/QH15|L|Quốc hội|2024-11-29|2025-07-01||||118/2025/QH15|papers 15|corroborated|Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
  56 qh|56/2010/QH12|L|Quốc hội|2010-11-15|2011-07-01|ended|2026-05-07|11/2022/QH15||phapdien; papers 1; text 11/2022/QH15|verified|Luật Thanh tra
  56 qh|56/2014/QH13|L|Quốc hội|2014-06-24|2014-06-26|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Quốc tịch Việt Nam
  56 qh|56/2017/QH14|NQ|Quốc hội|2017-11-24|2017-11-24|||||recalled|recalled|Nghị quyết về việc tiếp tục cải cách tổ chức bộ máy hành chính nhà nước tinh gọn, hoạt động hiệu lực, hiệu quả
  56 qh|56/2020/QH14|L|Quốc hội|2020-06-10|2021-01-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp
  56 qh|56/2024/QH15|L|Quốc hội|2024-11-29|2025-01-01|||||phapdien; papers 1|verified|Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách Nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính
  57 qh|57/2010/QH12|L|Quốc hội|2010-11-15|2012-01-01|||||phapdien|verified|Luật Thuế bảo vệ môi trường
  57 qh|57/2014/QH13|L|Quốc hội|2014-11-20|2016-01-01||||62/2025/QH15; 65/2020/QH14|phapdien|verified|Luật Tổ chức Quốc hội
  57 qh|57/2020/QH14|L|Quốc hội|2020-06-16|2021-01-01|||||phapdien|verified|Luật Thanh niên
  57 qh|57/2024/QH15|L|Quốc hội|2024-11-29|2025-01-15|||||papers 13|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu
  579 ubtvqh|579/2018/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2018-09-26|2019-01-01|||||phapdien|verified|Về biểu thuế bảo vệ môi trường
  58 qh|58/2010/QH12|L|Quốc hội|2010-11-15|2012-01-01|ended|2026-07-01|129/2025/QH15|52/2019/QH14|phapdien; text 129/2025/QH15|verified|Luật Viên chức
  58 qh|58/2014/QH13|L|Quốc hội|2014-11-20|2016-01-01||||84/2015/QH13|phapdien|verified|Luật Bảo hiểm xã hội
  58 qh|58/2020/QH14|L|Quốc hội|2020-06-16|2021-01-01|||||phapdien|verified|Luật Hòa giải, đối thoại tại Tòa án
  58 qh|58/2024/QH15|L|Quốc hội|2024-11-29|2025-01-01||||90/2025/QH15|papers 2|corroborated|Luật Đầu tư công
  59 qh|59/2010/QH12|L|Quốc hội|2010-11-17||ended|2024-07-01|19/2023/QH15|35/2018/QH14|phapdien; text 19/2023/QH15|verified|Luật Bảo vệ quyền lợi người tiêu dùng
  59 qh|59/2014/QH13|L|Quốc hội|2014-11-20|2016-01-01|||||phapdien|verified|Luật Căn cước công dân
  59 qh|59/2020/QH14|L|Quốc hội|2020-06-17|2021-01-01||||03/2022/QH15; 76/2025/QH15|phapdien|verified|Luật Doanh nghiệp
  59 qh|59/2024/QH15|L|Quốc hội|2024-11-30|2026-01-01||||85/2025/QH15|papers 5|corroborated|Luật Tư pháp người chưa thành niên
  6 qh|06/2003/QH11|L|Quốc hội|2003-06-17|2004-01-01|||||phapdien|verified|Luật Biên giới quốc gia
  6 qh|06/2007/QH12|L|Quốc hội|2007-11-21|2008-07-01|ended|2025-06-14|69/2025/QH15|28/2018/QH14|phapdien; text 69/2025/QH15|verified|Luật Hóa chất
  6 qh|06/2012/QH13|L|Quốc hội|2012-06-18|2013-01-01|ended|2026-05-01|111/2025/QH15||phapdien; text 111/2025/QH15|verified|Luật Bảo hiểm tiền gửi
  6 qh|06/2017/QH14|L|Quốc hội|2017-06-16|2018-07-01||||35/2018/QH14; 31/2024/QH15|phapdien|verified|Luật Đường sắt
  6 qh|06/2022/QH15|L|Quốc hội|2022-06-15|2024-01-01|||||papers 2; listing|corroborated|Luật Thi đua, khen thưởng
  6 ubtvqh|06/2003/PL-UBTVQH11|PL|Ủy ban Thường vụ Quốc hội|2003-01-09|2003-05-01||||08/2008/PL-UBTVQH12|phapdien|verified|Pháp lệnh Dân số
  6 ubtvqh|06/2008/PL-UBTVQH12|PL|Ủy ban Thường vụ Quốc hội|2008-11-21|2009-07-01|ended|2023-11-28|30/2023/QH15||phapdien; text 30/2023/QH15|verified|Pháp lệnh Công an xã
  6 ubtvqh|06/2013/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2013-03-18|2014-01-01|||||phapdien|verified|Pháp lệnh Sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối
  60 qh|60/2010/QH12|L|Quốc hội|2010-11-17|2011-07-01|||||recalled|recalled|Luật Khoáng sản
  60 qh|60/2014/QH13|L|Quốc hội|2014-11-20|2016-01-01|||||phapdien|verified|Luật Hộ tịch
  60 qh|60/2020/QH14|L|Quốc hội|2020-06-17|2021-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật phòng, chống thiên tai và Luật đê điều
  60 qh|60/2024/QH15|L|Quốc hội|2024-11-30|2025-07-01|||||papers 8|corroborated|Luật Dữ liệu
  61 qh|61/2014/QH13|L|Quốc hội|2014-11-21|2015-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Hàng không dân dụng Việt Nam
  61 qh|61/2020/QH14|L|Quốc hội|2020-06-17|2021-01-01||||03/2022/QH15; 57/2024/QH15; 72/2020/QH14|phapdien|verified|Luật Đầu tư
  61 qh|61/2024/QH15|L|Quốc hội|2024-11-30|2025-02-01||||116/2025/QH15; 94/2025/QH15; 135/2025/QH15|papers 5|corroborated|Luật Điện lực
  62 qh|62/2006/QH11|L|Quốc hội|2006-06-29||ended|2023-01-01|05/2022/QH15|31/2009/QH12|phapdien; text 05/2022/QH15|verified|Luật Điện ảnh
  62 qh|62/2014/QH13|L|Quốc hội|2014-11-24|2015-06-01|||||recalled|recalled|Luật Tổ chức Tòa án nhân dân
  62 qh|62/2020/QH14|L|Quốc hội|2020-06-17|2021-01-01|||||phapdien; papers 5|verified|Luật sửa đổi, bổ sung một số điều của Luật Xây dựng
  62 qh|62/2025/QH15|L|Quốc hội|2025-02-17|2025-02-17|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội
  629 ubtvqh|629/2019/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2019-01-30||||||phapdien|verified|Hướng dẫn một số hoạt động của Hội đồng nhân dân
  63 qh|63/2014/QH13|L|Quốc hội|2014-11-24|2015-06-01||||82/2025/QH15|phapdien|verified|Luật Tổ chức Viện kiểm sát nhân dân
  63 qh|63/2020/QH14|L|Quốc hội|2020-06-18|2021-01-01|||||papers 3; listing|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật
  63 qh|63/2025/QH15|L|Quốc hội|2025-02-18|2025-03-01|||||papers 2|corroborated|Luật Tổ chức Chính phủ
  63 ubtvqh|63/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-01-07|2025-01-07|||||phapdien|verified|Kết thúc hoạt động của Viện Nghiên cứu lập pháp, chuyển chức năng, nhiệm vụ về các cơ quan của Quốc hội, Văn phòng Quốc hội
  64 qh|64/2006/QH11|L|Quốc hội|2006-06-29|2007-01-01||||71/2020/QH14|phapdien|verified|Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
  64 qh|64/2014/QH13|L|Quốc hội|2014-11-25|2015-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật thi hành án dân sự
  64 qh|64/2020/QH14|L|Quốc hội|2020-06-18|2021-01-01||||03/2022/QH15|papers 10; listing|corroborated|Luật Đầu tư theo phương thức đối tác công tư
  64 qh|64/2025/QH15|L|Quốc hội|2025-02-19|2025-04-01||||87/2025/QH15|papers 6|corroborated|Luật Ban hành văn bản quy phạm pháp luật
  64 ubtvqh|64/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-01-07|2025-01-07|||||phapdien|verified|Kết thúc hoạt động của Truyền hình Quốc hội Việt Nam để chuyển chức năng, nhiệm vụ từ Truyền hình Quốc hội Việt Nam về Đài Truyền hình Việt Nam
  65 qh|65/2006/QH11|L|Quốc hội|2006-06-29|2007-01-01||||20/2012/QH13|phapdien|verified|Luật sư
  65 qh|65/2014/QH13|L|Quốc hội|2014-11-25|2015-07-01|ended|2023-11-27|27/2023/QH15|40/2019/QH14|phapdien; text 27/2023/QH15|verified|Luật Nhà ở
  65 qh|65/2020/QH14|L|Quốc hội|2020-06-19|2021-01-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật tổ chức Quốc hội
  65 qh|65/2025/QH15|L|Quốc hội|2025-02-19|2025-03-01|||||recalled|recalled|Luật Tổ chức chính quyền địa phương
  653 ubtvqh|653/2019/UBTVQH14|NQ|Ủy ban Thường vụ Quốc hội|2019-03-12|2019-03-12|||||listing|corroborated|Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã trong giai đoạn 2019 - 2021
  66 qh|66/2006/QH11|L|Quốc hội|2006-06-29|2007-01-01|ended|2026-07-01|130/2025/QH15|45/2013/QH13; 61/2014/QH13|phapdien; text 130/2025/QH15|verified|Luật Hàng không dân dụng Việt Nam
  66 qh|66/2014/QH13|L|Quốc hội|2014-11-25|2015-07-01|ended|2026-05-07|29/2023/QH15|61/2020/QH14|papers 4; listing; text 29/2023/QH15|corroborated|Luật Kinh doanh bất động sản
  66 qh|66/2020/QH14|L|Quốc hội|2020-11-11|2022-01-01|||||phapdien|verified|Luật Biên phòng Việt Nam
  67 qh|67/2006/QH11|L|Quốc hội|2006-06-29|2007-01-01||||21/2017/QH14; 20/2023/QH15; 24/2023/QH15; 84/2025/QH15|phapdien|verified|Luật Công nghệ thông tin
  67 qh|67/2011/QH12|L|Quốc hội|2011-03-29|2012-01-01||||56/2024/QH15; 97/2015/QH13|phapdien|verified|Luật Kiểm toán độc lập
  67 qh|67/2014/QH13|L|Quốc hội|2014-11-26|2015-07-01||||90/2015/QH13|phapdien|verified|Luật Đầu tư
  67 qh|67/2020/QH14|L|Quốc hội|2020-11-13|2022-01-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính
  67 qh|67/2025/QH15|L|Quốc hội|2025-06-14|2025-10-01|||||papers 7|corroborated|Luật Thuế thu nhập doanh nghiệp
  68 qh|68/2006/QH11|L|Quốc hội|2006-06-29|2007-01-01||||25/2018/QH14; 35/2018/QH14; 70/2025/QH15|phapdien|verified|Luật Tiêu chuẩn và quy chuẩn kỹ thuật
  68 qh|68/2013/QH13|NQ|Quốc hội|2013-11-29|2013-11-29|||||phapdien|verified|Đẩy mạnh thực hiện chính sách, pháp luật về bảo hiểm y tế, tiến tới bảo hiểm y tế toàn dân
  68 qh|68/2014/QH13|L|Quốc hội|2014-11-26|2015-07-01|ended|2021-01-01|59/2020/QH14||phapdien; text 59/2020/QH14|verified|Luật Doanh nghiệp
  68 qh|68/2020/QH14|L|Quốc hội|2020-11-13|2021-07-01||||59/2024/QH15|phapdien|verified|Luật Cư trú
  69 qh|69/2014/QH13|L|Quốc hội|2014-11-26|2015-07-01|||||recalled|recalled|Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
  69 qh|69/2020/QH14|L|Quốc hội|2020-11-13|2022-01-01|||||phapdien|verified|Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
  694 ubtvqh|694/2008/NQ-UBTVQH12|NQ|Ủy ban Thường vụ Quốc hội|2008-10-15|2008-10-15|||||phapdien|verified|Về việc tiếp nhận, phân loại, xử lý đơn, thư khiếu nại, tố cáo và kiến nghị của công dân gửi Quốc hội, Ủy ban thường vụ Quốc hội, Hội đồng dân tộc, các cơ quan của Quốc hội
  7 qh|07/2007/QH12|L|Quốc hội|2007-11-21||||||phapdien|verified|Luật Đặc xá
  7 qh|07/2012/QH13|L|Quốc hội|2012-06-18||ended|2022-11-15|14/2022/QH15||phapdien; text 14/2022/QH15|verified|Luật Phòng, chống rửa tiền
  7 qh|07/2017/QH14|L|Quốc hội|2017-06-19|2018-07-01|||||phapdien|verified|Luật chuyển giao công nghệ
  70 qh|70/2014/QH13|L|Quốc hội|2014-11-26|2016-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt
  70 qh|70/2020/QH14|L|Quốc hội|2020-11-13|2021-07-01|||||phapdien|verified|Luật Thỏa thuận quốc tế
  71 qh|71/2014/QH13|L|Quốc hội|2014-11-26|2015-01-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của các luật về thuế
  71 qh|71/2020/QH14|L|Quốc hội|2020-11-16|2021-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
  71 qh|71/2025/QH15|L|Quốc hội|2025-06-14|2026-01-01|||||papers 2|corroborated|Luật Công nghiệp công nghệ số
  71 ubtvqh|71/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-02-18|2025-02-18|||||phapdien|verified|Về nhiệm vụ, quyền hạn cụ thể và cơ cấu tổ chức của Hội đồng Dân tộc, các Ủy ban của Quốc hội
  72 qh|72/2014/QH13|L|Quốc hội|2014-11-27|2015-07-01|||||phapdien|verified|Luật Sửa đổi, bổ sung một số điều của Luật Sĩ quan Quân đội nhân dân Việt Nam
  72 qh|72/2020/QH14|L|Quốc hội|2020-11-17|2022-01-01||||11/2022/QH15; 146/2025/QH15|phapdien; papers 2|verified|Luật Bảo vệ môi trường
  72 qh|72/2025/QH15|L|Quốc hội|2025-06-16|2025-06-16|||||papers 6|corroborated|Luật Tổ chức chính quyền địa phương
  73 qh|73/2006/QH11|L|Quốc hội|2006-11-29|2007-07-01|||||phapdien|verified|Luật Bình đẳng giới
  73 qh|73/2014/QH13|L|Quốc hội|2014-11-27||ended|2019-07-01|37/2018/QH14||phapdien; text 37/2018/QH14|verified|Luật Công an nhân dân
  73 qh|73/2021/QH14|L|Quốc hội|2021-03-30|2022-01-01|ended|2026-07-01|120/2025/QH15|81/2025/QH15|phapdien; text 120/2025/QH15|verified|Luật Phòng, chống ma túy
  73 qh|73/2025/QH15|L|Quốc hội|2025-06-16|2026-01-01|||||papers 5|corroborated|Luật Nhà giáo
  73 ubtvqh|73/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-03-07|2025-03-07|||||phapdien|verified|Kết thúc hoạt động của Ban Thư ký, Quốc hội khóa XV
  74 qh|74/2014/QH13|L|Quốc hội|2014-11-27|2015-07-01||||21/2017/QH14; 97/2015/QH13|phapdien|verified|Luật Giáo dục nghề nghiệp
  74 qh|74/2025/QH15|L|Quốc hội|2025-06-16|2026-01-01|||||papers 6|corroborated|Luật Việc làm
  74 ubtvqh|74/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-03-07|2025-03-07|||||phapdien|verified|Về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội
  75 qh|75/2006/QH11|L|Quốc hội|2006-11-29|2007-07-01|||||phapdien|verified|Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
  75 qh|75/2015/QH13|L|Quốc hội|2015-06-09|2016-01-01||||97/2025/QH15|phapdien; papers 4|verified|Luật Mặt trận Tổ quốc Việt Nam
  75 qh|75/2025/QH15|L|Quốc hội|2025-06-16|2026-01-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Quảng cáo
  759 ubtvqh|759/2014/UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2014-05-15||||||phapdien|verified|Quy định chi tiết về hoạt động tiếp công dân của các cơ quan của Quốc hội, đại biểu Quốc hội, Hội đồng nhân dân và đại biểu Hội đồng nhân dân các cấp
  76 qh|76/2015/QH13|L|Quốc hội|2015-06-19|2016-01-01||||47/2019/QH14|phapdien|verified|Luật Tổ chức Chính phủ
  76 qh|76/2025/QH15|L|Quốc hội|2025-06-17|2025-07-01|||||papers 2|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp
  76 ubtvqh|76/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-04-14|2025-04-15|||||recalled|recalled|Nghị quyết về việc sắp xếp đơn vị hành chính năm 2025
  77 qh|77/2006/QH11|L|Quốc hội|2006-11-29|2007-07-01||||26/2018/QH14; 84/2025/QH15|phapdien|verified|Luật Thể dục, thể thao
  77 qh|77/2015/QH13|L|Quốc hội|2015-06-19|2016-01-01||||21/2017/QH14|phapdien|verified|Luật Tổ chức chính quyền địa phương
  77 qh|77/2025/QH15|L|Quốc hội|2025-06-18|2026-01-01|||||phapdien|verified|Luật sửa đổi, bổ sung một số điều của Luật Sử dụng năng lượng tiết kiệm và hiệu quả
  78 qh|78/2006/QH11|L|Quốc hội|2006-11-29||ended|2020-07-01|38/2019/QH14|21/2012/QH13; 71/2014/QH13|phapdien; text 38/2019/QH14|verified|Luật Quản lý thuế
  78 qh|78/2015/QH13|L|Quốc hội|2015-06-19|2016-01-01||||48/2019/QH14|phapdien|verified|Luật Nghĩa vụ quân sự
  79 qh|79/2006/QH11|L|Quốc hội|2006-11-29|2007-07-01||||146/2025/QH15; 15/2008/QH12; 35/2018/QH14; 84/2025/QH15|phapdien|verified|Luật Đê điều
  79 qh|79/2015/QH13|L|Quốc hội|2015-06-19|2016-07-01||||146/2025/QH15; 21/2017/QH14|phapdien|verified|Luật Thú y
  8 qh|08/2011/QH13|NQ|Quốc hội||2011-08-06|in force|2026-04-26|||vbpl 2026-04-26|corroborated|Resolution
  8 qh|08/2007/QH12|L|Quốc hội|2007-11-21|2008-07-01|ended|2026-07-01|100/2025/QH15; 101/2025/QH15; 102/2025/QH15; 103/2025/QH15|81/2025/QH15|phapdien; text 100/2025/QH15|verified|Luật Tương trợ tư pháp
  8 qh|08/2012/QH13|L|Quốc hội|2012-06-18|2013-01-01||||34/2018/QH14; 74/2014/QH13|phapdien|verified|Luật Giáo dục đại học
  8 qh|08/2017/QH14|L|Quốc hội|2017-06-19|2018-07-01||||146/2025/QH15; 35/2018/QH14; 72/2020/QH14|phapdien|verified|Luật Thủy lợi
  8 qh|08/2021/QH15|NQ|Quốc hội|2021-07-23|2021-07-23|ended|2026-04-26|||vbpl 2026-04-26|verified|Về cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa X
  8 qh|08/2022/QH15|L|Quốc hội|2022-06-16|2023-01-01||||139/2022/QH15; 139/2025/QH15|phapdien|verified|Luật Kinh doanh bảo hiểm
  8 ubtvqh|08/2008/PL-UBTVQH12|PL|Ủy ban Thường vụ Quốc hội|2008-12-27|2009-02-01|||||phapdien|verified|Pháp lệnh Sửa đổi điều 10 của Pháp lệnh Dân số
  8 ubtvqh|08/2013/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2013-12-23||||||phapdien|verified|Pháp lệnh Cảnh sát cơ động
  80 qh|80/2015/QH13|L|Quốc hội|2015-06-22|2016-07-01||||63/2020/QH14|phapdien|verified|Luật Ban hành văn bản quy phạm pháp luật
  80 qh|80/2025/QH15|L|Quốc hội|2025-06-24|2025-07-01|||||papers 12|corroborated|Luật Cán bộ, công chức
  80 ubtvqh|80/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-06-06|2025-06-06|in force|2026-04-26|||vbpl 2026-04-02; phapdien|verified|Ban hành Quy chế làm việc mẫu của Hội đồng Dân tộc và các Ủy ban của Quốc hội
  81 qh|81/2006/QH11|L|Quốc hội|2006-11-29|2007-07-01|ended|2020-11-13|68/2020/QH14|36/2013/QH13|phapdien; text 68/2020/QH14|verified|Luật Cư trú
  81 qh|81/2015/QH13|L|Quốc hội|2015-06-24|2016-01-01|||||recalled|recalled|Luật Kiểm toán nhà nước
  81 qh|81/2025/QH15|L|Quốc hội|2025-06-24|2025-07-01|||||papers 4|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân
  82 qh|82/2014/QH13|NQ|Quốc hội|2014-11-24|2014-11-24|||||phapdien|verified|về việc thi hành Luật tổ chức Viện kiểm sát nhân dân
  82 qh|82/2015/QH13|L|Quốc hội|2015-06-25|2016-07-01||||146/2025/QH15; 35/2018/QH14|phapdien|verified|Luật Tài nguyên, môi trường biển và hải đảo
  83 qh|83/2015/QH13|L|Quốc hội|2015-06-25|2017-01-01||||35/2018/QH14; 56/2024/QH15; 59/2020/QH14|phapdien|verified|Luật Ngân sách nhà nước
  83 qh|83/2025/QH15|L|Quốc hội|2025-06-25|2025-07-01|||||recalled|recalled|Luật sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
  84 qh|84/2015/QH13|L|Quốc hội|2015-06-25|2016-07-01||||41/2024/QH15|phapdien|verified|Luật An toàn, vệ sinh lao động
  84 qh|84/2025/QH15|L|Quốc hội|2025-06-25|2025-07-01|||||papers 3|corroborated|Luật Thanh tra
  85 qh|85/2014/QH13|NQ|Quốc hội|2014-11-28||||||phapdien|verified|Về lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn
  85 qh|85/2015/QH13|L|Quốc hội|2015-06-25|2015-09-01||||83/2025/QH15|phapdien; papers 6|verified|Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
  86 qh|86/2015/QH13|L|Quốc hội|2015-11-19|2016-07-01|ended|2026-07-01|116/2025/QH15|35/2018/QH14|phapdien; text 116/2025/QH15|verified|Luật An toàn thông tin mạng
  87 qh|87/2015/QH13|L|Quốc hội|2015-11-20|2016-07-01|ended|2026-03-01|121/2025/QH15||phapdien; text 121/2025/QH15|verified|Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
  87 qh|87/2025/QH15|L|Quốc hội|2025-06-25|2025-07-01|||||papers 2|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật
  87 ubtvqh|87/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-07-10|2025-07-10|in force|2026-04-26|||vbpl 2026-04-07|verified|Điều chỉnh Chương trình lập pháp năm 2025
  88 qh|88/2014/QH13|NQ|Quốc hội|2014-11-28|2014-11-28||||51/2017/QH14|phapdien|verified|Về đổi mới chương trình, sách giáo khoa giáo dục phổ thông
  88 qh|88/2015/QH13|L|Quốc hội|2015-11-20|2017-01-01||||108/2025/QH15; 38/2019/QH14; 56/2024/QH15|phapdien; papers 1|verified|Luật Kế toán
  88 qh|88/2019/QH14|NQ|Quốc hội|2019-11-18|2019-11-18|||||listing|corroborated|Nghị quyết phê duyệt Đề án tổng thể phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030
  88 qh|88/2025/QH15|L|Quốc hội|2025-06-25|2025-07-01|||||papers 13|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính
  89 qh|89/2015/QH13|L|Quốc hội|2015-11-23|2016-07-01||||01/2021/QH15|phapdien|verified|Luật Thống kê
  89 qh|89/2025/QH15|L|Quốc hội|2025-06-25|2026-01-01|||||papers 2|corroborated|Luật Ngân sách nhà nước
  89 ubtvqh|89/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-07-10|2025-07-01|in force|2026-04-26|||vbpl 2026-04-18|verified|VỀ MỨC CHI TỔ CHỨC VÀ HOẠT ĐỘNG BẢO HIỂM XÃ HỘI, BẢO HIỂM THẤT NGHIỆP GIAI ĐOẠN 2025 - 2027
  9 qh|09/1998/QH10|L|Quốc hội|1998-12-02|1999-01-01|||||recalled|recalled|Luật Khiếu nại, tố cáo
  9 qh|09/2008/QH12|L|Quốc hội|2008-06-03||ended|2018-01-01|15/2017/QH14||phapdien; text 15/2017/QH14|verified|Luật Quản lý, sử dụng tài sản nhà nước
  9 qh|09/2012/QH13|L|Quốc hội|2012-06-18|2013-05-01||||28/2018/QH14; 16/2023/QH15|phapdien|verified|Luật Phòng, chống tác hại của thuốc lá
  9 qh|09/2017/QH14|L|Quốc hội|2017-06-19|2018-01-01|||||phapdien|verified|Luật Du lịch
  9 ubtvqh|09/2014/UBTVQH13|PL|Ủy ban Thường vụ Quốc hội|2014-01-20||||||phapdien|verified|Pháp lệnh Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
  9 ubtvqh|09/2025/UBTVQH15|PL|Ủy ban Thường vụ Quốc hội|2025-12-03|2025-12-15|in force|2026-04-26|||vbpl 2026-04-06|verified|PHÁP LỆNH SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA PHÁP LỆNH CẢNH SÁT MÔI TRƯỜNG
  90 qh|90/2015/QH13|L|Quốc hội|2015-11-23|2016-07-01||||146/2025/QH15; 35/2018/QH14; 64/2020/QH14|phapdien|verified|Luật Khí tượng thủy văn
  90 qh|90/2025/QH15|L|Quốc hội|2025-06-25|2025-07-01|||||papers 3|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư, Luật Hải quan, Luật Thuế giá trị gia tăng, Luật Thuế xuất khẩu, thuế nhập khẩu, Luật Đầu tư, Luật Đầu tư công, Luật Quản lý, sử dụng tài sản công
  90 ubtvqh|90/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-07-10|2025-07-15|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quy chế làm việc của Ủy ban Thường vụ Quốc hội ban hành kèm theo Nghị quyết số 29/2022/UBTVQH15 ngày 12 tháng 12 năm 2022 của Ủy ban Thường vụ Quốc hội
  91 qh|91/2015/QH13|BL|Quốc hội|2015-11-24|2017-01-01|||||phapdien; papers 1|verified|Bộ luật Dân sự
  91 qh|91/2025/QH15|L|Quốc hội|2025-06-26|2026-01-01|||||phapdien|verified|Luật Bảo vệ dữ liệu cá nhân
  91 ubtvqh|91/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-07-08|2025-07-08|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị quyết số 31/2023/UBTVQH15 ngày 14 tháng 02 năm 2023 của Ủy ban Thường vụ Quốc hội quy định, hướng dẫn một số điều khoản của Nội quy kỳ họp Quốc hội
  92 qh|92/2015/QH13|BL|Quốc hội|2015-11-25|2016-07-01||||45/2019/QH14; 59/2020/QH14|phapdien|verified|Bộ luật Tố tụng dân sự
  92 ubtvqh|92/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-07-10|2025-08-01|in force|2026-04-26|||vbpl 2026-04-13|verified|ĐIỀU CHỈNH CHƯƠNG TRÌNH LẬP PHÁP NĂM 2025
  924 ubtvqh|924/2015/UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2015-05-13|2015-06-01|||||phapdien|verified|Về tiêu chuẩn bổ nhiệm, điều kiện nâng ngạch kiểm tra viên của Viện kiểm sát nhân dân
  93 qh|93/2015/QH13|L|Quốc hội|2015-11-25|2016-07-01||||55/2019/QH14|phapdien|verified|Luật Tố tụng hành chính
  93 qh|93/2025/QH15|L|Quốc hội|2025-06-27|2025-10-01|||||papers 12|corroborated|Luật Khoa học, công nghệ và đổi mới sáng tạo
  93 ubtvqh|93/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-08-12|2025-08-12|in force|2026-04-26|||vbpl 2026-04-15|verified|QUY ĐỊNH VIỆC THỰC HIỆN DÂN CHỦ TRONG NỘI BỘ HỘI ĐỒNG DÂN TỘC, ỦY BAN CỦA QUỐC HỘI, THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN, BAN CỦA HỘI ĐỒNG NHÂN DÂN
  94 qh|94/2015/QH13|L|Quốc hội|2015-11-25|2018-01-01|ended|2026-07-01|128/2025/QH15||phapdien; text 128/2025/QH15|verified|Luật Thi hành tạm giữ, tạm giam
  94 qh|94/2019/QH14|NQ|Quốc hội|2019-11-26|2020-07-01|||||phapdien|verified|Về khoanh nợ tiền thuế, xóa nợ tiền phạt chậm nộp, tiền chậm nộp đối với người nộp thuế không còn khả năng nộp ngân sách nhà nước
  94 ubtvqh|94/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-08-14|2025-08-14|in force|2026-04-26|||vbpl 2026-04-18|verified|ĐIỀU CHỈNH CHƯƠNG TRÌNH LẬP PHÁP NĂM 2025
  95 qh|95/2015/QH13|BL|Quốc hội|2015-11-25|2017-07-01||||35/2018/QH14|phapdien|verified|Bộ luật Hàng hải
  95 ubtvqh|95/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-08-13|2025-08-13|in force|2026-04-26|||vbpl 2026-04-06|verified|quy định Danh mục nhiệm vụ, hoạt động và định mức khoán chi cho từng nhiệm vụ, hoạt động đối với nội dung thẩm tra, thông qua văn bản quy phạm pháp luật của Quốc hội, Ủy ban Thường vụ Quốc hội và thẩm tra, phê chuẩn, quyết định việc gia nhập điều ước quốc tế, tổ chức quốc tế thuộc thẩm quyền của Quốc hội
  96 qh|96/2015/QH13|L|Quốc hội|2015-11-25|2016-07-01|||||phapdien|verified|Luật Trưng cầu ý dân
  96 qh|96/2023/QH15|NQ|Quốc hội|2023-06-23|2023-07-01|||||phapdien|verified|về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn
  96 ubtvqh|96/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-08-21|2025-08-21|in force|2026-04-26|||vbpl 2026-04-06|verified|Điều chỉnh Chương trình lập pháp năm 2025
  97 qh|97/2015/QH13|L|Quốc hội|2015-11-25|2017-01-01||||09/2017/QH14; 16/2023/QH15; 23/2018/QH14|phapdien|verified|Luật Phí và lệ phí
  97 qh|97/2019/QH14|NQ|Quốc hội|2019-11-27|2020-07-01|||||listing|corroborated|Nghị quyết về thí điểm tổ chức mô hình chính quyền đô thị tại thành phố Hà Nội
  97 qh|97/2025/QH15|L|Quốc hội|2025-06-27|2025-07-01|||||papers 4|corroborated|Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở
  97 ubtvqh|97/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-08-28|2025-08-28|in force|2026-04-26|||vbpl 2026-04-06|verified|Điều chỉnh Chương trình lập pháp năm 2025
  973 ubtvqh|973/2015/UBTVQH13|NQ|Ủy ban Thường vụ Quốc hội|2015-07-14|2015-07-14|||||phapdien|verified|VỀ SỬA ĐỔI, BỔ SUNG BẢNG PHỤ CẤP CHỨC VỤ ĐỐI VỚI CÁN BỘ LÃNH ĐẠO CỦA NHÀ NƯỚC VÀ ĐẠI BIỂU QUỐC HỘI HOẠT ĐỘNG CHUYÊN TRÁCH, BẢNG LƯƠNG CHUYÊN MÔN, NGHIỆP VỤ NGÀNH TÒA ÁN, NGÀNH KIỂM SÁT BAN HÀNH KÈM THEO NGHỊ QUYẾT SỐ 730/2004/NQ-UBTVQH11 NGÀY 30 THÁNG 9 NĂM 2004 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI; SỬA ĐỔI, BỔ SUNG NGHỊ QUYẾT SỐ 522b/NQ-UBTVQH13 NGÀY 16 THÁNG 8 NĂM 2012 CỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI VỀ TRANG PHỤC ĐỐI VỚI CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NGÀNH KIỂM SÁT VÀ GIẤY CHỨNG MINH KIỂM SÁT VIÊN
  98 qh|98/2015/QH13|L|Quốc hội|2015-11-26|2016-07-01||||98/2025/QH15|phapdien|verified|Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
  98 qh|98/2023/QH15|NQ|Quốc hội|2023-06-24|2023-08-01|||||listing|corroborated|Nghị quyết về thí điểm một số cơ chế, chính sách đặc thù phát triển Thành phố Hồ Chí Minh
  99 qh|99/2015/QH13|L|Quốc hội|2015-11-26|2018-01-01||||02/2021/QH15; 41/2017/QH14|phapdien|verified|Luật Tổ chức cơ quan điều tra hình sự
  99 ubtvqh|99/2025/UBTVQH15|NQ|Ủy ban Thường vụ Quốc hội|2025-09-25|2025-09-25|in force|2026-04-26|||vbpl 2026-04-19|verified|ban hành Quy chế tổ chức và hoạt động của Đoàn Hội thẩm
  hien phap||HP|Quốc hội|1992-04-15|1992-04-15|||||recalled|recalled|Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam (1992)
  hien phap||HP|Quốc hội|2013-11-28|2014-01-01|||||recalled|recalled|Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
  """#
