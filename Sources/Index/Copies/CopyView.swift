import Model

/// Whether several copies of one paper count as one.
public enum CopyView: String, CaseIterable, Sendable {
  case together, separate
}

extension Snapshot {
  /// All copies of a paper, itself among them, the best first; itself alone where copies stand apart.
  func copies(of document: DocumentAddress) throws -> [DocumentAddress] {
    view == .separate ? [document] : try copySets.copies(of: document)
  }

  /// For each document of a segment whether a better copy stands for it; nil where none is hidden.
  func hidden(in segment: Int) throws -> [Bool]? {
    view == .separate ? nil : try copySets.hidden(in: segment)
  }

  /// Of each paper the best copy that is among the given documents, in their order.
  func bestCopies(among documents: [DocumentAddress]) throws -> [DocumentAddress] {
    if view == .separate { return documents }
    let given = Set(documents)
    return try documents.filter { document in try copies(of: document).first(where: given.contains) == document }
  }

  /// What a paper says of itself, and where its other copies are.
  func paperWithCopies(_ address: DocumentAddress) throws -> IndexedDocument {
    var paper = try segments[address.segment].document(address.ordinal)
    paper.copies = try copies(of: address).filter { $0 != address }.map { try segments[$0.segment].document($0.ordinal).address }
    return paper
  }
}
