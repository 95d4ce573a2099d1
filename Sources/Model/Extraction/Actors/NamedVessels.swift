/// Finds ships by the letters before their names: `USS Carl Vinson`, `HMS Richmond`.
enum NamedVessels {
  /// The ships that a document names.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func names(in tokens: [NameToken]) -> [Range<Int>] {
    tokens.indices.compactMap { index in
      guard prefixes.contains(tokens[index].text) else { return nil }
      let end = endOfName(behind: index, in: tokens)
      return end > index + 1 ? index..<end : nil
    }
  }

  private static let mostWords = 4

  private static func endOfName(behind prefix: Int, in tokens: [NameToken]) -> Int {
    var end = prefix + 1
    while end < tokens.count, end <= prefix + mostWords, tokens[end].isCapitalised,
      tokens[end].text.utf8.count > 1 || end > prefix + 1, !prefixes.contains(tokens[end].text)
    {
      end += 1
      // A full stop behind an initial belongs to the name.
    }
    return end
  }

  private static let prefixes: Set<String> = [
    "USS", "USNS", "USCGC", "HMS", "RFA", "HMAS", "HMCS", "HMNZS", "INS", "ICGS", "JS", "JDS",
    "KRI", "BRP", "RSS", "ROKS", "KD", "HTMS", "PNS", "FS", "FGS", "HNLMS", "CNS", "MV", "SS",
  ]
}
