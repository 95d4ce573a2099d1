internal import Synchronization

/// Keeps the lines of the blocks that were set last.
///
/// An action, what follows from it and the drawing ask for the same ten blocks, some of them several
/// times, and a block with a note behind each word takes milliseconds to set. Lines follow from the
/// document, the measure and the options alone, so that keeping them changes nothing but the time.
package final class LineMemo: Sendable {
  private struct State {
    var measure = 0
    var options = ReadingOptions()
    var lines: [Int: [ReaderLine]] = [:]
    var count = 0
  }

  private let state = Mutex(State())

  package init() {}

  /// More than any screen shows, with what stands around it.
  private static let mostLines = 2000

  /// The lines of a block, set by a function where they are not known.
  func lines(
    ofBlock index: Int, measure: Int, options: ReadingOptions, set: () -> [ReaderLine]
  ) -> [ReaderLine] {
    let known = state.withLock { state in
      state.measure == measure && state.options == options ? state.lines[index] : nil
    }
    if let known { return known }
    let lines = set()
    state.withLock { state in
      let isFull = state.count + lines.count > Self.mostLines
      if isFull || state.measure != measure || state.options != options {
        state = State(measure: measure, options: options)
      }
      if state.lines.updateValue(lines, forKey: index) == nil { state.count += lines.count }
    }
    return lines
  }
}

extension LineMemo: Equatable {
  /// What is kept says nothing of what is shown.
  package static func == (lhs: LineMemo, rhs: LineMemo) -> Bool { true }
}
