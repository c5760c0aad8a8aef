import CArchive

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Asks libarchive for the texts of an entry.
///
/// It ends the whole process with "No memory" when a text cannot be converted
/// while `errno` still says `ENOMEM`, be it from some earlier call on the same
/// thread (`archive_entry_pathname` and its kin in `archive_entry.c`).
enum EntryText {
  /// Returns what a function of libarchive says of an entry, with `errno` cleared before.
  static func of(
    _ entry: OpaquePointer, _ function: (OpaquePointer?) -> UnsafePointer<CChar>?
  ) -> UnsafePointer<CChar>? {
    errno = 0
    return function(entry)
  }
}
