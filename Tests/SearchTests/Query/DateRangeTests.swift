import ArticleModel
import Search
import Testing

@Suite struct DateRangeTests {
  let early = CalendarDate(ordinal: 100)
  let late = CalendarDate(ordinal: 200)

  @Test func bothEndsAreIncluded() {
    let range = DateRange(from: early, through: late)
    #expect(range.contains(early) && range.contains(late))
    #expect(!range.contains(early.adding(days: -1)) && !range.contains(late.adding(days: 1)))
  }

  @Test func openEndsHaveNoBound() {
    #expect(DateRange(from: early).contains(CalendarDate(ordinal: .max)))
    #expect(!DateRange(from: early).contains(CalendarDate(ordinal: 99)))
    #expect(DateRange(through: early).contains(CalendarDate(ordinal: .min)))
    #expect(!DateRange(through: early).contains(late))
    #expect(DateRange().contains(early))
  }

  @Test func intersectionKeepsTheNarrowerEnds() {
    let since = DateRange(from: early)
    let until = DateRange(through: late)
    #expect(since.intersection(until) == DateRange(from: early, through: late))
    #expect(since.intersection(DateRange(from: late)) == DateRange(from: late))
    #expect(until.intersection(DateRange(through: early)) == DateRange(through: early))
    #expect(DateRange().intersection(DateRange()) == DateRange())
  }

  @Test func rangesThatDoNotMeetHaveAnEmptyIntersection() {
    let range = DateRange(from: late).intersection(DateRange(through: early))
    #expect(range.isEmpty && !range.contains(early) && !range.contains(late))
    #expect(!DateRange(from: early, through: early).isEmpty)
    #expect(!DateRange(from: early).isEmpty && !DateRange().isEmpty)
  }
}
