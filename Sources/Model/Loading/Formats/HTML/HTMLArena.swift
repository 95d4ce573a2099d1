/// Gives out memory in pieces and takes it back all at once.
///
/// gumbo frees its tree by recursion, which overflows the stack of a thread where tags are nested a
/// hundred thousand deep; a tree in an arena needs no walk to be freed.
@safe final class HTMLArena {
  private static let chunkSize = 1 << 18
  private static let alignment = 16

  private var chunks: [UnsafeMutableRawPointer] = unsafe []
  private var next = 0
  private var end = 0

  /// Returns memory that stays until the arena goes.
  ///
  /// - Complexity: O(1).
  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = (size + Self.alignment - 1) / Self.alignment * Self.alignment
    if size > Self.chunkSize / 4 { return unsafe addChunk(of: size) }
    if next + size > end {
      let chunk = unsafe addChunk(of: Self.chunkSize)
      next = Int(bitPattern: chunk)
      end = next + Self.chunkSize
    }
    defer { next += size }
    // The address is within the last chunk of the usual size, so it is never null.
    return unsafe UnsafeMutableRawPointer(bitPattern: next) ?? addChunk(of: size)
  }

  private func addChunk(of size: Int) -> UnsafeMutableRawPointer {
    let chunk = UnsafeMutableRawPointer.allocate(
      byteCount: size, alignment: Self.alignment)
    unsafe chunks.append(chunk)
    return unsafe chunk
  }

  deinit {
    while let chunk = unsafe chunks.popLast() { unsafe chunk.deallocate() }
  }
}
