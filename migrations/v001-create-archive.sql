-- The archive as it first shipped. docs/schema.md explains every table for readers.

-- "arcv": how `file` and this program recognise an archive.
PRAGMA application_id = 1634886518;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,          -- as it was first stated
  folded TEXT NOT NULL UNIQUE  -- without case and diacritics: what makes two spellings one source
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice, so that it can be cited
  external_id TEXT,
  title TEXT NOT NULL,
  summary TEXT,
  body TEXT NOT NULL,                    -- paragraphs separated by a blank line
  byline TEXT,
  source_id INTEGER REFERENCES source (id),
  url TEXT,                              -- canonical
  original_url TEXT,
  language TEXT,
  published TEXT,                        -- 2023-11-09, 2023-11 or 2023; NULL when unknown
  published_precision TEXT CHECK (published_precision IN ('day', 'month', 'year')),
  published_method TEXT,
  published_original TEXT,
  words INTEGER NOT NULL,
  extra TEXT,                            -- a JSON object: fields without a column
  path TEXT,                             -- where it was read
  version INTEGER NOT NULL DEFAULT 1,
  fingerprint INTEGER NOT NULL,          -- of title and body: finds equal texts
  added_at TEXT NOT NULL,                -- UTC
  changed_at TEXT,                       -- UTC; when the newest version came or an edit was made
  CHECK ((published IS NULL) = (published_precision IS NULL))
) STRICT;

CREATE UNIQUE INDEX article_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_fingerprint ON article (fingerprint);
CREATE INDEX article_published ON article (published, id);
CREATE INDEX article_source ON article (source_id) WHERE source_id IS NOT NULL;

-- What an article said before its text changed under the same address.
CREATE TABLE article_version (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  summary TEXT,
  body TEXT NOT NULL,
  byline TEXT,
  published TEXT,
  words INTEGER NOT NULL,
  fingerprint INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (article_id, version)
) STRICT;

-- Fields that a person corrected; a new version of the text does not overrule them.
CREATE TABLE correction (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  original TEXT,
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE country (
  code TEXT PRIMARY KEY,  -- ISO 3166-1 alpha-2, XK for Kosovo
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE leader (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article_country (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  code TEXT NOT NULL REFERENCES country (code),
  mentions INTEGER NOT NULL,
  in_title INTEGER NOT NULL,
  PRIMARY KEY (article_id, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_country_code ON article_country (code);

CREATE TABLE article_leader (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  leader_id TEXT NOT NULL REFERENCES leader (id),
  country TEXT NOT NULL,  -- in which the office was held
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article_id, leader_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_leader_leader ON article_leader (leader_id);

-- What the full-text index holds beside the text itself.
CREATE TABLE index_entry (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  -- Other forms of words, and pairs of Chinese, Japanese, Korean and Thai characters.
  title_forms TEXT NOT NULL,
  text_forms TEXT NOT NULL,
  facets TEXT NOT NULL  -- one token for each country, leader, source, language and date
) STRICT;

CREATE VIEW article_index_content AS
SELECT article.id AS article_id, title, summary, body, title_forms, text_forms, facets
FROM article JOIN index_entry ON index_entry.article_id = article.id;

-- The tokenizer is one of SQLite's own, so that any program can search this table.
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, summary, body, title_forms, text_forms, facets,
  content = 'article_index_content', content_rowid = 'article_id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

-- A word of the headline weighs three times, one of the standfirst twice; facets only filter.
INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(3.0, 2.0, 1.0, 3.0, 1.0, 0.0)');

-- A writer gathers 16 MB of postings before it writes them out, so that there is less to merge.
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216);

-- For people who open the file in another program: one readable row an article.
CREATE VIEW articles AS
SELECT
  article.id, external_id, published, title, byline, source.name AS source, url, language,
  (SELECT group_concat(code, ';') FROM (
     SELECT code FROM article_country WHERE article_id = article.id ORDER BY mentions DESC, code
   )) AS countries,
  (SELECT group_concat(name, ';') FROM (
     SELECT name FROM article_leader JOIN leader ON leader.id = leader_id
     WHERE article_id = article.id ORDER BY mentions DESC, leader_id
   )) AS leaders,
  words, added_at, summary, body
FROM article LEFT JOIN source ON source.id = source_id;
