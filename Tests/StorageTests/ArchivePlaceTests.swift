import Testing

@testable import Storage

@Suite struct ArchivePlaceTests {
  @Test("who only reads needs no folder to write in, unless a log has changes in it")
  func readOnlyFolder() {
    var place = ArchivePlace()
    place.isFolderWritable = false
    #expect(place.answerToReader(path: "a.db") == .readUnshared)
    place.hasLog = true
    #expect(place.answerToReader(path: "a.db") == .readUnshared)
    for log in ["-wal", "-journal"] {
      place.pendingLog = log
      guard case .refuse(let reason) = place.answerToReader(path: "x/a.db") else {
        Issue.record("not refused")
        continue
      }
      #expect(reason.contains("'x/a.db\(log)'") && reason.contains("archive upgrade"))
    }
  }

  @Test("where all is allowed, SQLite's own words stand") func allAllowed() {
    #expect(ArchivePlace().answerToReader(path: "a.db") == .unknown)
    #expect(ArchivePlace().answerToWriter == .unknown)
    #expect(!ArchivePlace().isForeignAndQuiet)
  }

  @Test("whoever may not read or write is told so, and what to try") func refusals() {
    var unreadable = ArchivePlace()
    unreadable.isReadable = false
    #expect(unreadable.answerToReader(path: "a") == .refuse("you may not read this file"))
    #expect(unreadable.answerToWriter == .refuse("you may not read this file"))
    var unwritable = ArchivePlace()
    unwritable.isWritable = false
    var closed = ArchivePlace()
    closed.isFolderWritable = false
    for place in [unwritable, closed] {
      guard case .refuse(let reason) = place.answerToWriter else {
        Issue.record("not refused")
        continue
      }
      #expect(reason.hasSuffix("commands that only read can use it"))
    }
    closed.exists = false
    #expect(closed.answerToWriter == .refuse("its folder is missing or read-only"))
  }

  @Test("an archive of others is read without files beside it while nobody writes it")
  func foreign() {
    var place = ArchivePlace()
    place.isWritable = false
    #expect(place.isForeignAndQuiet)
    place.hasLog = true
    #expect(!place.isForeignAndQuiet)
  }
}
