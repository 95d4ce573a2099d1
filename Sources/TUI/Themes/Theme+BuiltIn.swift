internal import Canvas

extension Theme {
  /// The themes to choose from; the first is the one that dossier starts with.
  package static let all = [dark, light, highContrast, projector, lightProjector, plain]

  /// Warm grey ink on near-black paper.
  package static let dark = Theme(
    name: "dark",
    palette: Palette(
      inks: [
        (.text, Colour(253, basic: 7)), (.muted, Colour(248, basic: 7)),
        (.heading, Colour(230, basic: 15)), (.link, Colour(110, basic: 6)),
        (.key, Colour(222, basic: 3)), (.line, Colour(248, basic: 7)),
        (.facilitator, Colour(114, basic: 2)), (.constraint, Colour(216, basic: 3)),
        (.event, Colour(117, basic: 6)), (.figure, Colour(180, basic: 3)),
        (.mark, Colour(179, basic: 3)), (.suggestion, Colour(183, basic: 5)),
        (.warning, Colour(222, basic: 3)), (.error, Colour(210, basic: 15)),
      ],
      grounds: [
        (.page, Colour(234, basic: 0)), (.bar, Colour(236, basic: 0)),
        (.tab, Colour(110, basic: 6)),
        (.selection, Colour(237, basic: 4)), (.quietSelection, Colour(236, basic: 0)),
        (.popup, Colour(235, basic: 0)), (.match, Colour(186, basic: 3)),
        (.currentMatch, Colour(215, basic: 7)),
        (.blackout, Colour(16, basic: 0)), (.whiteout, Colour(231, basic: 7)),
      ],
      fixedInks: [
        (.blackout, Colour(231, basic: 7)), (.whiteout, Colour(16, basic: 0)),
        (.tab, Colour(232, basic: 0)), (.match, Colour(232, basic: 0)),
        (.currentMatch, Colour(232, basic: 0)),
      ]))

  /// Dark ink on paper.
  package static let light = Theme(
    name: "light",
    palette: Palette(
      inks: [
        (.text, Colour(235, basic: 0)), (.muted, Colour(240, basic: 0)),
        (.heading, Colour(232, basic: 0)), (.link, Colour(24, basic: 4)),
        (.key, Colour(88, basic: 1)), (.line, Colour(240, basic: 0)),
        (.facilitator, Colour(22, basic: 4)), (.constraint, Colour(88, basic: 1)),
        (.event, Colour(24, basic: 4)), (.figure, Colour(58, basic: 0)),
        (.mark, Colour(88, basic: 1)), (.suggestion, Colour(54, basic: 5)),
        (.warning, Colour(88, basic: 1)), (.error, Colour(124, basic: 1)),
      ],
      grounds: [
        (.page, Colour(231, basic: 7)), (.bar, Colour(254, basic: 7)), (.tab, Colour(24, basic: 4)),
        (.selection, Colour(189, basic: 7)), (.quietSelection, Colour(254, basic: 7)),
        (.popup, Colour(255, basic: 7)), (.match, Colour(221, basic: 3)),
        (.currentMatch, Colour(208, basic: 3)),
        (.blackout, Colour(16, basic: 0)), (.whiteout, Colour(231, basic: 7)),
      ],
      fixedInks: [
        (.blackout, Colour(231, basic: 7)), (.whiteout, Colour(16, basic: 0)),
        (.tab, Colour(231, basic: 7)), (.match, Colour(232, basic: 0)),
        (.currentMatch, Colour(232, basic: 0)),
      ]))

  /// Black and white with three strong colours, for projectors and tired eyes.
  package static let highContrast = Theme(
    name: "high contrast",
    palette: Palette(
      inks: [
        (.text, Colour(231, basic: 15)), (.muted, Colour(252, basic: 7)),
        (.heading, Colour(231, basic: 15)), (.link, Colour(123, basic: 6)),
        (.key, Colour(227, basic: 3)), (.line, Colour(252, basic: 7)),
        (.facilitator, Colour(120, basic: 2)), (.constraint, Colour(221, basic: 3)),
        (.event, Colour(123, basic: 6)), (.figure, Colour(231, basic: 15)),
        (.mark, Colour(227, basic: 3)), (.suggestion, Colour(219, basic: 5)),
        (.warning, Colour(227, basic: 3)), (.error, Colour(217, basic: 15)),
      ],
      grounds: [
        (.page, Colour(16, basic: 0)), (.bar, Colour(16, basic: 0)), (.tab, Colour(231, basic: 7)),
        (.selection, Colour(231, basic: 7)), (.quietSelection, Colour(236, basic: 0)),
        (.popup, Colour(16, basic: 0)), (.match, Colour(227, basic: 3)),
        (.currentMatch, Colour(231, basic: 7)),
        (.blackout, Colour(16, basic: 0)), (.whiteout, Colour(231, basic: 7)),
      ],
      fixedInks: [
        (.blackout, Colour(231, basic: 7)), (.whiteout, Colour(16, basic: 0)),
        (.tab, Colour(16, basic: 0)), (.selection, Colour(16, basic: 0)),
        (.match, Colour(16, basic: 0)), (.currentMatch, Colour(16, basic: 0)),
      ]))

  /// White on black and nothing between them, since a projector shows no shades.
  ///
  /// What colours would tell apart is bold, underlined or reversed.
  package static let projector = Theme(
    name: "projector", palette: Palette(ink: Colour(231, basic: 15), ground: Colour(16, basic: 0)),
    usesWeight: true)

  /// The same in black on white.
  package static let lightProjector = Theme(
    name: "light projector",
    palette: Palette(ink: Colour(16, basic: 0), ground: Colour(231, basic: 7)), usesWeight: true)

  /// The terminal's own two colours; weight, underlines and reverse tell things apart.
  package static let plain = Theme(name: "none", palette: nil)
}

extension Theme.Palette {
  /// Two colours for everything; a white or black screen is that in any case.
  fileprivate init(ink: Theme.Colour, ground page: Theme.Colour) {
    let (black, white) = (Theme.Colour(16, basic: 0), Theme.Colour(231, basic: 7))
    self.init(
      inks: Style.Role.allCases.map { ($0, ink) },
      grounds: Style.Ground.allCases.map { ground in
        switch ground {
        case .blackout: (ground, black)
        // It is reversed, as where there are no colours.
        case .whiteout: (ground, black)
        default: (ground, page)
        }
      }, fixedInks: [(.blackout, white), (.whiteout, white)])
  }
}
