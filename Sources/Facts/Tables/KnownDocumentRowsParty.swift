/// Papers of the Party's central organs that a source knows, one row a document; the columns and sources are described in `KnownDocuments`.
let partyDocumentRows = #"""
  1 tw|01-KL/TW|KL|Bộ Chính trị|2021-05-18||||||listing|corroborated|Về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII
  1 tw|01-HD/TW|HD|Ban Bí thư|2021-09-28||||||listing|corroborated|Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng
  101 tw|101-QĐ/TW|QyĐ|Ban Bí thư|2012-06-07||||||recalled|recalled|Quy định về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo chủ chốt các cấp
  11 tw|11-QĐi/TW|QyĐ|Bộ Chính trị|2019-02-18||||||listing|corroborated|Quy định về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân
  114 tw|114-KL/TW|KL|Ban Bí thư|2015-07-14||||||recalled|recalled|Về nâng cao hiệu quả công tác dân vận của các cơ quan nhà nước các cấp
  114 tw|114-QĐ/TW|QyĐ|Bộ Chính trị|2023-07-11||||||listing|corroborated|Quy định về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ
  12 tw|12-NQ/TW|NQ|Ban Chấp hành Trung ương|2012-01-16||||||recalled|recalled|Một số vấn đề cấp bách về xây dựng Đảng hiện nay
  120 tw|120-KL/TW|KL|Bộ Chính trị|2016-01-07||||||recalled|recalled|Về tiếp tục đẩy mạnh, nâng cao chất lượng, hiệu quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở
  121 tw|121-KL/TW|KL|Ban Chấp hành Trung ương|2025-01-24||||||recalled|recalled|Về tổng kết Nghị quyết số 18-NQ/TW khóa XII
  124 tw|124-QĐ/TW|QyĐ|Ban Bí thư|2018-02-02||||||recalled|recalled|Quy định giám sát của MTTQVN, các tổ chức chính trị - xã hội và nhân dân đối với việc tu dưỡng, rèn luyện đạo đức, lối sống của người đứng đầu, cán bộ chủ chốt và cán bộ, đảng viên
  124 tw|124-QĐ/TW|QyĐ|Bộ Chính trị|2023-10-04||||||listing|corroborated|Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị
  126 tw|126-KL/TW|KL|Bộ Chính trị, Ban Bí thư|2025-02-14||||||recalled|recalled|Một số nội dung, nhiệm vụ tiếp tục sắp xếp, tinh gọn tổ chức bộ máy của hệ thống chính trị năm 2025
  127 tw|127-KL/TW|KL|Bộ Chính trị, Ban Bí thư|2025-02-28||||||recalled|recalled|Về triển khai nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị
  130 tw|130-KL/TW|KL|Bộ Chính trị, Ban Bí thư|2025-03-14||||||recalled|recalled|Về chủ trương sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 2 cấp
  131 tw|131-QĐ/TW|QyĐ|Bộ Chính trị|2023-10-27||||||listing|corroborated|Quy định về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong công tác kiểm tra, giám sát, thi hành kỷ luật đảng và trong hoạt động thanh tra, kiểm toán
  132 tw|132-QĐ/TW|QyĐ|Bộ Chính trị|2023-10-27||||||listing|corroborated|Quy định về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong hoạt động điều tra, truy tố, xét xử, thi hành án
  137 tw|137-KL/TW|KL|Bộ Chính trị, Ban Bí thư|2025-03-28||||||recalled|recalled|Về Đề án sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 2 cấp
  142 tw|142-QĐ/TW|QyĐ|Bộ Chính trị|2024-04-23||||||listing|corroborated|Quy định thí điểm giao quyền, trách nhiệm cho người đứng đầu trong công tác cán bộ
  144 tw|144-QĐ/TW|QyĐ|Bộ Chính trị|2024-05-09||||||listing|corroborated|Quy định về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới
  148 tw|148-QĐ/TW|QyĐ|Bộ Chính trị|2024-05-23||||||listing|corroborated|Quy định về thẩm quyền của người đứng đầu trong việc tạm đình chỉ công tác đối với cán bộ cấp dưới
  150 tw|150-KL/TW|KL|Bộ Chính trị|2025-04-14||||||recalled|recalled|Về hướng dẫn xây dựng phương án nhân sự cấp ủy cấp tỉnh thuộc diện hợp nhất, sáp nhập và cấp xã thành lập mới
  157 tw|157-KL/TW|KL|Bộ Chính trị, Ban Bí thư|2025-05-25||||||recalled|recalled|Về triển khai thực hiện các nghị quyết, kết luận của Trung ương, Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức bộ máy và đơn vị hành chính
  17 tw|17-NQ/TW|NQ|Ban Chấp hành Trung ương|2007-08-01||||||recalled|recalled|Về đẩy mạnh cải cách hành chính, nâng cao hiệu lực, hiệu quả quản lý của bộ máy nhà nước
  178 tw|178-QĐ/TW|QyĐ|Bộ Chính trị|2024-06-27||||||recalled|recalled|Quy định về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong công tác xây dựng pháp luật
  18 tw|18-CT/TW|CT|Ban Bí thư|2012-09-04||||||listing|corroborated|Về tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm trật tự an toàn giao thông đường bộ, đường sắt, đường thủy nội địa và khắc phục ùn tắc giao thông
  18 tw|18-NQ/TW|NQ|Ban Chấp hành Trung ương|2017-10-25||||||papers 2; listing|corroborated|Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả
  18 tw|18-CT/TW|CT|Bộ Chính trị|2018-01-10||||||recalled|recalled|Về tiếp tục thực hiện Nghị quyết số 25-NQ/TW của BCH Trung ương khóa IX về công tác tôn giáo trong tình hình mới
  18 tw|18-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-06-16||||||listing|corroborated|Về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất
  18 tw|18-CT/TW|CT|Ban Bí thư|2022-10-26||||||listing|corroborated|Về phát huy vai trò, nâng cao chất lượng, hiệu quả công tác giám sát, phản biện xã hội của MTTQ Việt Nam và các tổ chức chính trị - xã hội
  189 tw|189-QĐ/TW|QyĐ|Bộ Chính trị|2024-10-08||||||recalled|recalled|Quy định về kiểm soát quyền lực, phòng, chống tham nhũng, lãng phí, tiêu cực trong quản lý, sử dụng tài chính, tài sản công
  19 tw|19-NQ/TW|NQ|Ban Chấp hành Trung ương|2017-10-25||||||recalled|recalled|Về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập
  19 tw|19-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-06-16||||||listing|corroborated|Về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045
  198 tw|198-KL/TW|KL|Bộ Chính trị|2026-08-05||||||recalled|recalled|
  20 tw|20-NQ/TW|NQ|Ban Chấp hành Trung ương|2017-10-25||||||listing|corroborated|Về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới
  20 tw|20-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-06-16||||||listing|corroborated|Về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới
  205 tw|205-QĐ/TW|QyĐ|Bộ Chính trị|2019-09-23||||||listing|corroborated|Quy định về việc kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền
  21 tw|21-NQ/TW|NQ|Ban Chấp hành Trung ương|2017-10-25||||||recalled|recalled|Về công tác dân số trong tình hình mới
  21 tw|21-KL/TW|KL|Ban Chấp hành Trung ương|2021-10-25||||||listing|corroborated|Về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị
  21 tw|21-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-06-16||||||listing|corroborated|Về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới
  217 tw|217-QĐ/TW|QĐ|Bộ Chính trị|2013-12-12||||||listing|corroborated|Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội
  218 tw|218-QĐ/TW|QyĐ|Bộ Chính trị|2013-12-12||||||listing|corroborated|Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền
  22 tw|22-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2021-07-28||||||listing|corroborated|Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng
  223 tw|223-QĐ/TW|QyĐ|Ban Bí thư|2020-03-06||||||recalled|recalled|Quy định sửa đổi Quy định số 66-QĐ/TW
  23 tw|23-NQ/TW|NQ|Ban Chấp hành Trung ương|2003-03-12||||||recalled|recalled|Về phát huy sức mạnh đại đoàn kết toàn dân tộc vì dân giàu, nước mạnh, xã hội công bằng, dân chủ, văn minh
  23 tw|23-QĐ/TW|QĐ|Bộ Chính trị|2021-07-30||||||listing|corroborated|Quy chế công tác dân vận của hệ thống chính trị
  232 tw|232-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2025-01-20||||||recalled|recalled|Quy định thi hành Điều lệ Đảng
  24 tw|24-NQ/TW|NQ|Ban Chấp hành Trung ương|2003-03-12||||||recalled|recalled|Về công tác dân tộc
  24 tw|24-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2021-07-30||||||papers 2; listing|corroborated|Quy định thi hành Điều lệ Đảng
  25 tw|25-NQ/TW|NQ|Ban Chấp hành Trung ương|2003-03-12||||||recalled|recalled|Về công tác tôn giáo
  25 tw|25-NQ/TW|NQ|Ban Chấp hành Trung ương|2013-06-03||||||recalled|recalled|Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới
  26 tw|26-NQ/TW|NQ|Ban Chấp hành Trung ương|2008-08-05||||||recalled|recalled|Về nông nghiệp, nông dân, nông thôn
  26 tw|26-NQ/TW|NQ|Ban Chấp hành Trung ương|2018-05-19||||||listing|corroborated|Về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ
  27 tw|27-NQ/TW|NQ|Ban Chấp hành Trung ương|2018-05-21||||||recalled|recalled|Về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp
  27 tw|27-CT/TW|CT|Bộ Chính trị|2019-01-10||||||listing|corroborated|Về tăng cường sự lãnh đạo của Đảng đối với công tác bảo vệ người phát hiện, tố giác, người đấu tranh chống tham nhũng, lãng phí, tiêu cực
  27 tw|27-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-11-09||||||listing|corroborated|Về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới
  27 tw|27-CT/TW|CT|Bộ Chính trị|2023-12-25||||||listing|corroborated|Về tăng cường sự lãnh đạo của Đảng đối với công tác thực hành tiết kiệm, chống lãng phí
  28 tw|28-NQ/TW|NQ|Ban Chấp hành Trung ương|2018-05-23||||||recalled|recalled|Về cải cách chính sách bảo hiểm xã hội
  28 tw|28-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-11-17||||||listing|corroborated|Về tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị trong giai đoạn mới
  29 tw|29-NQ/TW|NQ|Ban Chấp hành Trung ương|2013-11-04||||||listing|corroborated|Về đổi mới căn bản, toàn diện giáo dục và đào tạo
  29 tw|29-NQ/TW|NQ|Ban Chấp hành Trung ương|2022-11-17||||||listing|corroborated|Về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045
  290 tw|290-QĐ/TW|QĐ|Bộ Chính trị|2010-02-25||||||recalled|recalled|Quy chế công tác dân vận của hệ thống chính trị
  294 tw|294-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2025-05-26||||||recalled|recalled|Quy định thi hành Điều lệ Đảng
  296 tw|296-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2025-05-30||||||papers 4|corroborated|Quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng
  3 tw|03-CT/TW|CT|Bộ Chính trị|2011-05-14||||||papers 2; listing|corroborated|Về tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh
  30 tw|30-CT/TW|CT|Bộ Chính trị|1998-02-18||||||listing|corroborated|Về xây dựng và thực hiện Quy chế dân chủ ở cơ sở
  35 tw|35-CT/TW|CT|Bộ Chính trị|2014-05-26||||||recalled|recalled|Về tăng cường sự lãnh đạo của Đảng đối với công tác tiếp công dân và giải quyết khiếu nại, tố cáo
  35 tw|35-CT/TW|CT|Bộ Chính trị|2019-05-30||||||recalled|recalled|Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng
  35 tw|35-CT/TW|CT|Bộ Chính trị|2024-06-14||||||recalled|recalled|Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng
  36 vptw|36-HD/VPTW|HD|Văn phòng Trung ương Đảng|2018-04-03||||||papers 2; listing|corroborated|Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng
  366 tw|366-QĐ/TW|QyĐ|Bộ Chính trị|2025-08-30||||||recalled|recalled|Quy định về kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị
  37 tw|37-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2021-10-25||||||listing|corroborated|Quy định về những điều đảng viên không được làm
  39 tw|39-NQ/TW|NQ|Bộ Chính trị|2015-04-17||||||recalled|recalled|Về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức
  39 tw|39-CT/TW|CT|Ban Bí thư|2024-10-30||||||recalled|recalled|Về nâng cao hiệu quả của tín dụng chính sách xã hội trong giai đoạn mới
  399 tw|399-QĐ/TW|QyĐ|Ban Bí thư|2026-01-09||||||recalled|recalled|Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng
  4 tw|04-NQ/TW|NQ|Ban Chấp hành Trung ương|2016-10-30||||||listing|corroborated|Về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống
  40 tw|40-CT/TW|CT|Ban Bí thư|2014-11-22||||||listing|corroborated|Về tăng cường sự lãnh đạo của Đảng đối với tín dụng chính sách xã hội
  41 tw|41-QĐ/TW|QyĐ|Bộ Chính trị|2021-11-03||||||listing|corroborated|Quy định về việc miễn nhiệm, từ chức đối với cán bộ
  43 tw|43-KL/TW|KL|Ban Bí thư|2019-01-07||||||recalled|recalled|Về tiếp tục thực hiện Nghị quyết số 25-NQ/TW của BCH Trung ương Đảng khóa XI về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới
  43 tw|43-NQ/TW|NQ|Ban Chấp hành Trung ương|2023-11-24||||||listing|corroborated|Về tiếp tục phát huy truyền thống, sức mạnh đại đoàn kết toàn dân tộc, xây dựng đất nước ta ngày càng phồn vinh, hạnh phúc
  45 tw|45-CT/TW|CT|Bộ Chính trị|2025-04-14||||||recalled|recalled|Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng
  47 tw|47-QĐ/TW|QyĐ|Ban Chấp hành Trung ương|2011-11-01||||||listing|corroborated|Quy định về những điều đảng viên không được làm
  48 tw|48-NQ/TW|NQ|Bộ Chính trị|2005-05-24||||||recalled|recalled|Về Chiến lược xây dựng và hoàn thiện hệ thống pháp luật Việt Nam đến năm 2010, định hướng đến năm 2020
  49 tw|49-NQ/TW|NQ|Bộ Chính trị|2005-06-02||||||recalled|recalled|Về Chiến lược cải cách tư pháp đến năm 2020
  49 tw|49-CT/TW|CT|Ban Bí thư|2015-10-20||||||listing|corroborated|Về tăng cường và đổi mới công tác dân vận của Đảng ở vùng đồng bào dân tộc thiểu số
  5 tw|05-CT/TW|CT|Bộ Chính trị|2016-05-15||||||listing|corroborated|Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
  5 vptw|05-HD/VPTW|HD|Văn phòng Trung ương Đảng|2026-05-27||||||recalled|recalled|Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng
  52 tw|52-NQ/TW|NQ|Bộ Chính trị|2019-09-27||||||papers 2; listing|corroborated|Về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư
  55 tw|55-QĐ/TW|QyĐ|Bộ Chính trị|2016-12-19||||||recalled|recalled|Quy định một số việc cần làm ngay để tăng cường vai trò nêu gương của cán bộ, đảng viên
  57 tw|57-NQ/TW|NQ|Bộ Chính trị|2024-12-22||||||papers 5|corroborated|Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
  59 tw|59-NQ/TW|NQ|Bộ Chính trị|2025-01-24||||||recalled|recalled|Về hội nhập quốc tế trong tình hình mới
  6 tw|06-CT/TW|CT|Bộ Chính trị|2006-11-07||||||listing|corroborated|Về tổ chức Cuộc vận động "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"
  60 tw|60-NQ/TW|NQ|Ban Chấp hành Trung ương|2025-04-12||||||recalled|recalled|Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII
  62 tw|62-KL/TW|KL|Bộ Chính trị|2009-12-08||||||recalled|recalled|Về tiếp tục đổi mới nội dung, phương thức hoạt động của Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội
  65 tw|65-KL/TW|KL|Ban Bí thư|2010-03-04||||||listing|corroborated|Về tiếp tục thực hiện Chỉ thị 30-CT/TW của Bộ Chính trị (khóa VIII) về xây dựng và thực hiện Quy chế dân chủ ở cơ sở
  66 tw|66-QĐ/TW|QyĐ|Ban Bí thư|2017-02-06||||||papers 2|corroborated|Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng
  66 tw|66-NQ/TW|NQ|Bộ Chính trị|2025-04-30||||||recalled|recalled|Về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới
  68 tw|68-NQ/TW|NQ|Bộ Chính trị|2025-05-04||||||papers 2|corroborated|Về phát triển kinh tế tư nhân
  69 tw|69-QĐ/TW|QyĐ|Bộ Chính trị|2022-07-06||||||listing|corroborated|Quy định về kỷ luật tổ chức đảng, đảng viên vi phạm
  70 tw|70-NQ/TW|NQ|Bộ Chính trị|2025-08-20||||||recalled|recalled|Về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045
  71 tw|71-NQ/TW|NQ|Bộ Chính trị|2025-08-22||||||papers 2|corroborated|Về đột phá phát triển giáo dục và đào tạo
  72 tw|72-NQ/TW|NQ|Bộ Chính trị|2025-09-09||||||papers 2|corroborated|Về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân
  8 tw|08-QĐi/TW|QyĐ|Ban Chấp hành Trung ương|2018-10-25||||||recalled|recalled|Quy định trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương
  80 tw|80-QĐ/TW|QyĐ|Bộ Chính trị|2022-08-18||||||listing|corroborated|Quy định về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử
  96 tw|96-QĐ/TW|QyĐ|Bộ Chính trị|2023-02-02||||||listing|corroborated|Quy định về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị
  99 tw|99-QĐ/TW|QĐ|Ban Bí thư|2017-10-03||||||recalled|recalled|Hướng dẫn khung để các cấp ủy, tổ chức đảng trực thuộc Trung ương tiếp tục phát huy vai trò của nhân dân trong đấu tranh ngăn chặn, đẩy lùi sự suy thoái
  """#
