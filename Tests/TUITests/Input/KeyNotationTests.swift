import TUI
import Testing

@Suite struct KeyNotationTests {
  @Test(
    arguments: [
      ("j", Key("j")), ("/", Key("/")), ("-", Key("-")), ("C-d", Key.control("d")),
      ("C--", Key.control("-")), ("Enter", Key(.enter)), ("Escape", Key(.escape)),
      ("Space", Key(" ")), ("PageDown", Key(.pageDown)), ("BSpace", Key(.backspace)),
      ("F1", Key(.function(1))), ("F12", Key(.function(12))), ("M-Left", Key(.left, .alt)),
      ("C-M-x", Key("x").adding([.control, .alt])), ("S-Tab", Key(.tab, .shift)),
      ("BTab", Key(.tab, .shift)), ("é", Key("é")),
    ])
  func `a key is read as tmux writes it`(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
  }

  @Test(arguments: ["", "enter", "F0", "F13", "C-", "X-a", "jj", "M-"])
  func `a name that no key has is none`(notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test func `keys are parted by blanks`() throws {
    #expect(try Key.sequence(" 3 j  Enter ") == ["3", "j", Key(.enter)])
    #expect(try Key.sequence("").isEmpty)
  }

  @Test func `the first name that no key has is told`() {
    let error = #expect(throws: Key.NotationError.self) { try Key.sequence("j Entre Tabb") }
    #expect(
      error?.description
        == "expected a key such as j, Enter, PageDown, C-d or M-Left, found 'Entre'")
  }
}

extension Key {
  fileprivate func adding(_ modifiers: Modifiers) -> Key {
    Key(code, self.modifiers.union(modifiers))
  }
}
