/// Names of sheets made from titles: at most 31 characters, without the marks Excel refuses, each once whatever its letter case.
struct SheetNames {
  private var used = Set<String>()

  mutating func next(for title: String?) -> String {
    var name = ""
    for letter in title ?? "" {
      if name.utf16.count + letter.utf16.count > 27 { break }
      name.append("[]:*?/\\'".contains(letter) || letter.isNewline ? "-" : letter)
    }
    while name.last == " " { name.removeLast() }
    if name.isEmpty { name = "cite" }
    var candidate = name
    var number = 2
    while !used.insert(candidate.lowercased()).inserted {
      candidate = "\(name) \(number)"
      number += 1
    }
    return candidate
  }
}
