/// Nothing is counted twice when figures are added.
///
/// Two figures for one thing and one time are the same money told twice, or one is a part of the
/// other, or both are sums of their own; only the records can say which. Those that say it
/// (`part-of`, `separate-from`) are taken by their word, as far as it adds up.
///
/// - SeeAlso: OECD, *Converged Statistical Reporting Directives for the Creditor Reporting System*,
///   on double counting.
enum DoubleCounting {
  static func remarks(on dossier: Dossier) -> [Remark] {
    let figures = dossier.records.figures
    return overlaps(among: figures, of: dossier) + figures.compactMap(contradiction)
      + figures.compactMap { excess(of: $0, among: figures) }
  }

  private static func overlaps(among figures: [Figure], of dossier: Dossier) -> [Remark] {
    let relations = FigureRelations(figures)
    let subjects = figures.map { FigureSubject($0, programmes: dossier.programmes) }
    return figures.indices.flatMap { first in
      figures.indices.dropFirst(first + 1).compactMap { second -> Remark? in
        let (one, two) = (figures[first], figures[second])
        guard one.isAddable(to: two), !relations.areRelated(one, two),
          let shared = subjects[first].shared(with: subjects[second])
        else { return nil }
        return Remark(
          .overlappingFigures(one.id, two.id, shared: shared), at: two.place, on: [one.id, two.id])
      }
    }
  }

  /// A part that is also said to be separate from its whole.
  private static func contradiction(in figure: Figure) -> Remark? {
    guard let whole = figure.partOf, figure.separateFrom.contains(where: { $0.id == whole.id })
    else { return nil }
    return Remark(
      .partApartFromWhole(figure.id, whole: whole.id), at: figure.place, on: [figure.id, whole.id])
  }

  /// A whole whose parts come to more than it.
  private static func excess(of whole: Figure, among figures: [Figure]) -> Remark? {
    let parts = figures.filter { $0.partOf?.id == whole.id && $0.unit == whole.unit }
    let sum = parts.map(\.amount).reduce(0, +)
    guard let most = whole.greatest, sum > most else { return nil }
    return Remark(
      .partsBeyondWhole(whole.id, sum: sum, amount: whole.amount, unit: whole.unit),
      at: whole.place, on: [whole.id] + parts.map(\.id))
  }
}

extension Figure {
  /// Whether a sum could have both: the same unit, no other kind, and times that may overlap.
  fileprivate func isAddable(to other: Figure) -> Bool {
    guard unit == other.unit, kind == nil || other.kind == nil || kind == other.kind else {
      return false
    }
    // Counts at two times are a series; sums so far at two times hold each other.
    return period.mayOverlap(other.period) && (isMoney || asOf.mayOverlap(other.asOf))
  }

  /// The most that it can stand for; `nil` where there is no limit.
  fileprivate var greatest: Double? {
    switch bound {
    case .exact, .upTo: amount * 1.005
    case .approximately: amount * 1.1
    case .moreThan: nil
    }
  }
}

extension EDTF? {
  /// Whether two times share a day, as far as they are told.
  fileprivate func mayOverlap(_ other: EDTF?) -> Bool {
    guard let self, let other else { return true }
    switch self.relation(to: other) {
    case .before, .after, .interleaves: return false
    default: return true
    }
  }
}
