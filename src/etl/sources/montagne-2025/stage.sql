CREATE TEMP TABLE massif (label VARCHAR, id VARCHAR);
INSERT INTO massif VALUES
  ('01 - Massif des Vosges', 'vosges'),
  ('02 - Massif du Jura', 'jura'),
  ('03 - Massif des Alpes', 'alpes'),
  ('04 - Massif de Guadeloupe', 'guadeloupe'),
  ('05 - Massif de Corse', 'corse'),
  ('06 - Massif Central', 'massif-central'),
  ('07 - Massif de Martinique', 'martinique'),
  ('08 - Massif des Pyrénées', 'pyrenees'),
  ('09 - Massif des Hauts de la Réunion', 'reunion');

CREATE TEMP TABLE mountain_row AS
SELECT _row, insee_com AS commune, niveau_montagne AS label, id AS massif,
  (insee_com IN (SELECT code FROM commune)) IS TRUE AS known
FROM raw_mountain LEFT JOIN massif ON label = trim(niveau_montagne);

CREATE TABLE mountain AS
SELECT commune, massif FROM mountain_row WHERE known AND massif IS NOT NULL;

INSERT INTO ledger
SELECT 'montagne-2025', 'montagne-2025/montagne.csv', _row, if(known, 'niveau_montagne', 'insee_com'),
  if(known, label, commune), if(known, 'unparsable-value', 'unknown-code'), 'rejected',
  if(known, 'massif inconnu', 'ce n’est pas une commune de 2025'), 1
FROM mountain_row WHERE NOT known OR massif IS NULL;

INSERT INTO ledger_kept VALUES
  ('montagne-2025', 'montagne-2025/montagne.csv', (SELECT count(*) FROM mountain));

DROP TABLE massif;
DROP TABLE mountain_row;
