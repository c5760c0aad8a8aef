import CArchive

/// Packs files for tests, in memory.
public enum Packer {
  /// Returns bytes compressed with one of libarchive's filters: `gzip`, `bzip2`, `xz`, `zstd`.
  public static func compressed(_ bytes: some Sequence<UInt8>, _ filter: String) -> [UInt8] {
    pack([("content", Array(bytes))], format: "raw", filter: filter)
  }

  /// Returns a container with files: `zip`, `ustar`, `pax`.
  public static func container(
    _ files: [(name: String, bytes: [UInt8])], _ format: String, filter: String? = nil
  ) -> [UInt8] {
    pack(files, format: format, filter: filter)
  }

  private static func pack(
    _ files: [(name: String, bytes: [UInt8])], format: String, filter: String?
  ) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: files.reduce(1 << 20) { $0 + 2 * $1.bytes.count })
    // The library writes to it until it closes.
    let used = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    used.initialize(to: 0)
    defer { used.deallocate() }
    let archive = archive_write_new()
    archive_write_set_format_by_name(archive, format)
    if let filter { archive_write_add_filter_by_name(archive, filter) }
    archive_write_set_bytes_in_last_block(archive, 1)
    output.withUnsafeMutableBytes { buffer in
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, used)
      for (name, bytes) in files {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, 1_699_531_200, 0)
        archive_write_header(archive, entry)
        if bytes.isEmpty { continue }
        bytes.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
      }
      archive_write_close(archive)
    }
    archive_write_free(archive)
    return Array(output[..<used.pointee])
  }
}
