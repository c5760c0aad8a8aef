// libxml2's HTML parser, and its pull parser for XML.

#ifndef CXML2_SHIM_H
#define CXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>

#endif
