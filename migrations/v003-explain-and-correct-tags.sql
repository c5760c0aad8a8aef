-- Tags with their focus, the words they rest on, and what people correct and teach.

-- How much the article is about the country, 0 to 100; whether that makes it its subject.
ALTER TABLE article_country ADD COLUMN focus INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article_country ADD COLUMN is_focus INTEGER NOT NULL DEFAULT 0;

-- Whether the office was held on the article's date; NULL when the date is not known.
ALTER TABLE article_leader ADD COLUMN in_office INTEGER;

-- Blocs and organisations that act like countries.
CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article_organisation (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article_id, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_organisation_id ON article_organisation (organisation_id);

-- What else tagging found out of an article; no row for one that names nothing.
CREATE TABLE article_evidence (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  -- An array of arrays: subject, identifier, kind, rule, part, start, end. The offsets are bytes of the
  -- part's UTF-8.
  mentions TEXT NOT NULL,
  -- Names that stay open, as an array of objects: name, codes, mentions.
  ambiguous TEXT,
  -- The countries of which a tagged leader held an office on the article's date, as an array.
  leader_countries TEXT
) STRICT;

-- People whom an article calls a country's leader and the gazetteer does not know.
CREATE TABLE leader_candidate (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (article_id, name, title, country)
) STRICT, WITHOUT ROWID;

-- Tags that a person gave or took away; neither new versions nor retagging overrule them.
CREATE TABLE tag_correction (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  subject TEXT NOT NULL CHECK (subject IN ('country', 'leader', 'organisation')),
  tag TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,                -- of a leader
  is_present INTEGER NOT NULL, -- 1: the article has the tag, 0: it has not
  corrected_at TEXT NOT NULL,
  PRIMARY KEY (article_id, subject, tag)
) STRICT, WITHOUT ROWID;

-- What a name stands for, as a person taught it.
CREATE TABLE tag_rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  target TEXT NOT NULL,        -- a country's code, a region's (US-GA), or '-' for none
  source TEXT,                 -- the folded name of the source it is for; NULL for all
  created_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX tag_rule_name ON tag_rule (folded, coalesce(source, ''));
