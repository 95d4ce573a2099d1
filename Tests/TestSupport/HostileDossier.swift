internal import Foundation
internal import Glibc

/// A dossier in which everything that people write tries to speak to the terminal.
///
/// Names of files and folders, headings, text, notes, front matter and every value in YAML hold
/// escapes, controls in all their encodings, marks of direction, tags and bytes at random.
package final class HostileDossier {
  /// The folder's path, whose last part is hostile too.
  package let path: [UInt8]

  private let folder: TestFolder
  private var random: SeededRandom

  package init(seed: UInt64) throws {
    folder = try TestFolder()
    random = SeededRandom(seed: seed)
    // As text: the program knows the names of its arguments only so.
    let name = String(decoding: random.hostileBytes(pieces: 6), as: UTF8.self)
    path = Array(folder.path.utf8) + [UInt8(ascii: "/")] + Array(name.utf8).asFileName
    for part in ["", "/documents", "/records"] { try makeFolder(path + Array(part.utf8)) }
    try write(document(), to: "documents/report.md")
    try write(document(), to: random.hostileBytes(pieces: 5).asFileName + Array(".md".utf8))
    try write(manifest(), to: "dossier.yaml")
    for kind in ["events", "forces", "recommendations", "positions", "figures", "actors"] {
      try write(records(kind), to: "records/\(kind).yaml")
    }
  }

  private func makeFolder(_ path: [UInt8]) throws {
    let status = unsafe mkdir((path + [0]).map { CChar(bitPattern: $0) }, 0o700)
    guard status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try write(bytes, at: path + Array("/\(name)".utf8))
  }

  private func write(_ bytes: [UInt8], to name: [UInt8]) throws {
    try write(bytes, at: path + Array("/documents/".utf8) + name)
  }

  private func write(_ bytes: [UInt8], at path: [UInt8]) throws {
    let descriptor = unsafe open(
      (path + [0]).map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(descriptor) }
    guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}

// MARK: - What the files hold

extension HostileDossier {
  private func document() -> [UInt8] {
    let heading = random.hostileBytes(pieces: 4).inOneLine
    let note = random.hostileBytes(pieces: 4).inOneLine
    let front =
      "---\nid: report\ntitle: \(value())\nhandling: \(value())\nauthor: [{family: \(value())}]\n"
    return Array((front + "publisher: \(value())\nURL: \(value())\nissued: 2019\n---\n\n# ").utf8)
      + heading + Array("\n\nThe quay opened to all.[^1] ".utf8) + random.hostileBytes(pieces: 30)
      + Array("\n\n## More\n\n- item\n- ".utf8) + random.hostileBytes(pieces: 4).inOneLine
      + Array("\n\n| a | b |\n|--|--|\n| ".utf8) + random.hostileBytes(pieces: 3).inOneLine
      + Array(" | c |\n\n&#27;[2J &#x9b;2J &#x202e; end\n\n[^1]: ".utf8) + note + [0x0A]
  }

  private func manifest() -> [UInt8] {
    let label = "[{id: one, name: \(value())}]"
    return Array(
      """
      title: \(value())
      question: \(value())
      bottom-line: \(value())
      handling: \(value())
      parties: \(label)
      issues: \(label)
      themes: \(label)
      \(value()): \(value())

      """.utf8)
  }

  private func records(_ kind: String) -> [UInt8] {
    let common = (0..<3).map { index in
      """
      - id: \(index == 0 ? value() : "\(kind)-\(index)")
        date: 201\(index)
        title: \(value())
        kind: \(kind == "actors" ? "state" : "milestone")
        side: \(index == 1 ? "facilitator" : "constraint")
        statement: \(value())
        act: \(value())
        modality: should
        party: one
        issue: one
        stance: \(index == 2 ? value() : "supports")
        what: \(value())
        amount: \(index + 1)
        unit: \(value())
        name: \(value())
        aliases: [\(value())]
        \(value()): 1
        evidence:
          - document: \(index == 2 ? value() : "report")
            exact: \(index == 1 ? value() : "The quay opened to all.")

      """
    }
    return Array(common.joined().utf8)
  }

  /// A value in quotation marks, with YAML's own escapes among what is in it.
  private func value() -> String {
    let text = String(decoding: random.hostileBytes(pieces: 3).inOneLine, as: UTF8.self)
    let escapes = [
      "\\e]0;t\\a", "\\x9b2J", "\\u202e", "\\P", "\\L", "\\N", "\\0", "\\x7f", "\\U000e0041",
    ]
    let plain = text.replacing("\\", with: "/").replacing("\"", with: "'")
    return "\"" + plain + (escapes.randomElement(using: &random) ?? "") + " words\""
  }
}
