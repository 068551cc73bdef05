import { levelPeers } from '../../../../core/comparison/level-peers.ts';
import { favourableFirst, type Polarity } from '../../../../core/comparison/polarity.ts';
import { rankAmong } from '../../../../core/comparison/rank-among.ts';
import type { Steps } from '../../../../core/steps.ts';
import type { KernelUse } from '../../../computation/computed-figure.ts';
import { type RankSource, rankValues } from '../../../edition/rank-values.ts';
import type { LikenessData } from './likeness.ts';

/** Territories of a level, and what they are ranked by. */
export interface PeerRanksInput {
  readonly likeness: LikenessData;
  readonly source: RankSource;
  readonly polarity: Polarity;
}

/** Ranks of the territories of a level, each among its own peers; rank 1 is the most favourable. */
export interface PeerRanks {
  /** Positions of those that have a rank, the least favourable first. */
  readonly order: Uint32Array;
  /** By position: the best and the worst rank that it can have, and how many peers have a value. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  readonly compared: Uint16Array;
  /** By position: 1 where more than half of its peers with a value are certainly better off. */
  readonly isWorse: Uint8Array;
}

/** What ranks are made by, for whoever asks. */
export const rankKernels: readonly KernelUse[] = [
  { name: 'levelPeers', file: 'comparison/level-peers.ts', parameters: {} },
  { name: 'rankAmong', file: 'comparison/rank-among.ts', parameters: {} },
];

/** Territories ranked between two breaths. */
const PIECE = 500;

/**
 * Ranks every territory of a level among its peers; those without a value, or without a peer that
 * has one, are left out. Of equal ranks, the lower bound orders.
 *
 * @throws RangeError as `levelPeers`.
 */
export function* peerRanks(input: PeerRanksInput): Steps<PeerRanks> {
  const { source, polarity } = input;
  const { level, population, densityClass } = input.likeness;
  yield 0;
  const { low, high } = rankValues(source);
  const peers = levelPeers(level, population, densityClass ?? undefined);
  const best = favourableFirst(polarity);
  const count = low.length;
  const first = new Uint16Array(count);
  const last = new Uint16Array(count);
  const compared = new Uint16Array(count);
  const isWorse = new Uint8Array(count);
  const ranked: number[] = [];
  for (let i = 0; i < count; i++) {
    if (i % PIECE === 0) yield i / count;
    if (Number.isNaN(low[i])) continue;
    const rank = rankAmong({ low, high }, i, peers.peersOf(i), best);
    if (rank.compared === 0) continue;
    ranked.push(i);
    first[i] = rank.first;
    last[i] = rank.last;
    compared[i] = rank.compared;
    isWorse[i] = Number(polarity !== 'neutral' && rank.first - 1 > rank.compared / 2);
  }
  const better = Float64Array.from(first, (rank, i) => (rank - 1) / compared[i]);
  const sign = polarity === 'higher-is-worse' ? -1 : 1;
  const order = Uint32Array.from(ranked).sort(
    (a, b) => better[b] - better[a] || sign * (low[a] - low[b]) || a - b,
  );
  return { order, first, last, compared, isWorse };
}
