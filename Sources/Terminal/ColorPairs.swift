internal import CNCurses
internal import Canvas
internal import TUI

/// Turns styles into what ncurses paints with, and makes colour pairs as they are needed.
struct ColorPairs {
  /// How a cell is painted.
  struct Paint {
    var attributes: attr_t
    var pair: CInt
  }

  /// The colours that the terminal has.
  enum Depth {
    case none, basic, rich
    /// Colours are given as red, green and blue.
    case direct

    static var ofTerminal: Depth {
      switch curses_colors() {
      case ..<8: .none
      case ..<256: .basic
      case 256: .rich
      default: .direct
      }
    }
  }

  /// Two colours as the terminal counts them; -1 is its own.
  private struct Combination: Equatable {
    var ink: CInt
    var ground: CInt
  }

  private let theme: Theme
  private let depth: Depth
  private let limit: CInt

  // Pair 1 is the first one. There are a few dozen at most, and each style asks once.
  private var pairs: [Combination] = []
  private var paints = [Paint?](repeating: nil, count: 1 << 12)

  init(theme: Theme, depth: Depth) {
    // Without colours a theme tells roles apart by weight.
    self.theme = depth == .none ? Theme(name: theme.name, palette: nil) : theme
    self.depth = depth
    limit = curses_color_pairs()
  }

  /// How a style is painted.
  mutating func paint(for style: Style) -> Paint {
    let index = Self.index(of: style)
    if let paint = paints[index] { return paint }
    var paint = Paint(attributes: attributes(of: theme.traits(for: style)), pair: 0)
    if let ink = theme.ink(for: style), let ground = theme.ground(for: style) {
      let combination = Combination(ink: number(of: ink), ground: number(of: ground))
      paint.pair = pair(for: combination)
      if isBrightAsBold(ink) { paint.attributes |= curses_bold() }
    }
    paints[index] = paint
    return paint
  }

  /// A number of its own for each style: four bits of role, four of ground, four of traits.
  private static func index(of style: Style) -> Int {
    Int(style.role.rawValue) << 8 | Int(style.ground.rawValue) << 4
      | Int(style.traits.rawValue & 15)
  }
}

extension ColorPairs {
  private func attributes(of traits: Style.Traits) -> attr_t {
    var attributes: attr_t = 0
    if traits.contains(.bold) { attributes |= curses_bold() }
    if traits.contains(.italic) { attributes |= curses_italic() }
    if traits.contains(.underlined) { attributes |= curses_underline() }
    if traits.contains(.reversed) { attributes |= curses_reverse() }
    return attributes
  }

  private func number(of colour: Theme.Colour) -> CInt {
    switch depth {
    case .none: -1
    case .basic: CInt(colour.basic) < curses_colors() ? CInt(colour.basic) : CInt(colour.basic & 7)
    case .rich: CInt(colour.rich)
    case .direct: Self.direct(colour)
    }
  }

  /// On eight colours the bright ones are made of the others, and only for ink.
  private func isBrightAsBold(_ ink: Theme.Colour) -> Bool {
    depth == .basic && CInt(ink.basic) >= curses_colors()
  }

  /// A colour as red, green and blue in one number; the first eight stay as they are.
  private static func direct(_ colour: Theme.Colour) -> CInt {
    guard colour.rich >= 8 else { return CInt(colour.rich) }
    let rgb = colour.rgb
    return CInt(rgb.red) << 16 | CInt(rgb.green) << 8 | CInt(rgb.blue)
  }

  /// The pair of two colours.
  ///
  /// Where no more can be made, one with the same ground stands in.
  private mutating func pair(for combination: Combination) -> CInt {
    if let index = pairs.firstIndex(of: combination) { return CInt(index + 1) }
    let pair = CInt(pairs.count + 1)
    guard pair < limit, init_extended_pair(pair, combination.ink, combination.ground) == OK else {
      return pairs.firstIndex { $0.ground == combination.ground }.map { CInt($0 + 1) } ?? 0
    }
    pairs.append(combination)
    return pair
  }
}
