// uchardet, for encodings that nobody states.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
#include <uchardet/uchardet.h>

#define LIBRARY "libuchardet.so.0"

uchardet_t uchardet_new(void) { return LATE(LIBRARY, uchardet_new)(); }

void uchardet_delete(uchardet_t detector) { LATE(LIBRARY, uchardet_delete)(detector); }

int uchardet_handle_data(uchardet_t detector, const char *data, size_t size) {
  return LATE(LIBRARY, uchardet_handle_data)(detector, data, size);
}

void uchardet_data_end(uchardet_t detector) { LATE(LIBRARY, uchardet_data_end)(detector); }

const char *uchardet_get_charset(uchardet_t detector) {
  return LATE(LIBRARY, uchardet_get_charset)(detector);
}

#pragma GCC visibility pop

#endif
