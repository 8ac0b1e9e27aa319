/// The order of a segment's forms in the file, by bucket and first mention, and the documents each stands in.
struct FormLayout {
  /// What a document of the segment contributes.
  struct Document {
    /// The form of its own number, and 1; 0 without one.
    let own: UInt32
    /// Of its mentions.
    let forms: ArraySlice<UInt32>
  }

  /// The forms, as they came, in the order of the file.
  let order: [Int]
  /// The place in the file of each form as they came.
  let ordinals: [UInt32]
  private let bucketNames: [UInt32]
  private let buckets: StringHeap
  private let mentions: [UInt32]
  private let documents: [[UInt32]]

  /// - Parameter documents: in the order of the file.
  init(_ forms: RowTable, buckets: StringHeap, documents: [Document]) {
    var first = [Int](repeating: Int.max, count: forms.count)
    var next = 0
    var postings = [[UInt32]](repeating: [], count: forms.count)
    var mentions = [UInt32](repeating: 0, count: forms.count)
    func meet(_ form: Int) {
      guard first[form] == Int.max else { return }
      first[form] = next
      next += 1
    }
    for (ordinal, document) in documents.enumerated() {
      if document.own != 0 { meet(Int(document.own) - 1) }
      for form in document.forms.lazy.map({ Int($0) }) {
        meet(form)
        mentions[form] += 1
        if postings[form].last != UInt32(ordinal) { postings[form].append(UInt32(ordinal)) }
      }
    }
    let ranks = Self.ranks(buckets)
    let keys = (0..<forms.count).map { (ranks[Int(forms.value($0, FormRow.bucketColumn))], first[$0]) }
    order = (0..<forms.count).sorted { keys[$0] < keys[$1] }
    var ordinals = [UInt32](repeating: 0, count: forms.count)
    for (ordinal, form) in order.enumerated() { ordinals[form] = UInt32(ordinal) }
    self.ordinals = ordinals
    self.buckets = buckets
    bucketNames = order.map { forms.value($0, FormRow.bucketColumn) }
    self.mentions = order.map { mentions[$0] }
    self.documents = order.map { postings[$0] }
  }

  /// The place of each string of a heap in byte order.
  private static func ranks(_ heap: StringHeap) -> [Int] {
    let names = (0..<UInt32(heap.offsets.count - 1)).sorted { heap.slice($0).lexicographicallyPrecedes(heap.slice($1)) }
    var ranks = [Int](repeating: 0, count: names.count)
    for (rank, name) in names.enumerated() { ranks[Int(name)] = rank }
    return ranks
  }

  func write(to file: inout SegmentWriter) {
    file.put(.formMentions, mentions)
    var list = BucketList()
    for name in bucketNames { list.add(buckets.slice(name)) }
    list.write(to: &file, starts: .bucketForms)
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for list in documents {
      var previous: UInt32 = 0
      for document in list {
        bytes.append(varint: document - previous)
        previous = document
      }
      starts.append(UInt32(bytes.count))
    }
    file.put(.formPostings, starts)
    file.put(.postings, bytes)
  }
}
