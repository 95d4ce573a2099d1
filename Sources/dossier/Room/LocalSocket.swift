internal import Glibc

/// What a room does with Unix sockets; each message is whole, and nothing ever waits.
enum LocalSocket {
  /// Connects to whoever listens at a path; `nil` where nobody of the same user does.
  static func connected(to path: String) -> CInt? {
    guard let socket = make() else { return nil }
    guard unsafe withAddress(path, { unsafe connect(socket, $0, $1) }) == 0, isOwn(socket) else {
      close(socket)
      return nil
    }
    return socket
  }

  /// Listens at a path, where nothing may be; nobody else may connect.
  static func listening(at path: String) -> CInt? {
    guard let socket = make() else { return nil }
    // The mode of the socket becomes that of its file as it is made.
    guard fchmod(socket, 0o600) == 0,
      unsafe withAddress(path, { unsafe bind(socket, $0, $1) }) == 0,
      listen(socket, 16) == 0
    else {
      close(socket)
      return nil
    }
    return socket
  }

  /// The next one who wants to connect; others than the same user are turned away.
  static func accepted(by listener: CInt) -> CInt? {
    while true {
      let socket = accept(listener, nil, nil)
      guard socket >= 0 else { return nil }
      prepare(socket)
      if isOwn(socket) { return socket }
      close(socket)
    }
  }

  /// What came of reading a message.
  enum Reading {
    case message([UInt8])
    case nothing
    case closed
  }

  /// Reads a message; one that is longer than asked for is told by one byte more.
  static func read(_ socket: CInt, length: Int) -> Reading {
    var bytes = [UInt8](repeating: 0, count: length + 1)
    let count = unsafe recv(socket, &bytes, bytes.count, CInt(MSG_DONTWAIT))
    if count > 0 { return .message(Array(bytes.prefix(count))) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .closed
  }

  /// Sends a message; false where it cannot be taken at once.
  static func send(_ bytes: [UInt8], to socket: CInt) -> Bool {
    let flags = CInt(MSG_DONTWAIT | MSG_NOSIGNAL)
    return unsafe Glibc.send(socket, bytes, bytes.count, flags) == bytes.count
  }

  private static func make() -> CInt? {
    let socket = socket(AF_UNIX, CInt(SOCK_SEQPACKET.rawValue), 0)
    guard socket >= 0 else { return nil }
    prepare(socket)
    return socket
  }

  private static func prepare(_ socket: CInt) {
    _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
  }

  /// Whether a program of the same user is at the other end: process, user and group, as the kernel
  /// tells them.
  private static func isOwn(_ socket: CInt) -> Bool {
    var credentials: [UInt32] = [0, .max, .max]
    var length = socklen_t(12)
    guard unsafe getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 else {
      return false
    }
    return length == 12 && credentials[1] == geteuid()
  }

  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
  ) -> CInt {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { buffer in
      unsafe buffer.copyBytes(from: path.utf8.prefix(buffer.count - 1))
    }
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
