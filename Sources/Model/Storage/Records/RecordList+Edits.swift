extension RecordList {
  /// Makes an edit on the list as it is now.
  ///
  /// - Parameters:
  ///   - edit: The edit.
  ///   - takenIDs: The ids of the records of other files.
  /// - Returns: The list after it, or `nil` where the file says already what it shall say.
  /// - Throws: A ``StorageError``; ``StorageError/conflict(id:place:kept:)`` where the record is
  ///   not what the edit expects.
  /// - Complexity: O(*n*).
  func applying(
    _ edit: RecordEdit, takenIDs: Set<String>
  ) throws(StorageError) -> RevisedList? {
    if let exactly = edit.exactly, exactly.hash == bytes(with: []).hash {
      return try undoing(edit, exactly.splice)
    }
    switch (edit.before, edit.after) {
    case (nil, .nothing): return nil
    case (nil, .fields(let fields)): return try adding(fields, for: edit, takenIDs: takenIDs)
    case (nil, .text(let text, let key)): return try restoring(text, behind: key, for: edit)
    case (let before?, let after):
      return try changing(before, to: after, for: edit)
    }
  }

  /// Finds the record that an edit means.
  private func index(for edit: RecordEdit) throws(StorageError) -> Int? {
    let indices = items.indices.filter { key(of: $0) == edit.key }
    guard indices.count < 2 else {
      throw .refused(
        Problem(.duplicateID(edit.key, first: place(of: indices[0])), at: place(of: indices[1])))
    }
    return indices.first
  }

  private func conflict(over edit: RecordEdit, at index: Int?) -> StorageError {
    .conflict(
      id: edit.key, place: index.map { place(of: $0) } ?? SourcePlace(path: path), kept: nil)
  }

  private func undoing(_ edit: RecordEdit, _ splice: Splice) throws(StorageError) -> RevisedList {
    let old = try index(for: edit)
    let result = try RecordList(bytes(with: [splice]), of: file, path: path)
    let new = try result.index(for: edit)
    let text = old.map { new == nil ? lines(of: $0) : entry($0) } ?? .nothing
    return try revised(Revision(splices: [splice], old: old, new: new, text: text), for: edit)
  }
}

// MARK: - Adding

extension RecordList {
  private func adding(
    _ fields: [YAMLField], for edit: RecordEdit, takenIDs: Set<String>
  ) throws(StorageError) -> RevisedList? {
    let statement = fields.filter { $0.key != "id" }
    let isThere = items.indices.contains { index in
      self.fields(of: index)?.filter { $0.key != "id" } == statement
    }
    guard !isThere else { return nil }
    var wanted = fields
    if file != .rejected {
      let taken = takenIDs.union(items.indices.compactMap { key(of: $0) })
      let id = FreshID.id(edit.key, title: fields.title, taken: taken)
      wanted = [.text("id", id)].compactMap(\.self) + statement
    }
    return try inserting(YAMLWriter(style: style).item(wanted), wanted, at: items.count, for: edit)
  }

  private func restoring(
    _ text: String, behind key: String?, for edit: RecordEdit
  ) throws(StorageError) -> RevisedList? {
    if let index = try index(for: edit) {
      guard try RecordList.holds(text, as: items[index].node, in: self) else {
        throw conflict(over: edit, at: index)
      }
      return nil
    }
    let previous = items.indices.last { self.key(of: $0) == key }
    let place = key == nil ? 0 : (previous ?? items.count - 1) + 1
    return try inserting([text.trimmingLineEnds], nil, at: place, for: edit)
  }

  /// Whether a text of one item says what a node says.
  private static func holds(
    _ text: String, as node: YAMLNode, in list: RecordList
  ) throws(StorageError) -> Bool {
    let single = try RecordList(Array(text.utf8), of: list.file, path: list.path)
    return single.items.count == 1 && single.items[0].node.saysTheSame(as: node)
  }

  private func inserting(
    _ lines: [String], _ wanted: [YAMLField]?, at place: Int, for edit: RecordEdit
  ) throws(StorageError) -> RevisedList {
    let splice = insertion(of: lines, behind: place > 0 ? place - 1 : nil)
    return try revised(
      Revision(splices: [splice], old: nil, new: place, wanted: wanted, text: .nothing), for: edit)
  }
}

// MARK: - Changing

extension RecordList {
  private func changing(
    _ before: [YAMLField], to after: RecordEdit.Content, for edit: RecordEdit
  ) throws(StorageError) -> RevisedList? {
    guard let index = try index(for: edit) else {
      if after == .nothing { return nil }
      throw conflict(over: edit, at: nil)
    }
    let current = fields(of: index)
    if case .fields(let fields) = after, fields == current { return nil }
    guard current == before else { throw conflict(over: edit, at: index) }
    switch after {
    case .nothing:
      return try revised(
        Revision(splices: [removal(of: index)], old: index, new: nil, text: lines(of: index)),
        for: edit)
    case .text(let text, _):
      return try replacing(index, by: [replacement(of: index, by: [text])], nil, for: edit)
    case .fields(let fields):
      return try rewriting(index, from: before, to: fields, for: edit)
    }
  }

  /// Writes a record key by key, or as a whole where its layout does not allow that.
  private func rewriting(
    _ index: Int, from before: [YAMLField], to after: [YAMLField], for edit: RecordEdit
  ) throws(StorageError) -> RevisedList {
    if let splices = rewriting(index, from: before, to: after),
      let revised = try? replacing(index, by: splices, after, for: edit)
    {
      return revised
    }
    let known = Set((before + after).map(\.key))
    let others = (items[index].node.entries ?? []).filter { !known.contains($0.key.text ?? "") }
    let kept = others.map { YAMLField(key: $0.key.text ?? "", value: YAMLValue($0.value)) }
    let lines = YAMLWriter(style: style).item(after + kept)
    return try replacing(index, by: [replacement(of: index, by: lines)], after, for: edit)
  }

  private func replacing(
    _ index: Int, by splices: [Splice], _ wanted: [YAMLField]?, for edit: RecordEdit
  ) throws(StorageError) -> RevisedList {
    try revised(
      Revision(splices: splices, old: index, new: index, wanted: wanted, text: entry(index)),
      for: edit)
  }

  /// An item from its hyphen to its last character.
  private func entry(_ index: Int) -> RecordEdit.Content {
    let item = items[index]
    return .text(text(in: trimmed(item.hyphen..<item.node.end)), behind: nil)
  }

  /// The lines of an item, and the key of the one in front of it.
  private func lines(of index: Int) -> RecordEdit.Content {
    .text(text(in: range(of: index)), behind: index > 0 ? key(of: index - 1) : nil)
  }
}

extension String {
  /// The text without blank lines in front of it and line ends behind it.
  var trimmingLineEnds: String {
    var text = self[...]
    while let end = text.unicodeScalars.last, end == "\n" || end == "\r" {
      text.unicodeScalars.removeLast()
    }
    while let first = text.unicodeScalars.firstIndex(of: "\n"),
      text.unicodeScalars[..<first].allSatisfy({ $0 == " " || $0 == "\r" })
    {
      text = text[text.unicodeScalars.index(after: first)...]
    }
    return String(text)
  }
}

extension [YAMLField] {
  /// What a record says, in a line.
  fileprivate var title: String {
    ["title", "statement", "act", "what", "name"].lazy.compactMap { text(of: $0) }.first ?? ""
  }
}
