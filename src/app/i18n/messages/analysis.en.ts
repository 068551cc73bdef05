import type { analysisFr } from './analysis.fr.ts';

/** What the computed views of the drawer share, in English. */
export const analysisEn: Record<keyof typeof analysisFr, string> = {
  'analysis.filtered':
    '{place}, {count, plural, =0 {no commune kept} one {one commune kept} other {{communes} communes kept}} by the filters',
  'analysis.unfiltered':
    '{place}: the filters are about QPV, which are not made of communes, and do not narrow this view',
  'analysis.cancel': 'Stop',
  'analysis.cancelled': 'Computation stopped.',
  'analysis.restart': 'Start again',
  'clusters.chance.method':
    'Distance varies little from a commune to the next, whatever the network: looking for clusters in its values would say nothing. The reference is therefore the same number of places, drawn in each territory (mainland, Corsica, each overseas territory) in proportion to population. The seed is fixed: everyone gets the same draws.',
  'clusters.chance.methodWithin':
    'Distance varies little from a commune to the next, whatever the network: looking for clusters in its values would say nothing. The reference is therefore the same number of places of this part, drawn where its people live in proportion to population; the places outside stay where they are, and people go there as they do today. The seed is fixed: everyone gets the same draws.',
};
