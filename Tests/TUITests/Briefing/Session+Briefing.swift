import Canvas
import Model
import TUI
import TestSupport

extension Session {
  /// Somebody who presents a briefing, from the Overview.
  init(presenting markdown: String, _ library: Library, size: Size = .standard) {
    self.init(library, size: size)
    press("F5")
    send(.briefed(.success(Briefing(markdown: markdown, for: library.dossier))))
  }

  /// The slides that are on the screen.
  var briefing: BriefingScreen? {
    if case .briefing(let briefing) = app.screen { briefing } else { nil }
  }

  /// The texts on the slide, without the last row and without empty rows.
  var slide: [String] {
    rows.dropLast().map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Which slide is shown and which page of it: `2 of 3`, `1/2   2 of 3`.
  var place: String {
    let parts = lastRow.split(separator: "   ").map(\.trimmed)
    return parts.filter { $0.contains(" of ") || $0.contains("/") }.joined(separator: "   ")
  }
}
