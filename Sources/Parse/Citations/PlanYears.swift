import Facts
import Model

/// "Báo cáo kết quả thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2023": in a title the year behind a law is often that of the report.
enum PlanYears {
  /// Takes the year from laws in the paper's title that are known and were not made in it.
  static func drop(from mentions: inout [Mention], _ text: CleanText, _ parts: DocumentParts) {
    for index in mentions.indices where mentions[index].kind == .named {
      guard let date = mentions[index].date, date.month == 0, let name = mentions[index].nameSpan, parts.zone(at: name.start) == .header
      else { continue }
      let acts = KnownDocuments.documents(named: oneLine(String(decoding: text.bytes[name.range], as: UTF8.self)))
      guard !acts.isEmpty, !acts.contains(where: { $0.date?.year == date.year }) else { continue }
      mentions[index].date = nil
      mentions[index].dateSpan = nil
    }
  }
}
