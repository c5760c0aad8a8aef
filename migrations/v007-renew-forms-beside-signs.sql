-- Words that stand against a sign which the tokenizer takes for a letter now have a form of their own, and
-- Georgian capitals one in small letters. `archive upgrade` makes the forms of older articles anew where some
-- have such: icons of fonts (private use), marks of direction, signs of currencies and emoji that are newer than
-- Unicode 6.1.
UPDATE index_coverage SET old_forms_through = max(old_forms_through, (
  SELECT coalesce(max(id), 0) FROM article
  WHERE title || ' ' || coalesce(summary, '') || ' ' || body GLOB '*['
    || char(0xE000) || '-' || char(0xF8FF) || char(0x061C) || char(0x1C90) || '-' || char(0x1CBF)
    || char(0x2066) || '-' || char(0x2069) || char(0x20BA) || '-' || char(0x20CF)
    || char(0x1F440) || '-' || char(0x1FAFF) || ']*'));
