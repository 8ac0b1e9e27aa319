import Model

/// Gathers records, each boiled down to numbers as it comes, and writes them as one segment.
/// Nothing can be asked of it: the bytes go to a file, `SegmentReader` reads them.
///
/// Memory: about 40 bytes a mention and each distinct string once.
public struct SegmentBuilder {
  private var heaps = [StringHeap](repeating: StringHeap(), count: Heap.allCases.count)
  private var documents = RowTable(DocumentRow.columns)
  private var citations = RowTable(CitationRow.columns)
  private var forms = RowSet(FormRow.columns)
  /// The form of each mention.
  private var citationForms: [UInt32] = []
  /// For each form the longest title its mentions give it, in the heap of names.
  private var formTitles: [UInt32] = []
  /// For each document its first mention, and the end.
  private var starts = [0]
  /// The form of each document's own number, and 1; 0 without one.
  private var ownForms: [UInt32] = []
  private var sizes: [UInt64] = []
  private var times: [UInt64] = []
  /// 32 bytes a document.
  private var digests: [UInt8] = []
  /// `TextSketch.slotCount` numbers a document.
  private var sketches: [UInt16] = []
  private var runs: [UInt32] = []
  private var wordsDigests: [UInt64] = []
  private var copies: [CopyEvidence] = []

  public init() {}

  var isEmpty: Bool { ownForms.isEmpty }

  /// Bytes in memory, nearly.
  var size: Int {
    heaps.reduce(0) { $0 + $1.size } + documents.size + citations.size + forms.table.size + 4 * citationForms.count + digests.count
      + 2 * sketches.count + MemoryLayout<CopyEvidence>.stride * copies.count
  }

  public mutating func add(_ record: DocumentRecord) {
    documents.append(DocumentRow.values(record, heaps: &heaps))
    ownForms.append(record.own.map { forms.add(FormRow.values($0, heaps: &heaps)) + 1 } ?? 0)
    for mention in record.mentions {
      citations.append(CitationRow.values(mention, heaps: &heaps))
      let form = forms.add(FormRow.values(mention.evidence, heaps: &heaps))
      citationForms.append(form)
      keepTitle(mention.title, of: Int(form))
    }
    starts.append(citationForms.count)
    sizes.append(record.source.size)
    times.append(UInt64(bitPattern: record.source.modified))
    sketches += (record.sketch.slots + TextSketch.empty.slots).prefix(TextSketch.slotCount)
    runs.append(UInt32(clamping: record.sketch.runs))
    wordsDigests.append(record.sketch.digest)
    copies.append(CopyEvidence(record))
    digests += (record.source.digest + [UInt8](repeating: 0, count: 32)).prefix(32)
  }

  /// Of two titles of one length the first in byte order stays, so that the order of the mentions does not matter.
  private mutating func keepTitle(_ title: String?, of form: Int) {
    while formTitles.count < forms.table.count { formTitles.append(0) }
    guard let title else { return }
    let new = heaps[Heap.names.rawValue].add(title)
    let (kept, bytes) = (heaps[Heap.names.rawValue].slice(formTitles[form]), heaps[Heap.names.rawValue].slice(new))
    if kept.count < bytes.count || kept.count == bytes.count && bytes.lexicographicallyPrecedes(kept) { formTitles[form] = new }
  }

  /// The file's bytes: documents by path (then id), forms by bucket. The same records in any order give the same bytes.
  public consuming func finish() -> [UInt8] {
    let order = documentOrder()
    let layout = FormLayout(
      forms.table, buckets: heaps[Heap.buckets.rawValue],
      documents: order.map { document in
        FormLayout.Document(own: ownForms[document], forms: citationForms[starts[document]..<starts[document + 1]])
      })
    var file = SegmentWriter()
    var ordered = heaps.map(OrderedHeap.init)
    forms.table.write(layout.order, to: &file, heaps: &ordered)
    file.put(.formPrintedTitle, layout.order.map { ordered[Heap.names.rawValue].name($0 < formTitles.count ? formTitles[$0] : 0) })
    layout.write(to: &file)
    documents.write(order, to: &file, heaps: &ordered)
    file.put(.documentOwnForm, order.map { ownForms[$0] == 0 ? 0 : layout.ordinals[Int(ownForms[$0]) - 1] + 1 })
    file.put(.documentSize, order.map { sizes[$0] })
    file.put(.documentModified, order.map { times[$0] })
    file.put(.documentDigest, order.flatMap { digests[32 * $0..<32 * ($0 + 1)] })
    var slots: [UInt8] = []
    slots.reserveCapacity(2 * sketches.count)
    for document in order {
      for slot in sketches[TextSketch.slotCount * document..<TextSketch.slotCount * (document + 1)] { slots.append(number: slot) }
    }
    file.put(.documentSketch, slots)
    file.put(.documentRuns, order.map { runs[$0] })
    file.put(.documentWordsDigest, order.map { wordsDigests[$0] })
    CopyKeys.write(
      order.map { document in
        let slots = sketches[TextSketch.slotCount * document..<TextSketch.slotCount * (document + 1)]
        let sketch = TextSketch(slots: Array(slots), runs: Int(runs[document]), digest: wordsDigests[document])
        return (copies[document], CopyKeys.keys(copies[document], sketch))
      }, to: &file)
    let mentions = order.flatMap { starts[$0]..<starts[$0 + 1] }
    citations.write(mentions, to: &file, heaps: &ordered)
    file.put(.citationForm, mentions.map { layout.ordinals[Int(citationForms[$0])] })
    var ends: [UInt32] = [0]
    for document in order { ends.append(ends[ends.count - 1] + UInt32(starts[document + 1] - starts[document])) }
    file.put(.documentCitations, ends)
    file.put(.nameOffsets, .nameBytes, ordered[Heap.names.rawValue])
    file.put(.titleOffsets, .titleBytes, ordered[Heap.titles.rawValue])
    file.put(.quotationOffsets, .quotationBytes, ordered[Heap.quotations.rawValue])
    return file.finish()
  }

  /// By path, then id, in byte order; equal ones as they came.
  private func documentOrder() -> [Int] {
    let titles = heaps[Heap.titles.rawValue]
    func bytes(_ document: Int, _ column: Int) -> ArraySlice<UInt8> { titles.slice(documents.value(document, column)) }
    return (0..<documents.count).sorted { a, b in
      if documents.value(a, DocumentRow.pathColumn) != documents.value(b, DocumentRow.pathColumn) {
        return bytes(a, DocumentRow.pathColumn).lexicographicallyPrecedes(bytes(b, DocumentRow.pathColumn))
      }
      return bytes(a, DocumentRow.idColumn).lexicographicallyPrecedes(bytes(b, DocumentRow.idColumn))
    }
  }
}
