import Testing

@testable import Extraction

@Suite struct DateZoneTests {
  @Test(
    "the zone is that behind the time of day",
    arguments: [
      ("2023-11-09T10:15:00Z", "Z"), ("2023-11-09T10:15:00.000+06:00", "+06:00"),
      ("2023-11-09T10:15:00-0330", "-03:30"), ("2023-11-09 10:15:00 +01", "+01:00"),
      ("Thu, 09 Nov 2023 10:15:00 GMT", "Z"), ("9 Nov 2023 10:15 UTC+6:00", nil),
      ("2023-11-09", nil), ("2023-11-09T10:15:00", nil), ("9 Nov 2023, 10:15 CST", nil),
      ("10:15 - 2023", nil), ("", nil), (":", nil),
    ] as [(String, String?)])
  func zones(text: String, expected: String?) {
    #expect(DateZone.zone(in: text) == expected)
  }
}
