extension EDTF {
  /// Reads a value in the notation of ISO 8601-2, without spaces around it.
  ///
  /// | Text | Meaning |
  /// |---|---|
  /// | `1985-04-12`, `1985-04`, `1985` | a day, a month, a year |
  /// | `1985-04-12T23:20:30Z`, `…+07:00` | a time, in UTC, another zone or none |
  /// | `-1985`, `Y170000002` | a year before 0, a year of five to nine digits |
  /// | `2001-21` to `-24`, `-25` to `-28`, `-29` to `-32` | seasons: any, northern, southern |
  /// | `2001-33` to `-36`, `-37` to `-39`, `-40`, `-41` | quarters, thirds, halves |
  /// | `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX` | unspecified digits |
  /// | `1984?`, `1984~`, `1984%` | uncertain, approximate, both |
  /// | `1964/2008`, `1985/..`, `1985/`, `../1985`, `/1985` | interval, open end, unknown end |
  /// | `[1667,1670..1672]`, `{1667,1668}`, `[..1984]` | one of, all of, open range |
  ///
  /// - Throws: An ``EDTFError`` with the column at fault, and a suggestion where the
  ///   text looks like a date in another notation.
  /// - Complexity: O(*n*) in the length of the text.
  package init(_ text: some StringProtocol) throws(EDTFError) {
    let text = String(text)
    do {
      self = try EDTF(strictly: text)
    } catch .unexpected(let expectation, let offset, let found, _) {
      throw .unexpected(
        expectation, offset: offset, found: found, suggestions: EDTFSlip.suggestions(for: text))
    } catch {
      throw error
    }
  }

  /// Reads a value; an error carries no suggestions.
  init(strictly text: String) throws(EDTFError) {
    var parser = EDTFParser(text)
    form = try parser.form()
  }
}
