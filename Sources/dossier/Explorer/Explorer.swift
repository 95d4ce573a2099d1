internal import Canvas
internal import Glibc
internal import Model
internal import TUI
internal import Terminal

/// The explorer: the loop that turns what happens into state, and state into a screen.
@MainActor final class Explorer {
  private let secretary: Secretary
  private let mailbox: Mailbox
  private let terminal: CursesTerminal
  private let paths: [String]
  private var app: App

  /// The other screens that show the briefing, once it is shown.
  private var room: Room?

  /// What tells the time every second while somebody wants to know it.
  private var clock: Task<Void, Never>?

  /// Opens the explorer and stays in it until the reader leaves.
  ///
  /// - Parameters:
  ///   - paths: What to open.
  ///   - talk: How the dossier's briefing is to be presented; `nil` to begin with the Overview.
  /// - Returns: The exit status.
  static func run(_ paths: [String], presenting talk: TalkOptions? = nil) -> Int32 {
    do {
      let place = OpeningPlace(paths)
      let paths = try BundledDossier.paths(for: place.paths)
      if paths.contains("-") { try Keyboard.takeOver() }
      return try Explorer(paths, at: place.date, presenting: talk).loop()
    } catch let failure as Failure {
      return fail(failure.message, status: failure.status)
    } catch let error as TerminalError {
      return fail(error.description, status: .wrongUsage)
    } catch let error as LoadingError {
      return fail(error.description, status: .unreadableData)
    } catch {
      return fail("\(error)", status: .unreadableData)
    }
  }

  private static func fail(_ text: String, status: ExitStatus) -> Int32 {
    StandardStreams.report(text)
    return status.rawValue
  }

  private init(_ paths: [String], at date: EDTF?, presenting talk: TalkOptions?) throws {
    for path in paths where path != "-" {
      if case .missing(let failure) = FileReader.kind(of: FilePath(argument: path)) {
        throw LoadingError.unreadable(path: path, reason: failure.description)
      }
    }
    self.paths = paths
    mailbox = Mailbox()
    secretary = Secretary(paths, mailbox)
    let summary = SummaryCache(for: paths)?.read()
    // With a summary at hand the first screen needs no file; reading them would only slow it down.
    if summary == nil { secretary.load() }
    terminal = try CursesTerminal(theme: .dark, mouse: true)
    app = App(size: terminal.size, summary: summary)
    app.opening = date.map(Target.date)
    if let talk { app.startPresenting(talk) }
    mailbox.attach(wake: terminal.wake)
    terminal.paint(app.draw())
    if summary != nil { secretary.load() }
  }
}

extension Explorer {
  private func loop() throws -> Int32 {
    defer {
      terminal.close()
      room?.leave()
      keepRehearsal()
    }
    while true {
      let inputs = terminal.wait(
        timeoutMilliseconds: room?.patience, watching: room?.descriptors ?? []
      ).map(Message.input)
      let signals = room?.take().map(Message.signalled) ?? []
      for message in mailbox.takeAll() + signals + inputs {
        if case .failed(let reason) = message, app.library == nil {
          terminal.close()
          return Self.fail(reason, status: .unreadableData)
        }
        for effect in app.update(message) {
          if case .quit(let status) = effect { return status }
          perform(effect)
        }
      }
      terminal.paint(app.draw())
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit: break
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .applyTheme(let theme): terminal.theme = theme
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .copy(let text, let what):
      terminal.copy(text)
      mailbox.post(.reported("Copied the \(what)"))
    case .edit(let place): edit(place)
    case .decide(let decision, let dossier): secretary.write(decision, of: dossier)
    case .undo(let edits, let dossier): secretary.takeBack(edits, of: dossier)
    case .makeDossier(let folder, let decision): secretary.makeDossier(at: folder, for: decision)
    case .readBriefing(let dossier):
      let mailbox = mailbox
      let paths = paths
      let isUnicode = terminal.isUnicode
      Task.detached(priority: .userInitiated) {
        let message = Message.briefing(at: paths, for: dossier)
        // With its letters before it, the first slide is shown once.
        if isUnicode, let letters = message.letters { mailbox.post(.letters(reading: letters)) }
        if let briefing = message.briefing, let path = briefing.text?.source.path {
          mailbox.post(.rehearsed(RehearsalLog(beside: path).lastTimes(of: briefing)))
        }
        mailbox.post(message)
      }
    case .readLetters(let letters):
      guard terminal.isUnicode else { break }
      let mailbox = mailbox
      Task.detached(priority: .userInitiated) { mailbox.post(.letters(reading: letters)) }
    case .tellTime(let isOn): tellTime(isOn)
    case .joinRoom(let file): join(file)
    case .signal(let signal): room?.send(signal)
    case .checkAnalysis(let dossier):
      let mailbox = mailbox
      Task.detached(priority: .userInitiated) {
        mailbox.post(.remarked(Analysis.remarks(on: dossier), on: dossier))
      }
    case .readCitations(let dossier):
      let mailbox = mailbox
      Task.detached(priority: .userInitiated) {
        mailbox.post(.cited(dossier.documents.map(CitationReader.citations), in: dossier))
      }
    case .readHyphenator(let language):
      let mailbox = mailbox
      Task.detached(priority: .userInitiated) { mailbox.post(.hyphenator(reading: language)) }
    }
  }

  /// Looks for the other screens that show a briefing.
  ///
  /// Where they cannot meet, this one is alone; only with notes that is worth a word.
  private func join(_ briefing: FilePath) {
    do throws(RoomAddress.Missing) {
      room = Room(at: try RoomAddress(for: briefing))
    } catch {
      if app.isPresenter { mailbox.post(.reported("This screen is alone: \(error)")) }
    }
  }

  /// Says how long each slide took, and keeps it beside the briefing.
  private func keepRehearsal() {
    guard let times = app.rehearsal?.times, times.contains(where: { $0 > 0 }),
      let briefing = app.briefing, let path = briefing.text?.source.path
    else { return }
    try? StandardStreams.write(RehearsalTable.text(of: times, briefing))
    let log = RehearsalLog(beside: path)
    do throws(RehearsalLog.Problem) {
      try log.add(times, of: briefing, on: WallClock.day)
      StandardStreams.report("Kept in \(log.path.shown)")
    } catch {
      StandardStreams.report("\(error)")
    }
  }

  /// Says every second what time it is, or no longer.
  private func tellTime(_ isOn: Bool) {
    clock?.cancel()
    guard isOn else { return }
    let mailbox = mailbox
    clock = Task.detached {
      while !Task.isCancelled {
        mailbox.post(.time(MonotonicClock.seconds, wall: WallClock.text))
        try? await Task.sleep(for: .seconds(1))
      }
    }
  }

  /// Opens a file in the reader's editor, and reads the dossier again afterwards.
  private func edit(_ place: SourcePlace) {
    var status: Int32 = 0
    terminal.runOutside { status = Editor.open(place) }
    if status == Editor.notRun {
      mailbox.post(.reported("\(Editor.name) could not be run; set EDITOR to your editor"))
    } else {
      secretary.load()
    }
  }
}
