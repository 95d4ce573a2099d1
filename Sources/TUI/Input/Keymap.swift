/// A table from key sequences to actions.
package struct Keymap: Sendable, ExpressibleByArrayLiteral {
  /// One row of the table.
  package struct Row: Sendable {
    package let keys: [Key]
    package let action: Action
  }

  package enum Match: Equatable, Sendable {
    case action(Action)
    /// The keys begin a longer sequence.
    case pending
    case none
  }

  package let rows: [Row]

  package init(rows: [Row]) {
    self.rows = rows
  }

  package init(arrayLiteral elements: (keys: [Key], action: Action)...) {
    rows = elements.map { Row(keys: $0.keys, action: $0.action) }
  }

  /// Finds what a sequence of keys asks for.
  package func match(_ keys: [Key]) -> Match {
    if let row = rows.first(where: { $0.keys == keys }) { return .action(row.action) }
    return rows.contains { $0.keys.starts(with: keys) } ? .pending : .none
  }

  /// The key sequences for an action, the one to show first; not those that an earlier row takes.
  package func keys(for action: Action) -> [[Key]] {
    rows.map(\.keys).filter { match($0) == .action(action) }.reduce(into: []) { keys, next in
      if !keys.contains(next) { keys.append(next) }
    }
  }

  /// This table, and those rows of the other whose keys it has no use for.
  package func over(_ other: Keymap) -> Keymap {
    Keymap(rows: rows + other.rows.filter { row in !rows.contains { $0.keys == row.keys } })
  }
}

extension Keymap {
  /// Keys that mean the same in every view.
  package static let everywhere: Keymap = [
    ([Key(.down)], .moveDown), (["j"], .moveDown),
    ([Key(.up)], .moveUp), (["k"], .moveUp),
    ([Key(.left)], .moveLeft), (["h"], .moveLeft),
    ([Key(.right)], .moveRight), (["l"], .moveRight),
    ([Key(.pageDown)], .pageDown), ([" "], .pageDown), ([.control("f")], .pageDown),
    ([Key(.pageUp)], .pageUp), (["b"], .pageUp), ([.control("b")], .pageUp),
    ([.control("d")], .halfPageDown), ([.control("u")], .halfPageUp),
    ([Key(.home)], .goToStart), (["g", "g"], .goToStart),
    ([Key(.end)], .goToEnd), (["G"], .goToEnd),
    ([Key(.tab)], .nextPane), ([Key(.tab, .shift)], .previousPane),
    ([Key(.enter)], .open), ([Key(.escape)], .close),
    ([Key(.backspace)], .goBack), ([Key(.left, .alt)], .goBack),
    ([Key(.right, .alt)], .goForward),
    (["1"], .showOverview), (["2"], .showDocuments), (["3"], .showTimeline),
    (["4"], .showForces), (["5"], .showPositions), (["6"], .showFigures),
    (["7"], .showActors), (["8"], .showSources), (["9"], .showProblems),
    (["/"], .find), (["n"], .nextMatch), (["N"], .previousMatch), (["f"], .findByName),
    (["y"], .copyPassage), (["Y"], .copyText), (["g", "y"], .copyPlace), (["e"], .editSource),
    (["a"], .accept), (["x"], .reject), (["E"], .revise), (["X"], .part), (["u"], .undo),
    (["m"], .setMark), (["'"], .goToMark),
    ([Key(.function(5))], .present),
    ([":"], .showPalette), (["?"], .showHelp), ([Key(.function(1))], .showHelp),
    (["T"], .changeTheme), (["M"], .toggleMouse), ([.control("l")], .redraw),
    ([.control("z")], .suspend), (["q"], .quit), ([.control("c")], .quit),
  ]

  /// Keys while reading a document.
  package static let reader: Keymap = [
    (["K"], .peek), (["o"], .showOutline),
    (["]"], .nextSection), (["["], .previousSection),
    ([Key(.tab)], .nextMark), (["}"], .nextMark),
    ([Key(.tab, .shift)], .previousMark), (["{"], .previousMark),
    (["="], .justify), (["v"], .select),
  ]

  /// Keys while a passage is being chosen.
  package static let selecting: Keymap = [
    (["v"], .select), (["o"], .swapEnds),
  ]

  /// Keys on the timeline.
  package static let timeline: Keymap = [
    (["+"], .zoomIn), (["="], .zoomIn), (["-"], .zoomOut), (["0"], .showWholeTime),
    ([Key(.left)], .earlier), (["h"], .earlier), ([Key(.right)], .later), (["l"], .later),
    (["t"], .goToDate), (["@"], .goToDate), (["L"], .changeLanes), (["F"], .filterEvents),
    (["]"], .nextSource), (["["], .previousSource),
  ]

  /// Keys on the field of forces.
  package static let forces: Keymap = [(["r"], .showRecommendations)]
}

extension Keymap {
  /// Keys while slides are shown: what clickers send, and what people who present expect.
  package static let briefing: Keymap = [
    ([Key(.function(5))], .present),
    ([" "], .nextStep), ([Key(.backspace)], .previousStep),
    ([Key(.right)], .nextSlide), ([Key(.pageDown)], .nextSlide), (["l"], .nextSlide),
    ([Key(.left)], .previousSlide), ([Key(.pageUp)], .previousSlide), (["h"], .previousSlide),
    ([Key(.home)], .goToStart), (["g", "g"], .goToStart), ([Key(.end)], .goToEnd),
    (["G"], .goToEnd),
    (["s"], .showAllSteps), (["."], .blackScreen), (["b"], .blackScreen), (["w"], .whiteScreen),
    (["+"], .largerLetters), (["="], .largerLetters), (["-"], .smallerLetters), (["z"], .freeze),
    (["t"], .toggleClock), (["o"], .showOutline), ([Key(.tab)], .showOutline),
    ([Key(.down)], .moveDown), (["j"], .moveDown), ([Key(.up)], .moveUp), (["k"], .moveUp),
    ([Key(.enter)], .open), (["K"], .peek), ([Key(.escape)], .close),
    ([Key(.left, .alt)], .goBack), ([Key(.right, .alt)], .goForward),
    (["/"], .find), (["n"], .nextMatch), (["N"], .previousMatch),
    (["y"], .copyPassage), (["Y"], .copyText), (["g", "y"], .copyPlace), (["e"], .editSource),
    (["m"], .setMark), (["'"], .goToMark),
    ([":"], .showPalette), (["?"], .showHelp), ([Key(.function(1))], .showHelp),
    (["T"], .changeTheme), (["M"], .toggleMouse), ([.control("l")], .redraw),
    ([.control("z")], .suspend), (["q"], .quit), ([.control("c")], .quit),
  ]
}

extension Key {
  package static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
}
