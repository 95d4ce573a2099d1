import TestSupport
import Testing

/// The judge of what a program may send to a terminal.
@Suite struct TerminalOutputTests {
  @Test(arguments: [
    "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;30r\u{1B}(B\u{1B}[m\u{1B}[4l\u{1B}[?7h",
    "\u{1B}[H\u{1B}[2J",
    "\u{1B}[?1h\u{1B}=\u{1B}[?1000h\u{1B}[?1006h", "\u{1B}[3;4Hquay\u{1B}[K\u{1B}[5X─\u{1B}[9b",
    "\u{1B}[38;5;250m\u{1B}[48;5;234mHải Phòng 港口\r\n\u{8}\t",
    "\u{1B}[?12l\u{1B}[?25h\u{1B}[?1049l\u{1B}[23;0;0t\r\u{1B}[?1l\u{1B}>",
    "\u{1B}7\u{1B}M\u{1B}8\u{1B}[2S\u{1B}[d",
  ])
  func `what ncurses sends for xterm is allowed`(text: String) {
    #expect(TerminalOutput(Array(text.utf8)).foreign.isEmpty)
  }

  @Test(arguments: [
    "\u{1B}]0;t\u{7}", "\u{1B}]2;t\u{1B}\\", "\u{1B}]8;;https://a.example\u{7}",
    "\u{1B}]52;c;?\u{7}",
    "\u{1B}]4;1;rgb:0/0/0\u{7}", "\u{1B}P+q\u{1B}\\", "\u{1B}_G\u{1B}\\", "\u{1B}^x\u{1B}\\",
    "\u{1B}c",
    "\u{1B}#8", "\u{1B}(0", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[>q", "\u{1B}[?1003h", "\u{1B}[?2004h",
    "\u{1B}[21t", "\u{1B}[5i", "\u{1B}[!p", "\u{1B}[2 q", "\u{1B}[?1;2", "\u{1B}", "\u{7}", "\u{E}",
    "\u{0}",
    "\u{7F}", "\u{85}", "\u{9B}2J", "\u{9D}0;t\u{9C}", "\u{202E}", "\u{2066}", "\u{200F}",
    "\u{2028}",
    "\u{E0041}", "\u{FFF9}",
  ])
  func `everything else is foreign`(text: String) {
    #expect(!TerminalOutput(Array("a\(text)b".utf8)).foreign.isEmpty)
  }

  @Test(
    arguments: [[0x9B], [0xC0, 0x9B], [0xFF], [0xED, 0xA0, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func `bytes that are no characters are foreign`(bytes: [UInt8]) {
    #expect(!TerminalOutput([0x61] + bytes + [0x62]).foreign.isEmpty)
  }

  @Test func `what goes to the clipboard is told apart`() {
    let output = TerminalOutput(Array("\u{1B}]52;c;cXVheQ==\u{7}\u{1B}[H\u{1B}[2J".utf8))
    #expect(output.foreign.isEmpty)
    #expect(output.copied == ["quay"])
    #expect(output.clearings == 1)
  }
}
