import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { FigureTable } from '../figure-table.tsx';
import { TerritoryLink } from '../territory-link.tsx';
import type { ClusterGroup } from './cluster-groups.ts';
import type { ClusterCategory } from './cluster-palette.ts';

/** Groups listed for each of the two kinds. */
const LISTED = 8;

interface CategoryTableProps {
  readonly categories: readonly (ClusterCategory & {
    readonly count: number;
    readonly population: number;
  })[];
}

/** The map in numbers: territories and people of each category. */
export function CategoryTable({ categories }: CategoryTableProps) {
  const { level } = useExplorer();
  const { t, text, format } = useLanguage();
  return (
    <FigureTable
      caption={t('clusters.table')}
      heading={t('clusters.table.category')}
      columns={[text(level.plural), t('table.population')]}
      rows={categories.map((category) => ({
        id: category.id,
        name: <CategoryName {...category} />,
        cells: [format.decimal(category.count, 0), format.decimal(category.population, 0)],
      }))}
    />
  );
}

interface GroupTableProps {
  readonly groups: readonly ClusterGroup[];
  readonly categories: readonly ClusterCategory[];
  readonly index: LevelIndex;
}

/** The most peopled clusters, each named by its most peopled territory. */
export function GroupTable({ groups, categories, index }: GroupTableProps) {
  const { level } = useExplorer();
  const { t, text, format } = useLanguage();
  const listed = categories
    .filter(({ isCluster }) => isCluster)
    .flatMap((category) =>
      groups
        .filter((group) => group.category === category.quadrant)
        .slice(0, LISTED)
        .map((group) => ({ group, category })),
    );
  return (
    <FigureTable
      caption={t('clusters.groups')}
      heading={t('clusters.groups.around')}
      columns={[t('clusters.table.category'), text(level.plural), t('table.population')]}
      texts={1}
      rows={listed.map(({ group: { main, positions, population }, category }) => ({
        id: main,
        name: <TerritoryLink index={index} position={main} />,
        cells: [
          <CategoryName key={category.id} {...category} />,
          format.decimal(positions.length, 0),
          format.decimal(population, 0),
        ],
      }))}
    />
  );
}

function CategoryName({ id, colour }: Pick<ClusterCategory, 'id' | 'colour'>) {
  const { t } = useLanguage();
  return (
    <>
      <span className={analysis.swatch} style={{ background: colour }} />
      {t(`clusters.category.${id}`)}
    </>
  );
}
