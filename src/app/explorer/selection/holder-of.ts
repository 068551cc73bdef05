import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';

/**
 * The selected territory where it holds territories of a level: lists are then of those inside it.
 * A commune holds no département: all of them are listed then, and null returned.
 */
export function holderOf(index: LevelIndex, territory: TerritoryRef | null): TerritoryRef | null {
  return territory && index.within[territory.level]?.includes(territory.code) ? territory : null;
}
