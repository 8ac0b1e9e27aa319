/// A value that many rows of an answer have in common: a row that holds it copies one reference.
public struct Shared<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let box: Box

  public init(_ value: Value) { box = Box(value) }

  public var value: Value { box.value }

  /// Tells it from values made apart, as long as it lives.
  public var identity: ObjectIdentifier { ObjectIdentifier(box) }
}
