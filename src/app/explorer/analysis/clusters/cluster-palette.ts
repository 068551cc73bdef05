import { QUADRANT } from '../../../../core/association/local-moran.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { palettes } from '../../../theme/palettes.ts';
import type { Theme } from '../../../theme/use-theme.ts';

/** Categories of the map, in the order of its legend. */
const quadrants = [
  { id: 'highHigh', quadrant: QUADRANT.highHigh, side: 'high', place: 'among' },
  { id: 'highLow', quadrant: QUADRANT.highLow, side: 'high', place: 'apart' },
  { id: 'lowHigh', quadrant: QUADRANT.lowHigh, side: 'low', place: 'apart' },
  { id: 'lowLow', quadrant: QUADRANT.lowLow, side: 'low', place: 'among' },
] as const;

/** A kind of association with its neighbours that a territory may have, and its colour. */
export interface ClusterCategory {
  readonly id: (typeof quadrants)[number]['id'];
  readonly quadrant: number;
  /** Whether its territories are like their neighbours; the others are exceptions. */
  readonly isCluster: boolean;
  readonly colour: string;
}

/** The four categories, warm where people are worse off: above where a high value is bad, else below. */
export function clusterCategories(
  polarity: IndicatorRecord['polarity'],
  theme: Theme,
): ClusterCategory[] {
  const { worse, better } = palettes[theme].clusters;
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
export function chanceCategories(theme: Theme) {
  const { worse, better } = palettes[theme].clusters;
  return [
    { id: 'farther', colour: worse.among },
    { id: 'nearer', colour: better.among },
  ] as const;
}

/** Seen through: light on paper, dark in the dark. */
export const neutralColour = '#807a7029';
