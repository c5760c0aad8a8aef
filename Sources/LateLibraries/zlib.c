// zlib, for the two formats in which servers compress pages.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
#include <zlib.h>

#define LIBRARY "libz.so.1"

int inflateInit2_(z_streamp stream, int bits, const char *version, int size) {
  return LATE(LIBRARY, inflateInit2_)(stream, bits, version, size);
}

int inflate(z_streamp stream, int flush) { return LATE(LIBRARY, inflate)(stream, flush); }

int inflateEnd(z_streamp stream) { return LATE(LIBRARY, inflateEnd)(stream); }

#pragma GCC visibility pop

#endif
