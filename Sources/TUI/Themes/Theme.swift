package import Canvas

/// What the roles of a ``Canvas/Style`` look like.
///
/// Each role carries a colour and a weight, so that a screen without colours still shows what is
/// selected, what leads and what follows.
package struct Theme: Equatable, Sendable {
  /// The name that the reader chooses it by.
  package let name: String

  /// `nil` paints in the terminal's own two colours and tells roles apart by weight alone.
  package let palette: Palette?

  package init(name: String, palette: Palette?) {
    self.name = name
    self.palette = palette
  }

  /// The colours of a theme.
  package struct Palette: Equatable, Sendable {
    package let inks: [Style.Role: Colour]
    package let grounds: [Style.Ground: Colour]

    /// Grounds on which every role is written in one colour, because their own colour is strong.
    package let fixedInks: [Style.Ground: Colour]

    package init(
      inks: [Style.Role: Colour], grounds: [Style.Ground: Colour],
      fixedInks: [Style.Ground: Colour]
    ) {
      self.inks = inks
      self.grounds = grounds
      self.fixedInks = fixedInks
    }
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

extension Theme {
  /// The ink for a style, or `nil` where the theme has no colours.
  package func ink(for style: Style) -> Colour? {
    palette?.fixedInks[style.ground] ?? palette?.inks[style.role]
  }

  /// The ground for a style, or `nil` where the theme has no colours.
  package func ground(for style: Style) -> Colour? {
    palette?.grounds[style.ground]
  }

  /// Weight that the style carries, with what stands in for colour where the theme has none.
  package func traits(for style: Style) -> Style.Traits {
    palette == nil ? style.traits.union(Self.colourlessTraits(of: style)) : style.traits
  }

  private static func colourlessTraits(of style: Style) -> Style.Traits {
    let ground: Style.Traits =
      switch style.ground {
      case .page, .popup, .bar: []
      case .quietSelection, .match: .underlined
      case .selection, .tab, .currentMatch: .reversed
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
