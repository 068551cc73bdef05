import { levelPeers } from '../../../core/comparison/level-peers.ts';
import type { PeerFinder } from '../../../core/comparison/peers.ts';
import { favourableFirst } from '../../../core/comparison/polarity.ts';
import type { RangedValues } from '../../../core/comparison/ranged-values.ts';
import { type RankAmong, rankAmong } from '../../../core/comparison/rank-among.ts';
import type { DemandPartsFile } from '../../../edition/demand-parts-file.ts';
import type { IndicatorRecord, LevelIndex } from '../../../edition/manifest.ts';

/** The peers of a level: those of communes are of the same density. */
export function peersOfLevel(index: LevelIndex, parts: DemandPartsFile | null): PeerFinder {
  const populations = Float64Array.from(index.population, (people) => people ?? Number.NaN);
  const classes = parts?.communeClass.density?.map((one) => (one < 0 ? Number.NaN : one));
  return levelPeers(index.level, populations, classes);
}

/** Where a territory stands among its peers; rank 1 is the most favourable. */
export interface PeerRank extends RankAmong {
  readonly position: number;
  /** More than half of its peers with a value are certainly better off. */
  readonly isWorse: boolean;
}

/**
 * Ranks of some territories among their peers, the least favourable first; those without a value are
 * left out.
 *
 * @param values what ranks are made from, see `rankValues`.
 */
export function peerRanks(
  positions: ArrayLike<number>,
  values: RangedValues,
  { polarity }: IndicatorRecord,
  peers: PeerFinder,
): PeerRank[] {
  const order = favourableFirst(polarity);
  const ranks: PeerRank[] = [];
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at];
    if (Number.isNaN(values.low[position])) continue;
    const rank = rankAmong(values, position, peers.peersOf(position), order);
    if (rank.compared === 0) continue;
    const isWorse = polarity !== 'neutral' && rank.first - 1 > rank.compared / 2;
    ranks.push({ position, isWorse, ...rank });
  }
  const worst = polarity === 'higher-is-worse' ? -1 : 1;
  return ranks.sort(
    (a, b) =>
      (b.first - 1) / b.compared - (a.first - 1) / a.compared ||
      worst * (values.low[a.position] - values.low[b.position]) ||
      a.position - b.position,
  );
}
