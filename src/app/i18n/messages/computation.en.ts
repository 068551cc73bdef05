import type { computationFr } from './computation.fr.ts';

/** How a number was computed, in English. */
export const computationEn: Record<keyof typeof computationFr, string> = {
  'computation.title': 'How was this computed?',
  'computation.ask': 'How was this computed?',
  'computation.askOf': '(how was this computed: {indicator})',
  'computation.close': 'Close',
};
