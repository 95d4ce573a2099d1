internal import Glibc
internal import Model

/// Measures how fast temporal expressions are found, in this process, and prints it.
///
///     dossier-benchmark
///     # dates: 5.0 MB, 52,080 expressions: 41.2 MB/s (best of 5)
///
/// The answer is checked, so that a fast wrong tagger fails.
@main enum Benchmarks {
  private static let rounds = 5

  static func main() {
    let sample = DateSample.policy
    let text = Array(String(repeating: sample.text, count: 5_000_000 / sample.text.utf8.count).utf8)
    let expected = text.count / sample.text.utf8.count * sample.count
    var best = Duration.seconds(1000)
    for _ in 0..<rounds {
      var found = 0
      let time = ContinuousClock().measure {
        found = TemporalTagger.expressions(inUTF8: text, published: sample.published).count
      }
      guard found == expected else {
        print("dates: \(found) expressions, expected \(expected)")
        exit(1)
      }
      best = min(best, time)
    }
    report(bytes: text.count, expressions: expected, time: best)
  }

  private static func report(bytes: Int, expressions: Int, time: Duration) {
    let (seconds, attoseconds) = time.components
    let elapsed = Double(seconds) + Double(attoseconds) / 1e18
    let speed = (Double(bytes) / 1e5 / elapsed).rounded() / 10
    let size = (Double(bytes) / 1e5).rounded() / 10
    print("dates: \(size) MB, \(expressions) expressions: \(speed) MB/s (best of \(rounds))")
  }
}
