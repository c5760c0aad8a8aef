// Finds functions of libraries that are not linked.

#ifndef LATE_H
#define LATE_H

#ifdef __cplusplus
extern "C" {
#endif

// Loads a library, unless it is there already, and returns one of its functions. Ends the process as the
// dynamic loader does if there is no such library.
void *late_function(const char *library, const char *name);

#ifdef __cplusplus
}
#endif

// The function of a library that has the given type and name, looked up at the first call. The stand-in has
// the same name, but what is asked of a loaded library is only ever the library's own.
#define LATE_NAMED(library, type, name)                                                            \
  ({                                                                                               \
    static type known;                                                                             \
    type function = __atomic_load_n(&known, __ATOMIC_ACQUIRE);                                     \
    if (!function) {                                                                               \
      function = (type)late_function(library, name);                                               \
      __atomic_store_n(&known, function, __ATOMIC_RELEASE);                                        \
    }                                                                                              \
    function;                                                                                      \
  })

#define LATE(library, name) LATE_NAMED(library, __typeof__(&name), #name)

#endif
