import Testing

@testable import Model

/// Edits of a file, byte for byte.
@Suite struct RecordListTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    let after: String

    init(_ name: String, _ before: String, _ after: String) {
      testDescription = name
      self.before = before
      self.after = after
    }
  }

  @Test(arguments: [
    Row("an empty file", "", "- id: c\n  name: C\n  kind: person\n"),
    Row("a remark", "# Who", "# Who\n- id: c\n  name: C\n  kind: person"),
    Row("a document's start", "---\n", "---\n- id: c\n  name: C\n  kind: person\n"),
    Row(
      "one record", "# Who\n- id: a\n  name: A\n  kind: place\n",
      "# Who\n- id: a\n  name: A\n  kind: place\n\n- id: c\n  name: C\n  kind: person\n"),
    Row(
      "records without blank lines", "- {id: a}\n- {id: b}\n",
      "- {id: a}\n- {id: b}\n- id: c\n  name: C\n  kind: person\n"),
    Row(
      "an indented list", "  -   id: a\n      name: A\n  -   id: b\n",
      "  -   id: a\n      name: A\n  -   id: b\n"
        + "  -   id: c\n      name: C\n      kind: person\n"),
    Row(
      "CRLF", "- id: a\r\n- id: b\r\n",
      "- id: a\r\n- id: b\r\n- id: c\r\n  name: C\r\n  kind: person\r\n"),
    Row(
      "CR", "- id: a\r- id: b\r", "- id: a\r- id: b\r- id: c\r  name: C\r  kind: person\r"),
    Row(
      "no last line end", "- id: a\n- id: b", "- id: a\n- id: b\n- id: c\n  name: C\n  kind: person"
    ),
    Row(
      "a byte order mark", "\u{FEFF}- id: a\n- id: b\n",
      "\u{FEFF}- id: a\n- id: b\n- id: c\n  name: C\n  kind: person\n"),
    Row(
      "a remark on the record above", "- id: a\n- id: b # good\n  # and better\n",
      "- id: a\n- id: b # good\n  # and better\n- id: c\n  name: C\n  kind: person\n"),
    Row(
      "remarks at the end", "- id: a\n- id: b\n\n# vim: set ft=yaml:\n",
      "- id: a\n- id: b\n- id: c\n  name: C\n  kind: person\n\n# vim: set ft=yaml:\n"),
    Row(
      "the document's end", "- id: a\n- id: b\n...\n",
      "- id: a\n- id: b\n- id: c\n  name: C\n  kind: person\n...\n"),
    Row(
      "a block of lines at the end", "- id: a\n- id: b\n  name: |\n    B\n    B",
      "- id: a\n- id: b\n  name: |\n    B\n    B\n- id: c\n  name: C\n  kind: person"),
    Row(
      "unknown characters", "- id: a\u{202E}\n- id: b\u{1B}\n",
      "- id: a\u{202E}\n- id: b\u{1B}\n- id: c\n  name: C\n  kind: person\n"),
  ])
  func `a record is added behind the last, as the others are laid out`(row: Row) throws {
    let (text, inverse) = try Written.edit(row.before, .adding(Written.actor("c", "C")))
    #expect(text == row.after)
    #expect(try Written.edit(text, #require(inverse)).text == row.before)
  }

  @Test(arguments: [
    Row("the only one", "# Who\n- id: b\n  name: B\n  kind: person\n", "# Who\n"),
    Row("the only one of a document", "---\n- {id: b, name: B, kind: person}\n", "---\n"),
    Row(
      "the first", "# Who\n\n- {id: b, name: B, kind: person}\n\n# A\n- id: a\n",
      "# Who\n\n# A\n- id: a\n"),
    Row(
      "one between", "- id: a\n\n# B\n- {id: b, name: B, kind: person}\n  # more\n\n# C\n- id: c\n",
      "- id: a\n\n# C\n- id: c\n"),
    Row(
      "one below a heading",
      "- id: a\n\n# Persons\n\n- {id: b, name: B, kind: person}\n\n- id: c\n",
      "- id: a\n\n# Persons\n\n- id: c\n"),
    Row(
      "the last without a line end", "- id: a\r\n\r\n- {id: b, name: B, kind: person}", "- id: a"),
    Row(
      "the last in front of remarks", "- id: a\n- {id: b, name: B, kind: person}\n\n# end\n",
      "- id: a\n\n# end\n"),
  ])
  func `a record goes with its own remarks, and comes back where it was`(row: Row) throws {
    let (text, inverse) = try Written.edit(row.before, .removing(Written.actor("b", "B")))
    #expect(text == row.after)
    #expect(try Written.edit(text, #require(inverse)).text == row.before)
  }

  @Test(arguments: [
    Row(
      "key by key",
      "# Who\n- id: a # first\n  # its name\n  name: 'A'   # old\n  kind:  person\n"
        + "  colour: blue\n\n- id: z\n",
      "# Who\n- id: a # first\n  # its name\n  name: B   # old\n  kind:  person\n"
        + "  aliases: [b, c]\n  colour: blue\n\n- id: z\n"),
    Row(
      "the last key without a line end", "- name: A\n  id: a\n  kind: person",
      "- name: B\n  id: a\n  kind: person\n  aliases: [b, c]"),
    Row(
      "a block of lines", "- id: a\n  name: >\n    A\n  kind: person\n- id: z\n",
      "- id: a\n  name: B\n  kind: person\n  aliases: [b, c]\n- id: z\n"),
    Row(
      "in braces", "- {id: a, name: A, kind: person, colour: blue}  # one\n- id: z\n",
      "- id: a\n  name: B\n  kind: person\n  aliases: [b, c]\n  colour: blue  # one\n- id: z\n"),
    Row(
      "CRLF", "- id: a\r\n  name: A\r\n  kind: person\r\n",
      "- id: a\r\n  name: B\r\n  kind: person\r\n  aliases: [b, c]\r\n"),
  ])
  func `a record is replaced where it stands, and what stays the same stays`(row: Row) throws {
    let new = try Written.record("- {id: a, name: B, kind: person, aliases: [b, c]}")
    let (text, inverse) = try Written.edit(
      row.before, .replacing(Written.actor("a", "A"), by: new))
    #expect(text == row.after)
    #expect(try Written.edit(text, #require(inverse)).text == row.before)
  }

  @Test func `keys that a record no longer has go`() throws {
    let before = "- aliases: [b]\n  id: a\n  name: A\n  kind: person\n"
    let (text, _) = try Written.edit(
      before, .replacing(Written.record(before), by: Written.actor("a", "A")))
    #expect(text == "- id: a\n  name: A\n  kind: person\n")
    let other = "- id: a\n  aliases:\n    - b # so\n  name: A\n  kind: person\n"
    let (second, _) = try Written.edit(
      other, .replacing(Written.record(other), by: Written.actor("a", "A")))
    #expect(second == "- id: a\n  name: A\n  kind: person\n")
  }

  @Test(arguments: [
    Row("lines", "  evidence:\n  - document: d\n    exact: one\n", "    exact: two\n"),
    Row("braces", "  evidence:\n      - {document: d, exact: one}\n", "exact: two}\n"),
    Row("brackets", "  evidence: [{document: d, exact: one}]\n", "exact: two}]\n"),
  ])
  func `evidence is written as it is elsewhere in the list`(row: Row) throws {
    let record = "- id: a\n  name: A\n  kind: person\n" + row.before
    let new = try Written.record(
      record.replacing("one", with: "two").replacing("id: a", with: "id: b"))
    let (text, _) = try Written.edit(record, .adding(new))
    #expect(text.hasSuffix(row.after))
    #expect(text.split(separator: "\n\n").last?.hasPrefix("- id: b\n") == true)
    let lines = row.before.replacing("one", with: "two")
    #expect(text.hasSuffix("\n- id: b\n  name: A\n  kind: person\n" + lines))
  }

  @Test(arguments: [
    (
      "[{id: a}]\n",
      "1:1: cannot be written: the list stands in brackets; expected each record behind a hyphen"
    ),
    ("a: b\n", "1:1: expected a list, found a mapping"),
    ("- id: a\n- [\n", "3:1: expected YAML: did not find expected node content"),
    (
      "&all\n- id: a\n",
      "2:3: cannot be written: it cannot be told where this record begins; "
        + "expected a hyphen, a blank and its keys"
    ),
    ("- id: a\n---\n- id: b\n", "2:1: expected YAML: another document begins here"),
  ])
  func `where it cannot be told what is what, nothing is written`(
    text: String, message: String
  ) throws {
    let edit = RecordEdit.adding(try Written.actor("c", "C"))
    let error = #expect(throws: StorageError.self) { try Written.edit(text, edit) }
    #expect(error?.description == "actors.yaml:" + message)
  }
}
