import Facts
import Model

/// "Báo cáo kết quả thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2023": in a title the year behind a law may be that of the report.
enum PlanYears {
  /// Takes the year from laws in the paper's title where it is the paper's own year, or the one before or after it, and the law is known and was
  /// made in another.
  static func drop(from mentions: inout [Mention], _ text: CleanText, _ parts: DocumentParts) {
    guard let own = parts.head.date?.year else { return }
    for index in mentions.indices where mentions[index].kind == .named {
      guard let date = mentions[index].date, date.month == 0, let name = mentions[index].nameSpan, abs(date.year - own) <= 1,
        parts.zone(at: name.start) == .header
      else { continue }
      let acts = KnownDocuments.documents(named: text.oneLine(name))
      guard !acts.isEmpty, !acts.contains(where: { $0.date?.year == date.year }) else { continue }
      mentions[index].date = nil
      mentions[index].dateSpan = nil
    }
  }
}
