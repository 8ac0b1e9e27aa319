/// The 63 provinces until 30 June 2025 ("before") and the 34 since 1 July 2025 ("since"): period | name | kind | other spellings | successor.
/// Source: lists of the General Statistics Office of 6 March 2025 (codes and names); successors from Resolution 202/2025/QH15.
/// Confidence of all rows: names and successors verified against the lists and the resolution; other spellings as papers print them.
let provinceRows = #"""
  before | Hà Nội | city | TP. Hà Nội;TP Hà Nội;TP.Hà Nội;HN;Thủ đô Hà Nội;Hà nội | Hà Nội
  before | Hà Giang | province |  | Tuyên Quang
  before | Cao Bằng | province |  | Cao Bằng
  before | Bắc Kạn | province | Bắc Cạn | Thái Nguyên
  before | Tuyên Quang | province |  | Tuyên Quang
  before | Lào Cai | province |  | Lào Cai
  before | Điện Biên | province |  | Điện Biên
  before | Lai Châu | province |  | Lai Châu
  before | Sơn La | province |  | Sơn La
  before | Yên Bái | province |  | Lào Cai
  before | Hòa Bình | province | Hoà Bình | Phú Thọ
  before | Thái Nguyên | province |  | Thái Nguyên
  before | Lạng Sơn | province |  | Lạng Sơn
  before | Quảng Ninh | province | TP Quảng Ninh;Thành phố Quảng Ninh | Quảng Ninh
  before | Bắc Giang | province |  | Bắc Ninh
  before | Phú Thọ | province |  | Phú Thọ
  before | Vĩnh Phúc | province |  | Phú Thọ
  before | Bắc Ninh | province | TP Bắc Ninh;Thành phố Bắc Ninh | Bắc Ninh
  before | Hải Dương | province |  | Hải Phòng
  before | Hải Phòng | city | TP. Hải Phòng;TP Hải Phòng;HP | Hải Phòng
  before | Hưng Yên | province |  | Hưng Yên
  before | Thái Bình | province |  | Hưng Yên
  before | Hà Nam | province |  | Ninh Bình
  before | Nam Định | province |  | Ninh Bình
  before | Ninh Bình | province |  | Ninh Bình
  before | Thanh Hóa | province | Thanh Hoá | Thanh Hóa
  before | Nghệ An | province | Nghệ an | Nghệ An
  before | Hà Tĩnh | province |  | Hà Tĩnh
  before | Quảng Bình | province | QB | Quảng Trị
  before | Quảng Trị | province |  | Quảng Trị
  before | Huế | city | Thừa Thiên Huế;Thừa Thiên - Huế;Thừa Thiên-Huế;TT-Huế;TT Huế;TTH;TP Huế;TP. Huế | Huế
  before | Đà Nẵng | city | TP. Đà Nẵng;TP Đà Nẵng;ĐN;Đà nẵng | Đà Nẵng
  before | Quảng Nam | province |  | Đà Nẵng
  before | Quảng Ngãi | province |  | Quảng Ngãi
  before | Bình Định | province | Bình Ðịnh | Gia Lai
  before | Phú Yên | province |  | Đắk Lắk
  before | Khánh Hòa | province | Khánh Hoà | Khánh Hòa
  before | Ninh Thuận | province |  | Khánh Hòa
  before | Bình Thuận | province |  | Lâm Đồng
  before | Kon Tum | province | Kontum;Kon tum;KonTum | Quảng Ngãi
  before | Gia Lai | province | Gia lai | Gia Lai
  before | Đắk Lắk | province | Đăk Lăk;Đắc Lắc;Đắk Lăk;Dak Lak;Daklak;ĐắkLắk;Đắk lắk | Đắk Lắk
  before | Đắk Nông | province | Đăk Nông;Đắc Nông;Dak Nong;Daknong | Lâm Đồng
  before | Lâm Đồng | province | Lâm đồng | Lâm Đồng
  before | Bình Phước | province |  | Đồng Nai
  before | Tây Ninh | province |  | Tây Ninh
  before | Bình Dương | province |  | Hồ Chí Minh
  before | Đồng Nai | province | TP Đồng Nai;TP. Đồng Nai;Thành phố Đồng Nai | Đồng Nai
  before | Bà Rịa - Vũng Tàu | province | BR-VT;BRVT;BR – VT;Bà Rịa-Vũng Tàu;Bà Rịa – Vũng Tàu;Bà Rịa Vũng Tàu;Vũng Tàu | Hồ Chí Minh
  before | Hồ Chí Minh | city | TP.HCM;TPHCM;TP HCM;TP. HCM;Tp.HCM;HCM;Tp Hồ Chí Minh;TP. Hồ Chí Minh;Thành phố Hồ Chí Minh;Sài Gòn | Hồ Chí Minh
  before | Long An | province |  | Tây Ninh
  before | Tiền Giang | province |  | Đồng Tháp
  before | Bến Tre | province |  | Vĩnh Long
  before | Trà Vinh | province |  | Vĩnh Long
  before | Vĩnh Long | province |  | Vĩnh Long
  before | Đồng Tháp | province | Ðồng Tháp | Đồng Tháp
  before | An Giang | province |  | An Giang
  before | Kiên Giang | province |  | An Giang
  before | Cần Thơ | city | TP. Cần Thơ;TP Cần Thơ;CT | Cần Thơ
  before | Hậu Giang | province |  | Cần Thơ
  before | Sóc Trăng | province |  | Cần Thơ
  before | Bạc Liêu | province |  | Cà Mau
  before | Cà Mau | province |  | Cà Mau
  since | Hà Nội | city | TP. Hà Nội;TP Hà Nội;TP.Hà Nội;HN;Thủ đô Hà Nội;Hà nội | Hà Nội
  since | Cao Bằng | province |  | Cao Bằng
  since | Tuyên Quang | province |  | Tuyên Quang
  since | Điện Biên | province |  | Điện Biên
  since | Lai Châu | province |  | Lai Châu
  since | Sơn La | province |  | Sơn La
  since | Lào Cai | province |  | Lào Cai
  since | Thái Nguyên | province |  | Thái Nguyên
  since | Lạng Sơn | province |  | Lạng Sơn
  since | Quảng Ninh | city | TP Quảng Ninh;Thành phố Quảng Ninh;Tỉnh Quảng Ninh | Quảng Ninh
  since | Bắc Ninh | city | TP Bắc Ninh;Thành phố Bắc Ninh;Tỉnh Bắc Ninh | Bắc Ninh
  since | Phú Thọ | province |  | Phú Thọ
  since | Hải Phòng | city | TP. Hải Phòng;TP Hải Phòng;HP | Hải Phòng
  since | Hưng Yên | province |  | Hưng Yên
  since | Ninh Bình | province |  | Ninh Bình
  since | Thanh Hóa | province | Thanh Hoá | Thanh Hóa
  since | Nghệ An | province | Nghệ an | Nghệ An
  since | Hà Tĩnh | province |  | Hà Tĩnh
  since | Quảng Trị | province |  | Quảng Trị
  since | Huế | city | Thừa Thiên Huế;Thừa Thiên - Huế;Thừa Thiên-Huế;TT-Huế;TT Huế;TTH;TP Huế;TP. Huế | Huế
  since | Đà Nẵng | city | TP. Đà Nẵng;TP Đà Nẵng;ĐN;Đà nẵng | Đà Nẵng
  since | Quảng Ngãi | province |  | Quảng Ngãi
  since | Gia Lai | province | Gia lai | Gia Lai
  since | Khánh Hòa | province | Khánh Hoà | Khánh Hòa
  since | Đắk Lắk | province | Đăk Lăk;Đắc Lắc;Đắk Lăk;Dak Lak;Daklak;ĐắkLắk;Đắk lắk | Đắk Lắk
  since | Lâm Đồng | province | Lâm đồng | Lâm Đồng
  since | Đồng Nai | city | TP Đồng Nai;TP. Đồng Nai;Thành phố Đồng Nai;Tỉnh Đồng Nai | Đồng Nai
  since | Hồ Chí Minh | city | TP.HCM;TPHCM;TP HCM;TP. HCM;Tp.HCM;HCM;Tp Hồ Chí Minh;TP. Hồ Chí Minh;Thành phố Hồ Chí Minh;Sài Gòn | Hồ Chí Minh
  since | Tây Ninh | province |  | Tây Ninh
  since | Đồng Tháp | province | Ðồng Tháp | Đồng Tháp
  since | Vĩnh Long | province |  | Vĩnh Long
  since | An Giang | province |  | An Giang
  since | Cần Thơ | city | TP. Cần Thơ;TP Cần Thơ;CT | Cần Thơ
  since | Cà Mau | province |  | Cà Mau
  """#
