-- What ranking needs and FTS5 is slow to tell: lengths, dates, and the postings of frequent words.
-- All of it repeats what article_index and article say; `archive upgrade` fills it.

-- How far the tables below go; articles with a greater id are looked for in article_index alone.
CREATE TABLE index_coverage (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  measured_through INTEGER NOT NULL,  -- article_measure knows articles up to this id
  listed_through INTEGER NOT NULL,    -- frequent_posting knows articles up to this id
  revision INTEGER NOT NULL           -- grows with each change of the tables below
) STRICT;

INSERT INTO index_coverage VALUES (1, 0, 0, 0);

-- Articles that left the index, for good or to enter it changed, since the tables were written.
CREATE TABLE index_stale (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL
) STRICT;

-- 65,536 ids a row: those from chunk * 65536 on.
CREATE TABLE article_measure (
  chunk INTEGER PRIMARY KEY,
  lengths BLOB NOT NULL,  -- a byte an id
  dates BLOB NOT NULL     -- four bytes an id
) STRICT;

CREATE TABLE frequent_term (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL,     -- as it stands in article_index
  is_facet INTEGER NOT NULL,
  word TEXT NOT NULL,     -- a word from which the tokenizer makes the term
  articles INTEGER,       -- how many have it; NULL while its postings are being written
  UNIQUE (term, is_facet)
) STRICT;

CREATE TABLE frequent_posting (
  id INTEGER PRIMARY KEY,  -- frequent_term.id * 65536 + chunk
  articles INTEGER NOT NULL,
  postings BLOB NOT NULL
) STRICT;
