import { useMemo } from 'react';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { type Loaded, useLoaded } from '../edition/use-loaded.ts';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';
import {
  communesOf,
  type NationalDistribution,
  nationalDistribution,
} from './commune-distribution.ts';
import { useCompare } from './compare-context.ts';

/** What the small figures of a comparison are drawn from; it comes after the values. */
export interface Distributions {
  /** By indicator; none where communes have no value, or all the same. */
  readonly national: ReadonlyMap<string, NationalDistribution>;
  /** Communes of each territory that is compared. */
  readonly positionsOf: (ref: TerritoryRef) => Uint32Array;
}

/**
 * Loads what the small figures are drawn from: a column of the communes for each indicator that has
 * a shape.
 */
export function useDistributions(
  indicators: readonly IndicatorRecord[],
  territories: readonly TerritoryRef[],
): Loaded<Distributions> {
  const { files } = useCompare();
  // Everyone of a commune is on one side of a threshold, or nearly: such shares have no shape.
  const drawn = indicators.filter(({ levels, kind }) => levels.commune && kind !== 'beyond');
  const loaded = useLoaded(drawn.map(({ id }) => id).join(' '), async () => {
    const level = files.manifest.levels.find(({ id }) => id === 'commune');
    if (!level) throw new RangeError('the edition has no level "commune"');
    const [index, ...columns] = await Promise.all([
      files.levelIndex(level),
      ...drawn.map((indicator) => files.column(indicator, level.id)),
    ]);
    const national = new Map<string, NationalDistribution>();
    drawn.forEach(({ id }, i) => {
      const distribution = nationalDistribution(columns[i]);
      if (distribution) national.set(id, distribution);
    });
    return { index, national };
  });
  const key = (ref: TerritoryRef) => `${ref.level}-${ref.code}`;
  const keys = territories.map(key).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the territories
  return useMemo(() => {
    if (loaded.status !== 'ready') return loaded;
    const { index, national } = loaded.content;
    const positions = new Map(territories.map((ref) => [key(ref), communesOf(index, ref)]));
    const none = new Uint32Array(0);
    const positionsOf = (ref: TerritoryRef) => positions.get(key(ref)) ?? none;
    return { status: 'ready', content: { national, positionsOf } };
  }, [loaded, keys]);
}
