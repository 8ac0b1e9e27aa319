import Model

/// The distinct forms of a segment, by bucket, with the documents each stands in.
struct FormDictionary {
  private let ordinals: [FormEvidence: UInt32]
  /// By bucket in byte order, within a bucket by first mention.
  private let forms: [FormEvidence]
  /// Documents and mentions of each form.
  private let documents: [[UInt32]]
  private let mentions: [UInt32]

  init(_ records: [DocumentRecord]) {
    var first: [FormEvidence: Int] = [:]
    var met: [FormEvidence] = []
    var documents: [[UInt32]] = []
    var mentions: [UInt32] = []
    func place(of form: FormEvidence) -> Int {
      if let place = first[form] { return place }
      first[form] = met.count
      met.append(form)
      documents.append([])
      mentions.append(0)
      return met.count - 1
    }
    for (ordinal, record) in records.enumerated() {
      if let own = record.own { _ = place(of: own) }
      for mention in record.mentions {
        let form = place(of: mention.evidence)
        mentions[form] += 1
        if documents[form].last != UInt32(ordinal) { documents[form].append(UInt32(ordinal)) }
      }
    }
    let order = met.indices.sorted { a, b in
      let (x, y) = (met[a].bucket, met[b].bucket)
      return x == y ? a < b : x.utf8.lexicographicallyPrecedes(y.utf8)
    }
    forms = order.map { met[$0] }
    self.documents = order.map { documents[$0] }
    self.mentions = order.map { mentions[$0] }
    ordinals = Dictionary(uniqueKeysWithValues: forms.enumerated().map { ($1, UInt32($0)) })
  }

  /// The number of a form of these records.
  func ordinal(of form: FormEvidence) -> UInt32 {
    guard let ordinal = ordinals[form] else { preconditionFailure("a form of another segment") }
    return ordinal
  }

  func write(to file: inout SegmentWriter, names: inout StringHeap) {
    file.put(.formNumber, forms.map { names.add($0.number?.normalised) })
    file.put(.formSerial, forms.map { names.add($0.number?.serial) })
    file.put(.formSymbol, forms.map { names.add($0.number?.symbol) })
    file.put(.formRepaired, forms.map { names.add($0.number?.repaired) })
    file.put(.formOrganisation, forms.map { names.add($0.number?.organisation) })
    file.put(.formName, forms.map { names.add($0.name) })
    file.put(.formIssuer, forms.map { names.add($0.issuer) })
    file.put(.formAssumedIssuer, forms.map { names.add($0.assumedIssuer) })
    file.put(.formOwnProvince, forms.map { names.add($0.own.province) })
    file.put(.formOwnIssuer, forms.map { names.add($0.own.issuer) })
    file.put(.formYear, forms.map { UInt32($0.number?.year ?? 0) })
    file.put(.formDate, forms.map { StoredCodes.code($0.date) })
    file.put(.formAssumedDate, forms.map { StoredCodes.code($0.assumedDate) })
    file.put(.formType, forms.map { StoredCodes.code($0.type) })
    file.put(.formSymbolType, forms.map { StoredCodes.code($0.number?.symbolType) })
    file.put(.formLegislature, forms.map { UInt8(clamping: $0.number?.legislature ?? 0) })
    file.put(.formTerm, forms.map { UInt8(clamping: $0.term ?? 0) })
    file.put(.formFlags, forms.map { UInt8($0.number?.isParty == true ? 1 : 0) })
    file.put(.formOwnLevel, forms.map { StoredCodes.code($0.own.level, in: StoredCodes.levels) })
    file.put(.formMentions, mentions)
    writePostings(to: &file)
    BucketList(forms.map(\.bucket)).write(to: &file, starts: .bucketForms)
  }

  private func writePostings(to file: inout SegmentWriter) {
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
