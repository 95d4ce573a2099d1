/// Finds the work that a short form means among those that were cited before.
struct WorkIndex {
  private(set) var works: [CitedWork] = []
  private var byAddress: [String: Int] = [:]

  /// The works by the first letters of their titles, with the whole titles.
  private var byTitle: [String: [(title: String, work: Int)]] = [:]

  /// The works by each word of their authors' names.
  private var byAuthor: [String: [Int]] = [:]

  /// Makes room for a number of works.
  mutating func reserveCapacity(_ count: Int) { works.reserveCapacity(count) }

  /// Adds a work, and tells its number.
  mutating func add(_ work: CitedWork) -> Int {
    works.append(work)
    let number = works.count - 1
    if let url = work.url { byAddress[url] = number }
    let title = work.title.folded
    byTitle[Self.key(of: title), default: []].append((title, number))
    for name in Set(work.author?.names ?? []) { byAuthor[name, default: []].append(number) }
    return number
  }

  /// The work at an address.
  func work(at url: String) -> Int? { byAddress[url] }

  /// The last work whose title is the words or begins with them, and whose authors are not others.
  ///
  /// - Complexity: O(*works whose titles begin alike*).
  func work(titled words: String, by author: String) -> Int? {
    let title = words.folded
    guard title.utf8.count >= Self.keyLength else { return nil }
    return byTitle[Self.key(of: title)]?.last { full, work in
      full.hasPrefix(title) && !full.continuesWord(behind: title)
        && isWork(work, by: author.names)
    }?.work
  }

  /// The only work of an author.
  ///
  /// - Complexity: O(*works of the author*).
  func onlyWork(by author: String) -> Int? {
    guard let first = author.names.first else { return nil }
    let works = (byAuthor[first] ?? []).filter { isWork($0, by: author.names) }
    return works.count == 1 ? works.first : nil
  }

  private func isWork(_ number: Int, by names: [String]) -> Bool {
    guard let author = works[number].author else { return true }
    let known = Set(author.names)
    return names.allSatisfy(known.contains)
  }

  private static let keyLength = 4

  private static func key(of title: String) -> String { String(title.prefix(keyLength)) }
}

extension String {
  /// The words of persons' names, folded.
  fileprivate var names: [String] {
    folded.split { !$0.isLetter }.map(String.init).filter { !["and", "et", "al"].contains($0) }
  }

  /// Whether letters go on behind a text that it begins with.
  fileprivate func continuesWord(behind start: String) -> Bool {
    dropFirst(start.count).first.map { $0.isLetter || $0.isNumber } ?? false
  }
}
