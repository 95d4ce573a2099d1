package import Model

/// Something that happened: a key, or a result of work done beside the screen.
package enum Message: Sendable {
  case input(Input)
  case loaded(Library)

  /// Nothing could be opened; the text says why, in lines.
  case failed(String)

  /// Work asked for is done, or could not be; the text says so in a line.
  case reported(String)

  /// How to divide words of a language, or why that is not known.
  case hyphenator(LanguageTag, Result<Hyphenator, HyphenationError>)
}

/// Work that the state asks for and cannot do by itself.
package enum Effect: Equatable, Sendable {
  case quit(status: Int32)
  case suspend
  case redraw
  case edit(SourcePlace)
  case copy(String, what: String)
  case applyTheme(Theme)
  case setMouse(Bool)

  /// To read how words of a language are divided, beside the screen.
  case readHyphenator(LanguageTag)
}
