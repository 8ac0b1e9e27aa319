/// The part of a paper a citation stands in.
public enum Zone: String, CaseIterable, Hashable, Sendable {
  /// căn cứ, thực hiện, xét and theo đề nghị clauses before the body: the legal basis.
  case basis
  case body
  case footnote
  /// A table inside the body.
  case table
  /// The paper's own head: title and subject.
  case header
  /// Nơi nhận.
  case recipients
  /// What a page shows beside the paper: menus, related documents, breadcrumbs, editor's boxes.
  case sidebar
}
