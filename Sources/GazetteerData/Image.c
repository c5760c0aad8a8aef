#include "GazetteerData.h"

/* Sections are read as arrays of numbers where they stand. */
static const _Alignas(8) uint8_t image[] = {
#embed "gazetteer.bin" if_empty(0)
};

gazetteer_file gazetteer_image(void) {
  return (gazetteer_file){.bytes = image, .count = sizeof(image)};
}
