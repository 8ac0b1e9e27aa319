/// Codes, laws and ordinances by name: type | name without the type word | numbers and dates of the acts that bear it, oldest first.
/// Sources: vbpl.vn pages and the codified texts of Bộ pháp điển for rows with a number; rows without one are names recalled, to tell where a name ends.
let lawRows = #"""
  BL | Dân sự | 33/2005/QH11 2005-06-14; 91/2015/QH13 2015-11-24
  BL | Hàng hải | 95/2015/QH13 2015-11-25
  BL | Hàng hải Việt Nam | 
  BL | Hình sự | 15/1999/QH10 1999-12-21; 100/2015/QH13 2015-11-27
  BL | Lao động | 10/2012/QH13 2012-06-18; 45/2019/QH14 2019-11-20
  BL | Tố tụng dân sự | 92/2015/QH13 2015-11-25
  BL | Tố tụng hành chính | 
  BL | Tố tụng hình sự | 101/2015/QH13 2015-11-27
  L | An ninh mạng | 24/2018/QH14 2018-06-12; 116/2025/QH15 2025-12-10
  L | An ninh Quốc gia | 32/2004/QH11 2004-12-03
  L | An toàn thông tin mạng | 86/2015/QH13 2015-11-19
  L | An toàn thực phẩm | 55/2010/QH12 2010-06-17
  L | An toàn, vệ sinh lao động | 84/2015/QH13 2015-06-25
  L | Ban hành văn bản quy phạm pháp luật | 17/2008/QH12 2008-06-03; 80/2015/QH13 2015-06-22; 64/2025/QH15 2025-02-19
  L | Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân | 31/2004/QH11 2004-12-03
  L | Biên giới quốc gia | 06/2003/QH11 2003-06-17
  L | Biên phòng Việt Nam | 66/2020/QH14 2020-11-11
  L | Biển Việt Nam | 18/2012/QH13 2012-06-21
  L | Báo chí | 103/2016/QH13 2016-04-05; 126/2025/QH15 2025-12-10
  L | Bình đẳng giới | 73/2006/QH11 2006-11-29
  L | Bưu chính | 49/2010/QH12 2010-06-17
  L | Bảo hiểm tiền gửi | 06/2012/QH13 2012-06-18; 111/2025/QH15 2025-12-10
  L | Bảo hiểm xã hội | 58/2014/QH13 2014-11-20; 41/2024/QH15 2024-06-29
  L | Bảo hiểm y tế | 25/2008/QH12 2008-11-14
  L | Bảo vệ bí mật nhà nước | 29/2018/QH14 2018-11-15; 117/2025/QH15 2025-12-10
  L | Bảo vệ dữ liệu cá nhân | 91/2025/QH15 2025-06-26
  L | Bảo vệ môi trường | 55/2014/QH13 2014-06-23; 72/2020/QH14 2020-11-17
  L | Bảo vệ quyền lợi người tiêu dùng | 59/2010/QH12 2010-11-17; 19/2023/QH15 2023-06-20
  L | Bảo vệ sức khỏe nhân dân | 
  L | Bảo vệ và kiểm dịch thực vật | 41/2013/QH13 2013-11-25
  L | Bảo vệ và phát triển rừng | 29/2004/QH11 2004-12-03
  L | Bảo vệ, chăm sóc và giáo dục trẻ em | 25/2004/QH11 2004-06-15
  L | Bầu cử đại biểu Hội đồng nhân dân | 
  L | Bầu cử đại biểu Quốc hội | 
  L | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân | 85/2015/QH13 2015-06-25
  L | Chuyển giao công nghệ | 07/2017/QH14 2017-06-19
  L | Chuyển giao người đang chấp hành án phạt tù | 101/2025/QH15 2025-11-26
  L | Chăn nuôi | 32/2018/QH14 2018-11-19
  L | Chất lượng sản phẩm, hàng hoá | 05/2007/QH12 2007-11-21
  L | Chất lượng sản phẩm, hàng hóa | 
  L | Chứng khoán | 54/2019/QH14 2019-11-26
  L | Các công cụ chuyển nhượng | 49/2005/QH11 2005-11-29
  L | Các tổ chức tín dụng | 47/2010/QH12 2010-06-16; 32/2024/QH15 2024-01-18
  L | Cán bộ, công chức | 22/2008/QH12 2008-11-13; 80/2025/QH15 2025-06-24
  L | Công an nhân dân | 73/2014/QH13 2014-11-27; 37/2018/QH14 2018-11-20
  L | Công chứng | 46/2024/QH15 2024-11-26
  L | Công nghiệp công nghệ số | 71/2025/QH15 2025-06-14
  L | Công nghệ cao | 21/2008/QH12 2008-11-13
  L | Công nghệ thông tin | 67/2006/QH11 2006-06-29
  L | Công đoàn | 12/2012/QH13 2012-06-20; 50/2024/QH15 2024-11-27
  L | Căn cước | 26/2023/QH15 2023-11-27
  L | Căn cước công dân | 59/2014/QH13 2014-11-20
  L | Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài | 33/2009/QH12 2009-06-18
  L | Cơ yếu | 05/2011/QH13 2011-11-26
  L | Cư trú | 81/2006/QH11 2006-11-29; 68/2020/QH14 2020-11-13
  L | Cạnh tranh | 27/2004/QH11 2004-12-03; 23/2018/QH14 2018-06-12
  L | Cảnh sát biển Việt Nam | 33/2018/QH14 2018-11-19
  L | Cảnh sát cơ động | 04/2022/QH15 2022-06-14
  L | Cảnh vệ | 13/2017/QH14 2017-06-20
  L | Di sản văn hoá | 
  L | Di sản văn hóa | 45/2024/QH15 2024-11-23
  L | Doanh nghiệp | 68/2014/QH13 2014-11-26; 59/2020/QH14 2020-06-17
  L | Doanh nghiệp nhà nước | 
  L | Du lịch | 09/2017/QH14 2017-06-19
  L | Dân quân tự vệ | 43/2009/QH12 2009-11-23; 48/2019/QH14 2019-11-22
  L | Dân số | 
  L | Dược | 105/2016/QH13 2016-04-06
  L | Dạy nghề | 
  L | Dầu khí | 12/2022/QH15 2022-11-14
  L | Dẫn độ | 100/2025/QH15 2025-11-26
  L | Dữ liệu | 60/2024/QH15 2024-11-30
  L | Dự trữ quốc gia | 22/2012/QH13 2012-11-20
  L | Giao dịch điện tử | 51/2005/QH11 2005-11-29; 20/2023/QH15 2023-06-22
  L | Giao thông đường bộ | 23/2008/QH12 2008-11-13
  L | Giao thông đường thuỷ nội địa | 
  L | Giao thông đường thủy nội địa | 23/2004/QH11 2004-06-15
  L | Giá | 11/2012/QH13 2012-06-20; 16/2023/QH15 2023-06-19
  L | Giám định tư pháp | 13/2012/QH13 2012-06-20
  L | Giáo dục | 38/2005/QH11 2005-06-14
  L | Giáo dục nghề nghiệp | 74/2014/QH13 2014-11-27
  L | Giáo dục quốc phòng và an ninh | 30/2013/QH13 2013-06-19
  L | Giáo dục đại học | 08/2012/QH13 2012-06-18
  L | Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác | 75/2006/QH11 2006-11-29
  L | Hoạt động chữ thập đỏ | 11/2008/QH12 2008-06-03
  L | Hoạt động giám sát của Quốc hội | 
  L | Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | 87/2015/QH13 2015-11-20; 121/2025/QH15 2025-12-10
  L | Hàng hải | 
  L | Hàng không dân dụng | 
  L | Hàng không dân dụng Việt Nam | 66/2006/QH11 2006-06-29; 130/2025/QH15 2025-12-10
  L | Hòa giải ở cơ sở | 35/2013/QH13 2013-06-20
  L | Hòa giải, đối thoại tại Tòa án | 58/2020/QH14 2020-06-16
  L | Hóa chất | 06/2007/QH12 2007-11-21
  L | Hôn nhân và gia đình | 52/2014/QH13 2014-06-19
  L | Hải quan | 54/2014/QH13 2014-06-23
  L | Hỗ trợ doanh nghiệp nhỏ và vừa | 04/2017/QH14 2017-06-12
  L | Hộ tịch | 60/2014/QH13 2014-11-20; 03/2026/QH16
  L | Hợp tác xã | 23/2012/QH13 2012-11-20; 17/2023/QH15 2023-06-20
  L | Khiếu nại | 02/2011/QH13 2011-11-11
  L | Khiếu nại, tố cáo | 
  L | Khoa học và công nghệ | 29/2013/QH13 2013-06-18
  L | Khoa học, công nghệ và đổi mới sáng tạo | 93/2025/QH15 2025-06-27
  L | Khoáng sản | 
  L | Khuyến khích đầu tư trong nước | 
  L | Khám bệnh, chữa bệnh | 40/2009/QH12 2009-11-23; 15/2023/QH15 2023-01-09
  L | Khí tượng thủy văn | 90/2015/QH13 2015-11-23
  L | Kinh doanh bảo hiểm | 24/2000/QH10 2000-12-09; 08/2022/QH15 2022-06-16
  L | Kinh doanh bất động sản | 66/2014/QH13 2014-11-25; 29/2023/QH15 2023-11-28
  L | Kiến trúc | 40/2019/QH14 2019-06-13
  L | Kiểm toán nhà nước | 
  L | Kiểm toán độc lập | 67/2011/QH12 2011-03-29
  L | Ký kết, gia nhập và thực hiện điều ước quốc tế | 
  L | Kế toán | 88/2015/QH13 2015-11-20
  L | Lâm nghiệp | 16/2017/QH14 2017-11-15
  L | Lý lịch tư pháp | 28/2009/QH12 2009-06-17
  L | Lưu trữ | 01/2011/QH13 2011-11-11; 33/2024/QH15 2024-06-21
  L | Lực lượng dự bị động viên | 53/2019/QH14 2019-11-26
  L | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | 30/2023/QH15 2023-11-28
  L | Mặt trận Tổ quốc | 
  L | Mặt trận Tổ quốc Việt Nam | 75/2015/QH13 2015-06-09
  L | Nghĩa vụ quân sự | 78/2015/QH13 2015-06-19
  L | Ngân hàng Nhà nước | 
  L | Ngân hàng Nhà nước Việt Nam | 46/2010/QH12 2010-06-16
  L | Ngân sách nhà nước | 83/2015/QH13 2015-06-25; 89/2025/QH15 2025-06-25
  L | Người cao tuổi | 39/2009/QH12 2009-11-23
  L | Người khuyết tật | 51/2010/QH12 2010-06-17
  L | Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng | 69/2020/QH14 2020-11-13
  L | Nhà giáo | 73/2025/QH15 2025-06-16
  L | Nhà ở | 65/2014/QH13 2014-11-25; 27/2023/QH15 2023-11-27
  L | Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam | 47/2014/QH13 2014-06-16
  L | Nuôi con nuôi | 52/2010/QH12 2010-06-17
  L | Năng lượng nguyên tử | 18/2008/QH12 2008-06-03
  L | Phá sản | 51/2014/QH13 2014-06-19
  L | Phá sản doanh nghiệp | 
  L | Phí và lệ phí | 97/2015/QH13 2015-11-25
  L | Phòng bệnh | 
  L | Phòng cháy và chữa cháy | 27/2001/QH10 2001-06-29
  L | Phòng cháy, chữa cháy | 
  L | Phòng cháy, chữa cháy và cứu nạn, cứu hộ | 55/2024/QH15 2024-11-29
  L | Phòng thủ dân sự | 18/2023/QH15 2023-06-20
  L | Phòng, chống bạo lực gia đình | 02/2007/QH12 2007-11-21; 13/2022/QH15 2022-11-14
  L | Phòng, chống bệnh truyền nhiễm | 03/2007/QH12 2007-11-21
  L | Phòng, chống HIV/AIDS | 
  L | Phòng, chống khủng bố | 28/2013/QH13 2013-06-12
  L | Phòng, chống ma túy | 23/2000/QH10 2000-12-09; 73/2021/QH14 2021-03-30; 120/2025/QH15 2025-12-10
  L | Phòng, chống mua bán người | 53/2024/QH15 2024-11-28
  L | Phòng, chống mại dâm | 
  L | Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người | 64/2006/QH11 2006-06-29
  L | Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) | 
  L | Phòng, chống rửa tiền | 07/2012/QH13 2012-06-18; 14/2022/QH15 2022-11-15
  L | Phòng, chống tham nhũng | 55/2005/QH11 2005-11-29; 36/2018/QH14 2018-11-20
  L | Phòng, chống thiên tai | 33/2013/QH13 2013-06-19
  L | Phòng, chống tác hại của rượu, bia | 44/2019/QH14 2019-06-14
  L | Phòng, chống tác hại của thuốc lá | 09/2012/QH13 2012-06-18
  L | Phổ biến, giáo dục pháp luật | 14/2012/QH13 2012-06-20
  L | Phục hồi, phá sản | 
  L | Quy hoạch | 21/2017/QH14 2017-11-24
  L | Quy hoạch đô thị | 30/2009/QH12 2009-06-17
  L | Quy hoạch đô thị và nông thôn | 47/2024/QH15 2024-11-26
  L | Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng | 98/2015/QH13 2015-11-26
  L | Quản lý ngoại thương | 05/2017/QH14 2017-06-12
  L | Quản lý nợ công | 20/2017/QH14 2017-11-23
  L | Quản lý thuế | 78/2006/QH11 2006-11-29; 38/2019/QH14 2019-06-13; 108/2025/QH15 2025-12-10
  L | Quản lý và đầu tư vốn nhà nước tại doanh nghiệp | 
  L | Quản lý, sử dụng tài sản công | 15/2017/QH14 2017-06-21
  L | Quản lý, sử dụng tài sản nhà nước | 09/2008/QH12 2008-06-03
  L | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | 14/2017/QH14 2017-06-20
  L | Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất kinh doanh tại doanh nghiệp | 
  L | Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp | 
  L | Quảng cáo | 16/2012/QH13 2012-06-21
  L | Quốc phòng | 39/2005/QH11 2005-06-14; 22/2018/QH14 2018-06-08
  L | Quốc tịch | 
  L | Quốc tịch Việt Nam | 24/2008/QH12 2008-11-13
  L | Sĩ quan quân đội | 
  L | Sĩ quan Quân đội nhân dân Việt Nam | 
  L | Sở hữu trí tuệ | 
  L | Sử dụng năng lượng tiết kiệm và hiệu quả | 50/2010/QH12 2010-06-17
  L | Sỹ quan quân đội nhân dân Việt Nam | 16/1999/QH10 1999-12-21
  L | Thanh niên | 53/2005/QH11 2005-11-29; 57/2020/QH14 2020-06-16
  L | Thanh tra | 56/2010/QH12 2010-11-15; 11/2022/QH15 2022-11-14; 84/2025/QH15 2025-06-25
  L | Thi hành tạm giữ, tạm giam | 94/2015/QH13 2015-11-25
  L | Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú | 128/2025/QH15 2025-12-10
  L | Thi hành án dân sự | 26/2008/QH12 2008-11-14; 106/2025/QH15 2025-12-05
  L | Thi hành án hình sự | 53/2010/QH12 2010-06-17; 41/2019/QH14 2019-06-14; 127/2025/QH15 2025-12-10
  L | Thi đua, khen thưởng | 15/2003/QH11 2003-11-26; 06/2022/QH15 2022-06-15
  L | Thuế bảo vệ môi trường | 57/2010/QH12 2010-11-15
  L | Thuế chuyển quyền sử dụng đất | 
  L | Thuế giá trị gia tăng | 13/2008/QH12 2008-06-03; 48/2024/QH15 2024-11-26
  L | Thuế nhà, đất | 
  L | Thuế sử dụng đất nông nghiệp | 
  L | Thuế sử dụng đất phi nông nghiệp | 48/2010/QH12 2010-06-17
  L | Thuế thu nhập cá nhân | 04/2007/QH12 2007-11-21; 109/2025/QH15 2025-12-10
  L | Thuế thu nhập doanh nghiệp | 14/2008/QH12 2008-06-03; 67/2025/QH15 2025-06-14
  L | Thuế thu nhập đối với người có thu nhập cao | 
  L | Thuế tiêu thụ đặc biệt | 27/2008/QH12 2008-11-14
  L | Thuế tài nguyên | 45/2009/QH12 2009-11-25
  L | Thuế xuất khẩu và thuế nhập khẩu | 
  L | Thuế xuất khẩu, nhập khẩu | 
  L | Thuế xuất khẩu, thuế nhập khẩu | 107/2016/QH13 2016-04-06
  L | Thú y | 79/2015/QH13 2015-06-19
  L | Thư viện | 46/2019/QH14 2019-11-21
  L | Thương mại | 36/2005/QH11 2005-06-14
  L | Thể dục, thể thao | 77/2006/QH11 2006-11-29
  L | Thỏa thuận quốc tế | 70/2020/QH14 2020-11-13
  L | Thống kê | 89/2015/QH13 2015-11-23
  L | Thủ đô | 25/2012/QH13 2012-11-21; 39/2024/QH15 2024-06-28; 02/2026/QH16
  L | Thủy lợi | 08/2017/QH14 2017-06-19
  L | Thủy sản | 18/2017/QH14 2017-11-21
  L | Thực hiện dân chủ cơ sở | 
  L | Thực hiện dân chủ ở cơ sở | 10/2022/QH15 2022-11-10
  L | Thực hành tiết kiệm, chống lãng phí | 44/2013/QH13 2013-11-26
  L | Tiêu chuẩn và quy chuẩn kỹ thuật | 68/2006/QH11 2006-06-29
  L | Tiếp công dân | 42/2013/QH13 2013-11-25
  L | Tiếp cận thông tin | 104/2016/QH13 2016-04-06
  L | Trách nhiệm bồi thường của Nhà nước | 35/2009/QH12 2009-06-18; 10/2017/QH14 2017-06-20
  L | Trưng cầu dân ý | 
  L | Trưng cầu ý dân | 96/2015/QH13 2015-11-25
  L | Trưng mua, trưng dụng tài sản | 15/2008/QH12 2008-06-03
  L | Trật tự, an toàn giao thông đường bộ | 36/2024/QH15 2024-06-27
  L | Trẻ em | 102/2016/QH13 2016-04-05
  L | Trọng tài thương mại | 54/2010/QH12 2010-06-17
  L | Trồng trọt | 31/2018/QH14 2018-11-19
  L | Trợ giúp pháp lý | 11/2017/QH14 2017-06-20
  L | Tài nguyên nước | 17/2012/QH13 2012-06-21; 28/2023/QH15 2023-11-27
  L | Tài nguyên, môi trường biển và hải đảo | 82/2015/QH13 2015-06-25
  L | Tín ngưỡng, tôn giáo | 02/2016/QH14 2016-11-18
  L | Tư pháp người chưa thành niên | 59/2024/QH15 2024-11-30
  L | Tương trợ tư pháp | 08/2007/QH12 2007-11-21
  L | Tương trợ tư pháp về dân sự | 102/2025/QH15 2025-11-26
  L | Tương trợ tư pháp về hình sự | 103/2025/QH15 2025-11-26
  L | Tần số vô tuyến điện | 42/2009/QH12 2009-11-23
  L | Tố cáo | 03/2011/QH13 2011-11-11; 25/2018/QH14 2018-06-12
  L | Tố tụng hành chính | 93/2015/QH13 2015-11-25
  L | Tổ chức Chính phủ | 76/2015/QH13 2015-06-19; 63/2025/QH15 2025-02-18
  L | Tổ chức chính quyền địa phương | 77/2015/QH13 2015-06-19; 65/2025/QH15 2025-02-19; 72/2025/QH15 2025-06-16
  L | Tổ chức cơ quan điều tra hình sự | 99/2015/QH13 2015-11-26
  L | Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | 
  L | Tổ chức Quốc hội | 57/2014/QH13 2014-11-20
  L | Tổ chức Tòa án nhân dân | 
  L | Tổ chức Viện kiểm sát nhân dân | 63/2014/QH13 2014-11-24
  L | Viên chức | 58/2010/QH12 2010-11-15; 129/2025/QH15 2025-12-10
  L | Viễn thông | 41/2009/QH12 2009-11-23; 24/2023/QH15 2023-11-24
  L | Việc làm | 38/2013/QH13 2013-11-16; 74/2025/QH15 2025-06-16
  L | Vệ sinh an toàn thực phẩm | 
  L | Xuất bản | 19/2012/QH13 2012-11-20
  L | Xuất cảnh, nhập cảnh của công dân Việt Nam | 49/2019/QH14 2019-11-22
  L | Xây dựng | 50/2014/QH13 2014-06-18; 135/2025/QH15 2025-12-10
  L | Xử lý vi phạm hành chính | 15/2012/QH13 2012-06-20
  L | Đa dạng sinh học | 20/2008/QH12 2008-11-13
  L | Điều ước quốc tế | 108/2016/QH13 2016-04-09
  L | Điện lực | 61/2024/QH15 2024-11-30
  L | Điện ảnh | 62/2006/QH11 2006-06-29; 05/2022/QH15 2022-06-15
  L | Đo lường | 04/2011/QH13 2011-11-11
  L | Đo đạc và bản đồ | 27/2018/QH14 2018-06-14
  L | Đê điều | 79/2006/QH11 2006-11-29
  L | Đường bộ | 35/2024/QH15 2024-06-27
  L | Đường sắt | 06/2017/QH14 2017-06-16
  L | Đất đai | 13/2003/QH11 2003-11-26; 45/2013/QH13 2013-11-29; 31/2024/QH15 2024-01-18
  L | Đấu giá tài sản | 01/2016/QH14 2016-11-17
  L | Đấu thầu | 43/2013/QH13 2013-11-26; 22/2023/QH15 2023-06-23
  L | Đầu tư | 67/2014/QH13 2014-11-26; 61/2020/QH14 2020-06-17; 143/2025/QH15 2025-12-11
  L | Đầu tư công | 49/2014/QH13 2014-06-18; 39/2019/QH14 2019-06-13; 58/2024/QH15 2024-11-29
  L | Đầu tư nước ngoài tại Việt Nam | 
  L | Đầu tư theo phương thức đối tác công tư | 64/2020/QH14 2020-06-18
  L | Đặc xá | 07/2007/QH12 2007-11-21; 30/2018/QH14 2018-11-19
  L | Địa chất và khoáng sản | 54/2024/QH15 2024-11-29
  PL | An toàn và kiểm soát bức xạ | 
  PL | Bưu chính, viễn thông | 
  PL | Bảo hộ quyền tác giả | 
  PL | Bảo vệ bí mật Nhà nước | 30/2000/PL-UBTVQH10 2000-12-28
  PL | Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia | 32/2007/PL-UBTVQH11 2007-04-20
  PL | Bảo vệ quyền lợi người tiêu dùng | 
  PL | Bảo vệ và kiểm dịch thực vật | 
  PL | Bảo vệ, khai thác công trình giao thông | 
  PL | Bộ đội biên phòng | 
  PL | Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng | 02/2012/UBTVQH13 2012-03-28
  PL | Chi phí tố tụng | 
  PL | Chuyển giao công nghệ nước ngoài vào Việt Nam | 
  PL | Chất lượng hàng hóa | 
  PL | Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam | 
  PL | Chống tham nhũng | 
  PL | Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam | 
  PL | Cán bộ, công chức | 
  PL | Công an xã | 06/2008/PL-UBTVQH12 2008-11-21
  PL | Cơ yếu | 
  PL | Cảnh sát cơ động | 08/2013/UBTVQH13 2013-12-23
  PL | Cảnh sát môi trường | 10/2014/UBTVQH13 2014-12-23
  PL | Cảnh vệ | 
  PL | Cựu chiến binh | 27/2005/PL-UBTVQH11 2005-10-07
  PL | Dân quân tự vệ | 
  PL | Dân số | 06/2003/PL-UBTVQH11 2003-01-09
  PL | Giá | 
  PL | Giám định tư pháp | 
  PL | Giống cây trồng | 15/2004/PL-UBTVQH11 2004-03-24
  PL | Giống vật nuôi | 
  PL | Hoạt động chữ thập đỏ | 
  PL | Hàm, cấp ngoại giao | 
  PL | Hành nghề y, dược tư nhân | 
  PL | Hợp nhất văn bản quy phạm pháp luật | 01/2012/UBTVQH13 2012-03-22
  PL | Hợp đồng kinh tế | 
  PL | Khai thác và bảo vệ công trình thủy lợi | 
  PL | Khuyến khích đầu tư | 
  PL | Kiểm sát viên Viện kiểm sát nhân dân | 
  PL | Ký kết và thực hiện thỏa thuận quốc tế | 33/2007/PL-UBTVQH11 2007-04-20
  PL | Kế toán và thống kê | 
  PL | Luật sư | 
  PL | Lãnh sự | 
  PL | Lưu trữ quốc gia | 
  PL | Lực lượng Cảnh sát biển Việt Nam | 
  PL | Lực lượng dự bị động viên | 
  PL | Nghĩa vụ lao động công ích | 
  PL | Ngoại hối | 28/2005/PL-UBTVQH11 2005-12-13
  PL | Ngân hàng, hợp tác xã tín dụng và công ty tài chính | 
  PL | Người cao tuổi | 
  PL | Người tàn tật | 
  PL | Nhà ở | 
  PL | Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam | 
  PL | Pháp điển hệ thống quy phạm pháp luật | 03/2012/UBTVQH13 2012-04-16
  PL | Phí và lệ phí | 
  PL | Phòng, chống lụt, bão | 
  PL | Phòng, chống mại dâm | 10/2003/PL-UBTVQH11 2003-03-14
  PL | Quy định danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng | 
  PL | Quản lý thị trường | 11/2016/UBTVQH13 2016-03-08
  PL | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | 16/2011/UBTVQH12 2011-06-30
  PL | Quảng cáo | 
  PL | Sử dụng năng lượng tiết kiệm | 
  PL | Thi hành án dân sự | 
  PL | Thuế thu nhập đối với người có thu nhập cao | 
  PL | Thuế tài nguyên | 
  PL | Thú y | 
  PL | Thư viện | 31/2000/PL-UBTVQH10 2000-12-28
  PL | Thương phiếu | 
  PL | Thẩm phán và Hội thẩm Tòa án nhân dân | 
  PL | Thể dục, thể thao | 
  PL | Thủ tục bắt giữ tàu bay | 11/2010/UBTVQH12 2010-03-16
  PL | Thủ tục bắt giữ tàu biển | 05/2008/PL-UBTVQH12 2008-08-27; 05/2008/UBTVQH12 2008-08-27
  PL | Thủ tục giải quyết các tranh chấp lao động | 
  PL | Thủ tục giải quyết các vụ án hành chính | 
  PL | Thủ tục giải quyết các vụ án kinh tế | 
  PL | Thực hiện dân chủ ở xã, phường, thị trấn | 34/2007/PL-UBTVQH11 2007-04-20
  PL | Thực hành tiết kiệm, chống lãng phí | 
  PL | Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân | 09/2014/UBTVQH13 2014-01-20
  PL | Trọng tài thương mại | 
  PL | Tình báo | 
  PL | Tín ngưỡng, tôn giáo | 
  PL | Tổ chức Tòa án quân sự | 04/2002/PL-UBTVQH11 2002-11-04
  PL | Tổ chức điều tra hình sự | 
  PL | Tự vệ trong nhập khẩu hàng hoá nước ngoài vào Việt Nam | 42/2002/PL-UBTVQH10 2002-05-25
  PL | Tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam | 
  PL | Vệ sinh an toàn thực phẩm | 
  PL | Xử lý vi phạm hành chính | 
  PL | Án phí, lệ phí Tòa án | 
  PL | Đo lường | 
  PL | Đê điều | 
  PL | Đối xử tối huệ quốc và đối xử quốc gia trong thương mại quốc tế | 
  PL | Động viên công nghiệp | 
  PL | Ưu đãi người có công với cách mạng | 02/2020/UBTVQH14 2020-12-09
  PL | Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng | 
  """#
