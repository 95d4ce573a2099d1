internal import Canvas
internal import Model

/// A line of the Problems: a slip in a file, or what there is to say of the analysis.
enum ProblemLine {
  case problem(Problem)
  case remark(Remark)

  var place: SourcePlace {
    switch self {
    case .problem(let problem): problem.place
    case .remark(let remark): remark.place
    }
  }

  var message: String {
    switch self {
    case .problem(let problem): problem.message
    case .remark(let remark): remark.message
    }
  }

  /// How bad it is, in a word.
  var severity: String {
    switch self {
    case .problem(let problem): problem.severity == .error ? "error" : "warning"
    case .remark: "remark"
    }
  }

  var role: Style.Role {
    switch self {
    case .problem(let problem): problem.severity == .error ? .error : .warning
    case .remark: .suggestion
    }
  }

  /// All that is said of it, to search in.
  var searchText: String {
    switch self {
    case .problem(let problem): problem.description
    case .remark(let remark): remark.description
    }
  }

  /// The heading above it, where there are both kinds.
  var group: String {
    switch self {
    case .problem: "In the files"
    case .remark: "Of the analysis"
    }
  }
}

extension Library {
  var problemCount: Int { dossier.problems.count + (remarks?.count ?? 0) }

  /// A line of the Problems; what is said of the analysis stands behind what is wrong.
  func problemLine(_ index: Int) -> ProblemLine {
    let problems = dossier.problems
    guard index >= problems.count, let remarks else { return .problem(problems[index]) }
    return .remark(remarks[index - problems.count])
  }
}

extension Detail {
  init(of line: ProblemLine, in library: Library) {
    self.init()
    heading(line.severity.prefix(1).uppercased() + line.severity.dropFirst())
    blank()
    text(line.message, Style(line.role))
    if case .remark(let remark) = line { describe(remark, in: library) }
    label("Where")
    link(RichText(line.place.description, Style(.link)), to: .source(line.place))
    text("Enter opens the file in the editor at this line.", Style(.muted), indent: 2)
  }

  /// The rule of a remark, and the records that it is about.
  private mutating func describe(_ remark: Remark, in library: Library) {
    blank()
    field("Rule", remark.rule.rawValue)
    let ids = Set(remark.records)
    let records = library.records.keyed.filter { ids.contains($0.record.id) }
    if !records.isEmpty { label("About") }
    for (key, record) in records {
      link(
        RichText(record.sign + " ", Style(record.role)) + RichText(record.titleWithDate),
        to: .record(key))
    }
  }
}
