extension Assembler {
  /// The headings with what stands below them.
  ///
  /// - Parameter length: How many bytes the text has.
  /// - Returns: The sections in reading order.
  /// - Complexity: O(*n*) in the number of blocks.
  func sections(inTextOf length: Int) -> [Section] {
    let bodyEnd = notes.map(\.blocks.lowerBound).min() ?? blocks.count
    let end = bodyEnd < blocks.count ? blocks[bodyEnd].range.lowerBound : length
    let levels = blocks[..<bodyEnd].compactMap(\.kind.headingLevel)
    // Backwards, so that the next heading of each level is known.
    var ends = [Int](repeating: end, count: Int(levels.max() ?? 0) + 1)
    var sections: [Section] = []
    sections.reserveCapacity(levels.count)
    for block in blocks[..<bodyEnd].reversed() {
      guard case .heading(let level) = block.kind else { continue }
      let start = block.range.lowerBound
      sections.append(
        Section(level: Int(level), heading: block.range, end: ends[Int(level)]))
      for deeper in Int(level)..<ends.count { ends[deeper] = start }
    }
    sections.reverse()
    return sections
  }
}
