internal import Canvas
internal import Model

extension App {
  /// Takes in a message; the answer is work for the host to do.
  package mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    return effects + askForHyphenator() + askForRemarks() + askForCitations() + askForBriefing()
      + askForLetters() + askForTime() + askForRoom()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .input(let input): return update(input)
    case .hyphenator(let tag, let result):
      take(result, for: tag)
      return []
    case .remarked(let remarks, let dossier):
      take(remarks, on: dossier)
      return []
    case .cited(let citations, let dossier):
      take(citations, of: dossier)
      return []
    case .briefed(let result):
      take(result)
      return []
    case .letters(let shapes, let letters):
      self.letters.add(shapes, of: letters)
      settle()
      return []
    case .signalled(let signal):
      follow(signal)
      return []
    case .rehearsed(let times):
      rehearsedTimes = times
      return []
    case .time(let seconds, let wall):
      tick(seconds, wall: wall)
      return []
    case .loaded(let library, let isComplete):
      self.isComplete = isComplete
      adopt(library)
      settle()
      if isComplete, let opening = opening.take() { open(opening) }
      if isComplete { refreshBriefing() }
      return []
    case .decided(let library, let undo, let words):
      adopt(library)
      settle()
      if !undo.isEmpty { self.undo.append(undo) }
      notice = words
      return []
    case .needsDossier(let decision, let proposal):
      prompt = Prompt(purpose: .folder(decision), field: TextField(proposal), before: screen)
      return []
    case .failed(let text), .reported(let text):
      notice = text
      return []
    }
  }

  private mutating func update(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .mouse(let mouse): return point(mouse)
    case .resized(let size):
      resize(to: size)
      // A peek stands beside its line, which is on another row now.
      if case .peek = overlay { overlay = nil }
      settle()
      return []
    case .resumed: return [.redraw]
    case .asksToEnd(let signal): return [.quit(status: 128 + signal)]
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if let awaited = awaitsMark { return useMark(awaited, key) }
    if prompt != nil { return type(key) }
    if overlay != nil { return pressInOverlay(key) }
    if let digit = key.digit, typed.isEmpty, screen.isBriefing {
      prompt = Prompt(purpose: .slide, field: TextField(digit), before: screen)
      return []
    }
    typed.append(key)
    switch keymap.match(typed) {
    case .pending: return []
    case .none:
      typed = []
      return []
    case .action(let action):
      typed = []
      return perform(action)
    }
  }

  /// Does what an action asks, here or in the screen.
  package mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit(status: 0)]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .changeTheme: return changeTheme()
    case .toggleMouse: return toggleMouse()
    case .showHelp: overlay = .help(Help(keymap: keymap, explainsMargin: screen.isReader))
    case .showPalette: overlay = .picker(.actions(keymap: keymap))
    case .present: present()
    case .toggleClock: toggleClock()
    case .findByName: if let library { overlay = .picker(.names(library)) }
    case .justify: changeLines()
    case .showRecommendations: showRecommendations()
    case .goBack: goBack()
    case .goForward: goForward()
    case .setMark: awaitsMark = .set
    case .goToMark: awaitsMark = .go
    case .find: find()
    case .goToDate: askForDate()
    case .copyPassage, .copyText, .copyPlace: return copy(action)
    case .editSource: return edit()
    case .accept, .reject, .part: return decide(action)
    case .revise: revise()
    case .undo: return undoLast()
    default:
      guard let view = action.view else { return performInScreen(action) }
      show(view)
    }
    settle()
    return []
  }

  private mutating func performInScreen(_ action: Action) -> [Effect] {
    guard let surroundings else { return [] }
    let response = screen.perform(action, in: surroundings)
    settle()
    switch response {
    case .handled, .ignored: break
    case .open(let target): return choose(target)
    case .choose(let picker): overlay = .picker(picker)
    case .peek(let peek): overlay = .peek(peek)
    case .tell(let text): notice = text
    }
    return []
  }

  /// Searches the screen; on the overview, which is no list, everything that has a name.
  private mutating func find() {
    guard let library else { return }
    if case .overview = screen {
      overlay = .picker(.names(library))
    } else {
      prompt = Prompt(before: screen)
    }
  }

  /// What the screen may look at; `nil` until something is loaded.
  package var surroundings: Surroundings? {
    library.map { library in
      let area = screen.isBriefing ? Rect(size) : Frame(size).body
      return Surroundings(library: library, area: area, reading: reading, letters: letters)
    }
  }

  /// Makes the selection visible after anything that may have moved it.
  package mutating func settle() {
    guard let surroundings else { return }
    screen.settle(in: surroundings)
  }

  private mutating func changeTheme() -> [Effect] {
    let next = (Theme.all.firstIndex(of: theme) ?? 0) + 1
    theme = Theme.all[next % Theme.all.count]
    notice = "Theme: \(theme.name)"
    return [.applyTheme(theme)]
  }

  private mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = isMouseOn ? "The mouse works in dossier" : "The mouse selects text in the terminal"
    return [.setMouse(isMouseOn)]
  }

  private mutating func useMark(_ awaited: AwaitedMark, _ key: Key) -> [Effect] {
    awaitsMark = nil
    guard case .character(let letter) = key.code, key.modifiers.isEmpty else { return [] }
    switch awaited {
    case .set:
      marks[letter] = screen
      notice = "Marked as \(letter); '\(letter) comes back"
    case .go:
      guard let place = marks[letter] else {
        notice = "No mark \(letter)"
        return []
      }
      go(to: place)
    }
    return []
  }
}

extension Key {
  /// The digit that it types.
  fileprivate var digit: String? {
    guard case .character(let character) = code, modifiers.isEmpty, character.isASCII,
      character.isNumber
    else { return nil }
    return String(character)
  }
}

extension Action {
  /// The view that an action shows.
  package var view: View? {
    switch self {
    case .showOverview: .overview
    case .showDocuments: .documents
    case .showTimeline: .timeline
    case .showForces: .forces
    case .showPositions: .positions
    case .showFigures: .figures
    case .showActors: .actors
    case .showSources: .sources
    case .showProblems: .problems
    default: nil
    }
  }
}
