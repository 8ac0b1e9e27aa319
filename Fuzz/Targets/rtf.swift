/// Papers in rich text: control words, groups, code pages, tables, notes.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { parse($0.starts(with: Array("{\\rtf".utf8)) ? $0 : Array("{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fcharset163 Arial;}}".utf8) + $0) }
}
