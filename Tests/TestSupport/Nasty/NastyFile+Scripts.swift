internal import Canvas
internal import Model
internal import Testing

extension NastyFile {
  /// Writing systems, and what is joined to letters.
  static let scripts: [NastyFile] = [
    NastyFile("composed.md", body: vietnamese(composed: true)) {
      $0.finds("nam thu nghiem", 1)
      $0.shows("Năm thử nghiệm")
    },
    NastyFile("decomposed.md", body: vietnamese(composed: false)) {
      $0.finds("nam thu nghiem", 1)
      #expect($0.firstPage().firstLine(with: "2022")?.displayWidth == 39)
    },
    NastyFile("wide.md", body: "## 港口\n\n" + "两国同意共用码头，二〇二一年五月。".times(12) + "\n\nｶﾀｶﾅ 한국어") {
      $0.hasSections(["Harbour rules", "Background", "港口"])
      $0.shows("两国同意共用码头")
    },
    NastyFile(
      "right-to-left.md", body: "اتفاق الميناء في ٣ مايو ٢٠٢١ (Quay) 104\n\nהנמל נפתח ב-2018"
    ) {
      $0.says("اتفاق", "2018")
    },
    NastyFile("clusters.md", body: "क्षत्रिय स्त्री 2023\n\nที่ท่าเรือ พ.ศ. 2564 กำ\n\nதமிழ் கொ நி") {
      $0.says("क्षत्रिय", "ที่ท่าเรือ", "கொ")
    },
    NastyFile(
      "emoji.md",
      body: "## 🇻🇳 🇺🇸\n\n👩‍👩‍👧‍👦 👍🏽 ❤️ 🏳️‍🌈 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇻 in 2018 "
        + "🇻🇳".times(70) + "👩‍👩‍👧‍👦".times(40)
    ) { $0.says(" in 2018 ") },
    NastyFile("stacked-marks.md", body: stacked(seed: 5)) { $0.finds("the port of 2016", 1) },
    NastyFile(
      "mark-first.md",
      bytes: Array("\u{301}\u{302}# x\n\n\u{300}\n\n| \u{301} | a |\n|--|--|\n".utf8)),
    NastyFile(
      "soft-hyphens.md",
      body: "## agree\u{AD}ments\n\nagree\u{AD}ments agree\u{200B}ments "
        + "agree\u{200C}ments agree\u{200D}ments agree\u{2060}ments of 20\u{AD}18"
    ) {
      $0.finds("agreements", 6)
      $0.finds("2018", 1)
    },
    NastyFile(
      "exotic-blanks.md",
      body: "3\u{A0}May\u{A0}2021; 4\u{202F}June; 5\u{3000}July; US$\u{A0}9\u{2009}million"
    ) {
      $0.finds("3 May 2021", 2)
      $0.finds("us$ 9 million", 1)
    },
    NastyFile(
      "dashes.md", body: "-‐‑‒–—―−~".map { "2011\($0)2014 " }.joined() + "‘a’ “b” „c‟ «d» ′ ″"
    ) {
      $0.finds("2011-2014", 7)
    },
    NastyFile(
      "tabs.md",
      body:
        "a\tb\tc\n\n\tcode\tof 2018\n\n-\titem\n\t-\tinner\n\n|\tA\t|\tB\t|\n|--|--|\n|\t1\t|\t2\t|"
    ) {
      $0.says("code\tof 2018", "item", "inner")
    },
    NastyFile("cases.md", body: "Straße STRASSE İzmir ıI ﬁnance ΣΑΣ σας ǅ Å Å Å 2018") {
      $0.finds("izmir", 1)
      $0.finds("strasse", 2)
    },
    NastyFile(
      "widths.md",
      body: "| a | b |\n|--|--|\n| ①②αβ°±× | x |\n| “q” … | y |\n| ｆｕｌｌ ﾊﾟ | z |\n| ﷽ 𒐫 ꧅ | w |"
    ) {
      $0.says("①②αβ°±×", "𒐫")
    },
  ]

  private static func vietnamese(composed: Bool) -> String {
    let text = "Năm thử nghiệm thứ hai, 2022: Hải Phòng"
    return composed ? text : text.unicodeScalars.flatMap(decomposed).map { String($0) }.joined()
  }

  /// A Vietnamese letter as its base and its marks.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ă": ["a", "\u{306}"]
    case "ử": ["u", "\u{31B}", "\u{309}"]
    case "ệ": ["e", "\u{323}", "\u{302}"]
    case "ứ": ["u", "\u{31B}", "\u{301}"]
    case "ả": ["a", "\u{309}"]
    case "ò": ["o", "\u{300}"]
    default: [scalar]
    }
  }

  /// A line whose letters carry fifteen marks each.
  private static func stacked(seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    return "the port of 2016".map { letter in
      let marks = (0..<15).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0x300..<0x36F, using: &random))
      }
      return String(letter) + marks.map { String($0) }.joined()
    }.joined()
  }
}

extension String {
  fileprivate func firstLine(with part: String) -> String? {
    split(separator: "\n").first { $0.contains(part) }.map(\.trimmed)
  }
}
