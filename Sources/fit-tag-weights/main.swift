import ArticleModel
import FoundationEssentials
import Tagging

let usage = """
  usage: fit-tag-weights score FILE.jsonl...
         fit-tag-weights fit TABLE.swift FILE.jsonl...

  Each line of a file is a labelled text: title, body, date, language, countries (codes), leaders (ids).
  `score` prints precision, recall and F1 of countries and leaders. `fit` changes one weight after the
  other as long as the countries' F1, each file counting the same, gets better, and writes the numbers into
  the table (Sources/Tagging/Evidence/EvidenceWeights.swift).
  """

struct Labelled: Decodable {
  let id: String?
  let title: String?
  let body: String
  let date: String?
  let language: String?
  let countries: [String]?
  let leaders: [String]?

  var article: Article {
    Article(
      title: title ?? "", body: body, language: language,
      published: date.flatMap { text in
        PartialDate(text).map { PublicationDate(date: $0, method: .record, original: text) }
      })
  }
}

struct Count {
  var right = 0
  var wrong = 0
  var missed = 0
  var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  var recall: Double { Double(right) / Double(max(1, right + missed)) }
  var f1: Double { 2 * precision * recall / max(1e-9, precision + recall) }

  mutating func add(_ gold: Set<String>, _ found: Set<String>) {
    right += gold.intersection(found).count
    wrong += found.subtracting(gold).count
    missed += gold.subtracting(found).count
  }
}

struct LabelledFile {
  let name: String
  let rows: [(labels: Labelled, article: Article)]

  init(_ path: String) throws {
    name = String(path.split(separator: "/").last ?? "")
    let data = try Data(contentsOf: URL(filePath: path))
    rows = try data.split(separator: UInt8(ascii: "\n")).map {
      let labels = try JSONDecoder().decode(Labelled.self, from: Data($0))
      return (labels, labels.article)
    }
  }

  func score(_ tagger: Tagger, prints: Bool = false) -> (countries: Count, leaders: Count) {
    var countries = Count()
    var leaders = Count()
    let hasLeaders = rows.contains { $0.labels.leaders != nil }
    for (labels, article) in rows {
      let tags = tagger.tags(of: article)
      if let gold = labels.countries {
        let found = Set(tags.countries.map(\.code))
        countries.add(Set(gold), found)
        if prints, Set(gold) != found {
          print(
            "\(labels.id ?? "?") countries -\(Set(gold).subtracting(found).sorted()) +\(found.subtracting(gold).sorted()) \(article.title) | \(article.body.prefix(160))"
          )
        }
      }
      if let gold = labels.leaders ?? (hasLeaders ? [] : nil) {
        let found = Set(tags.leaders.map(\.id))
        leaders.add(Set(gold), found)
        if prints, Set(gold) != found {
          print(
            "\(labels.id ?? "?") leaders -\(Set(gold).subtracting(found).sorted()) +\(found.subtracting(gold).sorted()) \(article.title) | \(article.body.prefix(160))"
          )
        }
      }
    }
    return (countries, leaders)
  }
}

func value(_ weights: EvidenceWeights, _ files: [LabelledFile]) -> Double {
  let tagger = Tagger(weights: weights)
  return files.map { $0.score(tagger).countries.f1 }.reduce(0, +) / Double(files.count)
}

func rounded(_ value: Float) -> Float { (value * 100).rounded() / 100 }

/// Writes the numbers into the lines `package var NAME: Float = NUMBER`.
func write(_ weights: EvidenceWeights, to path: String) throws {
  let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
  let numbers = Dictionary(
    uniqueKeysWithValues: EvidenceWeights.all.map { ($0.name, weights[keyPath: $0.path]) })
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
    let parts = line.split(separator: " ")
    guard parts.count == 6, parts[1] == "var", parts[3] == "Float",
      let number = numbers[String(parts[2].dropLast())]
    else { return String(line) }
    return "  package var \(parts[2]) Float = \(rounded(number))"
  }
  try lines.joined(separator: "\n").write(
    to: URL(filePath: path), atomically: true, encoding: .utf8)
}

var arguments = Array(CommandLine.arguments.dropFirst())
let prints = arguments.contains("--errors")
arguments.removeAll { $0 == "--errors" }
guard let command = arguments.first else { fatalError(usage) }
arguments.removeFirst()
switch command {
case "score":
  let tagger = Tagger(weights: .fitted)
  for file in try arguments.map(LabelledFile.init) {
    let (countries, leaders) = file.score(tagger, prints: prints)
    func text(_ count: Count) -> String {
      let parts = [count.precision, count.recall, count.f1].map {
        String(Int(($0 * 1000).rounded()))
      }
      return parts.joined(separator: " ")
    }
    print(
      "\(file.name): countries \(text(countries)), leaders \(text(leaders)) of 1000 (\(file.rows.count) texts)"
    )
  }
case "fit":
  let table = arguments.removeFirst()
  let files = try arguments.map(LabelledFile.init)
  var weights = EvidenceWeights.fitted
  var best = value(weights, files)
  print("begin \(best)")
  for step in [Float(0.5), 0.25, 0.1] {
    for (name, path) in EvidenceWeights.all {
      for sign in [Float(1), -1] {
        var changed = weights
        changed[keyPath: path] = rounded(changed[keyPath: path] + sign * step)
        let now = value(changed, files)
        guard now > best + 1e-4 else { continue }
        best = now
        weights = changed
        print("\(name) \(weights[keyPath: path]) \(best)")
      }
    }
  }
  try write(weights, to: table)
default: fatalError(usage)
}
