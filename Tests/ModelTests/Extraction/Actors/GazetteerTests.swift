import Testing

@testable import Model

@Suite struct GazetteerTests {
  @Test func `every member of the United Nations and some others are there`() {
    #expect(Gazetteer.shared.entries.count { $0.kind == .state } >= 195)
  }

  @Test func `no name belongs to two`() {
    var owners: [String: String] = [:]
    for entry in Gazetteer.shared.entries {
      for name in entry.names {
        #expect(owners[name.text] == nil, "\(name.text): \(entry.name), \(owners[name.text] ?? "")")
        owners[name.text] = entry.name
      }
    }
  }

  @Test func `no name is empty or ends in a blank`() {
    for name in Gazetteer.shared.entries.flatMap(\.names) {
      #expect(!name.text.isEmpty && name.text == name.text.collapsingWhitespace)
    }
  }
}
