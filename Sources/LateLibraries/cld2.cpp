// CLD2, for the language of a text.

#ifdef __linux__

#include "late.h"

#include <cstdio>
#include <vector>

#include <dlfcn.h>

#pragma GCC visibility push(hidden)
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#define LIBRARY "libcld2.so.0"

namespace CLD2 {

// The library has small tables of its own. It takes the full ones, which have the same names, if they are
// there when it is loaded, and for all to see.
static bool load_full_tables() {
  const char *const library = "libcld2_full.so.0";
  dlopen(library, RTLD_LAZY | RTLD_GLOBAL);
  return late_function(library, "_ZN4CLD29kQuad_objE") != nullptr;
}

Language ExtDetectLanguageSummary(const char *text, int size, bool is_plain_text,
                                  const CLDHints *hints, int flags, Language *languages,
                                  int *percents, double *scores, ResultChunkVector *chunks,
                                  int *letters, bool *is_reliable) {
  static const bool are_tables_full = load_full_tables();
  (void)are_tables_full;
  using Function = Language (*)(const char *, int, bool, const CLDHints *, int, Language *, int *,
                                double *, ResultChunkVector *, int *, bool *);
  return LATE_NAMED(LIBRARY, Function,
                    "_ZN4CLD224ExtDetectLanguageSummaryEPKcibPKNS_8CLDHintsEiPNS_8LanguageEPiPdPSt6"
                    "vectorINS_11ResultChunkESaISA_EES7_Pb")(text, size, is_plain_text, hints,
                                                             flags, languages, percents, scores,
                                                             chunks, letters, is_reliable);
}

const char *LanguageCode(Language language) {
  using Function = const char *(*)(Language);
  return LATE_NAMED(LIBRARY, Function, "_ZN4CLD212LanguageCodeENS_8LanguageE")(language);
}

} // namespace CLD2

#pragma GCC visibility pop

#endif
