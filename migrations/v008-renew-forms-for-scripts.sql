-- Forms hold more than before: words of scripts whose marks are letters (Devanagari, Tamil, Tibetan and others),
-- words in Persian and Urdu with the letters of Arabic, and words that the end of a line breaks. `archive upgrade`
-- makes those of older articles anew, from the greatest number down.
UPDATE index_coverage SET
  old_forms_through = (SELECT coalesce(max(id), 0) FROM article);

-- Names of sources are told apart without regard to these letters as well. Of two that become one, the second stays.
UPDATE OR IGNORE source SET
  folded = replace(replace(replace(replace(folded, 'ی', 'ي'), 'ک', 'ك'), 'ہ', 'ه'), 'ٱ', 'ا')
WHERE folded GLOB '*[یکہٱ]*';

UPDATE OR IGNORE tag_rule SET
  folded = replace(replace(replace(replace(folded, 'ی', 'ي'), 'ک', 'ك'), 'ہ', 'ه'), 'ٱ', 'ا'),
  source = replace(replace(replace(replace(source, 'ی', 'ي'), 'ک', 'ك'), 'ہ', 'ه'), 'ٱ', 'ا')
WHERE folded || coalesce(source, '') GLOB '*[یکہٱ]*';
