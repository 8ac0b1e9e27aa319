/// District units until 30 June 2025: province | kind | names. Source: list of the General Statistics Office of 6 March 2025.
/// Confidence of all rows: verified against the list.
let districtRows = #"""
  Hà Nội | thị xã | Sơn Tây
  Hà Nội | quận | Ba Đình; Hoàn Kiếm; Tây Hồ; Long Biên; Cầu Giấy; Đống Đa; Hai Bà Trưng; Hoàng Mai; Thanh Xuân; Nam Từ Liêm; Bắc Từ Liêm; Hà Đông
  Hà Nội | huyện | Sóc Sơn; Đông Anh; Gia Lâm; Thanh Trì; Mê Linh; Ba Vì; Phúc Thọ; Đan Phượng; Hoài Đức; Quốc Oai; Thạch Thất; Chương Mỹ; Thanh Oai; Thường Tín; Phú Xuyên; Ứng Hòa; Mỹ Đức
  Hà Giang | thành phố | Hà Giang
  Hà Giang | huyện | Đồng Văn; Mèo Vạc; Yên Minh; Quản Bạ; Vị Xuyên; Bắc Mê; Hoàng Su Phì; Xín Mần; Bắc Quang; Quang Bình
  Cao Bằng | thành phố | Cao Bằng
  Cao Bằng | huyện | Bảo Lâm; Bảo Lạc; Hà Quảng; Trùng Khánh; Hạ Lang; Quảng Hòa; Hoà An; Nguyên Bình; Thạch An; Phục Hòa; Quảng Uyên; Thông Nông; Trà Lĩnh
  Bắc Kạn | thành phố | Bắc Kạn
  Bắc Kạn | huyện | Pác Nặm; Ba Bể; Ngân Sơn; Bạch Thông; Chợ Đồn; Chợ Mới; Na Rì
  Tuyên Quang | thành phố | Tuyên Quang
  Tuyên Quang | huyện | Lâm Bình; Na Hang; Chiêm Hóa; Hàm Yên; Yên Sơn; Sơn Dương
  Lào Cai | thành phố | Lào Cai
  Lào Cai | thị xã | Sa Pa
  Lào Cai | huyện | Bát Xát; Mường Khương; Si Ma Cai; Bắc Hà; Bảo Thắng; Bảo Yên; Văn Bàn
  Điện Biên | thành phố | Điện Biên Phủ
  Điện Biên | thị xã | Mường Lay
  Điện Biên | huyện | Mường Nhé; Mường Chà; Tủa Chùa; Tuần Giáo; Điện Biên; Điện Biên Đông; Mường Ảng; Nậm Pồ
  Lai Châu | thành phố | Lai Châu
  Lai Châu | huyện | Tam Đường; Mường Tè; Sìn Hồ; Phong Thổ; Than Uyên; Tân Uyên; Nậm Nhùn
  Sơn La | thành phố | Sơn La
  Sơn La | thị xã | Mộc Châu
  Sơn La | huyện | Quỳnh Nhai; Thuận Châu; Mường La; Bắc Yên; Phù Yên; Mộc Châu; Yên Châu; Mai Sơn; Sông Mã; Sốp Cộp; Vân Hồ
  Yên Bái | thành phố | Yên Bái
  Yên Bái | thị xã | Nghĩa Lộ
  Yên Bái | huyện | Lục Yên; Văn Yên; Mù Căng Chải; Trấn Yên; Trạm Tấu; Văn Chấn; Yên Bình
  Hòa Bình | thành phố | Hòa Bình
  Hòa Bình | huyện | Đà Bắc; Lương Sơn; Kim Bôi; Cao Phong; Tân Lạc; Mai Châu; Lạc Sơn; Yên Thủy; Lạc Thủy; Kỳ Sơn
  Thái Nguyên | thành phố | Thái Nguyên; Sông Công; Phổ Yên
  Thái Nguyên | huyện | Định Hóa; Phú Lương; Đồng Hỷ; Võ Nhai; Đại Từ; Phú Bình
  Lạng Sơn | thành phố | Lạng Sơn
  Lạng Sơn | huyện | Tràng Định; Bình Gia; Văn Lãng; Cao Lộc; Văn Quan; Bắc Sơn; Hữu Lũng; Chi Lăng; Lộc Bình; Đình Lập
  Quảng Ninh | thành phố | Hạ Long; Móng Cái; Cẩm Phả; Uông Bí; Đông Triều
  Quảng Ninh | thị xã | Đông Triều; Quảng Yên
  Quảng Ninh | huyện | Bình Liêu; Tiên Yên; Đầm Hà; Hải Hà; Ba Chẽ; Vân Đồn; Cô Tô; Hoành Bồ
  Bắc Giang | thành phố | Bắc Giang
  Bắc Giang | thị xã | Việt Yên; Chũ
  Bắc Giang | huyện | Yên Thế; Tân Yên; Lạng Giang; Lục Nam; Lục Ngạn; Sơn Động; Yên Dũng; Việt Yên; Hiệp Hòa
  Phú Thọ | thành phố | Việt Trì
  Phú Thọ | thị xã | Phú Thọ
  Phú Thọ | huyện | Đoan Hùng; Hạ Hoà; Thanh Ba; Phù Ninh; Yên Lập; Cẩm Khê; Tam Nông; Lâm Thao; Thanh Sơn; Thanh Thuỷ; Tân Sơn
  Vĩnh Phúc | thành phố | Vĩnh Yên; Phúc Yên
  Vĩnh Phúc | huyện | Lập Thạch; Tam Dương; Tam Đảo; Bình Xuyên; Yên Lạc; Vĩnh Tường; Sông Lô
  Bắc Ninh | thành phố | Bắc Ninh; Từ Sơn
  Bắc Ninh | thị xã | Quế Võ; Thuận Thành
  Bắc Ninh | huyện | Yên Phong; Tiên Du; Gia Bình; Lương Tài
  Hải Dương | thành phố | Hải Dương; Chí Linh
  Hải Dương | thị xã | Kinh Môn
  Hải Dương | huyện | Nam Sách; Kim Thành; Thanh Hà; Cẩm Giàng; Bình Giang; Gia Lộc; Tứ Kỳ; Ninh Giang; Thanh Miện
  Hải Phòng | thành phố | Thuỷ Nguyên
  Hải Phòng | quận | Hồng Bàng; Ngô Quyền; Lê Chân; Hải An; Kiến An; Đồ Sơn; Dương Kinh; An Dương
  Hải Phòng | huyện | Thuỷ Nguyên; An Dương; An Lão; Kiến Thuỵ; Tiên Lãng; Vĩnh Bảo; Cát Hải; Bạch Long Vĩ
  Hưng Yên | thành phố | Hưng Yên
  Hưng Yên | thị xã | Mỹ Hào
  Hưng Yên | huyện | Văn Lâm; Văn Giang; Yên Mỹ; Ân Thi; Khoái Châu; Kim Động; Tiên Lữ; Phù Cừ
  Thái Bình | thành phố | Thái Bình
  Thái Bình | huyện | Quỳnh Phụ; Hưng Hà; Đông Hưng; Thái Thụy; Tiền Hải; Kiến Xương; Vũ Thư
  Hà Nam | thành phố | Phủ Lý
  Hà Nam | thị xã | Duy Tiên; Kim Bảng
  Hà Nam | huyện | Kim Bảng; Thanh Liêm; Bình Lục; Lý Nhân
  Nam Định | thành phố | Nam Định
  Nam Định | huyện | Mỹ Lộc; Vụ Bản; Ý Yên; Nghĩa Hưng; Nam Trực; Trực Ninh; Xuân Trường; Giao Thủy; Hải Hậu
  Ninh Bình | thành phố | Ninh Bình; Tam Điệp; Hoa Lư
  Ninh Bình | huyện | Nho Quan; Gia Viễn; Hoa Lư; Yên Khánh; Kim Sơn; Yên Mô
  Thanh Hóa | thành phố | Thanh Hóa; Sầm Sơn
  Thanh Hóa | thị xã | Bỉm Sơn; Nghi Sơn
  Thanh Hóa | huyện | Mường Lát; Quan Hóa; Bá Thước; Quan Sơn; Lang Chánh; Ngọc Lặc; Cẩm Thủy; Thạch Thành; Hà Trung; Vĩnh Lộc; Yên Định; Thọ Xuân; Thường Xuân; Triệu Sơn; Thiệu Hóa; Hoằng Hóa; Hậu Lộc; Nga Sơn; Như Xuân; Như Thanh; Nông Cống; Đông Sơn; Quảng Xương
  Nghệ An | thành phố | Vinh
  Nghệ An | thị xã | Cửa Lò; Thái Hoà; Hoàng Mai
  Nghệ An | huyện | Quế Phong; Quỳ Châu; Kỳ Sơn; Tương Dương; Nghĩa Đàn; Quỳ Hợp; Quỳnh Lưu; Con Cuông; Tân Kỳ; Anh Sơn; Diễn Châu; Yên Thành; Đô Lương; Thanh Chương; Nghi Lộc; Nam Đàn; Hưng Nguyên
  Hà Tĩnh | thành phố | Hà Tĩnh
  Hà Tĩnh | thị xã | Hồng Lĩnh; Kỳ Anh
  Hà Tĩnh | huyện | Hương Sơn; Đức Thọ; Vũ Quang; Nghi Xuân; Can Lộc; Hương Khê; Thạch Hà; Cẩm Xuyên; Kỳ Anh; Lộc Hà
  Quảng Bình | thành phố | Đồng Hới
  Quảng Bình | thị xã | Ba Đồn
  Quảng Bình | huyện | Minh Hóa; Tuyên Hóa; Quảng Trạch; Bố Trạch; Quảng Ninh; Lệ Thủy
  Quảng Trị | thành phố | Đông Hà
  Quảng Trị | thị xã | Quảng Trị
  Quảng Trị | huyện | Vĩnh Linh; Hướng Hóa; Gio Linh; Đa Krông; Cam Lộ; Triệu Phong; Hải Lăng; Cồn Cỏ
  Huế | thành phố | Huế
  Huế | thị xã | Phong Điền; Hương Thủy; Hương Trà
  Huế | quận | Thuận Hóa; Phú Xuân
  Huế | huyện | Phong Điền; Quảng Điền; Phú Vang; A Lưới; Phú Lộc; Nam Đông
  Đà Nẵng | quận | Liên Chiểu; Thanh Khê; Hải Châu; Sơn Trà; Ngũ Hành Sơn; Cẩm Lệ
  Đà Nẵng | huyện | Hòa Vang; Hoàng Sa
  Quảng Nam | thành phố | Tam Kỳ; Hội An
  Quảng Nam | thị xã | Điện Bàn
  Quảng Nam | huyện | Tây Giang; Đông Giang; Đại Lộc; Duy Xuyên; Quế Sơn; Nam Giang; Phước Sơn; Hiệp Đức; Thăng Bình; Tiên Phước; Bắc Trà My; Nam Trà My; Núi Thành; Phú Ninh; Nông Sơn
  Quảng Ngãi | thành phố | Quảng Ngãi
  Quảng Ngãi | thị xã | Đức Phổ
  Quảng Ngãi | huyện | Bình Sơn; Trà Bồng; Sơn Tịnh; Tư Nghĩa; Sơn Hà; Sơn Tây; Minh Long; Nghĩa Hành; Mộ Đức; Ba Tơ; Lý Sơn; Tây Trà
  Bình Định | thành phố | Quy Nhơn
  Bình Định | thị xã | Hoài Nhơn; An Nhơn
  Bình Định | huyện | An Lão; Hoài Ân; Phù Mỹ; Vĩnh Thạnh; Tây Sơn; Phù Cát; Tuy Phước; Vân Canh
  Phú Yên | thành phố | Tuy Hoà
  Phú Yên | thị xã | Sông Cầu; Đông Hòa
  Phú Yên | huyện | Đồng Xuân; Tuy An; Sơn Hòa; Sông Hinh; Tây Hoà; Phú Hoà
  Khánh Hòa | thành phố | Nha Trang; Cam Ranh
  Khánh Hòa | thị xã | Ninh Hòa
  Khánh Hòa | huyện | Cam Lâm; Vạn Ninh; Khánh Vĩnh; Diên Khánh; Khánh Sơn; Trường Sa
  Ninh Thuận | thành phố | Phan Rang-Tháp Chàm
  Ninh Thuận | huyện | Bác Ái; Ninh Sơn; Ninh Hải; Ninh Phước; Thuận Bắc; Thuận Nam
  Bình Thuận | thành phố | Phan Thiết
  Bình Thuận | thị xã | La Gi
  Bình Thuận | huyện | Tuy Phong; Bắc Bình; Hàm Thuận Bắc; Hàm Thuận Nam; Tánh Linh; Đức Linh; Hàm Tân; Phú Quí
  Kon Tum | thành phố | Kon Tum
  Kon Tum | huyện | Đắk Glei; Ngọc Hồi; Đắk Tô; Kon Plông; Kon Rẫy; Đắk Hà; Sa Thầy; Tu Mơ Rông; Ia H' Drai
  Gia Lai | thành phố | Pleiku
  Gia Lai | thị xã | An Khê; Ayun Pa
  Gia Lai | huyện | KBang; Đăk Đoa; Chư Păh; Ia Grai; Mang Yang; Kông Chro; Đức Cơ; Chư Prông; Chư Sê; Đăk Pơ; Ia Pa; Krông Pa; Phú Thiện; Chư Pưh
  Đắk Lắk | thành phố | Buôn Ma Thuột
  Đắk Lắk | thị xã | Buôn Hồ
  Đắk Lắk | huyện | Ea H'leo; Ea Súp; Buôn Đôn; Cư M'gar; Krông Búk; Krông Năng; Ea Kar; M'Đrắk; Krông Bông; Krông Pắc; Krông A Na; Lắk; Cư Kuin
  Đắk Nông | thành phố | Gia Nghĩa
  Đắk Nông | huyện | Đăk Glong; Cư Jút; Đắk Mil; Krông Nô; Đắk Song; Đắk R'Lấp; Tuy Đức
  Lâm Đồng | thành phố | Đà Lạt; Bảo Lộc
  Lâm Đồng | huyện | Đam Rông; Lạc Dương; Lâm Hà; Đơn Dương; Đức Trọng; Di Linh; Bảo Lâm; Đạ Huoai; Đạ Tẻh; Cát Tiên
  Bình Phước | thành phố | Đồng Xoài
  Bình Phước | thị xã | Phước Long; Bình Long; Chơn Thành
  Bình Phước | huyện | Bù Gia Mập; Lộc Ninh; Bù Đốp; Hớn Quản; Đồng Phú; Bù Đăng; Phú Riềng
  Tây Ninh | thành phố | Tây Ninh
  Tây Ninh | thị xã | Hòa Thành; Trảng Bàng
  Tây Ninh | huyện | Tân Biên; Tân Châu; Dương Minh Châu; Châu Thành; Gò Dầu; Bến Cầu
  Bình Dương | thành phố | Thủ Dầu Một; Bến Cát; Tân Uyên; Dĩ An; Thuận An
  Bình Dương | thị xã | Bến Cát
  Bình Dương | huyện | Bàu Bàng; Dầu Tiếng; Phú Giáo; Bắc Tân Uyên
  Đồng Nai | thành phố | Biên Hòa; Long Khánh
  Đồng Nai | huyện | Tân Phú; Vĩnh Cửu; Định Quán; Trảng Bom; Thống Nhất; Cẩm Mỹ; Long Thành; Xuân Lộc; Nhơn Trạch
  Bà Rịa - Vũng Tàu | thành phố | Vũng Tàu; Bà Rịa; Phú Mỹ
  Bà Rịa - Vũng Tàu | thị xã | Phú Mỹ
  Bà Rịa - Vũng Tàu | huyện | Châu Đức; Xuyên Mộc; Long Điền; Long Đất; Đất Đỏ; Côn Đảo
  Hồ Chí Minh | thành phố | Thủ Đức
  Hồ Chí Minh | quận | 1; 12; Gò Vấp; Bình Thạnh; Tân Bình; Tân Phú; Phú Nhuận; 3; 10; 11; 4; 5; 6; 8; Bình Tân; 7; 2; 9; Thủ Đức
  Hồ Chí Minh | huyện | Củ Chi; Hóc Môn; Bình Chánh; Nhà Bè; Cần Giờ
  Long An | thành phố | Tân An
  Long An | thị xã | Kiến Tường
  Long An | huyện | Tân Hưng; Vĩnh Hưng; Mộc Hóa; Tân Thạnh; Thạnh Hóa; Đức Huệ; Đức Hòa; Bến Lức; Thủ Thừa; Tân Trụ; Cần Đước; Cần Giuộc; Châu Thành
  Tiền Giang | thành phố | Mỹ Tho; Gò Công
  Tiền Giang | thị xã | Gò Công; Cai Lậy
  Tiền Giang | huyện | Tân Phước; Cái Bè; Cai Lậy; Châu Thành; Chợ Gạo; Gò Công Tây; Gò Công Đông; Tân Phú Đông
  Bến Tre | thành phố | Bến Tre
  Bến Tre | huyện | Châu Thành; Chợ Lách; Mỏ Cày Nam; Giồng Trôm; Bình Đại; Ba Tri; Thạnh Phú; Mỏ Cày Bắc
  Trà Vinh | thành phố | Trà Vinh
  Trà Vinh | thị xã | Duyên Hải
  Trà Vinh | huyện | Càng Long; Cầu Kè; Tiểu Cần; Châu Thành; Cầu Ngang; Trà Cú; Duyên Hải
  Vĩnh Long | thành phố | Vĩnh Long
  Vĩnh Long | thị xã | Bình Minh
  Vĩnh Long | huyện | Long Hồ; Mang Thít;  Vũng Liêm; Tam Bình; Trà Ôn; Bình Tân
  Đồng Tháp | thành phố | Cao Lãnh; Sa Đéc; Hồng Ngự
  Đồng Tháp | huyện | Tân Hồng; Hồng Ngự; Tam Nông; Tháp Mười; Cao Lãnh; Thanh Bình; Lấp Vò; Lai Vung; Châu Thành
  An Giang | thành phố | Long Xuyên; Châu Đốc
  An Giang | thị xã | Tân Châu; Tịnh Biên
  An Giang | huyện | An Phú; Phú Tân; Châu Phú; Tri Tôn; Châu Thành; Chợ Mới; Thoại Sơn
  Kiên Giang | thành phố | Rạch Giá; Hà Tiên; Phú Quốc
  Kiên Giang | huyện | Kiên Lương; Hòn Đất; Tân Hiệp; Châu Thành; Giồng Riềng; Gò Quao; An Biên; An Minh; Vĩnh Thuận; Kiên Hải; U Minh Thượng; Giang Thành
  Cần Thơ | quận | Ninh Kiều; Ô Môn; Bình Thuỷ; Cái Răng; Thốt Nốt
  Cần Thơ | huyện | Vĩnh Thạnh; Cờ Đỏ; Phong Điền; Thới Lai
  Hậu Giang | thành phố | Vị Thanh; Ngã Bảy
  Hậu Giang | thị xã | Long Mỹ
  Hậu Giang | huyện | Châu Thành A; Châu Thành; Phụng Hiệp; Vị Thuỷ; Long Mỹ
  Sóc Trăng | thành phố | Sóc Trăng
  Sóc Trăng | thị xã | Ngã Năm; Vĩnh Châu
  Sóc Trăng | huyện | Châu Thành; Kế Sách; Mỹ Tú; Cù Lao Dung; Long Phú; Mỹ Xuyên; Thạnh Trị; Trần Đề
  Bạc Liêu | thành phố | Bạc Liêu
  Bạc Liêu | thị xã | Giá Rai
  Bạc Liêu | huyện | Hồng Dân; Phước Long; Vĩnh Lợi; Đông Hải; Hoà Bình
  Cà Mau | thành phố | Cà Mau
  Cà Mau | huyện | U Minh; Thới Bình; Trần Văn Thời; Cái Nước; Đầm Dơi; Năm Căn; Phú Tân; Ngọc Hiển
  """#
