import Model

/// What a stretch of a page or paper is by its markup.
enum BlockRole {
  /// Stands on lines of its own.
  case block
  case table
  case row
  case cell
  /// Words inside a line about which structure says something.
  case inline
}

/// One element of a page or paper: the stretch of text it holds and what speaks for or against it.
struct Block {
  var parent: Int
  var role: BlockRole
  var start: Int
  var end = 0
  /// What structure says outright: a footnote, a running head.
  var zone: Zone?
  /// Marked as beside the paper; judged by its size and links.
  var isAside = false
  /// Bytes of text inside links, and how many links there are.
  var linkBytes = 0
  var links = 0
  /// For tables: rows, cells, those that hold text and no table, the longest cell, tables inside.
  var rows = 0
  var cells = 0
  var plainCells = 0
  var longestCell = 0
  var tablesInside = 0
  /// For cells: holds more than one paragraph or line.
  var isParted = false
}
