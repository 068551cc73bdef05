import type { symbolsFr } from './symbols.fr.ts';

/** Counts drawn as circles, in English. */
export const symbolsEn: Record<keyof typeof symbolsFr, string> = {
  'symbols.why':
    'One circle a territory, its area in proportion to the number: in flat colour, the largest territories would look the most concerned.',
  'symbols.scale': 'Circles of the legend: {values}.',
  'symbols.range': 'Range: at least the disc, at most the ring',
  'symbols.withheld': 'Withheld (secrecy)',
};
