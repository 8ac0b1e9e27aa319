import Foundation
import Model
import Testing

@testable import Parse

/// What is looked at before lines are folded leaves no line out.
@Suite struct ColumnCueTests {
  @Test(arguments: [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG  HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa", "CONG HOA XA HOI CHU NGHIA",
    "Độc lập - Tự do - Hạnh phúc", "ĐỘC LẬP – TỰ DO – HẠNH PHÚC", "Độc lập-Tự do-Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM",
    "TỈNH ỦY KON TUM          ĐẢNG CỘNG SẢN VIỆT NAM",
  ])
  func whatIsAMottoMayBeOne(_ line: String) {
    for text in [line, line.decomposedStringWithCanonicalMapping] {
      #expect(ColumnCues.isMotto(fold(text)))
      #expect(ColumnCues.mayBeMotto(Array(text.utf8)), "\(text)")
    }
  }
}
