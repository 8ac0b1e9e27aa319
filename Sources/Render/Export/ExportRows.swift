import Model

extension ExportedDocument {
  /// In the order of `ExportTable.documents`.
  var cells: [Table.Cell] {
    let header = document.header
    return [
      .number(id), .text(document.path), Table.Cell(document.id), Table.Cell(url), Table.Cell(document.number), Table.Cell(header.symbol),
      Table.Cell(header.type?.rawValue), Table.Cell(header.date?.description), Table.Cell(header.period?.description),
      Table.Cell(document.bestDate?.year), Table.Cell(header.place), Table.Cell(header.province), Table.Cell(header.level?.rawValue),
      Table.Cell(header.issuer), Table.Cell(header.title), Table.Cell(document.urn),
      header.stated.isEmpty ? .none : .list(header.stated.map(\.rawValue).sorted()), .text(digest), .number(findings),
      Table.Cell(copyOf), Table.Cell(ownCited),
    ]
  }
}

extension ExportedCited {
  /// In the order of `ExportTable.citedDocuments`.
  var cells: [Table.Cell] {
    [
      .number(id), .text(cited.id), .text(cited.label), Table.Cell(cited.number), Table.Cell(cited.name), .text(cited.type.rawValue),
      Table.Cell(cited.date?.description), Table.Cell(year), Table.Cell(cited.issuer), Table.Cell(place), Table.Cell(cited.title),
      .text(cited.status.rawValue), .number(isKnown ? 1 : 0), .number(documents), .number(citations),
    ]
  }
}

extension ExportedMention {
  /// In the order of `ExportTable.citations`.
  /// - Parameter id: its number among all mentions.
  func cells(id: Int, document: Int) -> [Table.Cell] {
    [
      .number(id), .number(document), .number(cited), .number(mention.line), .number(mention.start), .text(mention.printed),
      .text(mention.text), Table.Cell(mention.number), .text(mention.type.rawValue), .text(mention.zone.rawValue),
      .text(mention.relation.rawValue), Table.Cell(mention.pinpoint), Table.Cell(title), .list(reasons.map(\.rawValue)),
      .number(isCounted ? 1 : 0), .text(mention.quotation),
    ]
  }
}

extension Table.Cell {
  fileprivate init(_ number: Int?) { self = number.map(Table.Cell.number) ?? .none }
}
