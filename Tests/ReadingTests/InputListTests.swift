import ArticleModel
import Reading
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite struct InputListTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func all(_ names: String...) -> [String] {
    folder.names(in: InputList(paths: names.map { folder.path + "/" + $0 }))
  }

  @Test func foldersAreWalkedInNaturalOrder() throws {
    for name in ["page10.txt", "page2.txt", "page1/b.txt", "page1/a.txt", "page02.txt", "9", "10"] {
      try folder.write("x", to: "news/" + name)
    }
    #expect(
      all("news") == [
        "news/9", "news/10", "news/page1/a.txt", "news/page1/b.txt", "news/page02.txt",
        "news/page2.txt", "news/page10.txt",
      ])
  }

  @Test func numbersBeyondAnyIntegerAreOrdered() throws {
    let nines = String(repeating: "9", count: 60)
    let names = [nines + "0", nines, "0" + nines]
    for name in names { try folder.write("x", to: "n/" + name) }
    #expect(all("n") == ["n/0" + nines, "n/" + nines, "n/" + nines + "0"])
  }

  @Test func hiddenEntriesAreLeftOutUnlessNamed() throws {
    for name in [".a.txt", "._b.txt", ".DS_Store", ".git/c.txt", "d.txt"] {
      try folder.write("x", to: "h/" + name)
    }
    #expect(all("h") == ["h/d.txt"])
    #expect(all("h/.a.txt") == ["h/.a.txt"])
  }

  @Test func linksToFilesAreReadAndLinksInACircleAreNotFollowed() throws {
    try folder.write("x", to: "top/a.txt")
    try folder.write("x", to: "elsewhere/b.txt")
    try folder.link("top/c.txt", to: "../elsewhere/b.txt")
    try folder.link("top/down", to: "../elsewhere")
    try folder.link("top/twice", to: "../elsewhere")
    try folder.link("top/up", to: "..")
    try folder.link("top/self", to: ".")
    try folder.link("top/loop", to: "loop")
    #expect(all("top") == ["top/a.txt", "top/c.txt", "top/down/b.txt", "!top/loop"])
  }

  @Test func aBrokenLinkIsAnErrorAndTheRestGoesOn() throws {
    try folder.link("gone.txt", to: "nowhere")
    try folder.write("x", to: "here.txt")
    let list = InputList(paths: [folder.path])
    #expect(folder.names(in: list) == ["!gone.txt", "here.txt"])
  }

  @Test func aMissingPathIsAnErrorInItsPlace() throws {
    try folder.write("x", to: "a.txt")
    try folder.write("x", to: "b.txt")
    #expect(all("a.txt", "none", "b.txt") == ["a.txt", "!none", "b.txt"])
    let error = InputError(.unreadable, path: "/no/such", reason: "no such file or folder")
    #expect(Array(InputList(paths: ["/no/such"])) == [.failure(error)])
  }

  @Test(arguments: ["", "a\0b"])
  func impossiblePathsAreErrors(path: String) throws {
    let found = Array(InputList(paths: [path]))
    #expect(found.count == 1)
    #expect(throws: InputError.self) { try found[0].get() }
  }

  @Test func pathsKeepTheFormInWhichTheyWereNamed() throws {
    try folder.write("x", to: "f/a.txt")
    let named = [folder.path + "/f/", folder.path + "/./f", folder.path + "//f/a.txt"]
    let found = try InputList(paths: named).map { try $0.get() }
    #expect(
      found.map(\.path) == [
        folder.path + "/f/a.txt", folder.path + "/./f/a.txt", folder.path + "//f/a.txt",
      ])
    #expect(found.map(\.isNamed) == [false, false, true])
  }

  @Test func standardInputIsReadOnlyOnce() throws {
    let found = Array(InputList(paths: ["-", "-"]))
    #expect(try found[0].get().isStandardInput)
    #expect(throws: InputError.self) { try found[1].get() }
    let list = Array(InputList(paths: ["-"], filesFrom: ["-"]))
    #expect(list.count == 2)
    #expect(throws: InputError.self) { try list[1].get() }
  }

  @Test func pipesInFoldersAreLeftOut() throws {
    try folder.write("x", to: "p/a.txt")
    #expect(mkfifo(folder.path + "/p/pipe.txt", 0o600) == 0)
    try folder.link("p/linked.txt", to: "pipe.txt")
    #expect(all("p") == ["p/a.txt"])
    #expect(all("p/pipe.txt") == ["p/pipe.txt"])
  }

  @Test func namesThatAreNotUTF8AreRead() throws {
    let name: [CChar] = Array((folder.path + "/").utf8CString.dropLast()) + [-49, -16, 0x2E]
    let file = open(name + [0x74, 0x78, 0x74, 0], O_CREAT | O_WRONLY, 0o600)
    // Some file systems refuse such names, and then there is nothing to read.
    guard file >= 0 else { return }
    write(file, "text", 4)
    close(file)
    let found = try InputList(paths: [folder.path]).map { try $0.get() }
    #expect(found.map { folder.shortened($0.path) } == ["\u{FFFD}\u{FFFD}.txt"])
    var count = 0
    for input in found {
      try DocumentReader().forEachDocument(of: input) { if case .success = $0 { count += 1 } }
    }
    #expect(count == 1)
  }

  @Test(arguments: [
    "{A}\n\n  \n{B}/\n", "{A}\r\n{B}/\r\n", "\u{FEFF}{A}\n{B}/", "{A}\0{B}/\0",
    "{A}\0\n\0{B}/",
  ])
  func listsHoldOnePathALine(list: String) throws {
    let a = try folder.write("x", to: "a\n.txt")
    try folder.write("x", to: "b/c.txt")
    let filled = list.replacing("{A}", with: list.contains("\0") ? a : folder.path + "/b/c.txt")
      .replacing("{B}", with: folder.path + "/b")
    let path = try folder.write(filled, to: "list")
    let first = list.contains("\0") ? "a\n.txt" : "b/c.txt"
    #expect(folder.names(in: InputList(paths: [], filesFrom: [path])) == [first, "b/c.txt"])
  }

  @Test func badLinesOfAListAreErrorsAndTheRestGoesOn() throws {
    let file = try folder.write("x", to: "a.txt")
    let long = String(repeating: "x", count: 100_000)
    let path = try folder.write("-\n\(file)x\n\(long)\n\(file)\n", to: "list")
    #expect(
      folder.names(in: InputList(paths: [], filesFrom: [path]))
        == ["!list:1", "!a.txtx", "!list:3", "a.txt"])
  }

  @Test func aMissingListIsAnError() throws {
    let file = try folder.write("x", to: "a.txt")
    let list = InputList(paths: [file], filesFrom: [folder.path + "/none"])
    #expect(folder.names(in: list) == ["a.txt", "!none"])
  }

  @Test func aWideFolderComesWhole() throws {
    for number in 0..<2000 { try folder.write("", to: "w/\(number).txt") }
    #expect(all("w") == (0..<2000).map { "w/\($0).txt" })
  }

  @Test func aDeepFolderDoesNotHoldItsParentsOpen() throws {
    // Deeper than the number of files that a process may usually open.
    let deep = String(repeating: "d/", count: 1500)
    try folder.write("x", to: deep + "a.txt")
    #expect(folder.names(in: InputList(paths: [folder.path])) == [deep + "a.txt"])
  }
}
