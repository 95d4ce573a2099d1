import Model

@testable import TUI

extension LargeLetters {
  /// The letters of the font in the fixtures: E, H, V, e, g, i, n, t, one with two marks.
  static var sample: LargeLetters {
    var letters = LargeLetters()
    letters.add(shapesOfSample, of: lettersOfSample)
    return letters
  }

  static let lettersOfSample = Set("EHVegint日\u{1EC7}\u{301}".unicodeScalars)

  static var shapesOfSample: [Unicode.Scalar: LetterShape] {
    LetterFile.shapes(of: lettersOfSample, at: "Tests/Fixtures/letters.hex")
  }
}
