import { type PeerFinder, peerFinder } from './peers.ts';

/** Peers looked for: communes have thousands of others like them, larger territories few. */
const peersOfCommune = 50;
const peersOfOtherLevels = 20;

/**
 * The peers of the territories of a level: for communes, the 50 nearest in population of the same
 * density class; for any other level, the 20 nearest (régions and EPT being fewer, all of them).
 *
 * @param level id of the level.
 * @param populations NaN when unknown.
 * @param densityClasses of communes: any number ≥ 0 a class, NaN without.
 * @throws RangeError for communes without density classes, and as `peerFinder`.
 */
export function levelPeers(
  level: string,
  populations: ArrayLike<number>,
  densityClasses?: ArrayLike<number>,
): PeerFinder {
  if (level !== 'commune') return peerFinder(populations, { count: peersOfOtherLevels });
  if (!densityClasses) {
    throw new RangeError('level "commune": the density classes of communes are expected');
  }
  return peerFinder(populations, { count: peersOfCommune, classes: densityClasses });
}
