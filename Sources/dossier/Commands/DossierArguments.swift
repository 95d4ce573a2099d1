internal import ArgumentParser
internal import Model

/// The paths that every command takes.
struct DossierArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Folders or files, taken as one dossier, - for standard input (default: what is piped in, or "
        + "the bundled dossier).",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  /// Reads the dossier.
  ///
  /// - Parameter kinds: The kinds of suggestions that are asked for, too.
  /// - Returns: The dossier.
  /// - Throws: A ``Failure`` where there is nothing to read.
  func load(withSuggestions kinds: Set<Record.Kind> = []) throws(Failure) -> Dossier {
    let paths = try BundledDossier.paths(for: paths)
    let outcome = Waiting.result { () async -> Result<Dossier, LoadingError> in
      do throws(LoadingError) {
        let dossier = try await DossierLoader.load(paths)
        return .success(kinds.isEmpty ? dossier : await dossier.withSuggestions(of: kinds))
      } catch {
        return .failure(error)
      }
    }
    switch outcome {
    case .success(let dossier): return dossier
    case .failure(let error): throw Failure(error, opening: paths)
    }
  }

  /// Reads the dossier with its briefing, whose problems are then among the dossier's.
  ///
  /// - Parameter takesFiles: Whether a file that is opened is a briefing itself.
  /// - Returns: The dossier, and the briefing where there is one.
  /// - Throws: A ``Failure`` where there is nothing to read, or the briefing cannot be.
  func loadWithBriefing(
    takesFiles: Bool
  ) throws(Failure) -> (dossier: Dossier, briefing: Briefing?) {
    let paths = try BundledDossier.paths(for: paths)
    let loaded = try load()
    do throws(LoadingError) {
      let briefing = try DossierLoader.readBriefing(
        at: paths, for: loaded, takesFiles: takesFiles)
      return (loaded.withProblems(of: briefing), briefing)
    } catch {
      throw Failure(error, opening: paths)
    }
  }

  /// Reads the dossier, and says on standard error where something is wrong with its files.
  ///
  /// - Parameter kinds: The kinds of suggestions that are asked for, too.
  /// - Returns: The dossier.
  /// - Throws: A ``Failure`` where there is nothing to read.
  func loadMentioningProblems(
    withSuggestions kinds: Set<Record.Kind> = []
  ) throws(Failure) -> Dossier {
    let dossier = try load(withSuggestions: kinds)
    if !dossier.problems.isEmpty {
      let count = CountedNoun.text(dossier.problems.count, "problem")
      let command = (["dossier check"] + paths.map(\.quotedForShell)).joined(separator: " ")
      StandardStreams.report("dossier: \(count) in the files; see '\(command)'")
    }
    return dossier
  }
}

extension String {
  /// The text as a word of a shell's command line.
  fileprivate var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "+")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return isPlain ? self : "'" + parts.joined(separator: #"'\''"#) + "'"
  }
}
