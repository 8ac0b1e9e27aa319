/// A provincial plan: state header, title, the given basis and body, recipients and signature.
func plan(basis: String = "Thực hiện nhiệm vụ năm 2023, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", body: String) -> String {
  """
  ỦY BAN NHÂN DÂN
  TỈNH LÀO CAI

  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc

  Số: 87/KH-UBND

  Lào Cai, ngày 20 tháng 3 năm 2023

  KẾ HOẠCH
  Công tác dân vận của các cơ quan hành chính nhà nước năm 2023

  \(basis)

  \(body)

  Nơi nhận:
  - Sở Nội vụ;
  - Lưu: VT, NC.

  TM. ỦY BAN NHÂN DÂN
  KT. CHỦ TỊCH
  """
}

/// A provincial decision with a legal basis and the given articles.
func decision(basis: String = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", articles: String) -> String {
  """
  ỦY BAN NHÂN DÂN
  TỈNH LÀO CAI

  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  Độc lập - Tự do - Hạnh phúc

  Số: 19/2024/QĐ-UBND

  Lào Cai, ngày 05 tháng 7 năm 2024

  QUYẾT ĐỊNH
  Ban hành Quy chế tiếp công dân trên địa bàn tỉnh

  ỦY BAN NHÂN DÂN TỈNH LÀO CAI

  \(basis)

  QUYẾT ĐỊNH:

  \(articles)

  Nơi nhận:
  - Như Điều 3;
  - Lưu: VT, NC.

  TM. ỦY BAN NHÂN DÂN
  CHỦ TỊCH
  """
}
