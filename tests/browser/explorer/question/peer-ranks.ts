import { group as groupBy } from 'd3';

/** Ranks of communes among their peers anew, from the definition of peers. */

/** A commune with the bounds between which its value lies: equal where it is exact. */
export interface RankedCommune {
  readonly code: string;
  readonly density: string;
  readonly population: number;
  /** null without a value. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface PeerRank {
  /** The ranks that it can have; 1 is the least value. */
  readonly first: number;
  readonly last: number;
  /** Peers with a value. */
  readonly compared: number;
}

const PEERS = 50;
/** Peers are looked for among so many on either side in the order of population. */
const WINDOW = 400;

/**
 * Ranks a commune among its peers: the 50 of the same density whose population is nearest in
 * proportion, of equal populations those nearest in the order of codes.
 *
 * @param everyone all communes, in the order of codes.
 */
export function peerRanker(everyone: readonly RankedCommune[]): (code: string) => PeerRank | null {
  const place = new Map(everyone.map(({ code }, i) => [code, i]));
  const byDensity = groupBy(
    everyone.filter(({ population }) => population > 0),
    ({ density }) => density,
  );
  for (const group of byDensity.values()) group.sort((a, b) => a.population - b.population);
  return (code) => {
    const own = everyone[place.get(code) ?? -1];
    const { low, high } = own;
    if (low === null || high === null) return null;
    const group = byDensity.get(own.density) ?? [];
    const at = group.indexOf(own);
    if (at < 0) return null;
    const far = ({ population }: RankedCommune) => Math.abs(Math.log(population / own.population));
    const away = (one: RankedCommune) => Math.abs(place.get(one.code)! - place.get(code)!);
    const peers = group
      .slice(Math.max(0, at - WINDOW), at + WINDOW)
      .filter((one) => one !== own)
      .sort((a, b) => far(a) - far(b) || a.population - b.population || away(a) - away(b))
      .slice(0, PEERS)
      .filter((one) => one.low !== null);
    const before = peers.filter((one) => one.high! < low).length;
    const after = peers.filter((one) => one.low! > high).length;
    const equal = peers.filter(
      (one) => low === high && one.low === one.high && one.low === low,
    ).length;
    return {
      first: before + 1,
      last: peers.length - after - equal + 1,
      compared: peers.length,
    };
  };
}

/** Worse off than most: more than half of its peers certainly have less. */
export const isWorse = ({ first, compared }: PeerRank) => first - 1 > compared / 2;
