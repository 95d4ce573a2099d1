/// The markers of a list's items.
struct ListNumbers {
  static let bullet = "•"

  private let isNumbered: Bool
  private let style: String
  private let step: Int
  private var number: Int

  init(_ list: HTMLNode, isNumbered: Bool) {
    self.isNumbered = isNumbered
    style = list.attribute("type") ?? "1"
    let isReversed = isNumbered && list.attribute("reversed") != nil
    step = isReversed ? -1 : 1
    let first = isReversed ? Self.itemCount(of: list) : 1
    number = list.attribute("start").flatMap { Int($0) } ?? first
  }

  /// The marker of the next item, which may name its number itself.
  mutating func next(_ item: HTMLNode) -> String {
    guard isNumbered else { return Self.bullet }
    if let value = item.attribute("value").flatMap({ Int($0) }) { number = value }
    defer { number = number.addingReportingOverflow(step).partialValue }
    return "\(Self.text(of: number, in: style))."
  }

  private static func itemCount(of list: HTMLNode) -> Int {
    (0..<list.childCount).count {
      let child = list.child($0)
      return child.kind == .element && child.name == "li"
    }
  }

  private static func text(of number: Int, in style: String) -> String {
    switch style {
    case "a" where number > 0: letters(number)
    case "A" where number > 0: letters(number).uppercased()
    case "i" where (1..<4000).contains(number): roman(number)
    case "I" where (1..<4000).contains(number): roman(number).uppercased()
    default: "\(number)"
    }
  }

  private static func letters(_ number: Int) -> String {
    var text = ""
    var rest = number
    while rest > 0 {
      rest -= 1
      text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
      rest /= 26
    }
    return text
  }

  private static func roman(_ number: Int) -> String {
    var text = ""
    var rest = number
    for (value, letters) in romanLetters {
      text += String(repeating: letters, count: rest / value)
      rest %= value
    }
    return text
  }

  private static let romanLetters = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
