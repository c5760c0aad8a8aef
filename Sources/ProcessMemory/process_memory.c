#include "process_memory.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void keep_freed_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  // Room for scores, of which little may be used, still comes from the system.
  mallopt(M_MMAP_THRESHOLD, 1 << 18);
  mallopt(M_TOP_PAD, 1 << 20);
#endif
}
