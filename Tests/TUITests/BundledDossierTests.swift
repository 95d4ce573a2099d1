import Canvas
import Model
import TUI
import TestSupport
import Testing

/// The dossier that comes with the program, in every view.
@Suite struct BundledDossierTests {
  @Test func `every view of the bundled dossier opens, to its last item and back`() async throws {
    let library = Library(try await DossierLoader.load(["Data/us-vietnam-security"]))
    for size in [Size.standard, Size(width: 40, height: 10), Size(width: 200, height: 60)] {
      var session = Session(library, size: size)
      for view in View.allCases {
        session.press("\(view.rawValue)")
        #expect(session.app.screen.view == view)
        for keys in ["G", "Tab", "Escape", "Enter", "G", "g g", "BSpace"] {
          session.press(keys)
          #expect(session.surface.size == size)
        }
      }
    }
  }
}
