/// A value that many rows of an answer have in common: a row that holds it copies one reference.
public struct Shared<Value: Sendable>: Sendable {
  @usableFromInline
  final class Box: Sendable {
    @usableFromInline let value: Value

    @usableFromInline
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline let box: Box

  @inlinable
  public init(_ value: Value) { box = Box(value) }

  /// Read in place: a part of it is had without a copy of the whole.
  @inlinable
  public var value: Value { _read { yield box.value } }

  /// Tells it from values made apart, as long as it lives.
  @inlinable
  public var identity: ObjectIdentifier { ObjectIdentifier(box) }
}
