/// Who holds positions in what was read so far.
struct PartyMemory {
  /// The last party of the paragraph.
  var last: Party?

  /// The last noun for people of the document, in the plural: `participants`.
  var people: String?

  /// The people who take part in what the document reports, where it names them.
  var assembly: String?

  mutating func remember(_ party: Party) {
    last = party
    guard let noun = party.noun else { return }
    people = noun
    if Self.assemblies.contains(noun) { assembly = noun }
  }

  private static let assemblies: Set<String> = [
    "participants", "speakers", "panelists", "panellists", "delegates", "attendees", "discussants",
    "respondents", "interviewees",
  ]
}
