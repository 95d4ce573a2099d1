/// Reads the notes of a document as citations of works.
///
///     CitationReader.citations(in: document)
///     // note 23 (Ibid.) cites the work of note 22
package struct CitationReader {
  /// What the notes of a document cite.
  package struct Result: Sendable, Equatable {
    package var works: [CitedWork] = []

    /// In the order of the notes.
    package var citations: [Citation] = []

    /// The citations of a note, by its index.
    ///
    /// - Complexity: O(log *n*).
    package func citations(ofNote note: Int) -> ArraySlice<Citation> {
      let first = citations.firstIndexOfSorted { $0.note >= note }
      return citations[first...].prefix { $0.note == note }
    }
  }

  private let document: Document
  private let bytes: [UInt8]
  private var index = WorkIndex()
  private var citations: [Citation] = []

  /// The last work of each note, by its label.
  private var lastWorks: [String: Int] = [:]

  /// The work that `Ibid.` stands for.
  private var last: Int?

  /// What the notes of a document cite.
  ///
  /// - Complexity: O(*n*) in the length of the notes; a short form looks at the works whose titles
  ///   begin like it.
  package static func citations(in document: Document) -> Result {
    guard !document.notes.isEmpty else { return Result() }
    var reader = CitationReader(document)
    for (index, note) in document.notes.enumerated() { reader.read(note, index) }
    return Result(works: reader.index.works, citations: reader.citations)
  }

  private init(_ document: Document) {
    self.document = document
    bytes = Array(document.text.utf8)
    // Most notes cite one work; what grows is in memory twice.
    citations.reserveCapacity(document.notes.count)
    index.reserveCapacity(document.notes.count)
  }

  private mutating func read(_ note: Note, _ index: Int) {
    let parts = NoteParts.ranges(of: note.range, in: bytes)
    for part in parts { readPart(part, of: index, isAlone: parts.count == 1) }
  }

  private mutating func readPart(_ part: Range<Int>, of note: Int, isAlone: Bool) {
    let text = String(document.text[utf8: part])
    let spans = document.spans(in: part)
    let words = CitationText(
      text, emphasis: spans.filter { $0.kind == .emphasis }.map { self.text(of: $0) },
      links: spans.compactMap { span in
        if case .link(let destination) = span.kind { destination } else { nil }
      })
    if let lead = ibid(text) {
      add(.ibid, part, of: note, work: last, rule: "ibid", cues: [lead])
    } else if let number = noteNumber(in: text) {
      add(.short, part, of: note, work: lastWorks[number], rule: "note-number", cues: [number])
    } else if words.url == nil, !words.isTitleMarked, let cue = UncheckableSource.cue(in: text) {
      add(.uncheckable, part, of: note, work: nil, rule: "unpublished", cues: [cue])
    } else {
      readWork(words, part, of: note, isAlone: isAlone)
    }
  }

  private func text(of span: Span) -> String {
    String(document.text[utf8: span.range])
  }

  private mutating func add(
    _ form: Citation.Form, _ range: Range<Int>, of note: Int, work: Int?, rule: String,
    cues: [String]
  ) {
    citations.append(
      Citation(
        note: note, range: range, form: form, work: work,
        suggestion: Suggestion(rule: rule, cues: cues)))
    guard let work else { return }
    last = work
    lastWorks[document.notes[note].label] = work
  }
}

// MARK: - Works

extension CitationReader {
  private mutating func readWork(
    _ words: CitationText, _ part: Range<Int>, of note: Int, isAlone: Bool
  ) {
    if let work = earlierWork(words) {
      let form: Citation.Form = words.url == nil ? .short : .full
      add(form, part, of: note, work: work, rule: "short-title", cues: [words.title])
      return
    }
    if let work = workByAuthor(words) {
      add(.short, part, of: note, work: work, rule: "short-author", cues: [words.title])
      return
    }
    guard isWork(words, isAlone: isAlone) else { return }
    let issued = date(in: words)
    let work = index.add(
      CitedWork(
        author: words.author.isEmpty ? nil : words.author,
        title: words.title.isEmpty ? words.url.map(CitationText.bare) ?? "" : words.title,
        issued: issued, url: words.url))
    let cues = [words.url, issued?.description].compactMap { $0 }
    add(
      .full, part, of: note, work: work,
      rule: words.isTitleMarked ? "title" : words.url != nil ? "address" : "publication",
      cues: cues.isEmpty ? [words.title] : cues)
  }

  /// Whether the words name a work, and do not only remark on something.
  private func isWork(_ words: CitationText, isAlone: Bool) -> Bool {
    if let url = words.url {
      // The front page of a site beside a work is where that was found.
      return isAlone || !words.title.isEmpty || CitationText.bare(url).contains("/")
    }
    if words.isTitleMarked { return true }
    return !words.author.isEmpty && !words.title.isEmpty && date(in: words) != nil
  }

  /// The finest date behind the title.
  private func date(in words: CitationText) -> EDTF? {
    let dates = TemporalTagger.expressions(in: words.rest, published: nil)
      .filter { $0.kind == .date && $0.basis == .stated }.compactMap(\.edtf)
    return dates.first { $0.precision == .day } ?? dates.first { $0.precision == .month }
      ?? dates.last { $0.precision == .year }
  }

  /// The work with the same address, or whose title begins with the words.
  private func earlierWork(_ words: CitationText) -> Int? {
    if let url = words.url { return index.work(at: url) }
    guard words.isTitleMarked, date(in: words) == nil else { return nil }
    return index.work(titled: words.title, by: words.author)
  }

  /// The only work of an author whose surname stands alone: `Bell, 45`.
  private func workByAuthor(_ words: CitationText) -> Int? {
    guard !words.isTitleMarked, words.url == nil, words.author.isEmpty,
      let comma = words.title.firstIndex(of: ",")
    else { return nil }
    let name = words.title[..<comma]
    let behind = words.title[words.title.index(after: comma)...].folded
    let isPage = behind.allSatisfy { $0.isNumber || " -–,.p".contains($0) }
    guard isPage || behind.contains("op. cit") || behind.contains("op cit") else { return nil }
    return index.onlyWork(by: String(name))
  }
}

// MARK: - Short forms

extension CitationReader {
  /// `Ibid.` at the beginning of a part, as it is written.
  private func ibid(_ text: String) -> String? {
    let first = text.prefix { !$0.isWhitespace && $0 != "," }
    let words = text.split { $0.isWhitespace || $0 == "," }.prefix(2).map(String.init)
    if String(first).isIbid { return String(first) }
    return words.count == 2 && words[0].folded == "see" && words[1].isIbid ? words[1] : nil
  }

  /// The label of the note that `supra note 5` or `see note 5` names.
  private func noteNumber(in text: String) -> String? {
    let words = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let index = words.firstIndex(where: { $0 == "note" || $0 == "n" || $0 == "fn" }),
      index < words.count - 1,
      index > 0, ["supra", "see", "in", "above"].contains(words[index - 1]),
      Int(words[index + 1]) != nil
    else { return nil }
    return words[index + 1]
  }
}
