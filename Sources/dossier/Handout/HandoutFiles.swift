internal import Glibc
internal import Model

/// Puts hand-outs into files, never over anything that is there.
enum HandoutFiles {
  /// Writes a new file.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(FileReader.Failure) {
      try AtomicFile.create(FilePath(argument: path), holding: bytes)
    } catch {
      throw Failure(status: .unreadableData, message: "\(path): \(error.description)")
    }
  }

  /// Writes pictures into a folder: `slide-001.svg` and so on.
  static func write(_ pictures: [String], toFolder folder: String) throws(Failure) {
    _ = try names(of: pictures, in: folder)
  }

  /// Writes pictures as the pages of a PDF, through a folder of their own.
  static func writePDF(of pictures: [String], to output: String) throws(Failure) {
    var template = Array("/tmp/dossier-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw Failure(status: .unreadableData, message: "/tmp: no folder for pictures can be made")
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    var files: [String] = []
    defer {
      for file in files { unsafe unlink(file) }
      unsafe rmdir(folder)
    }
    files = try names(of: pictures, in: folder)
    let outcome: [UInt8]
    do throws(ConversionError) {
      outcome = try Converter.pdf(ofPictures: files.map { FilePath($0) })
    } catch {
      throw Failure(status: .unreadableData, message: error.description)
    }
    try write(outcome, to: output)
  }

  private static func names(of pictures: [String], in folder: String) throws(Failure) -> [String] {
    unsafe mkdir(folder, 0o755)
    var names: [String] = []
    for (index, picture) in pictures.enumerated() {
      let number = String("\(index + 1001)".dropFirst())
      let name = "\(folder)/slide-\(number).svg"
      try write(Array(picture.utf8), to: name)
      names.append(name)
    }
    return names
  }
}
