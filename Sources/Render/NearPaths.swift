import Model

extension WhoCitesAnswer {
  /// With other paths, for people: what their folder makes of the paths of the index.
  public func renamingPaths(_ rename: (String) -> String) -> WhoCitesAnswer {
    var answer = self
    for index in answer.rows.indices { answer.rows[index].citing.path = rename(answer.rows[index].citing.path) }
    return answer
  }
}

extension CitesAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> CitesAnswer {
    var answer = self
    for index in answer.papers.indices { answer.papers[index].document.path = rename(answer.papers[index].document.path) }
    return answer
  }
}

extension ShowAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> ShowAnswer {
    var answer = self
    for index in answer.entries.indices {
      for copy in answer.entries[index].copies.indices {
        answer.entries[index].copies[copy].path = rename(answer.entries[index].copies[copy].path)
      }
      for row in answer.entries[index].citedBy.indices {
        answer.entries[index].citedBy[row].citing.path = rename(answer.entries[index].citedBy[row].citing.path)
      }
      for paper in answer.entries[index].cites.indices {
        answer.entries[index].cites[paper].document.path = rename(answer.entries[index].cites[paper].document.path)
      }
    }
    return answer
  }
}

extension CrossTable {
  public func renamingPaths(_ rename: (String) -> String) -> CrossTable {
    var answer = self
    for index in answer.lines.indices {
      if let path = answer.lines[index].paper?.path { answer.lines[index].paper?.path = rename(path) }
    }
    return answer
  }
}
