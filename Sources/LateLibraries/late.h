// Finds functions of libraries that are not linked.

#ifndef LATE_H
#define LATE_H

// Loads a library, unless it is there already, and returns one of its functions. Ends the process as the
// dynamic loader does if there is no such library.
void *late_function(const char *library, const char *name);

// The function of a library that has the given name, looked up at the first call. The stand-in has the
// same name, but what is asked of a loaded library is only ever the library's own.
#define LATE(library, name)                                                                        \
  ({                                                                                               \
    static __typeof__(&name) known;                                                                \
    __typeof__(&name) function = __atomic_load_n(&known, __ATOMIC_ACQUIRE);                        \
    if (!function) {                                                                               \
      function = (__typeof__(&name))late_function(library, #name);                                 \
      __atomic_store_n(&known, function, __ATOMIC_RELEASE);                                        \
    }                                                                                              \
    function;                                                                                      \
  })

#endif
