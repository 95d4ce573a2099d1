/// How a cell looks, said by what it is for.
///
/// A style names roles, never colours: a theme decides what a role looks like, and the terminal
/// resolves it when the cell is painted. Changing the theme therefore redraws nothing.
package struct Style: Hashable, Sendable {
  /// What the text is.
  package var role: Role

  /// What the text lies on.
  package var ground: Ground

  /// Weight and slant that hold in every theme.
  package var traits: Traits

  package init(_ role: Role = .text, on ground: Ground = .page, _ traits: Traits = []) {
    self.role = role
    self.ground = ground
    self.traits = traits
  }

  /// The same style on other ground.
  package func on(_ ground: Ground) -> Style {
    Style(role, on: ground, traits)
  }

  /// The same style with more traits.
  package func adding(_ traits: Traits) -> Style {
    Style(role, on: ground, self.traits.union(traits))
  }
}

extension Style {
  /// What a piece of text is.
  package enum Role: UInt8, CaseIterable, Sendable {
    /// Running text.
    case text
    /// What matters less than the text beside it.
    case muted
    /// Titles and headings.
    case heading
    /// What can be followed: links, note markers, paths to a place.
    case link
    /// A key to press.
    case key
    /// Lines, boxes and scroll bars.
    case line
    /// What favours, supports or agrees.
    case facilitator
    /// What hinders, opposes or worries.
    case constraint
    /// A date, a bar of the timeline.
    case event
    /// A number with its unit.
    case figure
    /// A mark in the margin: records rest on this line.
    case mark
    /// Something a rule found and nobody has accepted.
    case suggestion
    /// Something to look at before relying on it.
    case warning
    /// Something that is wrong.
    case error
  }

  /// What text lies on.
  package enum Ground: UInt8, CaseIterable, Sendable {
    case page
    /// The row of tabs and the row of hints.
    case bar
    /// The tab that is open.
    case tab
    /// The selected item of the list that has the keyboard.
    case selection
    /// The selected item of a list that has not.
    case quietSelection
    /// A popup above the page.
    case popup
    /// A search hit.
    case match
    /// The search hit that the cursor is on.
    case currentMatch
    /// A screen on which nothing is to be seen for a while, dark.
    case blackout
    /// The same, bright.
    case whiteout
  }

  /// Weight and slant.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Traits(rawValue: 1)
    package static let italic = Traits(rawValue: 2)
    package static let underlined = Traits(rawValue: 4)
    package static let reversed = Traits(rawValue: 8)
  }
}
