import Model

/// Bytes of a stated charset → UTF-8; nil where the charset is not known and the bytes are not UTF-8 anyway.
func decodeCharset(_ bytes: [UInt8], _ charset: String) -> [UInt8]? {
  // What is UTF-8 is UTF-8 whatever a mail declares.
  if ByteScan.isUTF8(bytes.span) { return bytes }
  return SingleByteTable.decode(bytes, charset: charset.lowercased())
}
