CREATE TEMP TABLE centrality_class (label VARCHAR, class VARCHAR, status VARCHAR);
INSERT INTO centrality_class VALUES
  ('Centre majeur d''équipements et de services', 'major', NULL),
  ('Centre structurant d''équipements et de services', 'structuring', NULL),
  ('Centre intermédiaire d''équipements et de services', 'intermediate', NULL),
  ('Centre local d''équipements et de services', 'local', NULL),
  ('Communes non centre', 'none', NULL),
  ('- undefined', NULL, 'not-covered');

CREATE TEMP TABLE centrality_row AS
SELECT _row, insee_com AS commune, niveau_centralite AS raw_label, label, class, status,
  (insee_com IN (SELECT code FROM commune)) IS TRUE AS known
FROM raw_centrality LEFT JOIN centrality_class ON label = trim(niveau_centralite);

CREATE TABLE centrality AS
SELECT commune, class, status AS class_status FROM centrality_row WHERE known AND label IS NOT NULL;

INSERT INTO ledger
SELECT 'centralites-2023', 'centralites-2023/centralite.csv', _row, if(known, 'niveau_centralite', 'insee_com'),
  if(known, raw_label, commune), if(known, 'unparsable-value', 'unknown-code'), 'rejected',
  if(known, 'niveau de centralité inconnu', 'ce n’est pas une commune de 2025'), 1
FROM centrality_row WHERE NOT known OR label IS NULL
UNION ALL
SELECT 'centralites-2023', 'centralites-2023/centralite.csv', NULL, 'niveau_centralite', label, status, 'flagged',
  'niveau absent : outre-mer hors du champ', count(*)
FROM centrality_row WHERE status IS NOT NULL GROUP BY label, status;

INSERT INTO ledger_kept VALUES
  ('centralites-2023', 'centralites-2023/centralite.csv', (SELECT count(*) FROM centrality));

DROP TABLE centrality_class;
DROP TABLE centrality_row;
