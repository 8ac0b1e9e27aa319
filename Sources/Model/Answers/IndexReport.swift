/// What one run of indexing did.
public struct IndexReport: Sendable {
  public var added = 0
  public var changed = 0
  public var unchanged = 0
  public var removed = 0
  /// In the index now.
  public var documents = 0
  public var citations = 0
  /// Generation of the index; the former one when nothing changed.
  public var generation = 0
  /// Files in the folders that are no papers: pictures, fonts, programs, in the order of their paths.
  public var noPapers: [String] = []
  /// Files and records that hold no document: empty ones, error pages, shells of pages.
  public var withoutDocument: [String] = []
  /// Pipes, devices and sockets met in folders.
  public var noFiles: [String] = []
  /// Members of web archives that are evidently no documents, such as pictures and scripts.
  public var leftOut = 0
  /// Files and records that could not be read, and what is stated about papers and could not be used.
  public var failures: [ReadFailure] = []
  /// Papers read in this run of which only a part could be read: cut off, longer than what is kept, pages without text.
  public var partlyRead: [ReadFailure] = []
  /// Columns of metadata files that mean nothing to this program.
  public var unusedColumns: [UnusedColumn] = []

  public struct UnusedColumn: Hashable, Sendable {
    public var file: String
    public var name: String
    /// The column it may have been meant for.
    public var near: String?

    public init(file: String, name: String, near: String?) {
      self.file = file
      self.name = name
      self.near = near
    }
  }

  public init() {}
}

/// A file, or a record of one, that could not be read, and why.
public struct ReadFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    /// The system's own words.
    case system(String)
    /// Neither text nor a format this program reads.
    case unknownFormat
    /// Of a known format, but not to be read: what was found, and in which words.
    case unreadable(Finding.Code, String)
    /// A device, a pipe: nothing that has a size and can be read again.
    case noFile
    /// A name in an old encoding, which cannot be told from others.
    case noUnicodeName
    /// Not an object as `--input ndjson` wants it.
    case badRecord(RecordFault)
    /// A row of a metadata file that cannot be used, or a field of it or of a record.
    case badMetadata(MetadataFault)
    /// A row of a register that cannot be used; it is left out.
    case badRegisterRow(RegisterFault)
  }

  /// What is wrong with a row of a register.
  public enum RegisterFault: Hashable, Sendable {
    case noNumber
    case tooManyFields
    case value(RegisterField, String)
    /// An earlier row of the file is about the same document; it stands.
    case twice(line: Int)
  }

  /// What is wrong with a row of a metadata file.
  public enum MetadataFault: Hashable, Sendable {
    case noPath
    case tooManyFields
    /// No indexed paper has this path.
    case noSuchPaper(path: String)
    /// Another row states something about the same paper; it stands.
    case twice(file: String, line: Int)
    /// The field is left out.
    case value(StatedField, String)
  }

  /// What is wrong with a line of ndjson.
  public enum RecordFault: Hashable, Sendable {
    case noObject
    /// Longer than so many bytes.
    case tooLong(limit: Int)
    /// Neither "text" nor "html".
    case noText
    case noString(field: String)
  }

  public var path: String
  /// Line of an ndjson file, from 1.
  public var line: Int?
  public var reason: Reason

  public init(path: String, line: Int? = nil, reason: Reason) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    switch reason {
    case .system(let words): return "\(place): \(words)"
    case .unknownFormat: return "\(place): neither text nor a format this program reads"
    case .unreadable(let code, let words): return "\(place): \(words) [\(code.rawValue)]"
    case .badMetadata(.noPath): return "\(place): no path"
    case .badMetadata(.tooManyFields): return "\(place): more fields than columns; put a field that holds a comma in quotes"
    case .badMetadata(.noSuchPaper(let path)): return "\(place): no indexed paper has the path \(path)"
    case .badMetadata(.twice(let file, let line)): return "\(place): the paper has a row already (\(file):\(line)), which stands"
    case .badMetadata(.value(let field, let value)): return "\(place): \"\(value)\" is no \(field.rawValue)"
    case .badRegisterRow(.noNumber): return "\(place): no number"
    case .badRegisterRow(.tooManyFields): return "\(place): more fields than columns; put a field that holds a comma in quotes"
    case .badRegisterRow(.value(let field, let value)): return "\(place): \"\(value)\" is no \(field.rawValue)"
    case .badRegisterRow(.twice(let line)): return "\(place): line \(line) is about the same document and stands"
    case .noFile: return "\(place): neither a file nor a folder"
    case .noUnicodeName: return "\(place): its name is not UTF-8; rename it"
    case .badRecord(.tooLong(let limit)): return "\(place): a line of more than \(limit) bytes"
    case .badRecord(.noObject): return "\(place): no JSON object"
    case .badRecord(.noText): return "\(place): neither \"text\" nor \"html\""
    case .badRecord(.noString(let field)): return "\(place): field \"\(field)\" is no string"
    }
  }
}
