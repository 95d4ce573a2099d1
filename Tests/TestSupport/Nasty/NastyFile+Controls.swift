internal import Testing

extension NastyFile {
  /// Characters that steer instead of showing anything.
  static let controls: [NastyFile] = [
    NastyFile(
      "c1.md",
      body: "x \u{9B}7m y \u{9D}0;t\u{9C} z \u{90}q\u{9C} "
        + (0x80..<0xA0).compactMap(Unicode.Scalar.init).map { String($0) }.joined(separator: "-")
    ) {
      $0.says("x ", " y ", " z ")
      $0.tellsOfControls(5)
    },
    NastyFile(
      "c1-as-bytes.txt", bytes: Array(opening.utf8) + [0x9B, 0x37, 0x6D, 0x9D, 0x30, 0x0A]),
    NastyFile(
      "c0.md",
      body: (1..<0x20).filter { ![9, 10, 13].contains($0) }.compactMap(Unicode.Scalar.init)
        .map { "a\($0)" }.joined() + "\u{7F} b\u{8}\u{8}o _\u{8}u In 2016"
    ) {
      $0.says("In 2016")
      $0.tellsOfControls(28)
    },
    NastyFile(
      "direction.md",
      body: "owes \u{202E}000,9$ SU\u{202C} to \u{2066}one\u{2067}two\u{2069}\u{2069} \u{200F}"
        + "\u{200E}\u{61C}open \u{202E}to 2018\n\nThe next paragraph of 2019"
    ) {
      $0.says("owes ", "000,9$ SU", "The next paragraph of 2019")
      $0.tellsOfControls(6)
    },
    NastyFile(
      "tags.md",
      body: "plain"
        + "obey".unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }
        .map { String($0) }.joined() + " text a\u{FE0F} b\u{FE0E} c\u{E0100} d"
    ) {
      $0.says("plain", " text ")
      $0.tellsOfControls(4)
    },
    NastyFile("noncharacters.md", body: "x \u{FFFE} y \u{FFFF} z \u{10FFFF} \u{E000} \u{F0000} end")
    {
      $0.says("x ", " end")
    },
    NastyFile("annotations.md", body: "\u{FFF9}base\u{FFFA}ruby\u{FFFB} \u{2028} \u{2029} end") {
      $0.says("base", "ruby", " end")
    },
  ]
}
