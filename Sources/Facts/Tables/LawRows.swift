/// Codes, laws and ordinances by name, to tell where a name ends: type | name without the type word.
/// Sources: titles in the tables of known documents, which have the numbers of the acts that bear them; other names recalled.
/// Confidence of all rows: corroborated by papers; what a name means is said by the tables of known documents alone.
let lawRows = #"""
  BL | Dân sự
  BL | Hàng hải
  BL | Hàng hải Việt Nam
  BL | Hình sự
  BL | Lao động
  BL | Tố tụng dân sự
  BL | Tố tụng hành chính
  BL | Tố tụng hình sự
  L | An ninh mạng
  L | An ninh Quốc gia
  L | An toàn thông tin mạng
  L | An toàn thực phẩm
  L | An toàn, vệ sinh lao động
  L | Ban hành các văn bản quy phạm pháp luật
  L | Ban hành văn bản quy phạm pháp luật
  L | Ban hành văn bản quy phạm pháp luật của HĐND và UBND
  L | Ban hành văn bản quy phạm pháp luật của HĐND, UBND
  L | Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân
  L | Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
  L | Biên giới quốc gia
  L | Biên phòng Việt Nam
  L | Biển Việt Nam
  L | Báo chí
  L | Bình đẳng giới
  L | Bưu chính
  L | Bảo hiểm tiền gửi
  L | Bảo hiểm xã hội
  L | Bảo hiểm y tế
  L | Bảo vệ bí mật nhà nước
  L | Bảo vệ dữ liệu cá nhân
  L | Bảo vệ môi trường
  L | Bảo vệ quyền lợi người tiêu dùng
  L | Bảo vệ sức khỏe nhân dân
  L | Bảo vệ và kiểm dịch thực vật
  L | Bảo vệ và phát triển rừng
  L | Bảo vệ, chăm sóc và giáo dục trẻ em
  L | Bầu cử đại biểu Hội đồng nhân dân
  L | Bầu cử đại biểu Quốc hội
  L | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
  L | Chuyển giao công nghệ
  L | Chuyển giao người đang chấp hành án phạt tù
  L | Chăn nuôi
  L | Chất lượng sản phẩm, hàng hoá
  L | Chất lượng sản phẩm, hàng hóa
  L | Chứng khoán
  L | Các công cụ chuyển nhượng
  L | Các tổ chức tín dụng
  L | Cán bộ, công chức
  L | Công an nhân dân
  L | Công chứng
  L | Công nghiệp công nghệ số
  L | Công nghệ cao
  L | Công nghệ thông tin
  L | Công đoàn
  L | Căn cước
  L | Căn cước công dân
  L | Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
  L | Cơ yếu
  L | Cư trú
  L | Cạnh tranh
  L | Cảnh sát biển Việt Nam
  L | Cảnh sát cơ động
  L | Cảnh vệ
  L | Di sản văn hoá
  L | Di sản văn hóa
  L | Doanh nghiệp
  L | Doanh nghiệp nhà nước
  L | Du lịch
  L | Dân quân tự vệ
  L | Dân số
  L | Dược
  L | Dạy nghề
  L | Dầu khí
  L | Dẫn độ
  L | Dữ liệu
  L | Dự trữ quốc gia
  L | Giao dịch điện tử
  L | Giao thông đường bộ
  L | Giao thông đường thuỷ nội địa
  L | Giao thông đường thủy nội địa
  L | Giá
  L | Giám định tư pháp
  L | Giáo dục
  L | Giáo dục nghề nghiệp
  L | Giáo dục quốc phòng và an ninh
  L | Giáo dục đại học
  L | Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
  L | Hoạt động chữ thập đỏ
  L | Hoạt động giám sát của Quốc hội
  L | Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
  L | Hàng hải
  L | Hàng không dân dụng
  L | Hàng không dân dụng Việt Nam
  L | Hòa giải ở cơ sở
  L | Hòa giải, đối thoại tại Tòa án
  L | Hóa chất
  L | Hôn nhân và gia đình
  L | Hải quan
  L | Hỗ trợ doanh nghiệp nhỏ và vừa
  L | Hộ tịch
  L | Hợp tác xã
  L | Khiếu nại
  L | Khiếu nại, tố cáo
  L | Khoa học và công nghệ
  L | Khoa học, công nghệ và đổi mới sáng tạo
  L | Khoáng sản
  L | Khuyến khích đầu tư trong nước
  L | Khám bệnh, chữa bệnh
  L | Khí tượng thủy văn
  L | Kinh doanh bảo hiểm
  L | Kinh doanh bất động sản
  L | Kiến trúc
  L | Kiểm toán nhà nước
  L | Kiểm toán độc lập
  L | Ký kết, gia nhập và thực hiện điều ước quốc tế
  L | Kế toán
  L | Lâm nghiệp
  L | Lý lịch tư pháp
  L | Lưu trữ
  L | Lực lượng dự bị động viên
  L | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
  L | Mặt trận Tổ quốc
  L | Mặt trận Tổ quốc Việt Nam
  L | Nghĩa vụ quân sự
  L | Ngân hàng Nhà nước
  L | Ngân hàng Nhà nước Việt Nam
  L | Ngân sách nhà nước
  L | Người cao tuổi
  L | Người khuyết tật
  L | Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
  L | Nhà giáo
  L | Nhà ở
  L | Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
  L | Nuôi con nuôi
  L | Năng lượng nguyên tử
  L | Phá sản
  L | Phá sản doanh nghiệp
  L | Phí và lệ phí
  L | Phòng bệnh
  L | Phòng cháy và chữa cháy
  L | Phòng cháy, chữa cháy
  L | Phòng cháy, chữa cháy và cứu nạn, cứu hộ
  L | Phòng thủ dân sự
  L | Phòng, chống bạo lực gia đình
  L | Phòng, chống bệnh truyền nhiễm
  L | Phòng, chống HIV/AIDS
  L | Phòng, chống khủng bố
  L | Phòng, chống ma túy
  L | Phòng, chống mua bán người
  L | Phòng, chống mại dâm
  L | Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
  L | Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
  L | Phòng, chống rửa tiền
  L | Phòng, chống tham nhũng
  L | Phòng, chống thiên tai
  L | Phòng, chống tác hại của rượu, bia
  L | Phòng, chống tác hại của thuốc lá
  L | Phổ biến, giáo dục pháp luật
  L | Phục hồi, phá sản
  L | Quy hoạch
  L | Quy hoạch đô thị
  L | Quy hoạch đô thị và nông thôn
  L | Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
  L | Quản lý ngoại thương
  L | Quản lý nợ công
  L | Quản lý thuế
  L | Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
  L | Quản lý, sử dụng tài sản công
  L | Quản lý, sử dụng tài sản nhà nước
  L | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  L | Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất kinh doanh tại doanh nghiệp
  L | Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
  L | Quảng cáo
  L | Quốc phòng
  L | Quốc tịch
  L | Quốc tịch Việt Nam
  L | Sĩ quan quân đội
  L | Sĩ quan Quân đội nhân dân Việt Nam
  L | Sở hữu trí tuệ
  L | Sử dụng năng lượng tiết kiệm và hiệu quả
  L | Sỹ quan quân đội nhân dân Việt Nam
  L | Thanh niên
  L | Thanh tra
  L | Thi hành tạm giữ, tạm giam
  L | Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
  L | Thi hành án dân sự
  L | Thi hành án hình sự
  L | Thi đua, khen thưởng
  L | Thuế bảo vệ môi trường
  L | Thuế chuyển quyền sử dụng đất
  L | Thuế giá trị gia tăng
  L | Thuế nhà, đất
  L | Thuế sử dụng đất nông nghiệp
  L | Thuế sử dụng đất phi nông nghiệp
  L | Thuế thu nhập cá nhân
  L | Thuế thu nhập doanh nghiệp
  L | Thuế thu nhập đối với người có thu nhập cao
  L | Thuế tiêu thụ đặc biệt
  L | Thuế tài nguyên
  L | Thuế xuất khẩu và thuế nhập khẩu
  L | Thuế xuất khẩu, nhập khẩu
  L | Thuế xuất khẩu, thuế nhập khẩu
  L | Thú y
  L | Thư viện
  L | Thương mại
  L | Thể dục, thể thao
  L | Thỏa thuận quốc tế
  L | Thống kê
  L | Thủ đô
  L | Thủy lợi
  L | Thủy sản
  L | Thực hiện dân chủ cơ sở
  L | Thực hiện dân chủ ở cơ sở
  L | Thực hành tiết kiệm, chống lãng phí
  L | Tiêu chuẩn và quy chuẩn kỹ thuật
  L | Tiếp công dân
  L | Tiếp cận thông tin
  L | Trách nhiệm bồi thường của Nhà nước
  L | Trưng cầu dân ý
  L | Trưng cầu ý dân
  L | Trưng mua, trưng dụng tài sản
  L | Trật tự, an toàn giao thông đường bộ
  L | Trẻ em
  L | Trọng tài thương mại
  L | Trồng trọt
  L | Trợ giúp pháp lý
  L | Tài nguyên nước
  L | Tài nguyên, môi trường biển và hải đảo
  L | Tín ngưỡng, tôn giáo
  L | Tư pháp người chưa thành niên
  L | Tương trợ tư pháp
  L | Tương trợ tư pháp về dân sự
  L | Tương trợ tư pháp về hình sự
  L | Tần số vô tuyến điện
  L | Tố cáo
  L | Tố tụng hành chính
  L | Tổ chức Chính phủ
  L | Tổ chức chính quyền địa phương
  L | Tổ chức cơ quan điều tra hình sự
  L | Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
  L | Tổ chức Quốc hội
  L | Tổ chức Tòa án nhân dân
  L | Tổ chức Viện kiểm sát nhân dân
  L | Viên chức
  L | Viễn thông
  L | Việc làm
  L | Vệ sinh an toàn thực phẩm
  L | Xuất bản
  L | Xuất cảnh, nhập cảnh của công dân Việt Nam
  L | Xây dựng
  L | Xử lý vi phạm hành chính
  L | Đa dạng sinh học
  L | Điều ước quốc tế
  L | Điện lực
  L | Điện ảnh
  L | Đo lường
  L | Đo đạc và bản đồ
  L | Đê điều
  L | Đường bộ
  L | Đường sắt
  L | Đất đai
  L | Đấu giá tài sản
  L | Đấu thầu
  L | Đầu tư
  L | Đầu tư công
  L | Đầu tư nước ngoài tại Việt Nam
  L | Đầu tư theo phương thức đối tác công tư
  L | Đặc xá
  L | Địa chất và khoáng sản
  PL | An toàn và kiểm soát bức xạ
  PL | Bưu chính, viễn thông
  PL | Bảo hộ quyền tác giả
  PL | Bảo vệ bí mật Nhà nước
  PL | Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
  PL | Bảo vệ quyền lợi người tiêu dùng
  PL | Bảo vệ và kiểm dịch thực vật
  PL | Bảo vệ, khai thác công trình giao thông
  PL | Bộ đội biên phòng
  PL | Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
  PL | Chi phí tố tụng
  PL | Chuyển giao công nghệ nước ngoài vào Việt Nam
  PL | Chất lượng hàng hóa
  PL | Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam
  PL | Chống tham nhũng
  PL | Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam
  PL | Cán bộ, công chức
  PL | Công an xã
  PL | Cơ yếu
  PL | Cảnh sát cơ động
  PL | Cảnh sát môi trường
  PL | Cảnh vệ
  PL | Cựu chiến binh
  PL | Dân quân tự vệ
  PL | Dân số
  PL | Giá
  PL | Giám định tư pháp
  PL | Giống cây trồng
  PL | Giống vật nuôi
  PL | Hoạt động chữ thập đỏ
  PL | Hàm, cấp ngoại giao
  PL | Hành nghề y, dược tư nhân
  PL | Hợp nhất văn bản quy phạm pháp luật
  PL | Hợp đồng kinh tế
  PL | Khai thác và bảo vệ công trình thủy lợi
  PL | Khuyến khích đầu tư
  PL | Kiểm sát viên Viện kiểm sát nhân dân
  PL | Ký kết và thực hiện thỏa thuận quốc tế
  PL | Kế toán và thống kê
  PL | Luật sư
  PL | Lãnh sự
  PL | Lưu trữ quốc gia
  PL | Lực lượng Cảnh sát biển Việt Nam
  PL | Lực lượng dự bị động viên
  PL | Nghĩa vụ lao động công ích
  PL | Ngoại hối
  PL | Ngân hàng, hợp tác xã tín dụng và công ty tài chính
  PL | Người cao tuổi
  PL | Người tàn tật
  PL | Nhà ở
  PL | Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam
  PL | Pháp điển hệ thống quy phạm pháp luật
  PL | Phí và lệ phí
  PL | Phòng, chống lụt, bão
  PL | Phòng, chống mại dâm
  PL | Quy định danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng
  PL | Quản lý thị trường
  PL | Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  PL | Quảng cáo
  PL | Sử dụng năng lượng tiết kiệm
  PL | Thi hành án dân sự
  PL | Thuế thu nhập đối với người có thu nhập cao
  PL | Thuế tài nguyên
  PL | Thú y
  PL | Thư viện
  PL | Thương phiếu
  PL | Thẩm phán và Hội thẩm Tòa án nhân dân
  PL | Thể dục, thể thao
  PL | Thủ tục bắt giữ tàu bay
  PL | Thủ tục bắt giữ tàu biển
  PL | Thủ tục giải quyết các tranh chấp lao động
  PL | Thủ tục giải quyết các vụ án hành chính
  PL | Thủ tục giải quyết các vụ án kinh tế
  PL | Thực hiện dân chủ ở xã, phường, thị trấn
  PL | Thực hành tiết kiệm, chống lãng phí
  PL | Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
  PL | Trọng tài thương mại
  PL | Tình báo
  PL | Tín ngưỡng, tôn giáo
  PL | Tổ chức Tòa án quân sự
  PL | Tổ chức điều tra hình sự
  PL | Tự vệ trong nhập khẩu hàng hoá nước ngoài vào Việt Nam
  PL | Tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam
  PL | Vệ sinh an toàn thực phẩm
  PL | Xử lý vi phạm hành chính
  PL | Án phí, lệ phí Tòa án
  PL | Đo lường
  PL | Đê điều
  PL | Đối xử tối huệ quốc và đối xử quốc gia trong thương mại quốc tế
  PL | Động viên công nghiệp
  PL | Ưu đãi người có công với cách mạng
  PL | Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng
  """#
