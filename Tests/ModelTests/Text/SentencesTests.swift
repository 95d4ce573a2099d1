import Model
import Testing

@Suite struct SentencesTests {
  @Test(arguments: [
    ["One ends here.", "Two begins."],
    ["He asked why.", "\"Because.\"", "So it was!", "Was it?"],
    ["The U.S. Navy called at the port in 2011.", "It left."],
    ["Trade with the U.S. grew.", "The port grew too."],
    ["It left the U.S.", "The port closed."],
    ["Gen. Giang met Mr. Austin on Sept. 8 at no. 5.", "They spoke."],
    ["It cost US$1.5 million.", "That is much."],
    ["A call costs Rs. 500 now.", "Some pay in Rs.", "Others do not."],
    ["It is in Ch. 3 of the report.", "Read it."],
    ["J. S. Bach et al. wrote it.", "Others did not."],
    ["(It was so.)", "Then it was not."],
    ["‘It ends.’", "Ông nói."],
    ["no full stop"],
  ])
  func `a paragraph parts into its sentences`(sentences: [String]) {
    let paragraph = sentences.joined(separator: " ")
    let found = Sentences.ranges(in: paragraph[...]).map { String(paragraph[utf8: $0]) }
    #expect(found == sentences)
  }

  @Test(arguments: [
    ("two", "One two."), ("two. Three", "One two. Three four."), ("Five", "Five."),
  ])
  func `the sentences around a phrase are whole`(phrase: String, expected: String) throws {
    let paragraph = "One two. Three four. Five."
    let found = try #require(paragraph.ranges(of: phrase).first)
    let start = paragraph.utf8.distance(from: paragraph.startIndex, to: found.lowerBound)
    let range = Sentences.range(around: start..<start + phrase.utf8.count, in: paragraph[...])
    #expect(String(paragraph[utf8: range]) == expected)
  }

  @Test func `a blank that keeps words together parts sentences, too`() {
    let paragraph = "It met in 2018.\u{A0}\u{A0}It left."
    let found = Sentences.ranges(in: paragraph[...]).map { String(paragraph[utf8: $0]) }
    #expect(found == ["It met in 2018.", "It left."])
  }

  @Test func `a converter may lose the blank between sentences`() {
    let found = Sentences.ranges(in: "It closes in 2023.The guild of ports.example knows.Others do")
    #expect(found == [0..<18, 18..<51, 51..<60])
  }

  @Test func `nothing has no sentences`() {
    #expect(Sentences.ranges(in: "") == [])
    #expect(Sentences.ranges(in: "  \n ") == [])
  }
}
