import Facts
import Model
import Testing

/// "Xã hội" beside other words.
@Suite struct SocietyWordTests {
  @Test(
    arguments: [
      ("bảo hiểm", "Việt Nam"), ("bảo hiểm", "An Giang"), ("và", nil), (nil, nil), ("Cộng hòa", "chủ nghĩa"), ("khoa học", "và"),
      (nil, "học"),
    ] as [(String?, String?)])
  func society(_ before: String?, _ after: String?) { #expect(isSociety(before, after)) }

  @Test(arguments: [(nil, "Sơn"), ("Ủy ban nhân dân", "Thịnh"), ("Đảng ủy", "An")] as [(String?, String)])
  func communes(_ before: String?, _ name: String) { #expect(!isSociety(before, name)) }

  private func isSociety(_ before: String?, _ after: String?) -> Bool {
    SocietyWord.isSociety(before: before.flatMap { Syllable.words($0).last }, after: after.flatMap { Syllable.words($0).first })
  }
}
