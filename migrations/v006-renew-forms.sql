-- The columns of forms hold more than before: stems by the article's language, compounds as one word,
-- names such as C++, and the vowel marks of Thai. `archive upgrade` makes those of older articles anew,
-- from the greatest number down, and notes how far it is; 0 when it is done.
ALTER TABLE index_coverage ADD COLUMN old_forms_through INTEGER NOT NULL DEFAULT 0;

-- Lengths no longer count what stands in a text and again in its forms: all are measured anew, and
-- with the forms the lists are out of date.
UPDATE index_coverage SET
  old_forms_through = (SELECT coalesce(max(id), 0) FROM article),
  measured_through = 0, listed_through = 0, revision = revision + 1;

DELETE FROM article_measure;
DELETE FROM index_stale;
