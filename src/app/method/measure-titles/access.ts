import type { MeasureTheme } from './measure-title.ts';

export const accessTitles: MeasureTheme = {
  folder: 'access',
  label: { fr: 'Accès aux services', en: 'Access to services' },
  measures: {
    coverage: {
      title: { fr: 'Couverture', en: 'Coverage' },
      sentence: {
        fr: 'La part des habitants comptés à une distance donnée d’un service, ou moins.',
        en: 'The share of the people counted within a given distance of a service.',
      },
    },
    'cost-to-closest': {
      title: { fr: 'Coût d’accès au plus proche', en: 'Cost of reaching the closest' },
      sentence: {
        fr: 'Ce qu’il en coûte, en kilomètres ou en minutes, pour gagner le lieu le plus proche qui offre le service.',
        en: 'What it costs, in kilometres or minutes, to reach the closest place that offers the service.',
      },
    },
    e2sfca: {
      title: { fr: 'Accessibilité potentielle (E2SFCA)', en: 'Potential accessibility (E2SFCA)' },
      sentence: {
        fr: 'Combien d’offre revient à chacun quand tous ceux qui peuvent atteindre un lieu se la partagent.',
        en: 'How much supply there is for each person when all who can reach a place share it.',
      },
    },
    decay: {
      title: { fr: 'Décroissance avec la distance', en: 'Decay with distance' },
      sentence: {
        fr: 'Un lieu compte d’autant moins qu’il est plus loin.',
        en: 'A place counts the less the farther away it is.',
      },
    },
    '3sfca': {
      title: {
        fr: 'Accessibilité avec concurrence des lieux (3SFCA)',
        en: 'Accessibility with competing places (3SFCA)',
      },
      sentence: {
        fr: 'La même, quand plusieurs lieux proches se répartissent les mêmes habitants.',
        en: 'The same, when several places nearby share out the same people.',
      },
    },
  },
};
