// CLD2 speaks C++ only; this is the one function of it that is needed, in C.

#include "cld2_shim.h"

// compact_lang_det.h uses FILE without including what declares it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" cld2_result cld2_identify(const char *text, size_t size) {
  const CLD2::CLDHints no_hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                   CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int letters = 0;
  bool is_reliable = false;
  const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
      text, static_cast<int>(size), /*is_plain_text=*/true, &no_hints, /*flags=*/0, languages,
      percents, scores, /*resultchunkvector=*/nullptr, &letters, &is_reliable);
  return {CLD2::LanguageCode(language), percents[0], percents[1], letters, is_reliable};
}
