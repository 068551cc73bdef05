CREATE TEMP TABLE density_level (label VARCHAR, level VARCHAR);
-- From the densest to the sparsest, in the order of the European degree of urbanisation.
INSERT INTO density_level VALUES
  ('Grands centres urbains', '1'),
  ('Centres urbains intermédiaires', '2'),
  ('Petites villes', '3'),
  ('Ceintures urbaines', '4'),
  ('Bourgs ruraux', '5'),
  ('Rural à habitat dispersé', '6'),
  ('Rural à habitat très dispersé', '7');

CREATE TEMP TABLE density_row AS
SELECT _row, insee_com AS commune, niveau_densite AS label, level,
  (insee_com IN (SELECT code FROM commune)) IS TRUE AS known
FROM raw_density LEFT JOIN density_level ON label = trim(niveau_densite);

CREATE TABLE density AS
SELECT commune, level AS class FROM density_row WHERE known AND level IS NOT NULL;

INSERT INTO ledger
SELECT 'densite-2025', 'densite-2025/densite.csv', _row, if(known, 'niveau_densite', 'insee_com'),
  if(known, label, commune), if(known, 'unparsable-value', 'unknown-code'), 'rejected',
  if(known, 'niveau de densité inconnu', 'ce n’est pas une commune de 2025'), 1
FROM density_row WHERE NOT known OR level IS NULL;

INSERT INTO ledger_kept VALUES
  ('densite-2025', 'densite-2025/densite.csv', (SELECT count(*) FROM density));

DROP TABLE density_level;
DROP TABLE density_row;
