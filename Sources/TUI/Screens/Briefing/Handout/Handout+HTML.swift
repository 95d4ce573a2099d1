internal import Canvas
internal import Model

extension Handout {
  /// The hand-out as a page for browsers: complete in itself, printed a slide a sheet.
  package var html: String {
    let (pages, notes) = pages(width: 84)
    let title = library.withheldNames.withheld(in: briefing.title)
    var parts = [
      "<!DOCTYPE html>", "<html><head><meta charset=\"utf-8\">",
      "<title>\(Self.escaped(title))</title>", "<style>\(Self.style)</style></head><body>",
    ]
    for page in pages {
      parts.append("<section>" + Self.html(of: page.lines))
      parts += page.handling.map { "<p class=\"handling\">\(Self.escaped($0))</p>" }
      parts += page.notes.map { "<aside>\(Self.escaped($0))</aside>" }
      parts.append("<footer>\(page.slide) of \(briefing.slides.count)</footer></section>")
    }
    if !notes.isEmpty {
      parts.append("<section><h2>Evidence</h2><ol>")
      parts += notes.enumerated().map { "<li id=\"e\($0 + 1)\">\(Self.escaped($1))</li>" }
      parts.append("</ol></section>")
    }
    return (parts + ["</body></html>"]).joined(separator: "\n") + "\n"
  }

  private static let style = """
    body{font:16px/1.45 monospace;margin:2em auto;max-width:88ch;padding:0 2ch;color:#111}\
    section{border-bottom:1px solid #999;padding:2em 0;break-after:page}\
    pre{font:inherit;white-space:pre-wrap;margin:0}h2{font-size:1.8em;margin:0}\
    aside{border-left:3px solid #999;margin:1em 0;padding-left:1ch}\
    .handling{font-weight:bold}footer{color:#555;text-align:right}sup a{text-decoration:none}
    """

  private static func html(of lines: [Line]) -> String {
    let heading = lines.prefix(while: \.isHeading).map(\.text.text).joined(separator: " ")
    let body = lines.drop(while: \.isHeading).map { line in
      let note = line.note.map { "<sup><a href=\"#e\($0)\">\($0)</a></sup>" } ?? ""
      return line.text.runs.map(html).joined() + note
    }
    return (heading.isEmpty ? "" : "<h2>\(escaped(heading))</h2>")
      + "<pre>" + body.joined(separator: "\n") + "</pre>"
  }

  private static func html(of run: RichText.Run) -> String {
    var text = escaped(run.text)
    if run.style.traits.contains(.italic) { text = "<i>\(text)</i>" }
    if run.style.traits.contains(.bold) { text = "<b>\(text)</b>" }
    return text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
