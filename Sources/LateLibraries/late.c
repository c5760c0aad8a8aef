#ifdef __linux__

#include "late.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

void *late_function(const char *library, const char *name) {
  // Each call counts as another use of one and the same library, which then is never unloaded.
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  void *function = handle ? dlsym(handle, name) : NULL;
  if (!function) {
    const char *reason = dlerror();
    fprintf(stderr, "Error: a library that this needs cannot be loaded: %s\n",
            reason ? reason : library);
    exit(127);
  }
  return function;
}

#endif
