package import Canvas
package import Model

/// The state of the explorer, whole.
///
/// ``update(_:)`` is the only thing that changes it, ``draw()`` only looks at it. Neither reads a
/// file, asks a clock or knows a terminal.
package struct App: Sendable {
  package private(set) var size: Size
  package var content: Content
  package var screen: Screen

  /// Where Backspace leads, latest last.
  package var back: [Screen] = []

  /// Where Alt-Right leads after going back, latest last.
  package var forward: [Screen] = []

  /// Each view as it was left.
  package var views: [View: Screen] = [:]
  package var overlay: Overlay?

  /// The line in which the reader types a search or a date.
  package var prompt: Prompt?
  package var theme: Theme
  package var isMouseOn: Bool

  /// How the reader wants text to be set.
  package var reading = ReadingOptions()

  /// What to open as soon as the dossier is loaded.
  package var opening: Target?

  /// What an earlier run left of the dossier.
  private let earlySummary: Summary?

  /// Whether all is there that rules suggest.
  package var isComplete = true

  /// What takes the reader's decisions back, latest last.
  package var undo: [[RecordEdit]] = []

  /// Whether what there is to say of the analysis is being looked for.
  var awaitsRemarks = false

  /// Whether what the notes cite is being read.
  var awaitsCitations = false

  /// The briefing that is to be presented once it is read.
  var awaitedBriefing: AwaitedBriefing?

  /// The slides as they were left.
  var presented: BriefingScreen?

  /// What headings of slides are drawn from, as far as it was read.
  var letters = LargeLetters()

  /// How this screen keeps together with others that show the briefing.
  var room = RoomState()

  /// How the briefing is to be presented.
  var talk = TalkOptions()

  /// The seconds that each slide took in the last rehearsal.
  var rehearsedTimes: [Int] = []

  /// How long each slide takes in this one.
  package internal(set) var rehearsal: Rehearsal?

  /// Whether somebody tells the time.
  var isClockRunning = false

  /// A line for the reader, until the next key.
  package var notice: String?

  /// The keys of a sequence that is not complete.
  package var typed: [Key] = []

  /// Places that the reader marked, by letter.
  package var marks: [Character: Screen] = [:]
  package var awaitsMark: AwaitedMark?

  /// What there is to show.
  package enum Content: Sendable {
    /// Files are being read.
    case loading
    case loaded(Library)
  }

  /// What the next letter does.
  package enum AwaitedMark: Equatable, Sendable {
    case set, go
  }

  package init(size: Size, summary: Summary? = nil, theme: Theme = .dark, isMouseOn: Bool = true) {
    self.size = size
    content = .loading
    earlySummary = summary
    screen = .overview(OverviewScreen())
    self.theme = theme
    self.isMouseOn = isMouseOn
  }

  package var library: Library? {
    if case .loaded(let library) = content { library } else { nil }
  }

  package var summary: Summary {
    switch content {
    case .loading: earlySummary ?? Summary(title: "")
    // What an earlier run counted stays until everything is counted again.
    case .loaded(let library): isComplete ? library.summary : earlySummary ?? library.summary
    }
  }

  package var keymap: Keymap { screen.keymap }

  mutating func resize(to size: Size) {
    self.size = size
  }
}

/// Something above the screen that has the keyboard.
package enum Overlay: Equatable, Sendable {
  case help(Help)
  case picker(Picker)
  case peek(Peek)
  case form(Form)

  var isHelp: Bool {
    if case .help = self { true } else { false }
  }
}

/// The line in which the reader types a search or a date.
package struct Prompt: Equatable, Sendable {
  /// What is done with the text.
  package enum Purpose: Equatable, Sendable {
    case search, date

    /// It is the number of a slide.
    case slide

    /// It names a folder for a new dossier, in which what was decided is kept.
    case folder(Decision)
  }

  package var purpose = Purpose.search
  var field = TextField("")

  /// Why the text was not taken, until it changes.
  package var problem: String?

  /// What the screen was when the typing began, to go back to.
  package var before: Screen

  package var text: String { field.text }
}
