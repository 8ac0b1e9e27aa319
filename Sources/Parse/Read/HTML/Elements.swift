/// What the reader does at an element, as one row a name.
enum ElementRole {
  /// Begins and ends a line.
  case block
  /// Ends a line: br, hr.
  case lineBreak
  case row
  case cell
  case table
  /// Neither shown nor read: script, style, template …, and what was struck out of the paper: del.
  case dropped
  /// Beside the paper by its meaning: nav, aside, footer.
  case aside
  case link
  case preformatted
  case superscript
  case inline
}

enum Elements {
  /// What is known of an element.
  struct Known {
    var role = ElementRole.inline
    /// It has no end tag.
    var isVoid = false
    /// What it holds is no markup: it ends at its own end tag only.
    var isRaw = false
    /// It ends at its own end tag only, so that pages may nest it without end.
    var nests = false
  }

  /// Looked up at every tag: by a sum of its letters first.
  struct Table: Sendable {
    private var slots = [(name: ElementName, known: Known)](repeating: (.other, Known()), count: 512)

    fileprivate init() {
      for (name, role) in Elements.roles { slots[place(of: name)] = (name, Known(role: role)) }
      for name in Elements.void {
        let place = place(of: name)
        slots[place] = (name, Known(role: slots[place].known.role, isVoid: true))
      }
      for name in Elements.nesting { slots[place(of: name)].known.nests = true }
      for name in Elements.raw { slots[place(of: name)].known.isRaw = true }
    }

    /// Where an element stands, or where there is room for it. There is always room: a fifth is taken.
    private func place(of name: ElementName) -> Int {
      var place = Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: name.packed) &* 0x9E37_79B9_7F4A_7C15) >> 55)
      while slots[place].name != name, slots[place].name != .other { place = (place + 1) & 511 }
      return place
    }

    subscript(_ name: ElementName) -> Known { slots[place(of: name)].known }
  }

  static let table = Table()

  private static let roles: [ElementName: ElementRole] = {
    var roles: [ElementName: ElementRole] = [:]
    func put(_ role: ElementRole, _ names: [StaticString]) { for name in names { roles[ElementName(name)] = role } }
    put(
      .block,
      [
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "main", "body", "html",
        "header", "center", "fieldset", "figure", "address", "caption", "thead", "tbody", "tfoot", "details", "summary", "legend",
        "blockquote", "hgroup",
      ])
    put(.lineBreak, ["br", "hr"])
    put(.row, ["tr"])
    put(.cell, ["td", "th"])
    put(.table, ["table"])
    put(
      .dropped,
      [
        "script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "applet", "textarea", "select",
        "option", "button", "dialog", "canvas", "video", "audio", "input", "datalist", "noembed", "noframes", "frameset", "map", "xml",
        "meta", "link", "del",
      ])
    put(.aside, ["nav", "aside", "footer", "form", "menu"])
    put(.link, ["a"])
    put(.preformatted, ["pre"])
    put(.superscript, ["sup"])
    return roles
  }()

  /// Elements without an end tag.
  private static let void = Set(
    ["input", "meta", "link", "br", "hr", "img", "area", "base", "col", "embed", "source", "track", "wbr", "param"].map {
      (name: StaticString) in ElementName(name)
    })
  private static let nesting: [ElementName] = [
    "div", "section", "article", "main", "center", "blockquote", "ul", "ol", "dl", "table", "fieldset", "figure", "details", "header",
    "hgroup",
    "nav", "aside", "footer", "form", "menu",
  ].map { (name: StaticString) in ElementName(name) }
  private static let raw = [ElementName("script"), ElementName("style")]
  static let body = ElementName("body")
  static let title = ElementName("title")
  static let heading = ElementName("h1")
}
