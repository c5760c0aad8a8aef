-- Keeps what was read beside the article, knows more of where and when it appeared, and learns the
-- lines that a source repeats. docs/schema.md explains every table for readers.

ALTER TABLE article ADD COLUMN domain TEXT;          -- host of publication, without www.
ALTER TABLE article ADD COLUMN captured TEXT;        -- when a crawler fetched it, UTC
ALTER TABLE article ADD COLUMN modified TEXT;        -- when it was last changed, as the page says
ALTER TABLE article ADD COLUMN published_zone TEXT;  -- as stated: Z, +06:00
ALTER TABLE article ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0;  -- invalid bytes made U+FFFD
ALTER TABLE article ADD COLUMN language_method TEXT
  CHECK (language_method IN ('stated', 'option', 'identified'));
ALTER TABLE article ADD COLUMN reprocessed_at TEXT;  -- UTC; when a better extraction last changed it
-- Of title and body as they stand, where corrections or left-out lines make them differ from the
-- text as it came.
ALTER TABLE article ADD COLUMN kept_fingerprint INTEGER;

CREATE INDEX article_kept_fingerprint ON article (kept_fingerprint)
WHERE kept_fingerprint IS NOT NULL;

-- Addresses are canonical: https, and the host in lower case without www. A language was until now
-- either stated or an option, and the two were not told apart.
UPDATE article SET domain = (
  SELECT CASE
    WHEN host = '' OR host LIKE '%@%' THEN NULL
    WHEN host LIKE '%]%' THEN host
    ELSE substr(host, 1, instr(host || ':', ':') - 1)
  END
  FROM (
    SELECT substr(authority, 1, instr(authority || '?', '?') - 1) AS host
    FROM (SELECT substr(url, 9, instr(substr(url, 9) || '/', '/') - 1) AS authority)
  )
) WHERE url LIKE 'https://%';

-- Dates that disagree with the one believed, the most trusted first.
CREATE TABLE article_date (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  method TEXT NOT NULL,
  original TEXT NOT NULL,
  zone TEXT,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

-- What was read, from which the newest version of an article was extracted.
CREATE TABLE original (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('html', 'text')),
  charset TEXT,                  -- as the transport stated it
  is_fragment INTEGER NOT NULL,  -- 1: the article's own HTML, as of a feed; 0: a page
  stated TEXT,                   -- JSON: what the container said of it
  options TEXT,                  -- JSON: what the user said of it
  file_date TEXT,                -- day on which the file was last changed
  fingerprint INTEGER NOT NULL,  -- of the bytes as they came
  size INTEGER NOT NULL,         -- of the bytes as they came
  data BLOB NOT NULL             -- the bytes as one Zstandard frame
) STRICT;

CREATE INDEX original_fingerprint ON original (fingerprint);

-- Lines that a source repeats, and what is done about them.
CREATE TABLE boilerplate (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  fingerprint INTEGER NOT NULL,  -- of the line without case, diacritics and digits
  line TEXT NOT NULL,            -- as it first stood when it was learned
  articles INTEGER NOT NULL,     -- that have had it
  state TEXT NOT NULL CHECK (state IN ('learned', 'added', 'kept')),
  UNIQUE (source_id, fingerprint)
) STRICT;

-- Lines that were left out of an article, so that they can be put back.
CREATE TABLE left_out (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,  -- of the paragraph in the text as it came, from 0
  boilerplate_id INTEGER NOT NULL REFERENCES boilerplate (id) ON DELETE CASCADE,
  line TEXT NOT NULL,         -- as it stood in this article
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX left_out_boilerplate ON left_out (boilerplate_id);

-- How often a source's latest articles had which lines: packed, bounded, of use to the program only.
CREATE TABLE line_count (
  source_id INTEGER PRIMARY KEY REFERENCES source (id),
  articles INTEGER NOT NULL,
  lines BLOB NOT NULL
) STRICT;

DROP VIEW articles;
CREATE VIEW articles AS
SELECT
  article.id, external_id, published, title, byline, source.name AS source, domain, url, language,
  (SELECT group_concat(code, ';') FROM (
     SELECT code FROM article_country WHERE article_id = article.id ORDER BY mentions DESC, code
   )) AS countries,
  (SELECT group_concat(name, ';') FROM (
     SELECT name FROM article_leader JOIN leader ON leader.id = leader_id
     WHERE article_id = article.id ORDER BY mentions DESC, leader_id
   )) AS leaders,
  words, added_at, summary, body
FROM article LEFT JOIN source ON source.id = source_id;
