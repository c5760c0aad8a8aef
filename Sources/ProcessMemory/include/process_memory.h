#ifndef PROCESS_MEMORY_H
#define PROCESS_MEMORY_H

/// Lets the process use again what it frees, up to a few megabytes, rather than give it back to the
/// system and ask for it anew, which takes longer than much of what a search does.
///
/// It does so with glibc; elsewhere it changes nothing.
void keep_freed_memory(void);

#endif
