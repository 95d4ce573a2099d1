package import Model

/// The days from the first to the last that a date can mean, as days since 1970-01-01.
///
/// An end that is open or unknown is `nil`.
package struct DayExtent: Equatable, Sendable {
  package let first: Int?
  package let last: Int?

  package init(_ date: EDTF) {
    first = date.earliest?.daysSinceEpoch
    last = date.latest?.daysSinceEpoch
  }
}
