import Facts
import Model

/// Type words that may stand before a number of another symbol without being wrong.
enum TypeWordRights {
  private static let pairs: Set<[DocumentType]> = [
    // Party regulations are numbered in the series of decisions (Guidance 36-HD/VPTW).
    [.provisions, .decision], [.regulation, .decision], [.code, .law], [.jointCircular, .circular], [.jointResolution, .resolution],
    // CT is also written for Chương trình.
    [.programme, .directive], [.scheme, .project], [.project, .plan], [.other, .notice],
    // The Front's thông tri are numbered as TTr.
    [.other, .submission],
    // Submissions were numbered as TT, and laws and ordinances were made public as LCT.
    [.submission, .circular], [.ordinance, .law],
  ]

  /// Decisions of the Chairman of the Council of Ministers, 1981 to 1992, bear his sign alone: 202-CT.
  static func bearsAlone(_ word: DocumentType, _ symbol: DocumentType, _ number: DocumentNumber) -> Bool {
    word == .decision && symbol == .directive && number.organisation.isEmpty
  }

  /// The Front's thông tri are numbered as TT too: 23/TT-MTTW-BTT. Circulars of ministries bear a year.
  static func bearsWithoutYear(_ word: DocumentType, _ symbol: DocumentType, _ number: DocumentNumber) -> Bool {
    word == .other && symbol == .circular && number.year == nil
  }

  /// "Thông báo kết luận số 88-KL/TW" makes a conclusion known; the paper cited is the conclusion.
  static func makesKnown(_ word: DocumentType, _ symbol: DocumentType) -> Bool { word == .notice && symbol == .conclusion }

  static func bears(_ word: DocumentType, _ symbol: DocumentType) -> Bool { pairs.contains([word, symbol]) }
}

/// Words before a number that make it a form, a standard, an address or a plot of land.
enum FormWords {
  static let forms = WordSet("mẫu biểu phiếu thửa lô hẻm ngõ")
  static let streets = WordSet("đường phố ngõ hẻm phường khu ấp thôn tổ")
  static let set = WordSet("mẫu biểu phiếu QCVN TCVN TCN ISO đồ thửa nhà ngõ lô ô đường phố hotline mã biển seri")
}
