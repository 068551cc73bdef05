import type { computationFr } from './computation.fr.ts';

/** How a number was computed, in English. */
export const computationEn: Record<keyof typeof computationFr, string> = {
  'computation.title': 'How was this computed?',
  'computation.ask': 'How was this computed?',
  'computation.askOf': '(how was this computed: {indicator})',
  'computation.close': 'Close',
  'computation.titleAll': 'How these figures are computed',
  'computation.askAll': 'How these figures are computed',
  'computation.again': 'Find these figures again',
  'computation.figures': 'The same figures, taken from the public table:',
  'computation.inputs': 'What these functions were given, taken from the public table:',
  'computation.kernels': 'Functions that this page ran',
  'computation.copy': 'Copy',
  'computation.copied': 'Copied',
};
