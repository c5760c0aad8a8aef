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
gazetteer_file gazetteer_places(void);
gazetteer_file gazetteer_regions(void);
gazetteer_file gazetteer_former_names(void);
gazetteer_file gazetteer_metonyms(void);
gazetteer_file gazetteer_organisations(void);
gazetteer_file gazetteer_organisation_offices(void);
gazetteer_file gazetteer_demonyms(void);
gazetteer_file gazetteer_surname_words(void);
gazetteer_file gazetteer_given_names(void);
gazetteer_file gazetteer_known_words(void);
gazetteer_file gazetteer_ordinary_words(void);
gazetteer_file gazetteer_longer_names(void);
gazetteer_file gazetteer_leader_names(void);
gazetteer_file gazetteer_capital_names(void);
gazetteer_file gazetteer_world_regions(void);

/* All of them arranged for use in place, as compile-gazetteer wrote it. */
gazetteer_file gazetteer_image(void);

#endif
