-- Forms hold more than before: short names in capitals (US and U.S.), words that stand against a sign which
-- the tokenizer takes for a letter, and Georgian capitals in small letters. `archive upgrade` makes those of
-- older articles anew, from the greatest number down.
UPDATE index_coverage SET
  old_forms_through = (SELECT coalesce(max(id), 0) FROM article);

-- What a known article took from its copy, such as a date that it lacked. Unlike a correction it gives way to
-- what a new version, or a better reading of the original, says itself.
ALTER TABLE correction ADD COLUMN is_taken INTEGER NOT NULL DEFAULT 0;

-- A text that comes again may be that of an older version.
CREATE INDEX article_version_fingerprint ON article_version (fingerprint);
