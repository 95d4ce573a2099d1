internal import Canvas
internal import Model

extension TimelineScreen {
  /// Adds a filter or takes it away.
  mutating func toggle(_ filter: EventFilter, in library: Library) {
    filters.toggle(filter)
    look(at: window, library)
  }

  /// The properties to filter by, with what is chosen of each.
  func facetPicker(_ library: Library) -> Picker {
    let items = EventFacet.allCases.map { facet in
      let names = filters.values(of: facet).map { facet.name(of: $0, in: library) }
      return Picker.Item(
        facet.title, note: names.isEmpty ? "any" : names.joined(separator: " or "),
        target: .facet(facet))
    }
    return Picker(title: "Filter the events by", items: items)
  }

  /// The values of a property, with how many of the events that the other filters leave have each.
  ///
  /// - Complexity: O(*n*) in the events.
  func valuePicker(of facet: EventFacet, in library: Library) -> Picker {
    let fits = filters.test(except: facet)
    let events = library.eventOrder.filter {
      window.shows(library.eventExtents[$0]) && fits(library.records.events[$0])
        && self.events.kind.fits($0, self.events.filter, in: library)
    }
    let chosen = filters.values(of: facet)
    let items = facet.groups(of: events, in: library).compactMap { group in
      group.value.map { value in
        Picker.Item(
          (chosen.contains(value) ? "✓ " : "  ") + group.name,
          note: group.events.count.counted("event"),
          target: .filter(EventFilter(facet: facet, value: value)))
      }
    }
    return Picker(title: facet.title, items: items)
  }

  /// What the list is filtered by, and how many events that leaves.
  func drawFilters(in area: Rect, _ library: Library, on surface: inout Surface) {
    guard !area.isEmpty else { return }
    let inner = area.inset(columns: 1, rows: 0)
    let count =
      "\(events.itemCount.grouped) of \(library.records.events.count.counted("event"))"
    let room = max(0, inner.width - count.displayWidth - 2)
    surface.write(
      filters.words(in: library).truncated(toWidth: room), at: inner.origin, style: Style(.key),
      in: inner)
    surface.write(
      count, at: Point(column: inner.maxColumn - count.displayWidth, row: inner.row),
      style: Style(.muted), in: inner)
  }
}
