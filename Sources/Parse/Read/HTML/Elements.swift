/// What the reader does at an element, as one row a name.
enum ElementRole {
  /// Begins and ends a line.
  case block
  /// Ends a line: br, hr.
  case lineBreak
  case row
  case cell
  case table
  /// Neither shown nor read: script, style, template …
  case dropped
  /// Beside the paper by its meaning: nav, aside, footer.
  case aside
  case link
  case preformatted
  case superscript
  case inline
}

enum Elements {
  static let roles: [ElementName: ElementRole] = {
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
        "meta", "link",
      ])
    put(.aside, ["nav", "aside", "footer", "form", "menu"])
    put(.link, ["a"])
    put(.preformatted, ["pre"])
    put(.superscript, ["sup"])
    return roles
  }()

  /// Elements without an end tag.
  static let void = Set(
    ["input", "meta", "link", "br", "hr", "img", "area", "base", "col", "embed", "source", "track", "wbr", "param"].map {
      (name: StaticString) in ElementName(name)
    })
  static let body = ElementName("body")
}
