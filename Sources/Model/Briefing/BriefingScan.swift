/// What a briefing says that is no Markdown: where slides end, where a step begins, what the speaker
/// notes, which live views stand where.
///
/// All of it is blanked in a copy of the text, byte for byte, so that the rest is read as Markdown
/// and each place in it is the place in the file.
struct BriefingScan {
  /// A fenced block that shows records.
  struct View {
    let kind: LiveView.Kind
    let offset: Int

    /// The filters between the fences, in UTF-8 offsets.
    let filters: Range<Int>
  }

  /// The text, blanked.
  private(set) var text: [UInt8]

  /// Where one slide ends and the next begins.
  private(set) var separators: [Int] = []

  /// Where the rest of a slide waits for the next step.
  private(set) var pauses: [Int] = []
  private(set) var notes: [(offset: Int, text: String)] = []
  private(set) var views: [View] = []

  /// Comments and blocks that never end.
  private(set) var unended: [(offset: Int, kind: Problem.Kind)] = []

  /// The offset behind what was scanned.
  private var offset: Int
  private var hasOpenComment = false

  /// - Complexity: O(*n*).
  init(_ text: String, from start: Int) {
    self.text = Array(text.utf8)
    offset = start
    while offset < self.text.count { scanLine() }
  }

  private mutating func scanLine() {
    let line = offset..<endOfLine(from: offset)
    if let fence = Fence(text[line]) {
      skip(fence, from: line)
    } else if Self.isSeparator(text[line]) {
      separators.append(offset)
      blank(line)
      text.replaceSubrange(offset..<(offset + 3), with: [0x2A, 0x2A, 0x2A])
      offset = line.upperBound + 1
    } else if let start = commentStart(in: line) {
      skipComment(from: start, line)
    } else {
      offset = line.upperBound + 1
    }
  }

  /// Where the line ends that an offset lies on; its line feed stands there.
  private func endOfLine(from offset: Int) -> Int {
    text[offset...].firstIndex(of: .lineFeed) ?? text.count
  }

  /// Makes blanks of a range, but for its line feeds.
  private mutating func blank(_ range: Range<Int>) {
    for index in range where text[index] != .lineFeed && text[index] != .carriageReturn {
      text[index] = .blank
    }
  }
}

// MARK: - Separators

extension BriefingScan {
  /// Whether a line is a rule: three or more of one sign, with blanks or without.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.prefix(while: { $0 == .blank }).count <= 3 else { return false }
    let signs = line.filter { $0 != .blank && $0 != .tab && $0 != .carriageReturn }
    guard let sign = signs.first, signs.count >= 3, "-*_".utf8.contains(sign) else { return false }
    return signs.allSatisfy { $0 == sign }
  }
}

// MARK: - Blocks

extension BriefingScan {
  /// The line that opens a fenced block.
  struct Fence {
    let sign: UInt8
    let length: Int

    /// The first word behind the signs.
    let word: String

    init?(_ line: ArraySlice<UInt8>) {
      let indent = line.prefix { $0 == .blank }.count
      let rest = line.dropFirst(indent)
      guard indent <= 3, let sign = rest.first, "`~".utf8.contains(sign) else { return nil }
      length = rest.prefix { $0 == sign }.count
      let info = rest.dropFirst(length)
      guard length >= 3, sign == UInt8(ascii: "~") || !info.contains(sign) else { return nil }
      self.sign = sign
      let words = String(decoding: info, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      word = words.first.map(String.init) ?? ""
    }

    /// Whether a line closes the block.
    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
      let signs = line.drop { $0 == .blank }.prefix { $0 == sign }
      let rest = line[signs.endIndex...]
      return signs.count >= length
        && rest.allSatisfy { $0 == .blank || $0 == .tab || $0 == .carriageReturn }
    }
  }

  /// Goes past a fenced block, and takes note of it where it is a live view.
  private mutating func skip(_ fence: Fence, from opening: Range<Int>) {
    let start = min(opening.upperBound + 1, text.count)
    var line = opening
    repeat {
      offset = line.upperBound + 1
      guard offset < text.count else { break }
      line = offset..<endOfLine(from: offset)
    } while !fence.isClosed(by: text[line])
    let isEnded = offset < text.count
    let end = isEnded ? offset : text.count
    offset = isEnded ? line.upperBound + 1 : text.count
    guard let kind = LiveView.Kind(rawValue: fence.word) else { return }
    if !isEnded {
      unended.append((opening.lowerBound, .openBlock(kind.rawValue)))
    }
    views.append(View(kind: kind, offset: opening.lowerBound, filters: start..<max(start, end)))
    blank(opening.lowerBound..<min(offset, text.count))
  }
}

// MARK: - Comments

extension BriefingScan {
  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)

  /// Where a comment begins on a line; nowhere behind one that never ends, which a second one
  /// could not either.
  private func commentStart(in line: Range<Int>) -> Int? {
    guard !hasOpenComment else { return nil }
    let start = text.firstOffset(of: Self.commentStart, from: line.lowerBound, within: line.count)
    return start.flatMap { $0 < line.upperBound ? $0 : nil }
  }

  /// Goes past a comment that begins on a line.
  private mutating func skipComment(from start: Int, _ line: Range<Int>) {
    let content = start + Self.commentStart.count
    guard let close = text.firstOffset(of: Self.commentEnd, from: content) else {
      hasOpenComment = true
      unended.append((start, .openComment))
      offset = line.upperBound + 1
      return
    }
    let end = close + Self.commentEnd.count
    read(comment: String(decoding: text[content..<close], as: UTF8.self), at: start)
    let isPause = pauses.last == start
    blank(start..<end)
    // What stands behind on the line begins a paragraph of its own.
    if isPause { text.replaceSubrange((end - 2)..<end, with: [.lineFeed, .lineFeed]) }
    offset = end
  }

  private mutating func read(comment: String, at start: Int) {
    let words = comment.collapsingWhitespace
    let lowercased = words.lowercased()
    if lowercased == "pause" {
      pauses.append(start)
    } else if let name = ["note:", "notes:"].first(where: lowercased.hasPrefix) {
      notes.append((start, String(words.dropFirst(name.count)).collapsingWhitespace))
    }
  }
}
