// libarchive, for compressed files and containers.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
#include <archive.h>
#include <archive_entry.h>

#define LIBRARY "libarchive.so.13"
#define PREPARE(name)                                                                              \
  int name(struct archive *archive) { return LATE(LIBRARY, name)(archive); }
#define OF_ENTRY(result, name)                                                                     \
  result name(struct archive_entry *entry) { return LATE(LIBRARY, name)(entry); }

PREPARE(archive_read_support_filter_gzip)
PREPARE(archive_read_support_filter_bzip2)
PREPARE(archive_read_support_filter_xz)
PREPARE(archive_read_support_filter_zstd)
PREPARE(archive_read_support_format_zip_streamable)
PREPARE(archive_read_support_format_tar)
PREPARE(archive_read_support_format_empty)
PREPARE(archive_read_support_format_raw)

OF_ENTRY(__typeof__(archive_entry_filetype(0)), archive_entry_filetype)
OF_ENTRY(const char *, archive_entry_hardlink)
OF_ENTRY(int, archive_entry_is_encrypted)
OF_ENTRY(time_t, archive_entry_mtime)
OF_ENTRY(int, archive_entry_mtime_is_set)
OF_ENTRY(const char *, archive_entry_pathname)
OF_ENTRY(const char *, archive_entry_pathname_utf8)

struct archive *archive_read_new(void) { return LATE(LIBRARY, archive_read_new)(); }

int archive_read_open2(struct archive *archive, void *data, archive_open_callback *open,
                       archive_read_callback *read, archive_skip_callback *skip,
                       archive_close_callback *close) {
  return LATE(LIBRARY, archive_read_open2)(archive, data, open, read, skip, close);
}

int archive_read_next_header(struct archive *archive, struct archive_entry **entry) {
  return LATE(LIBRARY, archive_read_next_header)(archive, entry);
}

la_ssize_t archive_read_data(struct archive *archive, void *buffer, size_t size) {
  return LATE(LIBRARY, archive_read_data)(archive, buffer, size);
}

la_int64_t archive_filter_bytes(struct archive *archive, int filter) {
  return LATE(LIBRARY, archive_filter_bytes)(archive, filter);
}

int archive_format(struct archive *archive) { return LATE(LIBRARY, archive_format)(archive); }

const char *archive_error_string(struct archive *archive) {
  return LATE(LIBRARY, archive_error_string)(archive);
}

int archive_read_free(struct archive *archive) {
  return LATE(LIBRARY, archive_read_free)(archive);
}

#pragma GCC visibility pop

#endif
