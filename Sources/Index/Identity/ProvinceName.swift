import Facts
import Model

/// The province a name means: any spelling of the table, with or without its kind, accents and case aside. Nil when it is none.
public func province(named name: String) -> Province? {
  let words = Syllable.words(name).map(\.letters)
  let readings = [words[...]] + kinds.filter { words.starts(with: $0) }.map { words.dropFirst($0.count) }
  return readings.lazy.compactMap { PlaceTable.provinceNames.named($0).first?.value }.first
}

private let kinds = ["tỉnh", "thành phố", "tp"].map { Syllable.words($0).map(\.letters) }
