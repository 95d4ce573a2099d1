import TUI
import Testing

@Suite struct KeyNameTests {
  @Test(
    arguments: [
      ("j", "j"), ("G", "G"), (Key(" "), "Space"), (.control("d"), "Ctrl-D"),
      (Key(.right, .alt), "Alt-Right"), (Key(.tab, .shift), "Shift-Tab"), (Key(.pageDown), "PgDn"),
      (Key(.function(1)), "F1"), (Key(.escape), "Esc"), (Key(.backspace), "Backspace"),
    ] as [(Key, String)])
  func `hints and help write a key as keyboards do`(key: Key, name: String) {
    #expect(key.description == name)
  }
}
