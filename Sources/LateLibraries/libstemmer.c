// libstemmer, for the endings of languages other than English.

#ifdef __linux__

#include "late.h"

#include <dlfcn.h>
#include <stddef.h>

#pragma GCC visibility push(hidden)
#include <libstemmer.h>

// Distributions do not agree on the version: Debian's name, that of the sources until 2.0, and that since.
static const char *library(void) {
  static const char *const names[] = {"libstemmer.so.0d", "libstemmer.so.0", "libstemmer.so.2"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    if (dlopen(names[index], RTLD_LAZY | RTLD_LOCAL)) return names[index];
  }
  return names[0];
}

struct sb_stemmer *sb_stemmer_new(const char *algorithm, const char *encoding) {
  return LATE(library(), sb_stemmer_new)(algorithm, encoding);
}

void sb_stemmer_delete(struct sb_stemmer *stemmer) { LATE(library(), sb_stemmer_delete)(stemmer); }

const sb_symbol *sb_stemmer_stem(struct sb_stemmer *stemmer, const sb_symbol *word, int size) {
  return LATE(library(), sb_stemmer_stem)(stemmer, word, size);
}

int sb_stemmer_length(struct sb_stemmer *stemmer) {
  return LATE(library(), sb_stemmer_length)(stemmer);
}

#pragma GCC visibility pop

#endif
