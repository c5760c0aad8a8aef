#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many times as many inputs as usual the fuzz tests try: `ARCHIVE_FUZZ_SCALE`, 1 unless set.
///
/// `scripts/fuzz-queries` sets it, for a million inputs.
public let fuzzScale: Int = {
  guard let text = getenv("ARCHIVE_FUZZ_SCALE") else { return 1 }
  return max(1, Int(String(cString: text)) ?? 1)
}()
