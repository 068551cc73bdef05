CREATE TEMP TABLE rurality_class (label VARCHAR, class VARCHAR, status VARCHAR);
INSERT INTO rurality_class VALUES
  ('Les ruralités résidentielles aisées', 'affluent-residential', NULL),
  ('Les ruralités résidentielles mixtes', 'mixed-residential', NULL),
  ('Les petites polarités mixtes', 'mixed-centres', NULL),
  ('Les petites polarités industrielles et artisanales', 'industrial-centres', NULL),
  ('Les ruralités productives ouvrières', 'working-class', NULL),
  ('Les ruralités productives agricoles', 'agricultural', NULL),
  ('Les ruralités touristiques à dominante résidentielle', 'residential-tourist', NULL),
  ('Les ruralités touristiques spécialisées', 'specialised-tourist', NULL),
  ('Hors champ : DOM ou commune urbaine', 'urban', NULL),
  ('Commune dont le périmètre a changé depuis la réalisation de la typologie', NULL, 'geography-changed');

CREATE TEMP TABLE rurality_row AS
SELECT _row, insee_com AS commune, niveau_ruralite AS raw_label, label,
  if(class = 'urban' AND insee_com LIKE '97%', NULL, class) AS class,
  if(class = 'urban' AND insee_com LIKE '97%', 'not-covered', status) AS status,
  (insee_com IN (SELECT code FROM commune)) IS TRUE AS known
FROM raw_rurality LEFT JOIN rurality_class ON label = trim(niveau_ruralite);

CREATE TABLE rurality AS
SELECT commune, class, status AS class_status FROM rurality_row WHERE known AND label IS NOT NULL;

INSERT INTO ledger
SELECT 'ruralites-2023', 'ruralites-2023/ruralite.csv', _row, if(known, 'niveau_ruralite', 'insee_com'),
  if(known, raw_label, commune), if(known, 'unparsable-value', 'unknown-code'), 'rejected',
  if(known, 'type de ruralité inconnu', 'ce n’est pas une commune de 2025'), 1
FROM rurality_row WHERE NOT known OR label IS NULL
UNION ALL
SELECT 'ruralites-2023', 'ruralites-2023/ruralite.csv', NULL, 'niveau_ruralite', label, status, 'flagged',
  'type absent : ' || if(status = 'not-covered', 'outre-mer hors du champ', 'périmètre changé depuis l’étude'), count(*)
FROM rurality_row WHERE status IS NOT NULL GROUP BY label, status
UNION ALL
SELECT 'ruralites-2023', 'ruralites-2023/ruralite.csv', NULL, 'niveau_ruralite', NULL, 'untrimmed-label', 'repaired',
  'espace retirée au début du libellé', count(*)
FROM rurality_row WHERE raw_label <> trim(raw_label) HAVING count(*) > 0;

INSERT INTO ledger_kept VALUES
  ('ruralites-2023', 'ruralites-2023/ruralite.csv', (SELECT count(*) FROM rurality));

DROP TABLE rurality_class;
DROP TABLE rurality_row;
