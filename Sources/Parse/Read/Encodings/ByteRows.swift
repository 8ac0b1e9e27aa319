/// Which letter a byte is: the first byte of a row | sixteen cells. "-" is a byte the encoding gives no letter, ` ? ~ ' . are the combining
/// tones huyền, hỏi, ngã, sắc, nặng. Bytes of no row are as in windows-1252.

/// TCVN 5712:1993, VN3, which the fonts .VnTime of the program ABC use; with the capitals that VN2 and VN1 put between its letters.
let tcvn3Rows = """
  A0|- Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ Ằ
  B0|` ? ~ ' . à ả ã á ạ Ẳ ằ ẳ ẵ ắ Ẵ
  C0|Ắ Ầ Ẩ Ẫ Ấ Ề ặ ầ ẩ ẫ ấ ậ è Ể ẻ ẽ
  D0|é ẹ ề ể ễ ế ệ ì ỉ Ễ Ế Ồ ĩ í ị ò
  E0|Ổ ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù
  F0|Ỗ ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ Ố
  """

/// What VN1 adds in places where Windows has punctuation and control characters. Source: TCVN 5712:1993.
let tcvn5712Rows = """
  00|- Ú Ụ - Ừ Ử Ữ - - - - - - - - -
  10|- Ứ Ự Ỳ Ỷ Ỹ Ý Ỵ - - - - - - - -
  80|À Ả Ã Á Ạ Ặ Ậ È Ẻ Ẽ É Ẹ Ệ Ì Ỉ Ĩ
  90|Í Ị Ò Ỏ Õ Ó Ọ Ộ Ờ Ở Ỡ Ớ Ợ Ù Ủ Ũ
  """

/// Source: RFC 1456.
let visciiRows = """
  00|- - Ẳ - - Ẵ Ẫ - - - - - - - - -
  10|- - - - Ỷ - - - - Ỹ - - - - Ỵ -
  80|Ạ Ắ Ằ Ặ Ấ Ầ Ẩ Ậ Ẽ Ẹ Ế Ề Ể Ễ Ệ Ố
  90|Ồ Ổ Ỗ Ộ Ợ Ớ Ờ Ở Ị Ỏ Ọ Ỉ Ủ Ũ Ụ Ỳ
  A0|Õ ắ ằ ặ ấ ầ ẩ ậ ẽ ẹ ế ề ể ễ ệ ố
  B0|ồ ổ ỗ Ỡ Ơ ộ ờ ở ị Ự Ứ Ừ Ử ơ ớ Ư
  C0|À Á Â Ã Ả Ă ẳ ẵ È É Ê Ẻ Ì Í Ĩ ỳ
  D0|Đ ứ Ò Ó Ô ạ ỷ ừ ử Ù Ú ỹ ỵ Ý ỡ ư
  E0|à á â ã ả ă ữ ẫ è é ê ẻ ì í ĩ ỉ
  F0|đ ự ò ó ô õ ỏ ọ ụ ù ú ũ ủ ý ợ Ữ
  """

/// Where it differs from windows-1252 or has a letter of Vietnamese. Source: WHATWG Encoding Standard, index windows-1258.
let windows1258Rows = """
  C0|À Á Â Ă - - - - È É Ê - ` Í - -
  D0|Đ - ? Ó Ô Ơ - - - Ù Ú - - Ư ~ -
  E0|à á â ă - - - - è é ê - ' í - -
  F0|đ - . ó ô ơ - - - ù ú - - ư - -
  """
