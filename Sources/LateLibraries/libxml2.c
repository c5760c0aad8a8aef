// libxml2, for pages and feeds.

#ifdef __linux__

#include "late.h"

#pragma GCC visibility push(hidden)
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

// The name changed with 2.14.
#if LIBXML_VERSION >= 21400
#define LIBRARY "libxml2.so.16"
#else
#define LIBRARY "libxml2.so.2"
#endif

void xmlInitParser(void) { LATE(LIBRARY, xmlInitParser)(); }

int xmlStrlen(const xmlChar *text) { return LATE(LIBRARY, xmlStrlen)(text); }

htmlParserCtxtPtr htmlCreateMemoryParserCtxt(const char *text, int size) {
  return LATE(LIBRARY, htmlCreateMemoryParserCtxt)(text, size);
}

int htmlCtxtUseOptions(htmlParserCtxtPtr context, int options) {
  return LATE(LIBRARY, htmlCtxtUseOptions)(context, options);
}

int htmlParseDocument(htmlParserCtxtPtr context) {
  return LATE(LIBRARY, htmlParseDocument)(context);
}

void htmlFreeParserCtxt(htmlParserCtxtPtr context) { LATE(LIBRARY, htmlFreeParserCtxt)(context); }

const htmlEntityDesc *htmlEntityLookup(const xmlChar *name) {
  return LATE(LIBRARY, htmlEntityLookup)(name);
}

int xmlSwitchEncoding(xmlParserCtxtPtr context, xmlCharEncoding encoding) {
  return LATE(LIBRARY, xmlSwitchEncoding)(context, encoding);
}

xmlParserCtxtPtr xmlCreatePushParserCtxt(xmlSAXHandlerPtr handler, void *data, const char *text,
                                         int size, const char *name) {
  return LATE(LIBRARY, xmlCreatePushParserCtxt)(handler, data, text, size, name);
}

int xmlCtxtUseOptions(xmlParserCtxtPtr context, int options) {
  return LATE(LIBRARY, xmlCtxtUseOptions)(context, options);
}

int xmlParseChunk(xmlParserCtxtPtr context, const char *text, int size, int is_last) {
  return LATE(LIBRARY, xmlParseChunk)(context, text, size, is_last);
}

// The error is constant from 2.12 on.
__typeof__(xmlCtxtGetLastError(0)) xmlCtxtGetLastError(void *context) {
  return LATE(LIBRARY, xmlCtxtGetLastError)(context);
}

void xmlFreeParserCtxt(xmlParserCtxtPtr context) { LATE(LIBRARY, xmlFreeParserCtxt)(context); }

#pragma GCC visibility pop

#endif
