import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { useSelection } from '../../selection/selection-provider.tsx';
import { listedPositions } from '../../table/table-rows.ts';
import { useSelectedTerritory } from '../../territory/use-selected-territory.ts';
import analysis from '../analysis.module.css';
import { communeScope } from '../commune-scope.ts';
import { countCategories } from './count-categories.ts';

interface ScopeNoteProps {
  /** The territories in which clusters were looked for: all of a level. */
  readonly index: LevelIndex;
  /** Category of each, a position in `categories`; others are in none. */
  readonly classes: Int16Array;
  readonly categories: readonly string[];
}

/**
 * Clusters are those of the whole level, whatever is chosen: neighbours and chance do not stop at a
 * border. Says so, and what the territory chosen or the filters hold of them.
 */
export function ScopeNote({ index, classes, categories }: ScopeNoteProps) {
  const { files, state, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { mask: kept, index: filtered } = useSelection();
  const { territory } = state;
  const loaded = useSelectedTerritory();
  const own = loaded.status === 'ready' ? loaded.content : null;
  const searched = files.manifest.levels.find(({ id }) => id === index.level) ?? level;
  const name = own?.record.name ?? territory?.code ?? null;
  if (own?.level.id === index.level) {
    return (
      <p className={analysis.note} data-testid="clusters-scope">
        {t('clusters.scope.own', {
          level: text(searched.plural),
          name: name ?? '',
          category: categories[classes[own.position]] ?? t('clusters.scope.inNone'),
        })}
      </p>
    );
  }
  const holds = territory !== null && index.within[territory.level] !== undefined;
  if (!holds && !kept) return null;
  const positions =
    filtered?.level === index.level
      ? listedPositions(index, territory, kept)
      : scopePositions(communeScope(index, territory, filtered, kept), index);
  const counts = countCategories(positions, classes, categories.length, index.population);
  return (
    <p className={analysis.note} data-testid="clusters-scope">
      {t('clusters.scope', {
        level: text(searched.plural),
        place: !holds
          ? t('clusters.scope.kept')
          : kept
            ? t('clusters.scope.keptIn', { name: name ?? '' })
            : (name ?? ''),
        count: format.decimal(positions.length, 0),
      })}{' '}
      {counts
        .map(({ count, population }, category) =>
          t('clusters.scope.category', {
            category: categories[category],
            count: format.decimal(count, 0),
            people: format.people(population),
          }),
        )
        .join(t('clusters.scope.and'))}
      .
    </p>
  );
}

function scopePositions(scope: Uint8Array | null, { codes }: LevelIndex): Uint32Array {
  return Uint32Array.from(codes.keys()).filter((i) => scope === null || scope[i] === 1);
}
