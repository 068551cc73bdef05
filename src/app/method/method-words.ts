import type { Aggregation } from '../../edition/indicator-record.ts';
import type { Text } from '../../edition/text.ts';

/** Labels of the method page, beside its written sections. */
export const words = {
  contents: { fr: 'Sur cette page', en: 'On this page' },
  licences: { fr: 'Licences', en: 'Licences' },
  otherSources: { fr: '{count} sources.', en: '{count} sources.' },
  glossary: { fr: 'Glossaire', en: 'Glossary' },
  indicators: { fr: 'Les indicateurs', en: 'The indicators' },
  indicatorsLead: {
    fr: 'Ce que l’édition {edition} publie, thème par thème, dans les mots de son catalogue.',
    en: 'What edition {edition} publishes, theme by theme, in the words of its catalogue.',
  },
  measures: { fr: 'Les mesures', en: 'The measures' },
  measuresLead: {
    fr: 'Les formules que le site calcule. Formule, convention et référence sont lues dans le code, en anglais, à la construction du site : elles ne peuvent pas s’en écarter.',
    en: 'The formulas that the site computes. Formula, convention and reference are read from the code when the site is built: they cannot stray from it.',
  },
  convention: { fr: 'Convention', en: 'Convention' },
  unit: { fr: 'Unité', en: 'Unit' },
  range: { fr: 'Étendue', en: 'Range' },
  missing: { fr: 'Valeurs absentes', en: 'Missing values' },
  reference: { fr: 'Référence', en: 'Reference' },
  indicatorDetail: {
    fr: 'Sources, champ et réserves',
    en: 'Sources, coverage and caveats',
  },
  indicatorPage: { fr: 'sa page', en: 'its page' },
  detail: { fr: 'Description complète (en anglais)', en: 'Full description' },
  sources: { fr: 'Sources', en: 'Sources' },
  coverage: { fr: 'Champ', en: 'Coverage' },
  known: { fr: 'Connu pour', en: 'Known for' },
  knownOf: { fr: '{known} {plural} sur {count}', en: '{known} of {count} {plural}' },
  aggregation: { fr: 'Agrégation', en: 'Aggregation' },
  secrecy: { fr: 'Secret', en: 'Secrecy' },
  caveats: { fr: 'À savoir', en: 'Caveats' },
  licence: { fr: 'Licence', en: 'Licence' },
  withinRegion: {
    fr: 'Se compare à l’intérieur d’une région seulement.',
    en: 'To be compared within one région only.',
  },
} as const satisfies Record<string, Text>;

export const aggregations: Readonly<Record<Aggregation, Text>> = {
  sum: { fr: 'somme', en: 'sum' },
  'ratio-of-sums': {
    fr: 'somme des numérateurs sur somme des dénominateurs',
    en: 'sum of numerators over sum of denominators',
  },
  'weighted-mean': { fr: 'moyenne pondérée', en: 'weighted mean' },
  'population-weighted-mean': {
    fr: 'moyenne pondérée par la population',
    en: 'population-weighted mean',
  },
  'share-of-population': { fr: 'part de la population', en: 'share of the population' },
  none: { fr: 'ne s’agrège pas', en: 'not aggregated' },
};
