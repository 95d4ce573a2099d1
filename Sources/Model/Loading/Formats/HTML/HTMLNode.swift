internal import CGumbo

/// A node of a page that gumbo has parsed; valid only within ``HTMLTree/walk(_:isFragment:visit:)``.
@safe struct HTMLNode {
  enum Kind {
    case element, text, other
  }

  private let pointer: UnsafePointer<GumboNode>

  init(_ pointer: UnsafePointer<GumboNode>) {
    unsafe self.pointer = unsafe pointer
  }

  var kind: Kind {
    switch unsafe pointer.pointee.type {
    case GUMBO_NODE_ELEMENT: .element
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: .text
    default: .other
    }
  }

  /// An element's name in lower case; empty where HTML has no such element.
  var name: String { unsafe String(cString: cgumbo_name(pointer)) }

  /// Whether an element is part of a drawing.
  var isInPicture: Bool { unsafe cgumbo_is_picture(pointer) }

  var hasAttributes: Bool { unsafe cgumbo_attribute_count(pointer) > 0 }

  /// An element's attribute, its entities resolved.
  func attribute(_ name: String) -> String? {
    guard hasAttributes else { return nil }
    return unsafe cgumbo_attribute(pointer, name).map { unsafe String(cString: $0) }
  }

  var childCount: Int { unsafe Int(cgumbo_child_count(pointer)) }

  func child(_ index: Int) -> HTMLNode {
    unsafe HTMLNode(cgumbo_child(pointer, UInt32(index)))
  }

  /// Whether an element has at most so many bytes of text, and few elements.
  ///
  /// - Complexity: O(1); it stops at what is more.
  func holdsText(of length: Int) -> Bool {
    var length = length
    var pending = [self]
    var elements = 8
    while let node = pending.popLast() {
      elements -= 1
      guard elements >= 0, node.childCount <= 8 else { return false }
      for child in (0..<node.childCount).map(node.child) {
        if child.kind == .element { pending.append(child) }
        if child.kind == .text { length -= child.text.count }
      }
    }
    return length >= 0
  }

  /// A text with its entities resolved.
  var text: [UInt8] {
    let text = unsafe cgumbo_text(pointer)
    return unsafe text.map { unsafe Array(String(cString: $0).utf8) } ?? []
  }

  /// Where a text stands in the bytes that were parsed.
  func originalText(from start: UnsafePointer<CChar>) -> Range<Int> {
    unsafe Self.range(of: cgumbo_original_text(pointer), from: start)
  }

  /// Where an element's tag stands in the bytes that were parsed; empty where it has none.
  func originalTag(from start: UnsafePointer<CChar>) -> Range<Int> {
    unsafe Self.range(of: cgumbo_original_tag(pointer), from: start)
  }

  private static func range(
    of piece: GumboStringPiece, from start: UnsafePointer<CChar>
  ) -> Range<Int> {
    guard let data = unsafe piece.data else { return 0..<0 }
    let offset = unsafe data - start
    return unsafe offset..<(offset + piece.length)
  }
}
