/// What the numbers in the columns of a document's tables are amounts of, as far as the heads of
/// the columns or the line above the table say it.
///
///     | Year | Grants (US$ million) |
///     |------|----------------------|
///     | 2019 | 12.5                 |     // 12 500 000 USD
struct TableUnits {
  /// A currency, and what the numbers below are multiplied by.
  struct Unit: Equatable {
    let currency: String
    let scale: Double
  }

  /// The cells that stand below a unit, in the order of the text.
  private var cells: [(range: Range<Int>, unit: Unit)] = []

  /// - Parameters:
  ///   - document: The document.
  ///   - bytes: Its text.
  /// - Complexity: O(*n*) in the length of the tables.
  init(_ document: Document, _ bytes: [UInt8]) {
    var heads: [Unit?] = []
    for (index, block) in document.body.enumerated() {
      guard case .tableRow(let isHeader) = block.kind else {
        heads = []
        continue
      }
      let cells = document.text.utf8Ranges(of: block.range, partedBy: .tab)
      if isHeader {
        let above = index > 0 ? Self.caption(document.body[index - 1], bytes) : nil
        heads = cells.enumerated().map { column, cell in
          Self.unit(in: FigureTokenizer.tokens(of: bytes, in: cell)) ?? (column > 0 ? above : nil)
        }
      } else if heads.count == cells.count {
        for case (let cell, let unit?) in zip(cells, heads) { self.cells.append((cell, unit)) }
      }
    }
  }

  /// The amounts of a row, those in its cells that stand below a unit among them.
  ///
  /// - Parameters:
  ///   - amounts: What is found without the heads of the columns.
  ///   - tokens: The row, or a part of it.
  /// - Returns: The amounts in their order.
  /// - Complexity: O(*n*) in the tokens.
  func amounts(_ amounts: [Amount], in tokens: [FigureToken]) -> [Amount] {
    guard !cells.isEmpty, let first = tokens.first, let last = tokens.last else { return amounts }
    var amounts = amounts
    let start = cells.firstIndexOfSorted { $0.range.upperBound > first.range.lowerBound }
    for cell in cells[start...].prefix(while: { $0.range.lowerBound < last.range.upperBound }) {
      let inside = tokens.indices.filter {
        cell.range.lowerBound <= tokens[$0].range.lowerBound
          && tokens[$0].range.upperBound <= cell.range.upperBound
      }
      guard let begin = inside.first, let end = inside.last else { continue }
      Self.read(begin..<(end + 1), cell.unit, in: tokens, into: &amounts)
    }
    return amounts.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

// MARK: - Cells

extension TableUnits {
  private static func read(
    _ cell: Range<Int>, _ unit: Unit, in tokens: [FigureToken], into amounts: inout [Amount]
  ) {
    let found = amounts.indices.filter { cell.contains(amounts[$0].tokens.lowerBound) }
    let sums = found.filter { amounts[$0].isMoney }
    for index in sums where !hasScale(tokens[amounts[index].tokens]) {
      amounts[index].value *= unit.scale
    }
    guard sums.isEmpty, let place = cell.first(where: { isNumber(tokens[$0]) }),
      tokens[cell.lowerBound..<place].allSatisfy({ $0.word == nil }),
      case .number(let digits, let decimals) = tokens[place].kind, !isYear(tokens[place]),
      !tokens[(place + 1)..<cell.upperBound].contains(where: { $0.kind == .percent })
    else { return }
    for index in found.reversed() { amounts.remove(at: index) }
    let bound = FigureBounds.before(place, in: tokens)
    amounts.append(
      Amount(
        value: digits * unit.scale / FigureLexicon.powerOfTen(decimals),
        unit: .money(unit.currency), bound: bound?.bound ?? .exact, tokens: place..<(place + 1),
        boundCue: bound?.cue))
  }

  private static func hasScale(_ tokens: ArraySlice<FigureToken>) -> Bool {
    tokens.contains { $0.word.flatMap(FigureLexicon.moneyScale) != nil }
  }

  private static func isNumber(_ token: FigureToken) -> Bool {
    if case .number = token.kind { true } else { false }
  }

  private static func isYear(_ token: FigureToken) -> Bool {
    guard case .number(let digits, 0) = token.kind, !token.isGrouped else { return false }
    return (1900...2100).contains(digits)
  }
}

// MARK: - Heads

extension TableUnits {
  /// The unit of a whole table: `Table 2. Grants (in millions of US dollars)`.
  private static func caption(_ block: Block, _ bytes: [UInt8]) -> Unit? {
    guard block.range.count <= longestCaption,
      let open = bytes[block.range].lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    return unit(in: FigureTokenizer.tokens(of: bytes, in: open..<block.range.upperBound))
  }

  private static let longestCaption = 200

  /// The unit that a head names: a currency and, in most cases, how many of it a number stands for.
  private static func unit(in tokens: [FigureToken]) -> Unit? {
    var currency: String?
    var scale: Double?
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1].word : nil
      let name = token.word.flatMap { Currencies.code(named: $0, before) }
      if currency == nil { currency = token.currency ?? name }
      if scale == nil { scale = token.word.flatMap(Self.scale) }
    }
    guard let currency, !Currencies.isAmbiguous(currency), scale != nil || tokens.count <= 4 else {
      return nil
    }
    return Unit(currency: currency, scale: scale ?? 1)
  }

  private static func scale(_ word: String) -> Double? {
    FigureLexicon.moneyScale(word)
      ?? (word.hasSuffix("s") ? FigureLexicon.scale(String(word.dropLast())) : nil)
  }
}
