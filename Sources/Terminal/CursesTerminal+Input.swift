internal import CNCurses
internal import Canvas
internal import Glibc
package import TUI

extension CursesTerminal {
  /// Sleeps until something arrives, and returns it.
  ///
  /// Returns nothing where ``wake`` or the timeout ended the sleep. A terminal that hangs up is
  /// reported once as `.asksToEnd(signal: SIGHUP)`.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: How long to sleep at most; `nil` is without end.
  ///   - descriptors: What else ends the sleep when there is something to read from it.
  /// - Returns: What arrived; signals and sizes before keys.
  package func wait(
    timeoutMilliseconds: Int? = nil, watching descriptors: [CInt] = []
  ) -> [Input] {
    if !knowsKeys {
      CursesKeys.define()
      knowsKeys = true
    }
    let isReady = hasMoreKeys || hasResumed
    let timeout = isReady ? 0 : timeoutMilliseconds.map { CInt(clamping: max(0, $0)) } ?? -1
    let input = sleep(timeout, descriptors)
    var inputs = takeSignals()
    if input & (POLLHUP | POLLERR | POLLNVAL) != 0 { inputs += hangUp() }
    if input & POLLIN != 0 || hasMoreKeys { inputs += readKeys() }
    return inputs
  }

  /// Waits for the keyboard, the pipe and others; returns what happened to the keyboard.
  private func sleep(_ timeout: CInt, _ others: [CInt]) -> CInt {
    var sources = [
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      // A negative descriptor is passed over.
      pollfd(fd: isHungUp ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    for other in others { sources.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
    let count = unsafe poll(&sources, nfds_t(sources.count), timeout)
    guard count > 0 else { return 0 }
    if sources[0].revents != 0 { signals.drain() }
    return CInt(sources[1].revents)
  }

  private func takeSignals() -> [Input] {
    var inputs = signals.takeEnding().map { Input.asksToEnd(signal: $0) }
    if signals.take(SIGTSTP) { suspend() }
    if signals.take(SIGCONT) {
      comeBack()
      hasResumed = true
    }
    if hasResumed {
      hasResumed = false
      inputs.append(.resumed)
    }
    if signals.take(SIGWINCH) {
      curses_adopt_size()
      curses_forget()
      inputs.append(.resized(size))
    }
    return inputs
  }

  private func hangUp() -> [Input] {
    guard !isHungUp else { return [] }
    isHungUp = true
    return [.asksToEnd(signal: SIGHUP)]
  }
}

// MARK: - Keys

extension CursesTerminal {
  /// Reads what waits, in pieces, so that a flood of keys does not keep the screen from changing.
  private func readKeys() -> [Input] {
    // Something is said to wait, and there is nothing: the end of the input.
    if !hasMoreKeys, curses_waiting_bytes() == 0 { return hangUp() }
    var inputs: [Input] = []
    var value: wint_t = 0
    for _ in 0..<1024 {
      let status = unsafe get_wch(&value)
      guard status != ERR else {
        hasMoreKeys = false
        return (inputs + decoder.finish()).map(counted)
      }
      inputs += decode(value, isKeyCode: status == KEY_CODE_YES)
    }
    hasMoreKeys = true
    return inputs.map(counted)
  }

  private func decode(_ value: wint_t, isKeyCode: Bool) -> [Input] {
    if isKeyCode {
      let key = CursesKeys.key(for: CInt(bitPattern: value))
      return key.map { decoder.decode(recognised: $0) } ?? []
    }
    guard let scalar = Unicode.Scalar(value), isUnicode || scalar.isASCII else { return [] }
    return decoder.decode(scalar)
  }

  private func counted(_ input: Input) -> Input {
    guard case .mouse(let mouse) = input, mouse.kind == .press else { return input }
    let isSecond = presses.isSecond(at: mouse.position, milliseconds: Self.milliseconds())
    return isSecond ? .mouse(Mouse(.doublePress, at: mouse.position)) : input
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
