/// The paths containers give their members, made fit to be shown. They are names: nothing is ever written or opened by them.
enum MemberPath {
  /// Without empty and `.` parts; the backslashes of Windows become slashes, control characters U+FFFD. `..` stays: it is what the container says.
  static func tidy(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x5C: scalars.append("/")
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// Whether a part of the path begins with a dot, as hidden files do, or is what macOS puts beside each file.
  static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }
  }
}
