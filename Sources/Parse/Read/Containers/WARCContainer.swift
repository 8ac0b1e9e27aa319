import Model

/// Web archives (ISO 28500), plain or packed record by record: each page or document that a server answered with.
struct WARCContainer: ContainerReader {
  let isDocument = false

  func recognises(_ source: ContainerSource) -> Bool {
    let head = source.unpackedHead(16) ?? source.bytes(from: 0, atMost: 16)
    return head.starts(with: "WARC/1.".utf8) || head.starts(with: "WARC/0.".utf8)
  }

  func read(_ source: ContainerSource, _ limits: ArchiveLimits, _ take: (ContainerMember) -> Bool) -> [Finding] {
    let packed = Magic.filters.contains(where: source.begins) ? PackedStream(source, allowance: limits.allowance(for: source.count)) : nil
    var place = 0
    var scan = WARCScan(blockLimit: limits.memberBytes) {
      if let packed { return packed.next() }
      let bytes = source.bytes(from: place, atMost: 1 << 20)
      place += bytes.count
      return bytes
    }
    var wasStopped = false
    let wants = { (type: String) in type == "response" || type == "resource" }
    scan.run(wants) { record in
      wasStopped = !take(member(record, limits))
      return !wasStopped
    }
    if wasStopped { return [] }
    if let fault = packed?.fault { return [Finding(.damaged, .error, "damaged; the records behind are left out (\(fault))")] }
    return scan.hasLostBytes ? [Finding(.damaged, .error, "holds bytes that belong to no record")] : []
  }

  private func member(_ record: WARCRecord, _ limits: ArchiveLimits) -> ContainerMember {
    let address = record.address
    let path = MemberPath.tidy(address.replacingScheme())
    var member = ContainerMember(path: path.isEmpty ? "?" : path, .leftOut, url: address)
    switch record.block {
    case .damaged: member.content = .failed(Finding(.damaged, .error, "its length is wrong, or the archive ends inside it"))
    case .head(let head):
      if WebDocument(record, head) != nil { member.content = .failed(Finding(.tooLarge, .error, "longer than this program unpacks")) }
    case .whole(let block):
      guard let document = WebDocument(record, block) else { break }
      member.content = document.content(limits)
      if case .bytes(let bytes) = member.content, !mustBeWhole(bytes) { member.kind = document.kind }
    }
    return member
  }
}

extension String {
  fileprivate func replacingScheme() -> String {
    for scheme in ["https://", "http://"] where lowercased().hasPrefix(scheme) { return String(dropFirst(scheme.count)) }
    return self
  }
}
