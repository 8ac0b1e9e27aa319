import CToml

/// One value of a file of settings.
struct SettingsValue {
  enum Kind { case string, date, empty, other }

  /// Names of the tables around it and its own, parted by dots.
  let key: String
  let kind: Kind
  /// Whether it stands in an array of this key.
  let isMember: Bool
  let text: String
  /// Counts from 1.
  let line: Int
}

/// What a file of settings holds, by line; or where and why it is no TOML.
enum SettingsText {
  case values([SettingsValue])
  case fault(line: Int, words: String)
}

/// Reads TOML. Linear. The only place that knows the library.
func readSettings(_ bytes: [UInt8]) -> SettingsText {
  final class Values {
    var list: [SettingsValue] = []
    var fault = ""
  }
  let values = Values()
  let context = unsafe Unmanaged.passUnretained(values).toOpaque()
  let line = unsafe bytes.withUnsafeBytes { buffer in
    // An empty buffer has no address.
    let empty: StaticString = ""
    let start =
      unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      ?? UnsafeRawPointer(empty.utf8Start).assumingMemoryBound(to: CChar.self)
    return unsafe ctoml_read(
      start, Int32(clamping: buffer.count), context,
      { context, key, kind, isMember, text, count, line in
        let kinds: [SettingsValue.Kind] = [.string, .date, .empty, .other]
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
        unsafe Unmanaged<Values>.fromOpaque(context).takeUnretainedValue().list.append(
          SettingsValue(
            key: String(cString: key), kind: kinds[min(Int(kind.rawValue), 3)], isMember: isMember != 0,
            text: String(decoding: bytes, as: UTF8.self), line: Int(line)))
      },
      { context, _, _, _, text, count, _ in
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
        unsafe Unmanaged<Values>.fromOpaque(context).takeUnretainedValue().fault = String(decoding: bytes, as: UTF8.self)
      })
  }
  // Tables are read by the names of their keys.
  return line == 0
    ? .values(values.list.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element))
    : .fault(line: Int(line), words: values.fault)
}
