/// Suggests what a document recommends, in its author's voice or as it reports others'.
///
///     RecommendationExtractor.recommendations(in: StatedText(document), names)
///     // should, to the port council, "The port council should lower its fees."
struct RecommendationExtractor {
  private let text: StatedText
  private let names: KnownNames
  private var drafts: [RecommendationDraft] = []
  private var states = StateNaming()

  /// The recommendations of a document in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func recommendations(in text: StatedText, _ names: KnownNames) -> [Recommendation] {
    var extractor = RecommendationExtractor(text, names)
    extractor.run()
    var recommendations: [Recommendation] = []
    for (index, draft) in extractor.drafts.enumerated() {
      recommendations.append(extractor.recommendation(draft, number: index + 1))
    }
    return recommendations
  }

  private init(_ text: StatedText, _ names: KnownNames) {
    self.text = text
    self.names = names
  }

  private mutating func run() {
    let headings = announcements
    let concluding = text.document.sections.map {
      AdviceWords.concludes(text.document.title(of: $0))
    }
    var leading: Announcement?
    var last: (section: Int?, draft: RecommendationDraft)?
    var adviceOfSections: [Int: RecommendationDraft] = [:]
    for paragraph in text.paragraphs {
      let heading = paragraph.section.flatMap {
        headings[$0] ?? order(ofSection: $0, after: adviceOfSections)
      }
      let isConcluding = text.path(ofSection: paragraph.section).contains { concluding[$0] }
      if paragraph.listDepth == 0 { leading = nil }
      let known = last.flatMap { $0.section == paragraph.section ? $0.draft : nil }
      let found = advice(
        of: paragraph, heading, leading, known, concludes: isConcluding || heading != nil)
      drafts += found
      if let draft = found.last {
        last = (paragraph.section, draft)
        if let section = paragraph.section { adviceOfSections[section] = draft }
      }
      if paragraph.listDepth == 0, let sentence = paragraph.sentences.last {
        leading =
          announcement(runInOf: paragraph)
          ?? Announcement(leading: AdviceSentence(sentence, in: text))
      }
    }
  }

  /// What announces the advice of the sections that have some, by their indices.
  private var announcements: [Int: Announcement] {
    let sections = text.document.sections
    var own: [Int: Announcement] = [:]
    for (index, section) in sections.enumerated() {
      own[index] = Announcement(heading: text.document.title(of: section))
    }
    guard !own.isEmpty else { return [:] }
    var all: [Int: Announcement] = [:]
    for index in sections.indices { all[index] = announcement(ofSection: index, own) }
    return all
  }

  /// What announces the advice below a heading: itself, or one that it stands below.
  private func announcement(ofSection index: Int, _ own: [Int: Announcement]) -> Announcement? {
    let sections = text.document.sections
    // A title says what the document is, and nothing of where in it advice stands.
    let isTitle = index == 0 && sections.dropFirst().allSatisfy { $0.level > sections[0].level }
    if !isTitle, let announcement = own[index] { return announcement }
    for parent in text.path(ofSection: index).dropFirst() where parent > 0 || sections.count > 1 {
      if let above = own[parent],
        parent > 0 || sections[0].level >= sections[index].level
      {
        return Announcement(subheading: text.document.title(of: sections[index]), of: above)
      }
    }
    return nil
  }

  /// A heading that says what to do, below the section that advises it.
  private func order(
    ofSection index: Int, after advice: [Int: RecommendationDraft]
  ) -> Announcement? {
    let title = text.document.title(of: text.document.sections[index])
    guard AdviceWords.orders(title),
      let parent = text.path(ofSection: index).dropFirst().first, let advice = advice[parent]
    else { return nil }
    return Announcement(words: title, modality: .should, addressee: advice.addressee)
  }

  /// What announces advice at the head of a paragraph, alone or before the advice.
  private func announcement(runInOf paragraph: StatedParagraph) -> Announcement? {
    paragraph.runIn.flatMap { range in
      let words = text.words(range).trimmingPunctuation
      return AdviceWords.announces(runIn: words)
        ? Announcement(words: words, modality: .should, addressee: nil) : nil
    }
  }

  private func advice(
    of paragraph: StatedParagraph, _ heading: Announcement?, _ leading: Announcement?,
    _ last: RecommendationDraft?, concludes: Bool
  ) -> [RecommendationDraft] {
    if paragraph.isItem, let announcement = leading ?? heading, paragraph.listDepth == 1,
      !announcement.takesOrdersOnly
        || ListedAdviceRule.imperative(
          AdviceSentence(paragraph.statement, in: text), below: announcement) != nil
    {
      return [ListedAdviceRule.advice(of: paragraph, after: announcement, in: text)]
    }
    if paragraph.listDepth == 0, let announcement = announcement(runInOf: paragraph) {
      let advice = ListedAdviceRule.imperative(
        AdviceSentence(text.trimmed(paragraph.statementBehindRunIn), in: text), below: announcement)
      return [advice].compactMap(\.self)
    }
    if paragraph.runIn.map({ AdviceWords.explains(runIn: text.words($0)) }) == true { return [] }
    if let heading, paragraph.runIn != nil, paragraph.listDepth == 0, !paragraph.isRow {
      return [ListedAdviceRule.advice(of: paragraph, after: heading, in: text)]
    }
    var found: [RecommendationDraft] = []
    for range in paragraph.sentences {
      let sentence = AdviceSentence(range, in: text)
      guard sentence.words.count >= Self.fewestWords, sentence.words.last?.text != ":" else {
        continue
      }
      let draft =
        heading.flatMap { ListedAdviceRule.imperative(sentence, below: $0) }
        ?? AdviceVerbRule.advice(in: sentence) ?? ModalAdviceRule.advice(in: sentence)
        ?? CarriedAdviceRule.advice(
          in: sentence, after: found.last ?? last, concludes: concludes)
      if let draft { found.append(draft) }
    }
    return found
  }

  private static let fewestWords = 4

  private mutating func recommendation(_ draft: RecommendationDraft, number: Int) -> Recommendation
  {
    let evidence = Evidence(at: draft.range, in: text.document)
    let addressee = draft.addressee.map { states.name($0) }.map { names.party($0) ?? $0 }
    return Recommendation(
      id: "\(text.document.id)-recommendation-\(number)", place: evidence.place,
      addressee: addressee.map { Reference(id: $0, place: evidence.place) },
      act: text.words(draft.range), modality: draft.modality, voice: draft.voice, answers: [],
      evidence: [evidence], suggestion: draft.suggestion)
  }
}
