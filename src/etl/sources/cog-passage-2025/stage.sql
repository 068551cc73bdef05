CREATE TABLE code_passage AS
SELECT DEPCOM_HIST AS code_old, DEPCOM AS code
FROM raw_code_passage
QUALIFY row_number() OVER (PARTITION BY DEPCOM_HIST ORDER BY _row) = 1;

INSERT INTO ledger
SELECT 'cog-passage-2025', 'cog-passage-2025/table_passage_com_historique.csv', _row, 'DEPCOM_HIST', DEPCOM_HIST,
  'duplicate', 'rejected', 'code déjà présent dans le fichier', 1
FROM raw_code_passage
QUALIFY row_number() OVER (PARTITION BY DEPCOM_HIST ORDER BY _row) > 1;

-- One commune-to-commune change a day: where several kinds of event describe the same change,
-- the largest code is the most specific one (a fusion beside a change of name).
CREATE TEMP TABLE between_communes AS
SELECT *, row_number() OVER (
    PARTITION BY DATE_EFF, COM_AV, COM_AP ORDER BY "MOD"::INT DESC, _row) AS rank
FROM raw_commune_event
WHERE TYPECOM_AV = 'COM' AND TYPECOM_AP = 'COM' AND DATE_EFF <= '2025-01-01';

CREATE TABLE commune_event AS
SELECT DATE_EFF::DATE AS date, "MOD"::UTINYINT AS kind,
  COM_AV AS code_before, LIBELLE_AV AS name_before, COM_AP AS code_after, LIBELLE_AP AS name_after
FROM between_communes WHERE rank = 1;

INSERT INTO ledger
SELECT 'cog-passage-2025', 'cog-passage-2025/mouvements-communes.csv', NULL, 'DATE_EFF', DATE_EFF,
  'after-geography', 'rejected', 'événement postérieur à la géographie de 2025', count(*)
FROM raw_commune_event WHERE DATE_EFF > '2025-01-01' GROUP BY DATE_EFF
UNION ALL
SELECT 'cog-passage-2025', 'cog-passage-2025/mouvements-communes.csv', NULL, 'TYPECOM_AV', coalesce(TYPECOM_AV, 'rien') || ' → ' || coalesce(TYPECOM_AP, 'rien'),
  'out-of-scope', 'rejected', 'mouvement qui ne va pas d’une commune à une commune', count(*)
FROM raw_commune_event
WHERE DATE_EFF <= '2025-01-01' AND (TYPECOM_AV = 'COM' AND TYPECOM_AP = 'COM') IS NOT TRUE GROUP BY ALL
UNION ALL
SELECT 'cog-passage-2025', 'cog-passage-2025/mouvements-communes.csv', _row, 'MOD', "MOD",
  'duplicate', 'rejected', 'même changement décrit par un autre type d’événement du même jour', 1
FROM between_communes WHERE rank > 1;

INSERT INTO ledger_kept VALUES
  ('cog-passage-2025', 'cog-passage-2025/table_passage_com_historique.csv', (SELECT count(*) FROM code_passage)),
  ('cog-passage-2025', 'cog-passage-2025/mouvements-communes.csv', (SELECT count(*) FROM commune_event));

DROP TABLE between_communes;
