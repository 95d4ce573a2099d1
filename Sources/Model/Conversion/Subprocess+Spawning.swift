internal import Glibc

extension Subprocess {
  /// Starts the program in a process group of its own.
  ///
  /// - Parameters:
  ///   - output: The descriptor that becomes its standard output.
  ///   - errors: The descriptor that becomes its standard error.
  /// - Returns: The number of the process, which is also that of its group.
  /// - Throws: A ``Failure`` where it does not start.
  func spawn(output: CInt, errors: CInt) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    // What we or our libraries have open, whatever thread opened it a moment ago.
    for descriptor in CInt(3)..<256 {
      unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe Self.setAttributes(&attributes)
    var arguments = unsafe Self.copies([FilePath(program)] + arguments)
    var environment = unsafe Self.copies(Self.environment)
    defer { unsafe Self.free(arguments + environment) }
    var process = pid_t()
    let failure = unsafe posix_spawnp(
      &process, program, &actions, &attributes, &arguments, &environment)
    switch failure {
    case 0: return process
    case ENOENT: throw .missing
    default: throw .system(failure)
    }
  }

  /// A group of its own, so that it can be ended with its children, and no signal blocked or
  /// ignored that we do.
  private static func setAttributes(_ attributes: UnsafeMutablePointer<posix_spawnattr_t>) {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(attributes, &signals)
    unsafe posix_spawnattr_setpgroup(attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(attributes, Int16(flags))
  }

  /// Where programs are found, and text in UTF-8.
  private static var environment: [FilePath] {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) }
    return [FilePath("LC_ALL=C.UTF-8")] + (path.map { [FilePath("PATH=" + $0)] } ?? [])
  }

  /// Copies for C, with the null pointer that ends a list.
  private static func copies(_ words: [FilePath]) -> [UnsafeMutablePointer<CChar>?] {
    unsafe words.map { word in unsafe word.withCString { unsafe strdup($0) } } + [nil]
  }

  private static func free(_ copies: [UnsafeMutablePointer<CChar>?]) {
    for index in unsafe copies.indices { unsafe Glibc.free(copies[index]) }
  }
}
