import Model
import TestSupport
import Testing

@Suite struct RecordFormTests {
  let dossier: Dossier

  init() async throws {
    dossier = try await DossierLoader.load([Tidewater.path])
  }

  /// The form of a record with one of its values changed.
  private func form(_ record: Record, _ key: String, _ text: String) throws -> RecordForm {
    var form = RecordForm(record)
    let index = try #require(form.entries.firstIndex { $0.key == key })
    form.entries[index].text = text
    return form
  }

  @Test func `a form that nobody changed gives the record that it is of`() throws {
    for (_, record) in dossier.records.keyed {
      let again = try RecordForm(record).record()
      #expect(RecordForm(again) == RecordForm(record))
      #expect(again.id == record.id)
      #expect(again.evidence.map(\.quote) == record.evidence.map(\.quote))
    }
  }

  @Test(arguments: [
    ("2019-05", "2019-05"), ("may 2019", "2019-05"), ("1990s", "199X"), ("2016~/..", "2016~/.."),
  ])
  func `a date is taken as people write it`(typed: String, date: String) throws {
    let event = Record.event(try #require(dossier.records.events.first))
    guard case .event(let changed) = try form(event, "date", typed).record() else { return }
    #expect(changed.date.description == date)
  }

  @Test(arguments: [
    ("date", "soon", "date"), ("date", "", "date"), ("title", " ", "title"),
    ("kind", "feast", "kind"),
  ])
  func `what cannot be taken is told with its key`(key: String, text: String, told: String) throws {
    let event = Record.event(try #require(dossier.records.events.first))
    let form = try form(event, key, text)
    do throws(RecordFormError) {
      _ = try form.record()
      Issue.record("expected an error")
    } catch {
      #expect(error.key == told)
      #expect(error.description.contains(told))
    }
  }

  @Test func `lists are parted by commas, and what would be YAML is text`() throws {
    let actor = Record.actor(try #require(dossier.records.actors.first))
    guard case .actor(let changed) = try form(actor, "aliases", "a: b, - c ,, # d").record()
    else { return }
    #expect(changed.aliases == ["a: b", "- c", "# d"])
  }
}
