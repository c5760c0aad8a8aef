// utf8proc, for letters beyond ASCII.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
// Otherwise the header asks for its own visibility.
#define UTF8PROC_STATIC
#include <utf8proc.h>

// The name changed with 2.10.
#if UTF8PROC_VERSION_MAJOR > 2 || UTF8PROC_VERSION_MINOR >= 10
#define LIBRARY "libutf8proc.so.3"
#else
#define LIBRARY "libutf8proc.so.2"
#endif

int utf8proc_charwidth(utf8proc_int32_t scalar) {
  return LATE(LIBRARY, utf8proc_charwidth)(scalar);
}

utf8proc_ssize_t utf8proc_decompose(const utf8proc_uint8_t *text, utf8proc_ssize_t length,
                                    utf8proc_int32_t *buffer, utf8proc_ssize_t size,
                                    utf8proc_option_t options) {
  return LATE(LIBRARY, utf8proc_decompose)(text, length, buffer, size, options);
}

utf8proc_ssize_t utf8proc_reencode(utf8proc_int32_t *buffer, utf8proc_ssize_t length,
                                   utf8proc_option_t options) {
  return LATE(LIBRARY, utf8proc_reencode)(buffer, length, options);
}

#pragma GCC visibility pop

#endif
