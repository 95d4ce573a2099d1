extension EDTF {
  /// A season, quarter, third or half of a year, written in place of a month.
  struct YearPart: Hashable, Sendable {
    static let codes = 21...41

    /// The number that the standard gives it.
    let code: Int

    var precision: Precision {
      switch code {
      case 33...36: .quarter
      case 37...39: .fourMonths
      case 40, 41: .half
      default: .season
      }
    }

    /// The months it covers, counted from January of its year; 13 is the next January.
    ///
    /// The standard leaves open when a season begins. Here seasons are whole months, a
    /// spring without hemisphere is the northern one, and a season that crosses the
    /// end of the year belongs to the year in which it begins.
    var months: ClosedRange<Int> {
      switch code {
      case 21, 25, 31: 3...5
      case 22, 26, 32: 6...8
      case 23, 27, 29: 9...11
      case 24, 28, 30: 12...14
      case 33...36: Self.part(code - 33, of: 3)
      case 37...39: Self.part(code - 37, of: 4)
      default: Self.part(code - 40, of: 6)
      }
    }

    /// The months it can cover when nobody says whose season it is.
    var possibleMonths: ClosedRange<Int> {
      switch code {
      case 21...24, 28, 30: 0...14
      default: months
      }
    }

    private static func part(_ index: Int, of length: Int) -> ClosedRange<Int> {
      index * length + 1...(index + 1) * length
    }
  }
}

extension EDTF.YearPart {
  /// The part with its year, for people.
  func displayText(year: String) -> String {
    switch code {
    case 21...24: "\(season) \(year)"
    case 25...28: "northern \(season) \(year)"
    case 29...32: "southern \(season) \(year)"
    case 33...36: "Q\(code - 32) \(year)"
    case 37: "first four months of \(year)"
    case 38: "middle four months of \(year)"
    case 39: "last four months of \(year)"
    case 40: "first half of \(year)"
    default: "second half of \(year)"
    }
  }

  /// A few letters for a narrow column.
  var shortText: String {
    switch code {
    case 21...24: season
    case 25...28: "\(season) N"
    case 29...32: "\(season) S"
    case 33...36: "Q\(code - 32)"
    case 37...39: "T\(code - 36)"
    default: "H\(code - 39)"
    }
  }

  private var season: String {
    ["spring", "summer", "autumn", "winter"][(code - 21) % 4]
  }
}
