package import Canvas

/// The rows of the terminal and what each is for.
package struct Frame: Equatable, Sendable {
  package let tabs: Rect
  package let path: Rect
  package let body: Rect
  package let hints: Rect

  /// Divides a terminal; the smaller it is, the fewer rows are spent on anything but the body.
  package init(_ size: Size) {
    let all = Rect(size)
    let (tabs, belowTabs) = all.splitTop(size.height >= 4 ? 1 : 0)
    let (path, belowPath) = belowTabs.splitTop(size.height >= 10 ? 1 : 0)
    let (hints, body) = belowPath.splitBottom(size.height >= 3 ? 1 : 0)
    self.tabs = tabs
    self.path = path
    self.body = body
    self.hints = hints
  }

  /// The smallest terminal that shows anything but a request for more room.
  package static let smallest = Size(width: 20, height: 5)

  /// The width from which a list and its detail stand side by side.
  package static let wide = 100
}
