import Canvas
import TUI
import TestSupport
import Testing

@Suite struct PopupTests {
  static let pickers = [0, 1, 3, 200].map { count in
    let items = (0..<count).map { Picker.Item("Quay \($0)", target: .document($0)) }
    return Picker(title: "Quays", items: items)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (20, 5), (80, 24), (500, 200)])
  func `a popup lies on the screen`(width: Int, height: Int) {
    let screen = Rect(width: width, height: height)
    for picker in Self.pickers {
      let popup = Popup.picker(picker, in: screen)
      #expect(popup.area.intersection(screen) == popup.area)
    }
    let help = Popup.help(Help(keymap: .everywhere), in: screen)
    #expect(help.area.intersection(screen) == help.area)
  }

  @Test func `a picker keeps its height while it is narrowed`() {
    var picker = Self.pickers[3]
    let before = Popup.picker(picker, in: Rect(.standard)).area
    picker.type("Quay 19")
    #expect(Popup.picker(picker, in: Rect(.standard)).area == before)
  }
}
