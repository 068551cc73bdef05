CREATE OR REPLACE TEMP MACRO one_line(text) AS nullif(trim(regexp_replace(text, '\s+', ' ', 'g')), '');

CREATE TABLE post_contact_2020 AS
SELECT r."#Identifiant_du_site" AS id, one_line(r."Libellé_du_site") AS name,
  CASE r."Caractéristique_du_site"
    WHEN 'Bureau de Poste' THEN 'bureau'
    WHEN 'Agence postale communale' THEN 'agence-communale'
    WHEN 'Agence postale intercommunale' THEN 'agence-intercommunale'
    WHEN 'Relais poste commerçant' THEN 'relais'
    WHEN 'Agence postale militaire' THEN 'agence-militaire' END AS kind,
  concat_ws(', ', one_line(r."Complément_d_adresse"), one_line(r."Adresse"), one_line(r."Lieu_dit")) AS address,
  trim(r."Code_postal") AS postcode, p.commune,
  p.longitude, p.latitude, p."position",
  CASE WHEN p."position" = 'source' THEN CASE r."Précision_du_géocodage"
    WHEN 'Géocodé au numéro' THEN 'number'
    WHEN 'Géocodé au milieu de la rue' THEN 'street'
    WHEN 'Géocodé au milieu d un îlot' THEN 'block'
    WHEN 'Géocodé au centre de la commune' THEN 'commune' END END AS "precision"
FROM post_contact_row r JOIN place_position p ON p."row" = r._row
WHERE p.longitude IS NOT NULL;

INSERT INTO ledger
SELECT 'laposte-2020', 'laposte-2020/laposte_poincont2.csv', _row, 'Localité', "Code_postal" || ' ' || "Localité",
  'out-of-scope', 'rejected', 'bureau d’Andorre ou de Monaco', 1
FROM post_contact_row WHERE abroad
UNION ALL
SELECT 'laposte-2020', 'laposte-2020/laposte_poincont2.csv', _row, 'Code_INSEE', "Code_INSEE",
  'missing-coordinates', 'rejected', 'ni coordonnées, ni commune connue', 1
FROM post_contact_row JOIN place_position p ON p."row" = _row WHERE p.longitude IS NULL
UNION ALL
SELECT 'laposte-2020', 'laposte-2020/laposte_poincont2.csv', NULL, 'Précision_du_géocodage', 'Géocodé au centre de la commune',
  'coarse-position', 'flagged', 'placé par La Poste au centre de la commune', count(*)
FROM post_contact_2020 WHERE "precision" = 'commune';

INSERT INTO ledger_kept VALUES
  ('laposte-2020', 'laposte-2020/laposte_poincont2.csv', (SELECT count(*) FROM post_contact_2020));

DROP TABLE post_contact_row;
