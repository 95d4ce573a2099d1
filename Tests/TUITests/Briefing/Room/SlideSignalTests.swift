import Canvas
import TestSupport
import Testing

@testable import TUI

@Suite struct SlideSignalTests {
  private static var signal: SlideSignal {
    var signal = SlideSignal(slide: 300, step: 7)
    signal.top = SlidePlace(group: 4, line: 1000)
    signal.showsAllSteps = true
    signal.cover = .white
    signal.letterShift = -1
    signal.start = 123_456_789
    signal.stage = Size(width: 120, height: 36)
    return signal
  }

  @Test func `what is sent is read as it was, in as many bytes each time`() {
    var plain = SlideSignal(slide: 0, step: 0)
    for signal in [Self.signal, plain] {
      #expect(signal.bytes.count == SlideSignal.length)
      #expect(SlideSignal(bytes: signal.bytes) == signal)
    }
    plain.cover = .black
    #expect(SlideSignal(bytes: plain.bytes) == plain)
  }

  @Test func `numbers beyond what is sent become the largest`() {
    let signal = SlideSignal(slide: 1 << 20, step: 1 << 40)
    #expect(SlideSignal(bytes: signal.bytes)?.slide == 0xFFFF)
  }

  @Test(
    arguments: [
      (0, 0x45), (4, 2), (5, 3), (6, 2), (7, 5), (20, 0x80), (28, 1), (31, 1), (16, 4), (18, 4),
    ] as [(Int, UInt8)])
  func `whatever else is in its bytes, it is none`(place: Int, byte: UInt8) {
    var bytes = Self.signal.bytes
    bytes[place] = byte
    #expect(SlideSignal(bytes: bytes) == nil)
  }

  @Test(arguments: [[], [1], Array(signal.bytes.dropLast()), signal.bytes + [0]])
  func `shorter or longer ones are none`(bytes: [UInt8]) {
    #expect(SlideSignal(bytes: bytes) == nil)
  }

  @Test(arguments: 1...20)
  func `any bytes are read as something that is sent as the same, or as nothing`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      var bytes = Self.signal.bytes
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<32, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let signal = SlideSignal(bytes: bytes) else { continue }
      #expect(SlideSignal(bytes: signal.bytes) == signal)
    }
  }
}
