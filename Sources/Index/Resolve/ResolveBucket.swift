import Model

/// Forms of one bucket that mean one document, or that could mean several and stay together for that.
struct FormGroup {
  /// Places in the list of forms given.
  var forms: [Int]
  var status: CitedDocument.Status
  var place: Series.Place
  var epoch: Epoch?
}

/// Decides which forms of one bucket mean the same document. Wrong is worse than unknown: what several documents fit stays ambiguous.
///
/// 1. A form belongs to a series: system, type, place. A form without a known place joins the one series that has its very day;
///    a form without a known type the one series there is.
/// 2. In a series forms of one year (state) or term (Party) are one document, whatever day they print: a misprinted day is a dissenting form.
/// 3. A form without year or term joins if exactly one document fits.
/// Quadratic only in the series of one bucket.
func resolveBucket(_ forms: [FormEvidence]) -> [FormGroup] {
  var members: [Series: [Int]] = [:]
  for (index, form) in forms.enumerated() { members[Series(form), default: []].append(index) }
  placeTheUnplaced(&members, forms)
  typeTheUntyped(&members)
  return members.keys.sorted().flatMap { groups(of: members[$0] ?? [], forms, place: $0.place) }
}

/// Forms of local papers that do not tell their place take it from forms with the same day.
private func placeTheUnplaced(_ members: inout [Series: [Int]], _ forms: [FormEvidence]) {
  for series in members.keys.sorted() where series.place == .unknown {
    var left: [Int] = []
    for index in members[series] ?? [] {
      let fitting = members.keys.filter { other in
        guard other.place != .unknown, other.placed(at: .unknown) == series, let date = forms[index].bestDate, date.day > 0 else {
          return false
        }
        return members[other]?.contains { forms[$0].bestDate == date } == true
      }
      if fitting.count == 1, let only = fitting.first { members[only]?.append(index) } else { left.append(index) }
    }
    members[series] = left.isEmpty ? nil : left
  }
}

/// Numbers whose symbol names no type, cited without a type word.
private func typeTheUntyped(_ members: inout [Series: [Int]]) {
  for series in members.keys.sorted() where series.type.isEmpty {
    let others = members.keys.filter { !$0.type.isEmpty && $0.system == series.system && $0.place == series.place }
    guard others.count == 1, let only = others.first, let untyped = members.removeValue(forKey: series) else { continue }
    members[only]?.append(contentsOf: untyped)
  }
}

private func groups(of members: [Int], _ forms: [FormEvidence], place: Series.Place) -> [FormGroup] {
  var known: [Epoch: [Int]] = [:]
  var undated: [Int] = []
  for index in members {
    if let epoch = Epoch(forms[index], placed: place != .unknown) { known[epoch, default: []].append(index) } else { undated.append(index) }
  }
  var ambiguous: [Int] = []
  var unknown: [Int] = []
  for index in undated {
    let level = forms[index].number.flatMap { Organisation($0.organisation).level } ?? .central
    let fitting = known.keys.filter { $0.mayHold(forms[index].bestDate, level: level) }
    switch fitting.count {
    case 0: unknown.append(index)
    case 1: known[fitting[0]]?.append(index)
    default: ambiguous.append(index)
    }
  }
  var groups = known.keys.sorted().map { epoch in
    FormGroup(forms: (known[epoch] ?? []).sorted(), status: place == .unknown ? .unknown : .one, place: place, epoch: epoch)
  }
  if !ambiguous.isEmpty { groups.append(FormGroup(forms: ambiguous, status: .ambiguous, place: place, epoch: nil)) }
  if !unknown.isEmpty { groups.append(FormGroup(forms: unknown, status: .unknown, place: place, epoch: nil)) }
  return groups
}
