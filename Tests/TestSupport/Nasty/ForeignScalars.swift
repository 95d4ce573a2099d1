package import Canvas

/// What must never reach a terminal, told without the tables of the program.
package enum ForeignScalars {
  /// Whether a terminal could act on a scalar, or a reader could be misled by it.
  ///
  /// Line feeds and tabs are foreign too; who allows them says so.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: true
    // Marks of direction, embeddings, overrides, isolates.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    // Line and paragraph separators, interlinear annotations, invisible tags.
    case 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The foreign scalars of a text but line feeds and tabs, by their numbers.
  package static func numbers(in text: String) -> [String] {
    text.unicodeScalars.filter { contains($0) && $0 != "\n" && $0 != "\t" }.map(number)
  }

  package static func number(_ scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }
}

extension Surface {
  /// The foreign scalars in the cells, by their numbers.
  package var foreignScalars: [String] {
    var numbers: [String] = []
    for row in 0..<height {
      for column in 0..<width {
        guard let glyph = self[column, row]?.glyph, !glyph.isContinuation else { continue }
        // Scalar by scalar only where there is more than a base, which is rare.
        if !glyph.hasMarks, !ForeignScalars.contains(glyph.base) { continue }
        numbers += glyph.scalars.filter(ForeignScalars.contains).map(ForeignScalars.number)
      }
    }
    return numbers
  }
}
