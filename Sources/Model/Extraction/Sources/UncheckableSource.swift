/// Tells what a note names that was never published, so that nobody can look it up.
enum UncheckableSource {
  /// The words that say so; `nil` for a work.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func cue(in text: String) -> String? {
    let words = " " + text.folded.collapsingWhitespace + " "
    return cues.first { words.contains($0) }?.trimmingBlanks
  }

  private static let cues = [
    "private conversation", "private communication", "private discussion", "private interview",
    "private meeting", "private briefing", "private correspondence", "conversation with",
    "conversations with", "discussion with", "discussions with", "author interview",
    "author's interview", "authors' interview", "author's conversation", "author's discussion",
    "author's correspondence", "interview with", "interviews with", "interview by the author",
    "interviewed by the author", "personal communication", "personal interview",
    "personal correspondence", "personal conversation", "personal observation",
    "correspondence with", "email to the author", "email from", "e-mail from", "email exchange",
    "telephone interview", "phone interview", "off the record", "off-the-record",
    "not for attribution", "confidential interview", "confidential source", "anonymous source",
    "anonymous official", "background briefing", "background interview", "on file with",
    "unpublished manuscript", "unpublished paper", "unpublished data", "closed-door",
  ]
}
