import Model
import TestSupport
import Testing

@Suite struct HyphenatorTests {
  /// The word with a hyphen wherever it may be divided.
  private func divided(_ word: String, by hyphenator: Hyphenator) -> String {
    var divided = Array(word.utf8)
    for place in hyphenator.places(in: word[...]).reversed() {
      divided.insert(UInt8(ascii: "-"), at: place)
    }
    return String(decoding: divided, as: UTF8.self)
  }

  @Test(arguments: [
    ("harbour", "har-bour"), ("inspection", "in-spec-tion"), ("ostrich", "os-trich"),
    ("stern", "stern"), ("first", "first"), ("bursty", "bursty"), ("list", "list"), ("", ""),
  ])
  func `words of five letters are divided, two before the hyphen and three behind`(
    word: String, expected: String
  ) throws {
    #expect(try divided(word, by: .sample()) == expected)
  }

  @Test(arguments: [
    "HARBOUR", "UNSTARred", "Harbour", "harBour", "har2bour", "har-bour", "harbour's", "hárbour",
    "ha\u{301}rbour", "har\u{AD}bour", "حرbour", "harbour harbour",
    String(repeating: "harbour", count: 20),
  ])
  func `abbreviations, short names and what is no word of the language stay whole`(
    word: String
  ) throws {
    #expect(try divided(word, by: .sample()) == word)
  }

  @Test func `a long word with a capital is divided, in German a short one too`() throws {
    #expect(try divided("Harbourside", by: .sample()) == "Har-bourside")
    let german = try #require(LanguageTag("de-AT"))
    #expect(try divided("Harbour", by: .sample(language: german)) == "Har-bour")
  }

  @Test(arguments: ["UTF-8", "ISO8859-1"])
  func `letters of more than one byte count once`(encoding: String) throws {
    #expect(try divided("ärbäu", by: .sample(encoding: encoding)) == "är-bäu")
    #expect(try divided("ärbü", by: .sample(encoding: encoding)) == "ärbü")
    #expect(try divided("äärbäüö", by: .sample(encoding: encoding)) == "äär-bäüö")
  }
}

@Suite struct PatternFileTests {
  private func message(_ body: () throws(HyphenationError) -> Hyphenator) -> String {
    do {
      _ = try body()
      return "read"
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("en-GB", "hyph_en_GB.dic"), ("en", "hyph_en_US.dic"), ("en-ZA", "hyph_en_GB.dic"),
    ("fr-CA", "hyph_fr.dic"),
  ])
  func `patterns are those of the country, else of the language, else of another country`(
    tag: String, file: String
  ) throws {
    let folder = try TestFolder()
    try folder.writePatterns(to: file)
    let language = try #require(LanguageTag(tag))
    #expect(
      message { () throws(HyphenationError) in
        try Hyphenator(language: language, in: folder.path)
      } == "read")
  }

  @Test(arguments: [
    ("en", "the language en needs the Debian package hyphen-en-us"),
    ("en-GB", "the language en-GB needs the Debian package hyphen-en-gb"),
    ("pt", "the language pt needs the Debian package hyphen-pt-pt"),
    ("vi", "there are no patterns for the language vi"),
  ])
  func `what is missing is named with its package`(tag: String, expected: String) throws {
    let folder = try TestFolder()
    let language = try #require(LanguageTag(tag))
    let found = message { () throws(HyphenationError) in
      try Hyphenator(language: language, in: folder.path)
    }
    #expect(found == expected)
  }

  @Test func `files that cannot be used are named with the reason`() throws {
    let folder = try TestFolder()
    try folder.writePatterns(encoding: "KOI8-R", to: "other.dic")
    func reading(_ name: String) -> String {
      folder.withoutPath(
        message { () throws(HyphenationError) in try Hyphenator(path: folder.path + name) })
    }
    #expect(
      reading("/other.dic") == "other.dic: the patterns are in KOI8-R; expected UTF-8 or ISO8859-1")
    try folder.write("", to: "empty.dic")
    #expect(reading("/empty.dic") == "empty.dic: expected hyphenation patterns")
    #expect(reading("/none.dic") == "none.dic: expected hyphenation patterns")
    #expect(reading("") == ".: expected hyphenation patterns")
  }
}

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN-gb", "en-GB"), ("en_US.UTF-8", "en-US"), ("zh-Hant-TW", "zh-TW"),
    ("de-1996", "de"), ("fil", "fil"),
  ])
  func `tags are read as documents write them`(text: String, expected: String) {
    #expect(LanguageTag(text)?.description == expected)
  }

  @Test(arguments: ["", "-", "English", "e", "12", "ét"])
  func `other words are no tags`(text: String) {
    #expect(LanguageTag(text) == nil)
  }
}
