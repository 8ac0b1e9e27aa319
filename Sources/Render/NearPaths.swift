import Model

extension IndexedDocument {
  fileprivate mutating func renamePaths(_ rename: (String) -> String) {
    path = rename(path)
    copies = copies.map(rename)
  }
}

extension WhoCitesAnswer {
  /// With other paths, for people: what their folder makes of the paths of the index.
  public func renamingPaths(_ rename: (String) -> String) -> WhoCitesAnswer {
    var answer = self
    for index in answer.rows.indices { answer.rows[index].citing.renamePaths(rename) }
    return answer
  }
}

extension CitesAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> CitesAnswer {
    var answer = self
    for index in answer.papers.indices { answer.papers[index].document.renamePaths(rename) }
    return answer
  }
}

extension ShowAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> ShowAnswer {
    var answer = self
    for index in answer.entries.indices {
      for copy in answer.entries[index].copies.indices {
        answer.entries[index].copies[copy].renamePaths(rename)
      }
      for row in answer.entries[index].citedBy.indices {
        answer.entries[index].citedBy[row].citing.renamePaths(rename)
      }
      for paper in answer.entries[index].cites.indices {
        answer.entries[index].cites[paper].document.renamePaths(rename)
      }
    }
    return answer
  }
}
