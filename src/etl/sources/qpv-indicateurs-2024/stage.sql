CREATE OR REPLACE TEMP TABLE qpv_row AS
SELECT r._row, r.codeQPV AS qpv, q.code IS NOT NULL AS known,
  row_number() OVER (PARTITION BY r.codeQPV ORDER BY r._row) AS rank,
  TRY_CAST(popMuniQPV AS INTEGER) AS population,
  TRY_CAST("taux_pauvrete_60%" AS DECIMAL(4, 1)) AS poverty_rate_pct,
  TRY_CAST(taux_d_emploi AS DECIMAL(4, 1)) AS employment_rate_pct,
  TRY_CAST(indiceJeunesse AS DECIMAL(4, 1)) AS youth_index,
  TRY_CAST(allocataires_CAF AS INTEGER) AS caf_households,
  TRY_CAST(personnes_couvertes_CAF AS INTEGER) AS caf_persons,
  TRY_CAST(RSA_socle AS INTEGER) AS rsa_households
FROM raw_qpv_indicator r LEFT JOIN qpv q ON q.code = r.codeQPV;

-- A neighbourhood of several communes is repeated, never with other values.
SELECT error('qpv-indicateurs-2024/analyse_qpv.csv: ' || qpv || ' has rows that contradict each other')
FROM (SELECT DISTINCT * EXCLUDE (_row, rank) FROM qpv_row) GROUP BY qpv HAVING count(*) > 1;

CREATE TABLE qpv_population AS
SELECT qpv, population FROM qpv_row WHERE rank = 1 AND known AND population IS NOT NULL;

CREATE TABLE qpv_indicator AS
SELECT qpv,
  poverty_rate_pct, if(poverty_rate_pct IS NULL, 'not-available', NULL) AS poverty_rate_pct_status,
  employment_rate_pct, if(employment_rate_pct IS NULL, 'not-available', NULL) AS employment_rate_pct_status,
  youth_index, if(youth_index IS NULL, 'not-available', NULL) AS youth_index_status,
  caf_households, if(caf_households IS NULL, 'not-available', NULL) AS caf_households_status,
  caf_persons, if(caf_persons IS NULL, 'not-available', NULL) AS caf_persons_status,
  rsa_households, if(rsa_households IS NULL, 'not-available', NULL) AS rsa_households_status
FROM qpv_row WHERE rank = 1 AND known;

INSERT INTO ledger
SELECT 'qpv-indicateurs-2024', 'qpv-indicateurs-2024/analyse_qpv.csv', NULL, 'codeQPV', qpv,
  'duplicate', 'rejected', 'quartier de plusieurs communes : mêmes valeurs, gardées une fois', count(*)
FROM qpv_row WHERE rank > 1 GROUP BY qpv
UNION ALL
SELECT 'qpv-indicateurs-2024', 'qpv-indicateurs-2024/analyse_qpv.csv', _row, 'codeQPV', qpv,
  'unknown-code', 'rejected', 'quartier absent des périmètres de 2024', 1
FROM qpv_row WHERE rank = 1 AND NOT known
UNION ALL
SELECT 'qpv-indicateurs-2024', 'qpv-indicateurs-2024/analyse_qpv.csv', _row, "column", "value",
  'unparsable-value', 'flagged', 'nombre illisible : valeur indiquée non disponible', 1
FROM (
  UNPIVOT (SELECT _row, popMuniQPV, "taux_pauvrete_60%", taux_d_emploi, indiceJeunesse, allocataires_CAF,
    personnes_couvertes_CAF, RSA_socle FROM raw_qpv_indicator)
  ON COLUMNS(* EXCLUDE (_row)) INTO NAME "column" VALUE "value"
) WHERE TRY_CAST("value" AS DECIMAL(12, 1)) IS NULL
UNION ALL
SELECT 'qpv-indicateurs-2024', 'qpv-indicateurs-2024/analyse_qpv.csv', NULL, "column", NULL,
  'not-available', 'flagged', 'valeur vide : indiquée non disponible', count(*)
FROM (
  SELECT poverty_rate_pct::VARCHAR AS "taux_pauvrete_60%", employment_rate_pct::VARCHAR AS taux_d_emploi,
    youth_index::VARCHAR AS indiceJeunesse, caf_households::VARCHAR AS allocataires_CAF,
    caf_persons::VARCHAR AS personnes_couvertes_CAF, rsa_households::VARCHAR AS RSA_socle
  FROM qpv_indicator
) UNPIVOT INCLUDE NULLS (
  "value" FOR "column" IN ("taux_pauvrete_60%", taux_d_emploi, indiceJeunesse, allocataires_CAF,
    personnes_couvertes_CAF, RSA_socle)
) WHERE "value" IS NULL GROUP BY "column";

INSERT INTO ledger_kept
SELECT 'qpv-indicateurs-2024', 'qpv-indicateurs-2024/analyse_qpv.csv', count(*) FROM qpv_indicator;

DROP TABLE qpv_row;
