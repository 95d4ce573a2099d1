internal import Canvas

/// Counts as bars that stand side by side, in eighths of a cell.
package struct BarChart {
  /// How many there are in each bin.
  package let counts: [Int]
  package let width: Int
  package let height: Int

  /// The count of a bar that is as high as the chart; the highest of its own where none is given.
  let highest: Int?

  package init(counts: [Int], width: Int, height: Int, highest: Int? = nil) {
    self.counts = counts
    self.width = width
    self.height = height
    self.highest = highest
  }

  /// The columns that a bin takes, its gap included: at most six, at least one.
  package var binWidth: Int {
    max(1, min(6, width / max(1, counts.count)))
  }

  /// How many neighbouring bins share a bar where there are more bins than columns.
  package var binsPerBar: Int {
    max(1, (counts.count + max(1, width) - 1) / max(1, width))
  }

  private var bars: [Int] {
    stride(from: 0, to: counts.count, by: binsPerBar).map { start in
      counts[start..<min(start + binsPerBar, counts.count)].reduce(0, +)
    }
  }

  /// The rows from the top, each as wide as all bars.
  package func rows() -> [String] {
    let bars = bars
    let highest = max(1, highest ?? bars.max() ?? 1)
    let barWidth = binWidth > 2 ? binWidth - 1 : binWidth
    let gap = String(repeating: " ", count: binWidth - barWidth)
    return (0..<height).reversed().map { row in
      var cells = ""
      for count in bars {
        let eighths = (count * height * 8 + highest - 1) / highest - row * 8
        cells += String(repeating: Self.glyph(eighths), count: barWidth) + gap
      }
      return cells
    }
  }

  private static let glyphs: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private static func glyph(_ eighths: Int) -> Character {
    glyphs[max(0, min(8, eighths))]
  }
}
