#ifndef CLD2_SHIM_H
#define CLD2_SHIM_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 says of a text.
typedef struct {
  /// CLD2's code of the language that most of the text is in, "un" for unknown; never null.
  const char *code;
  /// How much of the text's letters is in it, in percent.
  int percent;
  /// How much is in the second most frequent language, in percent.
  int next_percent;
  /// How many bytes of letters were judged.
  int letters;
  /// Whether the language is clearly more likely than the next.
  bool is_reliable;
} cld2_result;

/// Identifies the language of valid UTF-8 text.
cld2_result cld2_identify(const char *text, size_t size);

#ifdef __cplusplus
}
#endif

#endif
