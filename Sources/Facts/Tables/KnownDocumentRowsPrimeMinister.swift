/// Decisions and directives of the Prime Minister that a source knows, one row a document; the columns and sources are described in `KnownDocuments`.
let primeMinisterDocumentRows = #"""
  1 ttg|01/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-01-04|2011-03-01|||||phapdien|verified|Ban hành Quy chế xử lý sạt lở bờ sông, bờ biển
  1 ttg|01/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-01-09|2012-02-25|||||phapdien|verified|Về một số chính sách hỗ trợ việc áp dụng Quy trình thực hành sản xuất nông nghiệp tốt trong nông nghiệp, lâm nghiệp và thủy sản
  1 ttg|01/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-01-01||||||phapdien|verified|Về chế độ bồi dưỡng giám định tư pháp
  1 ttg|01/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-01-17|2017-03-05|||||phapdien|verified|Ban hành Danh mục giáo dục, đào tạo của hệ thống giáo dục quốc dân
  1 ttg|01/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-01-05|2019-03-05|||||phapdien|verified|Ban hành Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030
  1 ttg|01/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-01-05|2021-03-01|||||phapdien|verified|Ban hành Danh mục dịch vụ xuất khẩu, nhập khẩu Việt Nam
  1 ttg|01/2026/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2026-01-01|2026-01-01|in force|2026-04-26|||vbpl 2026-04-19|verified|Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng
  10 ttg|10/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-01-24||||||phapdien|verified|Quy định chế độ phụ cấp đặc thù đối với cán bộ, chiến sĩ trực tiếp làm công tác thi hành án hình sự, quản lý thi hành án hình sự và công tác tại trại giam, trại tạm giam, nhà tạm giữ trong quân đội
  10 ttg|10/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-03-03|2016-04-18|||||phapdien|verified|Về thực hiện thủ tục biên phòng điện tử cảng biển
  10 ttg|10/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-03-01|2018-04-20|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 53/2013/QĐ-TTg ngày 13 tháng 9 năm 2013 của Thủ tướng Chính phủ về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
  10 ttg|10/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-02-18|2019-04-05|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Biên giới quốc gia trực thuộc Bộ Ngoại giao
  10 ttg|10/CT-TTg|CT|Thủ tướng Chính phủ|2019-04-22||||||listing|corroborated|Về việc tăng cường xử lý, ngăn chặn có hiệu quả tình trạng nhũng nhiễu, gây phiền hà cho người dân, doanh nghiệp trong giải quyết công việc
  10 ttg|10/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-03-18|2020-05-20|||||phapdien|verified|quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thống kê thuộc bộ Kế hoạch và Đầu tư
  10 ttg|10/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-03-16|2021-04-30|||||phapdien|verified|Quy định tiêu chí xác định doanh nghiệp công nghệ cao
  102 ttg|102/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-07-10|2007-08-14|||||phapdien|verified|Về việc phê duyệt "Đề án tổng thể tăng cường năng lực quản lý an toàn sinh học đối với sinh vật biến đổi gen và sản phẩm, hàng hoá có nguồn gốc từ sinh vật biến đổi gen từ nay đến năm 2010 thực hiện Nghị định thư Cartagena về An toàn sinh học"
  104 ttg|104/2001/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2001-07-10||||||phapdien|verified|Về việc thành lập Cục Đăng ký quốc gia giao dịch bảo đảm thuộc Bộ Tư pháp
  105 ttg|105/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-08-25|2000-08-25|||||phapdien|verified|Về việc miễn nộp nợ thuế sử dụng đất nông nghiệp và thuế nhà, đất
  106 ttg|106/2009/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2009-08-20|2009-10-05|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Dự trữ Nhà nước trực thuộc Bộ Tài chính
  11 ttg|11/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-01-15|2003-01-15|||||phapdien|verified|VỀ VIỆC PHÊ DUYỆT HẠNG ĐẤT TÍNH THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP TỈNH CẦN THƠ
  11 ttg|11/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-02-18|2011-04-05|||||phapdien|verified|Về chính sách khuyến khích phát triển ngành mây tre
  11 ttg|11/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-01-24|2013-03-15|||||phapdien|verified|Cấm xuất khẩu, nhập khẩu, mua bán mẫu vật một số loài động vật hoang dã thuộc các phụ lục của Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp
  11 ttg|11/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-03-01|2018-04-20|||||phapdien|verified|ban hành Bảng phân loại tiêu dùng theo mục đích của hộ gia đình Việt Nam
  11 ttg|11/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-02-18|2019-04-05|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Nhà nước về người Việt Nam ở nước ngoài trực thuộc Bộ Ngoại giao
  11 ttg|11/CT-TTg|CT|Thủ tướng Chính phủ|2020-03-04||||||listing|corroborated|Về các nhiệm vụ, giải pháp cấp bách tháo gỡ khó khăn cho sản xuất kinh doanh, bảo đảm an sinh xã hội ứng phó với dịch Covid-19
  114 ttg|114/2001/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2001-07-31|2001-08-15|||||phapdien|verified|Về việc sửa đổi, bổ sung một số điều của Quyết định số 210/1999/QĐ-TTg ngày 27 tháng 10 năm 1999 của Thủ tướng Chính phủ về một số chính sách đối với người Việt Nam ở nước ngoài
  114 ttg|114/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-08-22|2008-08-22|||||phapdien|verified|Về việc kiện toàn Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam
  115 ttg|115/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-07-23|2007-08-23|||||phapdien|verified|Ban hành Quy chế bảo đảm an ninh nguồn phóng xạ
  118 ttg|118/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-07-25|2007-08-24|||||phapdien|verified|Về chính sách hỗ trợ ngư dân khắc phục rủi ro do thiên tai trên biển
  118 ttg|118/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-08-27|2008-09-27|||||phapdien|verified|Ban hành Quy chế quản lý tài chính đối với hoạt động tìm kiếm cứu nạn, cứu hộ, ứng phó thiên tai, thảm họa
  119 ttg|119/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-07-25|2007-08-24|ended|2026-01-01|49/2025/QĐ-TTg||phapdien; text 49/2025/QĐ-TTg|verified|Về việc thành lập Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài
  12 ttg|12/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-01-17|2008-02-12|||||phapdien|verified|Ban hành Quy chế phối hợp thực hiện Hiệp định hợp tác chống cướp biển và cướp có vũ trang chống lại tàu, thuyền tại châu Á
  12 ttg|12/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-02-26|2019-04-15|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quy chế xây dựng, quản lý và thực hiện Chương trình xúc tiến thương mại quốc gia ban hành kèm theo Quyết định số 72/2010/QĐ-TTg ngày 15 tháng 11 năm 2010 của Thủ tướng Chính phủ
  12 ttg|12/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-03-24||||||phapdien|verified|Quy chế hoạt động ứng phó sự cố tràn dầu
  120 ttg|120/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-05-29|2006-06-22|||||phapdien|verified|Về chế độ phụ cấp ưu đãi theo nghề đối với công chức quản lý thị trường
  122 ttg|122/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-05-29|2006-06-24|||||phapdien|verified|Về chuyển loại hình trường đại học dân lập sang loại hình trường đại học tư thục
  124 ttg|124/2004/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2004-07-08|2004-08-27|||||phapdien; papers 1|verified|Về việc ban hành bảng Danh mục và mã số các đơn vị hành chính Việt Nam
  129 ttg|129/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-08-02||||||listing|corroborated|Ban hành Quy chế văn hóa công sở tại các cơ quan hành chính nhà nước
  13 ttg|13/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-02-06||||||phapdien|verified|Về chế độ, chính sách đối với cán bộ Đoàn thanh niên cộng sản Hồ Chí Minh, Hội sinh viên Việt Nam, Hội Liên hiệp Thanh niên Việt Nam trong các cơ sở giáo dục và cơ sở dạy nghề
  13 ttg|13/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-05-05||||||phapdien|verified|Về cơ chế, chính sách khuyến khích phát triển vận tải hành khách công cộng bằng xe buýt
  13 ttg|13/CT-TTg|CT|Thủ tướng Chính phủ|2015-06-10||||||listing|corroborated|Về việc tăng cường trách nhiệm của người đứng đầu cơ quan hành chính nhà nước các cấp trong công tác cải cách thủ tục hành chính
  13 ttg|13/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-04-28|2017-06-15|||||phapdien|verified|Về việc sửa đổi, bổ sung danh mục công nghệ cao được ưu tiên đầu tư phát triển và danh mục sản phẩm công nghệ cao được khuyến khích phát triển ban hành kèm theo Quyết định số 66/2014/QĐ-TTg ngày 25 tháng 11 năm 2014 của Thủ tướng Chính phủ
  13 ttg|13/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-02-27|2019-04-15|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 127/2009/QĐ-TTg ngày 26 tháng 10 năm 2009 của Thủ tướng Chính phủ ban hành Chế độ báo cáo thống kê về phòng, chống ma túy
  13 ttg|13/2022/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-05-09|2022-06-24|||||phapdien|verified|Về thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp
  130 ttg|130/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-06-30|2003-07-31|||||phapdien|verified|Về việc bảo vệ tiền Việt Nam
  132 ttg|132/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-05-31|2006-06-25|||||phapdien|verified|Về việc chế độ phụ cấp ưu đãi theo nghề đối với công chức, viên chức ngành kiểm lâm, bảo vệ thực vật, thú y và kiểm soát đê điều
  133 ttg|133/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-10-09||||||phapdien|verified|Ban hành Quy chế phối hợp giữa lực lượng Công an, Bộ đội Biên phòng, Cảnh sát biển và Hải quan trong đấu tranh phòng, chống các tội phạm về ma tuý tại địa bàn biên giới, cửa khẩu và trên biển
  135 ttg|135/1998/QĐ-TTg|QĐ|Thủ tướng Chính phủ|1998-07-31||||||phapdien|verified|Phê duyệt Chương trình phát triển kinh tế - xã hội các xã đặc biệt khó khăn miền núi và vùng sâu, vùng xa
  136 ttg|136/2001/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2001-09-17||||||listing|corroborated|Phê duyệt Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2001 - 2010
  138 ttg|138/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-06-13|2005-07-04|||||phapdien|verified|Về chế độ phụ cấp trách nhiệm đối với Kiểm sát viên, Điều tra viên và Kiểm tra viên ngành Kiểm sát
  139 ttg|139/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-12-04|2000-12-19|||||phapdien|verified|Ban hành Quy chế về lãnh sự danh dự của nước ngoài tại Việt Nam
  139 ttg|139/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-10-15|2002-10-30||||14/2012/QĐ-TTg|phapdien|verified|Về việc khám, chữa bệnh cho người nghèo
  14 ttg|14/1998/CT-TTg|CT|Thủ tướng Chính phủ|1998-03-28|1998-04-12|||||phapdien|verified|Về việc thực hiện nếp sống văn minh trong việc cưới, việc tang, lễ hội
  14 ttg|14/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-01-17|2006-02-22|||||phapdien|verified|Phê duyệt 10 chuẩn đo lường quốc gia
  14 ttg|14/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-03-01|2012-04-15|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 139/2002/QĐ-TTg ngày 15 tháng 10 năm 2002 của Thủ tướng Chính phủ về khám, chữa bệnh cho người nghèo
  14 ttg|14/CT-TTg|CT|Thủ tướng Chính phủ|2012-05-18||||||listing|corroborated|Về chấn chỉnh và nâng cao hiệu quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo
  14 ttg|14/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-05-20|2015-07-05|||||phapdien|verified|Về chế độ phụ cấp ưu đãi nghề nghiệp và chế độ bồi dưỡng đối với người làm việc trong lĩnh vực nghệ thuật biểu diễn
  14 ttg|14/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-03-12|2018-05-01|||||phapdien|verified|Ban hành quy chế phối hợp cấp phép, kiểm tra, kiểm soát và xử lý vi phạm đối với tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam
  14 ttg|14/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-03-13|2019-05-01|ended|2025-12-15|39/2025/QĐ-TTg||phapdien; text 39/2025/QĐ-TTg|verified|Về xây dựng, quản lý, khai thác Tủ sách pháp luật
  14 ttg|14/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-03-26|2021-05-15|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 53/2013/QĐ-TTg ngày 13 tháng 9 năm 2013 của Thủ tướng Chính phủ về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
  14 ttg|14/2022/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-05-25|2022-05-25|||||phapdien|verified|Quy định thí điểm về trình tự, thủ tục quyết định chủ trương chuyển mục đích sử dụng rừng sang mục đích khác thuộc thẩm quyền của Thủ tướng Chính phủ ủy quyền cho Hội đồng nhân dân tỉnh Thanh Hóa, Hội đồng nhân dân tỉnh Nghệ An tại các Nghị quyết được Quốc hội khóa XV thông qua tại Kỳ họp thứ 2
  140 ttg|140/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-12-08|2000-12-23|||||phapdien|verified|Về việc ban hành Quy chế quản lý tiền của nước có chung biên giới tại Khu vực biên giới và Khu vực kinh tế cửa khẩu Việt Nam
  145 ttg|145/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-06-20|2006-08-02|||||phapdien|verified|Về chủ trương và những định hướng lớn xây dựng trường đại học đẳng cấp quốc tế của Việt Nam
  146 ttg|146/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-06-22|2006-07-16|||||phapdien|verified|Về chuyển loại hình trường đại học, cao đẳng bán công
  146 ttg|146/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-09-04|2007-09-27|||||phapdien|verified|Ban hành Quy chế phát hiện, xử lý nguồn phóng xạ nằm ngoài sự kiểm soát
  148 ttg|148/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-11-20||||||phapdien|verified|Về chế độ phụ cấp đặc thù đi biển đối với công chức, viên chức, công nhân, nhân viên trên tàu tìm kiếm cứu nạn hàng hải
  149 ttg|149/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-11-20|2008-12-16|||||phapdien|verified|Về chế độ bồi dưỡng đi biển đối với thanh tra viên, cộng tác viên thanh tra nông nghiệp và phát triển nông thôn, cán bộ, thuyền viên và người làm việc trên tàu kiểm ngư
  15 ttg|15/2002/CT-TTg|CT|Thủ tướng Chính phủ|2002-07-26|2002-07-26|||||phapdien|verified|Về việc chống tiêu cực trong các hoạt động thể dục thể thao
  15 ttg|15/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-03-03|2010-04-20|||||phapdien|verified|Về phụ cấp dạy lớp ghép đối với giáo viên trực tiếp giảng dạy học sinh tiểu học trong các cơ sở giáo dục công lập
  15 ttg|15/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-03-28|2019-06-01|||||phapdien|verified|Về việc thực hiện thủ tục biên phòng điện tử tại các cửa khẩu do Bộ Quốc phòng quản lý
  15 ttg|15/CT-TTg|CT|Thủ tướng Chính phủ|2020-03-27||||||listing|corroborated|Về quyết liệt thực hiện đợt cao điểm phòng, chống dịch COVID-19
  15 ttg|15/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-05-31|2023-07-15|||||phapdien|verified|Quy định việc áp dụng thuế suất thông thường đối với hàng hóa nhập khẩu
  152 ttg|152/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-09-14||||||phapdien|verified|Về học bổng chính sách đối với học sinh, sinh viên học tại các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân
  155 ttg|155/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-09-25|2007-10-21|||||phapdien|verified|Ban hành Quy chế phối hợp liên ngành phòng, chống tệ nạn mại dâm
  1557 ttg|1557/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-10-18||||||listing|corroborated|Phê duyệt Đề án Đẩy mạnh cải cách chế độ công vụ, công chức
  16 ttg|16/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-02-03|2000-02-18|||||phapdien|verified|Về việc phê duyệt Quy hoạch tổng thể phát triển ngành giao thông vận tải Đường sông Việt Nam đến năm 2020
  16 ttg|16/2005/CT-TTg|CT|Thủ tướng Chính phủ|2005-05-11||||||phapdien|verified|Về việc tổ chức triển khai thi hành Luật An ninh quốc gia
  16 ttg|16/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-03-08||||||phapdien|verified|Quy định về đấu giá, chuyển nhượng quyền sử dụng tần số vô tuyến điện
  16 ttg|16/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-03-04|2013-03-05|||||phapdien|verified|Về việc mua, bán vàng miếng trên thị trường trong nước của Ngân hàng Nhà nước Việt Nam
  16 ttg|16/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-04-29|2016-07-01|||||phapdien|verified|Quy định việc thành lập và tổ chức, hoạt động của Ban Chỉ đạo phòng, chống dịch bệnh động vật các cấp
  16 ttg|16/CT-TTg|CT|Thủ tướng Chính phủ|2016-05-16||||||listing; papers 1|corroborated|Về tăng cường và đổi mới công tác dân vận trong cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới
  16 ttg|16/CT-TTg|CT|Thủ tướng Chính phủ|2017-05-04||||||listing|corroborated|Về việc tăng cường năng lực tiếp cận cuộc Cách mạng công nghiệp lần thứ 4
  16 ttg|16/CT-TTg|CT|Thủ tướng Chính phủ|2020-03-31||||||listing|corroborated|Về thực hiện các biện pháp cấp bách phòng, chống dịch COVID-19
  1600 ttg|1600/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-08-16||||||listing|corroborated|Phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2016 - 2020
  166 ttg|166/2004/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2004-09-21|2004-10-13|||||phapdien|verified|Về việc ban hành Quy chế phê duyệt chuẩn đo lường quốc gia
  17 ttg|17/2005/CT-TTg|CT|Thủ tướng Chính phủ|2005-05-25|2005-06-17|||||phapdien|verified|Về việc chấn chỉnh các hoạt động tiêu cực trong quán bar, nhà hàng karaoke, vũ trường
  17 ttg|17/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-03-30|2018-03-30|||||phapdien|verified|Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Du lịch trực thuộc Bộ Văn hóa, Thể thao và Du lịch
  17 ttg|17/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-03-31|2021-05-15|||||phapdien|verified|Quy định mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp
  170 ttg|170/1999/QĐ-TTg|QĐ|Thủ tướng Chính phủ|1999-08-18|1999-09-02||||78/2002/QĐ-TTg|phapdien|verified|Về việc khuyến khích Người Việt Nam ở nước ngoài chuyển tiền về nước
  170 ttg|170/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-08-14||||||phapdien|verified|Về "Chính sách ưu đãi hưởng thụ văn hóa"
  1719 ttg|1719/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-10-14||||||listing|corroborated|Phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025
  173 ttg|173/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-12-25|2009-01-22|||||phapdien|verified|Ban hành Quy định áp dụng các biện pháp cần thiết đáp ứng yêu cầu về thuốc kháng HIV trong trường hợp khẩn cấp
  18 ttg|18/2001/CT-TTg|CT|Thủ tướng Chính phủ|2001-08-27|2001-09-11|||||phapdien|verified|Về một số biện pháp cấp bách xây dựng đội ngũ nhà giáo của hệ thống giáo dục quốc dân
  18 ttg|18/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-03-18|||||56/2013/QĐ-TTg|phapdien|verified|Về chính sách đối với người có uy tín trong đồng bào dân tộc thiểu số
  18 ttg|18/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-05-31|2017-07-15|||||phapdien|verified|Quy định về liên thông giữa trình độ trung cấp, trình độ cao đẳng với trình độ đại học
  18 ttg|18/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-04-19|2019-06-15|||||phapdien|verified|Quy định việc nhập khẩu máy móc, thiết bị, dây chuyền công nghệ đã qua sử dụng
  18 ttg|18/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-06-10|2020-06-10|||||phapdien|verified|Thiết lập khu vực cấm bay, khu vực hạn chế bay đối với tàu bay không người lái và các phương tiện bay siêu nhẹ
  18 ttg|18/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-04-22|2021-07-01|||||phapdien|verified|(1) Quy định về dự báo, cảnh báo truyền tin thiên tai và cấp độ rủi ro thiên tai
  182 ttg|182/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-11-26|2007-12-18|||||phapdien|verified|Về việc kiện toàn Đoàn đàm phán Chính phủ về kinh tế và thương mại quốc tế
  1847 ttg|1847/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-12-27||||||recalled|recalled|Phê duyệt Đề án Văn hóa công vụ
  185 ttg|185/1999/QĐ-TTg|QĐ|Thủ tướng Chính phủ|1999-09-13|1999-09-28|||||phapdien|verified|Về chính sách hỗ trợ đối với vùng phân lũ, chậm lũ thuộc hệ thống sông Hồng
  188 ttg|188/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-12-06|2007-12-29|||||phapdien|verified|Về việc sửa đổi, bổ sung Quyết định số 290/2005/QĐ-TTg ngày 08/11/2005 của Thủ tướng Chính phủ về chế độ, chính sách đối với một số đối tượng trực tiếp tham gia kháng chiến chống Mỹ cứu nước nhưng chưa được hưởng chính sách của Đảng và Nhà nước
  19 ttg|19/2008/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2008-01-30|2008-02-25|||||phapdien|verified|Về việc phê chuẩn hạng đất tính thuế sử dụng đất nông nghiệp của tỉnh Trà Vinh
  19 ttg|19/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-03-05|2014-05-18|||||phapdien|verified|Về việc áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2008 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước
  19 ttg|19/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-05-10|2019-07-01|||||phapdien|verified|Về việc giữ lại con dấu hết giá trị sử dụng của một số cơ quan, tổ chức, chức danh nhà nước để lưu trữ, phục vụ nghiên cứu lịch sử
  19 ttg|19/CT-TTg|CT|Thủ tướng Chính phủ|2020-04-24||||||listing|corroborated|Về tiếp tục thực hiện các biện pháp phòng, chống dịch COVID-19 trong tình hình mới
  19 ttg|19/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-08-02|2023-09-20|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 61/2014/QĐ-TTg ngày 30 tháng 10 năm 2014 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp
  19 ttg|19/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-06-30|2025-07-01|||||papers 2|corroborated|Ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam
  194 ttg|194/2001/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2001-12-21|2002-01-01|||||phapdien|verified|Về việc điều chỉnh mức học bổng chính sách và trợ cấp xã hội đối với học sinh, sinh viên là người dân tộc thiểu số học tại các trường đào tạo công lập quy định tại Quyết định số 1121/1997/QĐ-TTg ngày 23/12/1997 của Thủ tướng Chính phủ
  1980 ttg|1980/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-10-17||||||listing|corroborated|Ban hành Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016 - 2020
  199 ttg|199/2001/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2001-12-28|2002-01-01|||||phapdien|verified|Về việc miễn giảm thuế sử dụng đất nông nghiệp
  2 ttg|02/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-01-14||||||phapdien|verified|Ban hành Quy chế hoạt động ứng phó sự cố tràn dầu
  2 ttg|02/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-01-07|2015-03-01|||||phapdien|verified|Quy định chế độ bồi dưỡng đi biển đối với Kiểm ngư viên, Thuyền viên tàu Kiểm ngư và người thực hiện nhiệm vụ kiểm ngư
  2 ttg|02/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-01-28|2016-03-15|||||phapdien|verified|Quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm
  2 ttg|02/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-01-17|2017-03-05|||||phapdien|verified|Sửa đổi, bổ sung Quy hoạch phổ tần số vô tuyến điện quốc gia ban hành kèm theo Quyết định số 71/2013/QĐ-TTg ngày 21 tháng 11 năm 2013 của Thủ tướng Chính phủ
  2 ttg|02/CT-TTg|CT|Thủ tướng Chính phủ|2022-04-26||||||listing|corroborated|Về phát triển Chính phủ số hướng tới nền kinh tế số, xã hội số, thúc đẩy chuyển đổi số quốc gia
  20 ttg|20/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-01-24|2002-01-24|||||phapdien|verified|Về việc chuyển Bảo hiểm Y tế Việt Nam sang Bảo hiểm Xã hội Việt Nam
  20 ttg|20/CT-TTg|CT|Thủ tướng Chính phủ|2017-05-17||||||listing|corroborated|Về việc chấn chỉnh hoạt động thanh tra, kiểm tra đối với doanh nghiệp
  20 ttg|20/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-04-26|2018-06-15|||||phapdien|verified|Quy định việc thực hiện tiêu hủy thuốc lá ngoại nhập lậu bị tịch thu là thuốc lá giả, thuốc lá không đảm bảo chất lượng và thí điểm bán đấu giá thuốc lá ngoại nhập lậu bị tịch thu đảm bảo chất lượng để xuất khẩu ra nước ngoài
  20 ttg|20/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-07-22|2020-09-15|||||phapdien|verified|Về mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương
  20 ttg|20/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-06-03|2021-07-20|||||phapdien|verified|Ban hành Quyết định Danh mục và quy định việc quản lý, sử dụng vật tư, phương tiện, trang thiết bị chuyên dùng phòng, chống thiên tai
  20 ttg|20/2024/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2024-11-21|2025-01-06|||||phapdien|verified|Hướng dẫn thực hiện Nghị định thư giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Liên bang Nga về hỗ trợ sản xuất phương tiện vận tải có động cơ trên lãnh thổ Việt Nam
  21 ttg|21/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ||2025-08-22|in force|2026-04-26|||vbpl 2026-04-16|corroborated|Quy định tiêu chí môi trường và việc xác nhận dự án đầu tư thuộc danh mục phân loại xanh
  21 ttg|21/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-06-15||||||phapdien|verified|Về hạn mức trả bào hiểm
  21 ttg|21/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-06-21|2021-08-08|||||phapdien|verified|Quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật
  215 ttg|215/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-10-24|2003-11-14|||||phapdien|verified|Về chế độ đối với quân nhân, công nhân viên quốc phòng trực tiếp làm công tác quản lý, giáo dục, chăm sóc, khám chữa bệnh hoặc đấu tranh với những đối tượng bị nhiễm HIV/AIDS
  22 ttg|22/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-04-26||||||phapdien|verified|Hỗ trợ người có công với cách mạng về nhà ở
  22 ttg|22/2021/QD-TTg|QĐ|Thủ tướng Chính phủ|2021-07-02|2021-08-19|||||phapdien|verified|Về Tiêu chí phân loại doanh nghiệp nhà nước, doanh nghiệp có vốn nhà nước thực hiện chuyển đổi sở hữu, sắp xếp lại, thoái vốn giai đoạn 2021-2025
  22 ttg|22/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-08-17|2023-10-10|||||phapdien|verified|Về tín dụng đối với người chấp hành xong án phạt tù
  224 ttg|224/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-11-04||||||phapdien|verified|Về việc thành lập Hội đồng Giáo dục quốc phòng cấp tỉnh, cấp huyện
  225 ttg|225/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-02-04||||||listing|corroborated|Phê duyệt Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020
  229 ttg|229/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-09-16||||||phapdien|verified|Ban hành Quy chế nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại đảo Phú Quốc, tỉnh Kiên Giang
  23 ttg|23/1998/CT-TTg|CT|Thủ tướng Chính phủ|1998-05-20|1998-06-04|||||phapdien|verified|Về tăng cường sự phối hợp với Uỷ ban Mặt trận Tổ quốc Việt Nam đẩy mạnh Cuộc vận động "Toàn dân đoàn kết xây dựng cuộc sống mới ở khu dân cư"
  23 ttg|23/2006/CT-TTg|CT|Thủ tướng Chính phủ|2006-07-12|2006-08-06|||||phapdien|verified|Về việc tăng cường công tác y tế trong các trường học
  23 ttg|23/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-04-15|2011-06-01|||||phapdien|verified|Về việc phê duyệt hạng đất tính thuế sử dụng đất nông nghiệp tại tỉnh Đắk Lắk
  23 ttg|23/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-06-27|2019-09-01|||||phapdien|verified|Ban hành Danh mục hàng hóa nhập khẩu phải làm thủ tục hải quan tại cửa khẩu nhập
  23 ttg|23/CT-TTg|CT|Thủ tướng Chính phủ|2021-09-02||||||listing|corroborated|Về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030
  23 ttg|23/2022/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-11-18|2022-11-18|||||phapdien|verified|Quy định thí điểm về trình tự, thủ tục quyết định chủ trương chuyển mục đích sử dụng rừng sang mục đích khác thuộc thẩm quyền của Thủ tướng Chính phủ ủy quyền cho Hội đồng nhân dân tỉnh Khánh Hòa tại Nghị quyết số 55/2022/QH15 được Quốc hội khóa XV thông qua tại Kỳ họp thứ 3
  23 ttg|23/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-07-14|2025-07-14|in force|2026-04-26|||vbpl 2026-04-16|verified|Ban hành Quy chế hoạt động của Hội đồng thẩm định độc lập theo quy định của Nghị quyết số 206/2025/QH15 về cơ chế đặc biệt xử lý khó khăn, vướng mắc do quy định của pháp luật
  24 ttg|24/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-06-01|2012-07-20|||||phapdien|verified|Về chính sách đầu tư phát triển rừng đặc dụng giai đoạn 2011 - 2020
  24 ttg|24/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-05-18|2018-07-10|||||phapdien|verified|Ban hành Danh mục và lộ trình phương tiện, thiết bị sử dụng năng lượng phải loại bỏ và các tổ máy phát điện hiệu suất thấp không được xây dựng mới
  24 ttg|24/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-07-11|2019-09-01|||||phapdien|verified|Sửa đổi Điều 3 Quyết định số 25/2017/QĐ-TTg ngày 03 tháng 7 năm 2017 của Thủ tướng Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn
  24 ttg|24/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-09-22|2023-10-04|||||phapdien|verified|về điều kiện xác định người bị phơi nhiễm với HIV, người bị nhiễm HIV do tai nạn rủi ro nghề nghiệp do Thủ tướng Chính phủ ban hành
  244 ttg|244/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-10-06|2005-10-30|||||phapdien|verified|Về chế độ phụ cấp ưu đãi đối với nhà giáo đang trực tiếp giảng dạy trong các cơ sở giáo dục công lập
  246 ttg|246/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-10-27|2006-11-27|||||phapdien|verified|Về việc thành lập Quỹ Hỗ trợ phát triển hợp tác xã
  25 ttg|25/2003/CT-TTg|CT|Thủ tướng Chính phủ|2003-11-21|2003-12-12|||||phapdien|verified|Về việc tổ chức triển khai thi hành Pháp lệnh Phòng, chống mại dâm
  25 ttg|25/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-06-04|2012-08-01|||||phapdien|verified|Quy định một số chế độ ưu đãi đối với sĩ quan, quân nhân chuyên nghiệp, hạ sĩ quan, binh sĩ, công chức quốc phòng và công nhân quốc phòng thuộc lực lượng Cảnh sát biển Việt Nam
  25 ttg|25/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-07-03|2017-08-18||||24/2019/QĐ-TTg|phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn
  25 ttg|25/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-08-31|2020-08-31|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 37/2018/QĐ-TTg ngày 31 tháng 8 năm 2018 của Thủ tướng Chính phủ ban hành quy định tiêu chuẩn, thủ tục xét công nhận đạt tiêu chuẩn và bổ nhiệm chức danh giáo sư, phó giáo sư; thủ tục xét hủy bỏ công nhận chức danh và miễn nhiệm chức danh giáo sư, phó giáo sư
  25 ttg|25/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-07-22|2022-01-01|||||phapdien|verified|Quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật
  255 ttg|255/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-11-09||||||phapdien|verified|Về việc phê duyệt Chiến lược quốc gia y tế dự phòng Việt Nam đến năm 2010 và định hướng đến năm 2020
  26 ttg|26/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-02-15|2007-03-13|||||phapdien|verified|Phê duyệt Quy hoạch phát triển mía đường đến năm 2010 và định hướng đến năm 2020
  26 ttg|26/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-03-26|2014-05-20|||||phapdien|verified|Ban hành Quy chế tổ chức và hoạt động của Đại học quốc gia và các cơ sở giáo dục đại học thành viên
  26 ttg|26/CT-TTg|CT|Thủ tướng Chính phủ|2016-09-05||||||listing|corroborated|Về tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp
  26 ttg|26/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-08-15|2019-08-15|||||phapdien|verified|về việc phê duyệt Danh mục doanh nghiệp thực hiện cổ phần hóa đến hết năm 2020
  26 ttg|26/2022/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-12-16|2022-12-16|||||phapdien|verified|Thành lập, tổ chức và hoạt động của Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam
  26 ttg|26/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-10-19|2023-10-20|||||phapdien|verified|sửa đổi Phụ lục quy định thời gian ủ bệnh trung bình và thời gian không phát hiện thêm trường hợp mắc bệnh truyền nhiễm làm căn cứ để công bố hết dịch bệnh truyền nhiễm kèm theo Quyết định 02/2016/QĐ-TTg quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm do Thủ tướng Chính phủ ban hành
  262 ttg|262/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2024-04-01||||||papers 5; listing|corroborated|Phê duyệt Kế hoạch thực hiện Quy hoạch phát triển điện lực quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
  263 ttg|263/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-02-22||||||listing|corroborated|Phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025
  265 ttg|265/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-12-16|2004-01-06||||68/2007/NĐ-CP|phapdien|verified|Về chế độ đối với người bị phơi nhiễm với HIV hoặc bị nhiễm HIV/AIDS do tai nạn rủi ro nghề nghiệp
  27 ttg|27/2003/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2003-02-19||ended|2026-04-26|||vbpl 2026-03-17|verified|Về việc ban hành Quy chế bổ nhiệm, bổ nhiệm lại, luân chuyển, từ chức, miễn nhiệm cán bộ, công chức lãnh đạo
  27 ttg|27/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-06-11||||||phapdien|verified|Quy định chế độ phụ cấp trách nhiệm theo nghề đối với Chấp hành viên, Công chứng viên, Thẩm tra viên và Thư ký thi hành án
  27 ttg|27/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-05-19||||||phapdien|verified|Quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật
  27 ttg|27/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-07-10||||||phapdien|verified|Về tiêu chuẩn nhà ở công vụ
  27 ttg|27/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-07-06|2018-08-20|ended|2025-11-15|36/2025/QĐ-TTg||phapdien; text 36/2025/QĐ-TTg|verified|Ban hành Hệ thống ngành kinh tế Việt Nam
  27 ttg|27/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-09-21|2020-11-15|||||phapdien|corroborated|Quy định về danh mục hàng hóa nhập khẩu không được gửi kho ngoại quan
  27 ttg|27/CT-TTg|CT|Thủ tướng Chính phủ|2023-10-27||||||listing|corroborated|Về tiếp tục đẩy mạnh các giải pháp cải cách, nâng cao hiệu quả giải quyết thủ tục hành chính, dịch vụ công phục vụ người dân, doanh nghiệp
  28 ttg|28/2004/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2004-03-04||||||phapdien|verified|Về tổ chức lại sản xuất và thực hiện một số giải pháp xử lý khó khăn đối với các nhà máy và Công ty Đường
  28 ttg|28/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-05-17|2011-07-01|||||phapdien|verified|Ban hành Danh mục Dịch vụ xuất, nhập khẩu Việt Nam
  28 ttg|28/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-07-12|2018-09-01|||||listing|corroborated|Về việc gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước
  28 ttg|28/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-08-24|2025-08-24|in force|2026-04-26|||vbpl 2026-04-16|verified|Ban hành tiêu chí xác định tuyến, địa bàn trọng điểm phức tạp về ma túy, địa bàn không ma túy
  29 ttg|29/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-02-28|2007-03-25|||||phapdien|verified|Về việc thành lập và quy định về tổ chức, hoạt động của Quỹ Tái tạo nguồn lợi thủy sản Việt Nam
  29 ttg|29/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-07-03|2017-08-21|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Giáo dục nghề nghiệp thuộc Bộ Lao động - Thương binh và Xã hội
  29 ttg|29/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-10-03|2019-11-25|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quy chế quản lý hoạt động của Cảng quốc tế Cam Ranh - Bộ Quốc phòng ban hành kèm theo Quyết định số 25/2016/QĐ-TTg ngày 27 tháng 6 năm 2016 của Thủ tướng Chính phủ
  29 ttg|29/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-08-28||in force|2026-04-26|||vbpl 2026-04-16|verified|Về tín dụng đối với học sinh, sinh viên, học viên thạc sĩ, nghiên cứu sinh học các ngành khoa học, công nghệ, kỹ thuật và toán
  3 ttg|03/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-01-10|2011-02-25|||||phapdien|verified|Ban hành Quy chế bảo lãnh cho doanh nghiệp nhỏ và vừa vay vốn tại ngân hàng thương mại
  3 ttg|03/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-01-23|2018-03-09|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục khí tượng thủy văn trực thuộc Bộ Tài nguyên và Môi trường
  3 ttg|03/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-02-15|2023-01-01|||||phapdien|verified|Ban hành Chương trình điều tra thống kê quốc gia
  30 ttg|30/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-06-01|2011-08-01|||||phapdien|verified|Về chế độ thù lao đối với người đã nghỉ hưu giữ chức danh lãnh đạo chuyên trách tại các hội
  30 ttg|30/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-04-26||||||phapdien|verified|Về việc quản lý, vận hành và khai thác vệ tinh quan sát trái đất đầu tiên của Việt Nam VNREDSat-1
  30 ttg|30/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-10-08|2019-12-01|||||phapdien|verified|Quy chế xây dựng, quản lý, thực hiện Chương trình Thương hiệu quốc gia Việt Nam
  30 ttg|30/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-08-30|2025-10-15|in force|2026-04-26|||vbpl 2026-04-13|verified|Ban hành Quy chế phối hợp trong đấu tranh, ngăn chặn hoạt động của tổ chức, cá nhân ở nước ngoài tài trợ tiền, tài sản cho đối tượng trong nước hoạt động xâm phạm an ninh quốc gia, khủng bố
  308 ttg|308/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-11-25|2005-12-20||||110/2018/NĐ-CP|phapdien|verified|Ban hành Quy chế thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội
  31 ttg|31/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-03-19|2010-05-05|||||phapdien|verified|Ban hành Quy chế quản lý xăng dầu dự trữ nhà nước
  31 ttg|31/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-06-02|2011-07-20|||||phapdien|verified|Quy định việc công khai, minh bạch, kiểm tra, giám sát việc thực hiện quy định pháp luật về an sinh xã hội
  31 ttg|31/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-08-04|2015-10-01|||||phapdien|verified|Về định mức hành lý, tài sản di chuyển, quà biếu, quà tặng, hàng mẫu được miễn thuế, xét miễn thuế, không chịu thuế
  31 ttg|31/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-10-09|2019-10-09|||||phapdien|verified|Quy định việc nhập khẩu hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu để nghiên cứu khoa học và thực hiện hoạt động gia công sửa chữa hàng hóa thuộc Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu cho thương nhân nước ngoài để tiêu thụ ở nước ngoài
  313 ttg|313/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-12-02|2005-12-25||||67/2007/NĐ-CP|phapdien|verified|Về một số chế độ đối với người nhiễm HIV/AIDS và những người trực tiếp quản lý, điều trị, chăm sóc người nhiễm HIV/AIDS trong các cơ sở bảo trợ xã hội của nhà nước
  318 ttg|318/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-03-08||||||listing|corroborated|Ban hành Bộ tiêu chí quốc gia về xã nông thôn mới và Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025
  32 ttg|32/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-08-08|2016-09-22|||||phapdien|verified|Ban hành chính sách trợ giúp pháp lý cho người nghèo, đồng bào dân tộc thiểu số tại các huyện nghèo, xã nghèo, thôn, bản đặc biệt khó khăn giai đoạn 2016 - 2020 và hỗ trợ vụ việc tham gia tố tụng có tính chất phức tạp hoặc điển hình
  32 ttg|32/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-08-03|2018-09-20|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Tôn giáo Chính phủ trực thuộc Bộ Nội vụ
  32 ttg|32/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-10-20|2021-12-12|||||phapdien|verified|VỀ HẠN MỨC TRẢ TIỀN BẢO HIỂM
  32 ttg|32/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-09-08|2025-11-01|in force|2026-04-26|||vbpl 2026-04-04|verified|Về Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước
  320 ttg|320/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-03-08||||||listing|corroborated|Ban hành Bộ tiêu chí quốc gia về huyện nông thôn mới
  33 ttg|33/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-04-02|2010-05-20|||||phapdien|verified|Ban hành Quy chế tổ chức Ngày Việt Nam ở nước ngoài
  33 ttg|33/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-08-06|2012-10-01|||||phapdien|verified|Ban hành Quy chế phối hợp tìm kiếm, cứu nạn hàng không dân dụng
  33 ttg|33/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-05-28|2014-07-15|||||phapdien|verified|Quy định chế độ hỗ trợ sinh hoạt phí đối với Ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Ủy viên Ủy ban Mặt trận Tổ quốc cấp tỉnh và cấp huyện
  33 ttg|33/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-08-19|2016-10-15|||||phapdien|verified|Ban hành Quy chế cung cấp, sử dụng thông tin tờ khai hải quan điện tử
  33 ttg|33/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-07-25|2017-09-15|||||phapdien|verified|Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội chuyển đến
  33 ttg|33/CT-TTg|CT|Thủ tướng Chính phủ|2020-08-20||||||listing|corroborated|Về tăng cường quản lý, tái sử dụng, tái chế, xử lý và giảm thiểu chất thải nhựa
  33 ttg|33/CT-TTg|CT|Thủ tướng Chính phủ|2021-11-26||||||listing|corroborated|Về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới
  33 ttg|33/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-09-15|2025-09-15|partly|2026-04-26|||vbpl 2026-04-01|verified|Về Mạng truyền số liệu chuyên dùng phục vụ các cơ quan Đảng, Nhà nước
  33 ttg|33/CT-TTg|CT|Thủ tướng Chính phủ|2026-08-14||||||recalled|recalled|Tăng cường bảo đảm an toàn thực phẩm và phòng ngừa ngộ độc thực phẩm trong các cơ sở giáo dục
  338 ttg|338/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-04-03||||||listing|corroborated|Phê duyệt Đề án Đầu tư xây dựng ít nhất 01 triệu căn hộ nhà ở xã hội cho đối tượng thu nhập thấp, công nhân khu công nghiệp giai đoạn 2021 - 2030
  34 ttg|34/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-02-20||||||phapdien|verified|Về việc sử dụng và quản lý Nhà tang lễ số 5 Trần Thánh Tông, Hà Nội
  34 ttg|34/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-08-23|2016-11-15|||||phapdien|verified|Quy định thủ tục điện tử đối với tàu thuyền vào, rời cảng biển, cảng thủy nội địa, cảng dầu khí ngoài khơi thông qua Cơ chế một cửa quốc gia
  34 ttg|34/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-08-10|2018-10-12|||||phapdien|verified|quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Quản lý thị trường trực thuộc Bộ Công Thương
  34 ttg|34/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-11-08||||||phapdien|verified|Quy định về định danh và xác thực điện tử trên nền tảng Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu Căn cước công dân và Cơ sở dữ liệu quốc gia về xuất nhập cảnh
  34 ttg|34/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-09-15|2025-09-15|in force|2026-04-26|||vbpl 2026-04-17|verified|về Quỹ Hỗ trợ việc làm ngoài nước
  35 ttg|35/2004/CT-TTg|CT|Thủ tướng Chính phủ|2004-10-22|2004-10-22|||||phapdien|verified|Về tăng cường công tác quản lý người Việt Nam học tập ở nước ngoài
  35 ttg|35/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-12-19|2020-02-15|||||phapdien|verified|Quy chế phối hợp liên ngành quản lý hoạt động nhập khẩu phế liệu
  36 ttg|36/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-09-01||||||phapdien|verified|Quy định việc áp dụng thuế suất thông thường đối với hàng hóa nhập khẩu
  36 ttg|36/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-09-29|2025-11-15|in force|2026-04-26|||vbpl 2026-04-08|verified|Ban hành Hệ thống ngành kinh tế Việt Nam
  37 ttg|37/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-06-26||||||phapdien|verified|Về việc điều chỉnh Quy hoạch mạng lưới các trường đại học, cao đẳng giai đoạn 2006 - 2020
  37 ttg|37/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-09-08|2015-10-25|||||phapdien|verified|Quy định điều kiện thành lập Quỹ phát triển khoa học và công nghệ của Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, tỉnh, thành phố trực thuộc Trung ương
  37 ttg|37/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-08-31|2018-10-15||||25/2020/QĐ-TTg|phapdien|verified|quy định tiêu chuẩn, thủ tục xét công nhận đạt tiêu chuẩn và bổ nhiệm chức danh giáo sư, phó giáo sư; thủ tục xét hủy bỏ công nhận chức danh và miễn nhiệm chức danh giáo sư, phó giáo sư
  37 ttg|37/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-12-23|2021-02-20|||||phapdien|verified|Thành lập, tổ chức và hoạt động của Sở giao dịch Chứng khoán Việt Nam
  37 ttg|37/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-10-03|2025-11-20|in force|2026-04-26|||vbpl 2026-04-19|verified|Quy hoạch phổ tần số vô tuyến điện quốc gia
  38 ttg|38/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-07-01||||||phapdien|verified|Quy định về đấu giá, chuyển nhượng quyền sử dụng kho số viễn thông, tên miền Internet
  38 ttg|38/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-09-14|2016-11-01|||||phapdien|verified|Về việc ban hành một số chính sách bảo vệ, phát triển rừng và đầu tư hỗ trợ kết cấu hạ tầng, giao nhiệm vụ công ích đối với các công ty nông, lâm nghiệp
  38 ttg|38/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-12-30|2021-02-15|||||phapdien|verified|Ban hành Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển
  39 ttg|39/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-07-15|2014-09-01|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban quản lý Làng Văn hóa - Du lịch các dân tộc Việt Nam
  39 ttg|39/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-10-27|2025-12-15|in force|2026-04-26|||vbpl 2026-04-16|verified|Quy định về xây dụng, quân lý, khai thác Tủ sách pháp luật điện tử quốc gia, Tủ sách pháp luật tại cơ quan, đơn vị của lực lượng vũ trang nhân dân
  4 ttg|04/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-01-20|2015-03-16|||||phapdien|verified|Quy định về quản lý an toàn trong hoạt động dầu khí
  4 ttg|04/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-02-04|2016-03-20|||||phapdien|verified|Về áp dụng hệ số điều chỉnh mức lương cơ sở tăng thêm đối với công chức, viên chức và người lao động làm việc tại Ban Quản lý Khu Công nghệ cao Hòa Lạc thuộc Bộ Khoa học và Công nghệ
  4 ttg|04/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-01-29|2021-03-15|||||phapdien|verified|Ban hành Điều lệ tổ chức và hoạt động của Quỹ Đổi mới công nghệ quốc gia
  4 ttg|04/CT-TTg|CT|Thủ tướng Chính phủ|2024-02-11||||||listing|corroborated|Về việc tiếp tục đẩy mạnh triển khai Đề án 06 tại các bộ, ngành, địa phương năm 2024 và những năm tiếp theo
  4 ttg|04/2024/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2024-03-22|2024-05-15|||||phapdien|verified|Quy định chế độ chi đón tiếp, thăm hỏi, chúc mừng đối với một số đối tượng do Ủy ban Mặt trận Tổ quốc Việt Nam các cấp thực hiện
  40 ttg|40/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-10-05|2012-12-12|||||phapdien|verified|Về quản lý tiền mẫu, tiền lưu niệm
  40 ttg|40/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-09-15|2017-11-15|||||phapdien|verified|Về việc áp dụng cơ chế tài chính đối với Cục Tần số vô tuyến điện
  40 ttg|40/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-12-31|2022-02-21|ended|2025-09-15|34/2025/QĐ-TTg||phapdien; text 34/2025/QĐ-TTg|verified|Quyết định về Quỹ Hỗ trợ việc làm ngoài nước
  40 ttg|40/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-10-31|2025-10-31|in force|2026-04-26|||vbpl 2026-04-16|verified|Về tiêu chí, trình tự, thủ tục công nhận xã đảo và xã An toàn khu trong thời kỳ kháng chiến chống Pháp và chống Mỹ
  41 ttg|41/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-08-03|2011-10-01|||||phapdien|verified|Về việc chỉ định doanh nghiệp thực hiện duy trì, quản lý mạng bưu chính công cộng, cung ứng dịch vụ bưu chính công ích, dịch vụ bưu chính quốc tế
  41 ttg|41/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-07-21|2014-09-09|||||phapdien|verified|Về chế độ ưu đãi đối với học sinh, sinh viên các ngành nghệ thuật truyền thống và đặc thù trong các trường văn hóa - nghệ thuật
  41 ttg|41/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-09-15|2017-11-01|||||phapdien|corroborated|Quy định trình tự, thủ tục điều chuyển công trình điện được đầu tư bằng vốn nhà nước sang Tập đoàn Điện lực Việt Nam quản lý
  411 ttg|411/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-03-31||||||listing|corroborated|Phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030
  42 ttg|42/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-11-12|2025-11-12|in force|2026-04-26|||vbpl 2026-04-18|verified|ban hành Bộ tiêu chí quốc gia về phát triển văn hóa toàn diện các cấp giai đoạn 2025 - 2030
  43 ttg|43/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-04-07|2000-04-22|||||phapdien|verified|Về vận động và khuyến khích nhân dân hiến máu tình nguyện
  43 ttg|43/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-09-16|2015-11-01|||||phapdien|verified|Quy định chế độ bồi dưỡng đối với cán bộ, chiến sĩ Công an nhân dân trực tiếp làm công tác quản lý, giáo dục, khám chữa bệnh với đối tượng bị nhiễm HIV/AIDS
  43 ttg|43/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-09-26||||||phapdien|verified|Quy định trách nhiệm thực hiện thủ tục đối với tàu bay xuất cảnh, nhập cảnh, quá cảnh thông qua Cơ chế một cửa quốc gia
  43 ttg|43/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-11-01|2018-12-20|||||phapdien|verified|Ban hành Hệ thống ngành sản phẩm Việt Nam
  43 ttg|43/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-11-28|2026-03-01|in force|2026-04-26|||vbpl 2026-04-16|verified|Quy định lộ trình áp dụng quy chuẩn kỹ thuật quốc gia về khí thải xe ô tô tham gia giao thông đường bộ
  44 ttg|44/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-08-15||||||phapdien|verified|Quy định chi tiết về cấp độ rủi ro thiên tai
  44 ttg|44/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-12-01|2026-01-20|in force|2026-04-26|||vbpl 2026-04-01|verified|Bãi bỏ một số văn bản quy phạm pháp luật của Thủ tướng Chính phủ
  45 ttg|45/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ||2025-12-03|in force|2026-04-26|||vbpl 2026-03-27|corroborated|Quy định đối tượng thuê nhà ở công vụ tại các địa phương thuộc diện sắp xếp đơn vị hành chính cấp tỉnh
  45 ttg|45/2009/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2009-03-27|2009-05-11|||||phapdien|verified|Về chế độ phụ cấp ưu đãi theo nghề đối với cán bộ, công chức làm công tác thống kê
  45 ttg|45/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-06-14|2010-08-15|||||phapdien|verified|Ban hành Quy chế Hoạt động kiểm soát hạt nhân
  45 ttg|45/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-10-23|2012-12-15|||||phapdien|verified|Về tiêu chí xác định công trình viễn thông quan trọng liên quan đến an ninh quốc gia
  45 ttg|45/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-07-25|2013-10-01|||||phapdien|verified|Về việc ban hành Quy chế điều hành hoạt động tại các cửa khẩu biên giới đất liền
  45 ttg|45/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-08-15|2014-10-01|||||phapdien|verified|Về chế độ phụ cấp ưu đãi nghề nghiệp đối với người làm việc trong các đơn vị thuộc lĩnh vực năng lượng nguyên tử của Bộ Khoa học và Công nghệ
  45 ttg|45/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-09-24|2015-11-15|||||phapdien|verified|Về cung ứng dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí
  45 ttg|45/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-10-19|2016-12-16|||||phapdien|verified|Về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích
  45 ttg|45/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-11-09|2019-01-01|||||papers 3; listing|corroborated|Quy định chế độ họp trong hoạt động quản lý, điều hành của cơ quan thuộc hệ thống hành chính nhà nước
  46 ttg|46/2004/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2004-03-26|2004-04-29|||||phapdien|verified|Ban hành Quy chế bảo đảm an toàn hệ thống Đường ống vận chuyển khí trên đất liền
  46 ttg|46/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-09-28|2016-01-01|||||phapdien|verified|Quy định chính sách hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng
  46 ttg|46/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-10-19||||||phapdien|verified|Về việc ban hành định mức phân bổ dự toán chi thường xuyên ngân sách nhà nước năm 2017
  46 ttg|46/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-11-24|2018-01-10|||||phapdien|verified|Ban hành Quy chế tổ chức và hoạt động của Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại
  468 ttg|468/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-03-27||||||listing|corroborated|Phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính
  47 ttg|47/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-03-01|2006-03-25|||||phapdien|verified|Về việc phê duyệt Đề án tổng thể về điều tra cơ bản và quản lý tài nguyên - môi trường biển đến năm 2010, tầm nhìn đến năm 2020
  47 ttg|47/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-08-22|2011-11-01|||||phapdien|verified|Về chế độ phụ cấp ưu đãi theo nghề khí tượng thủy văn thuộc ngành tài nguyên và môi trường
  47 ttg|47/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-07-29|2013-09-15|||||phapdien|verified|Về việc thành lập, phê duyệt Điều lệ tổ chức và hoạt động của Quỹ phòng, chống tác hại của thuốc lá
  47 ttg|47/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-10-05|2015-12-01|||||phapdien|verified|Về cơ chế, chính sách khuyến khích phát triển giao thông vận tải đường thủy nội địa
  47 ttg|47/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-11-26|2019-01-10|in force|2026-04-26|||vbpl 2026-03-17|verified|Thí điểm triển khai thanh tra chuyên ngành an toàn thực phẩm tại huyện, quận, thị xã, thành phố thuộc tỉnh và xã, phường, thị trấn thuộc huyện, quận, thị xã, thành phố của 09 tỉnh, thành phố trực thuộc trung ương: Hà Nội, Thành phố Hồ Chí Minh, Hải Phòng, Đà Nẵng, Cần Thơ, Thanh Hóa, Hà Tĩnh, Đồng Nai, Gia Lai
  47 ttg|47/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-12-11|2026-01-25|in force|2026-04-26|||vbpl 2026-04-06|verified|Ban hành Quy chế phối hợp hoạt động của các cơ quan tham gia hợp tác ASEAN
  48 ttg|48/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-10-08|2015-12-01|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Chứng khoán Nhà nước trực thuộc Bộ Tài chính
  48 ttg|48/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-12-12|2026-01-30|in force|2026-04-26|||vbpl 2026-04-16|verified|Ban hành Quy chế tiếp nhận, xử lý phản ánh, kiến nghị trên Hệ thống thông tin tiếp nhận, xử lý phản ánh, kiến nghị về văn bản quy phạm pháp luật
  49 ttg|49/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-12-21|2018-02-18|||||phapdien|verified|Về việc thu dọn các công trình, thiết bị và phương tiện phục vụ hoạt động dầu khí
  49 ttg|49/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-12-12|2019-02-01|||||phapdien|verified|Thành lập, phê duyệt Điều lệ tổ chức và hoạt động của Quỹ hỗ trợ phát triển du lịch
  49 ttg|49/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-12-22|2026-01-01|in force|2026-04-26|||vbpl 2026-04-16|verified|Giải thể và chấm dứt hoạt động của Quỹ Bảo hộ công dân và pháp nhân Việt Nam ở nước ngoài
  5 ttg|05/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-02-05|2016-03-25|||||phapdien|verified|Về việc quản lý sử dụng phí cho vay lại và phần trích phí bảo lãnh tại Bộ Tài chính giai đoạn 2016 - 2020
  5 ttg|05/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-03-16|2017-03-16|||||phapdien|verified|Ban hành quy định về hệ thống phương án ứng cứu khẩn cấp bảo đảm an toàn thông tin mạng quốc gia
  5 ttg|05/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-01-31||||||phapdien|verified|Quy định mực nước tương ứng với các cấp báo động lũ trên các sông thuộc phạm vi cả nước
  5 ttg|05/CT-TTg|CT|Thủ tướng Chính phủ|2023-02-23||||||recalled|recalled|Về tiếp tục đẩy mạnh triển khai Đề án 06 tại các bộ, ngành, địa phương năm 2023 và những năm tiếp theo
  5 ttg|05/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-02-24|2023-04-15|||||phapdien|verified|Ban hành Hệ thống chỉ tiêu thống kê cấp tỉnh, cấp huyện, cấp xã
  5 ttg|05/2026/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2026-01-27|2026-01-27|in force|2026-04-26|||vbpl 2026-04-16|verified|Quy định nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương thực hiện Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030
  50 ttg|50/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-04-12|2007-05-16|||||phapdien|verified|Về việc kiện toàn Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma tuý, mại dâm
  50 ttg|50/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-12-31|2018-01-01|||||phapdien|corroborated|Quy định tiêu chuẩn, định mức sử dụng máy móc, thiết bị
  50 ttg|50/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-12-13|2019-01-30|||||phapdien|verified|Quy định đối tượng thủy sản nuôi chủ lực
  50 ttg|50/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-12-25|2026-02-20|in force|2026-04-26|||vbpl 2026-04-07|verified|Ban hành Quy chế tự kiểm tra văn bản quy phạm pháp luật do Chính phủ, Thủ tướng Chính phủ ban hành hoặc liên tịch ban hành
  500 ttg|500/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-05-15||||||papers 8; listing|corroborated|Phê duyệt Quy hoạch phát triển điện lực quốc gia thời kỳ 2021 - 2030, tầm nhìn đến năm 2050
  51 ttg|51/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-11-16|2013-01-01|||||phapdien|verified|Quy định về chế độ bồi dưỡng và chế độ trang phục đối với giáo viên, giảng viên thể dục thể thao
  51 ttg|51/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-10-14|2015-12-01|||||phapdien|verified|Về quy định tổ chức tìm kiếm, cứu nạn giao thông đường thủy nội địa
  51 ttg|51/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-11-29|2017-01-15|||||phapdien|verified|Về một số cơ chế tài chính đặc thù đối với Cục Hàng không Việt Nam
  51 ttg|51/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-12-29|2026-02-15|in force|2026-04-26|||vbpl 2026-04-16|verified|Ban hành Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026 - 2030
  523 ttg|523/QĐ-TTg|QĐ|Chính phủ|2021-04-01|2021-04-01|in force|2026-04-26|||vbpl 2026-03-17|verified|Phê duyệt Chiến lược phát triển lâm nghiệp Việt Nam giai đoạn 2021-2030, tầm nhìn đến năm 2030
  53 ttg|53/2004/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2004-04-05|2004-05-01|||||phapdien|verified|Về một số chính sách khuyến khích đầu tư tại Khu công nghệ cao
  53 ttg|53/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-11-22|2013-01-15|||||phapdien|verified|Về việc ban hành lộ trình áp dụng tỷ lệ phối trộn nhiên liệu sinh học với nhiên liệu truyền thống
  53 ttg|53/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-09-13|2013-11-01||||10/2018/QĐ-TTg; 14/2021/QĐ-TTg|phapdien|verified|Về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam
  53 ttg|53/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-10-20|2016-01-01|||||phapdien|verified|Về chính sách nội trú đối với học sinh, sinh viên học cao đẳng, trung cấp
  55 ttg|55/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-04-23||||||phapdien|verified|Phê duyệt Danh mục các ngành công nghiệp ưu tiên, ngành công nghiệp mũi nhọn giai đoạn 2007 - 2010, tầm nhìn đến năm 2020 và một số chính sách khuyến khích phát triển
  55 ttg|55/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-09-10|2010-10-26|||||phapdien|verified|Thẩm quyền, trình tự, thủ tục chứng nhận tổ chức, cá nhân hoạt động ứng dụng công nghệ cao, chứng nhận tổ chức, cá nhân nghiên cứu và phát triển công nghệ cao và công nhận doanh nghiệp công nghệ cao
  55 ttg|55/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-12-26|2017-02-25|||||phapdien|verified|Về Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước
  56 ttg|56/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-09-16|2010-11-01|||||phapdien|verified|Về việc quy định thẩm quyền thành lập, tổ chức và hoạt động của Ban Chỉ đạo chống dịch các cấp
  59 ttg|59/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-11-19||||||phapdien|verified|Về việc ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016 - 2020
  6 ttg|06/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-01-25||||||phapdien|verified|Về việc xây dựng, quản lý, khai thác Tủ sách pháp luật
  6 ttg|06/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-01-20|2012-03-15|||||phapdien|verified|Về việc tham vấn cộng đồng doanh nghiệp về các thỏa thuận thương mại quốc tế
  6 ttg|06/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-02-22|2016-05-01|||||phapdien|verified|Về việc miễn thuế thu nhập cá nhân đối với chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ phi Chính phủ nước ngoài tại Việt Nam
  6 ttg|06/2018/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2018-01-23|2018-03-12|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục biển và hải đảo Việt Nam trực thuộc Bộ Tài nguyên và Môi trường
  6 ttg|06/2020/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-02-21|2020-04-15|||||phapdien|verified|Về tổ chức và quản lý hội nghị, hội thảo quốc tế tại Việt Nam
  6 ttg|06/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-01-06||||||listing|corroborated|Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030
  61 ttg|61/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-10-25|2013-12-15|||||phapdien|verified|Về việc cung cấp thông tin và phối hợp thực hiện công tác xếp hạng tín nhiệm quốc gia
  61 ttg|61/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-10-30|2014-12-15||||19/2023/QĐ-TTg|phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp
  619 ttg|619/TTg|QĐ|Thủ tướng Chính phủ|1993-12-27|1993-12-27|||||phapdien|verified|Về việc điều chỉnh tổng hợp điểm hạng đất tính Thuế Sử dụng Đất nông nghiệp
  62 ttg|62/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-03-24|2005-04-14|||||phapdien|verified|Về chính sách hỗ trợ thực hiện phổ cập giáo dục trung học cơ sở
  62 ttg|62/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-10-15|2010-12-01|||||phapdien|verified|Về việc không thu hồi kinh phí do ngân sách nhà nước hỗ trợ đối với các dự án sản xuất thử nghiệm sản phẩm
  63 ttg|63/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-05-20|2002-05-20|||||phapdien|verified|Về công tác phòng, chống lụt, bão, giảm nhẹ thiên tai
  63 ttg|63/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-12-10||||||phapdien|verified|Về chính sách hỗ trợ đào tạo nghề và giải quyết việc làm cho người lao động bị thu hồi đất
  66 ttg|66/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-11-11|2014-01-01|||||phapdien|verified|Quy định chính sách hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số học tại các cơ sở giáo dục đại học
  66 ttg|66/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-11-25|2015-01-15|||||phapdien|verified|Về việc phê duyệt Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển
  66 ttg|66/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-12-25|2016-02-10|||||phapdien|verified|Quy định tiêu chí, thẩm quyền, trình tự, thủ tục công nhận vùng nông nghiệp ứng dụng công nghệ cao
  68 ttg|68/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-11-01|2010-12-20|||||phapdien|verified|Về việc quy định hội có tính chất đặc thù
  68 ttg|68/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-11-14|2014-01-01|||||phapdien|verified|Về chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp
  68 ttg|68/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-12-09|2015-02-01|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Khu Công nghệ cao Hòa Lạc trực thuộc Bộ Khoa học và Công nghệ
  69 ttg|69/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-11-03|2010-12-20|||||phapdien|verified|Quy định về thẩm quyền, trình tự, thủ tục công nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao
  7 ttg|07/2012/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2012-02-08|2012-03-30|||||phapdien|verified|Ban hành một số chính sách tăng cường công tác bảo vệ rừng
  7 ttg|07/2015/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2015-03-02|2015-04-20|||||phapdien|verified|Ban hành Quy chế quản lý và thực hiện Chương trình phát triển thương mại điện tử quốc gia
  7 ttg|07/2016/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2016-02-22|2016-05-01|||||phapdien|verified|Về việc miễn thuế thu nhập cá nhân đối với cá nhân là người Việt Nam làm việc tại cơ quan đại diện của tổ chức quốc tế thuộc hệ thống Liên hợp quốc tại Việt Nam
  7 ttg|07/2021/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-03-02|2021-05-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 38/2017/QĐ-TTg ngày 18 tháng 8 năm 2017 của Thủ tướng Chính phủ quy định việc chuyển cửa khẩu đối với hàng nhập khẩu về làm thủ tục hải quan tại cảng cạn ICD Mỹ Đình, thành phố Hà Nội
  7 ttg|07/2024/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2024-06-20|2024-07-01|||||phapdien|verified|Quyết định về việc ban hành Danh mục sản phẩm, hàng hóa, dịch vụ phải đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung
  7 ttg|07/2026/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2026-01-27|2026-03-16|in force|2026-04-26|||vbpl 2026-04-16|verified|Về việc thành lập, quản lý và sử dụng Quỹ phòng, chống tội phạm
  71 ttg|71/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-12-20|2012-02-05|||||phapdien|verified|Về bảo đảm, hỗ trợ kinh phí từ ngân sách nhà nước đối với các hội có tính chất đặc thù
  71 ttg|71/2013/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2013-11-21|2014-01-15|ended|2025-11-20|37/2025/QĐ-TTg|02/2017/QĐ-TTg; 38/2021/QĐ-TTg|phapdien; text 37/2025/QĐ-TTg|verified|Ban hành Quy hoạch phổ tần số vô tuyến điện quốc gia
  72 ttg|72/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-06-10|2002-06-10|||||phapdien|verified|Về việc thống nhất dùng bộ mã các ký tự chữ Việt theo tiêu chuẩn TCVN 6909:2001 trong trao đổi thông tin điện tử giữa các tổ chức của Đảng và Nhà nước
  73 ttg|73/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2011-12-28|2012-02-15|||||phapdien|verified|Về việc quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch
  733 ttg|733/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-06-14||||||recalled|recalled|Ban hành Kế hoạch tổ chức phong trào thi đua "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở" giai đoạn 2019 - 2025
  74 ttg|74/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-11-22||||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của Cục Kiểm soát thủ tục hành chính trực thuộc Văn phòng Chính phủ
  749 ttg|749/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2020-06-03||||||listing|corroborated|Phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030
  759 ttg|759/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-04-14||||||recalled|recalled|Phê duyệt Đề án sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 02 cấp
  76 ttg|76/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-12-24|2015-03-01|||||phapdien|verified|Sửa đổi, bổ sung một số điều của Quyết định số 81/2010/QĐ-TTg ngày 13 tháng 12 năm 2010 của Thủ tướng Chính phủ quy định về thu nhận, lưu trữ; xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia
  766 ttg|766/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-06-23||||||listing|corroborated|Phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử
  77 ttg|77/2001/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2001-05-14|2001-05-29|||||phapdien|verified|Về chi phí cho việc đào tạo cán bộ khoa học, kỹ thuật tại các cơ sở nước ngoài bằng ngân sách nhà nước
  77 ttg|77/2006/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2006-04-12|2006-05-12|ended|2026-04-26|315/2025/NĐ-CP||vbpl 2026-04-26|verified|Ban hành Quy chế làm việc mẫu của Ủy ban nhân dân xã, phường, thị trấn
  77 ttg|77/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-12-24||||||phapdien|verified|Quy định mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp
  78 ttg|78/2002/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2002-06-17|2002-07-02|||||phapdien|verified|Về việc sửa đổi, bổ sung Quyết định số 170/1999/QĐ-TTg ngày 19 tháng 8 năm 1999 về việc khuyến khích Người Việt Nam ở nước ngoài chuyển tiền về nước
  78 ttg|78/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-05-29|2007-07-07|||||phapdien|verified|Về việc ban hành Quy chế phòng, chống động đất, sóng thần
  78 ttg|78/2009/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2009-05-15|2009-07-01|||||phapdien|verified|Về chế độ phụ cấp đặc thù đối với cán bộ, viên chức khí tượng thủy văn thuộc ngành tài nguyên và môi trường
  78 ttg|78/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-11-30||||||phapdien|verified|Về mức giá trị hàng hóa nhập khẩu gửi qua dịch vụ chuyển phát nhanh được miễn thuế
  79 ttg|79/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-05-31|2007-07-07|||||phapdien|verified|Phê duyệt "Kế hoạch hành động quốc gia về Đa dạng sinh học đến năm 2010 và định hướng đến năm 2020 thực hiện Công ước Đa dạng sinh học và Nghị định thư Cartagena về An toàn sinh học"
  79 ttg|79/2009/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2009-08-15|2010-07-10|ended|2026-04-26|||vbpl 2026-04-26|verified|Ban hành Quy chế tổ chức và hoạt động của Ủy ban Giám sát tài chính Quốc gia
  79 ttg|79/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-12-30|2015-02-15|||||phapdien|verified|Ban hành Quy chế thực hiện quy định sử dụng đường dây nóng Việt Nam - Trung Quốc về các vụ việc phát sinh đột xuất của hoạt động nghề cá trên biển
  8 ttg|08/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-01-22|2014-03-15|||||phapdien|verified|Về việc miễn thuế xuất khẩu, thuế nhập khẩu đối với vàng nguyên liệu xuất khẩu, nhập khẩu của Ngân hàng Nhà nước Việt Nam
  8 ttg|08/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-03-31||||||phapdien|verified|Hướng dẫn thực hiện Nghị định thư giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Liên bang Nga về hỗ trợ sản xuất phương tiện vận tải có động cơ trên lãnh thổ Việt Nam
  8 ttg|08/2019/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2019-02-15|2019-04-15|||||phapdien|verified|Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Tiêu chuẩn Đo lường Chất lượng trực thuộc Bộ Khoa học và Công nghệ
  8 ttg|08/2025/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2025-04-04|2025-05-20|||||phapdien|verified|Về chế độ bồi dưỡng giám định tư pháp
  80 ttg|80/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-12-30||||||phapdien|verified|Quy định thí điểm về thuê dịch vụ công nghệ thông tin trong cơ quan nhà nước
  81 ttg|81/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-12-13|2011-02-15|||||phapdien|verified|Quy định về thu nhận, lưu trữ, xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia
  81 ttg|81/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-12-31|2015-02-20|||||phapdien|verified|Về việc phối hợp giữa các Bộ, ngành, Ủy ban nhân dân các cấp với các cấp Hội Nông dân Việt Nam trong việc tiếp công dân, giải quyết khiếu nại, tố cáo của nông dân
  82 ttg|82/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-04-18|2005-05-07||||86/2015/NĐ-CP|phapdien|verified|Về chế độ ưu đãi đối với học sinh, sinh viên các bộ môn nghệ thuật truyền thống và đặc thù trong các trường văn hoá - nghệ thuật
  83 ttg|83/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-07-12|2000-08-12|||||phapdien|verified|Sử dụng Hệ quy chiếu và Hệ tọa độ quốc gia Việt Nam
  84 ttg|84/2009/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2009-06-04|2009-07-25|||||phapdien|verified|Phê duyệt Kế hoạch hành động quốc gia vì trẻ em bị ảnh hưởng bởi HIV/AIDS đến năm 2010 và tầm nhìn đến năm 2020
  84 ttg|84/2010/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2010-12-15|2011-02-15|||||phapdien|verified|Về việc ban hành Quy chế khai thác dầu khí
  86 ttg|86/2000/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2000-07-18|2000-08-02|||||phapdien|verified|Ban hành Quy chế Trường đại học dân lập
  9 ttg|09/2011/QĐ-TTg|QĐ|Thủ tướng Chính phủ||2011-01-01|in force|2026-04-26|||vbpl 2026-04-26|corroborated|Decision
  9 ttg|09/2014/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2014-01-23|2014-03-10|||||phapdien|verified|Nghĩa vụ tài chính của Tổ chức có nhà máy điện hạt nhân, phương thức quản lý nguồn tài chính đảm bảo chấm dứt hoạt động và tháo dỡ nhà máy điện hạt nhân
  9 ttg|09/2017/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2017-03-31||||||phapdien|verified|hướng dẫn thực hiện Nghị định thư về hỗ trợ sản xuất phương tiện vận tải có động cơ trên lãnh thổ Việt Nam giữa Việt Nam và Bê-la-rút
  9 ttg|09/2023/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2023-04-12|2023-07-10|||||phapdien|verified|Quy định về trình tự, thủ tục, thẩm quyền, cấp và quản lý thẻ đi lại doanh nhân APEC
  90 ttg|90/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2022-01-18||||||listing|corroborated|Phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025
  92 ttg|92/2005/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2005-04-29||||||phapdien|verified|Về thực hiện chế độ đối với quân nhân là người dân tộc ít người thuộc Quân khu 7, Quân khu 9, tham gia kháng chiến chống Mỹ, về địa phương trước ngày 10 tháng 01 năm 1982
  93 ttg|93/1999/QĐ-TTg|QĐ|Thủ tướng Chính phủ|1999-04-05|1999-04-20|||||phapdien|verified|Về chế độ bồi dưỡng đối với kiểm soát viên đê điều tham gia trực tiếp xử lý sự cố khi có báo động lụt, bão
  942 ttg|942/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2021-06-15||||||listing|corroborated|Phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030
  96 ttg|96/2007/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2007-06-28|2007-08-10|||||phapdien|verified|Về việc quản lý, chăm sóc, tư vấn, điều trị cho người nhiễm HIV và phòng lây nhiễm HIV tại các cơ sở giáo dục, trường giáo dưỡng, cơ sở chữa bệnh, cơ sở bảo trợ xã hội, trại giam, trại tạm giam
  97 ttg|97/2009/QĐ-TTg|QĐ|Thủ tướng Chính phủ|2009-07-24|2009-09-15|||||phapdien|verified|Về việc ban hành Danh mục các lĩnh vực cá nhân được thành lập tổ chức khoa học và công nghệ
  """#
