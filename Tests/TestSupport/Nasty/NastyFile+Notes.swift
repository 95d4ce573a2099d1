internal import Model
internal import Testing

extension NastyFile {
  /// Notes that are missing, double, strange or none.
  static let notes: [NastyFile] = [
    NastyFile(
      "notes-apart.md", body: "a[^1] b[^gone] d[^77]\n\n[^1]: one\n[^never]: unused of 2018"
    ) {
      $0.hasNotes(["1", "never"])
      let markers = $0.problems { if case .markerWithoutNote = $0 { true } else { false } }
      let unmarked = $0.problems { if case .noteWithoutMarker = $0 { true } else { false } }
      #expect(markers == 2)
      #expect(unmarked == 1)
    },
    NastyFile(
      "notes-in-a-ring.md", body: "a[^1]\n\n[^1]: see [^2]\n[^2]: see [^3] of 2018\n[^3]: see [^1]"
    ) {
      $0.hasNotes(["1", "2", "3"])
    },
    NastyFile("notes-twice.md", body: "a[^1] b[^1]\n\n[^1]: first of 2016\n[^1]: second of 2017") {
      $0.hasNotes(["1", "1"])
      $0.says("first of 2016", "second of 2017")
    },
    NastyFile(
      "notes-labels.md",
      body:
        "a[^b c] d[^Ñ] e[^ñ] f[^x]y] g[^\("l".times(900))] h[^] i[^^] j[^0] k[^-1] l[^007] m[^7]\n\n"
        + "[^Ñ]: tilde 2018\n[^0]: zero\n[^-1]: minus\n[^007]: agent\n[^7]: seven\n[^\("l".times(900))]: long"
    ) { $0.says("tilde 2018", "zero", "minus", "agent", "seven", "long") },
    NastyFile(
      "notes-of-many-parts.md",
      body:
        "a[^1] b[^2]\n\n[^1]: first\nlazy line\n\n    second of 2018\n\n    - item\n\n        code\n\n"
        + "[^2]:\n    | a | b |\n    |--|--|\n    | 1 | 2 |\n\n---\n\n    behind a rule"
    ) { $0.says("lazy line", "second of 2018", "item") },
    NastyFile(
      "no-notes.md",
      body:
        "5 km<sup>2</sup>, the 13<sup>th</sup>, 1<sup>st</sup>, CO<sub>2</sub>, 10<sup>6</sup>, "
        + "mc<sup>2</sup>, a[1], [2018], x^2^"
    ) {
      $0.hasNotes([])
      $0.says("[2018]")
    },
    NastyFile(
      "raised-notes.md",
      body:
        "Open to all.<sup>1</sup> Shut since.<sup>2</sup>\n\n## Notes\n\n<sup>1</sup> One, 2016.\n\n"
        + "<sup>2</sup> Two, 2017."
    ) {
      $0.hasNotes(["1", "2"])
      $0.says("One, 2016.", "Two, 2017.")
    },
    NastyFile(
      "raised-notes-listed.md",
      body:
        "Open.<sup>1</sup> Shut.<sup>2</sup>\n\n## Endnotes\n\n- <sup>1</sup> One.\n\n- <sup>2</sup> Two."
    ) { $0.hasNotes(["1", "2"]) },
  ]

  /// Dates and sums that nobody could mean.
  static let values: [NastyFile] = [
    NastyFile(
      "dates.md",
      body: [
        "year 0", "in 99999", "30 February 2019", "29 February 1900", "31 April 2020", "0 May 2018",
        "2024-13-01", "2024-02-30", "2018-W10", "2018-03-05T25:61:61Z", "from 2018 to 2016",
        "FY2023",
        "the '90s", "500 BC", "Section 2018", "2,016 people", "COVID-19", "(2018)", "9".times(300),
      ].map { "- \($0)" }.joined(separator: "\n")
    ) { file in
      file.says("30 February 2019", "COVID-19")
      #expect(file.dossier.records.events.isEmpty)
    },
    NastyFile(
      "sums.md",
      body: [
        "US\\$7 million", "$1,6 billion", "$1.234.567,89", "€9,000", "£2bn", "¥43 trillion", "$",
        "$$",
        "US$-5 million", "$5-10 million", "$1e9", "$" + "9".times(40), "$7\u{A0}million",
        "15% ($3m)",
      ].map { "- \($0)" }.joined(separator: "\n")
    ) { file in
      file.says("$1,6 billion", "15% ($3m)")
      #expect(file.dossier.records.figures.isEmpty)
    },
  ]
}
