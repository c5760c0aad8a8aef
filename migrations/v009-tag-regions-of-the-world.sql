-- Regions of the world as tags of their own, and leaders who head an organisation rather than a country.
-- Stored articles get them when they are tagged anew.

CREATE TABLE region (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article_region (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  region_id TEXT NOT NULL REFERENCES region (id),
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article_id, region_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_region_region ON article_region (region_id);

-- The organisation that a leader headed; the country is then empty.
ALTER TABLE article_leader ADD COLUMN organisation TEXT;

-- Terms of the user's own leaders in organisations; those in countries are in gazetteer_term.
CREATE TABLE gazetteer_organisation_term (
  leader_id TEXT NOT NULL REFERENCES gazetteer_leader (id) ON DELETE CASCADE,
  organisation TEXT NOT NULL,
  title TEXT NOT NULL,
  first_day TEXT NOT NULL,       -- 2024-05-01, 2024-05 or 2024
  last_day TEXT,                 -- NULL while it lasts
  PRIMARY KEY (leader_id, organisation, title, first_day)
) STRICT, WITHOUT ROWID;

-- A region can be corrected as well, and a leader may have an organisation.
CREATE TABLE tag_correction_new (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('country', 'leader', 'organisation', 'region')),
  tag TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,                -- of a leader
  organisation TEXT,           -- of a leader who heads one
  is_present INTEGER NOT NULL, -- 1: the article has the tag, 0: it has not
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (article_id, subject, tag)
) STRICT, WITHOUT ROWID;

INSERT INTO tag_correction_new
  (article_id, subject, tag, name, country, is_present, corrected_at)
SELECT article_id, subject, tag, name, country, is_present, corrected_at FROM tag_correction;

DROP TABLE tag_correction;
ALTER TABLE tag_correction_new RENAME TO tag_correction;

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
  (SELECT group_concat(name, ';') FROM (
     SELECT name FROM article_region JOIN region ON region.id = region_id
     WHERE article_id = article.id ORDER BY mentions DESC, region_id
   )) AS regions,
  words, added_at, summary, body
FROM article LEFT JOIN source ON source.id = source_id;
