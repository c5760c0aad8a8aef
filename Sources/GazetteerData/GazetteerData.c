#include "GazetteerData.h"

/* #embed takes a megabyte in no time, where SwiftPM's embedded resources take minutes. */
#define GAZETTEER_FILE(name)                                        \
  gazetteer_file gazetteer_##name(void) {                           \
    return (gazetteer_file){.bytes = name, .count = sizeof(name)};  \
  }

static const uint8_t countries[] = {
#embed "countries.tsv"
};
GAZETTEER_FILE(countries)

static const uint8_t country_names[] = {
#embed "country-names.tsv"
};
GAZETTEER_FILE(country_names)

static const uint8_t ambiguous[] = {
#embed "ambiguous.tsv"
};
GAZETTEER_FILE(ambiguous)

static const uint8_t phrases[] = {
#embed "phrases.tsv"
};
GAZETTEER_FILE(phrases)

static const uint8_t leaders[] = {
#embed "leaders.tsv"
};
GAZETTEER_FILE(leaders)

static const uint8_t offices[] = {
#embed "offices.tsv"
};
GAZETTEER_FILE(offices)

static const uint8_t places[] = {
#embed "places.tsv"
};
GAZETTEER_FILE(places)

static const uint8_t regions[] = {
#embed "regions.tsv"
};
GAZETTEER_FILE(regions)

static const uint8_t former_names[] = {
#embed "former-names.tsv"
};
GAZETTEER_FILE(former_names)

static const uint8_t metonyms[] = {
#embed "metonyms.tsv"
};
GAZETTEER_FILE(metonyms)

static const uint8_t organisations[] = {
#embed "organisations.tsv"
};
GAZETTEER_FILE(organisations)

static const uint8_t surname_words[] = {
#embed "surname-words.tsv"
};
GAZETTEER_FILE(surname_words)

static const uint8_t demonyms[] = {
#embed "demonyms.tsv"
};
GAZETTEER_FILE(demonyms)

static const uint8_t capital_names[] = {
#embed "capital-names.tsv"
};
GAZETTEER_FILE(capital_names)

static const uint8_t leader_names[] = {
#embed "leader-names.tsv"
};
GAZETTEER_FILE(leader_names)

static const uint8_t longer_names[] = {
#embed "longer-names.tsv"
};
GAZETTEER_FILE(longer_names)

static const uint8_t ordinary_words[] = {
#embed "ordinary-words.tsv"
};
GAZETTEER_FILE(ordinary_words)

static const uint8_t known_words[] = {
#embed "known-words.tsv"
};
GAZETTEER_FILE(known_words)

static const uint8_t given_names[] = {
#embed "given-names.tsv"
};
GAZETTEER_FILE(given_names)

static const uint8_t world_regions[] = {
#embed "world-regions.tsv"
};
GAZETTEER_FILE(world_regions)

static const uint8_t organisation_offices[] = {
#embed "organisation-offices.tsv"
};
GAZETTEER_FILE(organisation_offices)
