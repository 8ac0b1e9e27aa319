import ArgumentParser

/// What the user and others know about documents.
struct RegisterCommand: ParsableCommand {
  static let configuration = commandHelp(
    "register",
    said(
      "Sổ văn bản: điều bạn biết về từng văn bản, đứng trên điều chương trình đã biết.",
      "The register: what you know about documents, above what the program knows."),
    said(
      """
      Sổ là tệp register.csv trong thư mục chỉ mục; cite index --rebuild không đụng đến tệp này.
      Chỉ mục hiểu các viện dẫn theo sổ: add, import và remove cập nhật ngay; nếu bạn tự sửa tệp, hãy chạy cite index.
      Các cột: number, type, date, issuer, title, status, ended, replaced_by, note.
      """,
      """
      The register is the file register.csv in the index folder; cite index --rebuild leaves it alone.
      Citations are resolved by it: add, import and remove take effect at once; run cite index after editing the file yourself.
      Its columns: number, type, date, issuer, title, status, ended, replaced_by, note.
      """),
    examples: [
      "cite register show 04/2015/NĐ-CP", "cite register add 43/KH-UBND --date 04/3/2025 --status \"hết hiệu lực\"",
      "cite register import so-van-ban.csv", "cite register list", "cite register export > so-van-ban.csv",
    ],
    subcommands: [
      RegisterShowCommand.self, RegisterListCommand.self, RegisterAddCommand.self, RegisterImportCommand.self, RegisterRemoveCommand.self,
      RegisterExportCommand.self,
    ])
}
