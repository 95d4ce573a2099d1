/// A scale on which likelihood is put into words.
///
/// - SeeAlso: Kent, *Words of Estimative Probability* (1964), who asked for such scales.
enum LikelihoodScale: String, CaseIterable {
  /// The upper row of the table in Intelligence Community Directive 203, *Analytic Standards*
  /// (2015), D.6.e(2)(a).
  case likelihood = "ICD 203's scale of likely and unlikely"

  /// The lower row of that table, which is not to be mixed with the upper one.
  case probability = "ICD 203's scale of probable and improbable"

  /// The probability yardstick of the United Kingdom's Professional Head of Intelligence
  /// Assessment.
  case yardstick = "the UK's probability yardstick"

  /// Numbers.
  case numbers = "a scale of numbers"

  /// The words of the scales, and the scales that have them; each with the other words that say
  /// the same step.
  static let words: [(words: [String], scales: Set<LikelihoodScale>)] = [
    (["almost no chance"], [.likelihood]),
    (["very unlikely"], [.likelihood]),
    (["unlikely"], [.likelihood, .yardstick]),
    (["roughly even chance", "even chance"], [.likelihood]),
    (["likely"], [.likelihood, .yardstick]),
    (["very likely"], [.likelihood]),
    (["almost certain", "almost certainly"], [.likelihood, .yardstick]),
    (["remote chance"], [.probability, .yardstick]),
    (["remote possibility", "remote likelihood"], [.probability]),
    (["highly improbable"], [.probability]),
    (["improbable", "improbably"], [.probability]),
    (["roughly even odds", "even odds"], [.probability]),
    (["probable", "probably"], [.probability, .yardstick]),
    (["highly probable", "very probable", "very probably"], [.probability]),
    (["nearly certain", "nearly certainly"], [.probability]),
    (["highly unlikely"], [.yardstick]),
    (["realistic possibility"], [.yardstick]),
    (["highly likely"], [.yardstick]),
  ]
}
