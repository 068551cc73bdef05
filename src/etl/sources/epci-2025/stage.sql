CREATE TABLE epci AS
SELECT EPCI AS code, NOM_EPCI AS name, NATURE_EPCI AS kind, DEP_SIEGE_EPCI AS seat_department
FROM raw_epci;

CREATE TEMP TABLE epci_commune_verdict AS
SELECT r._row, r.DEPCOM AS commune, r.EPCI AS epci,
  CASE
    WHEN r.DEPCOM NOT IN (SELECT code FROM commune) THEN 'unknown-code'
    WHEN r.EPCI = 'ZZZZZZZZZ' THEN 'out-of-scope'
    WHEN r.EPCI NOT IN (SELECT code FROM epci) THEN 'unknown-code'
  END AS reason
FROM raw_epci_commune r;

CREATE TABLE commune_epci AS
SELECT commune, epci FROM epci_commune_verdict WHERE reason IS NULL;

INSERT INTO ledger
SELECT 'epci-2025', 'epci-2025/communes.csv', _row, if(reason = 'out-of-scope', 'EPCI', 'DEPCOM, EPCI'),
  commune || ' : ' || epci, reason, 'rejected',
  if(reason = 'out-of-scope', 'commune sans EPCI à fiscalité propre', 'commune ou EPCI inconnu en 2025'), 1
FROM epci_commune_verdict WHERE reason IS NOT NULL;

INSERT INTO ledger_kept VALUES
  ('epci-2025', 'epci-2025/communes.csv', (SELECT count(*) FROM commune_epci)),
  ('epci-2025', 'epci-2025/epci.csv', (SELECT count(*) FROM epci));

DROP TABLE epci_commune_verdict;
