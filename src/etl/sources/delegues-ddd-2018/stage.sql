CREATE OR REPLACE TEMP MACRO one_line(text) AS nullif(trim(regexp_replace(text, '\s+', ' ', 'g')), '');

CREATE TABLE delegate_place_2018 AS
SELECT printf('ddd-%03d', r._row) AS id, one_line(r.name) AS name,
  concat_ws(', ', one_line(r.nameComplement), one_line(r.address), one_line(r.addressComplement)) AS address,
  trim(r.zipcode) AS postcode, p.commune,
  p.longitude, p.latitude, p."position", r.nb_delegues::UTINYINT AS delegates
FROM raw_delegate_place_2018 r JOIN place_position p ON p."row" = r._row
WHERE p.longitude IS NOT NULL;

-- The text stays beside what parses: a weekday only where the text names one single weekday, every
-- week only where it names nothing else.
CREATE TABLE delegate_session_2018 AS
WITH session AS (
  SELECT printf('ddd-%03d', _row) AS place, _row,
    unnest(from_json(permanences, '[{"day": "VARCHAR", "time": "VARCHAR"}]')) AS said,
    generate_subscripts(from_json(permanences, '[{"day": "VARCHAR", "time": "VARCHAR"}]'), 1) AS rank
  FROM raw_delegate_place_2018
), read AS (
  SELECT *, one_line(said.day) AS day_text, one_line(said.time) AS half_day_text,
    regexp_extract_all(upper(said.day), 'LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI') AS weekdays
  FROM session
)
SELECT place, rank::UTINYINT AS rank, day_text, half_day_text,
  CASE WHEN len(weekdays) = 1 THEN lower(weekdays[1]) END AS weekday,
  coalesce(upper(day_text) = weekdays[1], false) AS every_week,
  CASE half_day_text WHEN 'MATIN' THEN 'matin' WHEN 'APRES-MIDI' THEN 'après-midi' WHEN 'JOURNEE' THEN 'journée' END AS half_day
FROM read SEMI JOIN delegate_place_2018 ON id = place;

INSERT INTO ledger
SELECT 'delegues-ddd-2018', 'delegues-ddd-2018/delegates_sans_noms.json', _row, 'geo', zipcode || ' ' || city,
  'missing-coordinates', 'rejected', 'ni coordonnées, ni commune connue', 1
FROM raw_delegate_place_2018 JOIN place_position p ON p."row" = _row WHERE p.longitude IS NULL
UNION ALL
SELECT 'delegues-ddd-2018', 'delegues-ddd-2018/delegates_sans_noms.json', right(place, 3)::BIGINT, 'permanences', day_text,
  'unparsable-value', 'flagged', 'demi-journée non précisée : seul le texte est gardé', 1
FROM delegate_session_2018 WHERE half_day IS NULL
UNION ALL
SELECT 'delegues-ddd-2018', 'delegues-ddd-2018/delegates_sans_noms.json', NULL, 'permanences', day_text,
  'unparsable-value', 'flagged', 'plusieurs jours : seul le texte est gardé', count(*)
FROM delegate_session_2018 WHERE weekday IS NULL GROUP BY day_text
UNION ALL
SELECT 'delegues-ddd-2018', 'delegues-ddd-2018/delegates_sans_noms.json', NULL, 'permanences', day_text,
  'unparsable-value', 'flagged', 'rythme autre qu’hebdomadaire : le texte fait foi', count(*)
FROM delegate_session_2018 WHERE weekday IS NOT NULL AND NOT every_week GROUP BY day_text;

INSERT INTO ledger_kept VALUES
  ('delegues-ddd-2018', 'delegues-ddd-2018/delegates_sans_noms.json', (SELECT count(*) FROM delegate_place_2018));
