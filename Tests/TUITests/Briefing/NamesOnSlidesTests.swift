import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

/// People in private capacity on slides.
@Suite struct NamesOnSlidesTests {
  private let library: Library

  init() async throws {
    let folder = try TestFolder([
      "documents/note.md": "# Talks\n\nAna Lima thinks that the fees are too high.\n",
      "records/actors.yaml": """
      - id: ana
        name: Ana Lima
        kind: person
        capacity: private
        evidence: [{document: note, exact: Ana Lima}]
      """,
      "records/positions.yaml": """
      - id: high
        party: ana
        issue: fees
        stance: opposes
        attribution: named
        statement: Ana Lima finds the fees too high
        evidence: [{document: note, exact: Ana Lima thinks that the fees are too high}]
      """,
    ])
    library = Library(try await DossierLoader.load([folder.path]))
  }

  private static let talk = """
    ---
    title: With Ana Lima
    ---
    # What Ana Lima said

    | who | what |
    |---|---|
    | Ana Lima | said so |

    ```positions
    ```

    ```quote
    record: high
    ```
    """

  private func present(showsNames: Bool = false, _ keys: String = "") -> Session {
    var session = Session(loading: nil, size: Size(width: 60, height: 40))
    var options = TalkOptions()
    options.showsNames = showsNames
    session.app.startPresenting(options)
    session.send(.loaded(library))
    session.send(.briefed(.success(Briefing(markdown: Self.talk, for: library.dossier))))
    session.press(keys)
    return session
  }

  @Test(arguments: ["", "K", "o"])
  func `names are withheld wherever a slide has them`(keys: String) {
    let session = present(showsNames: false, keys)
    #expect(!session.screen.contains("Lima"), "\(session.screen)")
    #expect(session.screen.contains("___ ____"))
  }

  @Test func `they are shown where they are asked for, and in the document`() {
    #expect(present(showsNames: true).screen.contains("Ana Lima finds the fees"))
    #expect(present(showsNames: false, "Enter").screen.contains("Ana Lima thinks"))
  }
}
