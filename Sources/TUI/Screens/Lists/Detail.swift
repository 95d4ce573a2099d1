internal import Canvas
internal import Model

/// All that is known of one item, in paragraphs, some of which lead elsewhere.
package struct Detail: Equatable, Sendable {
  package struct Paragraph: Equatable, Sendable {
    package var text: RichText

    /// How far its lines are set in.
    package var indent = 0

    /// How much further those behind the first are.
    package var hanging = 0

    /// The index among ``Detail/links`` of what it opens.
    package var link: Int?
  }

  package private(set) var paragraphs: [Paragraph] = []
  package private(set) var links: [Target] = []

  package init() {}
}

extension Detail {
  mutating func heading(_ text: String) {
    paragraphs.append(Paragraph(text: RichText(text, Style(.heading, on: .page, .bold))))
  }

  /// A small heading with a blank line above.
  mutating func label(_ text: String) {
    blank()
    paragraphs.append(Paragraph(text: RichText(text, Style(.muted, on: .page, .bold))))
  }

  mutating func text(_ text: RichText, indent: Int = 0) {
    paragraphs.append(Paragraph(text: text, indent: indent))
  }

  mutating func text(_ text: String, _ style: Style = Style(), indent: Int = 0) {
    self.text(RichText(text, style), indent: indent)
  }

  mutating func blank() {
    paragraphs.append(Paragraph(text: RichText()))
  }

  /// A name and what it stands for; nothing where there is no value.
  mutating func field(_ name: String, _ value: String?, _ role: Style.Role = .text) {
    guard let value, !value.isEmpty else { return }
    paragraphs.append(
      Paragraph(
        text: RichText(name + "  ", Style(.muted)) + RichText(value, Style(role)), hanging: 2))
  }

  /// A paragraph that can be opened.
  mutating func link(_ text: RichText, to target: Target, indent: Int = 2) {
    paragraphs.append(Paragraph(text: text, indent: indent, link: links.count))
    links.append(target)
  }
}

extension Detail {
  /// A line of a detail that is set in a width.
  package struct Line: Equatable, Sendable {
    package let text: RichText
    package let indent: Int
    package let link: Int?

    /// Whether the line is the first of its paragraph.
    package let isFirst: Bool
  }

  /// The paragraphs as lines of a width.
  package func lines(width: Int) -> [Line] {
    paragraphs.flatMap { paragraph -> [Line] in
      let lines = paragraph.text.wrapped(width: width - paragraph.indent - paragraph.hanging)
      guard !lines.isEmpty else {
        return [Line(text: RichText(), indent: 0, link: nil, isFirst: true)]
      }
      return lines.enumerated().map { index, line in
        Line(
          text: line, indent: paragraph.indent + (index == 0 ? 0 : paragraph.hanging),
          link: paragraph.link, isFirst: index == 0)
      }
    }
  }
}
