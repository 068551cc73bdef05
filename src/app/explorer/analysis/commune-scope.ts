import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { isMadeOfCommunes } from '../../edition/made-of-communes.ts';

/**
 * Which communes are looked at: those of a territory, and of the territories that the filters keep
 * at the level of the map. Territories that are not made of communes narrow nothing.
 *
 * @param kept territories kept at `level`; null for all.
 * @returns 1 for each commune looked at; null for all.
 */
export function communeScope(
  communes: LevelIndex,
  territory: { readonly level: string; readonly code: string } | null,
  level: LevelIndex | null,
  kept: Uint8Array | null,
): Uint8Array | null {
  const inTerritory = territory ? communes.within[territory.level] : undefined;
  const narrows = kept !== null && level !== null && isMadeOfCommunes(level.level);
  if (!inTerritory && !narrows) return null;
  const positions =
    narrows && level.level !== 'commune'
      ? new Map(level.codes.map((code, position) => [code, position]))
      : null;
  const isKept = (commune: number): boolean => {
    if (!narrows) return true;
    if (!positions) return kept[commune] === 1;
    const position = positions.get(communes.within[level.level]?.[commune] ?? '');
    return position !== undefined && kept[position] === 1;
  };
  return Uint8Array.from(communes.codes, (_, commune) =>
    Number((!inTerritory || inTerritory[commune] === territory?.code) && isKept(commune)),
  );
}
