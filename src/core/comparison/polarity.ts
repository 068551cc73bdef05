import type { RankOrder } from '../ranks.ts';

/** What a high value means for the people concerned. */
export type Polarity = 'higher-is-worse' | 'higher-is-better' | 'neutral';

/** How one value stands to another; `undecided` when their ranges overlap, `unknown` when one is missing. */
export type Direction = 'greater' | 'less' | 'equal' | 'undecided' | 'unknown';

/** What a direction means for the people concerned; null when it means nothing, or is not known. */
export type Bearing = 'worse' | 'better' | null;

/** The order in which rank 1 is the most favourable value; the greatest when neither is. */
export function favourableFirst(polarity: Polarity): RankOrder {
  return polarity === 'higher-is-worse' ? 'ascending' : 'descending';
}

/** Whether standing thus is better or worse, for an indicator of this polarity. */
export function bearingOf(direction: Direction, polarity: Polarity): Bearing {
  if (polarity === 'neutral' || (direction !== 'greater' && direction !== 'less')) return null;
  return (direction === 'greater') === (polarity === 'higher-is-worse') ? 'worse' : 'better';
}
