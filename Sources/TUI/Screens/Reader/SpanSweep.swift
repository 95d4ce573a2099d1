internal import Canvas
internal import Model

/// Goes through a part of a document from each place where its look changes to the next.
///
/// Spans may lie in each other; what lies innermost is applied last.
struct SpanSweep {
  private var waiting: ArraySlice<Decoration>
  private var open: [Decoration] = []

  /// A stretch with a look of its own.
  private struct Decoration {
    enum Kind {
      case span(Span.Kind)
      case image
    }

    let kind: Kind
    let range: Range<Int>
  }

  init(of range: Range<Int>, in document: Document) {
    var decorations = document.spans(in: range).map {
      Decoration(kind: .span($0.kind), range: $0.range.clamped(to: range))
    }
    let images = document.images(in: range)
    if !images.isEmpty {
      decorations += images.map { Decoration(kind: .image, range: $0) }
      decorations.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    waiting = decorations[...]
    advance(to: range.lowerBound)
  }

  /// The next offset at which a span begins or ends; `nil` where none does.
  var nextChange: Int? {
    let start = waiting.first?.range.lowerBound
    guard let end = open.lazy.map(\.range.upperBound).min() else { return start }
    return start.map { min($0, end) } ?? end
  }

  /// Moves to an offset that is not behind the next change.
  mutating func advance(to offset: Int) {
    if !open.isEmpty { open.removeAll { $0.range.upperBound <= offset } }
    while let next = waiting.first, next.range.lowerBound <= offset {
      if next.range.upperBound > offset { open.append(next) }
      waiting.removeFirst()
    }
  }

  /// Whether the text here stands above the line.
  var isRaised: Bool {
    open.contains { if case .span(.superscript) = $0.kind { true } else { false } }
  }

  /// How the text here looks.
  func style(on base: Style) -> Style {
    open.reduce(base) { style, decoration in
      switch decoration.kind {
      case .span(let kind): kind.restyle(style)
      case .image: Style(.muted, on: style.ground, style.traits)
      }
    }
  }
}

extension Span.Kind {
  fileprivate func restyle(_ style: Style) -> Style {
    switch self {
    case .emphasis: style.adding(.italic)
    case .strong: style.adding(.bold)
    case .code: Style(.figure, on: style.ground, style.traits)
    case .link: Style(.link, on: style.ground, style.traits)
    case .superscript, .subscript: style
    }
  }
}

extension Document {
  /// Where descriptions stand in place of images: `[image: a harbour]`.
  fileprivate func images(in range: Range<Int>) -> [Range<Int>] {
    let bytes = text[utf8: range].utf8
    var images: [Range<Int>] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = bytes[bytes.index(after: open)...]
      guard rest.starts(with: "image: ".utf8), let close = rest.firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let start = range.lowerBound + bytes.distance(from: bytes.startIndex, to: open)
      let end = range.lowerBound + bytes.distance(from: bytes.startIndex, to: close) + 1
      images.append(start..<end)
      rest = bytes[close...]
    }
    return images
  }
}
