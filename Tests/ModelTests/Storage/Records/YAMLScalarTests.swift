import Testing

@testable import Model

/// Texts as YAML.
@Suite struct YAMLScalarTests {
  @Test(arguments: [
    "Fees deter visits", "Tidewater", "a-b", "it's", "say \"so\" here", "12 ships", "a#b", "a:b",
    "C&O", "Việt Nam", "越南 👨‍👩‍👧", "https://harbour.example/a", "Y170000002", "a, b",
  ])
  func `what needs no quotation marks gets none`(text: String) {
    #expect(YAMLScalar.text(text) == text)
  }

  @Test(arguments: [
    ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("2016", "\"2016\""), ("2011~", "\"2011~\""),
    ("2018-03-05", "\"2018-03-05\""), ("2001-12-14 21:59:43 Z", "\"2001-12-14 21:59:43 Z\""),
    ("../2011", "\"../2011\""), ("1:20", "\"1:20\""), ("0x1F", "\"0x1F\""), ("+1", "\"+1\""),
    ("1e3", "\"1e3\""), ("yes", "\"yes\""), ("No", "\"No\""), ("~", "\"~\""), ("null", "\"null\""),
    ("Fees: why", "\"Fees: why\""), ("Fees:", "\"Fees:\""), ("a #b", "\"a #b\""),
    ("- a", "\"- a\""), ("#a", "\"#a\""), ("[a", "\"[a\""), ("'a'", "\"'a'\""), ("*a", "\"*a\""),
    ("\"a\"", "\"\\\"a\\\"\""), ("&a", "\"&a\""), ("@a", "\"@a\""), ("%a", "\"%a\""),
    ("a\nb", "\"a\\nb\""), ("a\u{1B}b", "\"a\\x1Bb\""), ("a\u{FEFF}", "\"a\\uFEFF\""),
    ("\\ \u{7F}", "\"\\\\ \\x7F\""),
  ])
  func `what YAML takes for something else is quoted`(text: String, scalar: String) {
    #expect(YAMLScalar.text(text) == scalar)
  }

  @Test(arguments: ["a, b", "a]", "{a", "https://a", "a ?"])
  func `in brackets, commas and brackets are quoted too`(text: String) {
    #expect(YAMLScalar.text(text, isInBrackets: true) == "\"\(text)\"")
  }

  @Test func `numbers are written without exponents and read as the same`() {
    let numbers = [0, 1, 1200, 0.5, 81_500_000, 1e-7, 1.25e-9, 1e16, 1.2345e19, 6.02e23, 0.1 + 0.2]
    for number in numbers {
      let digits = number.decimalDigits
      #expect(digits.utf8.allSatisfy { $0.isASCIIDigit || $0 == .fullStop })
      #expect(Double(digits) == number)
    }
    #expect((81_500_000.0).decimalDigits == "81500000")
    #expect((1e-7).decimalDigits == "0.0000001")
  }
}
