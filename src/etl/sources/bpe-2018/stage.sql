-- Every code of the file existed on 1 January 2018; 368 of them no longer on 1 January 2019.
CREATE OR REPLACE TEMP TABLE geography_2018 AS
SELECT code_old, code, targets FROM code_link WHERE geography_year = 2018
UNION ALL
SELECT code, commune, 1 FROM municipal_arrondissement;

CREATE OR REPLACE TEMP TABLE equipment_row AS
SELECT r._row, r.TYPEQU AS type, r.DEPCOM AS code_old, TRY_CAST(r.NB_EQUIP AS UINTEGER) AS "count",
  g.targets, g.codes
FROM raw_bpe_2018 r
SEMI JOIN equipment_type t ON t.type = r.TYPEQU
LEFT JOIN (SELECT code_old, any_value(targets) AS targets, list(code ORDER BY code) AS codes FROM geography_2018 GROUP BY code_old) g
  ON g.code_old = r.DEPCOM;

-- Counts add up; that of a commune that was split since cannot be shared out.
CREATE TABLE bpe_2018 AS
SELECT type, commune,
  CASE WHEN max(targets) = 1 THEN sum("count") END::USMALLINT AS "count",
  CASE WHEN max(targets) > 1 THEN 'geography-changed' END AS count_status
FROM (SELECT *, unnest(codes) AS commune FROM equipment_row WHERE "count" IS NOT NULL AND codes IS NOT NULL)
GROUP BY type, commune;

-- Every commune, absence being a true 0; the few types that an indicator reads.
CREATE TABLE facility_2018 AS
SELECT c.code AS commune,
  CASE WHEN NOT coalesce(s.split, false) THEN coalesce(p."count", 0) END::USMALLINT AS pharmacies,
  CASE WHEN s.split THEN 'geography-changed' END AS pharmacies_status
FROM commune c
LEFT JOIN (FROM bpe_2018 WHERE type = 'D301') p ON p.commune = c.code
LEFT JOIN (SELECT code, bool_or(targets > 1) AS split FROM code_link WHERE geography_year = 2018 GROUP BY code) s ON s.code = c.code;

INSERT INTO ledger
SELECT 'bpe-2018', 'bpe-2018/bpe_ens_2018.csv.gz', NULL, 'TYPEQU', TYPEQU, 'out-of-scope', 'rejected',
  'type d’équipement que le site ne montre pas', count(*)
FROM raw_bpe_2018 ANTI JOIN equipment_type ON type = TYPEQU GROUP BY TYPEQU
UNION ALL
SELECT 'bpe-2018', 'bpe-2018/bpe_ens_2018.csv.gz', _row, 'NB_EQUIP', type, 'unparsable-value', 'rejected',
  'nombre illisible', 1
FROM equipment_row WHERE "count" IS NULL
UNION ALL
SELECT 'bpe-2018', 'bpe-2018/bpe_ens_2018.csv.gz', NULL, 'DEPCOM', code_old, 'unknown-code', 'rejected',
  'code qui n’était pas une commune de 2018', count(*)
FROM equipment_row WHERE "count" IS NOT NULL AND codes IS NULL GROUP BY code_old
UNION ALL
SELECT 'bpe-2018', 'bpe-2018/bpe_ens_2018.csv.gz', NULL, 'DEPCOM', code_old, 'split', 'flagged',
  'commune scindée depuis : le nombre n’est reporté sur aucune', count(*)
FROM equipment_row WHERE targets > 1 GROUP BY code_old
UNION ALL
SELECT 'bpe-2018', 'bpe-2018/bpe_ens_2018.csv.gz', NULL, 'DEPCOM', NULL, 'code-reconciled', 'repaired',
  'code ramené à la commune du 1er janvier 2025', count(*)
FROM equipment_row WHERE targets = 1 AND codes[1] <> code_old HAVING count(*) > 0;

INSERT INTO ledger_kept
SELECT 'bpe-2018', 'bpe-2018/bpe_ens_2018.csv.gz', count(*) FROM equipment_row
WHERE "count" IS NOT NULL AND codes IS NOT NULL;

DROP TABLE geography_2018;
DROP TABLE equipment_row;
