import type { Aggregation, IndicatorRecord } from '../../edition/indicator-record.ts';
import type { Text } from '../../edition/text.ts';

/** The fixed words of the pages of indicators; `{…}` are filled in. */
export const texts = {
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  navigation: { fr: 'Pages du site', en: 'Pages of the site' },
  explore: { fr: 'Explorer', en: 'Explore' },
  data: { fr: 'Données', en: 'Data' },
  method: { fr: 'Méthode', en: 'Methods' },
  otherLanguage: { fr: 'EN', en: 'FR' },
  otherLanguageName: { fr: 'Read this page in English', en: 'Lire cette page en français' },
  indicators: { fr: 'Indicateurs', en: 'Indicators' },
  indicatorsLead: {
    fr: 'Les {count} indicateurs de l’édition {edition}, thème par thème. Chaque page dit ce que le chiffre veut dire, d’où il vient, comment il est calculé, où il est connu et comment le citer.',
    en: 'The {count} indicators of edition {edition}, theme by theme. Each page says what the figure means, where it comes from, how it is computed, where it is known and how to cite it.',
  },
  description: {
    fr: '{label} : définition, formule, sources, couverture, répartition, valeurs nationales et régionales, à télécharger et à citer.',
    en: '{label}: definition, formula, sources, coverage, distribution, national and regional values, to download and cite.',
  },
  unit: { fr: 'Unité', en: 'Unit' },
  vintage: { fr: 'Millésime', en: 'Vintage' },
  reading: { fr: 'Lecture', en: 'Reading' },
  field: { fr: 'Champ', en: 'Scope' },
  comparison: { fr: 'Comparaison', en: 'Comparison' },
  withinFrance: { fr: 'dans toute la France', en: 'across France' },
  withinRegion: { fr: 'à l’intérieur d’une région seulement', en: 'within one région only' },
  column: { fr: 'Nom de colonne', en: 'Column name' },
  licence: { fr: 'Licence', en: 'Licence' },
  seeMap: { fr: 'Voir sur la carte', en: 'See on the map' },
  map: { fr: 'Carte par commune : {label}', en: 'Map by commune: {label}' },
  missingColour: { fr: 'sans valeur', en: 'no value' },
  secretColour: { fr: 'secret ou fourchette', en: 'secret or range' },
  computed: { fr: 'Comment ce chiffre est calculé', en: 'How was this computed?' },
  formula: { fr: 'Formule', en: 'Formula' },
  aggregation: { fr: 'Agrégation', en: 'Aggregation' },
  requiredCoverage: {
    fr: 'Publiée quand les communes qui ont une valeur réunissent au moins {share} de la population.',
    en: 'Published when the communes that have a value hold at least {share} of the population.',
  },
  secrecy: { fr: 'Secret', en: 'Secrecy' },
  noSecrecy: { fr: 'Rien n’est masqué par le producteur.', en: 'The producer withholds nothing.' },
  inputs: { fr: 'Colonnes lues', en: 'Columns read' },
  inputsNote: { fr: '', en: 'Meanings are in French, as in the dictionary of the tables.' },
  expression: { fr: 'Expression du catalogue', en: 'Expression of the catalogue' },
  queries: { fr: 'Requêtes exécutées ({count})', en: 'Queries that were run ({count})' },
  communesSql: { fr: 'Valeurs des communes', en: 'Values of communes' },
  territoriesSql: {
    fr: 'Agrégation sur les territoires',
    en: 'Aggregation over territories',
  },
  qpvSql: { fr: 'Valeurs des QPV', en: 'Values of QPV' },
  stagingSql: { fr: 'Lecture de la source {source}', en: 'Reading of source {source}' },
  kernel: { fr: 'Noyau de calcul', en: 'Kernel' },
  kernelText: {
    fr: '{name} ({file}), le lieu le plus proche au sens de la distance orthodromique (haversine, rayon {radius} km), dans le même territoire de comparaison ; service : {service}.',
    en: '{name} ({file}), the nearest place by great-circle distance (haversine, radius {radius} km), within the same territory of comparison; service: {service}.',
  },
  originsSql: { fr: 'Points de départ', en: 'Points of departure' },
  placesSql: { fr: 'Lieux', en: 'Places' },
  real: {
    fr: 'Ces requêtes sont celles qui ont été exécutées pour produire l’édition {edition}.',
    en: 'These queries are those that were run to make edition {edition}.',
  },
  askedValue: { fr: ' : {value}. ', en: ': {value}. ' },
  again: { fr: 'Retrouver ce chiffre', en: 'Find this figure again' },
  againText: {
    fr: '{name} : {value}. La même valeur, tirée de la table publique :',
    en: '{name}: {value}. The same value, taken from the public table:',
  },
  againLocal: {
    fr: 'À lancer dans le dossier où la table {file} a été téléchargée.',
    en: 'To be run in the folder where the table {file} was downloaded.',
  },
  values: { fr: 'France et régions', en: 'France and régions' },
  territory: { fr: 'Territoire', en: 'Territory' },
  value: { fr: 'Valeur', en: 'Value' },
  noReference: {
    fr: 'Aucune valeur nationale ni régionale n’est publiée : {reason}.',
    en: 'No national or regional value is published: {reason}.',
  },
  distribution: { fr: 'Répartition entre les communes', en: 'Distribution among communes' },
  distributionOfQpv: { fr: 'Répartition entre les QPV', en: 'Distribution among QPV' },
  distributionText: {
    fr: '{count} communes ont une valeur : de {least} à {most} ; la moitié d’entre elles ont {median} ou moins.',
    en: '{count} communes have a value: from {least} to {most}; half of them have {median} or less.',
  },
  distributionTextOfQpv: {
    fr: '{count} QPV ont une valeur : de {least} à {most} ; la moitié d’entre eux ont {median} ou moins.',
    en: '{count} QPV have a value: from {least} to {most}; half of them have {median} or less.',
  },
  distributionBeyond: {
    fr: 'Au-delà du cadre : {count}.',
    en: 'Beyond the frame: {count}.',
  },
  histogram: { fr: 'Nombre de communes par valeur', en: 'Number of communes by value' },
  histogramOfQpv: { fr: 'Nombre de QPV par valeur', en: 'Number of QPV by value' },
  classes: { fr: 'Classes de la carte', en: 'Classes of the map' },
  class: { fr: 'Classe', en: 'Class' },
  communes: { fr: 'Communes', en: 'Communes' },
  qpv: { fr: 'QPV', en: 'QPV' },
  bins: { fr: 'Le même graphique en tableau', en: 'The same chart as a table' },
  interval: { fr: 'Intervalle', en: 'Interval' },
  between: { fr: 'de {low} à {high}', en: '{low} to {high}' },
  binBetween: { fr: 'de {low} à moins de {high}', en: '{low} to under {high}' },
  above: { fr: 'plus de {low}', en: 'over {low}' },
  upTo: { fr: '{high} ou moins', en: '{high} or less' },
  coverage: { fr: 'Où ce chiffre est connu', en: 'Where this figure is known' },
  level: { fr: 'Niveau', en: 'Level' },
  count: { fr: 'Territoires', en: 'Territories' },
  known: { fr: 'Une valeur', en: 'One value' },
  withheld: { fr: 'Secret ou fourchette', en: 'Secret or range' },
  missing: { fr: 'Sans valeur', en: 'No value' },
  reasons: { fr: 'Pourquoi', en: 'Why' },
  history: { fr: 'À d’autres dates', en: 'At other dates' },
  historyText: {
    fr: 'La même mesure, pour la France, sur les autres listes du réseau. Les habitants sont ceux de 2023 ; deux labels sont deux réseaux, jamais une même courbe.',
    en: 'The same measure, for France, on the other lists of the network. Inhabitants are those of 2023; two labels are two networks, never one curve.',
  },
  noHistory: {
    fr: 'L’édition n’a cet indicateur qu’à une date ({vintage}).',
    en: 'The edition has this indicator at one date only ({vintage}).',
  },
  list: { fr: 'Liste', en: 'List' },
  date: { fr: 'Date', en: 'Date' },
  places: { fr: 'Lieux', en: 'Places' },
  caveats: { fr: 'À savoir avant de s’en servir', en: 'To know before using it' },
  sources: { fr: 'Sources', en: 'Sources' },
  producerPage: { fr: 'page du producteur', en: 'page of the producer' },
  file: { fr: 'Fichier', en: 'File' },
  take: { fr: 'Emporter', en: 'Take away' },
  takeColumn: {
    fr: 'Cette colonne, à tous les niveaux (CSV)',
    en: 'This column, at all levels (CSV)',
  },
  takeTable: { fr: 'Table {level} ({format})', en: 'Table {level} ({format})' },
  takeFacts: { fr: 'Cette page en JSON', en: 'This page as JSON' },
  cite: { fr: 'Citer', en: 'Cite' },
  citation: { fr: 'Citation', en: 'Citation' },
  sameTheme: { fr: 'Du même thème', en: 'Of the same theme' },
  edition: { fr: 'Édition {edition}, du {date}.', en: 'Edition {edition}, {date}.' },
  editionAddress: { fr: 'Adresse permanente : {address}', en: 'Permanent address: {address}' },
} as const satisfies Record<string, Text>;

export const polarities: Readonly<Record<IndicatorRecord['polarity'], Text>> = {
  'higher-is-worse': {
    fr: 'une valeur élevée signale une situation moins favorable',
    en: 'a high value tells of a less favourable situation',
  },
  'higher-is-better': {
    fr: 'une valeur élevée signale une situation plus favorable',
    en: 'a high value tells of a more favourable situation',
  },
  neutral: {
    fr: 'ni bonne ni mauvaise en soi',
    en: 'neither good nor bad in itself',
  },
};

export const aggregationRules: Readonly<Record<Aggregation, Text>> = {
  sum: { fr: 'Somme des communes.', en: 'Sum of the communes.' },
  'ratio-of-sums': {
    fr: 'Somme des numérateurs des communes, divisée par la somme de leurs dénominateurs ; jamais une moyenne de taux.',
    en: 'Sum of the communes’ numerators, divided by the sum of their denominators; never a mean of rates.',
  },
  'weighted-mean': {
    fr: 'Moyenne des communes, pondérée par leur population de référence.',
    en: 'Mean of the communes, weighted by their population of reference.',
  },
  'population-weighted-mean': {
    fr: 'Moyenne des points de demande, pondérée par la population.',
    en: 'Mean of the demand points, weighted by population.',
  },
  'share-of-population': {
    fr: 'Part de la population totale des communes.',
    en: 'Share of the whole population of the communes.',
  },
  none: {
    fr: 'Ne s’agrège pas : ni une médiane, ni un décile, ni un score ne se moyenne.',
    en: 'Not aggregated: neither a median, nor a decile, nor a score can be averaged.',
  },
};

/** A text of the page with its parts filled in. */
export function filled(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}
