package import Canvas

/// What the roles of a ``Canvas/Style`` look like.
///
/// Each role carries a colour and a weight, so that a screen without colours still shows what is
/// selected, what leads and what follows.
package struct Theme: Sendable {
  /// The name that the reader chooses it by.
  package let name: String

  /// `nil` paints in the terminal's own two colours and tells roles apart by weight alone.
  package let palette: Palette?

  /// Whether weight, underlines and reverse tell roles apart where colours could, too.
  private let usesWeight: Bool

  package init(name: String, palette: Palette?, usesWeight: Bool = false) {
    self.name = name
    self.palette = palette
    self.usesWeight = usesWeight || palette == nil
  }

  /// The colours of a theme.
  ///
  /// Tables of rows, not dictionaries: the few look-ups are cheap, and making dictionaries costs
  /// the program a twentieth of the time to its first screen.
  package struct Palette: Sendable {
    package let inks: [(role: Style.Role, colour: Colour)]
    package let grounds: [(ground: Style.Ground, colour: Colour)]

    /// Grounds on which every role is written in one colour, because their own colour is strong.
    package let fixedInks: [(ground: Style.Ground, colour: Colour)]
  }

  /// A colour in the two palettes that terminals have.
  package struct Colour: Hashable, Sendable {
    /// The index among xterm's 256 colours.
    package let rich: UInt8

    /// The index among the 8 colours that every colour terminal has; 8 to 15 are their bright forms.
    package let basic: UInt8

    package init(_ rich: UInt8, basic: UInt8) {
      self.rich = rich
      self.basic = basic
    }
  }
}

extension Theme: Equatable {
  /// Themes are told apart by their names.
  package static func == (lhs: Theme, rhs: Theme) -> Bool {
    lhs.name == rhs.name
  }
}

extension Theme {
  /// The ink for a style, or `nil` where the theme has no colours.
  package func ink(for style: Style) -> Colour? {
    palette?.fixedInks.first { $0.ground == style.ground }?.colour
      ?? palette?.inks.first { $0.role == style.role }?.colour
  }

  /// The ground for a style, or `nil` where the theme has no colours.
  package func ground(for style: Style) -> Colour? {
    palette?.grounds.first { $0.ground == style.ground }?.colour
  }

  /// Weight that the style carries, with what stands in for colour where the theme has none.
  package func traits(for style: Style) -> Style.Traits {
    usesWeight ? style.traits.union(Self.colourlessTraits(of: style)) : style.traits
  }

  private static func colourlessTraits(of style: Style) -> Style.Traits {
    let ground: Style.Traits =
      switch style.ground {
      case .page, .popup, .bar, .blackout: []
      case .quietSelection, .match: .underlined
      case .selection, .tab, .currentMatch, .whiteout: .reversed
      }
    let role: Style.Traits =
      switch style.role {
      case .heading, .key, .error, .warning, .mark: .bold
      case .link: .underlined
      case .suggestion: .italic
      case .text, .muted, .line, .facilitator, .constraint, .event, .figure: []
      }
    return ground.union(role)
  }
}
