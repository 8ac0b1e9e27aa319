/// A value and how often it was met.
public struct Tally<Value: Sendable>: Sendable {
  public var value: Value
  /// Indexed papers.
  public var documents: Int
  /// Mentions in them.
  public var citations: Int

  public init(_ value: Value, documents: Int, citations: Int) {
    self.value = value
    self.documents = documents
    self.citations = citations
  }
}

extension Tally: Equatable where Value: Equatable {}
