import Parse
import Platform

/// What a process reads and what it writes to: files in memory, and a folder where it needs one. No pipes: whatever it or its children do,
/// nobody waits for them but for as long as the limit says.
struct ProcessFiles: ~Copyable {
  let input: FileDescriptor
  let output: FileDescriptor
  let errors: FileDescriptor
  /// Stands for "{}".
  let file: String
  private let folder: PrivateFolder?
  /// Nil for a program that has all it needs in its input.
  let folderPath: String?

  init(for call: ProgramCall) throws(SystemError) {
    switch call.input {
    case .namelessFile(let bytes):
      // Opened by this name it is read from its beginning, and back and forth.
      try self.init(input: .inMemory(bytes), file: "/dev/stdin", folder: nil)
    case .openFile(let raw): try self.init(input: .copy(of: raw), file: "/dev/stdin", folder: nil)
    case .standardInput(let bytes): try self.init(input: .inMemory(bytes), file: "", folder: Self.madeFolder())
    case .file(let bytes, let ending):
      let folder = try Self.madeFolder()
      let file = folder.path + "/file." + ending
      try FileSystem.store(bytes, at: file)
      try self.init(input: .inMemory(), file: file, folder: folder)
    }
  }

  private static func madeFolder() throws(SystemError) -> PrivateFolder {
    let folder = try PrivateFolder()
    try FileSystem.makeFolder(folder.path + "/out")
    return folder
  }

  private init(input: consuming FileDescriptor, file: String, folder: consuming PrivateFolder?) throws(SystemError) {
    let output = try FileDescriptor.inMemory()
    let errors = try FileDescriptor.inMemory()
    self.input = input
    self.output = output
    self.errors = errors
    self.file = file
    folderPath = folder?.path
    self.folder = folder
  }

  /// Where the process stands when it starts.
  var workingFolder: String { folderPath ?? "/" }

  /// Stands for "{out}".
  var outputFolder: String { workingFolder + "/out" }

  /// LC_ALL: letters come in and go out as UTF-8. Programs that remember things do so in the folder that is removed. One that only reads and prints asks the
  /// system for memory in pieces of four megabytes, and in large pages where there are some (glibc's tunables): a page of PDF asks fifteen times else, and
  /// meets three hundred pages of memory one by one.
  var environment: [String: String] {
    guard let path = folderPath else { return ["LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "GLIBC_TUNABLES": Self.largePieces] }
    return ["LC_ALL": "C.UTF-8", "HOME": path, "TMPDIR": path]
  }

  private static let largePieces = "glibc.malloc.top_pad=4194304:glibc.malloc.hugetlb=1:glibc.malloc.mmap_threshold=33554432"
}
