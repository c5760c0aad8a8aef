// SQLite's own header, FTS5's included, and the few things in it that Swift
// cannot reach by itself.

#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <sqlite3.h>

/// Switches a boolean option of a connection; `sqlite3_db_config` is variadic.
static inline int csqlite_db_config_switch(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

/// Returns `SQLITE_TRANSIENT`, a macro that casts an integer to a function.
static inline sqlite3_destructor_type csqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

/// Binds the place for FTS5's interface to the parameter of `fts5()`; SQLite keeps
/// the name, which must outlive the call, as a string from Swift does not.
static inline int csqlite_bind_fts5_api(sqlite3_stmt *statement, int index, fts5_api **api) {
  return sqlite3_bind_pointer(statement, index, (void *)api, "fts5_api_ptr", (void (*)(void *))0);
}

#endif
