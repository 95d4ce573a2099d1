/// Likelihood and confidence stand in sentences of their own.
///
/// How likely something is and how sure an analyst is of that are two things; said in one breath,
/// readers take the one for the other.
///
/// - SeeAlso: Intelligence Community Directive 203, *Analytic Standards* (2015), D.6.e(2)(a): a
///   level of confidence and a degree of likelihood must not be combined in one sentence.
enum LikelihoodWithConfidence {
  static func remarks(on dossier: Dossier) -> [Remark] {
    let own = dossier.ownWords.flatMap { words in
      Sentences.ranges(in: words.text[...]).compactMap { sentence in
        kind(of: words.text[utf8: sentence]).map {
          Remark($0, at: words.place, on: [words.record?.id].compactMap { $0 })
        }
      }
    }
    return own + dossier.documents.flatMap(remarks)
  }

  private static func remarks(on document: Document) -> [Remark] {
    document.sentences.compactMap { sentence in
      kind(of: document.text[utf8: sentence]).map {
        Remark($0, at: document.place(at: sentence.lowerBound))
      }
    }
  }

  private static func kind(of sentence: Substring) -> Remark.Kind? {
    guard let confidence = ConfidenceWords.first(in: sentence),
      let likelihood = LikelihoodWords.all(in: sentence).first
    else { return nil }
    return .likelihoodWithConfidence(likelihood: likelihood.words, confidence: confidence)
  }
}

extension Document {
  /// The sentences of all blocks but code, in the order of the text; what goes on for pages without
  /// a full stop is none.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  var sentences: [Range<Int>] {
    blocks.filter { $0.kind != .code }.flatMap { block in
      Sentences.ranges(in: text[utf8: block.range])
        .filter { $0.count <= DocumentSentences.longestSentence }
        .map { sentence in
          let start = block.range.lowerBound + sentence.lowerBound
          return start..<(start + sentence.count)
        }
    }
  }
}
