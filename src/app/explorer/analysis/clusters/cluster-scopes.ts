import type { LevelRecord } from '../../../../edition/manifest.ts';
import { areaSession } from '../../../area/area-session.ts';
import { areaKey } from '../../../area/find-area.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import type { ExplorerState } from '../../../state/explorer-state.ts';
import type { ClusterScope } from '../../../state/parameters/question/clusters.ts';
import type { ClauseWords } from '../../selection/clause.ts';
import { clausesOf } from '../../selection/clauses.ts';
import { maskOf } from '../../selection/masks.ts';

/** With fewer territories, too few are left to draw neighbours from. */
export const FEWEST_IN_SCOPE = 30;

/** A part of France in which clusters are looked for by itself. */
export interface FoundScope {
  readonly kind: Exclude<ClusterScope, 'france'>;
  /** Differs whenever the mask does, at a level. */
  readonly key: string;
  readonly label: (words: ClauseWords) => string;
  /** 1 for each territory of the level inside. */
  readonly mask: Uint8Array;
  readonly count: number;
}

/** Differs whenever the scopes of a state do, at a level. */
export function scopesKey({ territory, withinFilter, area }: ExplorerState): string {
  const refs = [...(territory ? [territory] : []), ...withinFilter];
  return [
    territory ? 'territory' : '',
    ...refs.map(({ level, code }) => `${level}-${code}`),
    area ? areaKey(area, areaSession.get().uploads) : '',
  ].join(' ');
}

/**
 * The parts of France that a state names and that hold territories of a level: the selected
 * territory, those of the filter, the reader's own area.
 */
export async function findScopes(
  files: EditionFiles,
  state: ExplorerState,
  level: LevelRecord,
): Promise<readonly FoundScope[]> {
  const index = await files.levelIndex(level);
  const count = index.codes.length;
  const scope = (found: Omit<FoundScope, 'count'>): FoundScope[] => {
    const inside = found.mask.reduce((sum, one) => sum + one, 0);
    return inside > 0 ? [{ ...found, count: inside }] : [];
  };
  const { territory } = state;
  const containers = territory ? index.within[territory.level] : undefined;
  const record = files.manifest.levels.find(({ id }) => id === territory?.level);
  const own = async (): Promise<FoundScope[]> => {
    if (!territory || !containers || !record) return [];
    const { codes, names } = await files.levelIndex(record);
    const name = names[codes.indexOf(territory.code)] ?? territory.code;
    return scope({
      kind: 'territory',
      key: `${territory.level}-${territory.code}`,
      label: () => name,
      mask: maskOf(count, (i) => containers[i] === territory.code),
    });
  };
  const clauses = clausesOf({ ...state, areaKeeps: true }, level, files.manifest);
  const others = clauses.map(async (clause) => {
    const { source } = clause;
    if (source !== 'within' && source !== 'area') return [];
    const data = await clause.load({ files, level, index });
    return scope({
      kind: source,
      key: clause.key,
      label: (words) => clause.label(words, data),
      mask: clause.mask(data, count),
    });
  });
  return (await Promise.all([own(), ...others])).flat();
}
