/// A document as the reader of its format leaves it: whole, and in the order of the file.
///
/// What the format says is told apart (headings, lists, links); what only a person sees in it (that
/// a bold line is a heading, that the raised 12 cites a note) is not yet. The steps in Structure
/// add that by marking blocks and ranges, without moving a byte, and ``Assembler`` then makes the
/// parts of a document of it.
///
/// All offsets are UTF-8 offsets in ``text``.
struct Draft: Equatable {
  /// The reading text, free of anything that a terminal could act on; one line feed parts blocks.
  var text: [UInt8] = []

  /// In the order of the file; their ranges ascend and do not overlap.
  var blocks: [Block] = []

  /// In any order; each lies within one block.
  var spans: [Span] = []

  /// Where links within the document lead, by name.
  var anchors: [String: Int] = [:]

  /// Where the parts end that the format calls a note, by the blocks that they begin with.
  var noteEnds: [Int: Int] = [:]

  /// Where pieces of the text stand in the file.
  var sourceMap = SourceMap()

  /// What the format says of the document itself, as the head of a web page does.
  var metadata = Metadata(title: "")

  /// Whether that title may be another's, such as that of the site, since the text does not say it.
  var isTitleDoubtful = false

  /// Whether headings are told by the size of their letters only, so that there may be others.
  var tellsHeadingsBySize = false

  /// The labels of the notes, as the document numbers them.
  var notes: [String] = []

  /// Where notes are cited; no part of the text.
  var citations: [NoteReference] = []

  /// Markers that look like citing a note which the document does not have, by their label.
  var strayMarkers: [StrayMarker] = []

  /// Text that is left out: markers of notes, labels, signs that lead back.
  var cuts: [Range<Int>] = []
}

extension Draft {
  // In an order that leaves no gaps: a page of short lines has a hundred thousand.
  struct Block: Equatable {
    /// What stands before the first line: a bullet, a number.
    var marker: String?

    private var compactRange: CompactRange

    /// 0 for none.
    private let compactPage: UInt32
    var role: Role

    /// Whether it goes on with the paragraph of the body before it, which a page break cut in two.
    var continuesParagraph = false

    private var compactListDepth: UInt16
    private let compactQuoteDepth: UInt16
    var kind: Model.Block.Kind

    init(
      kind: Model.Block.Kind, range: Range<Int>, listDepth: Int = 0, quoteDepth: Int = 0,
      marker: String? = nil, page: Int? = nil, role: Role = .body
    ) {
      self.kind = kind
      compactRange = CompactRange(range)
      compactListDepth = UInt16(clamping: listDepth)
      compactQuoteDepth = UInt16(clamping: quoteDepth)
      compactPage = UInt32(clamping: page ?? 0)
      self.marker = marker
      self.role = role
    }

    var range: Range<Int> {
      get { compactRange.range }
      set { compactRange = CompactRange(newValue) }
    }
    var listDepth: Int {
      get { Int(compactListDepth) }
      set { compactListDepth = UInt16(clamping: newValue) }
    }
    var quoteDepth: Int { Int(compactQuoteDepth) }

    /// The page that the block begins on, from 1; `nil` in a format without pages.
    var page: Int? { compactPage > 0 ? Int(compactPage) : nil }
  }

  /// What a block is in the document.
  enum Role: Equatable {
    case body
    /// A page number, a running head: left out.
    case furniture
    /// Part of a note, by its index.
    case note(Int32)
  }

  struct StrayMarker: Equatable {
    let label: String
    let offset: Int
  }
}

extension Draft {
  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The text of a block, or of one far too long to be anything but text its beginning.
  func string(of block: Block) -> String {
    guard block.range.count > Self.longestGlance else { return string(block.range) }
    let end = block.range.lowerBound + Self.longestGlance
    return string(block.range.lowerBound..<(text[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? end))
  }

  private static let longestGlance = 1 << 13
}
