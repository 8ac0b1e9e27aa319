/// OpenDocument papers: a zip file, or one file of XML, or the XML of the parts, parted by a zero byte.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    if bytes.starts(with: "PK".utf8) || bytes.starts(with: "<?xml".utf8) { return parse(bytes) }
    let names = ["content.xml", "styles.xml", "META-INF/manifest.xml"]
    let type = Array("application/vnd.oasis.opendocument.text".utf8)
    parse(MadeArchive.make(.storedZip, [("mimetype", type)] + zip(names, parts(bytes)).map { ($0, $1) }))
  }
}
