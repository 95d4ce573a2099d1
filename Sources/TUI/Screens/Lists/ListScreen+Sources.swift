internal import Model

extension ListScreen {
  /// Gives the keyboard to the detail, at the next passage that the selected item rests on or at
  /// the one before.
  mutating func stepThroughSources(forward: Bool, in surroundings: Surroundings) -> Response {
    let shown = detailShown(in: surroundings.library)
    let sources = shown.links.indices.filter { index in
      if case .passage = shown.links[index] { true } else { false }
    }
    guard !sources.isEmpty else { return .tell("This rests on no passage") }
    let current = detail.hasKeyboard ? detail.link : nil
    let next =
      forward
      ? sources.first { $0 > (current ?? -1) } : sources.last { $0 < (current ?? .max) }
    guard let next, let number = sources.firstIndex(of: next) else {
      return .tell(forward ? "This is the last source" : "This is the first source")
    }
    if !detail.hasKeyboard { detail.enter(shown) }
    detail.choose(next)
    return .tell("Source \(number + 1) of \(sources.count)")
  }
}
