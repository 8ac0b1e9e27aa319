/// A picture in Scalable Vector Graphics 1.1 that needs nothing else: no script, no font, no address. It follows the reader's choice of light or dark.
struct SVGDrawing {
  private(set) var text: String

  /// - Parameters:
  ///   - description: for readers who hear the picture.
  ///   - style: rules of this picture, behind those of all.
  init(width: Int, height: Int, title: String, description: String, style: String, in language: Language) {
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="title desc" xml:lang="\(language.rawValue)">
      <title id="title">\(markup(title))</title>
      <desc id="desc">\(markup(description))</desc>
      <style>
      \(svgStyle)\(style)
      </style>
      <rect class="paper" width="\(width)" height="\(height)"/>

      """
  }

  mutating func add(_ markup: String) { text += markup + "\n" }

  /// A text that begins, is centred or ends at x.
  mutating func text(_ words: String, x: Int, y: Int, class name: String) {
    text += "<text x=\"\(x)\" y=\"\(y)\" class=\"\(name)\">\(markup(words))</text>\n"
  }

  consuming func finish() -> String { text + "</svg>\n" }
}

/// Colours only underline what shapes, dashes and letters say.
private let svgStyle = """
  svg { color-scheme: light dark; --paper: #ffffff; --band: #f3f4f6; --line: #c9ced6; --ink: #1c2530; --soft: #5a6675; --box: #ffffff;
    --good: #1b6e53; --old: #a35200; --bad: #b3261e; --mark: #fff3c4;
    font-family: "Noto Sans", "Segoe UI", "DejaVu Sans", "Liberation Sans", Arial, sans-serif; }
  @media (prefers-color-scheme: dark) { svg { --paper: #14181d; --band: #1c2229; --line: #3c4650; --ink: #e8edf2; --soft: #a3b0bd; --box: #242c35;
    --good: #5cc9a4; --old: #f0a95a; --bad: #ff8a80; --mark: #4a3f14; } }
  .paper { fill: var(--paper); }
  .band { fill: var(--band); }
  .rule { stroke: var(--line); stroke-width: 1; fill: none; }
  .heading { fill: var(--ink); font-size: 17px; font-weight: 600; }
  .caption { fill: var(--soft); font-size: 12px; }
  .axis { fill: var(--ink); font-size: 14px; font-weight: 600; text-anchor: middle; }
  .side { fill: var(--ink); font-size: 13px; font-weight: 600; }

  """
