/// Each short form is written out somewhere in the dossier.
///
/// What one of the documents defines or has in brackets behind other words, what is the name or the
/// alias of an actor or stands in the name of a publisher, codes of currencies, and the short names
/// of states and organisations that everybody knows need nothing more.
///
/// - SeeAlso: *Chicago Manual of Style*, 17th edition, 10.3: less familiar abbreviations are spelled
///   out where they stand first.
enum UndefinedAcronyms {
  static func remarks(on dossier: Dossier) -> [Remark] {
    let terms = dossier.documents.map(TermFinder.terms)
    var known = known(to: dossier)
    for (document, terms) in zip(dossier.documents, terms) {
      let bytes = Array(document.text.utf8)
      known.formUnion(
        terms.filter { $0.long != nil || bytes.holds("(\($0.short))") }
          .map(\.short.singularShortForm))
    }
    return inOwnWords(of: dossier, besides: &known) + inDocuments(dossier, terms, besides: &known)
  }

  /// The short forms that need no long form in the dossier.
  private static func known(to dossier: Dossier) -> Set<String> {
    let actors = dossier.records.actors.flatMap { [$0.name] + $0.aliases }
    let gazetteer = Gazetteer.shared.entries.flatMap { $0.names.map(\.text) }
    let publishers = dossier.documents.flatMap(\.metadata.names).flatMap {
      $0.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let names = actors + gazetteer + publishers
    return Set(names.filter(AcronymShape.isAcronym).map { $0.uppercased() })
  }

  /// Whether a short form is told here first.
  private static func isNew(_ term: Term, _ known: inout Set<String>) -> Bool {
    Currencies.code(written: term.short) == nil
      && known.insert(term.short.singularShortForm).inserted
  }

  private static func inOwnWords(
    of dossier: Dossier, besides known: inout Set<String>
  ) -> [Remark] {
    dossier.ownWords.flatMap { words in
      TermFinder.undefined(AcronymUses(words.text), besides: known).compactMap { term in
        guard isNew(term, &known) else { return nil }
        return Remark(
          .undefinedAcronym(term.short, uses: term.uses), at: words.place,
          on: [words.record?.id].compactMap { $0 })
      }
    }
  }

  private static func inDocuments(
    _ dossier: Dossier, _ terms: [[Term]], besides known: inout Set<String>
  ) -> [Remark] {
    zip(dossier.documents, terms).flatMap { document, terms in
      terms.filter { $0.long == nil }.compactMap { term in
        guard isNew(term, &known) else { return nil }
        return Remark(
          .undefinedAcronym(term.short, uses: term.uses),
          at: document.place(at: term.range.lowerBound))
      }
    }
  }
}

extension Metadata {
  /// The names of who wrote and published a document, and of what it appeared in.
  fileprivate var names: [String] {
    authors.map(\.family) + [publisher, containerTitle, event].compactMap { $0 }
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere.
  fileprivate func holds(_ text: String) -> Bool { firstOffset(of: Array(text.utf8)) != nil }
}
