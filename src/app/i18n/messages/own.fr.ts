/** The reader's own file, in French. */
export const ownFr = {
  'own.title': 'Vos données',
  'own.lead':
    'Déposez un fichier CSV, GeoJSON ou Parquet : des lieux, ou un indicateur par commune. Il rejoint la carte et le tableau.',
  'own.pick': 'Choisir un fichier',
  'own.pickAnother': 'Ajouter un fichier',
  'own.full':
    'Il y a déjà {count} fichiers, autant qu’il peut y en avoir à la fois : oubliez-en un.',
  'own.private': 'Le fichier est lu dans votre navigateur et n’en sort pas.',
  'own.notInLink': 'Il n’est pas dans l’adresse : un lien dit seulement qu’il y avait un fichier.',
  'own.gone':
    'Ce lien montrait les données d’un fichier, qui n’est jamais dans un lien : choisissez-le à nouveau pour les revoir.',
  'own.drop': 'Déposez le fichier : il sera lu ici, et montré avant d’être dessiné.',
  'own.clear': 'Oublier ce fichier',
  'own.hide': 'Masquer les lieux',
  'own.draw': 'Montrer les lieux',
  'own.entry.name': 'Nom',
  'own.entry.points': '{count, plural, one {# lieu} other {# lieux}}',
  'own.entry.values': '{count, plural, one {# ligne} other {# lignes}}',
  'own.rows':
    '« {file} » : {rows} {count, plural, one {ligne} other {lignes}} = {kept} {keptCount, plural, one {gardée} other {gardées}} + {rejected} {rejectedCount, plural, one {écartée} other {écartées}}.',
  'own.reach':
    'De {count, plural, one {votre lieu} other {vos {places} lieux}}, {near} personnes ({nearShare}) vivent à 5 km ou moins, {middle} ({middleShare}) à 10 km, {far} ({farShare}) à 20 km.',
  'own.reach.without':
    '{people} personnes vivent dans un territoire de comparaison où vous n’avez aucun lieu : aucune distance ne traverse la mer.',
  'own.values':
    '{known} {count, plural, one {commune a} other {communes ont}} une valeur, sur {communes}.',
  'own.nothing': 'Aucune ligne n’est utilisable : rien n’est dessiné. Les raisons sont ci-dessous.',
  'own.show.distance': 'Colorer la carte par la distance à vos lieux',
  'own.show.values': 'Colorer la carte par vos valeurs',
  'own.plan': 'Planifier avec ces lieux',
  'own.plan.note':
    'Pour passer au planificateur, les lieux sont gardés dans ce navigateur, jusqu’à ce que vous les oubliiez.',
  'own.planFor': 'Planifier pour ce compte',
  'own.planFor.note':
    'Pour passer au planificateur, le compte est gardé dans ce navigateur, jusqu’à ce que vous l’oubliiez.',
  'own.rejected': 'Lignes écartées',
  'own.rejected.reasons': 'Raisons : {reasons}.',
  'own.rejected.rows': 'Lignes écartées',
  'own.rejected.shown': '{count, plural, one {La première} other {Les {shown} premières}}',
  'own.rejected.download': 'Télécharger les {count} lignes écartées (CSV)',
  'own.rejected.file': 'lignes-ecartees.csv',
  'own.rejected.row': 'Ligne',
  'own.rejected.column': 'Colonne',
  'own.rejected.value': 'Valeur',
  'own.rejected.reason': 'Raison',
  'own.reason.ragged': 'plus ou moins de cellules que de colonnes',
  'own.reason.quotes': 'guillemets jamais fermés',
  'own.reason.no-position': 'coordonnée absente',
  'own.reason.not-a-number': 'n’est pas un nombre',
  'own.reason.not-finite': 'n’est pas un nombre fini',
  'own.reason.not-degrees': 'hors des degrés possibles',
  'own.reason.not-a-point': 'forme qui n’est pas un point',
  'own.reason.outside': 'en mer ou hors de France',
  'own.reason.no-code': 'code de commune absent',
  'own.reason.unknown-code': 'code de commune inconnu',
  'own.reason.divided-commune': 'commune divisée depuis',
  'own.reason.part-of-commune': 'taux d’une partie de commune : il ne se reporte pas',
  'own.reason.duplicate': 'commune déjà lue',
  'own.reason.no-value': 'valeur absente',
  'own.figure.source': 'fichier apporté par la personne qui a fait cette carte',
  'own.figure.licence': 'celle de ce fichier',
  'own.preview.restored':
    '{count, plural, one {Un code a perdu son zéro : il lui est rendu} other {# codes ont perdu leur zéro : il leur est rendu}} (1001 devient 01001).',
  'own.preview.carried':
    '{count, plural, one {Un code n’existe plus : il est reporté} other {# codes n’existent plus : ils sont reportés}} sur la commune d’aujourd’hui.',
} as const;
