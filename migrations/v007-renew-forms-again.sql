-- Forms hold more than before: short names in capitals (US and U.S.), words that stand against a sign which
-- the tokenizer takes for a letter, and Georgian capitals in small letters. `archive upgrade` makes those of
-- older articles anew, from the greatest number down.
UPDATE index_coverage SET
  old_forms_through = (SELECT coalesce(max(id), 0) FROM article);
