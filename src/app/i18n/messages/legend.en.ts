import type { legendFr } from './legend.fr.ts';

/** The legend, in English. */
export const legendEn: Record<keyof typeof legendFr, string> = {
  'legend.title': 'Legend',
  'legend.class': '{low} to {high}',
  'legend.above': 'more than {low}',
  'legend.below': 'less than {high}',
  'legend.classCount': '{count, plural, one {# territory} other {# territories}}',
  'legend.missing': 'No value',
  'legend.secret': 'Withheld (secrecy), or a range between two classes',
  'legend.settings': 'Classes and palette',
  'legend.method': 'Classification',
  'legend.method.auto': 'By indicator',
  'legend.method.quantile': 'Quantiles',
  'legend.method.equal-interval': 'Equal intervals',
  'legend.method.fisher-jenks': 'Fisher-Jenks (natural breaks)',
  'legend.method.standard-deviation': 'Standard deviations',
  'legend.method.pretty': 'Round breaks',
  'legend.classes': 'Classes',
};
