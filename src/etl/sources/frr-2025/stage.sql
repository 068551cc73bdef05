CREATE TEMP TABLE frr_class (label VARCHAR, class VARCHAR);
INSERT INTO frr_class VALUES
  ('FRR socle', 'socle'),
  ('FRR+', 'plus'),
  ('FRR bénéficiaire', 'beneficiary'),
  ('Classée FRR partiellement', 'partial'),
  ('FRR bénéficiaire partiellement', 'beneficiary-partial'),
  ('Non classée', 'none');

CREATE TEMP TABLE frr_row AS
SELECT _row, Code_insee AS commune, Classement AS label, class,
  (Code_insee IN (SELECT code FROM commune)) IS TRUE AS known
FROM raw_frr LEFT JOIN frr_class ON label = trim(Classement);

CREATE TABLE frr AS
SELECT commune, class FROM frr_row WHERE known AND class IS NOT NULL;

INSERT INTO ledger
SELECT 'frr-2025', 'frr-2025/liste-communes-FRR-juillet2025.csv', _row, if(known, 'Classement', 'Code_insee'),
  if(known, label, commune), if(known, 'unparsable-value', 'unknown-code'), 'rejected',
  if(known, 'classement inconnu', 'ce n’est pas une commune de 2025'), 1
FROM frr_row WHERE NOT known OR class IS NULL;

INSERT INTO ledger_kept VALUES
  ('frr-2025', 'frr-2025/liste-communes-FRR-juillet2025.csv', (SELECT count(*) FROM frr));

DROP TABLE frr_class;
DROP TABLE frr_row;
