/** Failures and notices, in French. */
export const failureFr = {
  'notice.ignored':
    '{count, plural, one {Une partie} other {Des parties}} du lien {count, plural, one {n’a pas été comprise} other {n’ont pas été comprises}} : {parts}. Le reste est affiché.',
  'notice.updated': 'Lien ancien, mis à jour : {parts}.',
  'notice.former': '« {value} » s’écrit maintenant « {now} »',
  'notice.merged': '« {value} » est aujourd’hui dans « {now} »',
  'notice.divided':
    '« {value} » n’est plus une commune et son territoire est partagé entre {now} ; choisissez l’une d’elles',
  'notice.and': ' ; ',
  'notice.others': 'et {count, plural, one {une autre} other {# autres}}',
  'notice.cut': 'Ce lien en dit plus que cette page n’en montre : {parts}. Le reste est affiché.',
  'notice.too-many':
    '{parameter, select, gardes {{value, plural, one {# scénario gardé} other {# scénarios gardés}} de trop} other {« {parameter} » en nomme {value} de trop}}',
  'notice.dismiss': 'Compris',
  'notice.unknown-parameter': '« {parameter} » est inconnu',
  'notice.unknown-value': '« {value} » n’existe pas pour « {parameter} »',
  'notice.malformed': '« {parameter}={value} » est mal formé',
  'failure.title': 'Les données ne sont pas arrivées',
  'failure.part': 'Cette partie de la page n’a pas pu être affichée',
  'failure.part.rest': 'Le reste n’a pas changé, et l’adresse garde ce que vous avez choisi.',
  'failure.file': 'Le fichier « {file} » de l’édition manque, est abîmé ou ne peut être atteint.',
  'failure.offline': 'La connexion semble coupée. Rien n’est perdu : réessayez quand elle revient.',
  'failure.retry': 'Réessayer',
  'failure.detail': 'Détail technique : {detail}',
  'failure.map':
    'La carte ne peut pas être dessinée : ce navigateur n’offre pas WebGL. Le tableau dit la même chose.',
} as const;
