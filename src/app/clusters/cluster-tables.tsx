import type { LevelIndex } from '../../edition/manifest.ts';
import analysis from '../analysis/analysis.module.css';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
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
    <table className={analysis.table}>
      <caption>{t('clusters.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('clusters.table.category')}</th>
          <th scope="col" className={analysis.number}>
            {text(level.plural)}
          </th>
          <th scope="col" className={analysis.number}>
            {t('table.population')}
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ id, colour, count, population }) => (
          <tr key={id}>
            <th scope="row">
              <span className={analysis.swatch} style={{ background: colour }} />
              {t(`clusters.category.${id}`)}
            </th>
            <td className={analysis.number}>{format.decimal(count, 0)}</td>
            <td className={analysis.number}>{format.decimal(population, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface GroupTableProps {
  readonly groups: readonly ClusterGroup[];
  readonly categories: readonly ClusterCategory[];
  readonly index: LevelIndex;
}

/** The most peopled clusters, each named by its most peopled territory. */
export function GroupTable({ groups, categories, index }: GroupTableProps) {
  const { update, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const listed = categories
    .filter(({ isCluster }) => isCluster)
    .flatMap(({ id, quadrant, colour }) =>
      groups
        .filter(({ category }) => category === quadrant)
        .slice(0, LISTED)
        .map((group) => ({ ...group, id, colour })),
    );
  return (
    <table className={analysis.table}>
      <caption>{t('clusters.groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('clusters.groups.around')}</th>
          <th scope="col">{t('clusters.table.category')}</th>
          <th scope="col" className={analysis.number}>
            {text(level.plural)}
          </th>
          <th scope="col" className={analysis.number}>
            {t('table.population')}
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ id, main, colour, positions, population }) => (
          <tr key={main}>
            <th scope="row">
              <button
                type="button"
                className={analysis.link}
                onClick={() => update({ territory: { level: level.id, code: index.codes[main] } })}
              >
                {index.names[main]}
              </button>
              {index.within.departement?.[main] && ` (${index.within.departement[main]})`}
            </th>
            <td>
              <span className={analysis.swatch} style={{ background: colour }} />
              {t(`clusters.category.${id}`)}
            </td>
            <td className={analysis.number}>{format.decimal(positions.length, 0)}</td>
            <td className={analysis.number}>{format.decimal(population, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
