-- The commune of the employer, as coded; where the code contradicts the declared département and a
-- commune of the same name has the declared postcode, the homonym was mistaken: that one is taken.
CREATE OR REPLACE TEMP TABLE adviser_row AS
SELECT r._row, r.insee_com, r.siret, r.nb_cnfs::USMALLINT AS advisers, r.siret_doublon,
  if(length(r."code_département") = 1, '0' || r."code_département", r."code_département") AS declared_department, r.commune_insee,
  coalesce(c.code, a.commune, p.code) AS coded_commune,
  lpad(r.code_postal, 5, '0') AS postcode
FROM raw_digital_adviser_2022 r
LEFT JOIN commune c ON c.code = r.insee_com
LEFT JOIN municipal_arrondissement a ON a.code = r.insee_com
LEFT JOIN code_passage p ON p.code_old = r.insee_com AND c.code IS NULL AND a.code IS NULL;

CREATE OR REPLACE TEMP TABLE adviser_place AS
SELECT r.*, c.department AS coded_department, h.code AS homonym, coalesce(h.code, r.coded_commune) AS commune
FROM adviser_row r
LEFT JOIN commune c ON c.code = r.coded_commune
LEFT JOIN (
  SELECT DISTINCT p.postcode, m.code, lower(strip_accents(m.name)) AS name
  FROM postcode p JOIN commune m ON m.code = p.commune
) h ON h.postcode = r.postcode AND h.name = lower(strip_accents(r.commune_insee)) AND c.department <> r.declared_department AND h.code <> r.coded_commune;

CREATE TABLE conseiller_numerique_2022 AS
-- The list is national: a commune that it does not name has none, which is a true 0.
SELECT c.code AS commune, coalesce(sum(p.advisers), 0)::USMALLINT AS advisers
FROM commune c LEFT JOIN adviser_place p ON p.commune = c.code GROUP BY c.code;

INSERT INTO ledger
SELECT 'conseillers-numeriques-2022', 'conseillers-numeriques-2022/cnfs_202206.json', _row, 'insee_com', insee_com,
  'unknown-code', 'rejected', 'structure sans nom, sans adresse et sans code de commune', 1
FROM adviser_place WHERE commune IS NULL
UNION ALL
SELECT 'conseillers-numeriques-2022', 'conseillers-numeriques-2022/cnfs_202206.json', _row, 'insee_com', insee_com,
  'contradicted-code', 'repaired', 'homonyme : le code postal déclaré désigne ' || homonym, 1
FROM adviser_place WHERE homonym IS NOT NULL
UNION ALL
SELECT 'conseillers-numeriques-2022', 'conseillers-numeriques-2022/cnfs_202206.json', _row, 'insee_com', insee_com,
  'department-mismatch', 'flagged', 'siège hors du département déclaré (' || declared_department || ') : compté au siège', 1
FROM adviser_place WHERE homonym IS NULL AND coded_department <> declared_department
UNION ALL
SELECT 'conseillers-numeriques-2022', 'conseillers-numeriques-2022/cnfs_202206.json', NULL, 'insee_com', NULL,
  'code-reconciled', 'repaired', 'code ramené à la commune du 1er janvier 2025', count(*)
FROM adviser_place WHERE homonym IS NULL AND commune <> insee_com HAVING count(*) > 0
UNION ALL
SELECT 'conseillers-numeriques-2022', 'conseillers-numeriques-2022/cnfs_202206.json', NULL, 'siret', NULL,
  'duplicate', 'flagged', 'structure citée plusieurs fois : comptée une fois, ses postes additionnés', count(*)
FROM adviser_place WHERE siret_doublon = 'oui' AND commune IS NOT NULL HAVING count(*) > 0;

INSERT INTO ledger_kept VALUES
  ('conseillers-numeriques-2022', 'conseillers-numeriques-2022/cnfs_202206.json', (SELECT count(*) FROM adviser_place WHERE commune IS NOT NULL));

DROP TABLE adviser_row;
DROP TABLE adviser_place;
