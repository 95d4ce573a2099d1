/// Tells where pieces of one text stand in another that was put together from them.
struct OffsetMap {
  /// A stretch of the old text, and where it begins in the new one; UTF-8 offsets.
  private struct Move {
    private let compactOld: CompactRange
    private let compactNew: UInt32

    init(old: Range<Int>, new: Int) {
      compactOld = CompactRange(old)
      compactNew = UInt32(clamping: new)
    }

    var old: Range<Int> { compactOld.range }
    var new: Int { Int(compactNew) }
  }

  private var moves: [Move] = []

  init() {}

  /// A map of a text that stays as it is.
  init(keeping length: Int) {
    moves = [Move(old: 0..<length, new: 0)]
  }

  /// Adds a stretch behind all others of the new text.
  mutating func append(from old: Range<Int>, to new: Int) {
    moves.append(Move(old: old, new: new))
  }

  /// Moves everything from an offset of the new text on further back.
  ///
  /// - Complexity: O(*n*) in the number of stretches behind the offset.
  mutating func shift(from new: Int, by count: Int) {
    var later: [Move] = []
    while let last = moves.popLast() {
      guard last.new + last.old.count > new else {
        moves.append(last)
        break
      }
      let kept = max(0, new - last.new)
      let middle = last.old.lowerBound + kept
      later.append(Move(old: middle..<last.old.upperBound, new: max(last.new, new) + count))
      guard kept > 0 else { continue }
      moves.append(Move(old: last.old.lowerBound..<middle, new: last.new))
      break
    }
    moves += later.reversed()
  }

  /// Brings the stretches into the order of the old text, which looking up needs.
  mutating func sort() {
    moves.sort { $0.old.lowerBound < $1.old.lowerBound }
  }

  /// Where what is left of a range stands; `nil` where nothing is.
  ///
  /// - Complexity: O(log *n* + stretches in the range).
  func moved(_ range: Range<Int>) -> Range<Int>? {
    var result: Range<Int>?
    for move in moves[firstMove(endingAfter: range.lowerBound)...] {
      guard move.old.lowerBound < range.upperBound else { break }
      let common = move.old.clamped(to: range)
      let start = move.new + common.lowerBound - move.old.lowerBound
      result = min(start, result?.lowerBound ?? start)..<(start + common.count)
    }
    return result
  }

  /// Where the text ends that stands before an offset; `nil` where nothing stands before it.
  func moved(end offset: Int) -> Int? {
    let index = firstMove(endingAfter: offset - 1)
    if index < moves.count, moves[index].old.contains(offset - 1) {
      return moves[index].new + offset - moves[index].old.lowerBound
    }
    if index > 0 { return moves[index - 1].new + moves[index - 1].old.count }
    return moves.first?.new
  }

  /// Whether everything up to an offset stands where it stood.
  private func keeps(_ length: Int) -> Bool {
    moves.count == 1 && moves[0].new == moves[0].old.lowerBound && moves[0].old.contains(0..<length)
  }

  /// The pieces of a map to a file, as they stand now.
  func moved(_ map: SourceMap) -> SourceMap {
    if keeps(map.end) { return map }
    var moved = SourceMap()
    var displaced: [SourceMap.Piece] = []
    var index = 0
    for piece in map.pieces {
      let range = piece.textOffset..<(piece.textOffset + piece.length)
      while index < moves.count, moves[index].old.upperBound <= range.lowerBound { index += 1 }
      var next = index
      while next < moves.count, moves[next].old.lowerBound < range.upperBound {
        let common = moves[next].old.clamped(to: range)
        let new = SourceMap.Piece(
          textOffset: moves[next].new + common.lowerBound - moves[next].old.lowerBound,
          sourceOffset: piece.sourceOffset + common.lowerBound - range.lowerBound,
          length: common.count)
        if new.textOffset >= moved.end { moved.append(new) } else { displaced.append(new) }
        next += 1
      }
    }
    guard !displaced.isEmpty else { return moved }
    var sorted = SourceMap()
    for piece in (moved.pieces + displaced).sorted(by: { $0.textOffset < $1.textOffset }) {
      sorted.append(piece)
    }
    return sorted
  }

  private func firstMove(endingAfter offset: Int) -> Int {
    moves.firstIndexOfSorted { $0.old.upperBound > offset }
  }
}
