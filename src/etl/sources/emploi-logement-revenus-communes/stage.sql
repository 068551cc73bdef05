CREATE OR REPLACE TEMP TABLE work_row AS
SELECT file, _row, id, length(id) = 4 AS lost_zero, c.code IS NULL AS is_arrondissement,
  coalesce(a.commune, c.code) AS commune
FROM (
  SELECT *, if(regexp_matches(id, '^([0-9]{4,5}|2[AB][0-9]{3})$'), lpad(id, 5, '0'), NULL) AS padded
  FROM (SELECT 'defm_an' AS file, _row, id FROM raw_job_seekers UNION ALL SELECT 'rpls' AS file, _row, id FROM raw_social_housing)) r
LEFT JOIN municipal_arrondissement a ON a.code = r.padded
LEFT JOIN commune c ON c.code = r.padded;

-- Split since, or known under another code: the present communes are 0.
CREATE OR REPLACE TEMP TABLE work_gap AS
SELECT DISTINCT code AS commune, 'geography-changed' AS status FROM code_link
WHERE geography_year = 2023 AND targets > 1
UNION
SELECT code, 'not-available' FROM code_link
WHERE geography_year = 2022 AND code <> code_old AND targets = 1 AND sources = 1;

-- Job seekers are in an older geography: also the communes split since 2019.
CREATE OR REPLACE TEMP TABLE work_old_gap AS
SELECT * FROM work_gap
UNION
SELECT DISTINCT code, 'geography-changed' FROM code_link
WHERE geography_year = 2019 AND targets > 1 AND code NOT IN (SELECT commune FROM work_gap);

-- The bounds of the withheld counts rest on the smallest published number: 5.
SELECT error('emploi-logement-revenus-communes: a published number of job seekers is below 5') FROM raw_job_seekers WHERE defm2023::DOUBLE > 0 AND defm2023::DOUBLE < 5;

CREATE TABLE job_seekers AS
SELECT commune, if(status IS NULL, total, NULL)::INTEGER AS job_seekers, status AS job_seekers_status
FROM (
  SELECT p.commune, sum(r.defm2023::DOUBLE) AS total, coalesce(any_value(g.status), if(sum(r.defm2023::DOUBLE) = 0, 'below-threshold', NULL)) AS status
  FROM (FROM work_row WHERE file = 'defm_an' AND commune IS NOT NULL) p
  JOIN raw_job_seekers r ON r._row = p._row LEFT JOIN work_old_gap g ON g.commune = p.commune
  GROUP BY p.commune);

CREATE TABLE social_housing_2024 AS
SELECT commune, if(status IS NULL, total, NULL)::INTEGER AS dwellings, status AS dwellings_status
FROM (
  SELECT p.commune, sum(r.nb_ls2024::DOUBLE) AS total, any_value(g.status) AS status
  FROM (FROM work_row WHERE file = 'rpls' AND commune IS NOT NULL) p
  JOIN raw_social_housing r ON r._row = p._row LEFT JOIN work_gap g ON g.commune = p.commune
  GROUP BY p.commune);

INSERT INTO ledger
SELECT 'emploi-logement-revenus-communes', 'emploi-logement-revenus-communes/' || file || '.parquet', NULL, 'id', kind, 'out-of-scope', 'rejected',
  if(kind = 'sans code', 'ligne sans code ni valeur', 'total d’un territoire plus grand'), count(*)
FROM (SELECT file, CASE WHEN id IS NULL THEN 'sans code' WHEN id LIKE 'D%' THEN 'département'
    WHEN id LIKE 'R%' THEN 'région' WHEN length(id) = 9 THEN 'EPCI' ELSE id END AS kind
  FROM work_row WHERE commune IS NULL) GROUP BY ALL
UNION ALL
SELECT 'emploi-logement-revenus-communes', 'emploi-logement-revenus-communes/' || file || '.parquet', NULL, 'id', NULL, 'lost-leading-zero', 'repaired',
  'zéro de tête rétabli', count(*)
FROM work_row WHERE commune IS NOT NULL AND lost_zero GROUP BY file
UNION ALL
SELECT 'emploi-logement-revenus-communes', 'emploi-logement-revenus-communes/' || file || '.parquet', p._row, 'id', p.commune,
  if(status = 'not-available', 'not-available', 'split'), 'flagged',
  if(status = 'not-available', 'code changé depuis : la compilation n’a que des zéros', 'commune scindée depuis : la valeur ne se reporte pas'), 1
FROM work_row p JOIN work_old_gap g ON g.commune = p.commune
WHERE file <> 'rpls' OR p.commune IN (SELECT commune FROM work_gap)
UNION ALL
SELECT 'emploi-logement-revenus-communes', 'emploi-logement-revenus-communes/defm_an.parquet', NULL, 'defm2023', '0', 'withheld-small-count', 'repaired',
  'zéro qui masque un nombre de 0 à 4 : fourchette', count(*) FROM job_seekers WHERE job_seekers_status = 'below-threshold';

INSERT INTO ledger_kept
SELECT 'emploi-logement-revenus-communes', 'emploi-logement-revenus-communes/' || file || '.parquet', count(*) FROM work_row WHERE commune IS NOT NULL GROUP BY file;

DROP TABLE work_row;
DROP TABLE work_gap;
DROP TABLE work_old_gap;
