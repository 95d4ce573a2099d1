/// A value of JSON whose lists are made only while they are written, so that a long one is never in
/// memory whole.
package enum JSONValue {
  case null
  case number(Int)
  case text(String)

  /// How many elements there are, and what makes the one at an index.
  case list(count: Int, element: (Int) -> JSONValue)

  /// The keys in their order, with their values.
  case object(KeyValuePairs<String, JSONValue>)
}

extension JSONValue {
  /// A text, or `null` where there is none.
  init(_ text: String?) {
    self = text.map(JSONValue.text) ?? .null
  }

  /// A list with a value for each element.
  package static func list<Element>(
    of elements: [Element], _ value: @escaping (Element) -> JSONValue
  ) -> JSONValue {
    .list(count: elements.count) { value(elements[$0]) }
  }
}
