/// Where in a text tokens stand that are nearly those looked for.
struct NearMatch: Equatable {
  /// Which tokens of the text.
  let range: Range<Int>

  /// How many must be put in, taken out or replaced (Levenshtein distance).
  let distance: Int
}

extension NearMatch {
  /// The matches in a stretch of a text, the best first, none of which overlap.
  ///
  /// The distance to the best stretch that ends at each token is found as in P. H. Sellers, "The
  /// theory and computation of evolutionary distances: pattern recognition" (1980).
  ///
  /// - Parameters:
  ///   - pattern: The tokens looked for, at least one.
  ///   - text: All tokens.
  ///   - stretch: Which of them to look at.
  ///   - limit: The highest distance.
  /// - Returns: The matches.
  /// - Complexity: O(*pattern* · *stretch*).
  static func all(
    of pattern: [Int32], in text: [Int32], within stretch: Range<Int>, limit: Int
  ) -> [NearMatch] {
    // For each length of the pattern's beginning: the least distance to a stretch that ends here,
    // and where that begins.
    var column = (0...pattern.count).map { (distance: $0, start: stretch.lowerBound) }
    var matches: [NearMatch] = []
    for place in stretch {
      var diagonal = column[0]
      column[0] = (0, place + 1)
      for (index, token) in pattern.enumerated() {
        let above = column[index]
        let left = column[index + 1]
        var best = (distance: diagonal.distance + (token == text[place] ? 0 : 1), diagonal.start)
        if left.distance + 1 < best.distance { best = (left.distance + 1, left.start) }
        if above.distance + 1 < best.distance { best = (above.distance + 1, above.start) }
        diagonal = left
        column[index + 1] = best
      }
      let (distance, start) = column[pattern.count]
      if distance <= limit, start <= place {
        matches.append(NearMatch(range: start..<(place + 1), distance: distance))
      }
    }
    return apart(matches)
  }

  /// The best of the matches that overlap.
  private static func apart(_ matches: [NearMatch]) -> [NearMatch] {
    var chosen: [NearMatch] = []
    for match in matches.sorted(by: {
      ($0.distance, $0.range.count) < ($1.distance, $1.range.count)
    })
    where !chosen.contains(where: { $0.range.overlaps(match.range) }) {
      chosen.append(match)
      if chosen.count == 2 { break }
    }
    return chosen
  }
}
