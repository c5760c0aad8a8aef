// Zstandard, for kept originals.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
// Otherwise the header asks for its own visibility.
#define ZSTDLIB_VISIBLE
#define ZSTDLIB_VISIBILITY
#include <zstd.h>

#define LIBRARY "libzstd.so.1"

ZSTD_CCtx *ZSTD_createCCtx(void) { return LATE(LIBRARY, ZSTD_createCCtx)(); }

size_t ZSTD_freeCCtx(ZSTD_CCtx *context) { return LATE(LIBRARY, ZSTD_freeCCtx)(context); }

size_t ZSTD_compressBound(size_t size) { return LATE(LIBRARY, ZSTD_compressBound)(size); }

size_t ZSTD_compressCCtx(ZSTD_CCtx *context, void *target, size_t capacity, const void *source,
                         size_t size, int level) {
  return LATE(LIBRARY, ZSTD_compressCCtx)(context, target, capacity, source, size, level);
}

unsigned long long ZSTD_getFrameContentSize(const void *source, size_t size) {
  return LATE(LIBRARY, ZSTD_getFrameContentSize)(source, size);
}

size_t ZSTD_decompress(void *target, size_t capacity, const void *source, size_t size) {
  return LATE(LIBRARY, ZSTD_decompress)(target, capacity, source, size);
}

unsigned ZSTD_isError(size_t result) { return LATE(LIBRARY, ZSTD_isError)(result); }

const char *ZSTD_getErrorName(size_t result) { return LATE(LIBRARY, ZSTD_getErrorName)(result); }

#pragma GCC visibility pop

#endif
