import Model

extension Block.Kind {
  /// What the pictures of drafts and documents call it.
  var name: String {
    switch self {
    case .heading(let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .code: "code"
    case .rule: "rule"
    case .tableRow(let isHeader): isHeader ? "header" : "row"
    }
  }
}
