-- The same office may be listed twice under one number.
CREATE OR REPLACE TEMP TABLE justice_row AS
SELECT r._row, r.TYPE AS kind, r.NUM AS number, p.commune, p.longitude, p.latitude, p."position",
  row_number() OVER (PARTITION BY r.TYPE, r.NUM, p.commune, p.longitude, p.latitude ORDER BY r._row) AS rank
FROM raw_justice_2025 r JOIN place_position p ON p."row" = r._row;

-- A place is one position of one commune. TGI is the former code of the tribunal judiciaire.
CREATE TABLE justice_place_2025 AS
SELECT printf('%s-%d', commune, row_number() OVER (PARTITION BY commune ORDER BY longitude, latitude, "position")) AS id,
  CASE WHEN list_contains(list(kind), 'TGI') THEN 'TJ' WHEN list_contains(list(kind), 'TPRX') THEN 'TPRX' END AS court,
  string_agg(DISTINCT kind, ' ' ORDER BY kind) AS kinds,
  commune, longitude, latitude, "position"
FROM justice_row WHERE rank = 1
GROUP BY commune, longitude, latitude, "position";

INSERT INTO ledger
SELECT 'lieux-justice-2025', 'lieux-justice-2025/point_justice.js', _row, 'NUM', kind || ' ' || number,
  'duplicate', 'rejected', 'même juridiction déjà lue au même lieu', 1
FROM justice_row WHERE rank > 1
UNION ALL
SELECT 'lieux-justice-2025', 'lieux-justice-2025/point_justice.js', NULL, 'CODE_POSTAL', NULL,
  'lost-leading-zero', 'repaired', 'code postal de quatre chiffres', count(*)
FROM raw_justice_2025 WHERE length(CODE_POSTAL) = 4;

INSERT INTO ledger_kept VALUES
  ('lieux-justice-2025', 'lieux-justice-2025/point_justice.js', (SELECT count(*) FROM justice_row WHERE rank = 1));

DROP TABLE justice_row;
