import TestSupport

@testable import Model

/// A document with the passages marked that rules are to find: `[The port must close.|must]`.
///
/// A mark holds the words and what is found of them; what stands outside of marks gives nothing.
struct MarkedStatements {
  let document: Document
  let marks: [String]

  init(_ marked: String) {
    var text = ""
    var marks: [String] = []
    for (index, piece) in marked.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      let parts = piece.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      guard index > 0, parts.count == 2 else {
        text += piece
        continue
      }
      let fields = parts[0].split(separator: "|", maxSplits: 1)
      text += fields[0] + parts[1]
      let words = fields[0].replacing("**", with: "").collapsingWhitespace
      marks.append("\(words)|\(fields.last ?? "")")
    }
    document = Document(markdown: text + "\n")
    self.marks = marks
  }

  private var text: StatedText { StatedText(document) }

  private var names: KnownNames { KnownNames(Dossier(path: "", documents: [document])) }

  /// `facilitator 1` for a force and `point` for what it is made of.
  var forces: [String] {
    ForceExtractor.forces(in: text).flatMap { force in
      [words(of: force.evidence) + "|\(force.side) \(force.order ?? 0)"]
        + force.points.map { words(of: $0.evidence) + "|point" }
    }
  }

  /// `must reported port council`: how strongly, in whose voice where not the author's, and to whom.
  var recommendations: [String] {
    RecommendationExtractor.recommendations(in: text, names).map { advice in
      let voice = advice.voice == .reported ? " reported" : ""
      let addressee = advice.addressee.map { " " + $0.id } ?? ""
      return words(of: advice.evidence) + "|\(advice.modality)\(voice)\(addressee)"
    }
  }

  /// `some pilots concerned`: attribution, party, stance.
  var positions: [String] {
    PositionExtractor.positions(in: text, names).map { position in
      words(of: position.evidence)
        + "|\(position.attribution) \(position.party.id) \(position.stance)"
    }
  }

  private func words(of evidence: [Evidence]) -> String {
    evidence.first?.passage.map { document.text[utf8: $0.range].collapsingWhitespace } ?? ""
  }
}
