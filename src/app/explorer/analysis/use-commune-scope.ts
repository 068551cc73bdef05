import { useMemo } from 'react';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { type CodeRun, codeRuns } from '../../../edition/sql/code-runs.ts';
import { isMadeOfCommunes } from '../../edition/made-of-communes.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import { communeScope } from './commune-scope.ts';

/** The communes that a view looks at. */
export interface CommuneScope {
  readonly index: LevelIndex;
  /** 1 for each commune looked at; null for all. */
  readonly mask: Uint8Array | null;
  /** The same by their codes, for a query; null for all. */
  readonly runs: readonly CodeRun[] | null;
  /** Where that is, in words: a territory, France, or the communes kept by the filters there. */
  readonly where: string;
}

/** The communes of the selected territory that the filters keep; all of them without either. */
export function useCommuneScope(): Loaded<CommuneScope> {
  const { files, state } = useExplorer();
  const { t, format } = useLanguage();
  const { mask: kept, index: level } = useSelection();
  const { territory } = state;
  const loaded = useLoaded(territory ? `${territory.level} ${territory.code}` : '', async () => {
    const { levels } = files.manifest;
    const communes = levels.find(({ id }) => id === 'commune');
    const own = levels.find(({ id }) => id === territory?.level);
    if (!communes) throw new Error('the edition has no communes');
    const [index, territories] = await Promise.all([
      files.levelIndex(communes),
      own ? files.levelIndex(own) : null,
    ]);
    const position = territories?.codes.indexOf(territory?.code ?? '') ?? -1;
    const isContainer = territory !== null && index.within[territory.level] !== undefined;
    return { index, name: isContainer ? (territories?.names[position] ?? null) : null };
  });
  return useMemo(() => {
    if (loaded.status !== 'ready') return loaded;
    const { index, name } = loaded.content;
    const mask = communeScope(index, name === null ? null : territory, level, kept);
    const place = name ?? t('answer.everywhere');
    const count = mask?.reduce((sum, one) => sum + one, 0) ?? index.codes.length;
    const where = !kept
      ? place
      : level && !isMadeOfCommunes(level.level)
        ? t('analysis.unfiltered', { place })
        : t('analysis.filtered', { place, communes: format.decimal(count, 0), count });
    return { status: 'ready', content: { index, mask, runs: codeRuns(index.codes, mask), where } };
  }, [loaded, territory, level, kept, t, format]);
}
