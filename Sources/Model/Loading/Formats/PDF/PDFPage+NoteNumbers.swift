/// The numbers of notes, which pdftotext often parts from their notes since they are raised.
extension PDFPage {
  /// Puts each small number that is a line of its own back before the line right beside it.
  ///
  /// - Complexity: O(*n* log *n*) in the number of lines; a page with more numbers than any page
  ///   has notes is left as it is.
  mutating func joinNoteNumbers(in bytes: [UInt8]) {
    let places = blocks.indices.flatMap { block in
      blocks[block].lines.indices.map { Place(block: block, line: $0) }
    }
    let numbers = places.filter { line($0).isNoteNumber(in: bytes) }
    guard !numbers.isEmpty, numbers.count <= Self.mostNotes else { return }
    let lines = places.filter { !line($0).isNoteNumber(in: bytes) }
      .sorted { line($0).box.top < line($1).box.top }
    var joined: Set<Place> = []
    for number in numbers {
      guard let target = lineBeside(line(number), among: lines) else { continue }
      let words = line(number).words + line(target).words
      var box = line(target).box
      box.left = line(number).box.left
      blocks[target.block].lines[target.line] = PDFLine(words: words, box: box)
      joined.insert(number)
    }
    remove(joined)
  }

  private static let mostNotes = 100

  private struct Place: Hashable {
    let block: Int
    let line: Int
  }

  private func line(_ place: Place) -> PDFLine { blocks[place.block].lines[place.line] }

  /// The line that begins right behind a number, at its height and in larger letters.
  private func lineBeside(_ number: PDFLine, among lines: [Place]) -> Place? {
    let start = lines.firstIndexOfSorted { line($0).box.top > number.box.top - number.size * 2 }
    let near = lines[start...].prefix { line($0).box.top < number.box.top + number.size }
    return near.first { place in
      let line = line(place)
      let gap = line.box.left - number.box.right
      return (-1...number.size * 3).contains(gap) && number.size < line.size * 0.85
        && number.box.bottom > line.box.top && number.box.bottom < line.box.bottom
    }
  }

  private mutating func remove(_ places: Set<Place>) {
    for block in blocks.indices {
      let kept = blocks[block].lines.indices.filter {
        !places.contains(Place(block: block, line: $0))
      }
      blocks[block].lines = kept.map { blocks[block].lines[$0] }
    }
    blocks.removeAll { $0.lines.isEmpty }
  }
}

extension PDFLine {
  /// Whether a line is nothing but a number of at most three digits.
  fileprivate func isNoteNumber(in bytes: [UInt8]) -> Bool {
    guard words.count == 1, (1...3).contains(words[0].range.count) else { return false }
    return bytes[words[0].range].allSatisfy(\.isASCIIDigit)
  }
}
