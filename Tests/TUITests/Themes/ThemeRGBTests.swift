import TUI
import Testing

@Suite struct ThemeRGBTests {
  @Test(
    arguments: [
      (0, 0x000000), (9, 0xFF0000), (15, 0xFFFFFF), (16, 0x000000), (17, 0x00005F),
      (110, 0x87AFD7), (231, 0xFFFFFF), (232, 0x080808), (255, 0xEEEEEE),
    ] as [(UInt8, Int)])
  func `an index among xterm's colours is red, green and blue`(index: UInt8, hexadecimal: Int) {
    let (red, green, blue) = Theme.Colour(index, basic: 0).rgb
    #expect(Int(red) << 16 | Int(green) << 8 | Int(blue) == hexadecimal)
  }
}
