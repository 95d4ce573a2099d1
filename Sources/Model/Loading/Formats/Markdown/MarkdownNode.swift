internal import CMarkGFM

/// A node of a Markdown text that cmark-gfm has parsed.
///
/// It is valid only while the ``MarkdownTree`` that it comes from lives.
@safe struct MarkdownNode {
  /// What a node is; the ones that this program does not read are `other`.
  enum Kind {
    case blockQuote, list, item, noteDefinition, paragraph, heading, codeBlock, htmlBlock, rule
    case tableRow, tableCell
    case text, code, html, softBreak, lineBreak, noteReference, emphasis, strong, link, image
    case other
  }

  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    unsafe self.pointer = unsafe pointer
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_FOOTNOTE_DEFINITION: .noteDefinition
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_FOOTNOTE_REFERENCE: .noteReference
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: kindOfExtension
    }
  }

  /// Extensions number their nodes at run time; only their names are fixed.
  private var kindOfExtension: Kind {
    switch unsafe Self.string(cmark_node_get_type_string(pointer)) {
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    default: .other
    }
  }

  /// The text of a leaf; the number of the note that a reference cites.
  var literal: String { unsafe Self.string(cmark_node_get_literal(pointer)) }

  /// Where a link leads.
  var destination: String { unsafe Self.string(cmark_node_get_url(pointer)) }

  /// A heading's level, from 1.
  var headingLevel: UInt8 { unsafe UInt8(clamping: cmark_node_get_heading_level(pointer)) }

  /// The number of the first item of a numbered list; `nil` for a list with bullets.
  var firstNumber: Int? {
    guard unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return unsafe Int(cmark_node_get_list_start(pointer))
  }

  var isTableHeader: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The line that the node begins on, from 1.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }

  /// The byte of that line, from 1.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}

/// A Markdown text that cmark-gfm has parsed.
@safe struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses CommonMark with footnotes and tables.
  ///
  /// - Parameters:
  ///   - preface: What to read before the text.
  ///   - text: The text as UTF-8; it is not copied.
  /// - Complexity: O(*n*), about 100 MB a second.
  init?(parsing preface: [UInt8], _ text: ArraySlice<UInt8>) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let found = unsafe cmark_find_syntax_extension(name) else { continue }
      _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    for part in [preface[...], text] {
      unsafe part.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return nil }
    unsafe self.root = unsafe root
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Takes out the first block, and tells whether it begins with a marker of a note.
  func removeFirstBlock() -> Bool {
    guard let first = unsafe cmark_node_first_child(root) else { return false }
    let child = unsafe cmark_node_first_child(first)
    let isMarker = unsafe child.map { unsafe MarkdownNode($0).kind == .noteReference } ?? false
    unsafe cmark_node_unlink(first)
    unsafe cmark_node_free(first)
    return isMarker
  }

  /// Walks through all nodes, without recursion however deep the tree is; a node with children
  /// is visited twice, before and after them.
  func walk(_ visit: (MarkdownNode, _ isEntering: Bool) -> Void) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let step = unsafe cmark_iter_next(iterator)
      guard step != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      visit(unsafe MarkdownNode(node), step == CMARK_EVENT_ENTER)
    }
  }
}
