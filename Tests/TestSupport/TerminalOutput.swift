/// What a program wrote to a terminal, read strictly: only what dossier may send is allowed.
///
/// The terminal is `xterm-256color`; what its entry in the terminal database lists for moving,
/// clearing, scrolling and painting is allowed, the modes that the program turns on and off, and
/// text. The title, colours to define, links, queries and everything else are foreign.
package struct TerminalOutput {
  /// Something that the program may not send, and where.
  package struct Foreign: Equatable, CustomStringConvertible, Sendable {
    package let offset: Int
    package let sequence: String

    package var description: String { "\(sequence) at byte \(offset)" }
  }

  /// What may not be sent, in order.
  package private(set) var foreign: [Foreign] = []

  /// What went to the clipboard.
  package private(set) var copied: [String] = []

  /// How often the whole screen was cleared.
  package private(set) var clearings = 0

  private let bytes: [UInt8]
  private var offset = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while offset < bytes.count { readNext() }
  }
}

extension TerminalOutput {
  private mutating func readNext() {
    switch bytes[offset] {
    case 0x1B: readEscape()
    // Backspace, tab, line feed and carriage return move the cursor.
    case 0x08, 0x09, 0x0A, 0x0D, 0x20..<0x7F: offset += 1
    case 0x00..<0x20, 0x7F: reject(1)
    default: readCharacter()
    }
  }

  /// Reads a character beyond ASCII, which must be well-formed and harmless.
  private mutating func readCharacter() {
    var decoder = UTF8()
    var rest = bytes[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest),
      !ForeignScalars.contains(scalar)
    else { return reject(1) }
    offset += UTF8.width(scalar)
  }

  private mutating func readEscape() {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch next {
    case UInt8(ascii: "["): readControlSequence()
    case UInt8(ascii: "]"): readClipboard()
    // The ordinary character set, as ncurses asks for with every change of style.
    case UInt8(ascii: "("):
      if bytes[offset...].starts(with: Array("\u{1B}(B".utf8)) { offset += 3 } else { reject(3) }
    // The keypad, a line up, and the cursor's place kept while scrolling.
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "M"), UInt8(ascii: "7"),
      UInt8(ascii: "8"):
      offset += 2
    default: reject(2)
    }
  }

  private mutating func readControlSequence() {
    let start = offset + 2
    let end = bytes[start...].firstIndex { !(0x20..<0x40).contains($0) } ?? bytes.count
    guard end < bytes.count else { return reject(bytes.count - offset) }
    let parameters = String(decoding: bytes[start..<end], as: UTF8.self)
    guard Self.isOwn(parameters, final: Character(Unicode.Scalar(bytes[end]))) else {
      return reject(end + 1 - offset)
    }
    if parameters == "2", bytes[end] == UInt8(ascii: "J") { clearings += 1 }
    offset = end + 1
  }

  /// Whether the program sends a control sequence of its own.
  private static func isOwn(_ parameters: String, final: Character) -> Bool {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    let isPlain = parameters.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ";")
    }
    switch final {
    case "m": return isPlain
    case "H", "r": return isPlain && numbers.count <= 2
    case "A", "B", "C", "D", "G", "d", "J", "K", "X", "P", "@", "L", "M", "S", "T", "b":
      return isPlain && numbers.count == 1
    case "h", "l": return modes.contains(parameters)
    // Saving and restoring the title, as the alternate screen does.
    case "t": return ["22;0;0", "23;0;0"].contains(parameters)
    default: return false
    }
  }

  /// Insertion, the keypad's cursor keys, the margin, blinking and showing of the cursor, both together, the
  /// alternate screen, presses of the mouse and their form.
  private static let modes: Set<String> = [
    "4", "?1", "?7", "?12", "?25", "?12;25", "?1049", "?1000", "?1006",
  ]

  /// Reads what goes to the clipboard, in Base64; no other string may be sent.
  private mutating func readClipboard() {
    let head = Array("\u{1B}]52;c;".utf8)
    guard bytes[offset...].starts(with: head),
      let end = bytes[offset...].firstIndex(of: 0x07),
      let text = Base64.decode(bytes[(offset + head.count)..<end])
    else { return reject(2) }
    copied.append(String(decoding: text, as: UTF8.self))
    offset = end + 1
  }

  private mutating func reject(_ length: Int) {
    let end = min(offset + max(1, length), bytes.count)
    let shown = bytes[offset..<end].prefix(24).map { byte in
      (0x20..<0x7F).contains(byte)
        ? String(Unicode.Scalar(byte)) : "\\x" + String(byte, radix: 16)
    }
    foreign.append(Foreign(offset: offset, sequence: shown.joined()))
    offset = end
  }
}
