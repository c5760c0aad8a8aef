#ifndef GAZETTEER_DATA_H
#define GAZETTEER_DATA_H

#include <stddef.h>
#include <stdint.h>

/* The data files of this folder, as they were when the program was built. */

typedef struct {
  const uint8_t *bytes;
  size_t count;
} gazetteer_file;

gazetteer_file gazetteer_countries(void);
gazetteer_file gazetteer_country_names(void);
gazetteer_file gazetteer_ambiguous(void);
gazetteer_file gazetteer_phrases(void);
gazetteer_file gazetteer_leaders(void);
gazetteer_file gazetteer_offices(void);

#endif
