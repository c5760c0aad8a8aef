// Nothing to call: the target stands in for libraries that are loaded when first used.
//
// GMime, libarchive and libxml2 bring twenty other libraries, and loading them took longer than most
// searches, which need none of them. On Linux this target defines the functions that the program uses under the
// libraries' own names; each loads its library when it is first called. Elsewhere it is empty, and the
// libraries are linked as usual. See docs/decisions/0023-libraries-loaded-late.md.

#ifndef LATE_LIBRARIES_H
#define LATE_LIBRARIES_H

#endif
