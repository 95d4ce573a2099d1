/// Finds what became of quotations in one document.
///
/// A passage is taken only where it stands letter for letter or in normal form. What is merely
/// similar is offered, and only if it has the same numbers, names and negations and no other place
/// is nearly as similar: an annotator that takes the most similar sentence gives a colleague's claim
/// another programme's money.
package struct AnchorFinder {
  private let text: String
  private let exact: QuoteFinder

  /// The words of the text, once something was not found letter for letter.
  private var index: TokenIndex?

  package init(_ text: String) {
    self.text = text
    exact = QuoteFinder(text)
  }

  /// Finds a quotation.
  ///
  /// - Complexity: O(*n*) in the length of the text, and for what is nearly the same O(*m*²) in the
  ///   quotation for each place that has one of its rare words.
  package mutating func find(_ quote: TextQuoteSelector) -> Anchor {
    switch exact.find(quote) {
    case .found(let range): return .exact(range)
    case .ambiguous(let count): return .ambiguous(count: count)
    case .lost: break
    }
    let index = self.index ?? TokenIndex(text)
    self.index = index
    return index.find(quote)
  }
}

/// The tokens of a text with the places of each.
private struct TokenIndex {
  private let text: WordTokens
  private let places: [Int32: [Int]]

  init(_ text: String) {
    let tokens = WordTokens(text)
    self.text = tokens
    places = Dictionary(grouping: tokens.ids.indices) { tokens.ids[$0] }
  }

  func find(_ quote: TextQuoteSelector) -> Anchor {
    let (ids, words) = text.tokens(of: quote.exact)
    guard !ids.isEmpty else { return .lost }
    let whole = occurrences(of: ids)
    let fitting = whole.filter { stands($0, between: quote.prefix, and: quote.suffix) }
    if fitting.count == 1 { return .moved(bytes(fitting[0])) }
    if fitting.count > 1 { return .ambiguous(count: fitting.count) }
    return nearest(to: ids, words)
  }

  private func occurrences(of ids: [Int32]) -> [Range<Int>] {
    guard let rare = ids.indices.min(by: { count(ids[$0]) < count(ids[$1]) }) else { return [] }
    return (places[ids[rare]] ?? []).compactMap { place in
      let start = place - rare
      guard start >= 0, start + ids.count <= text.ids.count,
        text.ids[start..<(start + ids.count)].elementsEqual(ids)
      else { return nil }
      return start..<(start + ids.count)
    }
  }

  private func stands(
    _ range: Range<Int>, between prefix: String?, and suffix: String?
  ) -> Bool {
    let before = prefix.map { text.tokens(of: $0).ids } ?? []
    let behind = suffix.map { text.tokens(of: $0).ids } ?? []
    return text.ids[..<range.lowerBound].suffix(before.count).elementsEqual(before)
      && text.ids[range.upperBound...].prefix(behind.count).elementsEqual(behind)
  }

  private func count(_ id: Int32) -> Int { places[id]?.count ?? 0 }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    let (first, last) = (text.ranges[range.lowerBound], text.ranges[range.upperBound - 1])
    return first.range.lowerBound..<last.range.upperBound
  }
}

// MARK: - What is nearly the same

extension TokenIndex {
  /// How similar a passage must be to be offered, and by how much more than the next.
  private static let least = 0.85
  private static let lead = 0.1

  /// The only passage that is similar enough and has the same numbers, names and negations.
  private func nearest(to ids: [Int32], _ words: [String]) -> Anchor {
    let limit = Int(Double(ids.count) * (1 - Self.least + Self.lead))
    let matches = stretches(around: ids, limit: limit)
      .flatMap { NearMatch.all(of: ids, in: text.ids, within: $0, limit: limit) }
      .sorted { $0.distance < $1.distance }
    guard let best = matches.first else { return .lost }
    let similarity = similarity(of: best, ids.count)
    let next = matches.dropFirst().first.map { self.similarity(of: $0, ids.count) } ?? 0
    let found = ProtectedWords.among(text.words(of: best.range))
    guard similarity >= Self.least, similarity - next >= Self.lead,
      found == ProtectedWords.among(words)
    else { return .lost }
    return .changed(bytes(best.range), similarity: similarity)
  }

  private func similarity(of match: NearMatch, _ count: Int) -> Double {
    1 - Double(match.distance) / Double(max(count, match.range.count))
  }

  /// Where a passage may be: it must have one of the rarest tokens, since no more than `limit` differ.
  private func stretches(around ids: [Int32], limit: Int) -> [Range<Int>] {
    let rarest = ids.indices.sorted { count(ids[$0]) < count(ids[$1]) }.prefix(limit + 1)
    let starts = rarest.flatMap { index in
      (places[ids[index]] ?? []).map { $0 - index }
    }.sorted()
    var stretches: [Range<Int>] = []
    for start in starts {
      let stretch = max(0, start - limit)..<min(text.ids.count, start + ids.count + limit)
      if let last = stretches.last, last.upperBound >= stretch.lowerBound {
        stretches[stretches.count - 1] =
          last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        stretches.append(stretch)
      }
    }
    return stretches
  }
}
