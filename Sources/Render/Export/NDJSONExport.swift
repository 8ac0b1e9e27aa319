import Model

/// Newline-delimited JSON: a line a paper, its mentions inside, each with what is known of the document it means.
public struct NDJSONExport: ExportWriter {
  private let write: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []

  /// - Parameter write: gets the bytes of the file, in order.
  public init(write: @escaping ([UInt8]) throws -> Void) {
    self.write = write
  }

  /// Cited documents stand in the mentions.
  public mutating func add(_ cited: ExportedCited) {}

  public mutating func add(_ document: ExportedDocument) throws {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", jsonSchema)
      writeFields(ExportTable.documents.columns, document.cells, to: &json)
      json.key("citations")
      json.array { json in
        for mention in document.mentions { write(mention, to: &json) }
      }
    }
    json.lineEnd()
    buffer += json.bytes
    if buffer.count >= exportBuffer { try flush() }
  }

  public mutating func finish() throws { try flush() }

  private mutating func flush() throws {
    try write(buffer)
    buffer = []
  }

  private func write(_ mention: ExportedMention, to json: inout JSONWriter) {
    let cited = mention.mention.cited
    json.object { json in
      // The paper and the number of the mention are told by where it stands.
      writeFields(
        ExportTable.citations.columns.dropFirst(2), mention.cells(id: 0, document: 0).dropFirst(2), to: &json)
      json.field("cited_id", cited.id)
      json.field("cited_number", cited.number ?? cited.name)
      json.field("cited_type", cited.type.rawValue)
      json.field("cited_date", cited.date?.description)
      json.field("cited_issuer", cited.issuer)
      json.field("cited_title", cited.title)
      json.field("status", cited.status.rawValue)
    }
  }

  private func writeFields(_ columns: some Sequence<ExportColumn>, _ cells: some Sequence<Table.Cell>, to json: inout JSONWriter) {
    for (column, cell) in zip(columns, cells) {
      json.key(column.key)
      json.write(cell)
    }
  }
}
