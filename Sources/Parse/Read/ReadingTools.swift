import Model

/// What readers may use beside the bytes.
public struct ReadingTools: Sendable {
  /// Runs programs of the system; nil: none may be run, and formats that need one cannot be read.
  public var programs: (any ProgramRunner)?
  /// Whether pages without text are read by optical character recognition.
  public var recognisesScans: Bool
  /// Bytes of text that are kept of one file.
  public var textLimit = Self.usualText

  /// 16 MiB: three hundred times the usual plan, five times the longest consolidated law.
  public static let usualText = 16 << 20

  public init(programs: (any ProgramRunner)? = nil, recognisesScans: Bool = false) {
    self.programs = programs
    self.recognisesScans = recognisesScans
  }
}

/// One run of a program outside, in a process of its own.
public struct ProgramCall: Sendable {
  /// What the program gets to read.
  public enum Input: Sendable {
    case standardInput([UInt8])
    /// A file with these bytes, whose path stands in `arguments` for each "{}"; the ending is of its name.
    case file([UInt8], ending: String)
    /// The same for a program that starts no others, writes no files and does not look at names: it needs no folder.
    case namelessFile([UInt8])
    /// The same where the file is open already: a descriptor of this process for a file on the disk, open until the run has begun. What others write into
    /// the file meanwhile is read, too.
    case openFile(Int32)
  }

  /// What the program makes.
  public enum Output: Sendable {
    case standardOutput
    /// The one file with this ending in the folder that stands in `arguments` for each "{out}".
    case file(ending: String)
  }

  /// The executable's name: "pdftotext".
  public var program: String
  /// The Debian package it comes from: "poppler-utils".
  public var package: String
  public var arguments: [String]
  public var input: Input
  public var output: Output
  /// Wall-clock time after which the program is ended.
  public var seconds: Int
  /// Bytes of output after which the program is ended.
  public var outputLimit: Int
  /// Bytes of memory it may ask for.
  public var memoryLimit: Int

  public init(
    _ program: String, package: String, arguments: [String], input: Input, output: Output = .standardOutput, seconds: Int,
    outputLimit: Int, memoryLimit: Int = 2 << 30
  ) {
    self.program = program
    self.package = package
    self.arguments = arguments
    self.input = input
    self.output = output
    self.seconds = seconds
    self.outputLimit = outputLimit
    self.memoryLimit = memoryLimit
  }
}

public enum ProgramFailure: Error, Hashable, Sendable {
  case missing
  case timedOut
  case tooMuchOutput
  /// The exit code, or the signal as a negative number; the first line of what it said.
  case failed(code: Int, String)
}

/// Runs programs with limits of time, memory and output.
public protocol ProgramRunner: Sendable {
  func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure>
  /// - Parameter meanwhile: may be done, once, by the thread that waits for the program. Short: limits of time wait for it.
  func run(_ call: ProgramCall, meanwhile: () -> Void) -> Result<[UInt8], ProgramFailure>
}

extension ProgramRunner {
  public func run(_ call: ProgramCall, meanwhile: () -> Void) -> Result<[UInt8], ProgramFailure> { run(call) }
}

/// Programs of which one has been run already, for the file that is read now: a reader calls it with these arguments for no other file.
public struct RanAhead: ProgramRunner {
  private let call: ProgramCall
  private let result: Result<[UInt8], ProgramFailure>
  private let programs: any ProgramRunner

  /// Runs the first of them.
  /// - Parameter meanwhile: may be done, once, by the thread that waits for it.
  public init(_ call: ProgramCall, _ programs: any ProgramRunner, meanwhile: () -> Void) {
    (self.call, self.programs) = (call, programs)
    result = programs.run(call, meanwhile: meanwhile)
  }

  /// Bytes printed.
  public var size: Int { (try? result.get().count) ?? 0 }

  public func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> {
    call.program == self.call.program && call.arguments == self.call.arguments ? result : programs.run(call)
  }
}

extension ProgramRunner {
  /// What a program prints as text: valid UTF-8, whatever the program makes of a strange file.
  func runForText(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> {
    run(call).map { ByteScan.isUTF8($0.span) ? $0 : Array(String(decoding: $0, as: UTF8.self).utf8) }
  }
}
