CREATE TEMP TABLE adulte_relais_row AS
SELECT r._row, id_poste, code_cv, insee_dep, coalesce(insee_dep, c.department) AS department,
  CASE
    WHEN code_cv IS NULL THEN 'unknown'
    WHEN c.code IS NOT NULL THEN code_cv
    WHEN regexp_matches(code_cv, '^(CV[0-9]+){2,}$') THEN 'shared'
  END AS contrat_ville,
  row_number() OVER (PARTITION BY id_poste ORDER BY _row) AS rank
FROM raw_adulte_relais r LEFT JOIN contrat_ville c ON c.code = code_cv;

CREATE TEMP TABLE adulte_relais_verdict AS
SELECT *,
  CASE
    WHEN rank > 1 THEN 'duplicate'
    WHEN contrat_ville IS NULL OR department IS NULL THEN 'unknown-code'
  END AS reason
FROM adulte_relais_row;

CREATE TABLE adulte_relais AS
SELECT department, contrat_ville, count(*)::USMALLINT AS posts
FROM adulte_relais_verdict WHERE reason IS NULL GROUP BY ALL;

INSERT INTO ledger
SELECT 'adultes-relais-2023', 'adultes-relais-2023/adulte-relais-2023.json', _row,
  if(reason = 'duplicate', 'id_poste', 'code_cv, insee_dep'),
  if(reason = 'duplicate', id_poste, concat_ws(', ', code_cv, insee_dep)), reason, 'rejected',
  if(reason = 'duplicate', 'poste déjà compté', 'ni contrat de ville ni département connus'), 1
FROM adulte_relais_verdict WHERE reason IS NOT NULL
UNION ALL
SELECT 'adultes-relais-2023', 'adultes-relais-2023/adulte-relais-2023.json', NULL, 'code_cv', code_cv,
  if(contrat_ville = 'unknown', 'not-available', 'several-contracts'), 'flagged',
  if(contrat_ville = 'unknown', 'contrat de ville non renseigné : compté dans le département', 'deux contrats accolés : compté dans le département'), count(*)
FROM adulte_relais_verdict WHERE reason IS NULL AND contrat_ville IN ('unknown', 'shared') GROUP BY ALL
UNION ALL
SELECT 'adultes-relais-2023', 'adultes-relais-2023/adulte-relais-2023.json', NULL, 'insee_dep', NULL,
  'missing-department', 'repaired', 'territoire du contrat de ville : ' || department, count(*)
FROM adulte_relais_verdict WHERE reason IS NULL AND insee_dep IS NULL GROUP BY ALL;

INSERT INTO ledger_kept VALUES
  ('adultes-relais-2023', 'adultes-relais-2023/adulte-relais-2023.json', (SELECT sum(posts) FROM adulte_relais));

DROP TABLE adulte_relais_row;
DROP TABLE adulte_relais_verdict;
