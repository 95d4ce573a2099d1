internal import CGumbo

/// A page as gumbo parses it, in the way that HTML5 prescribes to browsers.
enum HTMLTree {
  /// What a walk does after it has entered a node.
  enum Step {
    case descend, skip
  }

  /// Parses a page and walks through its nodes, without recursion however deep the tree is.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 that ``HTMLPruner`` has been through; gumbo takes time in the square of the
  ///     nesting.
  ///   - context: The element that the bytes are a part of; `nil` for a whole page.
  ///   - visit: Is called with each node, the range of the bytes that a text or an element's tag
  ///     stands in, and whether the node is entered or, for an element that was descended into, left.
  /// - Complexity: O(*n*) in the length of the bytes.
  static func walk(
    _ bytes: [UInt8], in context: String? = nil,
    visit: (_ node: HTMLNode, _ range: Range<Int>, _ isEntering: Bool) -> Step
  ) {
    let arena = HTMLArena()
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return
      }
      var options = unsafe cgumbo_options(
        { arena, size in
          unsafe arena.flatMap { unsafe Unmanaged<HTMLArena>.fromOpaque($0).takeUnretainedValue() }?
            .allocate(size)
        }, { _, _ in }, Unmanaged.passUnretained(arena).toOpaque())
      if let context {
        unsafe options.fragment_context = unsafe gumbo_tag_enum(context)
      }
      guard let output = unsafe gumbo_parse_with_options(&options, start, buffer.count),
        let root = unsafe output.pointee.root
      else { return }
      unsafe walk(HTMLNode(root), from: start, visit)
    }
    withExtendedLifetime(arena) {}
  }

  private static func walk(
    _ root: HTMLNode, from start: UnsafePointer<CChar>,
    _ visit: (HTMLNode, Range<Int>, Bool) -> Step
  ) {
    guard unsafe visit(root, root.originalTag(from: start), true) == .descend else { return }
    var path: [(node: HTMLNode, next: Int)] = [(root, 0)]
    while let (node, next) = path.last {
      guard next < node.childCount else {
        _ = visit(node, 0..<0, false)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let child = node.child(next)
      switch child.kind {
      case .element where unsafe visit(child, child.originalTag(from: start), true) == .descend:
        path.append((child, 0))
      case .text: _ = unsafe visit(child, child.originalText(from: start), true)
      default: break
      }
    }
  }
}
