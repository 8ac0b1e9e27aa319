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
      for dissent in answer.entries[index].dissents.indices {
        for place in answer.entries[index].dissents[dissent].places.indices {
          answer.entries[index].dissents[dissent].places[place].path = rename(answer.entries[index].dissents[dissent].places[place].path)
        }
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

extension RegisterAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> RegisterAnswer {
    var answer = self
    for entry in answer.entries.indices {
      for fact in answer.entries[entry].facts.indices {
        switch answer.entries[entry].facts[fact].evidence {
        case .head(var paper):
          paper.renamePaths(rename)
          answer.entries[entry].facts[fact].evidence = .head(paper)
        case .statement(var paper, let line, let pinpoint, let quotation):
          paper.renamePaths(rename)
          answer.entries[entry].facts[fact].evidence = .statement(paper, line: line, pinpoint: pinpoint, quotation: quotation)
        default: break
        }
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

extension ReferenceList {
  public func renamingPaths(_ rename: (String) -> String) -> ReferenceList {
    var answer = self
    for index in answer.papers.indices { answer.papers[index].document.renamePaths(rename) }
    return answer
  }
}

extension AdoptionAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> AdoptionAnswer {
    var answer = self
    for index in answer.rows.indices { answer.rows[index].first?.renamePaths(rename) }
    for index in answer.earlier.indices { answer.earlier[index].renamePaths(rename) }
    return answer
  }
}

extension OutdatedAnswer {
  public func renamingPaths(_ rename: (String) -> String) -> OutdatedAnswer {
    var answer = self
    var last: (old: Shared<PaperLabel>, new: Shared<PaperLabel>)?
    for index in answer.rows.indices {
      let old = answer.rows[index].paper
      if last?.old.identity != old.identity {
        var paper = old.value
        paper.path = rename(paper.path)
        last = (old, Shared(paper))
      }
      if let new = last?.new { answer.rows[index].paper = new }
    }
    return answer
  }
}
