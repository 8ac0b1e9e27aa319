/// Communes, wards and special zones since 1 July 2025, sorted by key, one row a unit:
/// folded name | kind | name | province, and for those whose kind changed since: from | until.
/// Source: list of the General Statistics Office of 25 July 2026; Resolution 388/NQ-UBTVQH16 for wards since 20 September 2026.
/// Confidence of all rows: verified against the list.
let communeRows = #"""
  1 bao loc|phường|1 Bảo Lộc|Lâm Đồng
  2 bao loc|phường|2 Bảo Lộc|Lâm Đồng
  3 bao loc|phường|3 Bảo Lộc|Lâm Đồng
  a doi|xã|A Dơi|Quảng Trị
  a luoi 1|xã|A Lưới 1|Huế
  a luoi 2|xã|A Lưới 2|Huế
  a luoi 3|xã|A Lưới 3|Huế
  a luoi 4|xã|A Lưới 4|Huế
  a luoi 5|xã|A Lưới 5|Huế
  a mu sung|xã|A Mú Sung|Lào Cai
  a sao|xã|A Sào|Hưng Yên
  ai quoc|xã|Ái Quốc|Hưng Yên
  ai quoc|phường|Ái Quốc|Hải Phòng
  ai tu|xã|Ái Tử|Quảng Trị
  al ba|xã|Al Bá|Gia Lai
  an bien|xã|An Biên|An Giang
  an bien|phường|An Biên|Hải Phòng
  an binh|phường|An Bình|Cần Thơ
  an binh|phường|An Bình|Gia Lai
  an binh|xã|An Bình|Phú Thọ
  an binh|xã|An Bình|Vĩnh Long
  an binh|phường|An Bình|Đồng Tháp
  an chau|xã|An Châu|An Giang
  an chau|xã|An Châu|Nghệ An
  an cu|xã|An Cư|An Giang
  an cuu|phường|An Cựu|Huế
  an dinh|xã|An Định|Vĩnh Long
  an dong|phường|An Đông|Hồ Chí Minh
  an duong|phường|An Dương|Hải Phòng
  an hai|phường|An Hải|Hải Phòng
  an hai|phường|An Hải|Đà Nẵng
  an hao|xã|Ân Hảo|Gia Lai
  an hiep|xã|An Hiệp|Vĩnh Long
  an hoa|xã|An Hoà|Gia Lai
  an hoa|xã|An Hoà|Đồng Tháp
  an hoi|phường|An Hội|Vĩnh Long
  an hoi dong|phường|An Hội Đông|Hồ Chí Minh
  an hoi tay|phường|An Hội Tây|Hồ Chí Minh
  an hung|xã|An Hưng|Hải Phòng
  an huu|xã|An Hữu|Đồng Tháp
  an khanh|xã|An Khánh|Hà Nội
  an khanh|xã|An Khánh|Hải Phòng
  an khanh|phường|An Khánh|Hồ Chí Minh
  an khanh|xã|An Khánh|Thái Nguyên
  an khe|phường|An Khê|Gia Lai
  an khe|phường|An Khê|Đà Nẵng
  an lac|xã|An Lạc|Bắc Ninh
  an lac|phường|An Lạc|Hồ Chí Minh
  an lac thon|xã|An Lạc Thôn|Cần Thơ
  an lao|xã|An Lão|Gia Lai
  an lao|xã|An Lão|Hải Phòng
  an loc|phường|An Lộc|Đồng Nai
  an long|xã|An Long|Hồ Chí Minh
  an long|xã|An Long|Đồng Tháp
  an luc long|xã|An Lục Long|Tây Ninh
  an luong|xã|An Lương|Gia Lai
  an minh|xã|An Minh|An Giang
  an ngai trung|xã|An Ngãi Trung|Vĩnh Long
  an nghia|xã|An Nghĩa|Phú Thọ
  an nhon|phường|An Nhơn|Gia Lai
  an nhon|phường|An Nhơn|Hồ Chí Minh
  an nhon bac|phường|An Nhơn Bắc|Gia Lai
  an nhon dong|phường|An Nhơn Đông|Gia Lai
  an nhon nam|phường|An Nhơn Nam|Gia Lai
  an nhon tay|xã|An Nhơn Tây|Gia Lai
  an nhon tay|xã|An Nhơn Tây|Hồ Chí Minh
  an ninh|xã|An Ninh|Cần Thơ
  an ninh|xã|An Ninh|Tây Ninh
  an nong|xã|An Nông|Thanh Hóa
  an phong|phường|An Phong|Hải Phòng
  an phu|xã|An Phú|An Giang
  an phu|phường|An Phú|Gia Lai
  an phu|xã|An Phú|Hải Phòng
  an phu|phường|An Phú|Hồ Chí Minh
  an phu|xã|An Phú|Quảng Ngãi
  an phu dong|phường|An Phú Đông|Hồ Chí Minh
  an phu tan|xã|An Phú Tân|Vĩnh Long
  an phuoc|xã|An Phước|Đồng Nai
  an phuoc|xã|An Phước|Đồng Tháp
  an quang|xã|An Quang|Hải Phòng
  an qui|xã|An Qui|Vĩnh Long
  an sinh|phường|An Sinh|Quảng Ninh
  an thang|phường|An Thắng|Đà Nẵng
  an thanh|xã|An Thạnh|Cần Thơ
  an thanh|xã|An Thành|Hải Phòng
  an thanh thuy|xã|An Thạnh Thuỷ|Đồng Tháp
  an thi|xã|Ân Thi|Hưng Yên
  an thoi dong|xã|An Thới Đông|Hồ Chí Minh
  an tinh|phường|An Tịnh|Tây Ninh
  an toan|xã|An Toàn|Gia Lai
  an trach|xã|An Trạch|Cà Mau
  an truong|xã|An Trường|Hải Phòng
  an truong|xã|An Trường|Vĩnh Long
  an tuong|xã|Ân Tường|Gia Lai
  an tuong|phường|An Tường|Tuyên Quang
  an vien|xã|An Viễn|Đồng Nai
  an vinh|xã|An Vinh|Gia Lai
  an xuyen|phường|An Xuyên|Cà Mau
  anh dung|xã|Anh Dũng|Khánh Hòa
  anh son|xã|Anh Sơn|Nghệ An
  anh son dong|xã|Anh Sơn Đông|Nghệ An
  au co|phường|Âu Cơ|Phú Thọ
  au lau|phường|Âu Lâu|Lào Cai
  avuong|xã|Avương|Đà Nẵng
  ayun|xã|Ayun|Gia Lai
  ayun pa|phường|Ayun Pa|Gia Lai
  b lao|phường|B'Lao|Lâm Đồng
  ba be|xã|Ba Bể|Thái Nguyên
  ba che|xã|Ba Chẽ|Quảng Ninh
  ba chuc|xã|Ba Chúc|An Giang
  ba diem|xã|Bà Điểm|Hồ Chí Minh
  ba dinh|phường|Ba Đình|Hà Nội
  ba dinh|xã|Ba Dinh|Quảng Ngãi
  ba dinh|xã|Ba Đình|Thanh Hóa
  ba don|phường|Ba Đồn|Quảng Trị
  ba dong|xã|Ba Động|Quảng Ngãi
  ba gia|xã|Ba Gia|Quảng Ngãi
  ba long|xã|Ba Lòng|Quảng Trị
  ba na|xã|Bà Nà|Đà Nẵng
  ba ngoi|phường|Ba Ngòi|Khánh Hòa
  ba ria|phường|Bà Rịa|Hồ Chí Minh
  ba sao|xã|Ba Sao|Đồng Tháp
  ba son|xã|Ba Sơn|Lạng Sơn
  ba thuoc|xã|Bá Thước|Thanh Hóa
  ba to|xã|Ba Tơ|Quảng Ngãi
  ba to|xã|Ba Tô|Quảng Ngãi
  ba tri|xã|Ba Tri|Vĩnh Long
  ba vi|xã|Ba Vì|Hà Nội
  ba vi|xã|Ba Vì|Quảng Ngãi
  ba vinh|xã|Ba Vinh|Quảng Ngãi
  ba xa|xã|Ba Xa|Quảng Ngãi
  ba xuyen|phường|Bá Xuyên|Thái Nguyên
  bac ai|xã|Bác Ái|Khánh Hòa
  bac ai dong|xã|Bác Ái Đông|Khánh Hòa
  bac ai tay|xã|Bác Ái Tây|Khánh Hòa
  bac an phu|phường|Bắc An Phụ|Hải Phòng
  bac binh|xã|Bắc Bình|Lâm Đồng
  bac cam ranh|phường|Bắc Cam Ranh|Khánh Hòa
  bac dong hung|xã|Bắc Đông Hưng|Hưng Yên
  bac dong quan|xã|Bắc Đông Quan|Hưng Yên
  bac gia nghia|phường|Bắc Gia Nghĩa|Lâm Đồng
  bac giang|phường|Bắc Giang|Bắc Ninh
  bac gianh|phường|Bắc Gianh|Quảng Trị
  bac ha|xã|Bắc Hà|Lào Cai
  bac hong linh|phường|Bắc Hồng Lĩnh|Hà Tĩnh
  bac kan|phường|Bắc Kạn|Thái Nguyên
  bac khanh vinh|xã|Bắc Khánh Vĩnh|Khánh Hòa
  bac lieu|phường|Bạc Liêu|Cà Mau
  bac lung|xã|Bắc Lũng|Bắc Ninh
  bac ly|xã|Bắc Lý|Nghệ An
  bac ly|xã|Bắc Lý|Ninh Bình
  bac me|xã|Bắc Mê|Tuyên Quang
  bac nha trang|phường|Bắc Nha Trang|Khánh Hòa
  bac ninh hoa|xã|Bắc Ninh Hoà|Khánh Hòa
  bac quang|xã|Bắc Quang|Tuyên Quang
  bac ruong|xã|Bắc Ruộng|Lâm Đồng
  bac son|xã|Bắc Sơn|Lạng Sơn
  bac tan uyen|xã|Bắc Tân Uyên|Hồ Chí Minh
  bac thai ninh|xã|Bắc Thái Ninh|Hưng Yên
  bac thanh mien|xã|Bắc Thanh Miện|Hải Phòng
  bac thuy anh|xã|Bắc Thuỵ Anh|Hưng Yên
  bac tien hung|xã|Bắc Tiên Hưng|Hưng Yên
  bac trach|xã|Bắc Trạch|Quảng Trị
  bac yen|xã|Bắc Yên|Sơn La
  bach dang|xã|Bạch Đằng|Cao Bằng
  bach dang|phường|Bạch Đằng|Hải Phòng
  bach dich|xã|Bạch Đích|Tuyên Quang
  bach ha|xã|Bạch Hà|Nghệ An
  bach long vi|đặc khu|Bạch Long Vĩ|Hải Phòng
  bach mai|phường|Bạch Mai|Hà Nội
  bach ngoc|xã|Bạch Ngọc|Nghệ An
  bach ngoc|xã|Bạch Ngọc|Tuyên Quang
  bach quang|phường|Bách Quang|Thái Nguyên
  bach thong|xã|Bạch Thông|Thái Nguyên
  bach xa|xã|Bạch Xa|Tuyên Quang
  bai chay|phường|Bãi Cháy|Quảng Ninh
  ban bo|xã|Bản Bo|Lai Châu
  ban co|phường|Bàn Cờ|Hồ Chí Minh
  ban ho|xã|Bản Hồ|Lào Cai
  ban lau|xã|Bản Lầu|Lào Cai
  ban lien|xã|Bản Liền|Lào Cai
  ban may|xã|Bản Máy|Tuyên Quang
  ban nguyen|xã|Bản Nguyên|Phú Thọ
  ban thach|phường|Bàn Thạch|Đà Nẵng
  ban xeo|xã|Bản Xèo|Lào Cai
  bang hanh|xã|Bằng Hành|Tuyên Quang
  bang lang|xã|Bằng Lang|Tuyên Quang
  bang luan|xã|Bằng Luân|Phú Thọ
  bang mac|xã|Bằng Mạc|Lạng Sơn
  bang thanh|xã|Bằng Thành|Thái Nguyên
  bang van|xã|Bằng Vân|Thái Nguyên
  bao ai|xã|Bảo Ái|Lào Cai
  bao an|phường|Bảo An|Khánh Hòa
  bao dai|xã|Bảo Đài|Bắc Ninh
  bao ha|xã|Bảo Hà|Lào Cai
  bao la|xã|Bao La|Phú Thọ
  bao lac|xã|Bảo Lạc|Cao Bằng
  bao lam|xã|Bảo Lâm|Cao Bằng
  bao lam 1|xã|Bảo Lâm 1|Lâm Đồng
  bao lam 2|xã|Bảo Lâm 2|Lâm Đồng
  bao lam 3|xã|Bảo Lâm 3|Lâm Đồng
  bao lam 4|xã|Bảo Lâm 4|Lâm Đồng
  bao lam 5|xã|Bảo Lâm 5|Lâm Đồng
  bao nhai|xã|Bảo Nhai|Lào Cai
  bao thang|xã|Bảo Thắng|Lào Cai
  bao thanh|xã|Bảo Thạnh|Vĩnh Long
  bao thuan|xã|Bảo Thuận|Lâm Đồng
  bao vinh|phường|Bảo Vinh|Đồng Nai
  bao yen|xã|Bảo Yên|Lào Cai
  bat bat|xã|Bất Bạt|Hà Nội
  bat mot|xã|Bát Mọt|Thanh Hóa
  bat trang|xã|Bát Tràng|Hà Nội
  bat xat|xã|Bát Xát|Lào Cai
  bau bang|xã|Bàu Bàng|Hồ Chí Minh
  bau can|xã|Bàu Cạn|Gia Lai
  bau ham|xã|Bàu Hàm|Đồng Nai
  bau lam|xã|Bàu Lâm|Hồ Chí Minh
  bay hien|phường|Bảy Hiền|Hồ Chí Minh
  be van dan|xã|Bế Văn Đàn|Cao Bằng
  ben cat|phường|Bến Cát|Hồ Chí Minh
  ben cau|xã|Bến Cầu|Tây Ninh
  ben giang|xã|Bến Giằng|Đà Nẵng
  ben hai|xã|Bến Hải|Quảng Trị
  ben hien|xã|Bến Hiên|Đà Nẵng
  ben luc|xã|Bến Lức|Tây Ninh
  ben quan|xã|Bến Quan|Quảng Trị
  ben thanh|phường|Bến Thành|Hồ Chí Minh
  ben tre|phường|Bến Tre|Vĩnh Long
  bich hao|xã|Bích Hào|Nghệ An
  bien bach|xã|Biển Bạch|Cà Mau
  bien dong|xã|Biển Động|Bắc Ninh
  bien ho|xã|Biển Hồ|Gia Lai
  bien hoa|phường|Biên Hoà|Đồng Nai
  bien son|xã|Biên Sơn|Bắc Ninh
  bien thuong|xã|Biện Thượng|Thanh Hóa
  bim son|phường|Bỉm Sơn|Thanh Hóa
  binh an|xã|Bình An|An Giang
  binh an|xã|Bình An|Gia Lai
  binh an|xã|Bình An|Ninh Bình
  binh an|xã|Bình An|Tuyên Quang
  binh an|xã|Bình An|Đồng Nai
  binh ca|xã|Bình Ca|Tuyên Quang
  binh chanh|xã|Bình Chánh|Hồ Chí Minh
  binh chau|xã|Bình Châu|Hồ Chí Minh
  binh chuan|xã|Bình Chuẩn|Nghệ An
  binh chuong|xã|Bình Chương|Quảng Ngãi
  binh co|phường|Bình Cơ|Hồ Chí Minh
  binh dai|xã|Bình Đại|Vĩnh Long
  binh dien|xã|Bình Điền|Huế
  binh dinh|phường|Bình Định|Gia Lai
  binh dinh|xã|Bình Định|Hưng Yên
  binh dong|phường|Bình Đông|Hồ Chí Minh
  binh duc|phường|Bình Đức|An Giang
  binh duc|xã|Bình Đức|Tây Ninh
  binh duong|xã|Bình Dương|Gia Lai
  binh duong|phường|Bình Dương|Hồ Chí Minh
  binh gia|xã|Bình Giã|Hồ Chí Minh
  binh gia|xã|Bình Gia|Lạng Sơn
  binh giang|xã|Bình Giang|An Giang
  binh giang|xã|Bình Giang|Hải Phòng
  binh giang|xã|Bình Giang|Ninh Bình
  binh hang trung|xã|Bình Hàng Trung|Đồng Tháp
  binh hiep|xã|Bình Hiệp|Gia Lai
  binh hiep|xã|Bình Hiệp|Tây Ninh
  binh hoa|xã|Bình Hoà|An Giang
  binh hoa|phường|Bình Hoà|Hồ Chí Minh
  binh hoa|xã|Bình Hoà|Tây Ninh
  binh hung|xã|Bình Hưng|Hồ Chí Minh
  binh hung hoa|phường|Bình Hưng Hoà|Hồ Chí Minh
  binh khanh|xã|Bình Khánh|Hồ Chí Minh
  binh khe|xã|Bình Khê|Gia Lai
  binh khe|phường|Bình Khê|Quảng Ninh
  binh kien|phường|Bình Kiến|Đắk Lắk
  binh lieu|xã|Bình Liêu|Quảng Ninh
  binh loc|phường|Bình Lộc|Đồng Nai
  binh loi|xã|Bình Lợi|Hồ Chí Minh
  binh loi trung|phường|Bình Lợi Trung|Hồ Chí Minh
  binh long|phường|Bình Long|Đồng Nai
  binh lu|xã|Bình Lư|Lai Châu
  binh luc|xã|Bình Lục|Ninh Bình
  binh minh|xã|Bình Minh|Hà Nội
  binh minh|xã|Bình Minh|Nghệ An
  binh minh|xã|Bình Minh|Ninh Bình
  binh minh|xã|Bình Minh|Quảng Ngãi
  binh minh|phường|Bình Minh|Tây Ninh
  binh minh|phường|Bình Minh|Vĩnh Long
  binh minh|xã|Bình Minh|Đồng Nai
  binh my|xã|Bình Mỹ|An Giang
  binh my|xã|Bình Mỹ|Hồ Chí Minh
  binh my|xã|Bình Mỹ|Ninh Bình
  binh nguyen|xã|Bình Nguyên|Hưng Yên
  binh nguyen|xã|Bình Nguyên|Phú Thọ
  binh ninh|xã|Bình Ninh|Đồng Tháp
  binh phu|xã|Bình Phú|Gia Lai
  binh phu|phường|Bình Phú|Hồ Chí Minh
  binh phu|xã|Bình Phú|Phú Thọ
  binh phu|xã|Bình Phú|Vĩnh Long
  binh phu|xã|Bình Phú|Đồng Tháp
  binh phuoc|xã|Bình Phước|Vĩnh Long
  binh phuoc|phường|Bình Phước|Đồng Nai
  binh quoi|phường|Bình Quới|Hồ Chí Minh
  binh son|xã|Bình Sơn|An Giang
  binh son|xã|Bình Sơn|Ninh Bình
  binh son|xã|Bình Sơn|Quảng Ngãi
  binh tan|phường|Bình Tân|Hồ Chí Minh
  binh tan|xã|Bình Tân|Đồng Nai
  binh tay|phường|Bình Tây|Hồ Chí Minh
  binh thanh|xã|Bình Thanh|Hưng Yên
  binh thanh|phường|Bình Thạnh|Hồ Chí Minh
  binh thanh|xã|Bình Thành|Thái Nguyên
  binh thanh|xã|Bình Thành|Tây Ninh
  binh thanh|xã|Bình Thành|Đồng Tháp
  binh thanh dong|xã|Bình Thạnh Đông|An Giang
  binh thoi|phường|Bình Thới|Hồ Chí Minh
  binh thuan|phường|Bình Thuận|Lâm Đồng
  binh thuan|xã|Bình Thuận|Sơn La
  binh thuan|phường|Bình Thuận|Tuyên Quang
  binh thuy|phường|Bình Thuỷ|Cần Thơ
  binh tien|phường|Bình Tiên|Hồ Chí Minh
  binh tri dong|phường|Bình Trị Đông|Hồ Chí Minh
  binh trung|phường|Bình Trưng|Hồ Chí Minh
  binh trung|xã|Bình Trưng|Đồng Tháp
  binh tuyen|xã|Bình Tuyền|Phú Thọ
  binh xa|xã|Bình Xa|Tuyên Quang
  binh xuan|phường|Bình Xuân|Đồng Tháp
  binh xuyen|xã|Bình Xuyên|Phú Thọ
  binh yen|xã|Bình Yên|Thái Nguyên
  bo de|phường|Bồ Đề|Hà Nội
  bo ha|phường|Bố Hạ|Bắc Ninh|2026-09-20
  bo ha|xã|Bố Hạ|Bắc Ninh|2025-07-01|2026-09-19
  bo ngoong|xã|Bờ Ngoong|Gia Lai
  bo sinh|xã|Bó Sinh|Sơn La
  bo trach|xã|Bố Trạch|Quảng Trị
  bo y|xã|Bờ Y|Quảng Ngãi
  bom bo|xã|Bom Bo|Đồng Nai
  bong lai|phường|Bồng Lai|Bắc Ninh
  bong son|phường|Bồng Sơn|Gia Lai
  bu dang|xã|Bù Đăng|Đồng Nai
  bu gia map|xã|Bù Gia Mập|Đồng Nai
  bum nua|xã|Bum Nưa|Lai Châu
  bum to|xã|Bum Tở|Lai Châu
  bung lao|xã|Búng Lao|Điện Biên
  buon don|xã|Buôn Đôn|Đắk Lắk
  buon ho|phường|Buôn Hồ|Đắk Lắk
  buon ma thuot|phường|Buôn Ma Thuột|Đắk Lắk
  ca dam|xã|Cà Đam|Quảng Ngãi
  ca na|xã|Cà Ná|Khánh Hòa
  ca thanh|xã|Ca Thành|Cao Bằng
  cac son|xã|Các Sơn|Thanh Hóa
  cai be|xã|Cái Bè|Đồng Tháp
  cai chien|xã|Cái Chiên|Quảng Ninh
  cai doi vam|xã|Cái Đôi Vàm|Cà Mau
  cai khe|phường|Cái Khế|Cần Thơ
  cai kinh|xã|Cai Kinh|Lạng Sơn
  cai lay|phường|Cai Lậy|Đồng Tháp
  cai ngang|xã|Cái Ngang|Vĩnh Long
  cai nhum|xã|Cái Nhum|Vĩnh Long
  cai nuoc|xã|Cái Nước|Cà Mau
  cai rang|phường|Cái Răng|Cần Thơ
  cai von|phường|Cái Vồn|Vĩnh Long
  cam an|xã|Cam An|Khánh Hòa
  cam binh|xã|Cẩm Bình|Hà Tĩnh
  cam due|xã|Cẩm Duệ|Hà Tĩnh
  cam duong|phường|Cam Đường|Lào Cai
  cam giang|xã|Cẩm Giang|Hải Phòng
  cam giang|xã|Cẩm Giàng|Hải Phòng
  cam giang|xã|Cẩm Giàng|Thái Nguyên
  cam hiep|xã|Cam Hiệp|Khánh Hòa
  cam hong|xã|Cam Hồng|Quảng Trị
  cam hung|xã|Cẩm Hưng|Hà Tĩnh
  cam khe|xã|Cẩm Khê|Phú Thọ
  cam lac|xã|Cẩm Lạc|Hà Tĩnh
  cam lam|xã|Cam Lâm|Khánh Hòa
  cam le|phường|Cẩm Lệ|Đà Nẵng
  cam linh|phường|Cam Linh|Khánh Hòa
  cam lo|xã|Cam Lộ|Quảng Trị
  cam ly|xã|Cẩm Lý|Bắc Ninh
  cam ly da lat|phường|Cam Ly - Đà Lạt|Lâm Đồng
  cam my|xã|Cẩm Mỹ|Đồng Nai
  cam nhan|xã|Cảm Nhân|Lào Cai
  cam pha|phường|Cẩm Phả|Quảng Ninh
  cam phuc|xã|Cam Phục|Nghệ An
  cam ranh|phường|Cam Ranh|Khánh Hòa
  cam tan|xã|Cẩm Tân|Thanh Hóa
  cam thach|xã|Cẩm Thạch|Thanh Hóa
  cam thanh|phường|Cẩm Thành|Quảng Ngãi
  cam thuy|xã|Cẩm Thuỷ|Thanh Hóa
  cam trung|xã|Cẩm Trung|Hà Tĩnh
  cam tu|xã|Cẩm Tú|Thanh Hóa
  cam van|xã|Cẩm Vân|Thanh Hóa
  cam xuyen|xã|Cẩm Xuyên|Hà Tĩnh
  can dang|xã|Cần Đăng|An Giang
  can duoc|xã|Cần Đước|Tây Ninh
  can gio|xã|Cần Giờ|Hồ Chí Minh
  can giuoc|xã|Cần Giuộc|Tây Ninh
  can loc|xã|Can Lộc|Hà Tĩnh
  can ty|xã|Cán Tỷ|Tuyên Quang
  can yen|xã|Cần Yên|Cao Bằng
  cang long|xã|Càng Long|Vĩnh Long
  canh lien|xã|Canh Liên|Gia Lai
  canh tan|xã|Canh Tân|Cao Bằng
  canh thuy|phường|Cảnh Thuỵ|Bắc Ninh
  canh vinh|xã|Canh Vinh|Gia Lai
  cao bo|xã|Cao Bồ|Tuyên Quang
  cao duc|xã|Cao Đức|Bắc Ninh
  cao duong|xã|Cao Dương|Phú Thọ
  cao lanh|phường|Cao Lãnh|Đồng Tháp
  cao loc|xã|Cao Lộc|Lạng Sơn
  cao minh|xã|Cao Minh|Thái Nguyên
  cao phong|xã|Cao Phong|Phú Thọ
  cao son|xã|Cao Sơn|Lào Cai
  cao son|xã|Cao Sơn|Phú Thọ
  cao xanh|phường|Cao Xanh|Quảng Ninh
  cat hai|đặc khu|Cát Hải|Hải Phòng
  cat lai|phường|Cát Lái|Hồ Chí Minh
  cat ngan|xã|Cát Ngạn|Nghệ An
  cat thanh|xã|Cát Thành|Ninh Bình
  cat thinh|xã|Cát Thịnh|Lào Cai
  cat tien|xã|Cát Tiến|Gia Lai
  cat tien|xã|Cát Tiên|Lâm Đồng
  cat tien 2|xã|Cát Tiên 2|Lâm Đồng
  cat tien 3|xã|Cát Tiên 3|Lâm Đồng
  cau giay|phường|Cầu Giấy|Hà Nội
  cau ke|xã|Cầu Kè|Vĩnh Long
  cau khoi|xã|Cầu Khởi|Tây Ninh
  cau kieu|phường|Cầu Kiệu|Hồ Chí Minh
  cau ngang|xã|Cầu Ngang|Vĩnh Long
  cau ong lanh|phường|Cầu Ông Lãnh|Hồ Chí Minh
  cau thia|phường|Cầu Thia|Lào Cai
  cha to|xã|Chà Tở|Điện Biên
  chan hung|xã|Chấn Hưng|Hải Phòng
  chan may lang co|xã|Chân Mây - Lăng Cô|Huế
  chan mong|xã|Chân Mộng|Phú Thọ
  chan thinh|xã|Chấn Thịnh|Lào Cai
  chanh hiep|phường|Chánh Hiệp|Hồ Chí Minh
  chanh hung|phường|Chánh Hưng|Hồ Chí Minh
  chanh phu hoa|phường|Chánh Phú Hoà|Hồ Chí Minh
  chat binh|xã|Chất Bình|Ninh Bình
  chau binh|xã|Châu Bình|Nghệ An
  chau doc|phường|Châu Đốc|An Giang
  chau duc|xã|Châu Đức|Hồ Chí Minh
  chau hoa|xã|Châu Hoà|Vĩnh Long
  chau hong|xã|Châu Hồng|Nghệ An
  chau hung|xã|Châu Hưng|Vĩnh Long
  chau khe|xã|Châu Khê|Nghệ An
  chau loc|xã|Châu Lộc|Nghệ An
  chau ninh|xã|Châu Ninh|Hưng Yên
  chau pha|xã|Châu Pha|Hồ Chí Minh
  chau phong|xã|Châu Phong|An Giang
  chau phu|xã|Châu Phú|An Giang
  chau que|xã|Châu Quế|Lào Cai
  chau son|xã|Châu Sơn|Lạng Sơn
  chau son|phường|Châu Sơn|Ninh Bình
  chau thanh|xã|Châu Thành|An Giang
  chau thanh|xã|Châu Thành|Cần Thơ
  chau thanh|xã|Châu Thành|Tây Ninh
  chau thanh|xã|Châu Thành|Vĩnh Long
  chau thanh|xã|Châu Thành|Đồng Tháp
  chau thoi|xã|Châu Thới|Cà Mau
  chau tien|xã|Châu Tiến|Nghệ An
  che tao|xã|Chế Tạo|Lào Cai
  chi dam|xã|Chí Đám|Phú Thọ
  chi lang|phường|Chi Lăng|An Giang
  chi lang|phường|Chi Lăng|Bắc Ninh|2026-09-20
  chi lang|xã|Chi Lăng|Bắc Ninh|2025-07-01|2026-09-19
  chi lang|xã|Chi Lăng|Lạng Sơn
  chi linh|phường|Chí Linh|Hải Phòng
  chi minh|xã|Chí Minh|Hưng Yên
  chi minh|xã|Chí Minh|Hải Phòng
  chi tien|xã|Chí Tiên|Phú Thọ
  chiem hoa|xã|Chiêm Hoá|Tuyên Quang
  chien dan|xã|Chiên Đàn|Đà Nẵng
  chien thang|xã|Chiến Thắng|Lạng Sơn
  chieng an|phường|Chiềng An|Sơn La
  chieng coi|phường|Chiềng Cơi|Sơn La
  chieng hac|xã|Chiềng Hặc|Sơn La
  chieng hoa|xã|Chiềng Hoa|Sơn La
  chieng ken|xã|Chiềng Ken|Lào Cai
  chieng khoong|xã|Chiềng Khoong|Sơn La
  chieng khuong|xã|Chiềng Khương|Sơn La
  chieng la|xã|Chiềng La|Sơn La
  chieng lao|xã|Chiềng Lao|Sơn La
  chieng mai|xã|Chiềng Mai|Sơn La
  chieng mung|xã|Chiềng Mung|Sơn La
  chieng sai|xã|Chiềng Sại|Sơn La
  chieng sinh|phường|Chiềng Sinh|Sơn La
  chieng sinh|xã|Chiềng Sinh|Điện Biên
  chieng so|xã|Chiềng Sơ|Sơn La
  chieng son|xã|Chiềng Sơn|Sơn La
  chieng sung|xã|Chiềng Sung|Sơn La
  chieu luu|xã|Chiêu Lưu|Nghệ An
  cho don|xã|Chợ Đồn|Thái Nguyên
  cho gao|xã|Chợ Gạo|Đồng Tháp
  cho lach|xã|Chợ Lách|Vĩnh Long
  cho lon|phường|Chợ Lớn|Hồ Chí Minh
  cho long|xã|Chơ Long|Gia Lai
  cho moi|xã|Chợ Mới|An Giang
  cho moi|xã|Chợ Mới|Thái Nguyên
  cho quan|phường|Chợ Quán|Hồ Chí Minh
  cho ra|xã|Chợ Rã|Thái Nguyên
  cho vam|xã|Chợ Vàm|An Giang
  chon thanh|phường|Chơn Thành|Đồng Nai
  chu|phường|Chũ|Bắc Ninh
  chu a thai|xã|Chư A Thai|Gia Lai
  chu krey|xã|Chư Krey|Gia Lai
  chu pah|xã|Chư Păh|Gia Lai
  chu prong|xã|Chư Prông|Gia Lai
  chu puh|xã|Chư Pưh|Gia Lai
  chu se|xã|Chư Sê|Gia Lai
  chu van an|phường|Chu Văn An|Hải Phòng
  chuong duong|xã|Chương Dương|Hà Nội
  chuong my|phường|Chương Mỹ|Hà Nội
  chuyen my|xã|Chuyên Mỹ|Hà Nội
  co ba|xã|Cô Ba|Cao Bằng
  co dam|xã|Cổ Đạm|Hà Tĩnh
  co do|xã|Cờ Đỏ|Cần Thơ
  co do|xã|Cổ Đô|Hà Nội
  co le|xã|Cổ Lễ|Ninh Bình
  co lung|xã|Cổ Lũng|Thanh Hóa
  co ma|xã|Co Mạ|Sơn La
  co to|xã|Cô Tô|An Giang
  co to|đặc khu|Cô Tô|Quảng Ninh
  coc lau|xã|Cốc Lầu|Lào Cai
  coc pang|xã|Cốc Pàng|Cao Bằng
  coc san|xã|Cốc San|Lào Cai
  con co|đặc khu|Cồn Cỏ|Quảng Trị
  con cuong|xã|Con Cuông|Nghệ An
  con dao|đặc khu|Côn Đảo|Hồ Chí Minh
  con lon|xã|Côn Lôn|Tuyên Quang
  con minh|xã|Côn Minh|Thái Nguyên
  con tien|xã|Cồn Tiên|Quảng Trị
  cong chinh|xã|Công Chính|Thanh Hóa
  cong hai|xã|Công Hải|Khánh Hòa
  cong son|xã|Công Sơn|Lạng Sơn
  cu bao|phường|Cư Bao|Đắk Lắk
  cu chi|xã|Củ Chi|Hồ Chí Minh
  cu dong|xã|Cự Đồng|Phú Thọ
  cu jut|xã|Cư Jút|Lâm Đồng
  cu lao dung|xã|Cù Lao Dung|Cần Thơ
  cu lao gieng|xã|Cù Lao Giêng|An Giang
  cu m gar|xã|Cư M'gar|Đắk Lắk
  cu m ta|xã|Cư M'ta|Đắk Lắk
  cu pong|xã|Cư Pơng|Đắk Lắk
  cu prao|xã|Cư Prao|Đắk Lắk
  cu pui|xã|Cư Pui|Đắk Lắk
  cu yang|xã|Cư Yang|Đắk Lắk
  cua lo|phường|Cửa Lò|Nghệ An
  cua nam|phường|Cửa Nam|Hà Nội
  cua ong|phường|Cửa Ông|Quảng Ninh
  cua tung|xã|Cửa Tùng|Quảng Trị
  cua viet|xã|Cửa Việt|Quảng Trị
  cuc phuong|xã|Cúc Phương|Ninh Bình
  cuong loi|xã|Cường Lợi|Thái Nguyên
  cuor dang|xã|Cuôr Đăng|Đắk Lắk
  cuu an|xã|Cửu An|Gia Lai
  d ran|xã|D'Ran|Lâm Đồng
  da bac|xã|Đá Bạc|Cà Mau
  da bac|xã|Đà Bắc|Phú Thọ
  da huoai|xã|Đạ Huoai|Lâm Đồng
  da huoai 2|xã|Đạ Huoai 2|Lâm Đồng
  da huoai 3|xã|Đạ Huoai 3|Lâm Đồng
  da kia|xã|Đa Kia|Đồng Nai
  da mai|phường|Đa Mai|Bắc Ninh
  da phuc|xã|Đa Phúc|Hà Nội
  da teh|xã|Đạ Tẻh|Lâm Đồng
  da teh 2|xã|Đạ Tẻh 2|Lâm Đồng
  da teh 3|xã|Đạ Tẻh 3|Lâm Đồng
  dac pring|xã|Đắc Pring|Đà Nẵng
  dai an|xã|Đại An|Vĩnh Long
  dai dien|xã|Đại Điền|Vĩnh Long
  dai dinh|xã|Đại Đình|Phú Thọ
  dai dong|xã|Đại Đồng|Bắc Ninh
  dai dong|xã|Đại Đồng|Hưng Yên
  dai dong|xã|Đại Đồng|Nghệ An
  dai dong|xã|Đại Đồng|Phú Thọ
  dai hai|xã|Đại Hải|Cần Thơ
  dai hoang|xã|Đại Hoàng|Ninh Bình
  dai hue|xã|Đại Huệ|Nghệ An
  dai lai|xã|Đại Lai|Bắc Ninh
  dai lanh|xã|Đại Lãnh|Khánh Hòa
  dai loc|xã|Đại Lộc|Đà Nẵng
  dai mo|phường|Đại Mỗ|Hà Nội
  dai ngai|xã|Đại Ngãi|Cần Thơ
  dai phuc|xã|Đại Phúc|Thái Nguyên
  dai phuoc|xã|Đại Phước|Đồng Nai
  dai son|xã|Đại Sơn|Bắc Ninh
  dai son|xã|Đại Sơn|Hải Phòng
  dai thanh|phường|Đại Thành|Cần Thơ
  dai thanh|xã|Đại Thanh|Hà Nội
  dai tu|xã|Đại Từ|Thái Nguyên
  dai xuyen|xã|Đại Xuyên|Hà Nội
  dak bla|phường|Đăk Bla|Quảng Ngãi
  dak cam|phường|Đăk Cấm|Quảng Ngãi
  dak doa|xã|Đak Đoa|Gia Lai
  dak ha|xã|Đăk Hà|Quảng Ngãi
  dak koi|xã|Đăk Kôi|Quảng Ngãi
  dak lieng|xã|Đắk Liêng|Đắk Lắk
  dak long|xã|Đăk Long|Quảng Ngãi
  dak lua|xã|Đak Lua|Đồng Nai
  dak mar|xã|Đăk Mar|Quảng Ngãi
  dak mil|xã|Đắk Mil|Lâm Đồng
  dak mon|xã|Đăk Môn|Quảng Ngãi
  dak nhau|xã|Đak Nhau|Đồng Nai
  dak o|xã|Đăk Ơ|Đồng Nai
  dak pek|xã|Đăk Pék|Quảng Ngãi
  dak phoi|xã|Đắk Phơi|Đắk Lắk
  dak plo|xã|Đăk Plô|Quảng Ngãi
  dak po|xã|Đak Pơ|Gia Lai
  dak pxi|xã|Đăk Pxi|Quảng Ngãi
  dak ro wa|xã|Đăk Rơ Wa|Quảng Ngãi
  dak rong|xã|Đak Rong|Gia Lai
  dak rve|xã|Đăk Rve|Quảng Ngãi
  dak sak|xã|Đắk Sắk|Lâm Đồng
  dak sao|xã|Đăk Sao|Quảng Ngãi
  dak somei|xã|Đak Sơmei|Gia Lai
  dak song|xã|Đăk Song|Gia Lai
  dak song|xã|Đắk Song|Lâm Đồng
  dak to|xã|Đăk Tô|Quảng Ngãi
  dak to kan|xã|Đăk Tờ Kan|Quảng Ngãi
  dak ui|xã|Đăk Ui|Quảng Ngãi
  dak wil|xã|Đắk Wil|Lâm Đồng
  dakrong|xã|Đakrông|Quảng Trị
  dam doi|xã|Đầm Dơi|Cà Mau
  dam ha|xã|Đầm Hà|Quảng Ninh
  dam rong 1|xã|Đam Rông 1|Lâm Đồng
  dam rong 2|xã|Đam Rông 2|Lâm Đồng
  dam rong 3|xã|Đam Rông 3|Lâm Đồng
  dam rong 4|xã|Đam Rông 4|Lâm Đồng
  dam thuy|xã|Đàm Thuỷ|Cao Bằng
  dan chu|xã|Dân Chủ|Phú Thọ
  dan dien|xã|Đan Điền|Huế
  dan hai|xã|Đan Hải|Hà Tĩnh
  dan hoa|xã|Dân Hoà|Hà Nội
  dan hoa|xã|Dân Hoá|Quảng Trị
  dan phuong|xã|Đan Phượng|Hà Nội
  dan thuong|xã|Đan Thượng|Phú Thọ
  dan tien|xã|Dân Tiến|Thái Nguyên
  dang kang|xã|Dang Kang|Đắk Lắk
  dang thuy tram|xã|Đặng Thuỳ Trâm|Quảng Ngãi
  dao duy tu|phường|Đào Duy Từ|Thanh Hóa
  dao san|xã|Dào San|Lai Châu
  dao thanh|phường|Đạo Thạnh|Đồng Tháp
  dao tru|xã|Đạo Trù|Phú Thọ
  dao vien|phường|Đào Viên|Bắc Ninh
  dao xa|xã|Đào Xá|Phú Thọ
  dat do|xã|Đất Đỏ|Hồ Chí Minh
  dat moi|xã|Đất Mới|Cà Mau
  dat mui|xã|Đất Mũi|Cà Mau
  dau giay|phường|Dầu Giây|Đồng Nai
  dau tieng|xã|Dầu Tiếng|Hồ Chí Minh
  de gi|xã|Đề Gi|Gia Lai
  den sang|xã|Dền Sáng|Lào Cai
  deo gia|xã|Đèo Gia|Bắc Ninh
  di an|phường|Dĩ An|Hồ Chí Minh
  di linh|xã|Di Linh|Lâm Đồng
  diem he|xã|Điềm He|Lạng Sơn
  diem thuy|xã|Điềm Thuỵ|Thái Nguyên
  dien ban|phường|Điện Bàn|Đà Nẵng
  dien ban bac|phường|Điện Bàn Bắc|Đà Nẵng
  dien ban dong|phường|Điện Bàn Đông|Đà Nẵng
  dien ban tay|xã|Điện Bàn Tây|Đà Nẵng
  dien bien phu|phường|Điện Biên Phủ|Điện Biên
  dien chau|xã|Diễn Châu|Nghệ An
  dien dien|xã|Diên Điền|Khánh Hòa
  dien ha|xã|Diên Hà|Hưng Yên
  dien hong|phường|Diên Hồng|Gia Lai
  dien hong|phường|Diên Hồng|Hồ Chí Minh
  dien khanh|xã|Diên Khánh|Khánh Hòa
  dien lac|xã|Diên Lạc|Khánh Hòa
  dien lam|xã|Diên Lâm|Khánh Hòa
  dien lu|xã|Điền Lư|Thanh Hóa
  dien quang|xã|Điền Quang|Thanh Hóa
  dien sanh|xã|Diên Sanh|Quảng Trị
  dien tho|xã|Diên Thọ|Khánh Hòa
  dien xa|xã|Điền Xá|Quảng Ninh
  dinh cong|phường|Định Công|Hà Nội
  dinh cuong|xã|Đình Cương|Quảng Ngãi
  dinh hoa|xã|Định Hoà|An Giang
  dinh hoa|xã|Định Hoá|Ninh Bình
  dinh hoa|xã|Định Hoà|Thanh Hóa
  dinh hoa|xã|Định Hoá|Thái Nguyên
  dinh lap|xã|Đình Lập|Lạng Sơn
  dinh my|xã|Định Mỹ|An Giang
  dinh phong|xã|Đình Phong|Cao Bằng
  dinh quan|xã|Định Quán|Đồng Nai
  dinh tan|xã|Định Tân|Thanh Hóa
  dinh thanh|xã|Định Thành|Cà Mau
  dinh trang thuong|xã|Đinh Trang Thượng|Lâm Đồng
  dinh van lam ha|xã|Đinh Văn Lâm Hà|Lâm Đồng
  dlie ya|xã|Dliê Ya|Đắk Lắk
  do luong|xã|Đô Lương|Nghệ An
  do son|phường|Đồ Sơn|Hải Phòng
  do vinh|phường|Đô Vinh|Khánh Hòa
  doai duong|xã|Đoài Dương|Cao Bằng
  doai phuong|xã|Đoài Phương|Hà Nội
  doan dao|xã|Đoàn Đào|Hưng Yên
  doan hung|xã|Đoan Hùng|Phú Thọ
  doan ket|phường|Đoàn Kết|Lai Châu
  doan ket|xã|Đoàn Kết|Lạng Sơn
  doan ket|xã|Đoàn Kết|Sơn La
  doc binh kieu|xã|Đốc Binh Kiều|Đồng Tháp
  doc lap|xã|Độc Lập|Cao Bằng
  don chau|xã|Đôn Châu|Vĩnh Long
  don duong|xã|Đơn Dương|Lâm Đồng
  dong a|phường|Đông A|Ninh Bình
  dong anh|xã|Đông Anh|Hà Nội
  dong bang|xã|Đồng Bằng|Hưng Yên
  dong chau|xã|Đồng Châu|Hưng Yên
  dong cuong|xã|Đông Cuông|Lào Cai
  dong cuu|xã|Đông Cứu|Bắc Ninh
  dong da|phường|Đống Đa|Hà Nội
  dong dang|xã|Đồng Đăng|Lạng Sơn
  dong duong|xã|Đồng Dương|Đà Nẵng
  dong gia nghia|phường|Đông Gia Nghĩa|Lâm Đồng
  dong giang|xã|Đông Giang|Lâm Đồng
  dong giang|xã|Đông Giang|Đà Nẵng
  dong ha|phường|Đông Hà|Quảng Trị
  dong hai|xã|Đông Hải|Cà Mau
  dong hai|phường|Đông Hải|Hải Phòng
  dong hai|phường|Đông Hải|Khánh Hòa
  dong hai|xã|Đông Hải|Vĩnh Long
  dong hiep|xã|Đông Hiệp|Cần Thơ
  dong hieu|xã|Đông Hiếu|Nghệ An
  dong hoa|xã|Đông Hoà|An Giang
  dong hoa|phường|Đông Hoà|Hồ Chí Minh
  dong hoa|phường|Đông Hoà|Đắk Lắk
  dong hoa lu|phường|Đông Hoa Lư|Ninh Bình
  dong hoi|phường|Đồng Hới|Quảng Trị
  dong hung|xã|Đông Hưng|An Giang
  dong hung|xã|Đông Hưng|Hưng Yên
  dong hung thuan|phường|Đông Hưng Thuận|Hồ Chí Minh
  dong hy|xã|Đồng Hỷ|Thái Nguyên
  dong khanh son|xã|Đông Khánh Sơn|Khánh Hòa
  dong khe|xã|Đông Khê|Cao Bằng
  dong kho|xã|Đồng Kho|Lâm Đồng
  dong khoi|xã|Đồng Khởi|Vĩnh Long
  dong kinh|xã|Đông Kinh|Hà Tĩnh
  dong kinh|phường|Đông Kinh|Lạng Sơn
  dong ky|xã|Đồng Kỳ|Bắc Ninh
  dong le|xã|Đồng Lê|Quảng Trị
  dong loc|xã|Đồng Lộc|Hà Tĩnh
  dong loc|xã|Đông Lộc|Nghệ An
  dong luong|xã|Đồng Lương|Phú Thọ
  dong luong|xã|Đồng Lương|Thanh Hóa
  dong mai|phường|Đông Mai|Quảng Ninh
  dong ngac|phường|Đông Ngạc|Hà Nội
  dong ngu|xã|Đông Ngũ|Quảng Ninh
  dong nguyen|phường|Đồng Nguyên|Bắc Ninh
  dong ninh hoa|phường|Đông Ninh Hoà|Khánh Hòa
  dong phu|xã|Đông Phú|Bắc Ninh
  dong phu|phường|Đồng Phú|Đồng Nai
  dong phuc|xã|Đồng Phúc|Thái Nguyên
  dong phuoc|xã|Đông Phước|Cần Thơ
  dong quan|xã|Đông Quan|Hưng Yên
  dong quang|phường|Đông Quang|Thanh Hóa
  dong son|xã|Đông Sơn|Quảng Ngãi
  dong son|phường|Đồng Sơn|Quảng Trị
  dong son|phường|Đông Sơn|Thanh Hóa
  dong son|xã|Đồng Sơn|Đồng Tháp
  dong tam|xã|Đồng Tâm|Tuyên Quang
  dong tam|xã|Đồng Tâm|Đồng Nai
  dong thai|xã|Đông Thái|An Giang
  dong thai|xã|Đồng Thái|Ninh Bình
  dong thai ninh|xã|Đông Thái Ninh|Hưng Yên
  dong thanh|xã|Đông Thạnh|Hồ Chí Minh
  dong thanh|xã|Đông Thành|Nghệ An
  dong thanh|xã|Đông Thành|Phú Thọ
  dong thanh|xã|Đông Thành|Thanh Hóa
  dong thanh|xã|Đông Thành|Tây Ninh
  dong thanh|phường|Đông Thành|Vĩnh Long
  dong thinh|xã|Đồng Thịnh|Ninh Bình
  dong tho|xã|Đông Thọ|Tuyên Quang
  dong thuan|xã|Đông Thuận|Cần Thơ
  dong thuan|phường|Đồng Thuận|Quảng Trị
  dong thuy anh|xã|Đông Thuỵ Anh|Hưng Yên
  dong tien|xã|Đồng Tiến|Hà Tĩnh
  dong tien|phường|Đông Tiến|Thanh Hóa
  dong tien|xã|Đồng Tiến|Thanh Hóa
  dong tien hai|xã|Đông Tiền Hải|Hưng Yên
  dong tien hung|xã|Đông Tiên Hưng|Hưng Yên
  dong tra bong|xã|Đông Trà Bồng|Quảng Ngãi
  dong trach|xã|Đông Trạch|Quảng Trị
  dong trieu|phường|Đông Triều|Quảng Ninh
  dong van|phường|Đồng Văn|Ninh Bình
  dong van|xã|Đồng Văn|Tuyên Quang
  dong viet|xã|Đồng Việt|Bắc Ninh
  dong xoai|phường|Đồng Xoài|Đồng Nai
  dong xuan|xã|Đồng Xuân|Đắk Lắk
  dong yen|xã|Đồng Yên|Tuyên Quang
  dray bhang|xã|Dray Bhăng|Đắk Lắk
  du gia|xã|Du Già|Tuyên Quang
  duc an|xã|Đức An|Lâm Đồng
  duc binh|xã|Đức Bình|Đắk Lắk
  duc chau|xã|Đức Châu|Nghệ An
  duc co|xã|Đức Cơ|Gia Lai
  duc dong|xã|Đức Đồng|Hà Tĩnh
  duc hoa|xã|Đức Hoà|Tây Ninh
  duc hop|xã|Đức Hợp|Hưng Yên
  duc hue|xã|Đức Huệ|Tây Ninh
  duc lap|xã|Đức Lập|Lâm Đồng
  duc lap|xã|Đức Lập|Tây Ninh
  duc linh|xã|Đức Linh|Lâm Đồng
  duc long|xã|Đức Long|Cao Bằng
  duc luong|xã|Đức Lương|Thái Nguyên
  duc minh|xã|Đức Minh|Hà Tĩnh
  duc nhan|xã|Đức Nhàn|Phú Thọ
  duc nhuan|phường|Đức Nhuận|Hồ Chí Minh
  duc nong|xã|Dục Nông|Quảng Ngãi
  duc pho|phường|Đức Phổ|Quảng Ngãi
  duc phu|xã|Đức Phú|Đà Nẵng
  duc quang|xã|Đức Quang|Hà Tĩnh
  duc thinh|xã|Đức Thịnh|Hà Tĩnh
  duc tho|xã|Đức Thọ|Hà Tĩnh
  duc trong|xã|Đức Trọng|Lâm Đồng
  duc xuan|phường|Đức Xuân|Thái Nguyên
  dung tien|xã|Dũng Tiến|Phú Thọ
  duong an|xã|Đường An|Hải Phòng
  duong hao|phường|Đường Hào|Hưng Yên
  duong hoa|xã|Dương Hoà|Hà Nội
  duong hoa|xã|Đường Hoa|Quảng Ninh
  duong hong|xã|Đường Hồng|Tuyên Quang
  duong huu|xã|Dương Hưu|Bắc Ninh
  duong kinh|phường|Dương Kinh|Hải Phòng
  duong minh chau|xã|Dương Minh Châu|Tây Ninh
  duong no|phường|Dương Nỗ|Huế
  duong noi|phường|Dương Nội|Hà Nội
  duong quy|xã|Dương Quỳ|Lào Cai
  duong thuong|xã|Đường Thượng|Tuyên Quang
  dur kmal|xã|Dur Kmăl|Đắk Lắk
  duy ha|phường|Duy Hà|Ninh Bình
  duy nghia|xã|Duy Nghĩa|Đà Nẵng
  duy tan|phường|Duy Tân|Ninh Bình
  duy tien|phường|Duy Tiên|Ninh Bình
  duy xuyen|xã|Duy Xuyên|Đà Nẵng
  duyen hai|phường|Duyên Hải|Vĩnh Long
  ea ba|xã|Ea Bá|Đắk Lắk
  ea bung|xã|Ea Bung|Đắk Lắk
  ea drang|xã|Ea Drăng|Đắk Lắk
  ea drong|xã|Ea Drông|Đắk Lắk
  ea h leo|xã|Ea H'Leo|Đắk Lắk
  ea hiao|xã|Ea Hiao|Đắk Lắk
  ea kao|phường|Ea Kao|Đắk Lắk
  ea kar|xã|Ea Kar|Đắk Lắk
  ea khal|xã|Ea Khăl|Đắk Lắk
  ea kiet|xã|Ea Kiết|Đắk Lắk
  ea kly|xã|Ea Kly|Đắk Lắk
  ea knop|xã|Ea Knốp|Đắk Lắk
  ea knuec|xã|Ea Knuếc|Đắk Lắk
  ea ktur|xã|Ea Ktur|Đắk Lắk
  ea ly|xã|Ea Ly|Đắk Lắk
  ea m droh|xã|Ea M'Droh|Đắk Lắk
  ea na|xã|Ea Na|Đắk Lắk
  ea ning|xã|Ea Ning|Đắk Lắk
  ea nuol|xã|Ea Nuôl|Đắk Lắk
  ea o|xã|Ea Ô|Đắk Lắk
  ea pal|xã|Ea Păl|Đắk Lắk
  ea phe|xã|Ea Phê|Đắk Lắk
  ea rieng|xã|Ea Riêng|Đắk Lắk
  ea rok|xã|Ea Rốk|Đắk Lắk
  ea sup|xã|Ea Súp|Đắk Lắk
  ea trang|xã|Ea Trang|Đắk Lắk
  ea tul|xã|Ea Tul|Đắk Lắk
  ea wer|xã|Ea Wer|Đắk Lắk
  ea wy|xã|Ea Wy|Đắk Lắk
  ganh hao|xã|Gành Hào|Cà Mau
  gao|xã|Gào|Gia Lai
  gia binh|phường|Gia Bình|Bắc Ninh|2026-09-20
  gia binh|xã|Gia Bình|Bắc Ninh|2025-07-01|2026-09-19
  gia dinh|phường|Gia Định|Hồ Chí Minh
  gia hanh|xã|Gia Hanh|Hà Tĩnh
  gia hiep|xã|Gia Hiệp|Lâm Đồng
  gia hoa|xã|Gia Hoà|Cần Thơ
  gia hoi|xã|Gia Hội|Lào Cai
  gia hung|xã|Gia Hưng|Ninh Bình
  gia kiem|xã|Gia Kiệm|Đồng Nai
  gia lam|xã|Gia Lâm|Hà Nội
  gia lam|xã|Gia Lâm|Ninh Bình
  gia loc|xã|Gia Lộc|Hải Phòng
  gia loc|phường|Gia Lộc|Tây Ninh
  gia phong|xã|Gia Phong|Ninh Bình
  gia phu|xã|Gia Phú|Lào Cai
  gia phu|xã|Gia Phù|Sơn La
  gia phuc|xã|Gia Phúc|Hải Phòng
  gia rai|phường|Giá Rai|Cà Mau
  gia sang|phường|Gia Sàng|Thái Nguyên
  gia thuan|xã|Gia Thuận|Đồng Tháp
  gia tran|xã|Gia Trấn|Ninh Bình
  gia tuong|xã|Gia Tường|Ninh Bình
  gia van|xã|Gia Vân|Ninh Bình
  gia vien|phường|Gia Viên|Hải Phòng
  gia vien|xã|Gia Viễn|Ninh Bình
  giai lac|xã|Giai Lạc|Nghệ An
  giai xuan|xã|Giai Xuân|Nghệ An
  giang thanh|xã|Giang Thành|An Giang
  giang vo|phường|Giảng Võ|Hà Nội
  giao an|xã|Giao An|Thanh Hóa
  giao binh|xã|Giao Bình|Ninh Bình
  giao hoa|xã|Giao Hoà|Ninh Bình
  giao hung|xã|Giao Hưng|Ninh Bình
  giao long|xã|Giao Long|Vĩnh Long
  giao minh|xã|Giao Minh|Ninh Bình
  giao ninh|xã|Giao Ninh|Ninh Bình
  giao phuc|xã|Giao Phúc|Ninh Bình
  giao thuy|xã|Giao Thuỷ|Ninh Bình
  giap trung|xã|Giáp Trung|Tuyên Quang
  gio linh|xã|Gio Linh|Quảng Trị
  giong rieng|xã|Giồng Riềng|An Giang
  giong trom|xã|Giồng Trôm|Vĩnh Long
  go cong|phường|Gò Công|Đồng Tháp
  go cong dong|xã|Gò Công Đông|Đồng Tháp
  go dau|phường|Gò Dầu|Tây Ninh
  go noi|xã|Gò Nổi|Đà Nẵng
  go quao|xã|Gò Quao|An Giang
  go vap|phường|Gò Vấp|Hồ Chí Minh
  ha an|phường|Hà An|Quảng Ninh
  ha bac|xã|Hà Bắc|Hải Phòng
  ha bang|xã|Hạ Bằng|Hà Nội
  ha dong|phường|Hà Đông|Hà Nội
  ha dong|xã|Hà Đông|Hải Phòng
  ha giang 1|phường|Hà Giang 1|Tuyên Quang
  ha giang 2|phường|Hà Giang 2|Tuyên Quang
  ha hoa|xã|Hạ Hoà|Phú Thọ
  ha huy tap|phường|Hà Huy Tập|Hà Tĩnh
  ha lam|phường|Hà Lầm|Quảng Ninh
  ha lang|xã|Hạ Lang|Cao Bằng
  ha linh|xã|Hà Linh|Hà Tĩnh
  ha long|phường|Hạ Long|Quảng Ninh
  ha long|xã|Hà Long|Thanh Hóa
  ha nam|xã|Hà Nam|Hải Phòng
  ha nam|phường|Hà Nam|Ninh Bình
  ha nha|xã|Hà Nha|Đà Nẵng
  ha quang|xã|Hà Quảng|Cao Bằng
  ha tay|xã|Hà Tây|Hải Phòng
  ha tien|phường|Hà Tiên|An Giang
  ha trung|xã|Hà Trung|Thanh Hóa
  ha tu|phường|Hà Tu|Quảng Ninh
  hac thanh|phường|Hạc Thành|Thanh Hóa
  hai an|phường|Hải An|Hải Phòng
  hai an|xã|Hải An|Ninh Bình
  hai anh|xã|Hải Anh|Ninh Bình
  hai ba trung|phường|Hai Bà Trưng|Hà Nội
  hai binh|phường|Hải Bình|Thanh Hóa
  hai chau|xã|Hải Châu|Nghệ An
  hai chau|phường|Hải Châu|Đà Nẵng
  hai duong|phường|Hải Dương|Hải Phòng
  hai hau|xã|Hải Hậu|Ninh Bình
  hai hoa|xã|Hải Hoà|Quảng Ninh
  hai hung|xã|Hải Hưng|Hải Phòng
  hai hung|xã|Hải Hưng|Ninh Bình
  hai lang|xã|Hải Lạng|Quảng Ninh
  hai lang|xã|Hải Lăng|Quảng Trị
  hai linh|phường|Hải Lĩnh|Thanh Hóa
  hai loc|xã|Hải Lộc|Nghệ An
  hai luu|xã|Hải Lựu|Phú Thọ
  hai ninh|phường|Hải Ninh|Hà Tĩnh
  hai ninh|xã|Hải Ninh|Lâm Đồng
  hai ninh|xã|Hải Ninh|Quảng Ninh
  hai quang|xã|Hải Quang|Ninh Bình
  hai son|xã|Hải Sơn|Quảng Ninh
  hai thinh|xã|Hải Thịnh|Ninh Bình
  hai tien|xã|Hải Tiến|Ninh Bình
  hai van|phường|Hải Vân|Đà Nẵng
  hai xuan|xã|Hải Xuân|Ninh Bình
  ham giang|xã|Hàm Giang|Vĩnh Long
  ham kiem|xã|Hàm Kiệm|Lâm Đồng
  ham liem|xã|Hàm Liêm|Lâm Đồng
  ham rong|phường|Hàm Rồng|Thanh Hóa
  ham tan|xã|Hàm Tân|Lâm Đồng
  ham thang|phường|Hàm Thắng|Lâm Đồng
  ham thanh|xã|Hàm Thạnh|Lâm Đồng
  ham thuan|xã|Hàm Thuận|Lâm Đồng
  ham thuan bac|xã|Hàm Thuận Bắc|Lâm Đồng
  ham thuan nam|xã|Hàm Thuận Nam|Lâm Đồng
  ham yen|xã|Hàm Yên|Tuyên Quang
  hang gon|phường|Hàng Gòn|Đồng Nai
  hanh lam|xã|Hạnh Lâm|Nghệ An
  hanh phuc|xã|Hạnh Phúc|Cao Bằng
  hanh phuc|xã|Hạnh Phúc|Lào Cai
  hanh thong|phường|Hạnh Thông|Hồ Chí Minh
  hao duoc|xã|Hảo Đước|Tây Ninh
  hap linh|phường|Hạp Lĩnh|Bắc Ninh
  hat mon|xã|Hát Môn|Hà Nội
  hau loc|xã|Hậu Lộc|Thanh Hóa
  hau my|xã|Hậu Mỹ|Đồng Tháp
  hau nghia|xã|Hậu Nghĩa|Tây Ninh
  hau thanh|xã|Hậu Thạnh|Tây Ninh
  hien khanh|xã|Hiển Khánh|Ninh Bình
  hien kiet|xã|Hiền Kiệt|Thanh Hóa
  hien luong|xã|Hiền Lương|Phú Thọ
  hien quan|xã|Hiền Quan|Phú Thọ
  hiep binh|phường|Hiệp Bình|Hồ Chí Minh
  hiep cuong|xã|Hiệp Cường|Hưng Yên
  hiep duc|xã|Hiệp Đức|Đà Nẵng
  hiep duc|xã|Hiệp Đức|Đồng Tháp
  hiep hoa|phường|Hiệp Hoà|Bắc Ninh|2026-09-20
  hiep hoa|xã|Hiệp Hoà|Bắc Ninh|2025-07-01|2026-09-19
  hiep hoa|phường|Hiệp Hoà|Quảng Ninh
  hiep hoa|xã|Hiệp Hoà|Tây Ninh
  hiep hung|xã|Hiệp Hưng|Cần Thơ
  hiep luc|xã|Hiệp Lực|Thái Nguyên
  hiep my|xã|Hiệp Mỹ|Vĩnh Long
  hiep phuoc|xã|Hiệp Phước|Hồ Chí Minh
  hiep thanh|phường|Hiệp Thành|Cà Mau
  hiep thanh|xã|Hiệp Thạnh|Lâm Đồng
  hieu giang|xã|Hiếu Giang|Quảng Trị
  hieu phung|xã|Hiếu Phụng|Vĩnh Long
  hieu thanh|xã|Hiếu Thành|Vĩnh Long
  ho dac kien|xã|Hồ Đắc Kiện|Cần Thơ
  ho nai|phường|Hố Nai|Đồng Nai
  ho thau|xã|Hồ Thầu|Tuyên Quang
  ho thi ky|xã|Hồ Thị Kỷ|Cà Mau
  ho tram|xã|Hồ Tràm|Hồ Chí Minh
  ho vuong|xã|Hồ Vương|Thanh Hóa
  hoa an|xã|Hoà An|Cao Bằng
  hoa an|xã|Hoà An|Cần Thơ
  hoa an|xã|Hoà An|Tuyên Quang
  hoa bac|xã|Hoà Bắc|Lâm Đồng
  hoa binh|xã|Hoà Bình|Cà Mau
  hoa binh|phường|Hoà Bình|Hải Phòng
  hoa binh|phường|Hoà Bình|Hồ Chí Minh
  hoa binh|phường|Hoà Bình|Phú Thọ
  hoa binh|xã|Hoà Bình|Vĩnh Long
  hoa chau|phường|Hoá Châu|Huế
  hoa cuong|phường|Hoà Cường|Đà Nẵng
  hoa dien|xã|Hoà Điền|An Giang
  hoa hiep|xã|Hoà Hiệp|Hồ Chí Minh
  hoa hiep|xã|Hoà Hiệp|Vĩnh Long
  hoa hiep|phường|Hoà Hiệp|Đắk Lắk
  hoa hoi|xã|Hoà Hội|Gia Lai
  hoa hoi|xã|Hoà Hội|Hồ Chí Minh
  hoa hoi|xã|Hoà Hội|Tây Ninh
  hoa hung|xã|Hoà Hưng|An Giang
  hoa hung|phường|Hoà Hưng|Hồ Chí Minh
  hoa khanh|xã|Hoà Khánh|Tây Ninh
  hoa khanh|phường|Hoà Khánh|Đà Nẵng
  hoa lac|xã|Hoà Lạc|An Giang
  hoa lac|xã|Hoà Lạc|Hà Nội
  hoa loc|xã|Hoa Lộc|Thanh Hóa
  hoa loi|phường|Hoà Lợi|Hồ Chí Minh
  hoa long|xã|Hoà Long|Đồng Tháp
  hoa lu|phường|Hoa Lư|Ninh Bình
  hoa luu|xã|Hoả Lựu|Cần Thơ
  hoa minh|xã|Hoà Minh|Vĩnh Long
  hoa my|xã|Hoà Mỹ|Đắk Lắk
  hoa ninh|xã|Hoà Ninh|Lâm Đồng
  hoa phu|xã|Hoà Phú|Hà Nội
  hoa phu|xã|Hoà Phú|Đắk Lắk
  hoa quan|xã|Hoa Quân|Nghệ An
  hoa quy|xã|Hoá Quỳ|Thanh Hóa
  hoa son|xã|Hoà Sơn|Đắk Lắk
  hoa tham|xã|Hoa Thám|Lạng Sơn
  hoa thang|phường|Hoà Thắng|Khánh Hòa
  hoa thang|xã|Hoà Thắng|Lâm Đồng
  hoa thanh|phường|Hoà Thành|Cà Mau
  hoa thanh|phường|Hoà Thành|Tây Ninh
  hoa thinh|xã|Hoà Thịnh|Đắk Lắk
  hoa thuan|xã|Hoà Thuận|An Giang
  hoa thuan|phường|Hoà Thuận|Vĩnh Long
  hoa tien|xã|Hoà Tiến|Đà Nẵng
  hoa trach|xã|Hoà Trạch|Quảng Trị
  hoa tri|xã|Hoà Trí|Khánh Hòa
  hoa tu|xã|Hoà Tú|Cần Thơ
  hoa vang|xã|Hoà Vang|Đà Nẵng
  hoa xa|xã|Hoà Xá|Hà Nội
  hoa xuan|phường|Hoà Xuân|Đà Nẵng
  hoa xuan|xã|Hoà Xuân|Đắk Lắk
  hoai an|xã|Hoài Ân|Gia Lai
  hoai duc|xã|Hoài Đức|Hà Nội
  hoai duc|xã|Hoài Đức|Lâm Đồng
  hoai nhon|phường|Hoài Nhơn|Gia Lai
  hoai nhon bac|phường|Hoài Nhơn Bắc|Gia Lai
  hoai nhon dong|phường|Hoài Nhơn Đông|Gia Lai
  hoai nhon nam|phường|Hoài Nhơn Nam|Gia Lai
  hoai nhon tay|phường|Hoài Nhơn Tây|Gia Lai
  hoan kiem|phường|Hoàn Kiếm|Hà Nội
  hoan lao|xã|Hoàn Lão|Quảng Trị
  hoan long|xã|Hoàn Long|Hưng Yên
  hoang an|xã|Hoàng An|Phú Thọ
  hoang chau|xã|Hoằng Châu|Thanh Hóa
  hoang cuong|xã|Hoàng Cương|Phú Thọ
  hoang giang|xã|Hoằng Giang|Thanh Hóa
  hoang hoa|xã|Hoằng Hoá|Thanh Hóa
  hoang hoa tham|xã|Hoàng Hoa Thám|Hưng Yên
  hoang liet|phường|Hoàng Liệt|Hà Nội
  hoang loc|xã|Hoằng Lộc|Thanh Hóa
  hoang mai|phường|Hoàng Mai|Hà Nội
  hoang mai|phường|Hoàng Mai|Nghệ An
  hoang phu|xã|Hoằng Phú|Thanh Hóa
  hoang que|phường|Hoàng Quế|Quảng Ninh
  hoang sa|đặc khu|Hoàng Sa|Đà Nẵng
  hoang son|xã|Hoằng Sơn|Thanh Hóa
  hoang su phi|xã|Hoàng Su Phì|Tuyên Quang
  hoang thanh|xã|Hoằng Thanh|Thanh Hóa
  hoang tien|xã|Hoằng Tiến|Thanh Hóa
  hoang van|xã|Hoàng Vân|Bắc Ninh
  hoang van thu|xã|Hoàng Văn Thụ|Lạng Sơn
  hoanh bo|phường|Hoành Bồ|Quảng Ninh
  hoanh mo|xã|Hoành Mô|Quảng Ninh
  hoanh son|phường|Hoành Sơn|Hà Tĩnh
  hoat giang|xã|Hoạt Giang|Thanh Hóa
  hoc mon|xã|Hóc Môn|Hồ Chí Minh
  hoi an|xã|Hội An|An Giang
  hoi an|phường|Hội An|Đà Nẵng
  hoi an dong|phường|Hội An Đông|Đà Nẵng
  hoi an tay|phường|Hội An Tây|Đà Nẵng
  hoi cu|xã|Hội Cư|Đồng Tháp
  hoi hoan|xã|Hội Hoan|Lạng Sơn
  hoi phu|phường|Hội Phú|Gia Lai
  hoi son|xã|Hội Sơn|Gia Lai
  hoi thinh|xã|Hội Thịnh|Phú Thọ
  hoi xuan|xã|Hồi Xuân|Thanh Hóa
  hon dat|xã|Hòn Đất|An Giang
  hon nghe|xã|Hòn Nghệ|An Giang
  hong an|phường|Hồng An|Hải Phòng
  hong bang|phường|Hồng Bàng|Hải Phòng
  hong chau|phường|Hồng Châu|Hưng Yên
  hong chau|xã|Hồng Châu|Hải Phòng
  hong dan|xã|Hồng Dân|Cà Mau
  hong gai|phường|Hồng Gai|Quảng Ninh
  hong ha|phường|Hồng Hà|Hà Nội
  hong loc|xã|Hồng Lộc|Hà Tĩnh
  hong minh|xã|Hồng Minh|Hưng Yên
  hong ngu|phường|Hồng Ngự|Đồng Tháp
  hong phong|xã|Hồng Phong|Lạng Sơn
  hong phong|xã|Hồng Phong|Ninh Bình
  hong quang|xã|Hồng Quang|Hưng Yên
  hong quang|phường|Hồng Quang|Ninh Bình
  hong son|xã|Hồng Sơn|Hà Nội
  hong son|xã|Hồng Sơn|Lâm Đồng
  hong son|xã|Hồng Sơn|Tuyên Quang
  hong thai|xã|Hồng Thái|Lâm Đồng
  hong thai|xã|Hồng Thái|Tuyên Quang
  hong thu|xã|Hồng Thu|Lai Châu
  hong van|xã|Hồng Vân|Hà Nội
  hong vu|xã|Hồng Vũ|Hưng Yên
  hop kim|xã|Hợp Kim|Phú Thọ
  hop ly|xã|Hợp Lý|Phú Thọ
  hop minh|xã|Hợp Minh|Nghệ An
  hop thanh|xã|Hợp Thành|Lào Cai
  hop thanh|xã|Hợp Thành|Thái Nguyên
  hop thinh|xã|Hợp Thịnh|Bắc Ninh
  hop tien|xã|Hợp Tiến|Hải Phòng
  hop tien|xã|Hợp Tiến|Thanh Hóa
  hra|xã|Hra|Gia Lai
  hua bum|xã|Hua Bum|Lai Châu
  hung an|xã|Hùng An|Tuyên Quang
  hung chan|xã|Hùng Chân|Nghệ An
  hung chau|xã|Hùng Châu|Nghệ An
  hung dao|xã|Hưng Đạo|Cao Bằng
  hung dao|xã|Hưng Đạo|Hà Nội
  hung dao|phường|Hưng Đạo|Hải Phòng
  hung dien|xã|Hưng Điền|Tây Ninh
  hung duc|xã|Hùng Đức|Tuyên Quang
  hung ha|xã|Hưng Hà|Hưng Yên
  hung hoa|xã|Hùng Hoà|Vĩnh Long
  hung hoi|xã|Hưng Hội|Cà Mau
  hung khanh|xã|Hưng Khánh|Lào Cai
  hung khanh trung|xã|Hưng Khánh Trung|Vĩnh Long
  hung loc|xã|Hưng Lộc|Huế
  hung loi|xã|Hùng Lợi|Tuyên Quang
  hung long|xã|Hưng Long|Hồ Chí Minh
  hung my|xã|Hưng Mỹ|Cà Mau
  hung my|xã|Hưng Mỹ|Vĩnh Long
  hung nguyen|xã|Hưng Nguyên|Nghệ An
  hung nguyen nam|xã|Hưng Nguyên Nam|Nghệ An
  hung nhuong|xã|Hưng Nhượng|Vĩnh Long
  hung phu|phường|Hưng Phú|Cần Thơ
  hung phu|xã|Hưng Phú|Hưng Yên
  hung phuoc|xã|Hưng Phước|Đồng Nai
  hung son|xã|Hùng Sơn|Đà Nẵng
  hung thang|xã|Hùng Thắng|Hải Phòng
  hung thanh|xã|Hưng Thạnh|Đồng Tháp
  hung thinh|xã|Hưng Thịnh|Đồng Nai
  hung thuan|xã|Hưng Thuận|Tây Ninh
  hung viet|xã|Hùng Việt|Phú Thọ
  hung vu|xã|Hưng Vũ|Lạng Sơn
  huoi mot|xã|Huổi Một|Sơn La
  huoi tu|xã|Huồi Tụ|Nghệ An
  huong an|phường|Hương An|Huế
  huong binh|xã|Hương Bình|Hà Tĩnh
  huong can|xã|Hương Cần|Phú Thọ
  huong do|xã|Hương Đô|Hà Tĩnh
  huong hiep|xã|Hướng Hiệp|Quảng Trị
  huong khe|xã|Hương Khê|Hà Tĩnh
  huong lap|xã|Hướng Lập|Quảng Trị
  huong my|xã|Hương Mỹ|Vĩnh Long
  huong pho|xã|Hương Phố|Hà Tĩnh
  huong phung|xã|Hướng Phùng|Quảng Trị
  huong son|xã|Hương Sơn|Hà Nội
  huong son|xã|Hương Sơn|Hà Tĩnh
  huong thuy|phường|Hương Thuỷ|Huế
  huong tra|phường|Hương Trà|Huế
  huong tra|phường|Hương Trà|Đà Nẵng
  huong xuan|xã|Hương Xuân|Hà Tĩnh
  huu khuong|xã|Hữu Khuông|Nghệ An
  huu kiem|xã|Hữu Kiệm|Nghệ An
  huu lien|xã|Hữu Liên|Lạng Sơn
  huu lung|xã|Hữu Lũng|Lạng Sơn
  huy giap|xã|Huy Giáp|Cao Bằng
  hy cuong|xã|Hy Cương|Phú Thọ
  ia bang|xã|Ia Băng|Gia Lai
  ia boong|xã|Ia Boòng|Gia Lai
  ia chia|xã|Ia Chia|Gia Lai
  ia chim|xã|Ia Chim|Quảng Ngãi
  ia dal|xã|Ia Đal|Quảng Ngãi
  ia dok|xã|Ia Dơk|Gia Lai
  ia dom|xã|Ia Dom|Gia Lai
  ia dreh|xã|Ia Dreh|Gia Lai
  ia grai|xã|Ia Grai|Gia Lai
  ia hiao|xã|Ia Hiao|Gia Lai
  ia hru|xã|Ia Hrú|Gia Lai
  ia hrung|xã|Ia Hrung|Gia Lai
  ia khuol|xã|Ia Khươl|Gia Lai
  ia ko|xã|Ia Ko|Gia Lai
  ia krai|xã|Ia Krái|Gia Lai
  ia krel|xã|Ia Krêl|Gia Lai
  ia lau|xã|Ia Lâu|Gia Lai
  ia le|xã|Ia Le|Gia Lai
  ia lop|xã|Ia Lốp|Đắk Lắk
  ia ly|xã|Ia Ly|Gia Lai
  ia mo|xã|Ia Mơ|Gia Lai
  ia nan|xã|Ia Nan|Gia Lai
  ia o|xã|Ia O|Gia Lai
  ia pa|xã|Ia Pa|Gia Lai
  ia phi|xã|Ia Phí|Gia Lai
  ia pia|xã|Ia Pia|Gia Lai
  ia pnon|xã|Ia Pnôn|Gia Lai
  ia puch|xã|Ia Púch|Gia Lai
  ia rbol|xã|Ia Rbol|Gia Lai
  ia rsai|xã|Ia Rsai|Gia Lai
  ia rve|xã|Ia Rvê|Đắk Lắk
  ia sao|xã|Ia Sao|Gia Lai
  ia toi|xã|Ia Tơi|Quảng Ngãi
  ia tor|xã|Ia Tôr|Gia Lai
  ia tul|xã|Ia Tul|Gia Lai
  ka do|xã|Ka Đô|Lâm Đồng
  kbang|xã|Kbang|Gia Lai
  kdang|xã|KDang|Gia Lai
  ke sach|xã|Kế Sách|Cần Thơ
  ke sat|xã|Kẻ Sặt|Hải Phòng
  keng du|xã|Keng Đu|Nghệ An
  kep|phường|Kép|Bắc Ninh|2026-09-20
  kep|xã|Kép|Bắc Ninh|2025-07-01|2026-09-19
  kha cuu|xã|Khả Cửu|Phú Thọ
  kha son|xã|Kha Sơn|Thái Nguyên
  kham duc|xã|Khâm Đức|Đà Nẵng
  khang chien|xã|Kháng Chiến|Lạng Sơn
  khanh an|xã|Khánh An|Cà Mau
  khanh binh|xã|Khánh Bình|An Giang
  khanh binh|xã|Khánh Bình|Cà Mau
  khanh cuong|xã|Khánh Cường|Quảng Ngãi
  khanh hau|phường|Khánh Hậu|Tây Ninh
  khanh hoa|phường|Khánh Hoà|Cần Thơ
  khanh hoa|xã|Khánh Hoà|Lào Cai
  khanh hoi|phường|Khánh Hội|Hồ Chí Minh
  khanh hoi|xã|Khánh Hội|Ninh Bình
  khanh hung|xã|Khánh Hưng|Cà Mau
  khanh hung|xã|Khánh Hưng|Tây Ninh
  khanh khe|xã|Khánh Khê|Lạng Sơn
  khanh lam|xã|Khánh Lâm|Cà Mau
  khanh nhac|xã|Khánh Nhạc|Ninh Bình
  khanh son|xã|Khánh Sơn|Khánh Hòa
  khanh thien|xã|Khánh Thiện|Ninh Bình
  khanh trung|xã|Khánh Trung|Ninh Bình
  khanh vinh|xã|Khánh Vĩnh|Khánh Hòa
  khanh xuan|xã|Khánh Xuân|Cao Bằng
  khanh yen|xã|Khánh Yên|Lào Cai
  khao mang|xã|Khao Mang|Lào Cai
  khau vai|xã|Khâu Vai|Tuyên Quang
  khe sanh|xã|Khe Sanh|Quảng Trị
  khe tre|xã|Khe Tre|Huế
  khoai chau|xã|Khoái Châu|Hưng Yên
  khoen on|xã|Khoen On|Lai Châu
  khong lao|xã|Khổng Lào|Lai Châu
  khuat xa|xã|Khuất Xá|Lạng Sơn
  khuc thua du|xã|Khúc Thừa Dụ|Hải Phòng
  khun ha|xã|Khun Há|Lai Châu
  khuon lung|xã|Khuôn Lùng|Tuyên Quang
  khuong dinh|phường|Khương Đình|Hà Nội
  kien an|phường|Kiến An|Hải Phòng
  kien dai|xã|Kiên Đài|Tuyên Quang
  kien duc|xã|Kiến Đức|Lâm Đồng
  kien hai|đặc khu|Kiên Hải|An Giang
  kien hai|xã|Kiến Hải|Hải Phòng
  kien hung|phường|Kiến Hưng|Hà Nội
  kien hung|xã|Kiến Hưng|Hải Phòng
  kien lao|xã|Kiên Lao|Bắc Ninh
  kien luong|xã|Kiên Lương|An Giang
  kien minh|xã|Kiến Minh|Hải Phòng
  kien moc|xã|Kiên Mộc|Lạng Sơn
  kien thiet|xã|Kiến Thiết|Tuyên Quang
  kien tho|xã|Kiên Thọ|Thanh Hóa
  kien thuy|xã|Kiến Thuỵ|Hải Phòng
  kien tuong|phường|Kiến Tường|Tây Ninh
  kien xuong|xã|Kiến Xương|Hưng Yên
  kieu phu|xã|Kiều Phú|Hà Nội
  kim anh|xã|Kim Anh|Hà Nội
  kim bang|xã|Kim Bảng|Nghệ An
  kim bang|phường|Kim Bảng|Ninh Bình
  kim binh|xã|Kim Bình|Tuyên Quang
  kim boi|xã|Kim Bôi|Phú Thọ
  kim bon|xã|Kim Bon|Sơn La
  kim dien|xã|Kim Điền|Quảng Trị
  kim dong|xã|Kim Đồng|Cao Bằng
  kim dong|xã|Kim Đông|Ninh Bình
  kim hoa|xã|Kim Hoa|Hà Tĩnh
  kim lien|phường|Kim Liên|Hà Nội
  kim lien|xã|Kim Liên|Nghệ An
  kim long|phường|Kim Long|Huế
  kim long|xã|Kim Long|Hồ Chí Minh
  kim ngan|xã|Kim Ngân|Quảng Trị
  kim phu|xã|Kim Phú|Quảng Trị
  kim phuong|xã|Kim Phượng|Thái Nguyên
  kim son|xã|Kim Sơn|Gia Lai
  kim son|xã|Kim Sơn|Ninh Bình
  kim son|xã|Kim Sơn|Đồng Tháp
  kim tan|xã|Kim Tân|Thanh Hóa
  kim thanh|xã|Kim Thành|Hải Phòng
  kim thanh|phường|Kim Thanh|Ninh Bình
  kim tra|phường|Kim Trà|Huế
  kinh bac|phường|Kinh Bắc|Bắc Ninh
  kinh mon|phường|Kinh Môn|Hải Phòng
  kon braih|xã|Kon Braih|Quảng Ngãi
  kon chieng|xã|Kon Chiêng|Gia Lai
  kon dao|xã|Kon Đào|Quảng Ngãi
  kon gang|xã|Kon Gang|Gia Lai
  kon plong|xã|Kon Plông|Quảng Ngãi
  kon tum|phường|Kon Tum|Quảng Ngãi
  kong bo la|xã|Kông Bơ La|Gia Lai
  kong chro|xã|Kông Chro|Gia Lai
  krong|xã|Krong|Gia Lai
  krong a|xã|Krông Á|Đắk Lắk
  krong ana|xã|Krông Ana|Đắk Lắk
  krong bong|xã|Krông Bông|Đắk Lắk
  krong buk|xã|Krông Búk|Đắk Lắk
  krong nang|xã|Krông Năng|Đắk Lắk
  krong no|xã|Krông Nô|Lâm Đồng
  krong no|xã|Krông Nô|Đắk Lắk
  krong pac|xã|Krông Pắc|Đắk Lắk
  ky anh|xã|Kỳ Anh|Hà Tĩnh
  ky hoa|xã|Kỳ Hoa|Hà Tĩnh
  ky khang|xã|Kỳ Khang|Hà Tĩnh
  ky lac|xã|Kỳ Lạc|Hà Tĩnh
  ky lua|phường|Kỳ Lừa|Lạng Sơn
  ky son|phường|Kỳ Sơn|Phú Thọ
  ky thuong|xã|Kỳ Thượng|Hà Tĩnh
  ky thuong|xã|Kỳ Thượng|Quảng Ninh
  ky van|xã|Kỳ Văn|Hà Tĩnh
  ky xuan|xã|Kỳ Xuân|Hà Tĩnh
  la bang|xã|La Bằng|Thái Nguyên
  la da|xã|La Dạ|Lâm Đồng
  la dee|xã|La Dêê|Đà Nẵng
  la ee|xã|La Êê|Đà Nẵng
  la gi|phường|La Gi|Lâm Đồng
  la hien|xã|La Hiên|Thái Nguyên
  la lay|xã|La Lay|Quảng Trị
  la nga|xã|La Ngà|Đồng Nai
  lac dao|xã|Lạc Đạo|Hưng Yên
  lac duong|xã|Lạc Dương|Lâm Đồng
  lac luong|xã|Lạc Lương|Phú Thọ
  lac phuong|xã|Lạc Phượng|Hải Phòng
  lac son|xã|Lạc Sơn|Phú Thọ
  lac thuy|xã|Lạc Thuỷ|Phú Thọ
  lai dong|xã|Lai Đồng|Phú Thọ
  lai hoa|xã|Lai Hoà|Cần Thơ
  lai khe|xã|Lai Khê|Hải Phòng
  lai thanh|xã|Lai Thành|Ninh Bình
  lai thieu|phường|Lái Thiêu|Hồ Chí Minh
  lai vung|xã|Lai Vung|Đồng Tháp
  lam binh|xã|Lâm Bình|Tuyên Quang
  lam giang|xã|Lâm Giang|Lào Cai
  lam son|xã|Lâm Sơn|Khánh Hòa
  lam son|xã|Lam Sơn|Thanh Hóa
  lam tan|xã|Lâm Tân|Cần Thơ
  lam thanh|xã|Lam Thành|Nghệ An
  lam thao|xã|Lâm Thao|Bắc Ninh
  lam thao|xã|Lâm Thao|Phú Thọ
  lam thuong|xã|Lâm Thượng|Lào Cai
  lam vien da lat|phường|Lâm Viên - Đà Lạt|Lâm Đồng
  lam vy|xã|Lam Vỹ|Thái Nguyên
  lan phong|xã|Lân Phong|Quảng Ngãi
  lang|phường|Láng|Hà Nội
  lang biang da lat|phường|Lang Biang - Đà Lạt|Lâm Đồng
  lang giang|phường|Lạng Giang|Bắc Ninh|2026-09-20
  lang giang|xã|Lạng Giang|Bắc Ninh|2025-07-01|2026-09-19
  lang tron|phường|Láng Tròn|Cà Mau
  lanh ngoc|xã|Lãnh Ngọc|Đà Nẵng
  lao bao|xã|Lao Bảo|Quảng Trị
  lao cai|phường|Lào Cai|Lào Cai
  lao chai|xã|Lao Chải|Lào Cai
  lao chai|xã|Lao Chải|Tuyên Quang
  lap thach|xã|Lập Thạch|Phú Thọ
  lap vo|xã|Lấp Vò|Đồng Tháp
  le chan|phường|Lê Chân|Hải Phòng
  le dai hanh|phường|Lê Đại Hành|Hải Phòng
  le ho|phường|Lê Hồ|Ninh Bình
  le ich moc|phường|Lê Ích Mộc|Hải Phòng
  le loi|xã|Lê Lợi|Hưng Yên
  le loi|xã|Lê Lợi|Lai Châu
  le ninh|xã|Lệ Ninh|Quảng Trị
  le quy don|xã|Lê Quý Đôn|Hưng Yên
  le thanh nghi|phường|Lê Thanh Nghị|Hải Phòng
  le thuy|xã|Lệ Thuỷ|Quảng Trị
  lia|xã|Lìa|Quảng Trị
  lich hoi thuong|xã|Lịch Hội Thượng|Cần Thơ
  liem ha|xã|Liêm Hà|Ninh Bình
  liem tuyen|phường|Liêm Tuyền|Ninh Bình
  lien bao|xã|Liên Bão|Bắc Ninh
  lien chau|xã|Liên Châu|Phú Thọ
  lien chieu|phường|Liên Chiểu|Đà Nẵng
  lien hiep|xã|Liên Hiệp|Tuyên Quang
  lien hoa|xã|Liên Hoà|Phú Thọ
  lien hoa|phường|Liên Hoà|Quảng Ninh
  lien huong|xã|Liên Hương|Lâm Đồng
  lien minh|xã|Liên Minh|Hà Nội
  lien minh|xã|Liên Minh|Ninh Bình
  lien minh|xã|Liên Minh|Phú Thọ
  lien son|xã|Liên Sơn|Lào Cai
  lien son|xã|Liên Sơn|Phú Thọ
  lien son lak|xã|Liên Sơn Lắk|Đắk Lắk
  lieu tu|xã|Liêu Tú|Cần Thơ
  linh ho|xã|Linh Hồ|Tuyên Quang
  linh nam|phường|Lĩnh Nam|Hà Nội
  linh son|xã|Linh Sơn|Thanh Hóa
  linh son|phường|Linh Sơn|Thái Nguyên
  linh toai|xã|Lĩnh Toại|Thanh Hóa
  linh xuan|phường|Linh Xuân|Hồ Chí Minh
  lo pang|xã|Lơ Pang|Gia Lai
  loc an|xã|Lộc An|Huế
  loc binh|xã|Lộc Bình|Lạng Sơn
  loc ha|xã|Lộc Hà|Hà Tĩnh
  loc hung|xã|Lộc Hưng|Đồng Nai
  loc ninh|xã|Lộc Ninh|Tây Ninh
  loc ninh|phường|Lộc Ninh|Đồng Nai
  loc quang|xã|Lộc Quang|Đồng Nai
  loc tan|xã|Lộc Tấn|Đồng Nai
  loc thanh|xã|Lộc Thạnh|Đồng Nai
  loc thanh|xã|Lộc Thành|Đồng Nai
  loc thuan|xã|Lộc Thuận|Vĩnh Long
  loi bac|xã|Lợi Bác|Lạng Sơn
  long an|phường|Long An|Tây Ninh
  long bien|phường|Long Biên|Hà Nội
  long binh|phường|Long Bình|Cần Thơ
  long binh|phường|Long Bình|Hồ Chí Minh
  long binh|phường|Long Bình|Đồng Nai
  long binh|xã|Long Bình|Đồng Tháp
  long cang|xã|Long Cang|Tây Ninh
  long chau|phường|Long Châu|Vĩnh Long
  long chu|xã|Long Chữ|Tây Ninh
  long coc|xã|Long Cốc|Phú Thọ
  long dien|xã|Long Điền|An Giang
  long dien|xã|Long Điền|Cà Mau
  long dien|xã|Long Điền|Hồ Chí Minh
  long dinh|xã|Long Định|Đồng Tháp
  long duc|phường|Long Đức|Vĩnh Long
  long ha|xã|Long Hà|Đồng Nai
  long hai|xã|Long Hải|Hồ Chí Minh
  long he|xã|Long Hẹ|Sơn La
  long hiep|xã|Long Hiệp|Vĩnh Long
  long ho|xã|Long Hồ|Vĩnh Long
  long hoa|xã|Long Hoà|Hồ Chí Minh
  long hoa|phường|Long Hoa|Tây Ninh
  long hoa|xã|Long Hoà|Vĩnh Long
  long hung|xã|Long Hưng|Cần Thơ
  long hung|xã|Long Hưng|Hưng Yên
  long hung|phường|Long Hưng|Đồng Nai
  long hung|xã|Long Hưng|Đồng Tháp
  long huong|phường|Long Hương|Hồ Chí Minh
  long huu|xã|Long Hựu|Tây Ninh
  long huu|xã|Long Hữu|Vĩnh Long
  long khanh|phường|Long Khánh|Đồng Nai
  long khanh|xã|Long Khánh|Đồng Tháp
  long kien|xã|Long Kiến|An Giang
  long my|phường|Long Mỹ|Cần Thơ
  long nguyen|phường|Long Nguyên|Hồ Chí Minh
  long phieng|xã|Lóng Phiêng|Sơn La
  long phu|phường|Long Phú|An Giang
  long phu|xã|Long Phú|Cần Thơ
  long phu 1|phường|Long Phú 1|Cần Thơ
  long phu thuan|xã|Long Phú Thuận|Đồng Tháp
  long phung|xã|Long Phụng|Quảng Ngãi
  long phuoc|phường|Long Phước|Hồ Chí Minh
  long phuoc|xã|Long Phước|Đồng Nai
  long quang|xã|Long Quảng|Huế
  long sap|xã|Lóng Sập|Sơn La
  long son|xã|Long Sơn|Hồ Chí Minh
  long thanh|xã|Long Thạnh|An Giang
  long thanh|xã|Long Thành|Vĩnh Long
  long thanh|phường|Long Thành|Đồng Nai
  long thuan|xã|Long Thuận|Tây Ninh
  long thuan|phường|Long Thuận|Đồng Tháp
  long tien|xã|Long Tiên|Đồng Tháp
  long truong|phường|Long Trường|Hồ Chí Minh
  long tuyen|phường|Long Tuyền|Cần Thơ
  long vinh|xã|Long Vĩnh|Vĩnh Long
  long xuyen|phường|Long Xuyên|An Giang
  luan thanh|xã|Luận Thành|Thanh Hóa
  luc hanh|xã|Lực Hành|Tuyên Quang
  luc hon|xã|Lục Hồn|Quảng Ninh
  luc nam|phường|Lục Nam|Bắc Ninh|2026-09-20
  luc nam|xã|Lục Nam|Bắc Ninh|2025-07-01|2026-09-19
  luc ngan|xã|Lục Ngạn|Bắc Ninh
  luc si thanh|xã|Lục Sĩ Thành|Vĩnh Long
  luc son|xã|Lục Sơn|Bắc Ninh
  luc yen|xã|Lục Yên|Lào Cai
  lung cu|xã|Lũng Cú|Tuyên Quang
  lung nam|xã|Lũng Nặm|Cao Bằng
  lung phin|xã|Lũng Phìn|Tuyên Quang
  lung phinh|xã|Lùng Phình|Lào Cai
  lung tam|xã|Lùng Tám|Tuyên Quang
  luong bang|xã|Lương Bằng|Hưng Yên
  luong hoa|xã|Lương Hoà|Tây Ninh
  luong hoa|xã|Lương Hoà|Vĩnh Long
  luong hoa lac|xã|Lương Hoà Lạc|Đồng Tháp
  luong minh|xã|Lượng Minh|Nghệ An
  luong minh|xã|Lương Minh|Quảng Ninh
  luong phu|xã|Lương Phú|Vĩnh Long
  luong son|xã|Lương Sơn|Lâm Đồng
  luong son|xã|Lương Sơn|Nghệ An
  luong son|xã|Lương Sơn|Phú Thọ
  luong son|xã|Lương Sơn|Thanh Hóa
  luong tai|phường|Lương Tài|Bắc Ninh|2026-09-20
  luong tai|xã|Lương Tài|Bắc Ninh|2025-07-01|2026-09-19
  luong tam|xã|Lương Tâm|Cần Thơ
  luong the tran|xã|Lương Thế Trân|Cà Mau
  luong thinh|xã|Lương Thịnh|Lào Cai
  luong van tri|phường|Lương Văn Tri|Lạng Sơn
  luu kiem|phường|Lưu Kiếm|Hải Phòng
  luu nghiep anh|xã|Lưu Nghiệp Anh|Vĩnh Long
  luu ve|xã|Lưu Vệ|Thanh Hóa
  ly bon|xã|Lý Bôn|Cao Bằng
  ly nhan|xã|Lý Nhân|Ninh Bình
  ly quoc|xã|Lý Quốc|Cao Bằng
  ly son|đặc khu|Lý Sơn|Quảng Ngãi
  ly thuong kiet|phường|Lý Thường Kiệt|Ninh Bình
  ly van lam|phường|Lý Văn Lâm|Cà Mau
  m drak|xã|M'Drắk|Đắk Lắk
  mai chau|xã|Mai Châu|Phú Thọ
  mai ha|xã|Mai Hạ|Phú Thọ
  mai hoa|xã|Mai Hoa|Hà Tĩnh
  mai phu|xã|Mai Phụ|Hà Tĩnh
  mai son|xã|Mai Sơn|Sơn La
  mang but|xã|Măng Bút|Quảng Ngãi
  mang den|xã|Măng Đen|Quảng Ngãi
  mang ri|xã|Măng Ri|Quảng Ngãi
  mang yang|xã|Mang Yang|Gia Lai
  mao dien|phường|Mão Điền|Bắc Ninh
  mao dien|xã|Mao Điền|Hải Phòng
  mao khe|phường|Mạo Khê|Quảng Ninh
  mau a|xã|Mậu A|Lào Cai
  mau due|xã|Mậu Duệ|Tuyên Quang
  mau lam|xã|Mậu Lâm|Thanh Hóa
  mau son|xã|Mẫu Sơn|Lạng Sơn
  mau thach|xã|Mậu Thạch|Nghệ An
  me linh|xã|Mê Linh|Hà Nội
  me so|xã|Mễ Sở|Hưng Yên
  meo vac|xã|Mèo Vạc|Tuyên Quang
  minh chau|xã|Minh Châu|Hà Nội
  minh chau|xã|Minh Châu|Nghệ An
  minh dai|xã|Minh Đài|Phú Thọ
  minh duc|xã|Minh Đức|Đồng Nai
  minh hoa|xã|Minh Hoà|Phú Thọ
  minh hoa|xã|Minh Hoá|Quảng Trị
  minh hop|xã|Minh Hợp|Nghệ An
  minh hung|phường|Minh Hưng|Đồng Nai
  minh khai|xã|Minh Khai|Cao Bằng
  minh long|xã|Minh Long|Quảng Ngãi
  minh luong|xã|Minh Lương|Lào Cai
  minh ngoc|xã|Minh Ngọc|Tuyên Quang
  minh phung|phường|Minh Phụng|Hồ Chí Minh
  minh quang|xã|Minh Quang|Tuyên Quang
  minh son|xã|Minh Sơn|Thanh Hóa
  minh son|xã|Minh Sơn|Tuyên Quang
  minh tam|xã|Minh Tâm|Cao Bằng
  minh tan|xã|Minh Tân|Ninh Bình
  minh tan|xã|Minh Tân|Tuyên Quang
  minh thai|xã|Minh Thái|Ninh Bình
  minh thanh|xã|Minh Thạnh|Hồ Chí Minh
  minh thanh|xã|Minh Thanh|Tuyên Quang
  minh tho|xã|Minh Thọ|Hưng Yên
  minh xuan|phường|Minh Xuân|Tuyên Quang
  mo cay|xã|Mỏ Cày|Quảng Ngãi
  mo cay|xã|Mỏ Cày|Vĩnh Long
  mo duc|xã|Mộ Đức|Quảng Ngãi
  mo rai|xã|Mô Rai|Quảng Ngãi
  mo vang|xã|Mỏ Vàng|Lào Cai
  moc chau|phường|Mộc Châu|Sơn La
  moc hoa|xã|Mộc Hoá|Tây Ninh
  moc son|phường|Mộc Sơn|Sơn La
  mon son|xã|Môn Sơn|Nghệ An
  mong cai 1|phường|Móng Cái 1|Quảng Ninh
  mong cai 2|phường|Móng Cái 2|Quảng Ninh
  mong cai 3|phường|Móng Cái 3|Quảng Ninh
  mong duong|phường|Mông Dương|Quảng Ninh
  mu ca|xã|Mù Cả|Lai Châu
  mu cang chai|xã|Mù Cang Chải|Lào Cai
  mui ne|phường|Mũi Né|Lâm Đồng
  muoi noi|xã|Muổi Nọi|Sơn La
  muong ang|xã|Mường Ảng|Điện Biên
  muong bam|xã|Mường Bám|Sơn La
  muong bang|xã|Mường Bang|Sơn La
  muong bi|xã|Mường Bi|Phú Thọ
  muong bo|xã|Mường Bo|Lào Cai
  muong bu|xã|Mường Bú|Sơn La
  muong cha|xã|Mường Chà|Điện Biên
  muong chanh|xã|Mường Chanh|Sơn La
  muong chanh|xã|Mường Chanh|Thanh Hóa
  muong chien|xã|Mường Chiên|Sơn La
  muong chong|xã|Mường Chọng|Nghệ An
  muong coi|xã|Mường Cơi|Sơn La
  muong dong|xã|Mường Động|Phú Thọ
  muong e|xã|Mường É|Sơn La
  muong gion|xã|Mường Giôn|Sơn La
  muong ham|xã|Mường Ham|Nghệ An
  muong hoa|xã|Mường Hoa|Phú Thọ
  muong hum|xã|Mường Hum|Lào Cai
  muong hung|xã|Mường Hung|Sơn La
  muong khieng|xã|Mường Khiêng|Sơn La
  muong khoa|xã|Mường Khoa|Lai Châu
  muong khuong|xã|Mường Khương|Lào Cai
  muong kim|xã|Mường Kim|Lai Châu
  muong la|xã|Mường La|Sơn La
  muong lai|xã|Mường Lai|Lào Cai
  muong lam|xã|Mường Lầm|Sơn La
  muong lan|xã|Mường Lạn|Sơn La
  muong lan|xã|Mường Lạn|Điện Biên
  muong lat|xã|Mường Lát|Thanh Hóa
  muong lay|phường|Mường Lay|Điện Biên
  muong leo|xã|Mường Lèo|Sơn La
  muong long|xã|Mường Lống|Nghệ An
  muong luan|xã|Mường Luân|Điện Biên
  muong ly|xã|Mường Lý|Thanh Hóa
  muong min|xã|Mường Mìn|Thanh Hóa
  muong mo|xã|Mường Mô|Lai Châu
  muong mun|xã|Mường Mùn|Điện Biên
  muong nha|xã|Mường Nhà|Điện Biên
  muong nhe|xã|Mường Nhé|Điện Biên
  muong phang|xã|Mường Phăng|Điện Biên
  muong pon|xã|Mường Pồn|Điện Biên
  muong quang|xã|Mường Quàng|Nghệ An
  muong sai|xã|Mường Sại|Sơn La
  muong te|xã|Mường Tè|Lai Châu
  muong than|xã|Mường Than|Lai Châu
  muong thang|xã|Mường Thàng|Phú Thọ
  muong thanh|phường|Mường Thanh|Điện Biên
  muong tip|xã|Mường Típ|Nghệ An
  muong toong|xã|Mường Toong|Điện Biên
  muong tung|xã|Mường Tùng|Điện Biên
  muong vang|xã|Mường Vang|Phú Thọ
  muong xen|xã|Mường Xén|Nghệ An
  my an|xã|Mỹ An|Tây Ninh
  my an hung|xã|Mỹ An Hưng|Đồng Tháp
  my chanh hoa|xã|Mỹ Chánh Hoà|Vĩnh Long
  my duc|xã|Mỹ Đức|An Giang
  my duc|xã|Mỹ Đức|Hà Nội
  my duc tay|xã|Mỹ Đức Tây|Đồng Tháp
  my hanh|xã|Mỹ Hạnh|Tây Ninh
  my hao|phường|Mỹ Hào|Hưng Yên
  my hiep|xã|Mỹ Hiệp|Đồng Tháp
  my hoa hung|xã|Mỹ Hoà Hưng|An Giang
  my huong|xã|Mỹ Hương|Cần Thơ
  my lam|phường|Mỹ Lâm|Tuyên Quang
  my le|xã|Mỹ Lệ|Tây Ninh
  my loc|phường|Mỹ Lộc|Ninh Bình
  my loc|xã|Mỹ Lộc|Tây Ninh
  my loi|xã|Mỹ Lợi|Đồng Tháp
  my long|xã|Mỹ Long|Vĩnh Long
  my ly|xã|Mỹ Lý|Nghệ An
  my ngai|phường|Mỹ Ngãi|Đồng Tháp
  my phong|phường|Mỹ Phong|Đồng Tháp
  my phuoc|xã|Mỹ Phước|Cần Thơ
  my phuoc tay|phường|Mỹ Phước Tây|Đồng Tháp
  my qui|xã|Mỹ Quí|Đồng Tháp
  my quoi|phường|Mỹ Quới|Cần Thơ
  my quy|xã|Mỹ Quý|Tây Ninh
  my son|xã|Mỹ Sơn|Khánh Hòa
  my thai|xã|Mỹ Thái|Bắc Ninh
  my thanh|xã|Mỹ Thạnh|Tây Ninh
  my thanh|xã|Mỹ Thành|Đồng Tháp
  my thien|xã|Mỹ Thiện|Đồng Tháp
  my tho|phường|Mỹ Tho|Đồng Tháp
  my tho|xã|Mỹ Thọ|Đồng Tháp
  my thoi|phường|Mỹ Thới|An Giang
  my thuan|xã|Mỹ Thuận|An Giang
  my thuan|xã|Mỹ Thuận|Vĩnh Long
  my thuong|phường|Mỹ Thượng|Huế
  my thuy|xã|Mỹ Thuỷ|Quảng Trị
  my tinh an|xã|Mỹ Tịnh An|Đồng Tháp
  my tra|phường|Mỹ Trà|Đồng Tháp
  my tu|xã|Mỹ Tú|Cần Thơ
  my xuyen|phường|Mỹ Xuyên|Cần Thơ
  my yen|xã|Mỹ Yên|Tây Ninh
  na bung|xã|Nà Bủng|Điện Biên
  na duong|xã|Na Dương|Lạng Sơn
  na hang|xã|Nà Hang|Tuyên Quang
  na hy|xã|Nà Hỳ|Điện Biên
  na loi|xã|Na Loi|Nghệ An
  na meo|xã|Na Mèo|Thanh Hóa
  na ngoi|xã|Na Ngoi|Nghệ An
  na phac|xã|Nà Phặc|Thái Nguyên
  na ri|xã|Na Rì|Thái Nguyên
  na sam|xã|Na Sầm|Lạng Sơn
  na sang|xã|Na Sang|Điện Biên
  na son|xã|Na Son|Điện Biên
  na tau|xã|Nà Tấu|Điện Biên
  nam an phu|xã|Nam An Phụ|Hải Phòng
  nam ba don|xã|Nam Ba Đồn|Quảng Trị
  nam ban lam ha|xã|Nam Ban Lâm Hà|Lâm Đồng
  nam cam ranh|xã|Nam Cam Ranh|Khánh Hòa
  nam can|xã|Năm Căn|Cà Mau
  nam can|xã|Nậm Cắn|Nghệ An
  nam cat tien|xã|Nam Cát Tiên|Đồng Nai
  nam chay|xã|Nậm Chày|Lào Cai
  nam co|xã|Nậm Có|Lào Cai
  nam cua viet|xã|Nam Cửa Việt|Quảng Trị
  nam cuoi|xã|Nậm Cuổi|Lai Châu
  nam cuong|xã|Nam Cường|Hưng Yên
  nam cuong|phường|Nam Cường|Lào Cai
  nam cuong|xã|Nam Cường|Thái Nguyên
  nam da|xã|Nam Đà|Lâm Đồng
  nam dan|xã|Nam Đàn|Nghệ An
  nam dan|xã|Nấm Dẩn|Tuyên Quang
  nam dich|xã|Nậm Dịch|Tuyên Quang
  nam dinh|phường|Nam Định|Ninh Bình
  nam do son|phường|Nam Đồ Sơn|Hải Phòng
  nam dong|xã|Nam Đông|Huế
  nam dong|phường|Nam Đồng|Hải Phòng
  nam dong|xã|Nam Dong|Lâm Đồng
  nam dong|xã|Nam Đồng|Ninh Bình
  nam dong ha|phường|Nam Đông Hà|Quảng Trị
  nam dong hung|xã|Nam Đông Hưng|Hưng Yên
  nam duong|xã|Nam Dương|Bắc Ninh
  nam gia nghia|phường|Nam Gia Nghĩa|Lâm Đồng
  nam giang|xã|Nam Giang|Đà Nẵng
  nam gianh|xã|Nam Gianh|Quảng Trị
  nam ha lam ha|xã|Nam Hà Lâm Hà|Lâm Đồng
  nam hai lang|xã|Nam Hải Lăng|Quảng Trị
  nam hang|xã|Nậm Hàng|Lai Châu
  nam hoa|xã|Nam Hoà|Thái Nguyên
  nam hoa lu|phường|Nam Hoa Lư|Ninh Bình
  nam hong|xã|Nam Hồng|Ninh Bình
  nam hong linh|phường|Nam Hồng Lĩnh|Hà Tĩnh
  nam ka|xã|Nam Ka|Đắk Lắk
  nam ke|xã|Nậm Kè|Điện Biên
  nam khanh vinh|xã|Nam Khánh Vĩnh|Khánh Hòa
  nam lau|xã|Nậm Lầu|Sơn La
  nam ly|xã|Nam Lý|Ninh Bình
  nam ma|xã|Nậm Mạ|Lai Châu
  nam minh|xã|Nam Minh|Ninh Bình
  nam nen|xã|Nậm Nèn|Điện Biên
  nam nha trang|phường|Nam Nha Trang|Khánh Hòa
  nam ninh|xã|Nam Ninh|Ninh Bình
  nam ninh hoa|xã|Nam Ninh Hoà|Khánh Hòa
  nam nung|xã|Nâm Nung|Lâm Đồng
  nam phu|xã|Nam Phù|Hà Nội
  nam phuoc|xã|Nam Phước|Đà Nẵng
  nam quang|xã|Nam Quang|Cao Bằng
  nam sach|xã|Nam Sách|Hải Phòng
  nam sam son|phường|Nam Sầm Sơn|Thanh Hóa
  nam so|xã|Nậm Sỏ|Lai Châu
  nam son|phường|Nam Sơn|Bắc Ninh
  nam tam|xã|Nậm Tăm|Lai Châu
  nam thai ninh|xã|Nam Thái Ninh|Hưng Yên
  nam thanh|xã|Nam Thành|Lâm Đồng
  nam thanh mien|xã|Nam Thanh Miện|Hải Phòng
  nam thuy anh|xã|Nam Thuỵ Anh|Hưng Yên
  nam tien hai|xã|Nam Tiền Hải|Hưng Yên
  nam tien hung|xã|Nam Tiên Hưng|Hưng Yên
  nam tra my|xã|Nam Trà My|Đà Nẵng
  nam trach|xã|Nam Trạch|Quảng Trị
  nam trieu|phường|Nam Triệu|Hải Phòng
  nam truc|xã|Nam Trực|Ninh Bình
  nam tuan|xã|Nam Tuấn|Cao Bằng
  nam ty|xã|Nậm Ty|Sơn La
  nam xang|xã|Nam Xang|Ninh Bình
  nam xe|xã|Nậm Xé|Lào Cai
  nam xuan|xã|Nam Xuân|Thanh Hóa
  nat son|xã|Nật Sơn|Phú Thọ
  nenh|phường|Nếnh|Bắc Ninh
  nga an|xã|Nga An|Thanh Hóa
  nga bay|phường|Ngã Bảy|Cần Thơ
  nga my|xã|Nga My|Nghệ An
  nga nam|phường|Ngã Năm|Cần Thơ
  nga son|xã|Nga Sơn|Thanh Hóa
  nga thang|xã|Nga Thắng|Thanh Hóa
  ngai giao|xã|Ngãi Giao|Hồ Chí Minh
  ngai tu|xã|Ngãi Tứ|Vĩnh Long
  ngan son|xã|Ngân Sơn|Thái Nguyên
  nghi duc|xã|Nghị Đức|Lâm Đồng
  nghi duong|xã|Nghi Dương|Hải Phòng
  nghi loc|xã|Nghi Lộc|Nghệ An
  nghi son|phường|Nghi Sơn|Thanh Hóa
  nghi xuan|xã|Nghi Xuân|Hà Tĩnh
  nghia dan|xã|Nghĩa Dân|Hưng Yên
  nghia dan|xã|Nghĩa Đàn|Nghệ An
  nghia do|phường|Nghĩa Đô|Hà Nội
  nghia do|xã|Nghĩa Đô|Lào Cai
  nghia dong|xã|Nghĩa Đồng|Nghệ An
  nghia giang|xã|Nghĩa Giang|Quảng Ngãi
  nghia hanh|xã|Nghĩa Hành|Nghệ An
  nghia hanh|xã|Nghĩa Hành|Quảng Ngãi
  nghia hung|xã|Nghĩa Hưng|Nghệ An
  nghia hung|xã|Nghĩa Hưng|Ninh Bình
  nghia khanh|xã|Nghĩa Khánh|Nghệ An
  nghia lam|xã|Nghĩa Lâm|Nghệ An
  nghia lam|xã|Nghĩa Lâm|Ninh Bình
  nghia lo|phường|Nghĩa Lộ|Lào Cai
  nghia lo|phường|Nghĩa Lộ|Quảng Ngãi
  nghia loc|xã|Nghĩa Lộc|Nghệ An
  nghia mai|xã|Nghĩa Mai|Nghệ An
  nghia phuong|xã|Nghĩa Phương|Bắc Ninh
  nghia son|xã|Nghĩa Sơn|Ninh Bình
  nghia ta|xã|Nghĩa Tá|Thái Nguyên
  nghia tam|xã|Nghĩa Tâm|Lào Cai
  nghia thanh|xã|Nghĩa Thành|Hồ Chí Minh
  nghia tho|xã|Nghĩa Thọ|Nghệ An
  nghia thuan|xã|Nghĩa Thuận|Tuyên Quang
  nghia tru|xã|Nghĩa Trụ|Hưng Yên
  nghia trung|xã|Nghĩa Trung|Đồng Nai
  nghien loan|xã|Nghiên Loan|Thái Nguyên
  nghinh tuong|xã|Nghinh Tường|Thái Nguyên
  ngo may|xã|Ngô Mây|Gia Lai
  ngo quyen|phường|Ngô Quyền|Hải Phòng
  ngoc chien|xã|Ngọc Chiến|Sơn La
  ngoc chuc|xã|Ngọc Chúc|An Giang
  ngoc duong|xã|Ngọc Đường|Tuyên Quang
  ngoc ha|phường|Ngọc Hà|Hà Nội
  ngoc hoi|xã|Ngọc Hồi|Hà Nội
  ngoc lac|xã|Ngọc Lặc|Thanh Hóa
  ngoc lam|xã|Ngọc Lâm|Hưng Yên
  ngoc lien|xã|Ngọc Liên|Thanh Hóa
  ngoc linh|xã|Ngọc Linh|Quảng Ngãi
  ngoc long|xã|Ngọc Long|Tuyên Quang
  ngoc son|xã|Ngọc Sơn|Phú Thọ
  ngoc son|phường|Ngọc Sơn|Thanh Hóa
  ngoc thien|xã|Ngọc Thiện|Bắc Ninh
  ngoc to|xã|Ngọc Tố|Cần Thơ
  ngoc trao|xã|Ngọc Trạo|Thanh Hóa
  ngok bay|xã|Ngọk Bay|Quảng Ngãi
  ngok reo|xã|Ngọk Réo|Quảng Ngãi
  ngok tu|xã|Ngọk Tụ|Quảng Ngãi
  ngu chi son|xã|Ngũ Chỉ Sơn|Lào Cai
  ngu hanh son|phường|Ngũ Hành Sơn|Đà Nẵng
  ngu hiep|xã|Ngũ Hiệp|Đồng Tháp
  ngu lac|xã|Ngũ Lạc|Vĩnh Long
  ngu thien|xã|Ngự Thiên|Hưng Yên
  nguyen binh|xã|Nguyên Bình|Cao Bằng
  nguyen binh khiem|xã|Nguyễn Bỉnh Khiêm|Hải Phòng
  nguyen dai nang|phường|Nguyễn Đại Năng|Hải Phòng
  nguyen du|xã|Nguyễn Du|Hưng Yên
  nguyen giap|xã|Nguyên Giáp|Hải Phòng
  nguyen hue|xã|Nguyễn Huệ|Cao Bằng
  nguyen luong bang|xã|Nguyễn Lương Bằng|Hải Phòng
  nguyen nghiem|xã|Nguyễn Nghiêm|Quảng Ngãi
  nguyen phich|xã|Nguyễn Phích|Cà Mau
  nguyen trai|xã|Nguyễn Trãi|Hưng Yên
  nguyen trai|phường|Nguyễn Trãi|Hải Phòng
  nguyen uy|phường|Nguyễn Úy|Ninh Bình
  nguyen van linh|xã|Nguyễn Văn Linh|Hưng Yên
  nguyen viet khai|xã|Nguyễn Việt Khái|Cà Mau
  nguyet an|xã|Nguyệt Ấn|Thanh Hóa
  nguyet duc|xã|Nguyệt Đức|Phú Thọ
  nguyet hoa|phường|Nguyệt Hoá|Vĩnh Long
  nguyet vien|phường|Nguyệt Viên|Thanh Hóa
  nha be|xã|Nhà Bè|Hồ Chí Minh
  nha bich|xã|Nha Bích|Đồng Nai
  nha nam|xã|Nhã Nam|Bắc Ninh
  nha trang|phường|Nha Trang|Khánh Hòa
  nhan co|xã|Nhân Cơ|Lâm Đồng
  nhan ha|xã|Nhân Hà|Ninh Bình
  nhan hoa|phường|Nhân Hoà|Bắc Ninh
  nhan hoa|xã|Nhân Hoà|Nghệ An
  nhan ly|xã|Nhân Lý|Lạng Sơn
  nhan nghia|xã|Nhân Nghĩa|Phú Thọ
  nhan thang|phường|Nhân Thắng|Bắc Ninh|2026-09-20
  nhan thang|xã|Nhân Thắng|Bắc Ninh|2025-07-01|2026-09-19
  nhat hoa|xã|Nhất Hoà|Lạng Sơn
  nhi chieu|phường|Nhị Chiểu|Hải Phòng
  nhi long|xã|Nhị Long|Vĩnh Long
  nhi quy|phường|Nhị Quý|Đồng Tháp
  nhi son|xã|Nhi Sơn|Thanh Hóa
  nhi truong|xã|Nhị Trường|Vĩnh Long
  nhieu loc|phường|Nhiêu Lộc|Hồ Chí Minh
  nho quan|xã|Nho Quan|Ninh Bình
  nhon ai|xã|Nhơn Ái|Cần Thơ
  nhon chau|xã|Nhơn Châu|Gia Lai
  nhon hoa lap|xã|Nhơn Hoà Lập|Tây Ninh
  nhon hoi|xã|Nhơn Hội|An Giang
  nhon mai|xã|Nhôn Mai|Nghệ An
  nhon my|xã|Nhơn Mỹ|An Giang
  nhon my|xã|Nhơn Mỹ|Cần Thơ
  nhon ninh|xã|Nhơn Ninh|Tây Ninh
  nhon phu|xã|Nhơn Phú|Vĩnh Long
  nhon trach|phường|Nhơn Trạch|Đồng Nai
  nhu gia|xã|Nhu Gia|Cần Thơ
  nhu khe|xã|Nhữ Khê|Tuyên Quang
  nhu quynh|xã|Như Quỳnh|Hưng Yên
  nhu thanh|xã|Như Thanh|Thanh Hóa
  nhu xuan|xã|Như Xuân|Thanh Hóa
  nhuan duc|xã|Nhuận Đức|Hồ Chí Minh
  nhuan phu tan|xã|Nhuận Phú Tân|Vĩnh Long
  nhut tao|xã|Nhựt Tảo|Tây Ninh
  niem son|xã|Niêm Sơn|Tuyên Quang
  ninh chau|xã|Ninh Châu|Quảng Trị
  ninh chu|phường|Ninh Chử|Khánh Hòa
  ninh cuong|xã|Ninh Cường|Ninh Bình
  ninh dien|xã|Ninh Điền|Tây Ninh
  ninh gia|xã|Ninh Gia|Lâm Đồng
  ninh giang|xã|Ninh Giang|Hải Phòng
  ninh giang|xã|Ninh Giang|Ninh Bình
  ninh hai|xã|Ninh Hải|Khánh Hòa
  ninh hoa|phường|Ninh Hoà|Khánh Hòa
  ninh kieu|phường|Ninh Kiều|Cần Thơ
  ninh phuoc|xã|Ninh Phước|Khánh Hòa
  ninh quoi|xã|Ninh Quới|Cà Mau
  ninh son|xã|Ninh Sơn|Khánh Hòa
  ninh thanh|phường|Ninh Thạnh|Tây Ninh
  ninh thanh loi|xã|Ninh Thạnh Lợi|Cà Mau
  ninh xa|phường|Ninh Xá|Bắc Ninh
  noi bai|xã|Nội Bài|Hà Nội
  nong cong|xã|Nông Cống|Thanh Hóa
  nong son|xã|Nông Sơn|Đà Nẵng
  nong tien|phường|Nông Tiến|Tuyên Quang
  nong trang|phường|Nông Trang|Phú Thọ
  nua ngam|xã|Núa Ngam|Điện Biên
  nui cam|xã|Núi Cấm|An Giang
  nui thanh|xã|Núi Thành|Đà Nẵng
  nung tri cao|phường|Nùng Trí Cao|Cao Bằng
  o cho dua|phường|Ô Chợ Dừa|Hà Nội
  o dien|xã|Ô Diên|Hà Nội
  o lam|xã|Ô Lâm|An Giang
  o loan|xã|Ô Loan|Đắk Lắk
  o mon|phường|Ô Môn|Cần Thơ
  oc eo|xã|Óc Eo|An Giang
  pa co|xã|Pà Cò|Phú Thọ
  pa ham|xã|Pa Ham|Điện Biên
  pa tan|xã|Pa Tần|Lai Châu
  pa u|xã|Pa Ủ|Lai Châu
  pa vay su|xã|Pà Vầy Sủ|Tuyên Quang
  pac nga|xã|Pắc Ngà|Sơn La
  pac ta|xã|Pắc Ta|Lai Châu
  pha long|xã|Pha Long|Lào Cai
  pham ngu lao|xã|Phạm Ngũ Lão|Hưng Yên
  pham su manh|phường|Phạm Sư Mạnh|Hải Phòng
  phan dinh phung|phường|Phan Đình Phùng|Thái Nguyên
  phan ngoc hien|xã|Phan Ngọc Hiển|Cà Mau
  phan rang|phường|Phan Rang|Khánh Hòa
  phan ri cua|xã|Phan Rí Cửa|Lâm Đồng
  phan son|xã|Phan Sơn|Lâm Đồng
  phan thanh|xã|Phan Thanh|Cao Bằng
  phan thiet|phường|Phan Thiết|Lâm Đồng
  phat diem|xã|Phát Diệm|Ninh Bình
  phat tich|xã|Phật Tích|Bắc Ninh
  phieng cam|xã|Phiêng Cằm|Sơn La
  phieng khoai|xã|Phiêng Khoài|Sơn La
  phieng pan|xã|Phiêng Pằn|Sơn La
  phinh giang|xã|Phình Giàng|Điện Biên
  phinh ho|xã|Phình Hồ|Lào Cai
  pho bang|xã|Phố Bảng|Tuyên Quang
  pho hien|phường|Phố Hiến|Hưng Yên
  pho yen|phường|Phổ Yên|Thái Nguyên
  phong chau|phường|Phong Châu|Phú Thọ
  phong coc|phường|Phong Cốc|Quảng Ninh
  phong dien|xã|Phong Điền|Cần Thơ
  phong dien|phường|Phong Điền|Huế
  phong dinh|phường|Phong Dinh|Huế
  phong doanh|xã|Phong Doanh|Ninh Bình
  phong du ha|xã|Phong Dụ Hạ|Lào Cai
  phong du thuong|xã|Phong Dụ Thượng|Lào Cai
  phong hai|xã|Phong Hải|Lào Cai
  phong hiep|xã|Phong Hiệp|Cà Mau
  phong hoa|xã|Phong Hoà|Đồng Tháp
  phong my|xã|Phong Mỹ|Đồng Tháp
  phong nam|xã|Phong Nẫm|Cần Thơ
  phong nha|xã|Phong Nha|Quảng Trị
  phong phu|phường|Phong Phú|Huế
  phong quang|phường|Phong Quảng|Huế
  phong quang|xã|Phong Quang|Thái Nguyên
  phong thai|phường|Phong Thái|Huế
  phong thanh|xã|Phong Thạnh|Cà Mau
  phong thanh|xã|Phong Thạnh|Vĩnh Long
  phong tho|xã|Phong Thổ|Lai Châu
  phu an|xã|Phú An|An Giang
  phu an|phường|Phú An|Hồ Chí Minh
  phu bai|phường|Phú Bài|Huế
  phu binh|xã|Phú Bình|Thái Nguyên
  phu cat|xã|Phù Cát|Gia Lai
  phu cat|xã|Phú Cát|Hà Nội
  phu cuong|xã|Phú Cường|Đồng Tháp
  phu dien|phường|Phú Diễn|Hà Nội
  phu dinh|phường|Phú Định|Hồ Chí Minh
  phu dinh|xã|Phú Đình|Thái Nguyên
  phu dong|xã|Phù Đổng|Hà Nội
  phu duc|xã|Phụ Dực|Hưng Yên
  phu giao|xã|Phú Giáo|Hồ Chí Minh
  phu ho|xã|Phú Hồ|Huế
  phu hoa|xã|Phú Hoà|An Giang
  phu hoa|xã|Phú Hoà|Đồng Nai
  phu hoa 1|xã|Phú Hoà 1|Đắk Lắk
  phu hoa 2|xã|Phú Hoà 2|Đắk Lắk
  phu hoa dong|xã|Phú Hoà Đông|Hồ Chí Minh
  phu huu|xã|Phú Hữu|An Giang
  phu huu|xã|Phú Hữu|Cần Thơ
  phu huu|xã|Phú Hựu|Đồng Tháp
  phu khe|phường|Phù Khê|Bắc Ninh
  phu khe|xã|Phú Khê|Phú Thọ
  phu khuong|phường|Phú Khương|Vĩnh Long
  phu lac|xã|Phú Lạc|Thái Nguyên
  phu lam|xã|Phú Lâm|An Giang
  phu lam|phường|Phú Lâm|Hồ Chí Minh
  phu lam|xã|Phú Lâm|Đồng Nai
  phu lang|phường|Phù Lãng|Bắc Ninh|2026-09-20
  phu lang|xã|Phù Lãng|Bắc Ninh|2025-07-01|2026-09-19
  phu le|xã|Phú Lệ|Thanh Hóa
  phu lien|phường|Phù Liễn|Hải Phòng
  phu linh|xã|Phú Linh|Tuyên Quang
  phu loc|xã|Phú Lộc|Cần Thơ
  phu loc|xã|Phú Lộc|Huế
  phu loi|phường|Phú Lợi|Cần Thơ
  phu loi|phường|Phú Lợi|Hồ Chí Minh
  phu long|xã|Phú Long|Ninh Bình
  phu luong|phường|Phú Lương|Hà Nội
  phu luong|xã|Phú Lương|Thái Nguyên
  phu luong|xã|Phú Lương|Tuyên Quang
  phu luu|xã|Phù Lưu|Tuyên Quang
  phu ly|phường|Phủ Lý|Ninh Bình
  phu ly|xã|Phú Lý|Đồng Nai
  phu mo|xã|Phú Mỡ|Đắk Lắk
  phu my|xã|Phú Mỹ|Cà Mau
  phu my|xã|Phù Mỹ|Gia Lai
  phu my|phường|Phú Mỹ|Hồ Chí Minh
  phu my|xã|Phú Mỹ|Phú Thọ
  phu my bac|xã|Phù Mỹ Bắc|Gia Lai
  phu my dong|xã|Phù Mỹ Đông|Gia Lai
  phu my nam|xã|Phù Mỹ Nam|Gia Lai
  phu my tay|xã|Phù Mỹ Tây|Gia Lai
  phu nghia|xã|Phú Nghĩa|Hà Nội
  phu nghia|xã|Phú Nghĩa|Đồng Nai
  phu nhuan|phường|Phú Nhuận|Hồ Chí Minh
  phu ninh|xã|Phù Ninh|Phú Thọ
  phu ninh|xã|Phú Ninh|Đà Nẵng
  phu phung|xã|Phú Phụng|Vĩnh Long
  phu quoc|đặc khu|Phú Quốc|An Giang
  phu quoi|xã|Phú Quới|Vĩnh Long
  phu quy|đặc khu|Phú Quý|Lâm Đồng
  phu rieng|xã|Phú Riềng|Đồng Nai
  phu son|xã|Phú Sơn|Ninh Bình
  phu son lam ha|xã|Phú Sơn Lâm Hà|Lâm Đồng
  phu tam|xã|Phú Tâm|Cần Thơ
  phu tan|xã|Phú Tân|An Giang
  phu tan|xã|Phú Tân|Cà Mau
  phu tan|phường|Phú Tân|Vĩnh Long
  phu thai|xã|Phú Thái|Hải Phòng
  phu thanh|phường|Phú Thạnh|Hồ Chí Minh
  phu thanh|xã|Phú Thành|Đồng Tháp
  phu thien|xã|Phú Thiện|Gia Lai
  phu thinh|xã|Phú Thịnh|Thái Nguyên
  phu tho|phường|Phú Thọ|Hồ Chí Minh
  phu tho|phường|Phú Thọ|Phú Thọ
  phu tho|xã|Phú Thọ|Đồng Tháp
  phu tho hoa|phường|Phú Thọ Hoà|Hồ Chí Minh
  phu thong|xã|Phủ Thông|Thái Nguyên
  phu thuan|phường|Phú Thuận|Hồ Chí Minh
  phu thuan|xã|Phú Thuận|Vĩnh Long
  phu thuan|xã|Phú Thuận|Đà Nẵng
  phu thuong|phường|Phú Thượng|Hà Nội
  phu thuy|phường|Phú Thuỷ|Lâm Đồng
  phu trach|xã|Phú Trạch|Quảng Trị
  phu trung|xã|Phú Trung|Đồng Nai
  phu tuc|xã|Phú Túc|Gia Lai
  phu tuc|xã|Phú Túc|Vĩnh Long
  phu van|phường|Phù Vân|Ninh Bình
  phu vang|xã|Phú Vang|Huế
  phu vinh|xã|Phú Vinh|Huế
  phu vinh|xã|Phú Vinh|Đồng Nai
  phu xuan|phường|Phú Xuân|Huế
  phu xuan|xã|Phú Xuân|Thanh Hóa
  phu xuan|xã|Phú Xuân|Đắk Lắk
  phu xuyen|xã|Phú Xuyên|Hà Nội
  phu xuyen|xã|Phú Xuyên|Thái Nguyên
  phu yen|xã|Phù Yên|Sơn La
  phu yen|phường|Phú Yên|Đắk Lắk
  phuc hoa|xã|Phúc Hoà|Bắc Ninh
  phuc hoa|xã|Phục Hoà|Cao Bằng
  phuc khanh|xã|Phúc Khánh|Lào Cai
  phuc loc|xã|Phúc Lộc|Hà Nội
  phuc loc|xã|Phúc Lộc|Nghệ An
  phuc loc|xã|Phúc Lộc|Thái Nguyên
  phuc loi|phường|Phúc Lợi|Hà Nội
  phuc loi|xã|Phúc Lợi|Lào Cai
  phuc son|xã|Phúc Sơn|Hà Nội
  phuc thinh|xã|Phúc Thịnh|Hà Nội
  phuc tho|xã|Phúc Thọ|Hà Nội
  phuc tho lam ha|xã|Phúc Thọ Lâm Hà|Lâm Đồng
  phuc thuan|phường|Phúc Thuận|Thái Nguyên
  phuc trach|xã|Phúc Trạch|Hà Tĩnh
  phuc yen|phường|Phúc Yên|Phú Thọ
  phung cong|xã|Phụng Công|Hưng Yên
  phung hiep|xã|Phụng Hiệp|Cần Thơ
  phung nguyen|xã|Phùng Nguyên|Phú Thọ
  phuoc an|xã|Phước An|Đồng Nai
  phuoc binh|phường|Phước Bình|Đồng Nai
  phuoc chanh|xã|Phước Chánh|Đà Nẵng
  phuoc chi|xã|Phước Chỉ|Tây Ninh
  phuoc dinh|xã|Phước Dinh|Khánh Hòa
  phuoc giang|xã|Phước Giang|Quảng Ngãi
  phuoc ha|xã|Phước Hà|Khánh Hòa
  phuoc hai|xã|Phước Hải|Hồ Chí Minh
  phuoc hau|xã|Phước Hậu|Khánh Hòa
  phuoc hau|phường|Phước Hậu|Vĩnh Long
  phuoc hiep|xã|Phước Hiệp|Đà Nẵng
  phuoc hoa|xã|Phước Hoà|Hồ Chí Minh
  phuoc hoi|phường|Phước Hội|Lâm Đồng
  phuoc huu|xã|Phước Hữu|Khánh Hòa
  phuoc long|xã|Phước Long|Cà Mau
  phuoc long|phường|Phước Long|Hồ Chí Minh
  phuoc long|xã|Phước Long|Vĩnh Long
  phuoc long|phường|Phước Long|Đồng Nai
  phuoc ly|xã|Phước Lý|Tây Ninh
  phuoc my trung|xã|Phước Mỹ Trung|Vĩnh Long
  phuoc nang|xã|Phước Năng|Đà Nẵng
  phuoc son|xã|Phước Sơn|Đồng Nai
  phuoc tan|phường|Phước Tân|Đồng Nai
  phuoc thai|xã|Phước Thái|Đồng Nai
  phuoc thang|phường|Phước Thắng|Hồ Chí Minh
  phuoc thanh|xã|Phước Thành|Hồ Chí Minh
  phuoc thanh|xã|Phước Thạnh|Tây Ninh
  phuoc thanh|xã|Phước Thành|Đà Nẵng
  phuoc thoi|phường|Phước Thới|Cần Thơ
  phuoc tra|xã|Phước Trà|Đà Nẵng
  phuoc vinh|xã|Phước Vinh|Tây Ninh
  phuoc vinh tay|xã|Phước Vĩnh Tây|Tây Ninh
  phuong binh|xã|Phương Bình|Cần Thơ
  phuong duc|xã|Phượng Dực|Hà Nội
  phuong liet|phường|Phương Liệt|Hà Nội
  phuong lieu|phường|Phương Liễu|Bắc Ninh
  phuong son|phường|Phượng Sơn|Bắc Ninh
  phuong thinh|xã|Phương Thịnh|Đồng Tháp
  phuong tien|xã|Phượng Tiến|Thái Nguyên
  pleiku|phường|Pleiku|Gia Lai
  po ly ngai|xã|Pờ Ly Ngài|Tuyên Quang
  po to|xã|Pờ Tó|Gia Lai
  pong drang|xã|Pơng Drang|Đắk Lắk
  pu luong|xã|Pù Luông|Thanh Hóa
  pu nhi|xã|Pù Nhi|Thanh Hóa
  pu nhi|xã|Pu Nhi|Điện Biên
  pu nhung|xã|Pú Nhung|Điện Biên
  pu sam cap|xã|Pu Sam Cáp|Lai Châu
  pung banh|xã|Púng Bánh|Sơn La
  pung luong|xã|Púng Luông|Lào Cai
  quach pham|xã|Quách Phẩm|Cà Mau
  quai to|xã|Quài Tở|Điện Biên
  quan ba|xã|Quản Bạ|Tuyên Quang
  quan chu|xã|Quân Chu|Thái Nguyên
  quan son|xã|Quan Sơn|Lạng Sơn
  quan son|xã|Quan Sơn|Thanh Hóa
  quan thanh|xã|Quan Thành|Nghệ An
  quan trieu|phường|Quan Triều|Thái Nguyên
  quang bach|xã|Quảng Bạch|Thái Nguyên
  quang bi|xã|Quảng Bị|Hà Nội
  quang binh|xã|Quảng Bình|Thanh Hóa
  quang binh|xã|Quang Bình|Tuyên Quang
  quang chau|xã|Quảng Châu|Nghệ An
  quang chieu|xã|Quang Chiểu|Thanh Hóa
  quang chinh|xã|Quảng Chính|Thanh Hóa
  quang dien|xã|Quảng Điền|Huế
  quang dong|xã|Quang Đồng|Nghệ An
  quang duc|xã|Quảng Đức|Quảng Ninh
  quang ha|xã|Quảng Hà|Quảng Ninh
  quang han|xã|Quang Hán|Cao Bằng
  quang hanh|phường|Quang Hanh|Quảng Ninh
  quang hoa|xã|Quảng Hoà|Lâm Đồng
  quang hung|xã|Quang Hưng|Hưng Yên
  quang hung|xã|Quang Hưng|Ninh Bình
  quang khe|xã|Quảng Khê|Lâm Đồng
  quang la|xã|Quảng La|Quảng Ninh
  quang lam|xã|Quảng Lâm|Cao Bằng
  quang lam|xã|Quảng Lâm|Điện Biên
  quang lap|xã|Quảng Lập|Lâm Đồng
  quang lich|xã|Quang Lịch|Hưng Yên
  quang long|xã|Quang Long|Cao Bằng
  quang minh|xã|Quang Minh|Hà Nội
  quang ngoc|xã|Quảng Ngọc|Thanh Hóa
  quang nguyen|xã|Quảng Nguyên|Tuyên Quang
  quang ninh|xã|Quảng Ninh|Quảng Trị
  quang ninh|xã|Quảng Ninh|Thanh Hóa
  quang oai|xã|Quảng Oai|Hà Nội
  quang phu|xã|Quảng Phú|Lâm Đồng
  quang phu|phường|Quảng Phú|Thanh Hóa
  quang phu|phường|Quảng Phú|Đà Nẵng
  quang phu|xã|Quảng Phú|Đắk Lắk
  quang son|xã|Quảng Sơn|Lâm Đồng
  quang son|xã|Quang Sơn|Thái Nguyên
  quang tan|xã|Quảng Tân|Lâm Đồng
  quang tan|xã|Quảng Tân|Quảng Ninh
  quang thien|xã|Quang Thiện|Ninh Bình
  quang tin|xã|Quảng Tín|Lâm Đồng
  quang trach|xã|Quảng Trạch|Quảng Trị
  quang tri|phường|Quảng Trị|Quảng Trị
  quang truc|xã|Quảng Trực|Lâm Đồng
  quang trung|xã|Quang Trung|Bắc Ninh
  quang trung|xã|Quang Trung|Cao Bằng
  quang trung|phường|Quang Trung|Thanh Hóa
  quang uyen|xã|Quảng Uyên|Cao Bằng
  quang yen|xã|Quảng Yên|Phú Thọ
  quang yen|phường|Quảng Yên|Quảng Ninh
  quang yen|xã|Quảng Yên|Thanh Hóa
  que phong|xã|Quế Phong|Nghệ An
  que phuoc|xã|Quế Phước|Đà Nẵng
  que son|xã|Quế Sơn|Đà Nẵng
  que son trung|xã|Quế Sơn Trung|Đà Nẵng
  que vo|phường|Quế Võ|Bắc Ninh
  quoc khanh|xã|Quốc Khánh|Lạng Sơn
  quoc oai|xã|Quốc Oai|Hà Nội
  quoc viet|xã|Quốc Việt|Lạng Sơn
  quoi an|xã|Quới An|Vĩnh Long
  quoi dien|xã|Quới Điền|Vĩnh Long
  quoi thien|xã|Quới Thiện|Vĩnh Long
  quy chau|xã|Quỳ Châu|Nghệ An
  quy duc|xã|Quy Đức|Phú Thọ
  quy hoa|xã|Quý Hoà|Lạng Sơn
  quy hop|xã|Quỳ Hợp|Nghệ An
  quy loc|xã|Quý Lộc|Thanh Hóa
  quy luong|xã|Quý Lương|Thanh Hóa
  quy mong|xã|Quy Mông|Lào Cai
  quy nhat|xã|Quỹ Nhất|Ninh Bình
  quy nhon|phường|Quy Nhơn|Gia Lai
  quy nhon bac|phường|Quy Nhơn Bắc|Gia Lai
  quy nhon dong|phường|Quy Nhơn Đông|Gia Lai
  quy nhon nam|phường|Quy Nhơn Nam|Gia Lai
  quy nhon tay|phường|Quy Nhơn Tây|Gia Lai
  quyet thang|xã|Quyết Thắng|Hải Phòng
  quyet thang|xã|Quyết Thắng|Phú Thọ
  quyet thang|phường|Quyết Thắng|Thái Nguyên
  quynh an|xã|Quỳnh An|Hưng Yên
  quynh anh|xã|Quỳnh Anh|Nghệ An
  quynh luu|xã|Quỳnh Lưu|Nghệ An
  quynh luu|xã|Quỳnh Lưu|Ninh Bình
  quynh mai|phường|Quỳnh Mai|Nghệ An
  quynh nhai|xã|Quỳnh Nhai|Sơn La
  quynh phu|xã|Quỳnh Phụ|Hưng Yên
  quynh phu|xã|Quỳnh Phú|Nghệ An
  quynh son|xã|Quỳnh Sơn|Nghệ An
  quynh tam|xã|Quỳnh Tam|Nghệ An
  quynh thang|xã|Quỳnh Thắng|Nghệ An
  quynh van|xã|Quỳnh Văn|Nghệ An
  rach dua|phường|Rạch Dừa|Hồ Chí Minh
  rach gia|phường|Rạch Giá|An Giang
  rach kien|xã|Rạch Kiến|Tây Ninh
  rang dong|xã|Rạng Đông|Ninh Bình
  ro koi|xã|Rờ Kơi|Quảng Ngãi
  sa binh|xã|Sa Bình|Quảng Ngãi
  sa dec|phường|Sa Đéc|Đồng Tháp
  sa huynh|phường|Sa Huỳnh|Quảng Ngãi
  sa loong|xã|Sa Loong|Quảng Ngãi
  sa ly|xã|Sa Lý|Bắc Ninh
  sa pa|phường|Sa Pa|Lào Cai
  sa phin|xã|Sà Phìn|Tuyên Quang
  sa thay|xã|Sa Thầy|Quảng Ngãi
  sai gon|phường|Sài Gòn|Hồ Chí Minh
  sam mun|xã|Sam Mứn|Điện Biên
  sam son|phường|Sầm Sơn|Thanh Hóa
  sang moc|xã|Sảng Mộc|Thái Nguyên
  sang nhe|xã|Sáng Nhè|Điện Biên
  sao vang|xã|Sao Vàng|Thanh Hóa
  sen ngu|xã|Sen Ngư|Quảng Trị
  si lo lau|xã|Sì Lở Lầu|Lai Châu
  si ma cai|xã|Si Ma Cai|Lào Cai
  si pa phin|xã|Si Pa Phìn|Điện Biên
  sin chai|xã|Sín Chải|Điện Biên
  sin cheng|xã|Sín Chéng|Lào Cai
  sin ho|xã|Sìn Hồ|Lai Châu
  sin suoi ho|xã|Sin Suối Hồ|Lai Châu
  sin thau|xã|Sín Thầu|Điện Biên
  sinh phinh|xã|Sính Phình|Điện Biên
  soc son|xã|Sóc Sơn|Hà Nội
  soc trang|phường|Sóc Trăng|Cần Thơ
  son cam ha|xã|Sơn Cẩm Hà|Đà Nẵng
  son dien|xã|Sơn Điền|Lâm Đồng
  son dien|xã|Sơn Điện|Thanh Hóa
  son dong|xã|Sơn Động|Bắc Ninh
  son dong|xã|Sơn Đồng|Hà Nội
  son dong|xã|Sơn Đông|Phú Thọ
  son dong|phường|Sơn Đông|Vĩnh Long
  son duong|xã|Sơn Dương|Tuyên Quang
  son giang|xã|Sơn Giang|Hà Tĩnh
  son ha|xã|Sơn Hà|Quảng Ngãi
  son ha|xã|Sơn Hạ|Quảng Ngãi
  son hai|xã|Sơn Hải|An Giang
  son hai|xã|Sơn Hải|Bắc Ninh
  son hoa|xã|Sơn Hoà|Đắk Lắk
  son hong|xã|Sơn Hồng|Hà Tĩnh
  son kien|xã|Sơn Kiên|An Giang
  son kim 1|xã|Sơn Kim 1|Hà Tĩnh
  son kim 2|xã|Sơn Kim 2|Hà Tĩnh
  son ky|xã|Sơn Kỳ|Quảng Ngãi
  son lam|xã|Sơn Lâm|Nghệ An
  son lang|xã|Sơn Lang|Gia Lai
  son linh|xã|Sơn Linh|Quảng Ngãi
  son lo|xã|Sơn Lộ|Cao Bằng
  son luong|xã|Sơn Lương|Lào Cai
  son luong|xã|Sơn Lương|Phú Thọ
  son mai|xã|Sơn Mai|Quảng Ngãi
  son my|xã|Sơn Mỹ|Lâm Đồng
  son nam|phường|Sơn Nam|Hưng Yên
  son qui|phường|Sơn Qui|Đồng Tháp
  son tay|phường|Sơn Tây|Hà Nội
  son tay|xã|Sơn Tây|Hà Tĩnh
  son tay|xã|Sơn Tây|Quảng Ngãi
  son tay ha|xã|Sơn Tây Hạ|Quảng Ngãi
  son tay thuong|xã|Sơn Tây Thượng|Quảng Ngãi
  son thanh|xã|Sơn Thành|Đắk Lắk
  son thuy|xã|Sơn Thuỷ|Quảng Ngãi
  son thuy|xã|Sơn Thuỷ|Thanh Hóa
  son thuy|xã|Sơn Thuỷ|Tuyên Quang
  son tien|xã|Sơn Tiến|Hà Tĩnh
  son tinh|xã|Sơn Tịnh|Quảng Ngãi
  son tra|phường|Sơn Trà|Đà Nẵng
  son vi|xã|Sơn Vĩ|Tuyên Quang
  song cau|phường|Sông Cầu|Đắk Lắk
  song cong|phường|Sông Công|Thái Nguyên
  song doc|xã|Sông Đốc|Cà Mau
  song hinh|xã|Sông Hinh|Đắk Lắk
  song khua|xã|Song Khủa|Sơn La
  song kon|xã|Sông Kôn|Đà Nẵng
  song lieu|phường|Song Liễu|Bắc Ninh
  song lo|xã|Sông Lô|Phú Thọ
  song loc|xã|Song Lộc|Vĩnh Long
  song luy|xã|Sông Luỹ|Lâm Đồng
  song ma|xã|Sông Mã|Sơn La
  song phu|xã|Song Phú|Vĩnh Long
  song ray|xã|Sông Ray|Đồng Nai
  song tri|phường|Sông Trí|Hà Tĩnh
  song vang|xã|Sông Vàng|Đà Nẵng
  sop cop|xã|Sốp Cộp|Sơn La
  sro|xã|SRó|Gia Lai
  sung mang|xã|Sủng Máng|Tuyên Quang
  suoi dau|xã|Suối Dầu|Khánh Hòa
  suoi hai|xã|Suối Hai|Hà Nội
  suoi hiep|xã|Suối Hiệp|Khánh Hòa
  suoi kiet|xã|Suối Kiết|Lâm Đồng
  suoi to|xã|Suối Tọ|Sơn La
  suoi trai|xã|Suối Trai|Đắk Lắk
  ta an khuong|xã|Tạ An Khương|Cà Mau
  ta cu ty|xã|Tả Củ Tỷ|Lào Cai
  ta dung|xã|Tà Đùng|Lâm Đồng
  ta hine|xã|Tà Hine|Lâm Đồng
  ta hoc|xã|Tà Hộc|Sơn La
  ta khoa|xã|Tạ Khoa|Sơn La
  ta lai|xã|Tà Lài|Đồng Nai
  ta leng|xã|Tả Lèng|Lai Châu
  ta nang|xã|Tà Năng|Lâm Đồng
  ta phin|xã|Tả Phìn|Lào Cai
  ta rut|xã|Tà Rụt|Quảng Trị
  ta tong|xã|Tà Tổng|Lai Châu
  ta van|xã|Tả Van|Lào Cai
  ta xi lang|xã|Tà Xi Láng|Lào Cai
  ta xua|xã|Tà Xùa|Sơn La
  tai van|xã|Tài Văn|Cần Thơ
  tam anh|xã|Tam Anh|Đà Nẵng
  tam binh|phường|Tam Bình|Hồ Chí Minh
  tam binh|xã|Tam Bình|Vĩnh Long
  tam chuc|phường|Tam Chúc|Ninh Bình
  tam chung|xã|Tam Chung|Thanh Hóa
  tam da|xã|Tam Đa|Bắc Ninh
  tam dao|xã|Tam Đảo|Phú Thọ
  tam diep|phường|Tam Điệp|Ninh Bình
  tam dong|xã|Tam Đồng|Nghệ An
  tam duong|xã|Tam Dương|Phú Thọ
  tam duong bac|xã|Tam Dương Bắc|Phú Thọ
  tam giang|xã|Tam Giang|Bắc Ninh
  tam giang|xã|Tam Giang|Cà Mau
  tam giang|xã|Tam Giang|Đắk Lắk
  tam hai|xã|Tam Hải|Đà Nẵng
  tam hiep|phường|Tam Hiệp|Đồng Nai
  tam hong|xã|Tam Hồng|Phú Thọ
  tam hop|xã|Tam Hợp|Nghệ An
  tam hung|xã|Tam Hưng|Hà Nội
  tam kim|xã|Tam Kim|Cao Bằng
  tam ky|phường|Tam Kỳ|Đà Nẵng
  tam long|phường|Tam Long|Hồ Chí Minh
  tam lu|xã|Tam Lư|Thanh Hóa
  tam my|xã|Tam Mỹ|Đà Nẵng
  tam ngai|xã|Tam Ngãi|Vĩnh Long
  tam nong|xã|Tam Nông|Phú Thọ
  tam nong|xã|Tam Nông|Đồng Tháp
  tam phuoc|phường|Tam Phước|Đồng Nai
  tam quan|phường|Tam Quan|Gia Lai
  tam quang|xã|Tam Quang|Nghệ An
  tam son|phường|Tam Sơn|Bắc Ninh
  tam son|xã|Tam Sơn|Phú Thọ
  tam thai|xã|Tam Thái|Nghệ An
  tam thang|phường|Tam Thắng|Hồ Chí Minh
  tam thanh|phường|Tam Thanh|Lạng Sơn
  tam thanh|xã|Tam Thanh|Thanh Hóa
  tam tien|xã|Tam Tiến|Bắc Ninh
  tam vu|xã|Tầm Vu|Tây Ninh
  tam xuan|xã|Tam Xuân|Đà Nẵng
  tan an|xã|Tân An|An Giang
  tan an|phường|Tân An|Bắc Ninh
  tan an|xã|Tân Ân|Cà Mau
  tan an|phường|Tân An|Cần Thơ
  tan an|xã|Tân An|Hải Phòng
  tan an|xã|Tân An|Nghệ An
  tan an|xã|Tân An|Tuyên Quang
  tan an|phường|Tân An|Tây Ninh
  tan an|xã|Tân An|Vĩnh Long
  tan an|phường|Tân An|Đắk Lắk
  tan an|xã|Tân An|Đồng Nai
  tan an hoi|xã|Tân An Hội|Hồ Chí Minh
  tan bien|xã|Tân Biên|Tây Ninh
  tan binh|xã|Tân Bình|Cần Thơ
  tan binh|phường|Tân Bình|Hồ Chí Minh
  tan chau|phường|Tân Châu|An Giang
  tan chau|xã|Tân Châu|Nghệ An
  tan chau|xã|Tân Châu|Tây Ninh
  tan chi|xã|Tân Chi|Bắc Ninh
  tan cuong|xã|Tân Cương|Thái Nguyên
  tan dan|phường|Tân Dân|Thanh Hóa
  tan dien|xã|Tân Điền|Đồng Tháp
  tan dinh|xã|Tân Dĩnh|Bắc Ninh
  tan dinh|phường|Tân Định|Hồ Chí Minh
  tan dinh|xã|Tân Định|Khánh Hòa
  tan doan|xã|Tân Đoàn|Lạng Sơn
  tan dong|xã|Tân Đông|Tây Ninh
  tan dong|xã|Tân Đông|Đồng Tháp
  tan dong hiep|phường|Tân Đông Hiệp|Hồ Chí Minh
  tan duong|xã|Tân Dương|Đồng Tháp
  tan giang|phường|Tân Giang|Cao Bằng
  tan gianh|xã|Tân Gianh|Quảng Trị
  tan ha lam ha|xã|Tân Hà Lâm Hà|Lâm Đồng
  tan hai|phường|Tân Hải|Hồ Chí Minh
  tan hai|xã|Tân Hải|Lâm Đồng
  tan hanh|phường|Tân Hạnh|Vĩnh Long
  tan hao|xã|Tân Hào|Vĩnh Long
  tan hiep|xã|Tân Hiệp|An Giang
  tan hiep|phường|Tân Hiệp|Hồ Chí Minh
  tan hiep|xã|Tân Hiệp|Đà Nẵng
  tan ho co|xã|Tân Hộ Cơ|Đồng Tháp
  tan hoa|xã|Tân Hoà|Cần Thơ
  tan hoa|phường|Tân Hoà|Hồ Chí Minh
  tan hoa|phường|Tân Hoà|Phú Thọ
  tan hoa|xã|Tân Hoà|Tây Ninh
  tan hoa|xã|Tân Hoà|Vĩnh Long
  tan hoa|xã|Tân Hoà|Đồng Tháp
  tan hoi|xã|Tân Hội|An Giang
  tan hoi|xã|Tân Hội|Lâm Đồng
  tan hoi|xã|Tân Hội|Tây Ninh
  tan hong|xã|Tân Hồng|Đồng Tháp
  tan hop|xã|Tân Hợp|Lào Cai
  tan hung|xã|Tân Hưng|Cà Mau
  tan hung|xã|Tân Hưng|Hưng Yên
  tan hung|phường|Tân Hưng|Hải Phòng
  tan hung|phường|Tân Hưng|Hồ Chí Minh
  tan hung|xã|Tân Hưng|Tây Ninh
  tan hung|xã|Tân Hưng|Đồng Nai
  tan huong|xã|Tân Hương|Đồng Tháp
  tan khai|phường|Tân Khai|Đồng Nai
  tan khanh|phường|Tân Khánh|Hồ Chí Minh
  tan khanh|xã|Tân Khánh|Thái Nguyên
  tan khanh trung|xã|Tân Khánh Trung|Đồng Tháp
  tan ky|xã|Tân Kỳ|Hải Phòng
  tan ky|xã|Tân Kỳ|Nghệ An
  tan ky|xã|Tân Kỳ|Thái Nguyên
  tan lac|xã|Tân Lạc|Phú Thọ
  tan lan|xã|Tân Lân|Tây Ninh
  tan lap|xã|Tân Lập|Lâm Đồng
  tan lap|xã|Tân Lập|Quảng Trị
  tan lap|xã|Tân Lập|Tây Ninh
  tan lap|phường|Tân Lập|Đắk Lắk
  tan linh|xã|Tân Lĩnh|Lào Cai
  tan loc|xã|Tân Lộc|Cà Mau
  tan loc|phường|Tân Lộc|Cần Thơ
  tan loi|xã|Tân Lợi|Đồng Nai
  tan long|xã|Tân Long|Cần Thơ
  tan long|xã|Tân Long|Tuyên Quang
  tan long|xã|Tân Long|Tây Ninh
  tan long|xã|Tân Long|Đồng Tháp
  tan long hoi|xã|Tân Long Hội|Vĩnh Long
  tan luoc|xã|Tân Lược|Vĩnh Long
  tan mai|phường|Tân Mai|Nghệ An
  tan mai|xã|Tân Mai|Phú Thọ
  tan minh|xã|Tân Minh|Hải Phòng
  tan minh|xã|Tân Minh|Lâm Đồng
  tan minh|xã|Tân Minh|Ninh Bình
  tan my|phường|Tân Mỹ|Hồ Chí Minh
  tan my|xã|Tân Mỹ|Quảng Trị
  tan my|xã|Tân Mỹ|Tuyên Quang
  tan ngai|phường|Tân Ngãi|Vĩnh Long
  tan nhuan dong|xã|Tân Nhuận Đông|Đồng Tháp
  tan nhut|xã|Tân Nhựt|Hồ Chí Minh
  tan ninh|xã|Tân Ninh|Thanh Hóa
  tan ninh|phường|Tân Ninh|Tây Ninh
  tan pheo|xã|Tân Pheo|Phú Thọ
  tan phong|phường|Tân Phong|Lai Châu
  tan phong|xã|Tân Phong|Sơn La
  tan phu|phường|Tân Phú|Hồ Chí Minh
  tan phu|xã|Tân Phú|Nghệ An
  tan phu|xã|Tân Phú|Tây Ninh
  tan phu|xã|Tân Phú|Vĩnh Long
  tan phu|phường|Tân Phú|Đồng Nai
  tan phu|xã|Tân Phú|Đồng Tháp
  tan phu dong|xã|Tân Phú Đông|Đồng Tháp
  tan phu trung|xã|Tân Phú Trung|Đồng Tháp
  tan phuoc|phường|Tân Phước|Hồ Chí Minh
  tan phuoc 1|xã|Tân Phước 1|Đồng Tháp
  tan phuoc 2|xã|Tân Phước 2|Đồng Tháp
  tan phuoc 3|xã|Tân Phước 3|Đồng Tháp
  tan phuoc hung|xã|Tân Phước Hưng|Cần Thơ
  tan quan|xã|Tân Quan|Đồng Nai
  tan quang|xã|Tân Quang|Tuyên Quang
  tan quoi|xã|Tân Quới|Vĩnh Long
  tan son|xã|Tân Sơn|Bắc Ninh
  tan son|phường|Tân Sơn|Hồ Chí Minh
  tan son|xã|Tân Sơn|Phú Thọ
  tan son hoa|phường|Tân Sơn Hoà|Hồ Chí Minh
  tan son nhat|phường|Tân Sơn Nhất|Hồ Chí Minh
  tan son nhi|phường|Tân Sơn Nhì|Hồ Chí Minh
  tan tao|phường|Tân Tạo|Hồ Chí Minh
  tan tap|xã|Tân Tập|Tây Ninh
  tan tay|xã|Tân Tây|Tây Ninh
  tan thanh|xã|Tân Thạnh|An Giang
  tan thanh|phường|Tân Thành|Cà Mau
  tan thanh|xã|Tân Thạnh|Cần Thơ
  tan thanh|phường|Tân Thành|Hồ Chí Minh
  tan thanh|xã|Tân Thành|Lâm Đồng
  tan thanh|xã|Tân Thành|Lạng Sơn
  tan thanh|xã|Tân Thanh|Ninh Bình
  tan thanh|xã|Tân Thành|Quảng Trị
  tan thanh|xã|Tân Thành|Thanh Hóa
  tan thanh|xã|Tân Thành|Thái Nguyên
  tan thanh|xã|Tân Thanh|Tuyên Quang
  tan thanh|xã|Tân Thành|Tây Ninh
  tan thanh|xã|Tân Thạnh|Tây Ninh
  tan thanh|xã|Tân Thành|Đồng Tháp
  tan thanh|xã|Tân Thạnh|Đồng Tháp
  tan thanh binh|xã|Tân Thành Bình|Vĩnh Long
  tan thoi|xã|Tân Thới|Đồng Tháp
  tan thoi hiep|phường|Tân Thới Hiệp|Hồ Chí Minh
  tan thuan|xã|Tân Thuận|Cà Mau
  tan thuan|xã|Tân Thuận|Hưng Yên
  tan thuan|phường|Tân Thuận|Hồ Chí Minh
  tan thuan binh|xã|Tân Thuận Bình|Đồng Tháp
  tan thuy|xã|Tân Thuỷ|Vĩnh Long
  tan tien|phường|Tân Tiến|Bắc Ninh
  tan tien|xã|Tân Tiến|Cà Mau
  tan tien|xã|Tân Tiến|Hưng Yên
  tan tien|xã|Tân Tiến|Lạng Sơn
  tan tien|xã|Tân Tiến|Thanh Hóa
  tan tien|xã|Tân Tiến|Tuyên Quang
  tan tien|xã|Tân Tiến|Đắk Lắk
  tan tien|xã|Tân Tiến|Đồng Nai
  tan trao|xã|Tân Trào|Tuyên Quang
  tan tri|xã|Tân Tri|Lạng Sơn
  tan trieu|phường|Tân Triều|Đồng Nai
  tan trinh|xã|Tân Trịnh|Tuyên Quang
  tan tru|xã|Tân Trụ|Tây Ninh
  tan uyen|phường|Tân Uyên|Hồ Chí Minh
  tan uyen|xã|Tân Uyên|Lai Châu
  tan van|xã|Tân Văn|Lạng Sơn
  tan vinh loc|xã|Tân Vĩnh Lộc|Hồ Chí Minh
  tan xuan|xã|Tân Xuân|Vĩnh Long
  tan yen|xã|Tân Yên|Bắc Ninh
  tan yen|xã|Tân Yên|Sơn La
  tang loong|xã|Tằng Loỏng|Lào Cai
  tang nhon phu|phường|Tăng Nhơn Phú|Hồ Chí Minh
  tanh linh|xã|Tánh Linh|Lâm Đồng
  tap ngai|xã|Tập Ngãi|Vĩnh Long
  tap son|xã|Tập Sơn|Vĩnh Long
  tat nga|xã|Tát Ngà|Tuyên Quang
  tay coc|xã|Tây Cốc|Phú Thọ
  tay do|xã|Tây Đô|Thanh Hóa
  tay giang|xã|Tây Giang|Đà Nẵng
  tay hieu|phường|Tây Hiếu|Nghệ An
  tay ho|phường|Tây Hồ|Hà Nội
  tay ho|xã|Tây Hồ|Đà Nẵng
  tay hoa|xã|Tây Hoà|Đắk Lắk
  tay hoa lu|phường|Tây Hoa Lư|Ninh Bình
  tay khanh son|xã|Tây Khánh Sơn|Khánh Hòa
  tay khanh vinh|xã|Tây Khánh Vĩnh|Khánh Hòa
  tay mo|phường|Tây Mỗ|Hà Nội
  tay nam|phường|Tây Nam|Hồ Chí Minh
  tay nha trang|phường|Tây Nha Trang|Khánh Hòa
  tay ninh hoa|xã|Tây Ninh Hoà|Khánh Hòa
  tay phu|xã|Tây Phú|An Giang
  tay phuong|xã|Tây Phương|Hà Nội
  tay son|xã|Tây Sơn|Gia Lai
  tay son|xã|Tây Sơn|Đắk Lắk
  tay thai ninh|xã|Tây Thái Ninh|Hưng Yên
  tay thanh|phường|Tây Thạnh|Hồ Chí Minh
  tay thuy anh|xã|Tây Thuỵ Anh|Hưng Yên
  tay tien hai|xã|Tây Tiền Hải|Hưng Yên
  tay tra|xã|Tây Trà|Quảng Ngãi
  tay tra bong|xã|Tây Trà Bồng|Quảng Ngãi
  tay tuu|phường|Tây Tựu|Hà Nội
  tay yen|xã|Tây Yên|An Giang
  tay yen tu|xã|Tây Yên Tử|Bắc Ninh
  te lo|xã|Tề Lỗ|Phú Thọ
  thac ba|xã|Thác Bà|Lào Cai
  thach an|xã|Thạch An|Cao Bằng
  thach binh|xã|Thạch Bình|Thanh Hóa
  thach ha|xã|Thạch Hà|Hà Tĩnh
  thach khe|xã|Thạch Khê|Hà Tĩnh
  thach khoi|phường|Thạch Khôi|Hải Phòng
  thach lac|xã|Thạch Lạc|Hà Tĩnh
  thach lap|xã|Thạch Lập|Thanh Hóa
  thach quang|xã|Thạch Quảng|Thanh Hóa
  thach that|xã|Thạch Thất|Hà Nội
  thach xuan|xã|Thạch Xuân|Hà Tĩnh
  thai binh|phường|Thái Bình|Hưng Yên
  thai binh|xã|Thái Bình|Lạng Sơn
  thai binh|xã|Thái Bình|Tuyên Quang
  thai hoa|phường|Thái Hoà|Nghệ An
  thai hoa|xã|Thái Hoà|Phú Thọ
  thai hoa|xã|Thái Hoà|Tuyên Quang
  thai my|xã|Thái Mỹ|Hồ Chí Minh
  thai ninh|xã|Thái Ninh|Hưng Yên
  thai son|xã|Thái Sơn|Tuyên Quang
  thai tan|xã|Thái Tân|Hải Phòng
  thai thuy|xã|Thái Thuỵ|Hưng Yên
  than khe|xã|Thần Khê|Hưng Yên
  than linh|xã|Thần Lĩnh|Nghệ An
  than sa|xã|Thần Sa|Thái Nguyên
  than uyen|xã|Than Uyên|Lai Châu
  thang an|xã|Thăng An|Đà Nẵng
  thang binh|xã|Thăng Bình|Thanh Hóa
  thang binh|xã|Thăng Bình|Đà Nẵng
  thang dien|xã|Thăng Điền|Đà Nẵng
  thang loc|xã|Thắng Lộc|Thanh Hóa
  thang loi|xã|Thắng Lợi|Thanh Hóa
  thang mo|xã|Thắng Mố|Tuyên Quang
  thang phu|xã|Thăng Phú|Đà Nẵng
  thang tin|xã|Thàng Tín|Tuyên Quang
  thang truong|xã|Thăng Trường|Đà Nẵng
  thanh an|xã|Thạnh An|Cần Thơ
  thanh an|xã|Thanh An|Hồ Chí Minh
  thanh an|xã|Thạnh An|Hồ Chí Minh
  thanh an|xã|Thanh An|Điện Biên
  thanh ba|xã|Thanh Ba|Phú Thọ
  thanh binh|xã|Thanh Bình|Ninh Bình
  thanh binh|xã|Thạnh Bình|Tây Ninh
  thanh binh|xã|Thạnh Bình|Đà Nẵng
  thanh binh|xã|Thanh Bình|Đồng Tháp
  thanh binh tho|xã|Thành Bình Thọ|Nghệ An
  thanh bong|xã|Thanh Bồng|Quảng Ngãi
  thanh cong|xã|Thành Công|Cao Bằng
  thanh cong|xã|Thành Công|Thái Nguyên
  thanh dien|phường|Thanh Điền|Tây Ninh
  thanh dong|xã|Thạnh Đông|An Giang
  thanh dong|phường|Thành Đông|Hải Phòng
  thanh duc|xã|Thạnh Đức|Tây Ninh
  thanh duc|phường|Thanh Đức|Vĩnh Long
  thanh ha|xã|Thanh Hà|Hải Phòng
  thanh hai|xã|Thạnh Hải|Vĩnh Long
  thanh hoa|xã|Thạnh Hoà|Cần Thơ
  thanh hoa|xã|Thạnh Hoá|Tây Ninh
  thanh hoa|phường|Thanh Hoà|Đồng Tháp
  thanh hung|xã|Thạnh Hưng|An Giang
  thanh hung|xã|Thanh Hưng|Đồng Tháp
  thanh khe|phường|Thanh Khê|Đà Nẵng
  thanh ky|xã|Thanh Kỳ|Thanh Hóa
  thanh lam|xã|Thanh Lâm|Ninh Bình
  thanh liem|xã|Thanh Liêm|Ninh Bình
  thanh liet|phường|Thanh Liệt|Hà Nội
  thanh loc|xã|Thạnh Lộc|An Giang
  thanh loi|xã|Thạnh Lợi|Tây Ninh
  thanh long|xã|Thanh Long|Cao Bằng
  thanh mai|xã|Thanh Mai|Thái Nguyên
  thanh mien|xã|Thanh Miện|Hải Phòng
  thanh mieu|phường|Thanh Miếu|Phú Thọ
  thanh my|xã|Thạnh Mỹ|Đà Nẵng
  thanh my|xã|Thanh Mỹ|Đồng Tháp
  thanh my tay|xã|Thạnh Mỹ Tây|An Giang
  thanh my tay|phường|Thạnh Mỹ Tây|Hồ Chí Minh
  thanh nam|phường|Thành Nam|Ninh Bình
  thanh nhat|phường|Thành Nhất|Đắk Lắk
  thanh nua|xã|Thanh Nưa|Điện Biên
  thanh oai|xã|Thanh Oai|Hà Nội
  thanh phong|xã|Thanh Phong|Thanh Hóa
  thanh phong|xã|Thạnh Phong|Vĩnh Long
  thanh phu|xã|Thạnh Phú|Cần Thơ
  thanh phu|xã|Thạnh Phú|Vĩnh Long
  thanh phu|xã|Thạnh Phú|Đồng Tháp
  thanh phuoc|xã|Thạnh Phước|Tây Ninh
  thanh phuoc|xã|Thạnh Phước|Vĩnh Long
  thanh quan|xã|Thanh Quân|Thanh Hóa
  thanh quoi|xã|Thạnh Quới|Cần Thơ
  thanh sen|phường|Thành Sen|Hà Tĩnh
  thanh son|xã|Thanh Sơn|Ninh Bình
  thanh son|xã|Thanh Sơn|Phú Thọ
  thanh son|xã|Thanh Sơn|Đồng Nai
  thanh thinh|xã|Thanh Thịnh|Thái Nguyên
  thanh thoi|xã|Thành Thới|Vĩnh Long
  thanh thoi an|xã|Thạnh Thới An|Cần Thơ
  thanh thuy|phường|Thanh Thuỷ|Huế
  thanh thuy|xã|Thanh Thuỷ|Phú Thọ
  thanh thuy|xã|Thanh Thuỷ|Tuyên Quang
  thanh tri|xã|Thanh Trì|Hà Nội
  thanh tri|xã|Thạnh Trị|Vĩnh Long
  thanh tung|xã|Thanh Tùng|Cà Mau
  thanh vinh|phường|Thành Vinh|Nghệ An
  thanh vinh|xã|Thành Vinh|Thanh Hóa
  thanh xuan|xã|Thạnh Xuân|Cần Thơ
  thanh xuan|phường|Thanh Xuân|Hà Nội
  thanh yen|xã|Thanh Yên|Điện Biên
  thao nguyen|phường|Thảo Nguyên|Sơn La
  thap muoi|xã|Tháp Mười|Đồng Tháp
  that khe|xã|Thất Khê|Lạng Sơn
  thien cam|xã|Thiên Cầm|Hà Tĩnh
  thien hoa|xã|Thiện Hoà|Lạng Sơn
  thien hung|xã|Thiện Hưng|Đồng Nai
  thien huong|phường|Thiên Hương|Hải Phòng
  thien loc|xã|Thiên Lộc|Hà Nội
  thien long|xã|Thiện Long|Lạng Sơn
  thien nhan|xã|Thiên Nhẫn|Nghệ An
  thien phu|xã|Thiên Phủ|Thanh Hóa
  thien tan|xã|Thiện Tân|Lạng Sơn
  thien thuat|xã|Thiện Thuật|Lạng Sơn
  thien tin|xã|Thiện Tín|Quảng Ngãi
  thien truong|phường|Thiên Trường|Ninh Bình
  thiet ong|xã|Thiết Ống|Thanh Hóa
  thieu hoa|xã|Thiệu Hoá|Thanh Hóa
  thieu quang|xã|Thiệu Quang|Thanh Hóa
  thieu tien|xã|Thiệu Tiến|Thanh Hóa
  thieu toan|xã|Thiệu Toán|Thanh Hóa
  thieu trung|xã|Thiệu Trung|Thanh Hóa
  thinh minh|xã|Thịnh Minh|Phú Thọ
  tho binh|xã|Thọ Bình|Thanh Hóa
  tho chau|đặc khu|Thổ Châu|An Giang
  tho lap|xã|Thọ Lập|Thanh Hóa
  tho long|xã|Thọ Long|Thanh Hóa
  tho ngoc|xã|Thọ Ngọc|Thanh Hóa
  tho phong|xã|Thọ Phong|Quảng Ngãi
  tho phu|xã|Thọ Phú|Thanh Hóa
  tho son|xã|Thọ Sơn|Đồng Nai
  tho tang|xã|Thổ Tang|Phú Thọ
  tho van|xã|Thọ Văn|Phú Thọ
  tho xuan|xã|Thọ Xuân|Thanh Hóa
  thoai son|xã|Thoại Sơn|An Giang
  thoi an|phường|Thới An|Hồ Chí Minh
  thoi an dong|phường|Thới An Đông|Cần Thơ
  thoi an hoi|xã|Thới An Hội|Cần Thơ
  thoi binh|xã|Thới Bình|Cà Mau
  thoi hoa|phường|Thới Hoà|Hồ Chí Minh
  thoi hung|xã|Thới Hưng|Cần Thơ
  thoi lai|xã|Thới Lai|Cần Thơ
  thoi long|phường|Thới Long|Cần Thơ
  thoi son|phường|Thới Sơn|An Giang
  thoi son|phường|Thới Sơn|Đồng Tháp
  thoi thuan|xã|Thới Thuận|Vĩnh Long
  thong nguyen|xã|Thông Nguyên|Tuyên Quang
  thong nhat|phường|Thống Nhất|Gia Lai
  thong nhat|xã|Thống Nhất|Lạng Sơn
  thong nhat|phường|Thống Nhất|Phú Thọ
  thong nhat|xã|Thống Nhất|Quảng Ninh
  thong nhat|xã|Thống Nhất|Đồng Nai
  thong nong|xã|Thông Nông|Cao Bằng
  thong tay hoi|phường|Thông Tây Hội|Hồ Chí Minh
  thong thu|xã|Thông Thụ|Nghệ An
  thot not|phường|Thốt Nốt|Cần Thơ
  thu bon|xã|Thu Bồn|Đà Nẵng
  thu cuc|xã|Thu Cúc|Phú Thọ
  thu dau mot|phường|Thủ Dầu Một|Hồ Chí Minh
  thu duc|phường|Thủ Đức|Hồ Chí Minh
  thu lam|xã|Thư Lâm|Hà Nội
  thu lum|xã|Thu Lũm|Lai Châu
  thu thua|xã|Thủ Thừa|Tây Ninh
  thu tri|xã|Thư Trì|Hưng Yên
  thu vu|xã|Thư Vũ|Hưng Yên
  thuan an|phường|Thuận An|Huế
  thuan an|xã|Thuận An|Hà Nội
  thuan an|phường|Thuận An|Hồ Chí Minh
  thuan an|xã|Thuận An|Lâm Đồng
  thuan bac|xã|Thuận Bắc|Khánh Hòa
  thuan chau|xã|Thuận Châu|Sơn La
  thuan giao|phường|Thuận Giao|Hồ Chí Minh
  thuan hanh|xã|Thuận Hạnh|Lâm Đồng
  thuan hoa|xã|Thuận Hoà|Cần Thơ
  thuan hoa|phường|Thuận Hoá|Huế
  thuan hoa|xã|Thuận Hoà|Tuyên Quang
  thuan hung|phường|Thuận Hưng|Cần Thơ
  thuan loi|xã|Thuận Lợi|Đồng Nai
  thuan my|xã|Thuận Mỹ|Tây Ninh
  thuan nam|xã|Thuận Nam|Khánh Hòa
  thuan thanh|phường|Thuận Thành|Bắc Ninh
  thuan trung|xã|Thuần Trung|Nghệ An
  thuc phan|phường|Thục Phán|Cao Bằng
  thung nai|xã|Thung Nai|Phú Thọ
  thuong bang la|xã|Thượng Bằng La|Lào Cai
  thuong cat|phường|Thượng Cát|Hà Nội
  thuong coc|xã|Thượng Cốc|Phú Thọ
  thuong duc|xã|Thượng Đức|Hà Tĩnh
  thuong duc|xã|Thượng Đức|Đà Nẵng
  thuong ha|xã|Thượng Hà|Lào Cai
  thuong hong|phường|Thượng Hồng|Hưng Yên
  thuong hong|xã|Thượng Hồng|Hải Phòng
  thuong lac|phường|Thường Lạc|Đồng Tháp
  thuong lam|xã|Thượng Lâm|Tuyên Quang
  thuong long|xã|Thượng Long|Phú Thọ
  thuong minh|xã|Thượng Minh|Thái Nguyên
  thuong ninh|xã|Thượng Ninh|Thanh Hóa
  thuong nong|xã|Thượng Nông|Tuyên Quang
  thuong phuc|xã|Thượng Phúc|Hà Nội
  thuong phuoc|xã|Thường Phước|Đồng Tháp
  thuong quan|xã|Thượng Quan|Thái Nguyên
  thuong son|xã|Thượng Sơn|Tuyên Quang
  thuong tan|xã|Thường Tân|Hồ Chí Minh
  thuong tin|xã|Thường Tín|Hà Nội
  thuong trach|xã|Thượng Trạch|Quảng Trị
  thuong xuan|xã|Thường Xuân|Thanh Hóa
  thuy anh|xã|Thuỵ Anh|Hưng Yên
  thuy hung|xã|Thuỵ Hùng|Lạng Sơn
  thuy nguyen|phường|Thuỷ Nguyên|Hải Phòng
  thuy xuan|phường|Thuỷ Xuân|Huế
  tia dinh|xã|Tìa Dình|Điện Biên
  tich luong|phường|Tích Lương|Thái Nguyên
  tien dien|xã|Tiên Điền|Hà Tĩnh
  tien dong|xã|Tiên Đồng|Nghệ An
  tien du|phường|Tiên Du|Bắc Ninh|2026-09-20
  tien du|xã|Tiên Du|Bắc Ninh|2025-07-01|2026-09-19
  tien hai|xã|Tiên Hải|An Giang
  tien hai|xã|Tiền Hải|Hưng Yên
  tien hoa|xã|Tiên Hoa|Hưng Yên
  tien hung|xã|Tiên Hưng|Hưng Yên
  tien la|xã|Tiên La|Hưng Yên
  tien lang|xã|Tiên Lãng|Hải Phòng
  tien lu|xã|Tiên Lữ|Hưng Yên
  tien lu|xã|Tiên Lữ|Phú Thọ
  tien luc|xã|Tiên Lục|Bắc Ninh
  tien luong|xã|Tiên Lương|Phú Thọ
  tien minh|xã|Tiên Minh|Hải Phòng
  tien nguyen|xã|Tiên Nguyên|Tuyên Quang
  tien phong|phường|Tiền Phong|Bắc Ninh
  tien phong|xã|Tiền Phong|Nghệ An
  tien phong|xã|Tiền Phong|Phú Thọ
  tien phuoc|xã|Tiên Phước|Đà Nẵng
  tien son|phường|Tiên Sơn|Ninh Bình
  tien thang|xã|Tiến Thắng|Hà Nội
  tien thanh|phường|Tiến Thành|Lâm Đồng
  tien thuy|xã|Tiên Thuỷ|Vĩnh Long
  tien tien|xã|Tiên Tiến|Hưng Yên
  tien trang|xã|Tiên Trang|Thanh Hóa
  tien yen|xã|Tiên Yên|Quảng Ninh
  tien yen|xã|Tiên Yên|Tuyên Quang
  tieu can|xã|Tiểu Cần|Vĩnh Long
  tinh bien|phường|Tịnh Biên|An Giang
  tinh gia|phường|Tĩnh Gia|Thanh Hóa
  tinh khe|xã|Tịnh Khê|Quảng Ngãi
  tinh tuc|xã|Tĩnh Túc|Cao Bằng
  to chau|phường|Tô Châu|An Giang
  to hieu|phường|Tô Hiệu|Sơn La
  to mua|xã|Tô Múa|Sơn La
  to tung|xã|Tơ Tung|Gia Lai
  toan luu|xã|Toàn Lưu|Hà Tĩnh
  toan thang|xã|Toàn Thắng|Phú Thọ
  tong cot|xã|Tổng Cọt|Cao Bằng
  tong son|xã|Tống Sơn|Thanh Hóa
  tong tran|xã|Tống Trân|Hưng Yên
  tra bong|xã|Trà Bồng|Quảng Ngãi
  tra cau|phường|Trà Câu|Quảng Ngãi
  tra con|xã|Trà Côn|Vĩnh Long
  tra cu|xã|Trà Cú|Vĩnh Long
  tra doc|xã|Trà Đốc|Đà Nẵng
  tra giang|xã|Trà Giang|Hưng Yên
  tra giang|xã|Trà Giang|Quảng Ngãi
  tra giap|xã|Trà Giáp|Đà Nẵng
  tra leng|xã|Trà Leng|Đà Nẵng
  tra lien|xã|Trà Liên|Đà Nẵng
  tra linh|xã|Trà Lĩnh|Cao Bằng
  tra linh|xã|Trà Linh|Đà Nẵng
  tra ly|phường|Trà Lý|Hưng Yên
  tra my|xã|Trà My|Đà Nẵng
  tra on|xã|Trà Ôn|Vĩnh Long
  tra tan|xã|Trà Tân|Lâm Đồng
  tra tan|xã|Trà Tân|Đà Nẵng
  tra tap|xã|Trà Tập|Đà Nẵng
  tra van|xã|Trà Vân|Đà Nẵng
  tra vinh|phường|Trà Vinh|Vĩnh Long
  tra vong|xã|Trà Vong|Tây Ninh
  trai cau|xã|Trại Cau|Thái Nguyên
  tram chim|xã|Tràm Chim|Đồng Tháp
  tram lo|phường|Trạm Lộ|Bắc Ninh
  tram tau|xã|Trạm Tấu|Lào Cai
  tram than|xã|Trạm Thản|Phú Thọ
  tran bien|phường|Trấn Biên|Đồng Nai
  tran de|xã|Trần Đề|Cần Thơ
  tran hung dao|phường|Trần Hưng Đạo|Hưng Yên
  tran hung dao|phường|Trần Hưng Đạo|Hải Phòng
  tran lam|phường|Trần Lãm|Hưng Yên
  tran lieu|phường|Trần Liễu|Hải Phòng
  tran nhan tong|phường|Trần Nhân Tông|Hải Phòng
  tran phan|xã|Trần Phán|Cà Mau
  tran phu|xã|Trần Phú|Hà Nội
  tran phu|phường|Trần Phú|Hà Tĩnh
  tran phu|xã|Trần Phú|Hải Phòng
  tran phu|xã|Trần Phú|Thái Nguyên
  tran thuong|xã|Trần Thương|Ninh Bình
  tran van thoi|xã|Trần Văn Thời|Cà Mau
  tran yen|xã|Trấn Yên|Lào Cai
  trang bang|phường|Trảng Bàng|Tây Ninh
  trang bom|phường|Trảng Bom|Đồng Nai
  trang dai|phường|Trảng Dài|Đồng Nai
  trang dinh|xã|Tràng Định|Lạng Sơn
  trang xa|xã|Tràng Xá|Thái Nguyên
  tri an|phường|Trị An|Đồng Nai
  tri le|xã|Tri Lễ|Lạng Sơn
  tri le|xã|Tri Lễ|Nghệ An
  tri phai|xã|Trí Phải|Cà Mau
  tri phu|xã|Tri Phú|Tuyên Quang
  tri qua|phường|Trí Quả|Bắc Ninh
  tri ton|xã|Tri Tôn|An Giang
  trieu binh|xã|Triệu Bình|Quảng Trị
  trieu co|xã|Triệu Cơ|Quảng Trị
  trieu loc|xã|Triệu Lộc|Thanh Hóa
  trieu phong|xã|Triệu Phong|Quảng Trị
  trieu son|xã|Triệu Sơn|Thanh Hóa
  trieu viet vuong|xã|Triệu Việt Vương|Hưng Yên
  trinh tuong|xã|Trịnh Tường|Lào Cai
  tru van tho|xã|Trừ Văn Thố|Hồ Chí Minh
  truc lam|phường|Trúc Lâm|Thanh Hóa
  truc ninh|xã|Trực Ninh|Ninh Bình
  trung an|phường|Trung An|Đồng Tháp
  trung chinh|xã|Trung Chính|Bắc Ninh
  trung chinh|xã|Trung Chính|Thanh Hóa
  trung gia|xã|Trung Giã|Hà Nội
  trung ha|xã|Trung Hạ|Thanh Hóa
  trung ha|xã|Trung Hà|Tuyên Quang
  trung hiep|xã|Trung Hiệp|Vĩnh Long
  trung hoi|xã|Trung Hội|Thái Nguyên
  trung hung|xã|Trung Hưng|Cần Thơ
  trung kenh|xã|Trung Kênh|Bắc Ninh
  trung khanh|xã|Trùng Khánh|Cao Bằng
  trung khanh vinh|xã|Trung Khánh Vĩnh|Khánh Hòa
  trung loc|xã|Trung Lộc|Nghệ An
  trung ly|xã|Trung Lý|Thanh Hóa
  trung my tay|phường|Trung Mỹ Tây|Hồ Chí Minh
  trung ngai|xã|Trung Ngãi|Vĩnh Long
  trung nhut|phường|Trung Nhứt|Cần Thơ
  trung son|phường|Trung Sơn|Ninh Bình
  trung son|xã|Trung Sơn|Phú Thọ
  trung son|xã|Trung Sơn|Thanh Hóa
  trung son|xã|Trung Sơn|Tuyên Quang
  trung tam|phường|Trung Tâm|Lào Cai
  trung thanh|xã|Trung Thành|Thanh Hóa
  trung thanh|phường|Trung Thành|Thái Nguyên
  trung thanh|xã|Trung Thành|Vĩnh Long
  trung thinh|xã|Trung Thịnh|Tuyên Quang
  trung thuan|xã|Trung Thuần|Quảng Trị
  truong giang|xã|Trường Giang|Quảng Ngãi
  truong ha|xã|Trường Hà|Cao Bằng
  truong khanh|xã|Trường Khánh|Cần Thơ
  truong lam|xã|Trường Lâm|Thanh Hóa
  truong long|xã|Trường Long|Cần Thơ
  truong long hoa|phường|Trường Long Hoà|Vĩnh Long
  truong long tay|xã|Trường Long Tây|Cần Thơ
  truong luu|xã|Trường Lưu|Hà Tĩnh
  truong mit|xã|Truông Mít|Tây Ninh
  truong ninh|xã|Trường Ninh|Quảng Trị
  truong phu|xã|Trường Phú|Quảng Trị
  truong quang trong|phường|Trương Quang Trọng|Quảng Ngãi
  truong sa|đặc khu|Trường Sa|Khánh Hòa
  truong sinh|xã|Trường Sinh|Tuyên Quang
  truong son|xã|Trường Sơn|Bắc Ninh
  truong son|xã|Trường Sơn|Quảng Trị
  truong tan|xã|Trường Tân|Hải Phòng
  truong thanh|xã|Trường Thành|Cần Thơ
  truong thi|phường|Trường Thi|Ninh Bình
  truong van|xã|Trường Văn|Thanh Hóa
  truong vinh|phường|Trường Vinh|Nghệ An
  truong xuan|xã|Trường Xuân|Cần Thơ
  truong xuan|xã|Trường Xuân|Lâm Đồng
  truong xuan|xã|Trường Xuân|Đồng Tháp
  tu bong|xã|Tu Bông|Khánh Hòa
  tu ky|xã|Tứ Kỳ|Hải Phòng
  tu lan|phường|Tự Lạn|Bắc Ninh
  tu le|xã|Tú Lệ|Lào Cai
  tu liem|phường|Từ Liêm|Hà Nội
  tu minh|phường|Tứ Minh|Hải Phòng
  tu mo rong|xã|Tu Mơ Rông|Quảng Ngãi
  tu my|xã|Tứ Mỹ|Hà Tĩnh
  tu nghia|xã|Tư Nghĩa|Quảng Ngãi
  tu son|phường|Từ Sơn|Bắc Ninh
  tu vu|xã|Tu Vũ|Phú Thọ
  tua chua|xã|Tủa Chùa|Điện Biên
  tua sin chai|xã|Tủa Sín Chải|Lai Châu
  tua thang|xã|Tủa Thàng|Điện Biên
  tuan chau|phường|Tuần Châu|Quảng Ninh
  tuan dao|xã|Tuấn Đạo|Bắc Ninh
  tuan giao|xã|Tuần Giáo|Điện Biên
  tuan son|xã|Tuấn Sơn|Lạng Sơn
  tue tinh|xã|Tuệ Tĩnh|Hải Phòng
  tung ba|xã|Tùng Bá|Tuyên Quang
  tung loc|xã|Tùng Lộc|Hà Tĩnh
  tung thien|phường|Tùng Thiện|Hà Nội
  tung vai|xã|Tùng Vài|Tuyên Quang
  tuong duong|xã|Tương Dương|Nghệ An
  tuong ha|xã|Tường Hạ|Sơn La
  tuong linh|xã|Tượng Lĩnh|Thanh Hóa
  tuong mai|phường|Tương Mai|Hà Nội
  tuy an bac|xã|Tuy An Bắc|Đắk Lắk
  tuy an dong|xã|Tuy An Đông|Đắk Lắk
  tuy an nam|xã|Tuy An Nam|Đắk Lắk
  tuy an tay|xã|Tuy An Tây|Đắk Lắk
  tuy duc|xã|Tuy Đức|Lâm Đồng
  tuy hoa|phường|Tuy Hoà|Đắk Lắk
  tuy phong|xã|Tuy Phong|Lâm Đồng
  tuy phuoc|xã|Tuy Phước|Gia Lai
  tuy phuoc bac|xã|Tuy Phước Bắc|Gia Lai
  tuy phuoc dong|xã|Tuy Phước Đông|Gia Lai
  tuy phuoc tay|xã|Tuy Phước Tây|Gia Lai
  tuyen binh|xã|Tuyên Bình|Quảng Trị
  tuyen binh|xã|Tuyên Bình|Tây Ninh
  tuyen hoa|xã|Tuyên Hoá|Quảng Trị
  tuyen lam|xã|Tuyên Lâm|Quảng Trị
  tuyen phu|xã|Tuyên Phú|Quảng Trị
  tuyen quang|xã|Tuyên Quang|Lâm Đồng
  tuyen son|xã|Tuyên Sơn|Quảng Trị
  tuyen thanh|xã|Tuyên Thạnh|Tây Ninh
  u minh|xã|U Minh|Cà Mau
  u minh thuong|xã|U Minh Thượng|An Giang
  uar|xã|Uar|Gia Lai
  ung hoa|xã|Ứng Hoà|Hà Nội
  ung thien|xã|Ứng Thiên|Hà Nội
  uong bi|phường|Uông Bí|Quảng Ninh
  vam co|xã|Vàm Cỏ|Tây Ninh
  van an|xã|Vạn An|Nghệ An
  van ban|xã|Văn Bàn|Lào Cai
  van ban|xã|Vân Bán|Phú Thọ
  van canh|xã|Vân Canh|Gia Lai
  van chan|xã|Văn Chấn|Lào Cai
  van dinh|xã|Vân Đình|Hà Nội
  van don|đặc khu|Vân Đồn|Quảng Ninh
  van du|xã|Vân Du|Nghệ An
  van du|xã|Vân Du|Thanh Hóa
  van duc|xã|Vạn Đức|Gia Lai
  van giang|xã|Văn Giang|Hưng Yên
  van ha|phường|Vân Hà|Bắc Ninh
  van han|xã|Văn Hán|Thái Nguyên
  van hien|xã|Văn Hiến|Nghệ An
  van ho|xã|Vân Hồ|Sơn La
  van hoa|xã|Vân Hoà|Đắk Lắk
  van hung|xã|Vạn Hưng|Khánh Hòa
  van khanh|xã|Vân Khánh|An Giang
  van kieu|xã|Văn Kiều|Nghệ An
  van lang|xã|Văn Lãng|Lạng Sơn
  van lang|xã|Văn Lang|Phú Thọ
  van lang|xã|Văn Lang|Thái Nguyên
  van lang|xã|Văn Lăng|Thái Nguyên
  van linh|xã|Vạn Linh|Lạng Sơn
  van loc|xã|Vạn Lộc|Thanh Hóa
  van mieu|xã|Văn Miếu|Phú Thọ
  van mieu quoc tu giam|phường|Văn Miếu - Quốc Tử Giám|Hà Nội
  van mon|xã|Văn Môn|Bắc Ninh
  van nham|xã|Vân Nham|Lạng Sơn
  van nho|xã|Văn Nho|Thanh Hóa
  van ninh|xã|Vạn Ninh|Khánh Hòa
  van phu|phường|Văn Phú|Lào Cai
  van phu|phường|Vân Phú|Phú Thọ
  van phu|xã|Văn Phú|Thanh Hóa
  van phu|xã|Vạn Phú|Thái Nguyên
  van quan|xã|Văn Quan|Lạng Sơn
  van son|xã|Vân Sơn|Bắc Ninh
  van son|xã|Vân Sơn|Phú Thọ
  van son|phường|Vân Sơn|Sơn La
  van thang|xã|Vạn Thắng|Khánh Hòa
  van thang|xã|Vạn Thắng|Ninh Bình
  van tu|xã|Vân Tụ|Nghệ An
  van tuong|xã|Vạn Tường|Quảng Ngãi
  van xuan|xã|Vạn Xuân|Hưng Yên
  van xuan|xã|Vạn Xuân|Phú Thọ
  van xuan|xã|Vạn Xuân|Thanh Hóa
  van xuan|phường|Vạn Xuân|Thái Nguyên
  vang danh|phường|Vàng Danh|Quảng Ninh
  vat lai|xã|Vật Lại|Hà Nội
  ve giang|xã|Vệ Giang|Quảng Ngãi
  vi khe|phường|Vị Khê|Ninh Bình
  vi tan|phường|Vị Tân|Cần Thơ
  vi thanh|phường|Vị Thanh|Cần Thơ
  vi thanh 1|xã|Vị Thanh 1|Cần Thơ
  vi thuy|xã|Vị Thuỷ|Cần Thơ
  vi xuyen|xã|Vị Xuyên|Tuyên Quang
  viet an|xã|Việt An|Đà Nẵng
  viet hoa|phường|Việt Hoà|Hải Phòng
  viet hong|xã|Việt Hồng|Lào Cai
  viet hung|phường|Việt Hưng|Hà Nội
  viet hung|phường|Việt Hưng|Quảng Ninh
  viet khe|xã|Việt Khê|Hải Phòng
  viet lam|xã|Việt Lâm|Tuyên Quang
  viet tien|xã|Việt Tiến|Hưng Yên
  viet tri|phường|Việt Trì|Phú Thọ
  viet xuyen|xã|Việt Xuyên|Hà Tĩnh
  viet yen|phường|Việt Yên|Bắc Ninh
  viet yen|xã|Việt Yên|Hưng Yên
  vinh am|xã|Vĩnh Am|Hải Phòng
  vinh an|xã|Vĩnh An|An Giang
  vinh an|xã|Vĩnh An|Phú Thọ
  vinh bao|xã|Vĩnh Bảo|Hải Phòng
  vinh binh|xã|Vĩnh Bình|An Giang
  vinh binh|xã|Vĩnh Bình|Đồng Tháp
  vinh chan|xã|Vĩnh Chân|Phú Thọ
  vinh chau|phường|Vĩnh Châu|Cần Thơ
  vinh chau|xã|Vĩnh Châu|Tây Ninh
  vinh cong|xã|Vĩnh Công|Tây Ninh
  vinh dieu|xã|Vĩnh Điều|An Giang
  vinh dinh|xã|Vĩnh Định|Quảng Trị
  vinh gia|xã|Vĩnh Gia|An Giang
  vinh hai|xã|Vĩnh Hải|Cần Thơ
  vinh hai|xã|Vĩnh Hải|Hải Phòng
  vinh hai|xã|Vĩnh Hải|Khánh Hòa
  vinh hanh|xã|Vĩnh Hanh|An Giang
  vinh hao|xã|Vĩnh Hảo|Lâm Đồng
  vinh hau|xã|Vĩnh Hậu|An Giang
  vinh hau|xã|Vĩnh Hậu|Cà Mau
  vinh hoa|xã|Vĩnh Hoà|An Giang
  vinh hoa|xã|Vĩnh Hoà|Hải Phòng
  vinh hoa hung|xã|Vĩnh Hoà Hưng|An Giang
  vinh hoang|xã|Vĩnh Hoàng|Quảng Trị
  vinh hoi|phường|Vĩnh Hội|Hồ Chí Minh
  vinh hung|phường|Vĩnh Hưng|Hà Nội
  vinh hung|phường|Vinh Hưng|Nghệ An
  vinh hung|xã|Vĩnh Hưng|Phú Thọ
  vinh hung|xã|Vĩnh Hưng|Tây Ninh
  vinh huu|xã|Vĩnh Hựu|Đồng Tháp
  vinh kim|xã|Vinh Kim|Vĩnh Long
  vinh kim|xã|Vĩnh Kim|Đồng Tháp
  vinh lai|xã|Vĩnh Lại|Hải Phòng
  vinh linh|xã|Vĩnh Linh|Quảng Trị
  vinh loc|xã|Vĩnh Lộc|Cà Mau
  vinh loc|xã|Vinh Lộc|Huế
  vinh loc|xã|Vĩnh Lộc|Hồ Chí Minh
  vinh loc|phường|Vinh Lộc|Nghệ An
  vinh loc|xã|Vĩnh Lộc|Thanh Hóa
  vinh loi|xã|Vĩnh Lợi|Cà Mau
  vinh loi|xã|Vĩnh Lợi|Cần Thơ
  vinh my|xã|Vĩnh Mỹ|Cà Mau
  vinh phong|xã|Vĩnh Phong|An Giang
  vinh phu|phường|Vinh Phú|Nghệ An
  vinh phu|xã|Vĩnh Phú|Phú Thọ
  vinh phuc|phường|Vĩnh Phúc|Phú Thọ
  vinh phuoc|xã|Vĩnh Phước|Cà Mau
  vinh phuoc|phường|Vĩnh Phước|Cần Thơ
  vinh quang|xã|Vĩnh Quang|Gia Lai
  vinh quy|xã|Vinh Quý|Cao Bằng
  vinh son|xã|Vĩnh Sơn|Gia Lai
  vinh tan|phường|Vĩnh Tân|Hồ Chí Minh
  vinh te|phường|Vĩnh Tế|An Giang
  vinh thanh|xã|Vĩnh Thanh|Cà Mau
  vinh thanh|xã|Vĩnh Thạnh|Cần Thơ
  vinh thanh|xã|Vĩnh Thạnh|Gia Lai
  vinh thanh|xã|Vĩnh Thanh|Hà Nội
  vinh thanh|xã|Vĩnh Thành|Phú Thọ
  vinh thanh|xã|Vĩnh Thạnh|Tây Ninh
  vinh thanh|xã|Vĩnh Thành|Vĩnh Long
  vinh thanh trung|xã|Vĩnh Thạnh Trung|An Giang
  vinh thinh|xã|Vĩnh Thịnh|Gia Lai
  vinh thinh|xã|Vĩnh Thịnh|Hải Phòng
  vinh thong|phường|Vĩnh Thông|An Giang
  vinh thong|xã|Vĩnh Thông|Thái Nguyên
  vinh thuan|xã|Vĩnh Thuận|An Giang
  vinh thuan|xã|Vĩnh Thuận|Hải Phòng
  vinh thuan dong|xã|Vĩnh Thuận Đông|Cần Thơ
  vinh thuc|xã|Vĩnh Thực|Quảng Ninh
  vinh thuy|xã|Vĩnh Thuỷ|Quảng Trị
  vinh trach|xã|Vĩnh Trạch|An Giang
  vinh trach|phường|Vĩnh Trạch|Cà Mau
  vinh trinh|xã|Vĩnh Trinh|Cần Thơ
  vinh tru|xã|Vĩnh Trụ|Ninh Bình
  vinh tuong|xã|Vĩnh Tường|Cần Thơ
  vinh tuong|xã|Vĩnh Tường|Nghệ An
  vinh tuong|xã|Vĩnh Tường|Phú Thọ
  vinh tuy|xã|Vĩnh Tuy|An Giang
  vinh tuy|phường|Vĩnh Tuy|Hà Nội
  vinh tuy|xã|Vĩnh Tuy|Tuyên Quang
  vinh vien|xã|Vĩnh Viễn|Cần Thơ
  vinh xuan|xã|Vĩnh Xuân|Vĩnh Long
  vinh xuong|xã|Vĩnh Xương|An Giang
  vinh yen|phường|Vĩnh Yên|Phú Thọ
  vo cuong|phường|Võ Cường|Bắc Ninh
  vo lao|xã|Võ Lao|Lào Cai
  vo mieu|xã|Võ Miếu|Phú Thọ
  vo nhai|xã|Võ Nhai|Thái Nguyên
  vo tranh|xã|Vô Tranh|Thái Nguyên
  vu ban|xã|Vụ Bản|Ninh Bình
  vu bon|xã|Vụ Bổn|Đắk Lắk
  vu duong|xã|Vũ Dương|Ninh Bình
  vu gia|xã|Vu Gia|Đà Nẵng
  vu lang|xã|Vũ Lăng|Lạng Sơn
  vu le|xã|Vũ Lễ|Lạng Sơn
  vu ninh|phường|Vũ Ninh|Bắc Ninh
  vu phuc|phường|Vũ Phúc|Hưng Yên
  vu quang|xã|Vũ Quang|Hà Tĩnh
  vu quy|xã|Vũ Quý|Hưng Yên
  vu thu|xã|Vũ Thư|Hưng Yên
  vu tien|xã|Vũ Tiên|Hưng Yên
  vung ang|phường|Vũng Áng|Hà Tĩnh
  vung tau|phường|Vũng Tàu|Hồ Chí Minh
  vuon lai|phường|Vườn Lài|Hồ Chí Minh
  vy da|phường|Vỹ Dạ|Huế
  xa dung|xã|Xa Dung|Điện Biên
  xa phien|xã|Xà Phiên|Cần Thơ
  xim vang|xã|Xím Vàng|Sơn La
  xin man|xã|Xín Mần|Tuyên Quang
  xom chieu|phường|Xóm Chiếu|Hồ Chí Minh
  xop|xã|Xốp|Quảng Ngãi
  xuan ai|xã|Xuân Ái|Lào Cai
  xuan an|xã|Xuân An|Gia Lai
  xuan bac|xã|Xuân Bắc|Đồng Nai
  xuan binh|xã|Xuân Bình|Thanh Hóa
  xuan cam|xã|Xuân Cẩm|Bắc Ninh
  xuan canh|xã|Xuân Cảnh|Đắk Lắk
  xuan chinh|xã|Xuân Chinh|Thanh Hóa
  xuan dai|xã|Xuân Đài|Phú Thọ
  xuan dai|phường|Xuân Đài|Đắk Lắk
  xuan dinh|phường|Xuân Đỉnh|Hà Nội
  xuan dinh|xã|Xuân Định|Đồng Nai
  xuan dong|xã|Xuân Đông|Đồng Nai
  xuan du|xã|Xuân Du|Thanh Hóa
  xuan duong|xã|Xuân Dương|Lạng Sơn
  xuan duong|xã|Xuân Dương|Thái Nguyên
  xuan duong|xã|Xuân Đường|Đồng Nai
  xuan giang|xã|Xuân Giang|Ninh Bình
  xuan giang|xã|Xuân Giang|Tuyên Quang
  xuan hai|xã|Xuân Hải|Khánh Hòa
  xuan hoa|phường|Xuân Hoà|Hồ Chí Minh
  xuan hoa|xã|Xuân Hoà|Lào Cai
  xuan hoa|phường|Xuân Hoà|Phú Thọ
  xuan hoa|xã|Xuân Hoà|Thanh Hóa
  xuan hoa|xã|Xuân Hoà|Đồng Nai
  xuan hong|xã|Xuân Hồng|Ninh Bình
  xuan hung|xã|Xuân Hưng|Ninh Bình
  xuan huong da lat|phường|Xuân Hương - Đà Lạt|Lâm Đồng
  xuan lam|xã|Xuân Lâm|Nghệ An
  xuan lang|xã|Xuân Lãng|Phú Thọ
  xuan lanh|xã|Xuân Lãnh|Đắk Lắk
  xuan lap|xã|Xuân Lập|Thanh Hóa
  xuan lap|phường|Xuân Lập|Đồng Nai
  xuan loc|xã|Xuân Lộc|Hà Tĩnh
  xuan loc|xã|Xuân Lộc|Đắk Lắk
  xuan loc|phường|Xuân Lộc|Đồng Nai
  xuan lung|xã|Xuân Lũng|Phú Thọ
  xuan luong|xã|Xuân Lương|Bắc Ninh
  xuan mai|xã|Xuân Mai|Hà Nội
  xuan nha|xã|Xuân Nha|Sơn La
  xuan phu|xã|Xuân Phú|Đà Nẵng
  xuan phu|xã|Xuân Phú|Đồng Nai
  xuan phuoc|xã|Xuân Phước|Đắk Lắk
  xuan phuong|phường|Xuân Phương|Hà Nội
  xuan quang|xã|Xuân Quang|Lào Cai
  xuan que|xã|Xuân Quế|Đồng Nai
  xuan son|xã|Xuân Sơn|Hồ Chí Minh
  xuan thai|xã|Xuân Thái|Thanh Hóa
  xuan thanh|xã|Xuân Thành|Đồng Nai
  xuan tho|xã|Xuân Thọ|Đắk Lắk
  xuan thoi son|xã|Xuân Thới Sơn|Hồ Chí Minh
  xuan tin|xã|Xuân Tín|Thanh Hóa
  xuan truc|xã|Xuân Trúc|Hưng Yên
  xuan truong|xã|Xuân Trường|Cao Bằng
  xuan truong|xã|Xuân Trường|Ninh Bình
  xuan truong da lat|phường|Xuân Trường - Đà Lạt|Lâm Đồng
  xuan van|xã|Xuân Vân|Tuyên Quang
  xuan vien|xã|Xuân Viên|Phú Thọ
  xuyen moc|xã|Xuyên Mộc|Hồ Chí Minh
  y ty|xã|Y Tý|Lào Cai
  y yen|xã|Ý Yên|Ninh Bình
  ya hoi|xã|Ya Hội|Gia Lai
  ya ly|xã|Ya Ly|Quảng Ngãi
  ya ma|xã|Ya Ma|Gia Lai
  yang mao|xã|Yang Mao|Đắk Lắk
  yen bai|xã|Yên Bài|Hà Nội
  yen bai|phường|Yên Bái|Lào Cai
  yen binh|xã|Yên Bình|Lào Cai
  yen binh|xã|Yên Bình|Lạng Sơn
  yen binh|xã|Yên Bình|Thái Nguyên
  yen chau|xã|Yên Châu|Sơn La
  yen cuong|xã|Yên Cường|Ninh Bình
  yen cuong|xã|Yên Cường|Tuyên Quang
  yen dinh|xã|Yên Định|Bắc Ninh
  yen dinh|xã|Yên Định|Thanh Hóa
  yen dong|xã|Yên Đồng|Ninh Bình
  yen dung|phường|Yên Dũng|Bắc Ninh
  yen hoa|phường|Yên Hoà|Hà Nội
  yen hoa|xã|Yên Hoà|Hà Tĩnh
  yen hoa|xã|Yên Hoà|Nghệ An
  yen hoa|xã|Yên Hoa|Tuyên Quang
  yen khanh|xã|Yên Khánh|Ninh Bình
  yen khuong|xã|Yên Khương|Thanh Hóa
  yen ky|xã|Yên Kỳ|Phú Thọ
  yen lac|xã|Yên Lạc|Phú Thọ
  yen lang|xã|Yên Lãng|Hà Nội
  yen lang|xã|Yên Lãng|Phú Thọ
  yen lap|xã|Yên Lập|Phú Thọ
  yen lap|xã|Yên Lập|Tuyên Quang
  yen mac|xã|Yên Mạc|Ninh Bình
  yen minh|xã|Yên Minh|Tuyên Quang
  yen mo|xã|Yên Mô|Ninh Bình
  yen my|xã|Yên Mỹ|Hưng Yên
  yen na|xã|Yên Na|Nghệ An
  yen nghia|phường|Yên Nghĩa|Hà Nội
  yen nguyen|xã|Yên Nguyên|Tuyên Quang
  yen nhan|xã|Yên Nhân|Thanh Hóa
  yen ninh|xã|Yên Ninh|Thanh Hóa
  yen phong|phường|Yên Phong|Bắc Ninh|2026-09-20
  yen phong|xã|Yên Phong|Bắc Ninh|2025-07-01|2026-09-19
  yen phong|xã|Yên Phong|Thái Nguyên
  yen phu|xã|Yên Phú|Phú Thọ
  yen phu|xã|Yên Phú|Thanh Hóa
  yen phu|xã|Yên Phú|Tuyên Quang
  yen phuc|xã|Yên Phúc|Lạng Sơn
  yen so|phường|Yên Sở|Hà Nội
  yen son|phường|Yên Sơn|Ninh Bình
  yen son|xã|Yên Sơn|Phú Thọ
  yen son|xã|Yên Sơn|Sơn La
  yen son|xã|Yên Sơn|Tuyên Quang
  yen thang|phường|Yên Thắng|Ninh Bình
  yen thang|xã|Yên Thắng|Thanh Hóa
  yen thanh|xã|Yên Thành|Lào Cai
  yen thanh|xã|Yên Thành|Nghệ An
  yen thanh|xã|Yên Thành|Tuyên Quang
  yen the|xã|Yên Thế|Bắc Ninh
  yen thinh|xã|Yên Thịnh|Thái Nguyên
  yen tho|xã|Yên Thổ|Cao Bằng
  yen tho|xã|Yên Thọ|Thanh Hóa
  yen thuy|xã|Yên Thuỷ|Phú Thọ
  yen trach|xã|Yên Trạch|Thái Nguyên
  yen tri|xã|Yên Trị|Phú Thọ
  yen trung|xã|Yên Trung|Bắc Ninh
  yen trung|xã|Yên Trung|Nghệ An
  yen truong|xã|Yên Trường|Thanh Hóa
  yen tu|xã|Yên Từ|Ninh Bình
  yen tu|phường|Yên Tử|Quảng Ninh
  yen xuan|xã|Yên Xuân|Hà Nội
  yen xuan|xã|Yên Xuân|Nghệ An
  yet kieu|xã|Yết Kiêu|Hải Phòng
  """#
