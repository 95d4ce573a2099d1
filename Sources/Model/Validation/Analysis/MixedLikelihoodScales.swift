/// Likelihood is said on one scale.
///
/// Whoever reads `likely` and `probable`, or `a realistic possibility` and `roughly even chance`,
/// has to guess which is the more. What the makers of a dossier write is one text; a document is
/// one where it speaks as an analysis does (`we assess`, `with high confidence`), since other
/// authors have promised no scale.
///
/// - SeeAlso: Intelligence Community Directive 203, *Analytic Standards* (2015), D.6.e(2)(a), which
///   warns of mixing the rows of its table; Professional Head of Intelligence Assessment,
///   *Probability Yardstick*.
enum MixedLikelihoodScales {
  static func remarks(on dossier: Dossier) -> [Remark] {
    let own = dossier.ownWords.flatMap { words in
      LikelihoodWords.all(in: words.text).map {
        Use(match: $0, place: words.place, records: [words.record?.id].compactMap { $0 })
      }
    }
    return remarks(on: own) + dossier.documents.flatMap { remarks(on: uses(in: $0)) }
  }

  private struct Use {
    let match: LikelihoodWords.Match
    let place: SourcePlace
    var records: [String] = []
  }

  /// A remark for each word that is not of the scale of most words, where it stands first.
  private static func remarks(on uses: [Use]) -> [Remark] {
    let counts = LikelihoodScale.allCases.map { scale in
      uses.count { $0.match.scales.contains(scale) }
    }
    guard let most = counts.max(), most < uses.count, let number = counts.firstIndex(of: most),
      case let scale = LikelihoodScale.allCases[number],
      let model = uses.first(where: { $0.match.scales.contains(scale) })
    else { return [] }
    var told: Set<String> = []
    return uses.filter { !$0.match.scales.contains(scale) }
      .filter { told.insert($0.match.words).inserted }.map { use in
        Remark(
          .otherScale(
            use.match.scaled(by: nil), instead: model.match.scaled(by: scale), at: model.place),
          at: use.place, on: use.records)
      }
  }

  private static func uses(in document: Document) -> [Use] {
    let sentences = document.sentences
    let matches = sentences.flatMap { sentence in
      LikelihoodWords.all(in: document.text[utf8: sentence]).map { ($0, sentence.lowerBound) }
    }
    guard matches.count > 1, sentences.contains(where: { isEstimate(document.text[utf8: $0]) })
    else { return [] }
    return matches.map { match, start in
      let range = (start + match.range.lowerBound)..<(start + match.range.upperBound)
      return Use(match: match, place: document.place(at: range.lowerBound))
    }
  }

  /// Whether a sentence speaks as an analysis does.
  private static func isEstimate(_ sentence: Substring) -> Bool {
    if ConfidenceWords.first(in: sentence) != nil { return true }
    let words = PlainWord.all(in: sentence).map(\.text)
    return zip(words, words.dropFirst()).contains { first, second in
      first == "we" && ["assess", "judge", "estimate"].contains(second)
    }
  }
}

extension LikelihoodWords.Match {
  /// The words with the name of a scale that has them.
  fileprivate func scaled(by scale: LikelihoodScale?) -> Remark.ScaledWords {
    let own = LikelihoodScale.allCases.first { scales.contains($0) }
    return Remark.ScaledWords(words: words, scale: (scale ?? own)?.rawValue ?? "")
  }
}
