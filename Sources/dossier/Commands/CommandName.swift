/// The names of the program's commands.
enum CommandName: String, CaseIterable {
  case open, outline, text, events, dates, forces, recommendations, positions, figures, actors,
    terms, sources
  case check, present, export, new, help
  case manPage = "man-page"
  case picture
}
