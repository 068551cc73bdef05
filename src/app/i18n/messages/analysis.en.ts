import type { analysisFr } from './analysis.fr.ts';

/** What the computed views of the drawer share, in English. */
export const analysisEn: Record<keyof typeof analysisFr, string> = {
  'analysis.cancel': 'Stop',
  'analysis.cancelled': 'Computation stopped.',
  'analysis.restart': 'Start again',
};
