import Testing

@testable import Render

@Suite struct LanguageTests {
  @Test func theFirstVariableThatIsSetDecides() {
    #expect(Language(variables: [nil, nil, "vi_VN.UTF-8"]) == .vi)
    #expect(Language(variables: ["C", nil, "vi_VN.UTF-8"]) == .en)
    #expect(Language(variables: [nil, "vi", "en_US"]) == .vi)
    #expect(Language(variables: [nil, nil, nil]) == .en)
  }
}
