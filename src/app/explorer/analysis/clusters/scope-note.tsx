import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { useSelection } from '../../selection/selection-provider.tsx';
import { listedPositions } from '../../table/table-rows.ts';
import { useSelectedTerritory } from '../../territory/use-selected-territory.ts';
import analysis from '../analysis.module.css';
import { communeScope } from '../commune-scope.ts';
import type { FoundScope } from './cluster-scopes.ts';
import { countCategories } from './count-categories.ts';

interface ScopeNoteProps {
  /** The part of France in which clusters were looked for by itself; null: all of it. */
  readonly scope: FoundScope | null;
  /** What it means to look there by itself; null where that is already said. */
  readonly meaning: string | null;
  /** The territories of a level. */
  readonly index: LevelIndex;
  /** Category of each, a position in `categories`; others are in none. */
  readonly classes: Int16Array;
  readonly categories: readonly string[];
}

/**
 * Says where clusters were looked for (in the whole level, unless in a part of it by itself), and
 * what the territory chosen or the filters hold of them, where that is less.
 */
export function ScopeNote({ scope, meaning, index, classes, categories }: ScopeNoteProps) {
  const { files, state, level } = useExplorer();
  const { t, text, format } = useLanguage();
  // The part itself is no condition on what is found there.
  const { mask: kept, index: filtered } = useSelection(scope?.kind ?? '');
  const { territory } = state;
  const loaded = useSelectedTerritory();
  const own = loaded.status === 'ready' ? loaded.content : null;
  const searched = files.manifest.levels.find(({ id }) => id === index.level) ?? level;
  const name = own?.record.name ?? territory?.code ?? '';
  const where = scope ? meaning : t('clusters.scope.all', { level: text(searched.plural) });
  const isUnit = own?.level.id === index.level && scope?.mask[own.position] !== 0;
  const holds =
    territory !== null &&
    index.within[territory.level] !== undefined &&
    scope?.kind !== 'territory';
  const counted = () => {
    const positions = (
      filtered?.level === index.level
        ? listedPositions(index, holds ? territory : null, kept)
        : scopePositions(communeScope(index, holds ? territory : null, filtered, kept), index)
    ).filter((position) => scope?.mask[position] !== 0);
    const counts = countCategories(positions, classes, categories.length, index.population);
    const said = counts.map(({ count, population }, category) =>
      t('clusters.scope.category', {
        category: categories[category],
        count: format.decimal(count, 0),
        people: format.people(population),
      }),
    );
    const place = !holds
      ? t('clusters.scope.kept')
      : kept
        ? t('clusters.scope.keptIn', { name })
        : name;
    const list = said.join(t('clusters.scope.and'));
    return `${t('clusters.scope', { place, count: format.decimal(positions.length, 0) })} ${list}.`;
  };
  const isPart = holds || kept !== null;
  if (!isUnit && !isPart && !(scope && meaning)) return null;
  return (
    <p className={analysis.note} data-testid="clusters-scope">
      {where}{' '}
      {isUnit && own
        ? t('clusters.scope.own', {
            name,
            category: categories[classes[own.position]] ?? t('clusters.scope.inNone'),
          })
        : isPart && counted()}
    </p>
  );
}

function scopePositions(scope: Uint8Array | null, { codes }: LevelIndex): Uint32Array {
  return Uint32Array.from(codes.keys()).filter((i) => scope === null || scope[i] === 1);
}
