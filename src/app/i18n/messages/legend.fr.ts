/** The legend, in French. */
export const legendFr = {
  'legend.title': 'Légende',
  'legend.class': '{low} à {high}',
  'legend.above': 'plus de {low}',
  'legend.below': 'moins de {high}',
  'legend.classCount': '{count, plural, one {# territoire} other {# territoires}}',
  'legend.missing': 'Pas de valeur',
  'legend.secret': 'Masqué (secret), ou fourchette entre deux classes',
  'legend.settings': 'Découpage et palette',
  'legend.method': 'Découpage',
  'legend.method.auto': 'Selon l’indicateur',
  'legend.method.quantile': 'Quantiles',
  'legend.method.equal-interval': 'Intervalles égaux',
  'legend.method.fisher-jenks': 'Fisher-Jenks (seuils naturels)',
  'legend.method.standard-deviation': 'Écarts-types',
  'legend.method.pretty': 'Seuils ronds',
  'legend.classes': 'Classes',
} as const;
