extension Remark: CustomStringConvertible {
  /// The line that a person reads: place, message and the name of the rule.
  package var description: String { "\(place): warning: \(message) [\(rule.rawValue)]" }

  /// What there is to say and what was expected, without the place.
  package var message: String {
    switch kind {
    case .pointWithoutEvidence(let number, let force):
      "point \(number) of the force '\(force)' rests on no evidence; expected at least one "
        + "quotation"
    case .oneSource(let judgements, let documents):
      "\(judgements.inWords(documents)); expected a second that does not depend on it, by "
        + "another author and another publisher"
    case .likelihoodWithConfidence(let likelihood, let confidence):
      "one sentence says how likely something is ('\(likelihood)') and how sure that is "
        + "('\(confidence)'); expected a sentence for each"
    case .otherScale(let words, let other, let place):
      "'\(words.words)' is a word of \(words.scale), '\(other.words)' at \(place) one of "
        + "\(other.scale); expected one scale of likelihood throughout"
    case .overlappingFigures(let first, let second, let shared):
      "the figures '\(first)' and '\(second)' may count the same (\(shared)) and would be counted "
        + "twice in a sum; expected part-of or separate-from"
    case .partApartFromWhole(let part, let whole):
      "the figure '\(part)' is part of '\(whole)' and separate from it; expected one of the two"
    case .partsBeyondWhole(let whole, let sum, let amount, let unit):
      "the parts of the figure '\(whole)' come to \(sum.decimalDigits) \(unit), more than its "
        + "\(amount.decimalDigits); expected parts that do not overlap"
    case .undefinedAcronym(let short, let uses):
      "'\(short)' is never written out" + (uses > 1 ? " (\(uses) times)" : "")
        + "; expected its long form where it stands first, or an actor with this alias"
    case .unansweredConstraint(let force):
      "no recommendation answers the constraint '\(force)'; expected one with answers: [\(force)]"
    case .uncheckableNote(let label, let cue):
      "the note '\(label)' rests on something that nobody can look up ('\(cue)'); expected a "
        + "published source beside it"
    case .citationDate(let label, let issued, let address):
      "the note '\(label)' dates a work \(issued), its address \(address); expected one date"
    }
  }
}

extension Remark.Judgements {
  /// `2 forces rest on one source, the document 'harbour': port-fees, port-depth`.
  ///
  /// Answers are only counted where there is something else to name.
  fileprivate func inWords(_ documents: [String]) -> String {
    let named = forces + estimates
    let names = (named.isEmpty ? answers : named).joined(separator: ", ")
    let counts = [
      Self.counted(forces.count, "force", "forces"),
      Self.counted(estimates.count, "estimate", "estimates"),
      Self.counted(answers.count, "answer to a force", "answers to forces"),
    ].compactMap { $0 }.joined(separator: " and ")
    let sources = documents.map { "'\($0)'" }.joined(separator: " and ")
    let source = documents.count == 1 ? "the document \(sources)" : "the documents \(sources)"
    return "\(counts) \(ids.count == 1 ? "rests" : "rest") on one source, \(source): \(names)"
  }

  private static func counted(_ count: Int, _ noun: String, _ plural: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? noun : plural)"
  }
}
