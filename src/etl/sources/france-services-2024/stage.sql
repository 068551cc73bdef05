CREATE OR REPLACE TEMP MACRO one_line(text) AS nullif(trim(regexp_replace(text, '\s+', ' ', 'g')), '');

-- Only the address of a structure may be published: its domain or its name says so. A person's is not.
CREATE OR REPLACE TEMP MACRO is_structure_mail(mail) AS
  regexp_matches(lower(mail), '@(france[-.]?se[a-z]+s?\.gouv\.fr|pimms(mediation)?\.(fr|org))$')
  OR regexp_matches(lower(split_part(mail, '@', 1)),
    'service|mairie|accueil|contact|ccas|cias|msap|maison|secretariat|relais|espace|itineran|numerique|mediath|biblioth|guichet|centre|social|solidarit|agglo|communaute|mission|formation|citoyen|pimms|pi14|plateforme|souspref|pointinfo|^commune|^mdd|^mdr|^mdf|^mpt')
  OR regexp_matches(lower(split_part(mail, '@', 1)),
    '(^|[^a-z])(fs|mfs|efs|sfs|rsp|psp|sp|csc|cs|mds|msp|cdc|ccas|point|info|infos|bus|poste|pole|agence|antenne|mobile|epn|foyer)([^a-z]|$)|^(fs|efs|mfs|mds|rsp)[a-z0-9]+$');

CREATE TABLE france_services_2024 AS
SELECT r.id_fs AS id, one_line(r.lib_fs) AS name,
  concat_ws(', ', one_line(r.adresse), one_line(r.complement_adresse)) AS address,
  trim(r.code_postal) AS postcode, p.commune,
  p.longitude, p.latitude, p."position",
  r.format_fs, r.format_fs IN ('Bus_équivalent', 'Itinérante') AS itinerant,
  r.type_fs = 'Antenne' AS is_branch,
  TRY_STRPTIME(regexp_extract(r.labellisation_fs, '\d{2}/\d{2}/\d{4}'), '%d/%m/%Y')::DATE AS label_date,
  one_line(r.telephone) AS phone,
  list_filter(regexp_extract_all(r.mail, '[^\s;,]+@[^\s;,]+'), lambda mail: is_structure_mail(mail))[1] AS mail,
  one_line(r.h_lundi) AS hours_monday, one_line(r.h_mardi) AS hours_tuesday,
  one_line(r.h_mercredi) AS hours_wednesday, one_line(r.h_jeudi) AS hours_thursday,
  one_line(r.h_vendredi) AS hours_friday, one_line(r.h_samedi) AS hours_saturday,
  r.prise_rdv = 'Oui' AS by_appointment, one_line(r.commentaire) AS comment
FROM raw_france_services_2024 r JOIN place_position p ON p."row" = r._row;

INSERT INTO ledger
SELECT 'france-services-2024', 'france-services-2024/liste-fs-20240801.csv', _row, 'insee_dep', insee_dep || ' / ' || insee_com,
  'department-mismatch', 'flagged', 'le département ne contient pas la commune : la commune fait foi', 1
FROM raw_france_services_2024
WHERE insee_dep <> if(left(insee_com, 2) = '97', left(insee_com, 3), left(insee_com, 2))
UNION ALL
SELECT 'france-services-2024', 'france-services-2024/liste-fs-20240801.csv', _row, 'labellisation_fs', labellisation_fs,
  'unparsable-value', 'flagged', 'date de labellisation illisible', 1
FROM raw_france_services_2024 JOIN france_services_2024 ON id = id_fs WHERE label_date IS NULL
UNION ALL
SELECT 'france-services-2024', 'france-services-2024/liste-fs-20240801.csv', NULL, 'mail', NULL,
  'personal-data', 'repaired', 'adresse qui n’est pas reconnue comme celle d’une structure : effacée', count(*)
FROM raw_france_services_2024 r JOIN france_services_2024 s ON s.id = r.id_fs
WHERE r.mail IS NOT NULL AND s.mail IS NULL HAVING count(*) > 0
UNION ALL
SELECT 'france-services-2024', 'france-services-2024/liste-fs-20240801.csv', NULL, 'h_lundi', NULL,
  'not-available', 'flagged', 'sans horaire le lundi : fermé ou non communiqué', count(*)
FROM raw_france_services_2024 WHERE nullif(trim(h_lundi), '') IS NULL HAVING count(*) > 0;

INSERT INTO ledger_kept VALUES
  ('france-services-2024', 'france-services-2024/liste-fs-20240801.csv', (SELECT count(*) FROM france_services_2024));
