CREATE TEMP TABLE postcode_target AS
SELECT r._row, r.Code_commune_INSEE AS code_old, r.Code_postal AS postcode,
  coalesce(l.code, p.code) AS commune, l.targets,
  -- La Poste writes names in capitals without accents, apostrophes or hyphens.
  regexp_replace(upper(strip_accents(c.name)), '[^A-Z0-9]+', ' ', 'g') = r.Ligne_5 AS is_named
FROM raw_postcode r
LEFT JOIN code_link l ON l.geography_year = 2022 AND l.code_old = r.Code_commune_INSEE
LEFT JOIN code_passage p ON l.code IS NULL AND p.code_old = r.Code_commune_INSEE
LEFT JOIN commune c ON c.code = l.code;

CREATE TEMP TABLE postcode_pair AS
SELECT DISTINCT ON (postcode, commune) postcode, commune, _row
FROM (
  FROM postcode_target WHERE commune IS NOT NULL AND regexp_matches(postcode, '^[0-9]{5}$')
  QUALIFY is_named OR NOT coalesce(bool_or(is_named AND targets > 1) OVER (PARTITION BY _row), FALSE)
)
ORDER BY postcode, commune, _row;

CREATE TABLE postcode AS SELECT postcode, commune FROM postcode_pair;

INSERT INTO ledger
SELECT 'codes-postaux-2022', 'codes-postaux-2022/laposte_hexasmal.csv', NULL, 'Code_commune_INSEE', left(code_old, 3) || '…',
  'out-of-scope', 'rejected', 'hors des communes de 2025', count(*)
FROM (SELECT DISTINCT _row, code_old FROM postcode_target WHERE commune IS NULL) GROUP BY left(code_old, 3)
UNION ALL
SELECT 'codes-postaux-2022', 'codes-postaux-2022/laposte_hexasmal.csv', _row, 'Code_postal', any_value(postcode),
  'unparsable-value', 'rejected', 'ce n’est pas un code postal', 1
FROM postcode_target WHERE commune IS NOT NULL AND NOT regexp_matches(coalesce(postcode, ''), '^[0-9]{5}$') GROUP BY _row
UNION ALL
SELECT 'codes-postaux-2022', 'codes-postaux-2022/laposte_hexasmal.csv', NULL, 'Code_postal', NULL,
  'duplicate', 'rejected', 'couple code postal – commune déjà connu', count(DISTINCT _row)
FROM postcode_target
WHERE commune IS NOT NULL AND regexp_matches(postcode, '^[0-9]{5}$') AND _row NOT IN (SELECT _row FROM postcode_pair)
HAVING count(*) > 0
UNION ALL
SELECT 'codes-postaux-2022', 'codes-postaux-2022/laposte_hexasmal.csv', NULL, 'Code_commune_INSEE', NULL,
  'code-reconciled', 'repaired', 'arrondissement municipal, commune fusionnée ou renumérotée : commune de 2025', count(DISTINCT _row)
FROM postcode_target
WHERE commune <> code_old AND coalesce(targets, 1) = 1 AND _row IN (SELECT _row FROM postcode_pair)
HAVING count(*) > 0
UNION ALL
SELECT 'codes-postaux-2022', 'codes-postaux-2022/laposte_hexasmal.csv', NULL, 'Code_commune_INSEE', code_old,
  'split', 'repaired', 'commune scindée depuis : ' || string_agg(DISTINCT commune, ', ' ORDER BY commune), count(DISTINCT _row)
FROM postcode_target WHERE targets > 1 GROUP BY code_old;

INSERT INTO ledger_kept VALUES
  ('codes-postaux-2022', 'codes-postaux-2022/laposte_hexasmal.csv', (SELECT count(DISTINCT _row) FROM postcode_pair));

DROP TABLE postcode_target;
DROP TABLE postcode_pair;
