/// Something the reader can ask for: by key, by name in the palette, or with the mouse.
package enum Action: String, CaseIterable, Sendable {
  case moveDown, moveUp, moveLeft, moveRight
  case pageDown, pageUp, halfPageDown, halfPageUp, goToStart, goToEnd
  case nextPane, previousPane
  case open, close, goBack, goForward
  case showOverview, showDocuments, showTimeline, showForces
  case showPositions, showFigures, showActors, showSources, showProblems
  case find, nextMatch, previousMatch, findByName
  case peek, showOutline, nextSection, previousSection, nextMark, previousMark
  case justify
  case zoomIn, zoomOut, earlier, later, showWholeTime, goToDate
  case changeLanes, filterEvents, nextSource, previousSource
  case showRecommendations
  case present, nextStep, previousStep, nextSlide, previousSlide, showAllSteps
  case blackScreen, whiteScreen, toggleClock, largerLetters, smallerLetters, freeze
  case accept, reject, revise, part, undo
  case select, swapEnds
  case copyPassage, copyText, copyPlace, editSource, setMark, goToMark
  case showPalette, showHelp, changeTheme, toggleMouse, redraw, suspend, quit
}

extension Action {
  /// The heading under which help lists an action.
  package enum Group: String, CaseIterable, Sendable {
    case moving = "Moving"
    case opening = "Opening and coming back"
    case views = "Views"
    case finding = "Finding"
    case reading = "Reading"
    case timeline = "Timeline"
    case forces = "Forces"
    case briefing = "Briefing"
    case deciding = "Deciding on suggestions"
    case taking = "Taking away"
    case program = "The program"
  }

  /// What help and the palette say of an action.
  package struct Words: Sendable {
    /// A line for help and the palette.
    package let summary: String

    /// A word or two for the row of hints.
    package let hint: String
    package let group: Group
  }

  package var words: Words {
    switch self {
    case .moveDown: Words(summary: "Move down", hint: "down", group: .moving)
    case .moveUp: Words(summary: "Move up", hint: "up", group: .moving)
    case .moveLeft: Words(summary: "Move left, to the other side", hint: "side", group: .moving)
    case .moveRight: Words(summary: "Move right, to the other side", hint: "side", group: .moving)
    case .pageDown: Words(summary: "Next page", hint: "page", group: .moving)
    case .pageUp: Words(summary: "Page before", hint: "page up", group: .moving)
    case .halfPageDown: Words(summary: "Half a page down", hint: "half page", group: .moving)
    case .halfPageUp: Words(summary: "Half a page up", hint: "half page up", group: .moving)
    case .goToStart: Words(summary: "Go to the first line", hint: "top", group: .moving)
    case .goToEnd: Words(summary: "Go to the last line", hint: "end", group: .moving)
    case .nextPane: Words(summary: "Next pane, or next link", hint: "pane", group: .moving)
    case .previousPane: Words(summary: "Pane or link before", hint: "pane", group: .moving)
    case .open: Words(summary: "Open what is selected", hint: "open", group: .opening)
    case .close: Words(summary: "Close, or clear the search", hint: "close", group: .opening)
    case .goBack: Words(summary: "Back to where you were", hint: "back", group: .opening)
    case .goForward: Words(summary: "Forward again", hint: "forward", group: .opening)
    case .showOverview: Words(summary: "Overview", hint: "overview", group: .views)
    case .showDocuments: Words(summary: "Documents", hint: "documents", group: .views)
    case .showTimeline: Words(summary: "Timeline", hint: "timeline", group: .views)
    case .showForces: Words(summary: "Forces", hint: "forces", group: .views)
    case .showPositions: Words(summary: "Positions", hint: "positions", group: .views)
    case .showFigures: Words(summary: "Figures", hint: "figures", group: .views)
    case .showActors: Words(summary: "Actors", hint: "actors", group: .views)
    case .showSources: Words(summary: "Sources", hint: "sources", group: .views)
    case .showProblems: Words(summary: "Problems", hint: "problems", group: .views)
    case .find: Words(summary: "Search this view as you type", hint: "search", group: .finding)
    case .nextMatch: Words(summary: "Next match", hint: "next", group: .finding)
    case .previousMatch: Words(summary: "Match before", hint: "previous", group: .finding)
    case .findByName: Words(summary: "Find anything by its name", hint: "find", group: .finding)
    case .peek: Words(summary: "Peek at the notes and records here", hint: "peek", group: .reading)
    case .showOutline: Words(summary: "Outline of the document", hint: "outline", group: .reading)
    case .nextSection: Words(summary: "Next section", hint: "section", group: .reading)
    case .previousSection: Words(summary: "Section before", hint: "section", group: .reading)
    case .nextMark:
      Words(summary: "Next line that a record rests on", hint: "mark", group: .reading)
    case .previousMark:
      Words(summary: "Line before that a record rests on", hint: "mark", group: .reading)
    case .justify:
      Words(summary: "Lines ragged, justified, or hyphenated", hint: "lines", group: .reading)
    case .zoomIn: Words(summary: "Zoom in, from centuries to days", hint: "zoom", group: .timeline)
    case .zoomOut: Words(summary: "Zoom out", hint: "zoom out", group: .timeline)
    case .earlier: Words(summary: "Earlier part of the time", hint: "earlier", group: .timeline)
    case .later: Words(summary: "Later part of the time", hint: "later", group: .timeline)
    case .showWholeTime: Words(summary: "Show the whole time", hint: "whole", group: .timeline)
    case .goToDate:
      Words(summary: "Go to a date: may 2019, 2018-Q3, 1990s", hint: "date", group: .timeline)
    case .changeLanes:
      Words(summary: "Lanes by theme, actor, document, kind", hint: "lanes", group: .timeline)
    case .filterEvents:
      Words(summary: "Filter by kind, actor, status and more", hint: "filter", group: .timeline)
    case .nextSource:
      Words(summary: "Next passage that the event rests on", hint: "source", group: .timeline)
    case .previousSource:
      Words(summary: "Passage before that the event rests on", hint: "source", group: .timeline)
    case .showRecommendations:
      Words(summary: "Forces or recommendations", hint: "recommendations", group: .forces)
    case .present:
      Words(summary: "Present this view or the briefing", hint: "present", group: .briefing)
    case .nextStep: Words(summary: "Next step of the slide", hint: "step", group: .briefing)
    case .previousStep: Words(summary: "Step before", hint: "step back", group: .briefing)
    case .nextSlide: Words(summary: "Next slide, past its steps", hint: "slide", group: .briefing)
    case .previousSlide: Words(summary: "Slide before", hint: "slide back", group: .briefing)
    case .showAllSteps: Words(summary: "All steps of the slide", hint: "all", group: .briefing)
    case .blackScreen:
      Words(summary: "Black screen until the next key", hint: "black", group: .briefing)
    case .whiteScreen:
      Words(summary: "White screen until the next key", hint: "white", group: .briefing)
    case .toggleClock: Words(summary: "How long the talk takes", hint: "time", group: .briefing)
    case .largerLetters: Words(summary: "Larger headings", hint: "larger", group: .briefing)
    case .smallerLetters: Words(summary: "Smaller headings", hint: "smaller", group: .briefing)
    case .freeze:
      Words(
        summary: "Freeze the audience's screen (presenter)", hint: "freeze", group: .briefing)
    case .accept:
      Words(summary: "Accept the suggestion as a record", hint: "accept", group: .deciding)
    case .reject:
      Words(summary: "Reject the suggestion for good", hint: "reject", group: .deciding)
    case .revise:
      Words(summary: "Edit the record or suggestion", hint: "change", group: .deciding)
    case .part:
      Words(summary: "Part events that were joined", hint: "part", group: .deciding)
    case .undo: Words(summary: "Take back the last decision", hint: "undo", group: .deciding)
    case .select:
      Words(summary: "Choose a passage for a record", hint: "choose", group: .deciding)
    case .swapEnds:
      Words(summary: "Move the passage's other end", hint: "other end", group: .deciding)
    case .copyPassage: Words(summary: "Copy with its citation", hint: "copy", group: .taking)
    case .copyText: Words(summary: "Copy the text alone", hint: "copy text", group: .taking)
    case .copyPlace:
      Words(summary: "Copy the place in the file", hint: "copy place", group: .taking)
    case .editSource: Words(summary: "Open the source in the editor", hint: "edit", group: .taking)
    case .setMark: Words(summary: "Set a mark here: m and a letter", hint: "mark", group: .taking)
    case .goToMark:
      Words(summary: "Go to a mark: ' and its letter", hint: "to mark", group: .taking)
    case .showPalette: Words(summary: "Every action by name", hint: "actions", group: .program)
    case .showHelp: Words(summary: "Help", hint: "help", group: .program)
    case .changeTheme: Words(summary: "Next theme", hint: "theme", group: .program)
    case .toggleMouse:
      Words(summary: "Mouse on or off (off: the terminal selects)", hint: "mouse", group: .program)
    case .redraw: Words(summary: "Draw the screen again", hint: "redraw", group: .program)
    case .suspend: Words(summary: "Suspend; fg comes back", hint: "suspend", group: .program)
    case .quit: Words(summary: "Leave dossier", hint: "quit", group: .program)
    }
  }
}
