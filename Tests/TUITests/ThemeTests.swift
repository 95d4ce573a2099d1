import Canvas
import TUI
import Testing

@Suite struct ThemeTests {
  @Test func `every theme has a name of its own`() {
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }
}
