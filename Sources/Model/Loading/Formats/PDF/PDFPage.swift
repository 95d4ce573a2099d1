/// A page of a PDF as `pdftotext -bbox-layout` sees it: blocks of lines of words, with their places.
struct PDFPage {
  /// From 1.
  let number: Int
  let height: Float
  var blocks: [PDFBlock] = []
}

/// Lines that stand together, such as a column or a heading.
struct PDFBlock {
  var lines: [PDFLine] = []
}

struct PDFLine {
  var words: [PDFWord]
  var box: PDFBox

  /// Whether it is a page number or a running head.
  var isFurniture = false

  /// The height of most of its letters.
  private(set) var size: Float

  init(words: [PDFWord], box: PDFBox) {
    self.words = words
    self.box = box
    size = PDFSizes.usual(of: words) ?? box.height
  }
}

struct PDFWord {
  /// Where it stands in what pdftotext wrote; entities are not resolved yet.
  let range: Range<Int>
  let box: PDFBox
}

/// A place on a page in points, from its upper left corner.
struct PDFBox {
  var left: Float = 0
  var top: Float = 0
  var right: Float = 0
  var bottom: Float = 0

  var width: Float { right - left }
  var height: Float { bottom - top }
}

/// Finds the size of letters that most of a text has.
enum PDFSizes {
  /// The size of most letters among words, to a tenth of a point.
  ///
  /// - Complexity: O(*n*).
  static func usual(of words: some Sequence<PDFWord>) -> Float? {
    var letters: [Int: Int] = [:]
    for word in words { letters[tenths(word.box.height), default: 0] += word.range.count }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { Float($0.key) / 10 }
  }

  private static func tenths(_ size: Float) -> Int {
    size.isFinite ? Int((size.clamped(to: 0...10_000) * 10).rounded()) : 0
  }
}
