/// What the program tells whoever started it.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case nothingFound = 1
  case wrongUsage = 2
  case unreadableData = 3
  case interrupted = 130

  var summary: String {
    switch self {
    case .done: "done"
    case .nothingFound: "nothing found, or problems found"
    case .wrongUsage: "wrong usage"
    case .unreadableData: "data that cannot be read"
    case .interrupted: "interrupted"
    }
  }
}
