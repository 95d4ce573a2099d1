internal import CYAML

/// Makes nodes of the events that libyaml reads from a text.
struct YAMLParser {
  /// A list or a mapping that has not ended; of a mapping, keys and values take turns.
  private struct Container {
    let isMapping: Bool
    let isBlock: Bool
    let mark: YAMLMark
    let anchor: String?
    var children: [YAMLNode] = []
  }

  /// How deep values may lie in each other; nobody writes a hundredth of it, and what walks through
  /// them or frees them goes as deep.
  private static let deepest = 100

  private var containers: [Container] = []
  private var anchors: [String: YAMLNode] = [:]
  private var root: YAMLNode?

  /// The one document of a text; `nil` where there is nothing in it.
  ///
  /// A node that an alias repeats is shared, not copied, so that no text grows while it is read.
  ///
  /// - Parameter text: The YAML.
  /// - Returns: The top of the document.
  /// - Throws: A ``YAMLError``, also where values lie more than 100 deep in each other.
  /// - Complexity: O(*n*) in the length of the text.
  static func node(in text: String) throws(YAMLError) -> YAMLNode? {
    var reading = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&reading) != 0 else {
      throw .malformed(reason: "there is no memory to read it", nil)
    }
    defer { unsafe yaml_parser_delete(&reading) }
    let bytes = text.utf8Span.span
    return try unsafe bytes.withUnsafeBufferPointer { bytes throws(YAMLError) in
      unsafe yaml_parser_set_input_string(&reading, bytes.baseAddress, bytes.count)
      unsafe yaml_parser_set_encoding(&reading, YAML_UTF8_ENCODING)
      return try unsafe onlyDocument(&reading)
    }
  }

  private static func onlyDocument(
    _ reading: inout yaml_parser_t
  ) throws(YAMLError) -> YAMLNode? {
    var parser = YAMLParser()
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(&reading, &event) != 0 else {
        throw unsafe YAMLError(reading)
      }
      defer { unsafe yaml_event_delete(&event) }
      switch unsafe event.type {
      case YAML_STREAM_END_EVENT: return parser.root
      default: try unsafe parser.take(&event)
      }
    }
  }

  private mutating func take(_ event: inout yaml_event_t) throws(YAMLError) {
    let mark = unsafe YAMLMark(event.start_mark)
    let end = unsafe event.end_mark.index
    let anchor = unsafe Self.string(cyaml_anchor(&event))
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      guard root == nil else {
        throw .malformed(reason: "another document begins here", mark)
      }
    case YAML_SCALAR_EVENT:
      let text = unsafe UnsafeBufferPointer(
        start: cyaml_scalar(&event), count: cyaml_scalar_length(&event))
      add(
        YAMLNode(
          content: .scalar(
            unsafe String(decoding: text, as: UTF8.self),
            isPlain: unsafe cyaml_is_plain(&event) != 0),
          mark: mark, end: end, isBlock: unsafe cyaml_is_block(&event) != 0), anchor: anchor)
    case YAML_ALIAS_EVENT:
      guard let anchor, let node = anchors[anchor] else {
        throw .malformed(reason: "there is nothing named &\(anchor ?? "") above", mark)
      }
      add(YAMLNode(content: node.content, mark: mark, end: end, isBlock: false), anchor: nil)
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      guard containers.count < Self.deepest else {
        throw .malformed(reason: "values lie more than \(Self.deepest) deep in each other", mark)
      }
      let isMapping = unsafe event.type == YAML_MAPPING_START_EVENT
      let isBlock = unsafe cyaml_is_block(&event) != 0
      containers.append(
        Container(isMapping: isMapping, isBlock: isBlock, mark: mark, anchor: anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let container = containers.popLast() else { return }
      add(try Self.node(of: container, end: end), anchor: container.anchor)
    default: break
    }
  }

  private mutating func add(_ node: YAMLNode, anchor: String?) {
    if let anchor { anchors[anchor] = node }
    if containers.isEmpty {
      root = node
    } else {
      containers[containers.count - 1].children.append(node)
    }
  }

  private static func node(of container: Container, end: Int) throws(YAMLError) -> YAMLNode {
    let children = container.children
    let content =
      container.isMapping ? YAMLNode.Content.mapping(try entries(children)) : .sequence(children)
    // libyaml ends a block where the next thing begins.
    let last = container.isBlock ? children.last?.end : nil
    return YAMLNode(
      content: content, mark: container.mark, end: last ?? end, isBlock: container.isBlock)
  }

  private static func entries(_ children: [YAMLNode]) throws(YAMLError) -> [YAMLNode.Entry] {
    let entries = stride(from: 0, to: children.count - 1, by: 2).map {
      YAMLNode.Entry(key: children[$0], value: children[$0 + 1])
    }
    var known: Set<String> = []
    for key in entries.map(\.key) {
      guard let name = key.text, !known.insert(name).inserted else { continue }
      throw .duplicateKey(name, key.mark)
    }
    return entries
  }

  private static func string(_ pointer: UnsafePointer<yaml_char_t>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1, offset: mark.index)
  }
}

extension YAMLError {
  /// What libyaml stumbled over.
  fileprivate init(_ reading: yaml_parser_t) {
    let reason = unsafe reading.problem.map { unsafe String(cString: $0) } ?? "it is no YAML"
    let hasMark = unsafe [YAML_SCANNER_ERROR, YAML_PARSER_ERROR].contains(reading.error)
    self = .malformed(reason: reason, hasMark ? unsafe YAMLMark(reading.problem_mark) : nil)
  }
}
