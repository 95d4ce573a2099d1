internal import Model

extension App {
  /// Goes on to the next way of setting lines.
  mutating func changeLines() {
    reading.lines = reading.lines.next
    // What was missing may have been installed since.
    reading.hyphenators = reading.hyphenators.filter { $0.value != .missing }
    notice = reading.lines.words
  }

  /// Asks for the hyphenator of the document that is open, the first time that it is needed.
  mutating func askForHyphenator() -> [Effect] {
    guard reading.lines == .hyphenated, let library, case .reader(let reader) = screen else {
      return []
    }
    let language = library.dossier.documents[reader.document].language
    guard reading.hyphenators[language] == nil else { return [] }
    reading.hyphenators[language] = .awaited
    return [.readHyphenator(language)]
  }

  mutating func take(_ result: Result<Hyphenator, HyphenationError>, for language: LanguageTag) {
    switch result {
    case .success(let hyphenator): reading.hyphenators[language] = .ready(hyphenator)
    case .failure(let error):
      reading.hyphenators[language] = .missing
      notice = "Not hyphenated: \(error)"
    }
    settle()
  }
}

extension ReadingOptions.Lines {
  fileprivate var next: Self {
    switch self {
    case .ragged: .justified
    case .justified: .hyphenated
    case .hyphenated: .ragged
    }
  }

  /// What the reader is told.
  fileprivate var words: String {
    switch self {
    case .ragged: "Ragged: lines end where their words end"
    case .justified: "Justified: lines end at the margin"
    case .hyphenated: "Justified and hyphenated: long words are divided"
    }
  }
}
