internal import CMalloc

/// How the C library deals out memory.
enum MemoryUse {
  /// Has what is no longer needed go back to the system.
  ///
  /// Reading a file makes and drops arrays and texts of its size. Left to itself, the C library
  /// keeps such blocks once a few were freed, for each thread apart, and a file of a megabyte is
  /// read in several megabytes more.
  static func keepLow() {
    mallopt(M_MMAP_THRESHOLD, 1 << 17)
    mallopt(M_ARENA_MAX, 1)
  }
}
