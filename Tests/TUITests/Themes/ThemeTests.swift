import Canvas
import TUI
import Testing

@Suite struct ThemeTests {
  @Test func `every theme has a name of its own`() {
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }

  @Test func `dossier starts in the first theme`() {
    #expect(Theme.all.first == App(size: .zero).theme)
  }

  @Test(arguments: Theme.all.indices)
  func `a palette gives each role and each ground one colour`(index: Int) {
    guard let palette = Theme.all[index].palette else { return }
    #expect(palette.inks.map(\.role.rawValue).sorted() == Style.Role.allCases.map(\.rawValue))
    #expect(
      palette.grounds.map(\.ground.rawValue).sorted() == Style.Ground.allCases.map(\.rawValue))
    #expect(palette.inks.allSatisfy { (0..<16).contains($0.colour.basic) })
  }

  @Test(arguments: Theme.all.indices)
  func `no theme uses the sixteen colours that readers choose themselves`(index: Int) {
    guard let palette = Theme.all[index].palette else { return }
    let colours = palette.inks.map(\.colour) + palette.grounds.map(\.colour)
    #expect((colours + palette.fixedInks.map(\.colour)).allSatisfy { $0.rich >= 16 })
  }

  @Test(
    arguments: [
      (Style(.text, on: .selection), .reversed), (Style(.text, on: .tab), .reversed),
      (Style(.text, on: .currentMatch), .reversed), (Style(.text, on: .match), .underlined),
      (Style(.text, on: .quietSelection), .underlined), (Style(.heading), .bold),
      (Style(.link, on: .page, .italic), Style.Traits([.underlined, .italic])),
      (Style(.muted), Style.Traits()),
    ] as [(Style, Style.Traits)])
  func `without colours, weight tells things apart`(style: Style, traits: Style.Traits) {
    #expect(Theme.plain.traits(for: style) == traits)
    #expect(Theme.plain.ink(for: style) == nil)
    #expect(Theme.dark.traits(for: style) == style.traits)
  }

  @Test(arguments: [Theme.projector, .lightProjector].indices)
  func `a projector gets two colours, and weight tells things apart`(index: Int) {
    let theme = [Theme.projector, .lightProjector][index]
    let styles = Style.Role.allCases.flatMap { role in
      Style.Ground.allCases.map { Style(role, on: $0) }
    }
    let colours = styles.flatMap { [theme.ink(for: $0)?.rich, theme.ground(for: $0)?.rich] }
    #expect(Set(colours) == [16, 231])
    #expect(styles.allSatisfy { theme.traits(for: $0) == Theme.plain.traits(for: $0) })
  }

  @Test(
    arguments: [
      (16, [0, 0, 0]), (231, [255, 255, 255]), (196, [255, 0, 0]), (110, [135, 175, 215]),
      (232, [8, 8, 8]), (255, [238, 238, 238]), (0, [0, 0, 0]), (15, [255, 255, 255]),
    ] as [(UInt8, [UInt8])])
  func `a colour is what xterm makes of its index`(index: UInt8, parts: [UInt8]) {
    let (red, green, blue) = Theme.Colour(index, basic: 0).rgb
    #expect([red, green, blue] == parts)
  }
}
