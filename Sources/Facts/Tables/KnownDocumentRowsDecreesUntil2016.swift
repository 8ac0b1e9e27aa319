/// Decrees of the Government until 2016 that a source knows, one row a document; the columns and sources are described in `KnownDocuments`.
let decreeRowsUntil2016 = #"""
  1 cp|01/2015/NĐ-CP|NĐ|Chính phủ|2015-01-02|2015-02-16||||12/2018/NĐ-CP|phapdien|verified|Quy định chi tiết phạm vi địa bàn hoạt động hải quan; trách nhiệm phối hợp trong phòng, chống buôn lậu, vận chuyển trái phép hàng hóa qua biên giới
  10 cp|10/2005/NĐ-CP|NĐ|Chính phủ|2005-01-31|2005-03-01|||||phapdien|verified|Về việc quy định về cờ truyền thống, cờ hiệu, biểu tượng, hải quan hiệu, phù hiệu, cấp hiệu, trang phục, giấy chứng minh hải quan
  10 cp|10/2010/NĐ-CP|NĐ|Chính phủ|2010-02-12|2010-04-15|||||phapdien|verified|Về hoạt động thông tin tín dụng
  10 cp|10/2015/NĐ-CP|NĐ|Chính phủ|2015-01-28||||||phapdien|verified|Quy định về sinh con bằng kỹ thuật thụ tinh trong ống nghiệm và điều kiện mang thai hộ vì mục đích nhân đạo
  100 cp|100/2006/NĐ-CP|NĐ|Chính phủ|2006-09-21||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Dân sự, Luật Sở hữu trí tuệ về quyền tác giả và quyền liên quan
  100 cp|100/2009/NĐ-CP|NĐ|Chính phủ|2009-11-03|2010-01-01|||||phapdien|verified|Quy định thu phụ thu đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng
  100 cp|100/2014/NĐ-CP|NĐ|Chính phủ|2014-11-06|2015-03-01|||||phapdien|verified|Quy định về kinh doanh và sử dụng sản phẩm dinh dưỡng dùng cho trẻ nhỏ, bình bú và vú ngậm nhân tạo
  100 cp|100/2015/NĐ-CP|NĐ|Chính phủ|2015-10-20|||||49/2021/NĐ-CP|phapdien|verified|Về phát triển và quản lý nhà ở xã hội
  100 cp|100/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và Luật quản lý thuế
  101 cp|101/2010/NĐ-CP|NĐ|Chính phủ|2010-09-30|2010-11-15|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Phòng, chống bệnh truyền nhiễm về áp dụng biện pháp cách ly y tế, cưỡng chế cách ly y tế và chống dịch đặc thù trong thời gian có dịch
  101 cp|101/2012/NĐ-CP|NĐ|Chính phủ|2012-11-22||||||phapdien|verified|Về thanh toán không dùng tiền mặt
  102 cp|102/2007/NĐ-CP|NĐ|Chính phủ|2007-06-14||||||phapdien|verified|Quy định thời hạn không được kinh doanh trong lĩnh vực có trách nhiệm quản lý đối với những người là cán bộ, công chức, viên chức sau khi thôi giữ chức vụ
  102 cp|102/2011/NĐ-CP|NĐ|Chính phủ|2011-11-14|2012-01-01|||||phapdien|verified|Về bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh
  102 cp|102/2015/NĐ-CP|NĐ|Chính phủ|2015-10-20||||||phapdien|verified|Về quản lý, khai thác cảng hàng không, sân bay
  103 cp|103/2002/NĐ-CP|NĐ|Chính phủ|2002-12-17|2003-01-01|||||phapdien|verified|Quy định chế độ đền bù và trợ cấp đối với cá nhân, gia đình, cơ quan, tổ chức tham gia phòng, chống ma tuý bị thiệt hại về tính mạng, sức khoẻ, tài sản
  103 cp|103/2006/NĐ-CP|NĐ|Chính phủ|2006-09-22||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về sở hữu công nghiệp
  103 cp|103/2007/NĐ-CP|NĐ|Chính phủ|2007-06-14|2007-07-23|||||phapdien|verified|Quy định trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị và trách nhiệm của cán bộ, công chức, viên chức trong việc thực hành tiết kiệm, chống lãng phí
  103 cp|103/2009/NĐ-CP|NĐ|Chính phủ|2009-11-06|2010-01-01||||01/2012/NĐ-CP; 142/2018/NĐ-CP|phapdien|verified|Ban hành Quy chế hoạt động văn hóa và kinh doanh dịch vụ văn hóa công cộng
  103 cp|103/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||155/2018/NĐ-CP|phapdien|verified|Quy định về bảo đảm an toàn sinh học tại phòng xét nghiệm
  104 cp|104/2003/NĐ-CP|NĐ|Chính phủ|2003-09-16|2003-10-03|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Dân số
  104 cp|104/2009/NĐ-CP|NĐ|Chính phủ|2009-11-09||||||phapdien|verified|Quy định Danh mục hàng nguy hiểm và vận chuyển hàng nguy hiểm bằng phương tiện giao thông cơ giới đường bộ
  104 cp|104/2012/NĐ-CP|NĐ|Chính phủ|2012-12-05|2013-01-20|||||phapdien|verified|Quy định đối với tàu quân sự nước ngoài đến nước Cộng hòa xã hội chủ nghĩa Việt Nam
  104 cp|104/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||13/2024/NĐ-CP; 155/2018/NĐ-CP|phapdien|verified|Quy định về hoạt động tiêm chủng
  105 cp|105/2006/NĐ-CP|NĐ|Chính phủ|2006-09-22||ended|2025-12-30|285/2025/NĐ-CP||phapdien; text 285/2025/NĐ-CP|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về bảo vệ quyền sở hữu trí tuệ và quản lý nhà nước về sở hữu trí tuệ
  105 cp|105/2012/NĐ-CP|NĐ|Chính phủ|2012-12-17|2013-02-01|||||phapdien|verified|Về tổ chức lễ tang cán bộ, công chức, viên chức
  105 cp|105/2013/NĐ-CP|NĐ|Chính phủ|2013-09-16||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực kế toán, kiểm toán độc lập
  105 cp|105/2014/NĐ-CP|NĐ|Chính phủ|2014-11-15||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế
  105 cp|105/2015/NĐ-CP|NĐ|Chính phủ|2015-10-20|2015-12-05|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Pháp lệnh Cảnh sát môi trường
  105 cp|105/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||154/2018/NĐ-CP; 36/2026/NĐ-CP|phapdien|verified|Quy định về điều kiện hoạt động của tổ chức kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo, chuẩn đo lường
  106 cp|106/2012/NĐ-CP|NĐ|Chính phủ|2012-12-20||||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội
  106 cp|106/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01||||||phapdien|verified|Quy định điều kiện kinh doanh hoạt động thể thao
  107 cp|107/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||154/2018/NĐ-CP|phapdien|verified|Quy định về điều kiện kinh doanh dịch vụ đánh giá sự phù hợp
  108 cp|108/2007/NĐ-CP|NĐ|Chính phủ|2007-06-26|2007-08-07|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
  108 cp|108/2008/NĐ-CP|NĐ|Chính phủ|2008-10-07||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hóa chất
  108 cp|108/2011/NĐ-CP|NĐ|Chính phủ|2011-11-30|2012-01-15|||||phapdien|verified|Sửa đổi một số điều Nghị định số 69/2010/NĐ-CP ngày 21 tháng 6 năm 2010 của Chính phủ về an toàn sinh học đối với sinh vật biến đổi gen, mẫu vật di truyền và sản phẩm của sinh vật biến đổi gen
  108 cp|108/2013/NĐ-CP|NĐ|Chính phủ|2013-09-23||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực chứng khoán và thị trường chứng khoán
  108 cp|108/2014/NĐ-CP|NĐ|Chính phủ|2014-11-20|2015-01-10|||||phapdien|verified|Về chính sách tinh giản biên chế
  108 cp|108/2015/NĐ-CP|NĐ|Chính phủ|2015-10-28|2016-01-01|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật thuế tiêu thụ đặc biệt
  108 cp|108/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định chi tiết điều kiện kinh doanh sản phẩm, dịch vụ an toàn thông tin mạng
  109 cp|109/2005/NĐ-CP|NĐ|Chính phủ|2005-08-24|2005-09-19|||||phapdien|verified|Về việc sửa đổi, bổ sung một số điều của Nghị định số 89/1999/NĐ-CP ngày 01 tháng 9 năm 1999 của Chính phủ về bảo hiểm tiền gửi
  11 cp|11/2011/NĐ-CP|NĐ|Chính phủ|2011-01-30|2011-04-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 159/2006/NĐ-CP ngày 28 tháng 12 năm 2006 của Chính phủ về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia kháng chiến chống Mỹ cứu nước từ ngày 30 tháng 4 năm 1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ
  11 cp|11/2014/NĐ-CP|NĐ|Chính phủ|2014-02-18|2014-04-15|||||phapdien|verified|Về hoạt động thông tin khoa học và công nghệ
  11 cp|11/2015/NĐ-CP|NĐ|Chính phủ|2015-01-31|2015-07-01|||||phapdien|verified|Quy định về giáo dục thể chất và hoạt động thể thao trong nhà trường
  110 cp|110/2004/NĐ-CP|NĐ|Chính phủ|2004-04-08||||||phapdien; papers 5|verified|Về công tác văn thư
  110 cp|110/2011/NĐ-CP|NĐ|Chính phủ|2011-12-05|2012-02-01|||||phapdien|verified|Về quản lý hoạt động thuê, mua tàu bay, động cơ, phụ tùng vật tư và dịch vụ bảo dưỡng, sửa chữa tàu bay, động cơ, phụ tùng vật tư tàu bay
  110 cp|110/2013/NĐ-CP|NĐ|Chính phủ|2013-09-24||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực bổ trợ tư pháp, hành chính tư pháp, hôn nhân và gia đình, thi hành án dân sự, phá sản doanh nghiệp, hợp tác xã
  110 cp|110/2014/NĐ-CP|NĐ|Chính phủ|2014-11-20|2015-01-05||||128/2018/NĐ-CP|phapdien|verified|Quy định điều kiện kinh doanh vận tải đường thủy nội địa
  111 cp|111/2010/NĐ-CP|NĐ|Chính phủ|2010-11-23|2011-01-10|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Lý lịch tư pháp
  111 cp|111/2011/NĐ-CP|NĐ|Chính phủ|2011-12-05||||||phapdien|verified|Về chứng nhận lãnh sự, hợp pháp hóa lãnh sự
  111 cp|111/2013/NĐ-CP|NĐ|Chính phủ|2013-09-30||||||phapdien|verified|Quy định chế độ áp dụng biện pháp xử lý hành chính giáo dục tại xã, phường, thị trấn
  111 cp|111/2014/NĐ-CP|NĐ|Chính phủ|2014-11-20|2015-01-05|||||phapdien|verified|Quy định niên hạn sử dụng của phương tiện thủy nội địa và niên hạn sử dụng của phương tiện thủy được phép nhập khẩu
  111 cp|111/2015/NĐ-CP|NĐ|Chính phủ|2015-11-03||||||phapdien|verified|Về phát triển công nghiệp hỗ trợ
  111 cp|111/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||147/2018/NĐ-CP|phapdien|verified|Quy định điều kiện kinh doanh dịch vụ đóng mới, hoán cải, sửa chữa tàu biển
  112 cp|112/2007/NĐ-CP|NĐ|Chính phủ|2007-06-26|2007-08-03|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật thể dục, thể thao
  112 cp|112/2014/NĐ-CP|NĐ|Chính phủ|2014-11-21|2015-01-15||||34/2023/NĐ-CP; 299/2025/NĐ-CP|phapdien|verified|Quy định về quản lý cửa khẩu biên giới đất liền
  113 cp|113/2007/NĐ-CP|NĐ|Chính phủ|2007-06-28|2007-08-03|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đê điều
  113 cp|113/2013/NĐ-CP|NĐ|Chính phủ|2013-10-02|2013-12-01||||11/2019/NĐ-CP|phapdien|verified|Về hoạt động mỹ thuật
  113 cp|113/2014/NĐ-CP|NĐ|Chính phủ|2014-11-26||||||phapdien|verified|Về quản lý hợp tác quốc tế pháp luật
  113 cp|113/2015/NĐ-CP|NĐ|Chính phủ|2015-11-09|2016-01-01||||15/2019/NĐ-CP|phapdien|verified|Quy định phụ cấp đặc thù, phụ cấp ưu đãi, phụ cấp trách nhiệm công việc và phụ cấp nặng nhọc, độc hại, nguy hiểm đối với nhà giáo trong các cơ sở giáo dục nghề nghiệp công lập
  114 cp|114/2016/NĐ-CP|NĐ|Chính phủ|2016-07-08|2017-01-01|||||phapdien|verified|Quy định lệ phí đăng ký nuôi con nuôi, lệ phí cấp giấy phép hoạt động của tổ chức con nuôi nước ngoài
  115 cp|115/2013/NĐ-CP|NĐ|Chính phủ|2013-10-03||||||phapdien|verified|Quy định về quản lý, bảo quản tang vật, phương tiện vi phạm hành chính bị tạm giữ, tịch thu theo thủ tục hành chính
  115 cp|115/2015/NĐ-CP|NĐ|Chính phủ|2015-11-11||||||phapdien|verified|Quy định chi tiết một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc
  116 cp|116/2005/NĐ-CP|NĐ|Chính phủ|2005-09-15||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Cạnh tranh
  116 cp|116/2010/NĐ-CP|NĐ|Chính phủ|2010-12-24||||||phapdien|verified|Về chính sách đối với cán bộ, công chức, viên chức và người hưởng lương trong lực lượng vũ trang công tác ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn
  116 cp|116/2013/NĐ-CP|NĐ|Chính phủ|2013-10-04||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Phòng, chống rửa tiền
  116 cp|116/2014/NĐ-CP|NĐ|Chính phủ|2014-12-04|2015-01-18|||||phapdien|verified|Quy định chi tiết một số điều của Luật Bảo vệ và kiểm dịch thực vật
  116 cp|116/2016/NĐ-CP|NĐ|Chính phủ|2016-07-18|2016-09-01|ended|2026-03-15|66/2026/NĐ-CP||phapdien; text 66/2026/NĐ-CP|verified|Quy định chính sách hỗ trợ học sinh và trường phổ thông ở xã, thôn đặc biệt khó khăn
  117 cp|117/2015/NĐ-CP|NĐ|Chính phủ|2015-11-12||||||phapdien|verified|Về xây dựng, quản lý và sử dụng hệ thống thông tin về nhà ở và thị trường bất động sản
  118 cp|118/2014/NĐ-CP|NĐ|Chính phủ|2014-12-17|2015-02-01|||||phapdien|verified|Về sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp
  118 cp|118/2015/NĐ-CP|NĐ|Chính phủ|2015-11-12||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư
  118 cp|118/2016/NĐ-CP|NĐ|Chính phủ|2016-07-22|2016-09-15|||||phapdien|verified|Nghị định sửa đổi, bổ sung một số điều của Nghị định số 56/2008/NĐ-CP ngày 29 tháng 4 năm 2008 của Chính phủ quy định về tổ chức, hoạt động của ngân hàng mô và Trung tâm điều phối quốc gia về ghép bộ phận cơ thể người
  119 cp|119/2014/NĐ-CP|NĐ|Chính phủ|2014-12-17||||||phapdien|verified|Quy định chi tiết một số điều của Bộ luật Lao động, Luật Dạy nghề, Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng về khiếu nại, tố cáo
  119 cp|119/2016/NĐ-CP|NĐ|Chính phủ|2016-08-23|2016-10-10|||||phapdien|verified|Về một số chính sách quản lý, bảo vệ và phát triển bền vững rừng ven biển ứng phó với biến đổi khí hậu
  12 cp|12/2011/NĐ-CP|NĐ|Chính phủ|2011-01-30|2011-03-26|||||phapdien|verified|Về tổ chức và chính sách đối với thanh niên xung phong
  12 cp|12/2012/NĐ-CP|NĐ|Chính phủ|2012-03-01||||||phapdien|verified|Về đăng ký và quản lý hoạt động của các tổ chức phi chính phủ nước ngoài tại Việt Nam
  120 cp|120/2007/NĐ-CP|NĐ|Chính phủ|2007-07-23||||||phapdien|verified|Hướng dẫn thi hành một số điều của Luật thanh niên
  120 cp|120/2013/NĐ-CP|NĐ|Chính phủ|2013-10-09||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực quốc phòng, cơ yếu
  120 cp|120/2016/NĐ-CP|NĐ|Chính phủ|2016-08-23|2017-01-01||||82/2023/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật phí và lệ phí
  121 cp|121/2014/NĐ-CP|NĐ|Chính phủ|2014-12-24|2015-03-01|||||phapdien|verified|Quy định chi tiết một số điều của Công ước Lao động hàng hải năm 2006 về chế độ lao động của thuyền viên làm việc trên tàu biển
  122 cp|122/2003/NĐ-CP|NĐ|Chính phủ|2003-10-22|2003-11-10|||||phapdien|verified|Về thành lập Quỹ phát triển khoa học và công nghệ quốc gia
  122 cp|122/2013/NĐ-CP|NĐ|Chính phủ|2013-10-11|2013-10-11|||||phapdien|verified|Quy định về tạm ngừng lưu thông, phong tỏa, niêm phong, tạm giữ và xử lý đối với tiền, tài sản liên quan đến khủng bố, tài trợ khủng bố; xác lập danh sách tổ chức, cá nhân liên quan đến khủng bố, tài trợ khủng bố
  122 cp|122/2014/NĐ-CP|NĐ|Chính phủ|2014-12-25||||||phapdien|verified|Về tổ chức và hoạt động của Thanh tra y tế
  122 cp|122/2016/NĐ-CP|NĐ|Chính phủ|2016-09-01||||||phapdien|verified|Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan
  123 cp|123/2013/NĐ-CP|NĐ|Chính phủ|2013-10-14|2013-11-28||||137/2018/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư
  123 cp|123/2016/NĐ-CP|NĐ|Chính phủ|2016-09-01|2016-10-15||||101/2020/NĐ-CP|phapdien; papers 1|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ, cơ quan ngang Bộ
  124 cp|124/2013/NĐ-CP|NĐ|Chính phủ|2013-10-14|2013-12-01|||||phapdien|verified|Quy định chính sách ưu đãi, hỗ trợ người đi đào tạo trong lĩnh vực năng lượng nguyên tử
  124 cp|124/2016/NĐ-CP|NĐ|Chính phủ|2016-09-01||||||phapdien|verified|Biểu thuế nhập khẩu ưu đãi đặc biệt để thực hiện Hiệp định thương mại song phương giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa dân chủ nhân dân Lào
  125 cp|125/2015/NĐ-CP|NĐ|Chính phủ|2015-12-04|2016-01-26|||||phapdien|verified|Quy định chi tiết về quản lý hoạt động bay
  126 cp|126/2008/NĐ-CP|NĐ|Chính phủ|2008-12-11|2008-12-31|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
  126 cp|126/2014/NĐ-CP|NĐ|Chính phủ|2014-12-31|2015-02-15||||123/2015/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Hôn nhân và gia đình
  127 cp|127/2006/NĐ-CP|NĐ|Chính phủ|2006-10-27|2006-11-27|||||phapdien|verified|Quy định về bảo đảm điều kiện cho hoạt động bảo vệ an ninh quốc gia và giữ gìn trật tự, an toàn xã hội
  127 cp|127/2007/NĐ-CP|NĐ|Chính phủ|2007-08-01|2007-09-03||||67/2009/NĐ-CP; 78/2018/NĐ-CP|phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật
  127 cp|127/2015/NĐ-CP|NĐ|Chính phủ|2015-12-14||||||phapdien|verified|Về tổ chức và hoạt động thanh tra ngành Công Thương
  128 cp|128/2015/NĐ-CP|NĐ|Chính phủ|2015-12-15|2016-02-10|||||phapdien|verified|Sửa đổi, bổ sung Danh mục chi tiết hàng dự trữ quốc gia và phân công cơ quan quản lý hàng dự trữ quốc gia ban hành kèm theo Nghị định số 94/2013/NĐ-CP ngày 21 tháng 8 năm 2013 của Chính phủ
  129 cp|129/2015/NĐ-CP|NĐ|Chính phủ|2015-12-15||||||phapdien|verified|Quy định về thực hiện nghĩa vụ tham gia Công an nhân dân
  13 cp|13/CP|NĐ|Chính phủ|1996-03-16|1996-03-16|||||phapdien|verified|Quy định chi tiết thi hành Pháp lệnh về hàm, cấp ngoại giao
  13 cp|13/2011/NĐ-CP|NĐ|Chính phủ|2011-02-11|2011-04-05||||25/2019/NĐ-CP|phapdien|verified|Về an toàn công trình dầu khí trên đất liền
  13 cp|13/2012/NĐ-CP|NĐ|Chính phủ|2012-03-02||||||phapdien|verified|Ban hành Điều lệ Sáng kiến
  13 cp|13/2014/NĐ-CP|NĐ|Chính phủ|2014-02-25|2014-04-10||||139/2020/NĐ-CP|phapdien|verified|Quy định chi tiết và biện pháp thi hành Luật Giáo dục quốc phòng và an ninh
  13 cp|13/2016/NĐ-CP|NĐ|Chính phủ|2016-02-19|2016-04-08|||||phapdien|verified|Quy định trình tự, thủ tục đăng ký và chế độ, chính sách của công dân trong thời gian đăng ký, khám, kiểm tra sức khỏe nghĩa vụ quân sự
  130 cp|130/2005/NĐ-CP|NĐ|Chính phủ|2005-10-17||||||phapdien; papers 1|verified|Quy định chế độ tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính đối với các cơ quan nhà nước
  130 cp|130/2008/NĐ-CP|NĐ|Chính phủ|2008-12-19|2009-01-16|||||phapdien|verified|Về giấy chứng minh sĩ quan Quân đội nhân dân Việt Nam
  131 cp|131/2013/NĐ-CP|NĐ|Chính phủ|2013-10-16||||||phapdien|verified|Quy định xử phạt vi phạm hành chính về quyền tác giả, quyền liên quan
  132 cp|132/2008/NĐ-CP|NĐ|Chính phủ|2008-12-31|2009-02-01||||67/2009/NĐ-CP|phapdien|verified|Quy định chi tiết thi hành một số điều của Luật chất lượng sản phẩm, hàng hóa
  132 cp|132/2015/NĐ-CP|NĐ|Chính phủ|2015-12-25||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường thủy nội địa
  134 cp|134/2006/NĐ-CP|NĐ|Chính phủ|2006-11-14||||||phapdien|verified|Quy định chế độ cử tuyển vào các cơ sở giáo dục trình độ đại học, cao đẳng, trung cấp thuộc hệ thống giáo dục quốc dân
  134 cp|134/2016/NĐ-CP|NĐ|Chính phủ|2016-09-01|2016-09-01||||18/2021/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật thuế xuất khẩu, thuế nhập khẩu
  136 cp|136/2007/NĐ-CP|NĐ|Chính phủ|2007-08-17||||||phapdien|verified|Về xuất cảnh, nhập cảnh của công dân Việt Nam
  137 cp|137/2009/NĐ-CP|NĐ|Chính phủ|2009-04-23||||||phapdien|verified|Quy định các mục tiêu quan trọng về chính trị, kinh tế, ngoại giao, khoa học - kỹ thuật, văn hóa, xã hội do lực lượng Cảnh sát nhân dân có trách nhiệm vũ trang canh gác bảo vệ và trách nhiệm của cơ quan, tổ chức có liên quan
  137 cp|137/2015/NĐ-CP|NĐ|Chính phủ|2015-12-31||||||phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Căn cước công dân
  139 cp|139/2016/NĐ-CP|NĐ|Chính phủ|2016-10-04||ended|2026-01-01|362/2025/NĐ-CP||phapdien; text 362/2025/NĐ-CP|verified|Quy định về lệ phí môn bài
  14 cp|14/2014/NĐ-CP|NĐ|Chính phủ|2014-02-26||||||phapdien|verified|Quy định chi tiết thi hành Luật Điện lực về an toàn điện
  14 cp|14/2015/NĐ-CP|NĐ|Chính phủ|2015-02-13||ended|2018-07-01|65/2018/NĐ-CP||phapdien; text 65/2018/NĐ-CP|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đường sắt
  14 cp|14/2016/NĐ-CP|NĐ|Chính phủ|2016-03-15|2016-05-01|||||phapdien|verified|Quy định ngành, nghề chuyên môn phù hợp yêu cầu của Quân đội nhân dân đối với công dân nữ trong độ tuổi thực hiện nghĩa vụ quân sự; công dân thuộc diện miễn gọi nhập ngũ trong thời chiến và việc huấn luyện binh sĩ dự bị hạng hai
  140 cp|140/2004/NĐ-CP|NĐ|Chính phủ|2004-06-25|2004-07-23|||||phapdien|verified|Quy định chi tiết một số điều của Luật Biên giới quốc gia
  140 cp|140/2016/NĐ-CP|NĐ|Chính phủ|2016-10-10|2017-01-01||||20/2019/NĐ-CP|phapdien|verified|Về lệ phí trước bạ
  141 cp|141/2016/NĐ-CP|NĐ|Chính phủ|2016-10-10|2016-12-20|||||phapdien|verified|Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác
  142 cp|142/2016/NĐ-CP|NĐ|Chính phủ|2016-10-14|2016-12-01|||||phapdien|verified|Về ngăn chặn xung đột thông tin trên mạng
  143 cp|143/2013/NĐ-CP|NĐ|Chính phủ|2013-10-24|2013-12-10||||51/2026/NĐ-CP|phapdien|verified|Quy định về bồi hoàn học bổng và chi phí đào tạo
  146 cp|146/2016/NĐ-CP|NĐ|Chính phủ|2016-11-02|2016-07-01|||||phapdien|verified|Quy định việc niêm yết giá, phụ thu ngoài giá dịch vụ vận chuyển hàng hóa công-te-nơ bằng đường biển, giá dịch vụ tại cảng biển
  15 cp|15/2014/NĐ-CP|NĐ|Chính phủ|2014-02-27|2014-04-25|||||phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Hòa giải ở cơ sở
  150 cp|150/2006/NĐ-CP|NĐ|Chính phủ|2006-12-12|2007-01-05||||157/2016/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều Pháp lệnh Cựu chiến binh
  151 cp|151/2013/NĐ-CP|NĐ|Chính phủ|2013-11-01|2013-12-20||||147/2017/NĐ-CP|phapdien|verified|Về chức năng, nhiệm vụ và cơ chế hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước
  151 cp|151/2016/NĐ-CP|NĐ|Chính phủ|2016-11-11|2016-12-30|||||phapdien|verified|quy định chi tiết và hướng dẫn thi hành một số điều về chế độ, chính sách của Luật quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
  152 cp|152/2013/NĐ-CP|NĐ|Chính phủ|2013-11-04||||||phapdien|verified|Quy định về quản lý phương tiện cơ giới do người nước ngoài vào Việt Nam du lịch
  154 cp|154/2013/NĐ-CP|NĐ|Chính phủ|2013-11-08|2014-01-01|||||phapdien|verified|Quy định về khu công nghiệp thông tin tập trung
  154 cp|154/2016/NĐ-CP|NĐ|Chính phủ|2016-11-16|2017-01-01|||||phapdien|verified|Về phí bảo vệ môi trường đối với nước thải
  155 cp|155/2016/NĐ-CP|NĐ|Chính phủ|2016-11-18||||||phapdien|verified|Quy định về xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường
  157 cp|157/2007/NĐ-CP|NĐ|Chính phủ|2007-10-27||||||listing|corroborated|Quy định chế độ trách nhiệm đối với người đứng đầu cơ quan, tổ chức, đơn vị của Nhà nước trong thi hành nhiệm vụ, công vụ
  158 cp|158/2006/NĐ-CP|NĐ|Chính phủ|2006-12-28|2007-01-22||||120/2011/NĐ-CP; 51/2018/NĐ-CP|phapdien|verified|Quy định chi tiết Luật Thương mại về hoạt động mua bán hàng hoá qua Sở Giao dịch hàng hóa
  158 cp|158/2013/NĐ-CP|NĐ|Chính phủ|2013-11-12||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực văn hóa, thể thao, du lịch và quảng cáo
  159 cp|159/2006/NĐ-CP|NĐ|Chính phủ|2006-12-28|2007-01-16||||11/2011/NĐ-CP|phapdien|verified|Về việc thực hiện chế độ hưu trí đối với quân nhân trực tiếp tham gia kháng chiến chống Mỹ cứu nước từ ngày 30/4/1975 trở về trước có 20 năm trở lên phục vụ quân đội đã phục viên, xuất ngũ
  16 cp|16/2006/NĐ-CP|NĐ|Chính phủ|2006-01-25|2006-02-22|||||phapdien|verified|Quy định về việc khôi phục danh dự, đền bù, trợ cấp cho cơ quan, tổ chức, cá nhân bị thiệt hại do tham gia bảo vệ an ninh quốc gia
  16 cp|16/2010/NĐ-CP|NĐ|Chính phủ|2010-03-03||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trách nhiệm bồi thường của Nhà nước
  16 cp|16/2014/NĐ-CP|NĐ|Chính phủ|2014-03-03|2014-04-21|||||phapdien|verified|Về quản lý cán cân thanh toán quốc tế của Việt Nam
  16 cp|16/2015/NĐ-CP|NĐ|Chính phủ|2015-02-14|2015-04-06|||||phapdien|verified|Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập
  160 cp|160/2007/NĐ-CP|NĐ|Chính phủ|2007-10-30|2007-11-25||||29/2016/NĐ-CP|phapdien|verified|Quy định Cờ truyền thống, Công an hiệu, cấp hiệu, phù hiệu và trang phục của lực lượng Công an nhân dân
  160 cp|160/2013/NĐ-CP|NĐ|Chính phủ|2013-11-12|2014-01-01||||64/2019/NĐ-CP|phapdien|verified|Về tiêu chí xác định loài và chế độ quản lý loài thuộc Danh mục loài nguy cấp, quý, hiếm được ưu tiên bảo vệ
  160 cp|160/2016/NĐ-CP|NĐ|Chính phủ|2016-11-29|2017-07-01||||147/2018/NĐ-CP|phapdien|verified|Về điều kiện kinh doanh vận tải biển, kinh doanh dịch vụ đại lý tàu biển và dịch vụ lai dắt tàu biển
  163 cp|163/2006/NĐ-CP|NĐ|Chính phủ|2006-12-29||||||phapdien|verified|Về giao dịch bảo đảm
  163 cp|163/2016/NĐ-CP|NĐ|Chính phủ|2016-12-21|2017-02-06|||||phapdien; papers 4|verified|Quy định chi tiết thi hành một số điều của Luật ngân sách nhà nước
  165 cp|165/2003/NĐ-CP|NĐ|Chính phủ|2003-12-22|2004-01-07|||||phapdien|verified|Về biệt phái sĩ quan Quân đội nhân dân Việt Nam
  165 cp|165/2013/NĐ-CP|NĐ|Chính phủ|2013-11-12||||||phapdien|verified|Quy định việc quản lý, sử dụng và danh mục các phương tiện, thiết bị kỹ thuật nghiệp vụ được sử dụng để phát hiện vi phạm hành chính về trật tự, an toàn giao thông và bảo vệ môi trường
  167 cp|167/2016/NĐ-CP|NĐ|Chính phủ|2016-12-27||||||phapdien|verified|Về kinh doanh hàng miễn thuế
  168 cp|168/2016/NĐ-CP|NĐ|Chính phủ|2016-12-27|2017-02-15|||||phapdien|verified|Quy định về khoán rừng, vườn cây và diện tích mặt nước trong các Ban quản lý rừng đặc dụng, rừng phòng hộ và Công ty trách nhiệm hữu hạn một thành viên nông, lâm nghiệp Nhà nước
  169 cp|169/2013/NĐ-CP|NĐ|Chính phủ|2013-11-12||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực quản lý, bảo vệ biên giới quốc gia
  169 cp|169/2016/NĐ-CP|NĐ|Chính phủ|2016-12-27|2017-07-01|||||phapdien|verified|Về xử lý hàng hóa do người vận chuyển lưu giữ tại cảng biển Việt Nam
  17 cp|17/2010/NĐ-CP|NĐ|Chính phủ|2010-03-04||||||phapdien|verified|Về bán đấu giá tài sản
  17 cp|17/2012/NĐ-CP|NĐ|Chính phủ|2012-03-13|2012-05-01||||151/2018/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kiểm toán độc lập
  17 cp|17/2014/NĐ-CP|NĐ|Chính phủ|2014-03-11||||||phapdien|verified|Về tổ chức và hoạt động của thanh tra Ngoại giao
  170 cp|170/2007/NĐ-CP|NĐ|Chính phủ|2007-11-19|2007-12-11|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 05/1999/NĐ-CP ngày 03 tháng 02 năm 1999 của Chính phủ về Chứng minh nhân dân
  170 cp|170/2016/NĐ-CP|NĐ|Chính phủ|2016-12-27|2017-07-01|||||phapdien|verified|Quy định về việc công bố, tiếp nhận, xử lý và truyền phát thông tin an ninh hàng hải
  171 cp|171/2016/NĐ-CP|NĐ|Chính phủ|2016-12-27|2017-07-01||||86/2020/NĐ-CP|phapdien|verified|Về đăng ký, xóa đăng ký và mua, bán, đóng mới tàu biển
  174 cp|174/2013/NĐ-CP|NĐ|Chính phủ|2013-11-13||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực bưu chính, viễn thông, công nghệ thông tin và tần số vô tuyến điện
  174 cp|174/2016/NĐ-CP|NĐ|Chính phủ|2016-12-30|2017-01-01||||151/2018/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều của Luật kế toán
  176 cp|176/2013/NĐ-CP|NĐ|Chính phủ|2013-11-14||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực y tế
  177 cp|177/2013/NĐ-CP|NĐ|Chính phủ|2013-11-14||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giá
  178 cp|178/2004/NĐ-CP|NĐ|Chính phủ|2004-10-15|2004-11-07|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Pháp lệnh Phòng, chống mại dâm
  18 cp|18/2011/NĐ-CP|NĐ|Chính phủ|2011-03-17|2011-05-12|||||phapdien|verified|Sửa đổi khoản 6 Điều 2 Nghị định số 20/2010/NĐ-CP ngày 08 tháng 3 năm 2010 của Chính phủ quy định chi tiết thi hành Pháp lệnh Sửa đổi điều 10 của Pháp lệnh Dân số
  18 cp|18/2014/NĐ-CP|NĐ|Chính phủ|2014-03-14|2014-06-01|||||phapdien|verified|Quy định về chế độ nhuận bút trong lĩnh vực báo chí, xuất bản
  18 cp|18/2015/NĐ-CP|NĐ|Chính phủ|2015-02-14||||||phapdien|verified|Quy định về quy hoạch bảo vệ môi trường, đánh giá môi trường chiến lược, đánh giá tác động môi trường và kế hoạch bảo vệ môi trường
  181 cp|181/2013/NĐ-CP|NĐ|Chính phủ|2013-11-14|2014-01-01|ended|2026-02-15|342/2025/NĐ-CP|11/2019/NĐ-CP; 123/2018/NĐ-CP; 70/2021/NĐ-CP|phapdien; text 342/2025/NĐ-CP|verified|Quy định chi tiết thi hành một số điều của Luật Quảng Cáo
  185 cp|185/2013/NĐ-CP|NĐ|Chính phủ|2013-11-15||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong hoạt động thương mại, sản xuất, buôn bán hàng giả, hàng cấm và bảo vệ quyền lợi người tiêu dùng
  187 cp|187/2013/NĐ-CP|NĐ|Chính phủ|2013-11-20||||||phapdien|verified|Quy định chi tiết thi hành Luật Thương mại về hoạt động mua bán hàng hóa quốc tế và các hoạt động đại lý mua, bán, gia công và quá cảnh hàng hóa với nước ngoài
  19 cp|19/2011/NĐ-CP|NĐ|Chính phủ|2011-03-21|2011-05-08|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Nuôi con nuôi
  19 cp|19/2015/NĐ-CP|NĐ|Chính phủ|2015-02-14||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Bảo vệ môi trường
  193 cp|193/2013/NĐ-CP|NĐ|Chính phủ|2013-11-21||||||phapdien|verified|Quy định chi tiết một số điều của Luật Hợp tác xã
  195 cp|195/2013/NĐ-CP|NĐ|Chính phủ|2013-11-21|2014-03-01||||150/2018/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Xuất bản
  2 cp|02/2012/NĐ-CP|NĐ|Chính phủ|2012-01-11|2012-02-24|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu bay; Thủ tục xử lý tàu bay bị bỏ
  2 cp|02/2013/NĐ-CP|NĐ|Chính phủ|2013-01-03|2013-02-18|||||phapdien|verified|Quy định về công tác gia đình
  20 cp|20/2006/NĐ-CP|NĐ|Chính phủ|2006-02-20|2006-03-16||||120/2011/NĐ-CP|phapdien|verified|Quy định chi tiết Luật Thương mại về kinh doanh dịch vụ giám định thương mại
  20 cp|20/2008/NĐ-CP|NĐ|Chính phủ|2008-02-14|2008-03-03||||48/2013/NĐ-CP|phapdien; papers 3|verified|Về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính
  20 cp|20/2010/NĐ-CP|NĐ|Chính phủ|2010-03-08|2010-04-29|||||phapdien|verified|Quy định chi tiết thi hành Pháp lệnh sửa đổi Điều 10 của Pháp lệnh Dân số
  20 cp|20/2011/NĐ-CP|NĐ|Chính phủ|2011-03-23|2011-05-15||||146/2020/NĐ-CP; 21/2017/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp
  20 cp|20/2013/NĐ-CP|NĐ|Chính phủ|2013-02-26||||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ
  20 cp|20/2014/NĐ-CP|NĐ|Chính phủ|2014-03-24|2014-05-15||||142/2025/NĐ-CP|phapdien|verified|Về phổ cập giáo dục, xóa mù chữ
  204 cp|204/2004/NĐ-CP|NĐ|Chính phủ|2004-12-14|||||07/2026/NĐ-CP; 117/2016/NĐ-CP; 76/2009/NĐ-CP|phapdien; papers 13|verified|Về chế độ tiền lương đối với cán bộ, công chức,viên chức và lực lượng vũ trang
  21 cp|21/2009/NĐ-CP|NĐ|Chính phủ|2009-02-23|2009-04-10|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sĩ quan Quân đội nhân dân Việt Nam về chế độ, chính sách đối với sĩ quan thôi phục vụ tại ngũ; sĩ quan tại ngũ hy sinh, từ trần; sĩ quan tại ngũ chuyển sang quân nhân chuyên nghiệp hoặc công chức quốc phòng
  21 cp|21/2011/NĐ-CP|NĐ|Chính phủ|2011-03-29|2011-05-15|ended|2026-01-21|30/2026/NĐ-CP||phapdien; text 30/2026/NĐ-CP|verified|Quy định chi tiết và biện pháp thi hành Luật Sử dụng năng lượng tiết kiệm và hiệu quả
  21 cp|21/2015/NĐ-CP|NĐ|Chính phủ|2015-02-14|2015-04-15|||||phapdien|verified|Quy định về nhuận bút, thù lao đối với tác phẩm điện ảnh, mỹ thuật, nhiếp ảnh, sân khấu và các loại hình nghệ thuật biểu diễn khác
  213 cp|213/2013/NĐ-CP|NĐ|Chính phủ|2013-12-20||||||phapdien|verified|Về tổ chức và hoạt động của thanh tra ngành Khoa học và Công nghệ
  218 cp|218/2013/NĐ-CP|NĐ|Chính phủ|2013-12-26|2014-02-15||||12/2015/NĐ-CP|phapdien|verified|Quy định chit tiết và hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp
  219 cp|219/2013/NĐ-CP|NĐ|Chính phủ|2013-12-26|2014-02-15|||||phapdien|verified|Về quản lý vay, trả nợ nước ngoài của doanh nghiệp không được Chính phủ bảo lãnh
  22 cp|22/2012/NĐ-CP|NĐ|Chính phủ|2012-03-26||||||phapdien|verified|Quy định về đấu giá quyền khai thác khoáng sản
  22 cp|22/2013/NĐ-CP|NĐ|Chính phủ|2013-03-13||||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp
  22 cp|22/2015/NĐ-CP|NĐ|Chính phủ|2015-02-16|2015-04-06|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Phá sản về Quản tài viên và hành nghề quản lý, thanh lý tài sản
  221 cp|221/2013/NĐ-CP|NĐ|Chính phủ|2013-12-30||||||phapdien|verified|Quy định chế độ áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai nghiện bắt buộc
  222 cp|222/2013/NĐ-CP|NĐ|Chính phủ|2013-12-31|2014-03-01|||||phapdien|verified|Về thanh toán bằng tiền mặt
  23 cp|23/2012/NĐ-CP|NĐ|Chính phủ|2012-04-03|2012-05-19||||209/2025/NĐ-CP|phapdien|verified|Quy định một số chế độ đối với đối tượng tham gia chiến tranh bảo vệ Tổ quốc, làm nhiệm vụ quốc tế ở Căm-pu-chi-a, giúp bạn Lào sau ngày 30 tháng 4 năm 1975 có từ đủ 20 năm trở lên phục vụ trong quân đội, công an đã phục viên, xuất ngũ, thôi việc
  23 cp|23/2015/NĐ-CP|NĐ|Chính phủ|2015-02-16|2015-04-10||||07/2025/NĐ-CP; 280/2025/NĐ-CP|phapdien|verified|Về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch
  24 cp|24/2010/NĐ-CP|NĐ|Chính phủ|2010-03-15||||||phapdien|verified|Quy định về tuyển dụng, sử dụng và quản lý công chức
  24 cp|24/2012/NĐ-CP|NĐ|Chính phủ|2012-04-03|2012-05-25||||232/2025/NĐ-CP|phapdien|verified|Về quản lý hoạt động kinh doanh vàng
  24 cp|24/2013/NĐ-CP|NĐ|Chính phủ|2013-03-28||||||phapdien|verified|Hướng dẫn Luật hôn nhân và gia đình về quan hệ hôn nhân và gia đình có yếu tố nước ngoài
  24 cp|24/2014/NĐ-CP|NĐ|Chính phủ|2014-04-04|2014-05-20|||||phapdien|verified|Quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương
  24 cp|24/2015/NĐ-CP|NĐ|Chính phủ|2015-02-27|2015-05-01||||128/2018/NĐ-CP; 08/2021/NĐ-CP|phapdien|verified|Quy định chi tiết và biện pháp thi hành một số điều của Luật Giao thông đường thủy nội địa và Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa
  24 cp|24/2016/NĐ-CP|NĐ|Chính phủ|2016-04-05|2017-01-01||||14/2025/NĐ-CP|phapdien|verified|Quy định chế độ quản lý ngân quỹ nhà nước
  25 cp|25/2011/NĐ-CP|NĐ|Chính phủ|2011-04-06||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Viễn thông
  25 cp|25/2012/NĐ-CP|NĐ|Chính phủ|2012-04-05||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  26 cp|26/2002/NĐ-CP|NĐ|Chính phủ|2002-03-21|2002-04-05|||||phapdien|verified|Về sĩ quan dự bị Quân đội nhân dân Việt Nam
  26 cp|26/2007/NĐ-CP|NĐ|Chính phủ|2007-02-15||||||phapdien|verified|Quy định chi tiết thi hành Luật Giao dịch điện tử về chữ ký số và dịch vụ chứng thực chữ ký số
  26 cp|26/2014/NĐ-CP|NĐ|Chính phủ|2014-04-07|2014-06-01|||||phapdien|verified|Về tổ chức và hoạt động của Thanh tra, giám sát ngành Ngân hàng
  27 cp|27/2011/NĐ-CP|NĐ|Chính phủ|2011-04-09|2014-04-15||||75/2013/NĐ-CP|phapdien|verified|Về cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không
  27 cp|27/2012/NĐ-CP|NĐ|Chính phủ|2012-04-06|2012-05-25|||||phapdien|verified|Quy định về xử lý kỷ luật viên chức và trách nhiệm bồi thường, hoàn trả của viên chức
  27 cp|27/2016/NĐ-CP|NĐ|Chính phủ|2016-04-06|2016-06-01||||209/2025/NĐ-CP|phapdien|verified|Nghị định quy định chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ, xuất ngũ và thân nhân của hạ sĩ quan, binh sĩ tại ngũ
  28 cp|28/2012/NĐ-CP|NĐ|Chính phủ|2012-04-10|2012-06-01||||113/2015/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người khuyết tật
  28 cp|28/2013/NĐ-CP|NĐ|Chính phủ|2013-04-04|2013-05-27|||||phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Phổ biến, giáo dục pháp luật
  28 cp|28/2015/NĐ-CP|NĐ|Chính phủ|2015-03-12|2015-05-01|ended|2026-01-01|374/2025/NĐ-CP|61/2020/NĐ-CP|phapdien; text 374/2025/NĐ-CP|verified|Quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp
  29 cp|29/1998/NĐ-CP|NĐ|Chính phủ|1998-05-11||||||listing|corroborated|Ban hành Quy chế thực hiện dân chủ ở xã
  29 cp|29/2014/NĐ-CP|NĐ|Chính phủ|2014-04-10||||||phapdien|verified|Quy định về thẩm quyền, thủ tục xác lập quyền sở hữu của Nhà nước về tài sản và quản lý, xử lý tài sản được xác lập quyền sở hữu của Nhà nước
  29 cp|29/2016/NĐ-CP|NĐ|Chính phủ|2016-04-21|2016-06-06|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 160/2007/NĐ-CP ngày 30 tháng 10 năm 2007 quy định Cờ truyền thống, Công an hiệu, cấp hiệu, phù hiệu và trang phục của lực lượng Công an nhân dân
  3 cp|03/2002/NĐ-CP|NĐ|Chính phủ|2002-01-07|2002-01-22|||||phapdien|verified|Về bảo vệ an ninh, an toàn dầu khí
  3 cp|03/2009/NĐ-CP|NĐ|Chính phủ|2009-01-09||||||phapdien|verified|Về công tác bảo đảm chuyến bay chuyên cơ
  3 cp|03/2011/NĐ-CP|NĐ|Chính phủ|2011-01-07|2011-02-25|||||phapdien|verified|Quy định chi tiết và biện pháp thi hành Luật Hoạt động chữ thập đỏ
  3 cp|03/2016/NĐ-CP|NĐ|Chính phủ|2016-01-05||||||phapdien|verified|Quy định chi tiết và biện pháp thi hành một số điều của Luật Dân quân tự vệ
  30 cp|30/2007/NĐ-CP|NĐ|Chính phủ|2007-03-01|2007-03-30||||78/2012/NĐ-CP; 151/2018/NĐ-CP|phapdien|verified|Về kinh doanh xổ số
  30 cp|30/2012/NĐ-CP|NĐ|Chính phủ|2012-04-12||||||phapdien|verified|Về tổ chức, hoạt động của quỹ xã hội, từ thiện
  30 cp|30/2013/NĐ-CP|NĐ|Chính phủ|2013-04-08|2013-06-01||||15/2024/NĐ-CP; 89/2019/NĐ-CP; 14/2026/NĐ-CP|phapdien|verified|Về kinh doanh vận chuyển hàng không và hoạt động hàng không chung
  30 cp|30/2015/NĐ-CP|NĐ|Chính phủ|2015-03-17||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Đấu thầu về lựa chọn nhà đầu tư
  31 cp|31/2013/NĐ-CP|NĐ|Chính phủ|2013-04-09||||||phapdien|verified|Hướng dẫn Pháp lệnh ưu đãi người có công với cách mạng
  31 cp|31/2014/NĐ-CP|NĐ|Chính phủ|2014-04-18|2014-06-15|||||phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú
  31 cp|31/2015/NĐ-CP|NĐ|Chính phủ|2015-03-24|2015-05-15||||140/2018/NĐ-CP|phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Việc làm về đánh giá, cấp chứng chỉ kỹ năng nghề quốc gia
  31 cp|31/2016/NĐ-CP|NĐ|Chính phủ|2016-05-06||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực giống cây trồng, bảo vệ và kiểm dịch thực vật
  32 cp|32/2006/NĐ-CP|NĐ|Chính phủ|2006-03-30||||||phapdien|verified|Về quản lý thực vật rừng, động vật rừng nguy cấp, quý, hiếm
  32 cp|32/2008/NĐ-CP|NĐ|Chính phủ|2008-03-19||||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giáo dục và Đào tạo
  32 cp|32/2013/NĐ-CP|NĐ|Chính phủ|2013-04-16|2013-06-01|||||phapdien|verified|Hướng dẫn Luật Cơ yếu về chế độ, chính sách đối với người làm công tác cơ yếu
  32 cp|32/2016/NĐ-CP|NĐ|Chính phủ|2016-05-06|2016-06-26|||||phapdien|verified|Quy định về quản lý độ cao chướng ngại vật hàng không và các trận địa quản lý, bảo vệ vùng trời tại Việt Nam
  33 cp|33/2002/NĐ-CP|NĐ|Chính phủ|2002-03-28||||||phapdien|verified|Quy định chi tiết thi hành Pháp lệnh Bảo vệ bí mật nhà nước
  33 cp|33/2012/NĐ-CP|NĐ|Chính phủ|2012-04-13|2012-06-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định 45/2010/NĐ-CP ngày 21 tháng 04 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội
  33 cp|33/2016/NĐ-CP|NĐ|Chính phủ|2016-05-10||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc đối với quân nhân, công an nhân dân và người làm công tác cơ yếu hưởng lương như đối với quân nhân
  34 cp|34/2011/NĐ-CP|NĐ|Chính phủ|2011-05-17||||||phapdien|verified|Quy định về xử lý kỷ luật đối với công chức
  34 cp|34/2014/NĐ-CP|NĐ|Chính phủ|2014-04-29|2014-06-15||||299/2025/NĐ-CP|phapdien|verified|Về Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam
  34 cp|34/2016/NĐ-CP|NĐ|Chính phủ|2016-05-14|2016-07-01||||154/2020/NĐ-CP|phapdien; papers 1|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật ban hành văn bản quy phạm pháp luật
  35 cp|35/2006/NĐ-CP|NĐ|Chính phủ|2006-03-31|2006-04-26||||08/2018/NĐ-CP; 120/2011/NĐ-CP|phapdien|verified|Quy định chi tiết Luật Thương mại về hoạt động nhượng quyền thương mại
  35 cp|35/2011/NĐ-CP|NĐ|Chính phủ|2011-05-18|2011-07-10|||||phapdien|verified|Về biện pháp pháp luật bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội
  35 cp|35/2012/NĐ-CP|NĐ|Chính phủ|2012-04-18||||||phapdien|verified|Điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hàng tháng đối với cán bộ xã đã nghỉ việc
  35 cp|35/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01||||123/2018/NĐ-CP; 32/2026/NĐ-CP; 80/2022/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều của Luật thú y
  36 cp|36/2008/NĐ-CP|NĐ|Chính phủ|2008-03-28|2008-04-19||||79/2011/NĐ-CP|phapdien|verified|Về quản lý tàu bay không người lái và các phương tiện bay siêu nhẹ
  36 cp|36/2012/NĐ-CP|NĐ|Chính phủ|2012-04-18||||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ, cơ quan ngang Bộ
  36 cp|36/2015/NĐ-CP|NĐ|Chính phủ|2015-04-17|2015-06-10|||||phapdien|verified|Quy định tiêu chí thành lập Cục Hải quan tỉnh, liên tỉnh, thành phố trực thuộc Trung ương; tổ chức, nhiệm vụ và hoạt động của Hải quan các cấp
  36 cp|36/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15||||||phapdien|verified|Về quản lý trang thiết bị y tế
  37 cp|37/2009/NĐ-CP|NĐ|Chính phủ|2009-04-23||||||phapdien|verified|Quy định các mục tiêu quan trọng về chính trị, kinh tế, ngoại giao, khoa học - kỹ thuật, văn hóa, xã hội do lực lượng Cảnh sát nhân dân có trách nhiệm vũ trang canh gác bảo vệ và trách nhiệm của cơ quan, tổ chức có liên quan
  37 cp|37/2014/NĐ-CP|NĐ|Chính phủ|2014-05-05|2014-06-20|||||phapdien|verified|Quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh
  37 cp|37/2015/NĐ-CP|NĐ|Chính phủ|2015-04-22|||||50/2021/NĐ-CP|phapdien|verified|Quy định chi tiết về hợp đồng xây dựng
  38 cp|38/2005/NĐ-CP|NĐ|Chính phủ|2005-03-18|2005-04-08|||||phapdien|verified|Về việc quy định một số biện pháp bảo đảm trật tự công cộng
  38 cp|38/2006/NĐ-CP|NĐ|Chính phủ|2006-04-17|2006-05-15|||||phapdien|verified|Về Bảo vệ dân phố
  38 cp|38/2012/NĐ-CP|NĐ|Chính phủ|2012-04-25||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm
  38 cp|38/2015/NĐ-CP|NĐ|Chính phủ|2015-04-24||||||phapdien|verified|Về quản lý chất thải và phế liệu
  38 cp|38/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01||||48/2020/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều của Luật khí tượng thủy văn
  39 cp|39/2007/NĐ-CP|NĐ|Chính phủ|2007-03-16|2007-04-25|||||phapdien|verified|Về cá nhân hoạt động thương mại một cách độc lập, thường xuyên không phải đăng ký kinh doanh
  39 cp|39/2009/NĐ-CP|NĐ|Chính phủ|2009-04-23|||||54/2012/NĐ-CP|phapdien|verified|Về vật liệu nổ công nghiệp
  39 cp|39/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật An toàn, vệ sinh lao động
  4 cp|04/2003/NĐ-CP|NĐ|Chính phủ|2003-01-16|2003-01-31|||||phapdien|verified|Quy định về khen thưởng đối với cá nhân, gia đình, cơ quan, tổ chức có thành tích trong phòng, chống ma tuý
  4 cp|04/2011/NĐ-CP|NĐ|Chính phủ|2011-01-14|2011-03-10|||||phapdien|verified|Thực hiện bãi bỏ việc sử dụng các khu phân lũ, làm chậm lũ thuộc hệ thống sông Hồng
  4 cp|04/2015/NĐ-CP|NĐ|Chính phủ|2015-01-09|2015-02-25|ended|2025-12-30|285/2025/NĐ-CP||phapdien; papers 1; text 285/2025/NĐ-CP|verified|Về thực hiện dân chủ trong hoạt động của cơ quan hành chính Nhà nước và đơn vị sự nghiệp công lập
  40 cp|40/2012/NĐ-CP|NĐ|Chính phủ|2012-05-02|2012-06-26|||||phapdien|verified|Về nghiệp vụ phát hành tiền; bảo quản, vận chuyển tài sản quý và giấy tờ có giá trong hệ thống ngân hàng nhà nước, tổ chức tín dụng và chi nhánh ngân hàng nước ngoài
  40 cp|40/2014/NĐ-CP|NĐ|Chính phủ|2014-05-12|2014-07-01||||27/2020/NĐ-CP|phapdien|verified|Quy định việc sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ
  40 cp|40/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01||||44/2026/NĐ-CP; 65/2025/NĐ-CP|phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Tài nguyên, môi trường biển và hải đảo
  41 cp|41/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01||||44/2026/NĐ-CP|phapdien|verified|Quy định chi tiết việc cấp phép cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam
  42 cp|42/2013/NĐ-CP|NĐ|Chính phủ|2013-05-09||||||phapdien|verified|Về tổ chức và hoạt động thanh tra giáo dục
  42 cp|42/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01|||||phapdien|verified|quy định điều kiện, trình tự, thủ tục mở, đóng sân bay chuyên dùng
  43 cp|43/2011/NĐ-CP|NĐ|Chính phủ|2011-06-13|2011-08-01|||||phapdien; papers 1|verified|Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước
  43 cp|43/2014/NĐ-CP|NĐ|Chính phủ|2014-05-15|2014-07-01|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Đất đai
  44 cp|44/2014/NĐ-CP|NĐ|Chính phủ|2014-05-15|2014-07-01|||||listing|corroborated|Quy định về giá đất
  44 cp|44/2015/NĐ-CP|NĐ|Chính phủ|2015-05-06|2015-06-30|ended|2025-07-01|178/2025/NĐ-CP|72/2019/NĐ-CP|papers 2; listing; text 178/2025/NĐ-CP|corroborated|Quy định chi tiết một số nội dung về quy hoạch xây dựng
  44 cp|44/2016/NĐ-CP|NĐ|Chính phủ|2016-05-15|2016-07-01|||||phapdien|verified|Quy định chi tiết một số điều của Luật an toàn, vệ sinh lao động về hoạt động kiểm định kỹ thuật an toàn lao động, huấn luyện an toàn, vệ sinh lao động và quan trắc môi trường lao động
  45 cp|45/2006/NĐ-CP|NĐ|Chính phủ|2006-04-28||||||phapdien|verified|Ban hành Điều lệ quản lý và sử dụng Quỹ Đền ơn đáp nghĩa
  45 cp|45/2010/NĐ-CP|NĐ|Chính phủ|2010-04-21|2010-07-01||||33/2012/NĐ-CP|phapdien; papers 1|verified|Quy định về tổ chức, hoạt động và quản lý hội
  45 cp|45/2011/NĐ-CP|NĐ|Chính phủ|2011-06-17||||||phapdien|verified|Về lệ phí trước bạ
  45 cp|45/2012/NĐ-CP|NĐ|Chính phủ|2012-05-21|2012-07-05||||235/2025/NĐ-CP|phapdien|verified|Về khuyến công
  45 cp|45/2014/NĐ-CP|NĐ|Chính phủ|2014-05-15|2014-07-01|||||listing|corroborated|Quy định về thu tiền sử dụng đất
  46 cp|46/2014/NĐ-CP|NĐ|Chính phủ|2014-05-15|2014-07-01|||||listing|corroborated|Quy định về thu tiền thuê đất, thuê mặt nước
  46 cp|46/2015/NĐ-CP|NĐ|Chính phủ|2015-05-12||||||phapdien|verified|Về quản lý chất lượng và bảo trì công trình xây dựng
  46 cp|46/2016/NĐ-CP|NĐ|Chính phủ|2016-05-26||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt
  47 cp|47/2011/NĐ-CP|NĐ|Chính phủ|2011-06-17|2011-08-15||||150/2018/NĐ-CP|phapdien|verified|Quy định chi tiết thi hành một số nội dung của Luật Bưu chính
  47 cp|47/2014/NĐ-CP|NĐ|Chính phủ|2014-05-15|2014-07-01|||||phapdien|verified|Quy định về bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất
  47 cp|47/2015/NĐ-CP|NĐ|Chính phủ|2015-05-14||||||phapdien|verified|Về tổ chức và hoạt động thanh tra ngành Nông nghiệp và Phát triển nông thôn
  48 cp|48/2009/NĐ-CP|NĐ|Chính phủ|2009-05-19|2009-07-15|||||phapdien|verified|Quy định về các biện pháp bảo đảm bình đẳng giới
  48 cp|48/2013/NĐ-CP|NĐ|Chính phủ|2013-05-14|2013-07-01|||||phapdien; papers 4|verified|Sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính
  48 cp|48/2015/NĐ-CP|NĐ|Chính phủ|2015-05-15||||||phapdien|verified|Quy định chi tiết một số điều của Luật Giáo dục nghề nghiệp
  5 cp|05/1999/NĐ-CP|NĐ|Chính phủ|1999-02-03|1999-05-01||||170/2007/NĐ-CP|phapdien|verified|Về chứng minh nhân dân
  5 cp|05/2003/NĐ-CP|NĐ|Chính phủ|2003-01-21|2003-02-05|||||phapdien|verified|Về hợp tác quốc tế trong lĩnh vực phòng, chống ma tuý
  5 cp|05/2012/NĐ-CP|NĐ|Chính phủ|2012-02-02|2012-04-01||||102/2017/NĐ-CP|phapdien|verified|Sửa đổi, bổ sung một số điều của các Nghị định về đăng ký giao dịch bảo đảm, trợ giúp pháp lý, luật sư, tư vấn pháp luật
  5 cp|05/2016/NĐ-CP|NĐ|Chính phủ|2016-01-11|2016-03-01|||||phapdien|verified|Quy định chế độ, chính sách đối với thân nhân hạ sĩ quan, chiến sĩ nghĩa vụ trong Công an nhân dân
  50 cp|50/2001/NĐ-CP|NĐ|Chính phủ|2001-08-16||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Mặt trận Tổ quốc Việt Nam
  50 cp|50/2010/NĐ-CP|NĐ|Chính phủ|2010-05-14|2010-07-01||||12/2015/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế tài nguyên
  50 cp|50/2014/NĐ-CP|NĐ|Chính phủ|2014-05-20|2014-07-15|||||phapdien|verified|Về quản lý dự trữ ngoại hối nhà nước
  50 cp|50/2015/NĐ-CP|NĐ|Chính phủ|2015-05-18|2015-07-15|||||phapdien|verified|Về việc thành lập Viện Khoa học và Công nghệ Việt Nam - Hàn Quốc
  51 cp|51/2005/NĐ-CP|NĐ|Chính phủ|2005-04-11|2005-05-03|||||phapdien|verified|Về nguồn tài chính và quản lý, sử dụng nguồn tài chính cho quản lý, bảo trì đường thuỷ nội địa
  51 cp|51/2010/NĐ-CP|NĐ|Chính phủ|2010-05-14||||||phapdien|verified|Quy định về hóa đơn bán hàng hóa, cung ứng dịch vụ
  51 cp|51/2014/NĐ-CP|NĐ|Chính phủ|2014-05-21|2014-07-15|||||phapdien|verified|Quy định việc giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển
  52 cp|52/2013/NĐ-CP|NĐ|Chính phủ|2013-05-16|2013-07-01||||08/2018/NĐ-CP; 85/2021/NĐ-CP|phapdien|verified|Về Thương mại điện tử
  52 cp|52/2015/NĐ-CP|NĐ|Chính phủ|2015-05-28||||||phapdien|verified|Cơ sở dữ liệu quốc gia về pháp luật
  52 cp|52/2016/NĐ-CP|NĐ|Chính phủ|2016-06-13|2016-08-01|||||phapdien|verified|Quy định tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ
  53 cp|53/2006/NĐ-CP|NĐ|Chính phủ|2006-05-25||||||phapdien|verified|Về chính sách khuyến khích phát triển các cơ sở cung ứng dịch vụ ngoài công lập
  53 cp|53/2010/NĐ-CP|NĐ|Chính phủ|2010-05-19||||||phapdien|verified|Quy định về địa bàn ưu đãi đầu tư, ưu đãi thuế thu nhập doanh nghiệp đối với đơn vị hành chính mới thành lập do chính phủ điều chỉnh địa giới hành chính
  53 cp|53/2011/NĐ-CP|NĐ|Chính phủ|2011-07-01|2012-01-01|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế sử dụng đất phi nông nghiệp
  54 cp|54/2011/NĐ-CP|NĐ|Chính phủ|2011-07-04||||||phapdien|verified|Về chế độ phụ cấp thâm niên đối với nhà giáo
  54 cp|54/2016/NĐ-CP|NĐ|Chính phủ|2016-06-14|2016-08-01|||||phapdien|verified|Quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập
  55 cp|55/2012/NĐ-CP|NĐ|Chính phủ|2012-06-28||||||phapdien|verified|Quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập
  55 cp|55/2015/NĐ-CP|NĐ|Chính phủ|2015-06-09|||||116/2018/NĐ-CP|phapdien|verified|Về chính sách tín dụng phục vụ phát triển nông nghiệp, nông thôn
  56 cp|56/2008/NĐ-CP|NĐ|Chính phủ|2008-04-29|2008-05-26||||118/2016/NĐ-CP|phapdien|verified|Quy định về tổ chức, hoạt động của ngân hàng mô và Trung tâm điều phối quốc gia về ghép bộ phận cơ thể người
  56 cp|56/2009/NĐ-CP|NĐ|Chính phủ|2009-06-30||||||phapdien|verified|Về trợ giúp phát triển doanh nghiệp nhỏ và vừa
  57 cp|57/2010/NĐ-CP|NĐ|Chính phủ|2010-05-25|2010-07-09|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu biển
  57 cp|57/2013/NĐ-CP|NĐ|Chính phủ|2013-05-31||||||phapdien|verified|Về tổ chức và hoạt động Thanh tra ngành Giao thông vận tải
  58 cp|58/2003/NĐ-CP|NĐ|Chính phủ|2003-05-29||||||phapdien|verified|Quy định về kiểm soát nhập khẩu, xuất khẩu, vận chuyển quá cảnh lãnh thổ Việt Nam chất ma tuý, tiền chất, thuốc gây nghiện, thuốc hướng thần
  58 cp|58/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||53/2018/NĐ-CP|phapdien|verified|Quy định chi tiết về kinh doanh sản phẩm, dịch vụ mật mã dân sự và xuất khẩu, nhập khẩu sản phẩm mật mã dân sự
  59 cp|59/2006/NĐ-CP|NĐ|Chính phủ|2006-06-12|2006-07-09|||||phapdien|verified|Quy định chi tiết Luật Thương mại về hàng hóa, dịch vụ cấm kinh doanh, hạn chế kinh doanh và kinh doanh có điều kiện
  59 cp|59/2008/NĐ-CP|NĐ|Chính phủ|2008-05-08|2008-05-30||||49/2019/NĐ-CP|phapdien|verified|Về Giấy chứng minh Công an nhân dân
  59 cp|59/2014/NĐ-CP|NĐ|Chính phủ|2014-06-16|2014-08-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 69/2008/NĐ-CP ngày 30 tháng 5 năm 2008 của Chính phủ về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường
  59 cp|59/2015/NĐ-CP|NĐ|Chính phủ|2015-06-18||||||phapdien|verified|Về quản lý dự án đầu tư xây dựng
  59 cp|59/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định về Chứng minh quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
  6 cp|06/2005/NĐ-CP|NĐ|Chính phủ|2005-01-19|2005-02-10||||62/2026/NĐ-CP|phapdien|verified|Về việc lập và hoạt động của Văn phòng đại diện của các tổ chức hợp tác, nghiên cứu của nước ngoài tại Việt Nam
  6 cp|06/2011/NĐ-CP|NĐ|Chính phủ|2011-01-14|2011-03-01|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người cao tuổi
  6 cp|06/2013/NĐ-CP|NĐ|Chính phủ|2013-01-09|2013-03-01|||||phapdien|verified|Quy định về bảo vệ cơ quan, doanh nghiệp
  6 cp|06/2014/NĐ-CP|NĐ|Chính phủ|2014-01-21|2014-03-08|||||phapdien|verified|Về biện pháp vận động quần chúng bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội
  6 cp|06/2016/NĐ-CP|NĐ|Chính phủ|2016-01-18|2016-03-15||||71/2022/NĐ-CP|phapdien|verified|Quản lý, cung cấp và sử dụng dịch vụ phát thanh, truyền hình
  60 cp|60/2013/NĐ-CP|NĐ|Chính phủ|2013-06-19|2013-08-15|||||listing|corroborated|Quy định chi tiết khoản 3 Điều 63 của Bộ luật Lao động về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc
  60 cp|60/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|||||136/2018/NĐ-CP|phapdien|verified|Quy định một số điều kiện đầu tư kinh doanh trong lĩnh vực tài nguyên và môi trường
  61 cp|61/2006/NĐ-CP|NĐ|Chính phủ|2006-06-20|2006-07-13|||||phapdien|verified|Về chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn
  61 cp|61/2015/NĐ-CP|NĐ|Chính phủ|2015-07-09|2015-09-01|ended|2026-01-01|338/2025/NĐ-CP|74/2019/NĐ-CP|phapdien; text 338/2025/NĐ-CP|verified|Quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm
  62 cp|62/2015/NĐ-CP|NĐ|Chính phủ|2015-07-18|2015-09-01||||152/2024/NĐ-CP; 33/2020/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự
  62 cp|62/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||35/2023/NĐ-CP; 14/2026/NĐ-CP|phapdien|verified|Quy định về điều kiện hoạt động giám định tư pháp xây dựng và thí nghiệm chuyên ngành xây dựng
  63 cp|63/2010/NĐ-CP|NĐ|Chính phủ|2010-06-08|2010-10-14||||48/2013/NĐ-CP; 92/2017/NĐ-CP|phapdien; papers 3|verified|Về kiểm soát thủ tục hành chính
  63 cp|63/2011/NĐ-CP|NĐ|Chính phủ|2011-07-28|2011-09-20||||124/2018/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Trọng tài thương mại
  63 cp|63/2013/NĐ-CP|NĐ|Chính phủ|2013-06-27|2013-08-15|||||phapdien|verified|Quy định chi tiết thi hành Pháp lệnh Pháp điển hệ thống quy phạm pháp luật
  63 cp|63/2014/NĐ-CP|NĐ|Chính phủ|2014-06-26|2014-08-15|||||phapdien|verified|Quy định chi tiết thi hành mốt số điều của Luật Đấu thầu về lựa chọn nhà thầu
  64 cp|64/2007/NĐ-CP|NĐ|Chính phủ|2007-04-10|2007-05-18|||||phapdien|verified|Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước
  64 cp|64/2008/NĐ-CP|NĐ|Chính phủ|2008-05-14|2008-06-06|||||phapdien|verified|Về vận động, tiếp nhận, phân phối và sử dụng các nguồn đóng góp tự nguyện hỗ trợ nhân dân khắc phục khó khăn do thiên tai, hoả hoạn, sự cố nghiêm trọng, các bệnh nhân mắc bệnh hiểm nghèo
  64 cp|64/2011/NĐ-CP|NĐ|Chính phủ|2011-07-28|2011-09-15|||||phapdien|verified|Quy định việc thi hành biện pháp bắt buộc chữa bệnh
  64 cp|64/2013/NĐ-CP|NĐ|Chính phủ|2013-06-27||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong hoạt động khoa học và công nghệ, chuyển giao công nghệ
  64 cp|64/2014/NĐ-CP|NĐ|Chính phủ|2014-06-26|2014-08-15|||||phapdien; papers 4|verified|Quy định chi tiết thi hành một số điều của Luật Tiếp công dân
  64 cp|64/2015/NĐ-CP|NĐ|Chính phủ|2015-08-06|2015-10-15|||||phapdien|verified|Quy định cơ chế phối hợp giữa các Bộ, cơ quan ngang Bộ, Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương trong công tác quản lý nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
  65 cp|65/2010/NĐ-CP|NĐ|Chính phủ|2010-06-11|2010-07-30||||59/2017/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đa dạng sinh học
  65 cp|65/2013/NĐ-CP|NĐ|Chính phủ|2013-06-27|2013-07-01|||||phapdien|verified|Quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân và Luật Sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân
  66 cp|66/2015/NĐ-CP|NĐ|Chính phủ|2015-08-12|2015-10-01|||||phapdien|verified|Quy định về nhà chức trách hàng không
  66 cp|66/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||123/2018/NĐ-CP|phapdien|verified|Quy định điều kiện đầu tư kinh doanh về bảo vệ và kiểm dịch thực vật; giống cây trồng; nuôi động vật rừng thông thường; chăn nuôi; thủy sản; thực phẩm
  67 cp|67/2009/NĐ-CP|NĐ|Chính phủ|2009-08-03|2009-09-22|||||phapdien|verified|Sửa đổi một số điều của Nghị định số 127/2007/NĐ-CP ngày 01 tháng 8 năm 2007 của Chính phủ quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật và Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008 của Chính phủ quy định chi tiết thi hành một số điều của Luật Chất lượng sản phẩm, hàng hóa
  67 cp|67/2011/NĐ-CP|NĐ|Chính phủ|2011-08-08|2012-01-01||||69/2012/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường
  67 cp|67/2013/NĐ-CP|NĐ|Chính phủ|2013-06-27|2013-08-15||||106/2017/NĐ-CP; 17/2020/NĐ-CP|phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá
  68 cp|68/2013/NĐ-CP|NĐ|Chính phủ|2013-06-28|2013-08-19|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành Luật Bảo hiểm tiền gửi
  68 cp|68/2015/NĐ-CP|NĐ|Chính phủ|2015-08-18|2015-10-15||||07/2019/NĐ-CP; 64/2022/NĐ-CP|phapdien|verified|Quy định đăng ký quốc tịch và đăng ký các quyền đối với tàu bay
  68 cp|68/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||67/2020/NĐ-CP|phapdien|verified|Quy định về điều kiện kinh doanh hàng miễn thuế, kho bãi, địa điểm làm thủ tục hải quan, tập kết, kiểm tra, giám sát hải quan
  69 cp|69/2008/NĐ-CP|NĐ|Chính phủ|2008-05-30|2008-06-24|||||phapdien|verified|Về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường
  69 cp|69/2010/NĐ-CP|NĐ|Chính phủ|2010-06-21|2010-08-10||||108/2011/NĐ-CP; 118/2020/NĐ-CP|phapdien|verified|Về an toàn sinh học đối với sinh vật biến đổi gen, mẫu vật di truyền và sản phẩm của sinh vật biến đổi gen
  69 cp|69/2012/NĐ-CP|NĐ|Chính phủ|2012-09-14|2012-11-15|||||phapdien|verified|Sửa đổi, bổ sung Khoản 3 Điều 2 Nghị định số 67/2011/NĐ-CP ngày 08 tháng 8 năm 2011 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế bảo vệ môi trường
  7 cp|07/2010/NĐ-CP|NĐ|Chính phủ|2010-01-25|2010-03-15|ended|2026-01-01|332/2025/NĐ-CP||phapdien; text 332/2025/NĐ-CP|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử
  7 cp|07/2012/NĐ-CP|NĐ|Chính phủ|2012-02-09||||||phapdien|verified|Quy định về cơ quan được giao thực hiện chức năng thanh tra chuyên ngành và hoạt động thanh tra chuyên ngành
  7 cp|07/2014/NĐ-CP|NĐ|Chính phủ|2014-01-27|2014-03-25|||||phapdien|verified|Quy định tổ chức, nhiệm vụ, quyền hạn và quan hệ phối hợp của Ban Chỉ đạo phòng, chống khủng bố các cấp
  7 cp|07/2016/NĐ-CP|NĐ|Chính phủ|2016-01-25|2016-03-10|||||phapdien|verified|Quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam
  70 cp|70/2008/NĐ-CP|NĐ|Chính phủ|2008-06-04|2008-07-03|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Bình đẳng giới
  70 cp|70/2010/NĐ-CP|NĐ|Chính phủ|2010-06-22|2010-08-10|ended|2026-01-01|316/2025/NĐ-CP||phapdien; text 316/2025/NĐ-CP|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử về Nhà máy điện hạt nhân
  70 cp|70/2013/NĐ-CP|NĐ|Chính phủ|2013-07-02|2013-08-16|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quy chế quản lý kho vật chứng ban hành kèm theo Nghị định số 18/2002/NĐ-CP ngày 18 tháng 02 năm 2002 của Chính phủ
  70 cp|70/2014/NĐ-CP|NĐ|Chính phủ|2014-07-17|2014-09-05|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Pháp lệnh Ngoại hối và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối
  70 cp|70/2015/NĐ-CP|NĐ|Chính phủ|2015-09-01|2015-10-15|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với Quân đội nhân dân, Công an nhân dân và người làm công tác cơ yếu
  70 cp|70/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||147/2018/NĐ-CP|phapdien|verified|Về điều kiện cung cấp dịch vụ bảo đảm an toàn hàng hải
  71 cp|71/1998/NĐ-CP|NĐ|Chính phủ|1998-09-08||||||recalled|recalled|Ban hành Quy chế thực hiện dân chủ trong hoạt động của cơ quan
  71 cp|71/2002/NĐ-CP|NĐ|Chính phủ|2002-07-23||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Pháp lệnh tình trạng khẩn cấp trong trường hợp có thảm hoạ lớn, dịch bệnh nguy hiểm
  71 cp|71/2007/NĐ-CP|NĐ|Chính phủ|2007-05-03|2007-06-08|||||phapdien|verified|Quy định chi tiết và hướng dẫn thực hiện một số điều của Luật Công nghệ thông tin về công nghiệp công nghệ thông tin
  71 cp|71/2015/NĐ-CP|NĐ|Chính phủ|2015-09-03|2015-10-20||||299/2025/NĐ-CP|phapdien|verified|Nghị định về quản lý hoạt động của người, phương tiện trong khu vực biên giới biển nước Việt Nam
  71 cp|71/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định thời hạn, trình tự, thủ tục thi hành án hành chính và xử lý trách nhiệm đối với người không thi hành bản án, quyết định của Tòa án
  72 cp|72/2000/NĐ-CP|NĐ|Chính phủ|2000-12-05|2000-12-20|||||phapdien|verified|Về công bố, phổ biến tác phẩm ra nước ngoài
  72 cp|72/2013/NĐ-CP|NĐ|Chính phủ|2013-07-15|2013-09-01||||27/2018/NĐ-CP|phapdien|verified|Quản lý, cung cấp, sử dụng dịch vụ internet và thông tin trên mạng
  72 cp|72/2015/NĐ-CP|NĐ|Chính phủ|2015-09-07|2015-10-22|||||phapdien|verified|Về quản lý hoạt động thông tin đối ngoại
  72 cp|72/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01||||||phapdien|verified|Về hoạt động nhiếp ảnh
  73 cp|73/2005/NĐ-CP|NĐ|Chính phủ|2005-06-06|2005-07-02|||||phapdien|verified|Về đào tạo cán bộ cho Quân đội nhân dân Việt Nam tại các trường ngoài quân đội
  73 cp|73/2009/NĐ-CP|NĐ|Chính phủ|2009-09-07|2009-10-25|||||phapdien|verified|Quy định chi tiết thi hành một số điều của Pháp lệnh Công an xã
  73 cp|73/2015/NĐ-CP|NĐ|Chính phủ|2015-09-08|2015-10-25|||||phapdien|verified|Quy định tiêu chuẩn phân tầng, khung xếp hạng và tiêu chuẩn xếp hạng cơ sở giáo dục đại học
  73 cp|73/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định chi tiết thi hành Luật kinh doanh bảo hiểm và Luật sửa đổi, bổ sung một số điều của Luật kinh doanh bảo hiểm
  74 cp|74/CP|NĐ|Chính phủ|1993-10-25|1994-01-01|||||phapdien|verified|Quy định chi tiết thi hành Luật Thuế sử dụng đất nông nghiệp
  75 cp|75/2006/NĐ-CP|NĐ|Chính phủ|2006-08-02||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục
  75 cp|75/2007/NĐ-CP|NĐ|Chính phủ|2007-05-09|2007-06-16|||||phapdien|verified|Về điều tra sự cố, tai nạn tàu bay dân dụng
  75 cp|75/2012/NĐ-CP|NĐ|Chính phủ|2012-10-03|2012-11-20|||||phapdien; papers 2|verified|Quy định chi tiết một số điều của Luật Khiếu nại
  75 cp|75/2013/NĐ-CP|NĐ|Chính phủ|2013-07-15|2013-09-01|||||phapdien|verified|Sửa đổi Nghị định số 27/2011/NĐ-CP ngày 09 tháng 4 năm 2011 của Chính phủ về cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không
  75 cp|75/2014/NĐ-CP|NĐ|Chính phủ|2014-07-28||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Bộ Luật Lao động về tuyển dụng, quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài tại Việt Nam
  75 cp|75/2015/NĐ-CP|NĐ|Chính phủ|2015-09-09|2015-11-02|||||phapdien|verified|Về cơ chế, chính sách bảo vệ và phát triển rừng, gắn với chính sách giảm nghèo nhanh, bền vững và hỗ trợ đồng bào dân tộc thiểu số giai đoạn 2015 - 2020
  75 cp|75/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định điều kiện thực hiện xét nghiệm HIV
  76 cp|76/2008/NĐ-CP|NĐ|Chính phủ|2008-07-04||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Đặc xá
  76 cp|76/2012/NĐ-CP|NĐ|Chính phủ|2012-10-03|2012-11-20|||||phapdien; papers 1|verified|Quy định chi tiết thi hành một số điều của Luật Tố cáo
  77 cp|77/2008/NĐ-CP|NĐ|Chính phủ|2008-07-16|2008-08-11||||05/2012/NĐ-CP|phapdien|verified|Về tư vấn pháp luật
  77 cp|77/2013/NĐ-CP|NĐ|Chính phủ|2013-07-17|2013-09-15|||||phapdien|verified|Quy định chi tiết thi hành Luật Phòng, chống tác hại của thuốc lá về một số biện pháp phòng, chống tác hại của thuốc lá
  78 cp|78/2009/NĐ-CP|NĐ|Chính phủ|2009-09-22||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Quốc tịch Việt Nam
  78 cp|78/2012/NĐ-CP|NĐ|Chính phủ|2012-10-05|2012-12-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 30/2007/NĐ-CP ngày 01 tháng 3 năm 2007 của Chính phủ về kinh doanh xổ số
  78 cp|78/2015/NĐ-CP|NĐ|Chính phủ|2015-09-14||||||phapdien|verified|Về đăng ký doanh nghiệp
  78 cp|78/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||128/2018/NĐ-CP; 54/2022/NĐ-CP|phapdien|verified|Quy định điều kiện kinh doanh dịch vụ đào tạo thuyền viên, người lái phương tiện thủy nội địa
  79 cp|79/2003/NĐ-CP|NĐ|Chính phủ|2003-07-07||||||listing|corroborated|Ban hành Quy chế thực hiện dân chủ ở xã
  79 cp|79/2011/NĐ-CP|NĐ|Chính phủ|2011-09-05|2011-10-22|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 36/2008/NĐ-CP ngày 28 tháng 3 năm 2008 của Chính phủ về quản lý tàu bay không người lái và các phương tiện bay siêu nhẹ và Nghị định số 58/2010/NĐ-CP ngày 01 tháng 6 năm 2010 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Dân quân tự vệ
  79 cp|79/2014/NĐ-CP|NĐ|Chính phủ|2014-07-31||||||phapdien|verified|Quy định chi tiết thi hành một số điều của Luật Phòng cháy và chữa cháy và Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy
  79 cp|79/2015/NĐ-CP|NĐ|Chính phủ|2015-09-14||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực giáo dục nghề nghiệp
  8 cp|08/2003/NĐ-CP|NĐ|Chính phủ|2003-02-10|2003-03-20|||||phapdien|verified|Về hoạt động của Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài phục vụ nhiệm vụ phát triển kinh tế
  8 cp|08/2014/NĐ-CP|NĐ|Chính phủ|2014-01-27|2014-03-15|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Khoa học và công nghệ
  8 cp|08/2015/NĐ-CP|NĐ|Chính phủ|2015-01-21|2015-03-15||||12/2018/NĐ-CP; 167/2025/NĐ-CP; 59/2018/NĐ-CP|phapdien|verified|Quy định chi tiết và biện pháp thi hành Luật Hải quan về thủ tục hải quan, kiểm tra, giám sát, kiểm soát hải quan
  8 cp|08/2016/NĐ-CP|NĐ|Chính phủ|2016-01-25|2016-03-10|ended|2025-11-17|300/2025/NĐ-CP||listing; text 300/2025/NĐ-CP|corroborated|Quy định số lượng Phó Chủ tịch UBND và quy trình, thủ tục bầu, từ chức, miễn nhiệm, bãi nhiệm, điều động, cách chức thành viên UBND
  80 cp|80/2001/NĐ-CP|NĐ|Chính phủ|2001-11-05||||||phapdien|verified|Hướng dẫn việc kiểm soát các hoạt động hợp pháp liên quan đến ma túy ở trong nước
  80 cp|80/2007/NĐ-CP|NĐ|Chính phủ|2007-05-19||||||phapdien|verified|Về doanh nghiệp khoa học và công nghệ
  80 cp|80/2011/NĐ-CP|NĐ|Chính phủ|2011-09-16||||||phapdien|verified|Quy định các biện pháp bảo đảm tái hòa nhập cộng đồng đối với người chấp hành xong án phạt tù
  81 cp|81/2013/NĐ-CP|NĐ|Chính phủ|2013-07-19||||||phapdien|verified|Quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính
  81 cp|81/2014/NĐ-CP|NĐ|Chính phủ|2014-08-14|2014-10-01|||||phapdien|verified|Quy định chi tiết một số điều của Pháp lệnh chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
  82 cp|82/2006/NĐ-CP|NĐ|Chính phủ|2006-08-10||||||phapdien|verified|Về quản lý hoạt động xuất khẩu, nhập khẩu, tái xuất khẩu, nhập nội từ biển, quá cảnh, nuôi sinh sản, nuôi sinh trưởng và trồng cấy nhân tạo các loài động vật, thực vật hoang dã nguy cấp, quý, hiếm
  82 cp|82/2007/NĐ-CP|NĐ|Chính phủ|2007-05-23|2007-07-01|||||phapdien|verified|Quy định cung cấp thông tin phục vụ xây dựng và điều hành chính sách tiền tệ quốc gia
  82 cp|82/2010/NĐ-CP|NĐ|Chính phủ|2010-07-15|2010-08-31|||||phapdien|verified|Quy định việc dạy và học tiếng nói, chữ viết của dân tộc thiểu số trong các cơ sở giáo dục phổ thông và trung tâm giáo dục thường xuyên
  82 cp|82/2015/NĐ-CP|NĐ|Chính phủ|2015-09-24|2015-11-15|||||phapdien|verified|Quy định về việc miễn thị thực cho người Việt Nam định cư ở nước ngoài và người nước ngoài là vợ, chồng, con của người Việt Nam định cư ở nước ngoài hoặc của công dân Việt Nam
  82 cp|82/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||22/2024/NĐ-CP|phapdien|verified|Quy đinh quân hiệu, cấp hiệu, phù hiệu và trang phục của Quân đội nhân dân Việt Nam
  83 cp|83/2014/NĐ-CP|NĐ|Chính phủ|2014-09-03|2014-11-01||||08/2018/NĐ-CP; 85/2021/NĐ-CP; 95/2021/NĐ-CP|phapdien|verified|Về kinh doanh xăng dầu
  83 cp|83/2015/NĐ-CP|NĐ|Chính phủ|2015-09-25||||||phapdien|verified|Quy định về đầu tư ra nước ngoài
  83 cp|83/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định bậc trình độ kỹ năng nghề, điều kiện nâng bậc của công nhân quốc phòng
  84 cp|84/2014/NĐ-CP|NĐ|Chính phủ|2014-09-08|2014-11-01|||||phapdien|verified|Quy định chi tiết một số điều của Luật Thực hành tiết kiệm, chống lãng phí
  84 cp|84/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||151/2018/NĐ-CP|phapdien|verified|Về tiêu chuẩn, điều kiện đối với kiểm toán viên hành nghề, tổ chức kiểm toán được chấp thuận kiểm toán cho đơn vị có lợi ích công chúng
  85 cp|85/2013/NĐ-CP|NĐ|Chính phủ|2013-07-29|2013-09-15||||157/2020/NĐ-CP|phapdien|verified|Quy định chi tiết và biện pháp thi hành Luật Giám định tư pháp
  85 cp|85/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Về bảo đảm an toàn hệ thống thông tin theo cấp độ
  86 cp|86/2009/NĐ-CP|NĐ|Chính phủ|2009-10-19||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Lực lượng cảnh sát biển Việt Nam
  86 cp|86/2011/NĐ-CP|NĐ|Chính phủ|2011-09-22||||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thanh tra
  86 cp|86/2012/NĐ-CP|NĐ|Chính phủ|2012-10-19|2012-12-15||||13/2022/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đo lường
  86 cp|86/2013/NĐ-CP|NĐ|Chính phủ|2013-07-29||||||phapdien|verified|Về kinh doanh trò chơi điện tử có thưởng dành cho người nước ngoài
  86 cp|86/2014/NĐ-CP|NĐ|Chính phủ|2014-09-10||||||phapdien|verified|Về kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô
  86 cp|86/2015/NĐ-CP|NĐ|Chính phủ|2015-10-02||||||phapdien|verified|Quy định về cơ chế thu, quản lý học phí đối với cơ sở giáo dục thuộc hệ thống giáo dục quốc dân và chính sách miễn, giảm học phí, hỗ trợ chi phí học tập từ năm học 2015 - 2016 đến năm học 2020 - 2021
  87 cp|87/2014/NĐ-CP|NĐ|Chính phủ|2014-09-22|2014-11-10||||27/2020/NĐ-CP|phapdien|verified|Quy định về thu hút cá nhân hoạt động khoa học và công nghệ là người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam
  88 cp|88/2008/NĐ-CP|NĐ|Chính phủ|2008-08-05|2008-08-24|||||phapdien|verified|Về xác định lại giới tính
  88 cp|88/2010/NĐ-CP|NĐ|Chính phủ|2010-08-16||||||phapdien|verified|Quy định chi tiết, hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ và Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ về quyền đối với giống cây trồng
  88 cp|88/2012/NĐ-CP|NĐ|Chính phủ|2012-10-23|2012-12-20|||||phapdien|verified|Quy định về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam
  88 cp|88/2014/NĐ-CP|NĐ|Chính phủ|2014-09-26|2014-11-15||||151/2018/NĐ-CP|phapdien|verified|Quy định về dịch vụ xếp hạng tín nhiệm
  89 cp|89/2009/NĐ-CP|NĐ|Chính phủ|2009-10-19|2009-12-02|||||phapdien|verified|Về hoạt động đối ngoại biên phòng
  89 cp|89/2015/NĐ-CP|NĐ|Chính phủ|2015-10-07|2015-11-25|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản
  9 cp|09/2010/NĐ-CP|NĐ|Chính phủ|2010-02-08|2010-04-01|||||papers 5; listing|corroborated|Sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP về công tác văn thư
  9 cp|09/2016/NĐ-CP|NĐ|Chính phủ|2016-01-28|2016-03-15|||||phapdien|verified|Quy định về tăng cường vi chất dinh dưỡng vào thực phẩm
  90 cp|90/2007/NĐ-CP|NĐ|Chính phủ|2007-05-31|2007-07-08|||||phapdien|verified|Quy định về quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam
  90 cp|90/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế
  91 cp|91/2005/NĐ-CP|NĐ|Chính phủ|2005-07-11|2005-08-04|||||phapdien|verified|Về việc ban hành Quy chế đặt tên, đổi tên đường, phố và công trình công cộng
  91 cp|91/2013/NĐ-CP|NĐ|Chính phủ|2013-08-12||||||phapdien|verified|Quy định về tố cáo và giải quyết tố cáo trong Công an nhân dân
  91 cp|91/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||155/2018/NĐ-CP|phapdien|verified|Về quản lý hóa chất, chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế
  92 cp|92/2006/NĐ-CP|NĐ|Chính phủ|2006-09-07||||||phapdien|verified|Về lập, phê duyệt và quản lý quy hoạch tổng thể phát triển kinh tế - xã hội
  92 cp|92/2008/NĐ-CP|NĐ|Chính phủ|2008-08-22|2008-09-23|||||phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Tương trợ tư pháp
  92 cp|92/2009/NĐ-CP|NĐ|Chính phủ|2009-10-22|2010-01-01|||||listing|corroborated|Về chức danh, số lượng, một số chế độ, chính sách đối với cán bộ, công chức ở xã, phường, thị trấn
  92 cp|92/2015/NĐ-CP|NĐ|Chính phủ|2015-10-13|2015-11-27|||||phapdien|verified|Về an ninh hàng không
  92 cp|92/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||64/2022/NĐ-CP; 89/2019/NĐ-CP|phapdien|verified|Quy định về các ngành, nghề kinh doanh có điều kiện trong lĩnh vực hàng không dân dụng
  93 cp|93/2009/NĐ-CP|NĐ|Chính phủ|2009-10-22||||||phapdien|verified|Ban hành Quy chế quản lý và sử dụng viện trợ phi Chính phủ nước ngoài
  93 cp|93/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||155/2018/NĐ-CP|phapdien|verified|Quy định về điều kiện sản xuất mỹ phẩm
  94 cp|94/2013/NĐ-CP|NĐ|Chính phủ|2013-08-21|2013-10-10|||||phapdien|verified|Quy định chi tiết thi hành Luật Dự trữ quốc gia
  94 cp|94/2014/NĐ-CP|NĐ|Chính phủ|2014-10-17||||||phapdien|verified|Quy định về thành lập và quản lý Quỹ phòng, chống thiên tai
  94 cp|94/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||62/2024/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật thống kê
  95 cp|95/2010/NĐ-CP|NĐ|Chính phủ|2010-09-16||||||phapdien|verified|Quy định về cấp phép và phối hợp hoạt động với lực lượng tìm kiếm, cứu nạn nước ngoài tại Việt Nam
  95 cp|95/2013/NĐ-CP|NĐ|Chính phủ|2013-08-22||||||phapdien|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội, đưa người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
  95 cp|95/2014/NĐ-CP|NĐ|Chính phủ|2014-10-17|2014-12-01|||||phapdien|verified|Quy định về đầu tư và cơ chế tài chính đối với hoạt động khoa học và công nghệ
  95 cp|95/2015/NĐ-CP|NĐ|Chính phủ|2015-10-16||||||phapdien|verified|Quy định chi tiết một số điều của Luật Dầu khí
  96 cp|96/2014/NĐ-CP|NĐ|Chính phủ|2014-10-17||ended|2019-12-31|88/2019/ND-CP||phapdien; text 88/2019/ND-CP|verified|Quy định xử phạt vi phạm hành chính trong lĩnh vực tiền tệ và ngân hàng
  96 cp|96/2015/NĐ-CP|NĐ|Chính phủ|2015-10-19||||||phapdien|verified|Quy định chi tiết một số điều của Luật Doanh nghiệp
  96 cp|96/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01||||56/2023/NĐ-CP|phapdien|verified|Quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện
  99 cp|99/2014/NĐ-CP|NĐ|Chính phủ|2014-10-25||||||phapdien|verified|Quy định việc đầu tư phát triển tiềm lực và khuyến khích hoạt động khoa học và công nghệ trong các cơ sở giáo dục đại học
  99 cp|99/2015/NĐ-CP|NĐ|Chính phủ|2015-10-20|||||30/2019/NĐ-CP|phapdien|verified|Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Nhà ở
  99 cp|99/2016/NĐ-CP|NĐ|Chính phủ|2016-07-01|2016-07-01|||||phapdien|verified|Về quản lý và sử dụng con dấu
  """#
