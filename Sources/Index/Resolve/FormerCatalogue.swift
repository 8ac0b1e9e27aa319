/// The generation before, as far as the next one takes rows over from it.
struct FormerCatalogue {
  let catalogue: CatalogueReader
  let review: SegmentFile
  let segments: [SegmentReader]
  /// For each of its segments the place of the same file in the next generation; nil where it is gone.
  let places: [Int?]
  /// Whether the next generation has each of its own segments from before.
  let isOld: [Bool]

  /// - Parameters:
  ///   - names: of its files.
  ///   - now: of the files of the next generation.
  init(_ generation: Generation, names: [String], now: [String]) {
    catalogue = generation.catalogue
    review = generation.review
    segments = generation.segments
    places = names.map { now.firstIndex(of: $0) }
    isOld = now.map(names.contains)
  }
}
