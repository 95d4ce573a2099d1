/// A talk: slides in their order, with what the speaker says beside them.
///
/// It is made of a file, `briefing.md`, or of what a view shows. Live views in it hold filters, not
/// records: what they show is looked up in the dossier when it is shown.
package struct Briefing: Sendable, Equatable {
  package let title: String

  /// What the slides say in words of their own; `nil` for a briefing that no file holds.
  package let text: Document?
  package let slides: [Slide]

  /// How many minutes it is to take, where it says so.
  package let minutes: Int?

  /// What is wrong with the file.
  package internal(set) var problems: [Problem]

  package init(
    title: String, text: Document? = nil, slides: [Slide], minutes: Int? = nil,
    problems: [Problem] = []
  ) {
    self.title = title
    self.text = text
    self.slides = slides
    self.minutes = minutes
    self.problems = problems
  }
}

extension Briefing {
  /// What is shown at once, step by step.
  package struct Slide: Sendable, Equatable {
    /// Its first heading, or the beginning of what it says.
    package let title: String
    package let parts: [Part]

    /// What the speaker wants to remember; never on the slide.
    package let notes: [String]

    /// Where it begins in its file.
    package let place: SourcePlace?

    package init(title: String, parts: [Part], notes: [String] = [], place: SourcePlace? = nil) {
      self.title = title
      self.parts = parts
      self.notes = notes
      self.place = place
    }
  }

  /// A part of a slide.
  package struct Part: Sendable, Equatable {
    package let content: Content

    /// Whether it waits for the next step.
    package let beginsStep: Bool

    /// Whether each record of it behind the first waits for a step of its own.
    package let isIncremental: Bool

    package init(_ content: Content, beginsStep: Bool = false, isIncremental: Bool = false) {
      self.content = content
      self.beginsStep = beginsStep
      self.isIncremental = isIncremental
    }
  }

  /// What a part shows.
  package enum Content: Sendable, Equatable {
    /// A heading that the program makes.
    case heading(String)

    /// A block of the briefing's own text, by its index.
    case ownBlock(Int)

    /// A block of a document of the dossier.
    case block(document: Int, block: Int)

    /// Records, shown as a live view of a kind shows them.
    case records(LiveView.Kind, [RecordKey])

    /// What a filter lets through.
    case view(LiveView)

    /// A block that cannot be shown, and why.
    case mistake(String)
  }
}
