import { QUADRANT } from '../../core/association/local-moran.ts';
import type { IndicatorRecord } from '../../edition/manifest.ts';

const worse = { among: '#9a3f35', apart: '#e0a27f' } as const;
const better = { among: '#1d5f66', apart: '#8fbab6' } as const;

/** Categories of the map, in the order of its legend. */
const quadrants = [
  { id: 'highHigh', quadrant: QUADRANT.highHigh, side: 'high', place: 'among' },
  { id: 'highLow', quadrant: QUADRANT.highLow, side: 'high', place: 'apart' },
  { id: 'lowHigh', quadrant: QUADRANT.lowHigh, side: 'low', place: 'apart' },
  { id: 'lowLow', quadrant: QUADRANT.lowLow, side: 'low', place: 'among' },
] as const;

export interface ClusterCategory {
  readonly id: (typeof quadrants)[number]['id'];
  readonly quadrant: number;
  /** Whether its territories are like their neighbours; the others are exceptions. */
  readonly isCluster: boolean;
  readonly colour: string;
}

/** The four categories, warm where people are worse off: above where a high value is bad, else below. */
export function clusterCategories(polarity: IndicatorRecord['polarity']): ClusterCategory[] {
  const colours =
    polarity === 'higher-is-better' ? { high: better, low: worse } : { high: worse, low: better };
  return quadrants.map(({ id, quadrant, side, place }) => ({
    id,
    quadrant,
    isCluster: place === 'among',
    colour: colours[side][place],
  }));
}

/** In the comparison with chance: farther, nearer than in every draw. */
export const chanceCategories = [
  { id: 'farther', colour: worse.among },
  { id: 'nearer', colour: better.among },
] as const;

/** Seen through: light on paper, dark in the dark. */
export const neutralColour = 'rgba(128, 122, 112, 0.16)';
