import Model
import TestSupport
import Testing

/// Documents written as Markdown and read again.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    "# A\n\nOne *two* **three** `four` [five](http://a.example/b_(c)) and ***all***.\n",
    "Text[^1] and more[^long-label].[^1]\n\n[^1]: A note with *words*.\n\n    And a second part.\n\n"
      + "[^long-label]: - in a list\n    - of two\n",
    "- one\n- two\n  - deeper\n    1. three\n    2. four\n- five\n\n  more of five\n\nAfter.\n",
    "3. three\n4. four\n\n<!-- -->\n\n7. seven\n",
    "1. one\n\n   ```\n   code\n\n   more\n   ```\n\n2. two\n\n   > quoted\n\n   after\n",
    "> quoted\n>\n> - item\n>   > deeper\n\nplain\n\n> other\n",
    "| a | b \\| c |\n| --- | --- |\n| *x* | |\n| y[^1] | `z` |\n\n| other |\n| --- |\n\n[^1]: Note.\n",
    "1986\\. A year\n\n\\# no heading\n\n\\- no item\n\n\\+ none\n\n\\> none\n\na\\\n= b\n\n&#32;blank\n",
    "\\*no\\* \\_no\\_ snake\\_case \\[no\\](x) \\`no\\` \\<b> \\&amp; \\~~no~~ \\!\\[no] back\\\\slash\n",
    "# Heading with # \\#\n\n###### Six *deep*\n\nSetext\ntwo\n---\n\n* * *\n\nEnd  \nof line.\n",
    "````\n```\nfence in a fence\n```\n````\n\n    indented\n\n`` a`b `` and ` `` `\n",
    "US$ 104 million, \\$5, 5 % & 3 < 4 > 2, a~b, H_2_O, 2*3*4, c:\\\\d, (*x*), “*y*”.\n",
    "- - nested at once\n\n1. - mixed\n",
    "An image ![of *a* port](x.png) stays words. <http://a.example/x_y> www.example.org\n",
    "\\[^none] and [^missing]\n", "", "\n", "- \n- a\n",
  ])
  func `what is read again is the same`(markdown: String) throws {
    let document = read(markdown)
    let again = read(MarkdownText.text(of: document))
    #expect(again.text == document.text)
    #expect(again.blocks == document.blocks)
    #expect(Set(again.spans.map(\.described)) == Set(document.spans.map(\.described)))
    #expect(again.sections == document.sections)
    #expect(again.notes == document.notes)
    #expect(again.noteReferences == document.noteReferences)
  }

  @Test func `whole documents come back with what is known of them`() async throws {
    let paths = [
      "Tests/Fixtures/tidewater", "Tests/Fixtures/letter.md", "Data/us-vietnam-security",
    ]
    for document in try await DossierLoader.load(paths).documents {
      let again = read(MarkdownText.text(of: document))
      #expect(again.id == document.id)
      #expect(again.metadata == document.metadata)
      #expect(again.text == document.text)
      #expect(again.blocks == document.blocks)
      #expect(again.notes == document.notes)
      #expect(again.noteReferences == document.noteReferences)
    }
  }

  @Test func `the front matter holds whatever a title holds`() {
    let document = read(
      "---\ntitle: 'A \"title\": with \\ # all'\nauthor: [{literal: \"É. [x]\"}]\n---\nx\n")
    let text = MarkdownText.text(of: document)
    #expect(
      text == """
        ---
        id: "a"
        title: "A \\"title\\": with \\\\ # all"
        author:
          - {literal: "É. [x]"}
        ---

        x

        """)
    #expect(read(text).metadata == document.metadata)
  }

  @Test func `it is Markdown that people would write`() {
    let document = read(
      "# A\n\nOne[^1] _two_.\n\n* a\n* b\n\n> c\n\n|x|y|\n|-|-|\n|1|2|\n\n[^1]: Note\n")
    #expect(
      MarkdownText.text(of: document) == """
        ---
        id: "a"
        title: "A"
        ---

        # A

        One[^1] *two*.

        - a
        - b

        > c

        | x | y |
        | --- | --- |
        | 1 | 2 |

        [^1]: Note

        """)
  }

  private func read(_ text: String) -> Document {
    DocumentReader.read(SourceText(path: "a.md", decoding: Array(text.utf8)), name: "a.md").document
  }
}

extension Span {
  fileprivate var described: String { "\(range) \(kind)" }
}
