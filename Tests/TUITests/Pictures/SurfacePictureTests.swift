import Canvas
import TUI
import Testing

@Suite struct SurfacePictureTests {
  @Test func `a picture is text fitted to its cells on coloured ground`() {
    var surface = Surface(width: 9, height: 1)
    surface.write("Hải", at: .zero, style: Style(.heading, on: .page, .bold))
    surface.write("Phòng", at: Point(column: 4, row: 0), style: Style(.text, on: .selection))
    #expect(
      surface.svg(theme: .dark) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="114" height="43" viewBox="0 0 114 43" \
        font-family="'DejaVu Sans Mono', Menlo, 'Cascadia Mono', Consolas, 'Liberation Mono', \
        monospace" font-size="16.6">
        <rect x="0" y="0" width="114" height="43" fill="#1c1c1c"/>
        <rect x="52" y="0" width="62" height="43" fill="#3a3a3a"/>
        <text x="12" y="27" textLength="30" lengthAdjust="spacingAndGlyphs" \
        xml:space="preserve" fill="#ffffd7" font-weight="bold">Hải</text>
        <text x="52" y="27" textLength="50" lengthAdjust="spacingAndGlyphs" \
        xml:space="preserve" fill="#dadada">Phòng</text>
        </svg>

        """)
  }

  @Test func `characters that mean something to a browser are escaped`() {
    #expect(texts(of: #"<a href="x">&'"#) == ["&lt;a href=&quot;x&quot;&gt;&amp;&apos;"])
  }

  @Test func `signs are placed apart from words`() {
    #expect(texts(of: "2016–2021 ├──┤ – ●") == ["2016–2021", "├──┤", "–", "●"])
  }

  @Test func `a wide glyph takes two cells`() {
    let picture = picture(of: "越南 x")
    #expect(picture.contains(#"textLength="40""#))
    #expect(picture.contains(#"<text x="62""#))
  }

  @Test func `a theme without colours is black on white, and reversed where it says so`() {
    var surface = Surface(width: 1, height: 1)
    surface.write("x", at: .zero, style: Style(.text, on: .selection))
    let picture = surface.svg(theme: .plain)
    #expect(picture.contains(##"height="43" fill="#1c1c1c"/>"##))
    #expect(picture.contains(##"fill="#ffffff">x</text>"##))
  }

  @Test(arguments: [Size.zero, Size(width: 1, height: 0), Size(width: 0, height: 1)])
  func `a surface without cells is a picture without text`(size: Size) {
    #expect(!Surface(size: size).svg(theme: .dark).contains("<text"))
  }

  private func picture(of text: String) -> String {
    var surface = Surface(width: 30, height: 1)
    surface.write(text, at: .zero)
    return surface.svg(theme: .dark)
  }

  /// What the text elements of a picture hold.
  private func texts(of text: String) -> [Substring] {
    picture(of: text).split(separator: "\n").filter { $0.hasPrefix("<text") }.map { line in
      line.drop { $0 != ">" }.dropFirst().dropLast("</text>".count)
    }
  }
}
