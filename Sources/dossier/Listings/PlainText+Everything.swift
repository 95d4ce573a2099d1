internal import Model

extension PlainText {
  /// Writes everything that the explorer's screens show, in reading order.
  mutating func writeEverything(of dossier: Dossier) {
    writeOverview(of: dossier)
    write(OutlineListing.self, "Documents", of: dossier)
    if !dossier.items.events.isEmpty { write(EventListing.self, "Timeline", of: dossier) }
    if !dossier.items.forces.isEmpty { write(ForceListing.self, "Forces", of: dossier) }
    if !dossier.items.recommendations.isEmpty {
      write(RecommendationListing.self, "Recommendations", of: dossier)
    }
    if !dossier.items.positions.isEmpty { write(PositionListing.self, "Positions", of: dossier) }
    if !dossier.items.figures.isEmpty { write(FigureListing.self, "Figures", of: dossier) }
    if !dossier.items.actors.isEmpty { write(ActorListing.self, "Actors", of: dossier) }
    writeProblems(of: dossier)
    for document in dossier.documents { write(document) }
  }

  private mutating func write(
    _ listing: (some Listing).Type, _ title: String, of dossier: Dossier
  ) {
    heading(title)
    listing.write(dossier, to: &self)
  }

  private mutating func writeOverview(of dossier: Dossier) {
    let manifest = dossier.manifest
    paragraph(dossier.title)
    if let question = manifest.question { writePart(question) }
    if let bottomLine = manifest.bottomLine { writePart(bottomLine) }
    if let handling = manifest.handling { writePart("Handling: \(handling)") }
    let counts = Record.Kind.allCases.map { kind in
      CountedNoun.text(dossier.records.count(of: kind), kind.rawValue)
    }
    writePart(
      (["\(CountedNoun.text(dossier.documents.count, "document"))"] + counts)
        .joined(separator: ", "))
  }

  private mutating func writePart(_ part: String) {
    gap()
    paragraph(part)
  }

  private mutating func writeProblems(of dossier: Dossier) {
    guard !dossier.problems.isEmpty else { return }
    heading("Problems")
    for problem in dossier.problems { paragraph(problem.description, marker: "•") }
  }
}
