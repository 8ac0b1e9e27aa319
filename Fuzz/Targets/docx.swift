/// Word papers: bytes that begin as a zip file does are one; others are the XML of its parts, parted by zero bytes. Also Word's XML in one file.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    if bytes.starts(with: "PK".utf8) || bytes.starts(with: "<?xml".utf8) { return parse(bytes) }
    let names = ["word/document.xml", "word/_rels/document.xml.rels", "word/footnotes.xml", "word/header1.xml", "word/part.html"]
    let types = Array("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml".utf8)
    parse(MadeArchive.make(.storedZip, [("[Content_Types].xml", types)] + zip(names, parts(bytes)).map { ($0, $1) }))
  }
}
