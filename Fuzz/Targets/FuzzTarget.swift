internal import Canvas
internal import Model
internal import TUI

/// What any bytes are given to; each traps where something does not hold.
enum FuzzTarget: String, CaseIterable {
  case documents, records, edits, dates, expressions, layout, quotations, briefings

  func run(_ bytes: [UInt8]) {
    switch self {
    case .documents: Self.readDocument(bytes)
    case .records: Self.readRecords(bytes)
    case .edits: Self.editRecords(bytes)
    case .dates: Self.readDate(String(decoding: bytes, as: UTF8.self))
    case .expressions: Self.findDates(bytes)
    case .layout: Self.layOut(bytes)
    case .quotations: Self.findQuotation(bytes)
    case .briefings: Self.readBriefing(bytes)
    }
  }
}
