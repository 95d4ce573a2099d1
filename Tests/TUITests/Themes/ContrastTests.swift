import Canvas
import Glibc
import TUI
import Testing

/// Contrast as WCAG 2 measures it: 4.5 to 1 is what running text needs.
@Suite struct ContrastTests {
  static let coloured = Theme.all.filter { $0.palette != nil }.indices

  @Test(arguments: Theme.all.indices, Style.Ground.allCases)
  func `every role can be read on every ground`(theme: Int, ground: Style.Ground) {
    let theme = Theme.all[theme]
    for role in Style.Role.allCases where theme.palette != nil {
      let style = Style(role, on: ground)
      guard let ink = theme.ink(for: style), let paper = theme.ground(for: style) else {
        Issue.record("\(theme.name) has no colours for \(role) on \(ground)")
        continue
      }
      let contrast = ink.contrast(with: paper)
      #expect(contrast >= 4.5, "\(theme.name): \(role) on \(ground)")
    }
  }

  @Test(arguments: Theme.all.indices)
  func `the selection, hits and popups stand out from the page`(theme: Int) {
    let theme = Theme.all[theme]
    if let palette = theme.palette {
      #expect(palette.grounds.map(\.colour).count == Style.Ground.allCases.count)
    }
    for ground in [Style.Ground.tab, .selection, .match, .currentMatch] {
      #expect(theme.shows(ground, apartFrom: .page))
    }
    #expect(theme.shows(.match, apartFrom: .currentMatch))
  }

  @Test(arguments: [
    (16, 231, 21.0), (231, 16, 21.0), (244, 244, 1.0), (16, 244, 5.3), (196, 231, 4.0),
  ])
  func `the measure is the one of WCAG`(ink: UInt8, paper: UInt8, expected: Double) {
    let contrast = Theme.Colour(ink, basic: 0).contrast(with: Theme.Colour(paper, basic: 0))
    #expect(abs(contrast - expected) < 0.06)
  }
}

extension Theme {
  /// Whether two grounds look different, by their colour or by their weight.
  fileprivate func shows(_ ground: Style.Ground, apartFrom other: Style.Ground) -> Bool {
    let (style, otherStyle) = (Style(.text, on: ground), Style(.text, on: other))
    return self.ground(for: style) != self.ground(for: otherStyle)
      || traits(for: style) != traits(for: otherStyle)
  }
}

extension Theme.Colour {
  /// From 1, the same, to 21, black on white.
  fileprivate func contrast(with other: Theme.Colour) -> Double {
    let (dark, light) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    let (red, green, blue) = rgb
    return 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
