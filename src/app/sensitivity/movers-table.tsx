import type { LevelIndex } from '../../edition/manifest.ts';
import analysis from '../analysis/analysis.module.css';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import type { QuestionComparison } from './compare-questions.ts';

const LISTED = 10;

interface MoversTableProps {
  readonly comparison: QuestionComparison;
  /** The units compared. */
  readonly index: LevelIndex;
}

/** The territories that move most between the two orders, the most peopled first among equals. */
export function MoversTable({ comparison, index }: MoversTableProps) {
  const { update } = useExplorer();
  const { t, format } = useLanguage();
  const { shift, first, second } = comparison;
  const people = (position: number) => index.population[position] ?? 0;
  const movers = [...shift.keys()]
    .filter((position) => Math.abs(shift[position]) >= 0.5)
    .sort((a, b) => Math.abs(shift[b]) - Math.abs(shift[a]) || people(b) - people(a))
    .slice(0, LISTED);
  if (movers.length === 0) return null;
  return (
    <div className={analysis.scroll}>
      <table className={analysis.table}>
        <caption>{t('sensitivity.movers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.name')}</th>
            <th scope="col" className={analysis.number}>
              {t('sensitivity.movers.first')}
            </th>
            <th scope="col" className={analysis.number}>
              {t('sensitivity.movers.second')}
            </th>
            <th scope="col" className={analysis.number}>
              {t('sensitivity.movers.shift')}
            </th>
          </tr>
        </thead>
        <tbody>
          {movers.map((position) => (
            <tr key={position}>
              <th scope="row">
                <button
                  type="button"
                  className={analysis.link}
                  onClick={() =>
                    update({ territory: { level: index.level, code: index.codes[position] } })
                  }
                >
                  {index.names[position]}
                </button>
                {index.within.departement?.[position] && ` (${index.within.departement[position]})`}
              </th>
              <td className={analysis.number}>{format.share(first[position])}</td>
              <td className={analysis.number}>{format.share(second[position])}</td>
              <td className={analysis.number}>
                {shift[position] > 0 ? '+' : ''}
                {format.decimal(shift[position], 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
