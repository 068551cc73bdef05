import type { LevelIndex } from '../../edition/files/level-index.ts';

/**
 * Position in a level of the territory of each commune, in the order of their index; −1 without.
 *
 * @param communes index of level `commune`.
 * @param index that of the level.
 */
export function territoryOfCommunes(
  communes: LevelIndex,
  { level, codes }: Pick<LevelIndex, 'level' | 'codes'>,
): Int32Array {
  if (level === 'commune') return Int32Array.from(communes.codes, (_, i) => i);
  if (level === 'pays') return new Int32Array(communes.codes.length);
  const positions = new Map(codes.map((code, i) => [code, i]));
  return Int32Array.from(
    communes.codes,
    (_, i) => positions.get(communes.within[level]?.[i] ?? '') ?? -1,
  );
}
