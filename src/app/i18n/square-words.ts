import type { DemandPointsRecord } from '../../edition/demand-points.ts';
import type { PageWords } from './language.tsx';
import { squareWordsEn } from './square-words.en.ts';
import { squareWordsFr } from './square-words.fr.ts';

/**
 * What the site says otherwise where people are counted in the squares of a population grid: the
 * messages that speak of the chef-lieu of a commune as the place of its people.
 */
export function squareWords(squares: DemandPointsRecord): PageWords {
  return { fr: squareWordsFr(squares), en: async () => squareWordsEn(squares) };
}
