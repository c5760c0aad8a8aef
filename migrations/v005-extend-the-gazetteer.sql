-- What the user adds to the built-in gazetteer, and takes out of it. All of it is stronger than
-- what the program brings.

-- Leaders of the user's own; an id that is built in takes that leader's place.
CREATE TABLE gazetteer_leader (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short TEXT NOT NULL            -- the form used alone in later mentions
) STRICT, WITHOUT ROWID;

CREATE TABLE gazetteer_term (
  leader_id TEXT NOT NULL REFERENCES gazetteer_leader (id) ON DELETE CASCADE,
  country TEXT NOT NULL,
  office TEXT NOT NULL CHECK (office IN ('head-of-state', 'head-of-government', 'both', 'de-facto')),
  title TEXT NOT NULL,
  first_day TEXT NOT NULL,       -- 2024-05-01, 2024-05 or 2024
  last_day TEXT,                 -- NULL while it lasts
  PRIMARY KEY (leader_id, country, title, first_day)
) STRICT, WITHOUT ROWID;

-- Further names, of built-in entries too.
CREATE TABLE gazetteer_name (
  subject TEXT NOT NULL CHECK (subject IN ('country', 'leader')),
  key TEXT NOT NULL,             -- the country's code or the leader's id
  name TEXT NOT NULL,
  is_short INTEGER NOT NULL DEFAULT 0,  -- a form of a leader's surname
  language TEXT,                 -- NULL: any
  PRIMARY KEY (subject, key, name)
) STRICT, WITHOUT ROWID;

-- What shall no longer count: a name of one entry, or with an empty name the whole leader.
CREATE TABLE gazetteer_removal (
  subject TEXT NOT NULL CHECK (subject IN ('country', 'leader')),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (subject, key, name)
) STRICT, WITHOUT ROWID;
