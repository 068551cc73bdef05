CREATE OR REPLACE TEMP TABLE care_row AS
SELECT file, _row, id, coalesce(a.commune, c.code) AS commune, length(id) = 4 AS lost_zero,
  -- Its arrondissements have the data: the row of the whole commune is empty.
  c.code IN (SELECT commune FROM municipal_arrondissement) IS TRUE AS whole
FROM (
  SELECT *, if(regexp_matches(id, '^([0-9]{4,5}|2[AB][0-9]{3})$'), lpad(id, 5, '0'), NULL) AS padded
  FROM (
    SELECT 'apl' AS file, _row, id FROM raw_apl UNION ALL SELECT 'odf', _row, id FROM raw_odf
    UNION ALL SELECT 'rsa', _row, id FROM raw_rsa UNION ALL SELECT 'all', _row, id FROM raw_caf)) r
LEFT JOIN municipal_arrondissement a ON a.code = r.padded
LEFT JOIN commune c ON c.code = r.padded;

CREATE OR REPLACE TEMP TABLE care_place AS
SELECT file, _row, commune FROM care_row WHERE commune IS NOT NULL AND NOT whole;

-- The files hold the communes of before: split since, or known under another code, the present ones are 0.
CREATE OR REPLACE TEMP TABLE care_gap AS
SELECT DISTINCT code AS commune, 'geography-changed' AS status FROM code_link
WHERE geography_year = 2023 AND targets > 1
UNION
SELECT code, 'not-available' FROM code_link
WHERE geography_year = 2022 AND code <> code_old AND targets = 1 AND sources = 1;

-- The compilation adds up the APL of communes merged in 2025, and averages those of 2024 without weights: neither is an APL.
CREATE OR REPLACE TEMP TABLE apl_gap AS
SELECT * FROM care_gap
UNION
SELECT DISTINCT code, 'geography-changed' FROM code_link
WHERE geography_year = 2023 AND sources > 1 AND code NOT IN (SELECT commune FROM care_gap);

CREATE OR REPLACE TEMP TABLE apl_value AS
SELECT p.commune, sum(TRY_CAST(pop_apl AS DOUBLE)) AS population, g.status AS gap,
  CASE WHEN p.commune LIKE '976%' THEN 'not-covered' ELSE 'no-population' END AS empty_status,
  sum(pop_apl::DOUBLE * apl_gen::DOUBLE) / nullif(sum(pop_apl::DOUBLE), 0) AS gp,
  sum(pop_apl::DOUBLE * apl_65::DOUBLE) / nullif(sum(pop_apl::DOUBLE), 0) AS gp_under_66,
  sum(pop_apl::DOUBLE * apl_inf::DOUBLE) / nullif(sum(pop_apl::DOUBLE), 0) AS nurses,
  sum(pop_apl::DOUBLE * apl_mk::DOUBLE) / nullif(sum(pop_apl::DOUBLE), 0) AS physiotherapists,
  sum(pop_apl::DOUBLE * apl_dent::DOUBLE) / nullif(sum(pop_apl::DOUBLE), 0) AS dentists
FROM (FROM care_place WHERE file = 'apl') p JOIN raw_apl r ON r._row = p._row LEFT JOIN apl_gap g ON g.commune = p.commune
GROUP BY p.commune, g.status;

-- The DREES gives full-time equivalents for 100,000 inhabitants.
CREATE TABLE apl_2023 AS
SELECT commune, if(status IS NULL, population, NULL)::INTEGER AS population,
  if(status IS NULL, round(gp, 3), NULL)::FLOAT AS gp, status AS gp_status,
  if(status IS NULL, round(gp_under_66, 3), NULL)::FLOAT AS gp_under_66, status AS gp_under_66_status,
  if(status IS NULL, round(nurses / 10, 2), NULL)::FLOAT AS nurses_per_10000, status AS nurses_per_10000_status,
  if(status IS NULL, round(physiotherapists / 10, 2), NULL)::FLOAT AS physiotherapists_per_10000, status AS physiotherapists_per_10000_status,
  if(status IS NULL, round(dentists / 10, 2), NULL)::FLOAT AS dentists_per_10000, status AS dentists_per_10000_status
FROM (SELECT *, coalesce(gap, if(population = 0, empty_status, NULL)) AS status FROM apl_value);

-- The bounds of the withheld counts rest on the smallest published values: 5 at the CNAF, 10 at the CNAM.
SELECT error('acces-soins-droits-communes: a published CNAM count is below 10: ' || least(min(nullif(gen_16::DOUBLE, 0)), min(nullif(trait_16::DOUBLE, 0)), min(nullif(dent_16::DOUBLE, 0)), min(nullif(cssnp_pop::DOUBLE, 0)), min(nullif(rg_pop::DOUBLE, 0)))::VARCHAR)
FROM raw_odf HAVING least(min(nullif(gen_16::DOUBLE, 0)), min(nullif(trait_16::DOUBLE, 0)), min(nullif(dent_16::DOUBLE, 0)), min(nullif(cssnp_pop::DOUBLE, 0)), min(nullif(rg_pop::DOUBLE, 0))) < 10;
SELECT error('acces-soins-droits-communes: a published RSA count is below 5') FROM raw_rsa WHERE rsa_2023::DOUBLE > 0 AND rsa_2023::DOUBLE < 5;
SELECT error('acces-soins-droits-communes: a published CAF count is below 5') FROM raw_caf WHERE f_ndur::DOUBLE > 0 AND f_ndur::DOUBLE < 5;

CREATE OR REPLACE TEMP TABLE odf_value AS
SELECT p.commune, g.status AS gap, a.population AS inhabitants, sum(rg_pop::DOUBLE)::INTEGER AS insured,
  sum(rg_0_15::DOUBLE)::INTEGER AS children, sum(cssnp_pop::DOUBLE)::INTEGER AS css_free,
  sum(cssnp_0_15::DOUBLE + cssnp_16_24::DOUBLE + cssnp_25_54::DOUBLE + cssnp_55_64::DOUBLE + cssnp_65::DOUBLE) AS css_ages,
  sum(gen_16::DOUBLE)::INTEGER AS no_gp_visit, sum(trait_16::DOUBLE)::INTEGER AS without_treating_doctor,
  sum(dent_16::DOUBLE)::INTEGER AS no_dentist_visit,
  bool_or(rg_pop::DOUBLE = 0 OR rg_0_15::DOUBLE = 0 OR cssnp_pop::DOUBLE = 0 OR gen_16::DOUBLE = 0
    OR trait_16::DOUBLE = 0 OR dent_16::DOUBLE = 0) AND count(*) > 1 AS partial
FROM (FROM care_place WHERE file = 'odf') p JOIN raw_odf r ON r._row = p._row
LEFT JOIN care_gap g ON g.commune = p.commune LEFT JOIN apl_value a ON a.commune = p.commune
GROUP BY p.commune, g.status, a.population;

SELECT error('acces-soins-droits-communes: an arrondissement of ' || commune || ' has a withheld count') FROM odf_value WHERE partial;

-- Insured people attached to a commune where they do not live: the whole row is distrusted.
CREATE OR REPLACE TEMP TABLE odf_status AS
SELECT *, CASE
    WHEN gap IS NOT NULL THEN gap
    WHEN inhabitants > 0 AND insured > 1.5 * inhabitants AND insured > inhabitants + 300 THEN 'not-available'
    WHEN insured = 0 THEN 'secret' END AS row_status
FROM odf_value;

-- Where a denominator is unknown its numerators are too: an aggregate takes both or none.
CREATE OR REPLACE TEMP TABLE odf_measure AS
SELECT commune, row_status, insured, insured - children AS insured_16_plus,
  css_free, no_gp_visit, without_treating_doctor, no_dentist_visit,
  coalesce(row_status, if(children = 0, 'secret', NULL)) AS adult_status,
  -- A total of 0 beside known age classes, or among many insured, protects a class: it may be large. From 500
  -- insured on: below, what their EPCI hide stays under 9 a commune (183 of the 184 that can be checked; 319 of 327
  -- below 1,000).
  coalesce(row_status, CASE WHEN css_free > 0 THEN NULL WHEN css_ages > 0 OR insured >= 500 THEN 'secret'
    ELSE 'below-threshold' END) AS css_status
FROM odf_status;

CREATE TABLE rights_2024 AS
SELECT commune,
  if(row_status IS NULL, insured, NULL)::INTEGER AS insured, row_status AS insured_status,
  if(adult_status IS NULL, insured_16_plus, NULL)::INTEGER AS insured_16_plus, adult_status AS insured_16_plus_status,
  if(css_status IS NULL, css_free, NULL)::INTEGER AS css_free, css_status AS css_free_status,
  if(gp_status IS NULL, no_gp_visit, NULL)::INTEGER AS no_gp_visit, gp_status AS no_gp_visit_status,
  if(doctor_status IS NULL, without_treating_doctor, NULL)::INTEGER AS without_treating_doctor, doctor_status AS without_treating_doctor_status,
  if(dentist_status IS NULL, no_dentist_visit, NULL)::INTEGER AS no_dentist_visit, dentist_status AS no_dentist_visit_status
FROM (SELECT *,
    coalesce(adult_status, if(no_gp_visit = 0, 'below-threshold', NULL)) AS gp_status,
    coalesce(adult_status, if(without_treating_doctor = 0, 'below-threshold', NULL)) AS doctor_status,
    coalesce(adult_status, if(no_dentist_visit = 0, 'below-threshold', NULL)) AS dentist_status
  FROM odf_measure);

CREATE OR REPLACE TEMP TABLE caf_value AS
SELECT commune, status, caf_households, rsa_households,
  coalesce(status, if(caf_households = 0, 'below-threshold', NULL)) AS caf_status,
  coalesce(status, if(rsa_households = 0, 'below-threshold', NULL)) AS rsa_status
FROM (
  SELECT c.commune, g.status, c.caf_households, r.rsa_households
  FROM (SELECT commune, sum(f_ndur::DOUBLE)::INTEGER AS caf_households
    FROM care_place JOIN raw_caf USING (_row) WHERE file = 'all' GROUP BY commune) c
  JOIN (SELECT commune, sum(rsa_2023::DOUBLE)::INTEGER AS rsa_households
    FROM care_place JOIN raw_rsa USING (_row) WHERE file = 'rsa' GROUP BY commune) r USING (commune)
  LEFT JOIN care_gap g USING (commune));

CREATE TABLE caf_2023 AS
SELECT commune, if(caf_status IS NULL, caf_households, NULL)::INTEGER AS caf_households, caf_status AS caf_households_status,
  if(rsa_status IS NULL, rsa_households, NULL)::INTEGER AS rsa_households, rsa_status AS rsa_households_status
FROM caf_value;

INSERT INTO ledger
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/' || file || '.parquet', NULL, 'id', kind, 'out-of-scope', 'rejected',
  CASE kind WHEN 'sans code' THEN 'ligne sans code ni valeur' WHEN 'commune entière' THEN 'ligne vide : les données sont aux arrondissements'
    ELSE 'total d’un territoire plus grand : il révélerait les communes masquées' END, count(*)
FROM (SELECT file, CASE WHEN id IS NULL THEN 'sans code' WHEN whole THEN 'commune entière' WHEN id = 'FR' THEN 'FR'
    WHEN id LIKE 'D%' THEN 'département' WHEN id LIKE 'R%' THEN 'région' WHEN length(id) = 9 THEN 'EPCI' ELSE id END AS kind
  FROM care_row WHERE commune IS NULL OR whole) GROUP BY ALL
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/' || file || '.parquet', NULL, 'id', NULL, 'lost-leading-zero', 'repaired',
  'zéro de tête rétabli', count(*)
FROM care_row WHERE commune IS NOT NULL AND NOT whole AND lost_zero GROUP BY file
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/' || file || '.parquet', p._row, 'id', p.commune,
  if(status = 'not-available', 'not-available', 'split'), 'flagged',
  if(status = 'not-available', 'code changé depuis : la compilation n’a que des zéros', 'commune scindée depuis : la valeur ne se reporte pas'), 1
FROM care_place p JOIN care_gap USING (commune)
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/apl.parquet', p._row, 'apl_gen', p.commune || ' : ' || apl_gen,
  'merged-into', 'flagged', 'commune fusionnée en 2024 ou 2025 : APL additionnées ou moyennées sans poids, retirées', 1
FROM (FROM care_place WHERE file = 'apl') p JOIN apl_gap USING (commune) JOIN raw_apl r ON r._row = p._row
WHERE p.commune NOT IN (SELECT commune FROM care_gap)
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/odf.parquet', NULL, 'rg_pop', commune || ' : ' || insured, 'implausible-count', 'flagged',
  'assurés bien plus nombreux que les ' || inhabitants::INTEGER || ' habitants : valeurs écartées', 1
FROM odf_status WHERE row_status = 'not-available' AND gap IS NULL
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/odf.parquet', NULL, "column", NULL,
  if(status = 'secret', 'secret', 'withheld-small-count'), 'repaired',
  if(status = 'secret', 'nombre, ou son dénominateur, masqué par la CNAM : secret', 'zéro qui masque un nombre de 0 à 9 : fourchette'), count(*)
FROM (
  SELECT insured_status AS rg_pop, insured_16_plus_status AS rg_0_15, css_free_status AS cssnp_pop, no_gp_visit_status AS gen_16,
    without_treating_doctor_status AS trait_16, no_dentist_visit_status AS dent_16 FROM rights_2024
) UNPIVOT (status FOR "column" IN (rg_pop, rg_0_15, cssnp_pop, gen_16, trait_16, dent_16))
WHERE status IN ('secret', 'below-threshold') GROUP BY "column", status
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/rsa.parquet', NULL, 'rsa_2023', '0', 'withheld-small-count', 'repaired',
  'zéro qui masque un nombre de 0 à 4 : fourchette', count(*) FROM caf_2023 WHERE rsa_households_status = 'below-threshold'
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/all.parquet', NULL, 'f_ndur', '0', 'withheld-small-count', 'repaired',
  'zéro qui masque un nombre de 0 à 4 : fourchette', count(*) FROM caf_2023 WHERE caf_households_status = 'below-threshold'
UNION ALL
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/apl.parquet', NULL, 'apl_gen', '0', gp_status, 'repaired',
  'zéro sans population : valeur retirée', count(*) FROM apl_2023 WHERE gp_status IN ('not-covered', 'no-population') GROUP BY gp_status;

INSERT INTO ledger_kept
SELECT 'acces-soins-droits-communes', 'acces-soins-droits-communes/' || file || '.parquet', count(*) FROM care_place GROUP BY file;

DROP TABLE care_row;
DROP TABLE care_place;
DROP TABLE care_gap;
DROP TABLE apl_gap;
DROP TABLE apl_value;
DROP TABLE odf_value;
DROP TABLE odf_status;
DROP TABLE odf_measure;
DROP TABLE caf_value;
