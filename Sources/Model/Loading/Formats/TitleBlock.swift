/// The lines behind per cent signs that pandoc reads above a text: its title, its authors, its date.
///
///     % Small Ports
///     % Ana Bell; Carl Dunn
///     % 3 May 2021
struct TitleBlock {
  private(set) var metadata = Metadata(title: "")

  /// The number of the first line behind it, from 1.
  private(set) var nextLine = 1

  /// Reads the lines; `nil` where a text does not begin with a title of this form.
  init?(of source: SourceText) {
    var fields: [String] = []
    while nextLine <= source.lineCount, nextLine <= Self.mostLines {
      let line = source.line(nextLine, atMost: Self.longestLine)
      if line.hasPrefix("%"), fields.count < 3 {
        fields.append(line.dropFirst().trimmingBlanks)
      } else if !fields.isEmpty, line.hasPrefix(" "), line.contains(where: { !$0.isWhitespace }) {
        // The second of several authors, or the rest of a long title.
        fields[fields.count - 1] += (fields.count == 2 ? "; " : " ") + line.trimmingBlanks
      } else {
        break
      }
      nextLine += 1
    }
    guard let title = fields.first, !title.isEmpty else { return nil }
    metadata.title = title
    if fields.count > 1 { metadata.authors = PersonName.names(in: fields[1]) }
    if fields.count > 2 {
      metadata.issued = EDTF(written: fields[2]) ?? WrittenDate.first(in: fields[2])
    }
  }

  private static let mostLines = 20
  private static let longestLine = 1 << 12
}
