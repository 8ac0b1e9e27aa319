import Model

/// The columns of a form, and its values in their order.
enum FormRow {
  static let bucketColumn = 0
  static let columns: [RowTable.Column] = [
    (nil, .string(.buckets)), (.formNumber, .string(.names)), (.formSerial, .string(.names)), (.formSymbol, .string(.names)),
    (.formRepaired, .string(.names)), (.formOrganisation, .string(.names)), (.formName, .string(.names)), (.formIssuer, .string(.names)),
    (.formAssumedIssuer, .string(.names)), (.formOwnProvince, .string(.names)), (.formOwnIssuer, .string(.names)), (.formYear, .number),
    (.formDate, .number), (.formAssumedDate, .number), (.formType, .code), (.formSymbolType, .code), (.formLegislature, .code),
    (.formTerm, .code), (.formFlags, .code), (.formOwnLevel, .code), (.formTitle, .string(.names)),
    (.formSubject, .string(.names)), (.formCiting, .number),
  ]

  static func values(_ form: FormEvidence, heaps: inout [StringHeap]) -> [UInt32] {
    func name(_ string: String?) -> UInt32 { heaps[Heap.names.rawValue].add(string) }
    let number = form.number
    return [
      heaps[Heap.buckets.rawValue].add(form.bucket), name(number?.normalised), name(number?.serial), name(number?.symbol),
      name(number?.repaired), name(number?.organisation), name(form.name), name(form.issuer), name(form.assumedIssuer),
      name(form.own.province), name(form.own.issuer), UInt32(number?.year ?? 0), StoredCodes.code(form.date),
      StoredCodes.code(form.assumedDate), UInt32(StoredCodes.code(form.type)), UInt32(StoredCodes.code(number?.symbolType)),
      UInt32(UInt8(clamping: number?.legislature ?? 0)), UInt32(UInt8(clamping: form.term ?? 0)), number?.isParty == true ? 1 : 0,
      UInt32(StoredCodes.code(form.own.level, in: StoredCodes.levels)), name(form.title),
      name(form.subject), StoredCodes.code(form.citing),
    ]
  }
}
