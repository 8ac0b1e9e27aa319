import Model

@testable import Corpus

/// Files the user writes: `.cite.toml`, the register and metadata. What is read and written anew is read as the same.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    if case .values(let values) = readSettings(bytes) { for value in values { precondition(value.line > 0, "no line: \(value.key)") } }
    guard let register = try? Register(bytes, path: "register.csv") else { return }
    for failure in register.failures { precondition(!failure.description.isEmpty) }
    guard let again = try? Register(register.bytes(), path: "register.csv") else { preconditionFailure("its own file cannot be read") }
    precondition(again.rows == register.rows && again.failures.isEmpty, "rows are lost: \(register.rows) \(again.rows) \(again.failures)")
  }
}
