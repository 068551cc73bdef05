CREATE TABLE commune AS
SELECT COM AS code, LIBELLE AS name, TNCC::UTINYINT AS article_type, DEP AS department, REG AS region
FROM raw_cog_commune WHERE TYPECOM = 'COM';

CREATE TABLE municipal_arrondissement AS
SELECT COM AS code, LIBELLE AS name, COMPARENT AS commune
FROM raw_cog_commune WHERE TYPECOM = 'ARM';

CREATE TABLE department AS
SELECT DEP AS code, LIBELLE AS name, TNCC::UTINYINT AS article_type, REG AS region
FROM raw_cog_department;

CREATE TABLE region AS
SELECT REG AS code, LIBELLE AS name, TNCC::UTINYINT AS article_type
FROM raw_cog_region;

INSERT INTO ledger
SELECT 'cog-2025', 'cog-2025/communes_cog2025.csv', NULL, 'TYPECOM', TYPECOM, 'out-of-scope', 'rejected',
  'commune déléguée ou associée : ce n’est pas une commune', count(*)
FROM raw_cog_commune WHERE TYPECOM NOT IN ('COM', 'ARM') GROUP BY TYPECOM;

INSERT INTO ledger_kept VALUES
  ('cog-2025', 'cog-2025/communes_cog2025.csv', (SELECT count(*) FROM commune) + (SELECT count(*) FROM municipal_arrondissement)),
  ('cog-2025', 'cog-2025/departements.csv', (SELECT count(*) FROM department)),
  ('cog-2025', 'cog-2025/regions.csv', (SELECT count(*) FROM region));
