// Brotli, in which servers compress pages.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
#include <brotli/decode.h>

#define LIBRARY "libbrotlidec.so.1"

BrotliDecoderState *BrotliDecoderCreateInstance(brotli_alloc_func allocate, brotli_free_func free,
                                                void *data) {
  return LATE(LIBRARY, BrotliDecoderCreateInstance)(allocate, free, data);
}

BrotliDecoderResult BrotliDecoderDecompressStream(BrotliDecoderState *state, size_t *available_in,
                                                  const uint8_t **next_in, size_t *available_out,
                                                  uint8_t **next_out, size_t *total_out) {
  return LATE(LIBRARY, BrotliDecoderDecompressStream)(state, available_in, next_in, available_out,
                                                      next_out, total_out);
}

void BrotliDecoderDestroyInstance(BrotliDecoderState *state) {
  LATE(LIBRARY, BrotliDecoderDestroyInstance)(state);
}

#pragma GCC visibility pop

#endif
