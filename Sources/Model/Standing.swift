/// Whether a document is in force, since when not, what stands in its place, and what says so. It tells the whole course of the document, so that
/// it can be asked for any day.
public struct Standing: Hashable, Sendable {
  /// What holds on one day.
  public enum State: Hashable, Sendable {
    case inForce
    /// Parts of it have been repealed.
    case partlyInForce
    /// The first day on which it is no longer in force, as precise as known.
    case notInForce(since: PrintedDate?)
    case notYetInForce(from: PrintedDate?)
    /// Nothing tells. Never to be shown as in force.
    case unknown
  }

  /// How far it is to be trusted, the best first.
  public enum Confidence: String, CaseIterable, Comparable, Sendable {
    /// The user's own register says so.
    case stated
    /// A page of vbpl.vn, the codified law or the act's own text says so.
    case verified
    /// An indexed paper says so in words that can be quoted.
    case printed
    /// Several sources agree, or a day is worked out from another one.
    case corroborated
    /// Nobody has seen a text that says so.
    case recalled

    public static func < (a: Confidence, b: Confidence) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) > (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// When it ended. Both days are the same where the day is known; a replacing act of which only the date of issue is known has taken effect
  /// some time after it.
  public struct End: Hashable, Sendable {
    /// Until the day before it was surely in force.
    public var notBefore: PrintedDate?
    /// From this day on it is surely not in force.
    public var notAfter: PrintedDate?

    public init(notBefore: PrintedDate?, notAfter: PrintedDate?) {
      self.notBefore = notBefore
      self.notAfter = notAfter
    }

    public init(on day: PrintedDate) {
      self.init(notBefore: day.firstDay, notAfter: day.day > 0 ? day : day.lastDay)
    }

    /// The first day out of force, as precise as both bounds agree; nil where they do not even agree on the year.
    public var since: PrintedDate? {
      guard let notBefore, let notAfter, notBefore.year == notAfter.year else { return nil }
      if notBefore == notAfter { return notBefore }
      return PrintedDate(year: notBefore.year, month: notBefore.month == notAfter.month ? notBefore.month : 0)
    }

    /// Whether it has surely come by a day; of an end without any day it is taken so.
    public func isPast(on day: PrintedDate) -> Bool { notAfter.map { $0 <= day.lastDay } ?? (notBefore == nil) }
  }

  /// The days of a document's life, apart from what says so.
  public struct Course: Hashable, Sendable {
    /// First day in force.
    public var effectiveFrom: PrintedDate?
    /// Nil: nothing says that it has ended or will end.
    public var end: End?
    /// The first day on which a part of it is no longer in force; a source that gives no day is taken as from the beginning.
    public var partlyEnded: PrintedDate?
    /// Whether a source says that it is, or until its end was, in force.
    public var isSeenInForce = false

    /// Nothing is known.
    public init() {}

    /// What holds on a day.
    /// - Parameter day: with its day; a month or year stands for its last day.
    public func state(on day: PrintedDate) -> State {
      let day = day.lastDay
      if let end {
        if end.isPast(on: day) { return .notInForce(since: end.since) }
        // Between the two days it may already have ended.
        if let first = end.notBefore, first <= day { return .unknown }
      }
      if let effectiveFrom, effectiveFrom.firstDay > day { return .notYetInForce(from: effectiveFrom) }
      // Until an end that is known to the day it was in force.
      guard isSeenInForce || end?.notBefore != nil else { return .unknown }
      if let partlyEnded, partlyEnded.firstDay <= day { return .partlyInForce }
      return .inForce
    }
  }

  public var course = Course()
  /// Numbers of the documents in its place, the first to come first.
  public var successors: [String] = []
  /// What says so, the deciding fact first.
  public var evidence: [RegisterAnswer.Fact] = []
  /// Of the deciding fact.
  public var confidence: Confidence?

  /// Nothing is known.
  public init() {}
}

extension Standing {
  public var effectiveFrom: PrintedDate? {
    get { course.effectiveFrom }
    set { course.effectiveFrom = newValue }
  }

  public var end: End? {
    get { course.end }
    set { course.end = newValue }
  }

  public var partlyEnded: PrintedDate? {
    get { course.partlyEnded }
    set { course.partlyEnded = newValue }
  }

  public var isSeenInForce: Bool {
    get { course.isSeenInForce }
    set { course.isSeenInForce = newValue }
  }

  /// What holds on a day.
  /// - Parameter day: with its day; a month or year stands for its last day.
  public func state(on day: PrintedDate) -> State { course.state(on: day) }
}

extension PrintedDate {
  /// The first day it may mean.
  public var firstDay: PrintedDate { PrintedDate(year: year, month: max(1, month), day: max(1, day)) ?? self }

  /// The last day it may mean.
  public var lastDay: PrintedDate {
    let month = month == 0 ? 12 : month
    return PrintedDate(year: year, month: month, day: day == 0 ? Self.days(in: month, of: year) : day) ?? self
  }
}
