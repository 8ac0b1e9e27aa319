import Facts
import Model

/// What a review needs of an index, gathered once for many drafts.
public final class DraftIndex {
  let snapshot: Snapshot
  /// Papers by the beginning of their digest and by their own form: a draft may be indexed itself.
  private var byDigest: [[UInt8]: [DocumentAddress]] = [:]
  private var heads: [FormPlace: [DocumentAddress]] = [:]

  /// Linear in the papers.
  public init(_ snapshot: Snapshot) throws {
    self.snapshot = snapshot
    for (number, segment) in snapshot.segments.enumerated() {
      for ordinal in 0..<(try segment.documentCount) {
        if segment.isDeleted(ordinal) { continue }
        let address = DocumentAddress(segment: number, ordinal: ordinal)
        let digest = try segment.file.withBytes(.documentDigest, 32 * ordinal..<32 * ordinal + 8) { bytes in bytes.indices.map { bytes[$0] }
        }
        byDigest[digest, default: []].append(address)
        if let form = try segment.ownForm(ordinal) { heads[FormPlace(segment: number, ordinal: form), default: []].append(address) }
      }
    }
  }

  /// The papers that are the draft itself or copies of it.
  func copies(of source: DocumentRecord.Source) throws -> Set<DocumentAddress> {
    let own = byDigest[Array(source.digest.prefix(8))] ?? []
    return Set(try own + own.flatMap { try snapshot.copies(of: $0) })
  }

  /// The forms that stand under a bucket in the catalogue, what `excluded` papers print aside. Linear in them.
  func forms(inBucket bucket: String, without excluded: Set<DocumentAddress>, in lexicon: Lexicon) throws -> [IndexedForm] {
    var found: [IndexedForm] = []
    for row in try snapshot.catalogue.buckets.rows(of: bucket) {
      for (segment, form) in try snapshot.catalogue.forms(of: row) {
        func others(_ papers: [DocumentAddress]) -> [DocumentAddress] { papers.filter { !excluded.contains($0) } }
        let reader = snapshot.segments[segment]
        let papers = try others(reader.documents(of: form).map { DocumentAddress(segment: segment, ordinal: $0) })
        let heads = others(heads[FormPlace(segment: segment, ordinal: form)] ?? [])
        if papers.isEmpty, heads.isEmpty { continue }
        let evidence = try reader.form(form, bucket: bucket)
        found.append(
          IndexedForm(
            place: FormPlace(segment: segment, ordinal: form), claim: DraftClaim(evidence, isOwn: !heads.isEmpty, in: lexicon),
            papers: papers,
            heads: heads))
      }
    }
    return found
  }

  /// What is known of a document of which the tables know nothing, papers that say they replace or repeal it included. Nil where the forms do not stand for
  /// one document. Linear in the citations of the papers that cite it.
  func standing(of forms: [IndexedForm], register: [RegisterRow]) throws -> Standing? {
    let rows = Set(try forms.map { try snapshot.catalogue.row(segment: $0.place.segment, form: $0.place.ordinal) })
    guard rows.count == 1, let row = rows.first else { return nil }
    return try RowStandings(snapshot, stated: StatedDocuments(register)).standing(ofSingle: row)
  }

  func path(_ address: DocumentAddress) throws -> String {
    try snapshot.segments[address.segment].document(address.ordinal).address
  }
}
