package import Model

/// Something that happened: a key, or a result of work done beside the screen.
package enum Message: Sendable {
  case input(Input)

  /// The dossier was read; until it is complete, what rules suggest is still being looked for.
  case loaded(Library, isComplete: Bool = true)

  /// Records were written and read anew; `undo` is what takes that back, in order.
  case decided(Library, undo: [RecordEdit], words: String)

  /// Something was decided on, but there is no dossier to keep it in; one could be made there.
  case needsDossier(Decision, proposal: String)

  /// Nothing could be opened; the text says why, in lines.
  case failed(String)

  /// Work asked for is done, or could not be; the text says so in a line.
  case reported(String)

  /// The dossier's briefing, `nil` where it has none, or why it cannot be read.
  case briefed(Result<Briefing?, LoadingError>)

  /// The shapes of letters, without those that the font does not have.
  case letters([Unicode.Scalar: LetterShape], of: Set<Unicode.Scalar>)

  /// What time it is, in seconds since any moment, and on the wall.
  case time(Int, wall: String = "")

  /// The seconds that each slide took in the last rehearsal.
  case rehearsed([Int])

  /// Where another screen is that shows the briefing.
  case signalled(SlideSignal)

  /// What there is to say of the analysis of a dossier.
  case remarked([Remark], on: Dossier)

  /// What the notes of each document of a dossier cite.
  case cited([CitationReader.Result], in: Dossier)

  /// How to divide words of a language, or why that is not known.
  case hyphenator(LanguageTag, Result<Hyphenator, HyphenationError>)
}

/// Work that the state asks for and cannot do by itself.
package enum Effect: Equatable, Sendable {
  case quit(status: Int32)
  case suspend
  case redraw
  case edit(SourcePlace)

  /// To write what was decided, beside the screen.
  case decide(Decision, Dossier)

  /// To write edits that take decisions back, beside the screen.
  case undo([RecordEdit], Dossier)

  /// To make a dossier of what is open, in a folder, and to write there what was decided.
  case makeDossier(at: String, Decision)
  case copy(String, what: String)
  case applyTheme(Theme)
  case setMouse(Bool)

  /// To read the briefing of a dossier, beside the screen.
  case readBriefing(Dossier)

  /// To read what large letters are drawn from, beside the screen.
  case readLetters(Set<Unicode.Scalar>)

  /// To look for the other screens that show the briefing in a file.
  case joinRoom(FilePath)

  /// To tell the other screens where this one is.
  case signal(SlideSignal)

  /// To tell the time every second, from now on, or no longer.
  case tellTime(Bool)

  /// To look, beside the screen, for what there is to say of the analysis.
  case checkAnalysis(Dossier)

  /// To read, beside the screen, what the notes cite.
  case readCitations(Dossier)

  /// To read how words of a language are divided, beside the screen.
  case readHyphenator(LanguageTag)
}

extension Message {
  /// The briefing that was read, where this is one.
  package var briefing: Briefing? {
    guard case .briefed(.success(let briefing?)) = self else { return nil }
    return briefing
  }

  /// The letters that the headings of a briefing are made of, where this is one.
  package var letters: Set<Unicode.Scalar>? {
    briefing?.letters
  }
}
