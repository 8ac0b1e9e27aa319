import Testing

/// Section 6 of the grammar: what looks like a number of a paper and is none.
@Suite struct FalseNumberTests {
  @Test(arguments: [
    "đạt 95,5/100 điểm", "giải quyết 7/9 vụ việc", "có 38/63 tỉnh, thành phố", "đạt 883/883 hồ sơ", "tỷ lệ 56/56 xã", "trực 24/7",
    "đạt 8/8 chỉ tiêu",
    "38/63 TỈNH, THÀNH PHỐ", "3/9 UBND xã đã hoàn thành", "có 12/15 Sở, ban, ngành",
  ])
  func fractionsAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: [
    "họp 2 lần/tháng", "01 buổi/tuần", "500.000 đồng/người", "36 tháng/lần", "4m/s", "120km/h", "5 triệu đồng/ha", "20 m3/ngày",
  ])
  func ratesAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: [
    "trước ngày 15/5 và 15/11", "ngày 15 tháng 3, 6, 9/2025", "ngày 20/8/2020", "từ ngày 27-28/7/2020", "ngày 02-9-1945", "quý I/2024",
    "6/2025",
    "tháng 4/2026", "từ ngày 01/01/2024 đến 31/12/2024", "trước 15/5/2024-UBND tỉnh tổng hợp",
  ])
  func datesAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: ["đề tài mã số 15/ĐTĐL-2019", "xe biển số 17/A-1234", "nhà số 25/C7 phố số 3"])
  func codesAreNoNumbers(_ text: String) { check(text) }

  /// "phố" of a city is no street.
  @Test func numbersBehindACity() {
    check("Nghị quyết kỳ họp thứ 14 HĐND Thành phố số ⟦25/NQ-HĐND⟧ và Quyết định của UBND thành phố số ⟦14/2021/QĐ-UBND⟧")
  }

  @Test(arguments: ["giai đoạn 2021-2025", "giai đoạn 2021 – 2030", "nhiệm kỳ 2021-2026", "năm học 2023-2024", "2020-NAY"])
  func periodsAreNoNumbers(_ text: String) { check(text) }

  @Test func aPeriodIsNoNumberWhateverADashJoinsToIt() {
    check("kế hoạch 5 năm giai đoạn 2021-2025-UBND tỉnh")
  }

  @Test(arguments: [
    "dịch COVID-19", "SARS-CoV-2", "vốn 1.719.000.000 đồng", "22,835,466 lượt", "23:36 919 0", "chỉ số PCI, PAPI, SIPAS năm 2022",
  ])
  func figuresOfOtherThingsAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: ["điện thoại 0232.3822-456", "ĐT: 024-38251234", "số điện thoại 0912/345/678", "fax 0269 3824.404/UBND"])
  func phoneNumbersAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: [
    "theo khoản 3 Điều 5", "điểm a, b khoản 2 Điều 12/Chương II", "Lưu: VT, NCVN", "Số: /KH-SCT", "Số: …/BC-UBND", "Số:      -NQ/ĐU",
    "Công văn số …/BNV-CQĐP",
    "Công văn số     /UBND-NC ngày    /5/2024", "Quyết định số ...../QĐ-UBND", "Nghị quyết số     /2025/NQ-HĐND ngày   tháng 7 năm 2025",
    "dự thảo Quyết định số /2025/QĐ-UBND", "(Kèm theo Thông tư số      /2024/TT-BNV)", "Luật số     /2025/QH15",
  ])
  func provisionsAndBlankNumbersAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: [
    "Mẫu số 01/TB-BSTT-NNT", "theo Mẫu 02/BB-KTDV", "Biểu số 0201.N/BNV-TCBC", "Mẫu số C40-HD", "Phiếu số 03/PĐX-UBND", "mẫu ĐC-01",
    "(Mẫu số: 05/GY-ĐN)",
    "Biểu mẫu số 04/KT-ĐG",
  ])
  func formCodesAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: [
    "QCVN 06:2022/BXD", "TCVN 6909:2001", "QCVN 02-26:2017/BNNPTNT", "TCVN ISO 9001:2015", "TCVN 10380:2014", "QCVN 01-1:2018/BYT",
    "ISO 9001-2015",
  ])
  func standardsAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: [
    "Bản án số 12/2023/HS-PT", "bản án 45/2022/DS-ST ngày 10/8/2022", "Bản án số 02/2021/KDTM-GĐT", "Quyết định số 30/2022/QĐST-DS",
    "Bản án số 7/2023/HNGĐ-ST",
    "Bản án số 09/2023/LĐ-PT", "Bản án số 11/2024/HC-ST",
  ])
  func judgmentsAreAClassOfTheirOwn(_ text: String) { check(text) }

  @Test(arguments: ["số nhà 12/A đường Hùng Vương", "nhà số 45/2B phố Huế", "ngõ 12/5 đường Láng", "lô 15/LK-02"])
  func addressesAreNoNumbers(_ text: String) { check(text) }

  @Test(arguments: ["trụ sở tại số 36/C7 đường Lê Lợi", "thửa đất số 12/TB-03"])
  func aHouseOrPlotMayHaveOnlyTheWordForNumberInFront(_ text: String) {
    check(text)
  }

  @Test(arguments: [
    "xe 29A-12345", "máy bay A320-UBND", "email vp@7/NQ.vn", "tàu QNg-90617/TS", "F0/F1", "4G/5G", "ATM 24/24-ĐT", "vắc xin V0-4/TH1",
  ])
  func otherCodesAreNoNumbers(_ text: String) { check(text) }
}
