import Model

/// The answer as a picture: a line a province, as long as the days until its first paper; provinces without one are named below.
public func svg(_ answer: AdoptionAnswer, in language: Language) -> String {
  let adopted = answer.rows.filter { $0.status == .adopted }
  let scale = DayScale(longest: adopted.compactMap(\.days).max() ?? 0)
  let others = [AdoptionAnswer.Status.noDay, .noCitation, .noPapers].compactMap { status -> (String, [String])? in
    let names = answer.rows.filter { $0.status == status }.map(\.province)
    return names.isEmpty ? nil : (adoptionStatusName(status, in: language), names)
  }
  let notes =
    others.map { "\($0.0) (\($0.1.count)): \($0.1.joined(separator: ", "))" } + adoptionNotes(answer, in: language)
  let lines = notes.map { wrapped(onOneLine($0), to: 150) }
  let bottom = top + adopted.count * rowHeight + 16
  let height = bottom + 36 + lines.reduce(0) { $0 + $1.count * 17 + 6 } + 10
  let title = adoptionTitle(answer, in: language)
  var drawing = SVGDrawing(
    width: width, height: height, title: title, description: notes.joined(separator: " "), style: adoptionStyle, in: language)
  for (line, words) in wrapped(onOneLine(title), to: 110).prefix(2).enumerated() {
    drawing.text(words, x: 16, y: 26 + 21 * line, class: "heading")
  }
  for day in scale.marks {
    let x = left + scale.length(day)
    drawing.add("<path class=\"rule\" d=\"M\(x) \(top - 6)V\(bottom)\"/>")
    drawing.text("\(day)", x: x, y: top - 12, class: "tick")
  }
  drawing.text(language("số ngày", "days"), x: left - 12, y: top - 12, class: "unit")
  if let median = answer.median {
    let x = left + scale.length(median)
    drawing.add("<path class=\"median\" d=\"M\(x) \(top - 4)V\(bottom + 2)\"/>")
    drawing.text(language("trung vị \(median)", "median \(median)"), x: x, y: bottom + 18, class: "tick")
  }
  for (index, row) in adopted.enumerated() {
    draw(row, y: top + index * rowHeight + rowHeight / 2, isShaded: index % 2 == 0, scale, in: language, on: &drawing)
  }
  var y = bottom + 44
  for paragraph in lines {
    for words in paragraph {
      drawing.text(words, x: 16, y: y, class: "caption")
      y += 17
    }
    y += 6
  }
  return drawing.finish()
}

private let width = 1100
private let left = 190
private let top = 92
private let rowHeight = 24
/// Right of the longest line there is room for the number of the paper.
private let right = 330

/// Days as lengths, with round marks.
private struct DayScale {
  private let longest: Int
  let marks: [Int]

  init(longest: Int) {
    let steps = [10, 20, 50, 100, 200, 365, 730, 1_825, 3_650]
    let step = steps.first { longest / $0 <= 8 } ?? 7_300
    self.longest = max(step, (longest + step - 1) / step * step)
    marks = Array(stride(from: 0, through: self.longest, by: step))
  }

  func length(_ days: Int) -> Int { (width - left - right) * days / longest }
}

private func draw(
  _ row: AdoptionAnswer.Row, y: Int, isShaded: Bool, _ scale: DayScale, in language: Language, on drawing: inout SVGDrawing
) {
  guard let days = row.days, let first = row.first else { return }
  if isShaded {
    drawing.add("<rect class=\"band shade\" x=\"0\" y=\"\(y - rowHeight / 2)\" width=\"\(width)\" height=\"\(rowHeight)\"/>")
  }
  let end = left + scale.length(days)
  let date = first.bestDate.map { shown($0, in: language) } ?? ""
  drawing.add(
    "<g><title>\(markup("\(row.province): \(first.displayName), \(date), \(first.header.title ?? ""), \(first.address)"))</title>")
  drawing.text(shortened(row.province, to: left - 28, size: 13), x: left - 12, y: y + 5, class: "province")
  drawing.add("<path class=\"stem\" d=\"M\(left) \(y)H\(end)\"/><circle class=\"dot\" cx=\"\(end)\" cy=\"\(y)\" r=\"5\"/>")
  drawing.text("\(days)", x: end + 11, y: y + 5, class: "days")
  let room = width - end - 11 - textWidth("\(days)", size: 13) - 20
  drawing.text(
    shortened("\(first.displayName) · \(date)", to: room, size: 11), x: end + 19 + textWidth("\(days)", size: 13), y: y + 4,
    class: "caption small")
  drawing.add("</g>")
}

private let adoptionStyle = """
  .tick { fill: var(--soft); font-size: 11px; text-anchor: middle; }
  .unit { fill: var(--soft); font-size: 11px; text-anchor: end; }
  .province { fill: var(--ink); font-size: 13px; text-anchor: end; }
  .days { fill: var(--ink); font-size: 13px; font-weight: 600; }
  .small { font-size: 11px; }
  .small, .days { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
  .shade { opacity: .6; }
  .stem { stroke: var(--good); stroke-width: 3; }
  .dot { fill: var(--good); stroke: var(--paper); stroke-width: 1; }
  .median { stroke: var(--ink); stroke-width: 1.4; stroke-dasharray: 6 4; }

  """
