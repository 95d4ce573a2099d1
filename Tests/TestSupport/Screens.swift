package import Canvas
internal import FoundationEssentials
package import Testing

/// Compares a surface with the screen stored under a name, in the folder `Screens` beside the test.
///
/// `make screens` stores what the tests draw, for review with the change that causes it.
package func expectScreen(
  _ surface: Surface, _ name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let folder = file.split(separator: "/").dropLast().joined(separator: "/")
  let path = "/\(folder)/Screens/\(name).txt"
  let text = surface.text + "\n"
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] != nil {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOfFile: path, encoding: .utf8)
  #expect(text == expected, sourceLocation: location)
}
