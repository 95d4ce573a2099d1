/// What a careful colleague would say of an analysis, and where: no slip in a file, but something
/// that a reader could hold against what it says.
package struct Remark: Hashable, Sendable {
  package let kind: Kind
  package let place: SourcePlace

  /// The ids of the records that it is about, if it is about records.
  package let records: [String]

  init(_ kind: Kind, at place: SourcePlace, on records: [String] = []) {
    self.kind = kind
    self.place = place
    self.records = records
  }
}

extension Remark {
  /// What there is to say, with the facts that say so.
  package enum Kind: Hashable, Sendable {
    case pointWithoutEvidence(Int, force: String)
    case oneSource(Judgements, documents: [String])
    case likelihoodWithConfidence(likelihood: String, confidence: String)
    case otherScale(ScaledWords, instead: ScaledWords, at: SourcePlace)
    case overlappingFigures(String, String, shared: String)
    case partApartFromWhole(String, whole: String)
    case partsBeyondWhole(String, sum: Double, amount: Double, unit: String)
    case undefinedAcronym(String, uses: Int)
    case unansweredConstraint(String)
    case uncheckableNote(String, cue: String)
    case citationDate(note: String, issued: EDTF, address: EDTF)
  }

  /// Judgements that share their source.
  package struct Judgements: Hashable, Sendable {
    /// The ids of forces.
    let forces: [String]

    /// The ids of other records that say how likely something is.
    let estimates: [String]

    /// The ids of recommendations that answer a force.
    let answers: [String]

    var ids: [String] { forces + estimates + answers }
  }

  /// A word of likelihood with the name of the scale that it belongs to.
  package struct ScaledWords: Hashable, Sendable {
    let words: String
    let scale: String
  }

  /// The rules by the names that they are known by.
  package enum Rule: String, CaseIterable, Sendable {
    case singleSource = "single-source"
    case likelihoodWithConfidence = "likelihood-with-confidence"
    case mixedLikelihoodScales = "mixed-likelihood-scales"
    case doubleCounting = "double-counting"
    case undefinedAcronym = "undefined-acronym"
    case unansweredConstraint = "unanswered-constraint"
    case uncheckableSource = "uncheckable-source"
    case citationDate = "citation-date"
  }

  /// The rule that the remark comes from.
  package var rule: Rule {
    switch kind {
    case .pointWithoutEvidence, .oneSource: .singleSource
    case .likelihoodWithConfidence: .likelihoodWithConfidence
    case .otherScale: .mixedLikelihoodScales
    case .overlappingFigures, .partApartFromWhole, .partsBeyondWhole: .doubleCounting
    case .undefinedAcronym: .undefinedAcronym
    case .unansweredConstraint: .unansweredConstraint
    case .uncheckableNote: .uncheckableSource
    case .citationDate: .citationDate
    }
  }
}
