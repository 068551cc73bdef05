/** Travel times of the reader's own, in the planner, in French. */
export const plannerTravelFr = {
  'planner.travel': 'Vos durées de trajet',
  'planner.travel.lead':
    'Les distances sont à vol d’oiseau. Vous avez une matrice de durées ? Elle les remplace, en minutes.',
  'planner.travel.upload': 'Importer une matrice (CSV)',
  'planner.travel.clear': 'Revenir aux distances',
  'planner.travel.format':
    'Une ligne par trajet, trois colonnes : origine (code de commune), destination (code de commune, ou service:identifiant d’un lieu), minutes. Le fichier est lu dans votre navigateur et n’en sort pas.',
  'planner.travel.reading': 'Lecture du fichier : {percent}',
  'planner.travel.read':
    '« {name} » : {entries} durées, de {origins} communes vers {destinations} destinations.',
  'planner.travel.ownAdded':
    '{count, plural, one {# commune n’a} other {# communes n’ont}} pas de durée vers elle-même : comptée 0 minute.',
  'planner.travel.rejected':
    '{count, plural, one {# ligne laissée de côté} other {# lignes laissées de côté}}',
  'planner.travel.row': 'Ligne {row} :',
  'planner.travel.cell': 'Ligne {row}, colonne « {column} » :',
  'planner.travel.reason.columns': 'il manque une colonne ({value}).',
  'planner.travel.reason.quotes': 'un guillemet n’est pas fermé.',
  'planner.travel.reason.no-code': '« {value} » n’est pas un code de commune (cinq caractères).',
  'planner.travel.reason.unknown-origin':
    '« {value} » n’est le code d’aucune commune au 1er janvier 2025.',
  'planner.travel.reason.unknown-destination':
    '« {value} » n’est ni le code d’une commune au 1er janvier 2025, ni un lieu de cette édition.',
  'planner.travel.reason.no-minutes': 'la durée manque.',
  'planner.travel.reason.not-a-number': '« {value} » n’est pas un nombre de minutes.',
  'planner.travel.reason.ambiguous':
    '« {value} » se lit de deux façons, une minute et quelques ou presque un jour : écrivez les minutes sans séparateur de milliers.',
  'planner.travel.reason.negative': '« {value} » : une durée ne peut pas être négative.',
  'planner.travel.reason.seconds':
    '« {value} » : plus d’un jour. Des secondes, peut-être ? Divisez-les par 60.',
  'planner.travel.reason.twice': '« {value} » : ce trajet est déjà donné plus haut.',
  'planner.travel.unreadable':
    'Ce fichier n’est pas un CSV lisible : exportez votre matrice en CSV, avec une ligne d’en-tête.',
  'planner.travel.columns':
    'Colonnes trouvées : {columns}. Il faut « origine », « destination » et « minutes ».',
  'planner.travel.too-many':
    'Plus de {most} durées : gardez celles du territoire que vous planifiez.',
  'planner.travel.no-entry': 'Aucune ligne de ce fichier ne peut servir :',
} as const;
