extension Theme.Colour {
  /// The colour as most terminals show its index among xterm's 256.
  package var rgb: (red: UInt8, green: UInt8, blue: UInt8) {
    switch rich {
    case 0..<16:
      return Self.basicColours[Int(rich)]
    case 16..<232:
      let cube = rich - 16
      return (Self.level(cube / 36), Self.level(cube / 6 % 6), Self.level(cube % 6))
    default:
      let grey = 8 + 10 * (rich - 232)
      return (grey, grey, grey)
    }
  }

  /// The brightness of a step along an edge of the cube of 6 × 6 × 6 colours.
  private static func level(_ step: UInt8) -> UInt8 {
    step == 0 ? 0 : 55 + 40 * step
  }

  /// The first sixteen as xterm has them; readers often choose others, so no theme uses them.
  private static let basicColours: [(red: UInt8, green: UInt8, blue: UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
