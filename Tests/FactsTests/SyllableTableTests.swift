import Facts
import Model
import Testing

/// Which written words are syllables of Vietnamese.
@Suite struct SyllableTableTests {
  private func holds(_ word: String) -> Bool {
    var spelled = SpelledWord()
    for scalar in word.unicodeScalars {
      guard let letter = VietnameseAlphabet.letter(scalar.value) else { return false }
      spelled.append(letter)
    }
    return SyllableTable.holds(spelled)
  }

  @Test(arguments: [
    "thực hiện nghị định về việc quản lý nhà nước đối với hoạt động của các cơ quan đơn vị trên địa bàn huyện",
    "nghiêng ngả khuỷu tay quyển quốc quỳnh giếng gì gìn giữa ngoằn ngoèo khuếch khoác xoong nguyệt uyển yếm ỷ lại",
    "Ủy ban KỲ HỌP thứ ĐẮK LẮK kiểm tra ghế nghĩa kỹ thuật lý mỹ tỷ quý quýt tuần thuở huơ rượu hươu cứu bưởi",
  ])
  func wordsOfThePapersAreKnown(_ text: String) {
    #expect(text.split(separator: " ").map(String.init).filter { !holds($0) } == [])
  }

  @Test func theToneStandsInEitherPlaceThatIsInUse() {
    for word in ["hòa", "hoà", "thủy", "thuỷ", "khỏe", "khoẻ"] { #expect(holds(word), "\(word)") }
  }

  @Test(arguments: [
    "hòan", "cảí", "vịêt", "céng", "nhâ", "nướ", "kả", "cế", "ghà", "ngê", "hát1", "đat̀", "việcc", "nghiêngs", "bắk", "ấchs", "tộtộ", "còp̀",
    "mừch", "tạch̀", "càt", "mãp", "quảc", "été", "", "q",
  ])
  func whatSpellingForbidsIsUnknown(_ word: String) { #expect(!holds(word)) }

  @Test func everySyllableOfTheTableIsFoundInAnyCase() {
    let all = SyllableTable.all
    #expect(all.filter { !holds($0) || !holds($0.uppercased()) } == [])
    // About 6,700 accented forms are in use; the rules allow some more.
    #expect((7_000...20_000).contains(Set(all).count), "\(Set(all).count)")
  }
}
