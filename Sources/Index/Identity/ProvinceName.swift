import Facts
import Model

/// The province a name means: any spelling of the table, with or without its kind, accents and case aside. Nil when it is none.
public func province(named name: String) -> Province? {
  let words = Syllable.words(name).map(\.letters)
  return ([words] + kinds.filter { words.starts(with: $0) }.map { Array(words.dropFirst($0.count)) }).lazy.compactMap(listed).first
}

private func listed(_ words: [UInt64]) -> Province? {
  guard let first = words.first else { return nil }
  return PlaceTable.provinceNames.starting(with: Syllable(letters: first)).first { $0.words.map(\.letters) == words }?.value
}

private let kinds = ["tỉnh", "thành phố", "tp"].map { Syllable.words($0).map(\.letters) }
