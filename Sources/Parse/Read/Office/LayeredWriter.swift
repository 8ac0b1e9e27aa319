import Model

/// A writer that can leave the line at hand for a text box or a note and come back: a box is written behind the paragraph that holds it,
/// so that it never stands inside a sentence.
struct LayeredWriter {
  private struct Layer {
    var text = BlockWriter()
    /// Boxes of the paragraph at hand.
    var boxes: [BlockWriter] = []
    /// The paragraph's end mark was taken back: the next paragraph goes on in its line.
    var isJoined = false
  }

  private var layers = [Layer()]
  /// Boxes inside boxes beyond this many are read where they stand.
  private static let deepest = 8

  /// The text at hand.
  var text: BlockWriter {
    get { layers[layers.count - 1].text }
    _modify { yield &layers[layers.count - 1].text }
  }

  mutating func beginParagraph() {
    let last = layers.count - 1
    if !layers[last].isJoined { layers[last].text.beginParagraph() }
    layers[last].isJoined = false
  }

  mutating func endParagraph(joinsNext: Bool = false) {
    let last = layers.count - 1
    layers[last].isJoined = joinsNext
    if joinsNext { return }
    layers[last].text.endParagraph()
    putBoxes(last)
  }

  /// Begins a box; false where it is nested too deeply to have a place of its own.
  mutating func beginBox() -> Bool {
    guard layers.count < Self.deepest else { return false }
    layers.append(Layer())
    return true
  }

  mutating func endBox() {
    guard layers.count > 1 else { return }
    layers[layers.count - 2].boxes.append(taken())
  }

  /// Ends the layer at hand and gives its text.
  mutating func taken() -> BlockWriter {
    let last = layers.count - 1
    putBoxes(last)
    layers[last].text.finish()
    let text = layers[last].text
    if last > 0 { layers.removeLast() } else { layers[0] = Layer() }
    return text
  }

  private mutating func putBoxes(_ layer: Int) {
    for box in layers[layer].boxes { layers[layer].text.append(box) }
    layers[layer].boxes = []
  }

  /// All text, with what is still open closed.
  mutating func finished() -> BlockWriter {
    while layers.count > 1 { endBox() }
    return taken()
  }
}
