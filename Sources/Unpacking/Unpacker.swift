import CArchive

/// Reads what is packed in a stream, entry by entry, in constant memory.
///
/// A compressed file is one entry without a name. In a container only regular
/// files count; their names are never used as paths.
public final class Unpacker {
  /// Fills a buffer with packed bytes and returns their number; 0 at the end.
  public typealias Source = (UnsafeMutableRawBufferPointer) throws -> Int

  /// One file in a container, or the content of a compressed file.
  public struct Entry: Sendable {
    /// The path in the container; `nil` for the content of a compressed file.
    public let name: String?
    /// Whether it can only be read with a password.
    public let isEncrypted: Bool
    /// When it was last changed, in seconds since 1970; `nil` when the container does not say.
    public let modified: Int?
  }

  private static let regularFile: mode_t = 0o100000

  private let archive: OpaquePointer?
  private let feed: Feed
  private let limits: UnpackingLimits
  /// How much has been packed and unpacked when the entry began, and unpacked of it since.
  private var packedBefore: Int64 = 0
  private var unpacked = 0
  private var isOpen = false
  private var entryCount = 0

  /// Creates an unpacker of a stream that is packed.
  public init(limits: UnpackingLimits = UnpackingLimits(), _ source: @escaping Source) {
    self.limits = limits
    feed = Feed(source)
    archive = archive_read_new()
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_format_zip_streamable(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_empty(archive)
    archive_read_support_format_raw(archive)
  }

  deinit {
    archive_read_free(archive)
  }

  /// Goes on to the next entry; `nil` at the end.
  ///
  /// - Throws: ``UnpackingError``, or what the source threw.
  public func next() throws -> Entry? {
    try NameLocale.with { try nextEntry() }
  }

  private func nextEntry() throws -> Entry? {
    if !isOpen {
      isOpen = true
      let status = archive_read_open2(
        archive, Unmanaged.passUnretained(feed).toOpaque(), nil, readPacked, nil, nil)
      guard status == ARCHIVE_OK else { throw failure(isFinal: true) }
    }
    while true {
      var header: OpaquePointer?
      let status = archive_read_next_header(archive, &header)
      if status == ARCHIVE_EOF { return nil }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let header else {
        throw failure(isFinal: true)
      }
      entryCount += 1
      packedBefore = archive_filter_bytes(archive, -1)
      unpacked = 0
      // Links, folders and devices hold nothing to read.
      guard archive_entry_filetype(header) == Self.regularFile,
        EntryText.of(header, archive_entry_hardlink) == nil
      else { continue }
      let isBare = archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW
      return Entry(
        name: isBare ? nil : name(of: header),
        isEncrypted: archive_entry_is_encrypted(header) != 0,
        modified: archive_entry_mtime_is_set(header) != 0 ? archive_entry_mtime(header) : nil)
    }
  }

  /// Fills a buffer with content of the entry and returns the count of bytes; 0 at its end.
  ///
  /// - Throws: ``UnpackingError``, or what the source threw.
  public func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw failure(isFinal: count == Int(ARCHIVE_FATAL)) }
    unpacked += count
    guard unpacked <= limits.entrySize else {
      throw UnpackingError(
        reason: "it unpacks to more than \(limits.entrySize >> 30) GB", isFinal: false)
    }
    if unpacked > limits.freeSize {
      let packed = max(1, archive_filter_bytes(archive, -1) - packedBefore)
      // A chunk is fetched ahead, so that the packed size is no less than it should be.
      guard unpacked / limits.ratio <= Int(packed) else {
        throw UnpackingError(
          reason: "it unpacks to more than \(limits.ratio) times its size, as files do that are "
            + "made to fill memory; if it is genuine, unpack it first", isFinal: false)
      }
    }
    return count
  }

  private func name(of header: OpaquePointer) -> String {
    let pointers = [
      EntryText.of(header, archive_entry_pathname_utf8),
      EntryText.of(header, archive_entry_pathname),
    ]
    for pointer in pointers {
      if let pointer { return String(cString: pointer) }
    }
    return "entry \(entryCount)"
  }

  /// Returns what went wrong last.
  private func failure(isFinal: Bool) -> any Error {
    if let error = feed.error { return error }
    let message = archive_error_string(archive).map { String(cString: $0) } ?? ""
    let words = message.lowercased()
    if words.contains("passphrase") || words.contains("encrypt") || words.contains("decrypt") {
      return UnpackingError(
        reason: "it is encrypted; unpack it with its password first", isFinal: isFinal)
    }
    let reason =
      words.contains("truncated")
      ? "the packed data end too early: the file may be cut off"
      : "the packed data are damaged"
    return UnpackingError(reason: reason, isFinal: isFinal)
  }
}

/// Hands packed bytes to the library.
private final class Feed {
  private let source: Unpacker.Source
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  private(set) var error: (any Error)?

  init(_ source: @escaping Unpacker.Source) {
    self.source = source
  }

  deinit {
    buffer.deallocate()
  }

  func fill() -> (count: Int, bytes: UnsafeRawPointer?) {
    do {
      let count = try source(buffer)
      return (count, UnsafeRawPointer(buffer.baseAddress))
    } catch {
      self.error = error
      return (-1, nil)
    }
  }
}

private func readPacked(
  _ archive: OpaquePointer?, _ feed: UnsafeMutableRawPointer?,
  _ bytes: UnsafeMutablePointer<UnsafeRawPointer?>?
) -> la_ssize_t {
  guard let feed else { return -1 }
  let (count, start) = Unmanaged<Feed>.fromOpaque(feed).takeUnretainedValue().fill()
  bytes?.pointee = start
  return count
}
