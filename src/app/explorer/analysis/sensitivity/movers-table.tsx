import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { FigureTable } from '../figure-table.tsx';
import { TerritoryLink } from '../territory-link.tsx';
import type { QuestionComparison } from './compare-questions.ts';

const LISTED = 10;

interface MoversTableProps {
  readonly comparison: QuestionComparison;
  /** The units compared. */
  readonly index: LevelIndex;
}

/** The territories that move most between the two orders, the most peopled first among equals. */
export function MoversTable({ comparison, index }: MoversTableProps) {
  const { t, format } = useLanguage();
  const { shift, first, second } = comparison;
  const people = (position: number) => index.population[position] ?? 0;
  const movers = [...shift.keys()]
    .filter((position) => Math.abs(shift[position]) >= 0.5)
    .sort((a, b) => Math.abs(shift[b]) - Math.abs(shift[a]) || people(b) - people(a))
    .slice(0, LISTED);
  if (movers.length === 0) return null;
  return (
    <FigureTable
      caption={t('sensitivity.movers')}
      heading={t('table.name')}
      columns={[
        t('sensitivity.movers.first'),
        t('sensitivity.movers.second'),
        t('sensitivity.movers.shift'),
      ]}
      rows={movers.map((position) => ({
        id: position,
        name: <TerritoryLink index={index} position={position} />,
        cells: [
          format.share(first[position]),
          format.share(second[position]),
          `${shift[position] > 0 ? '+' : ''}${format.decimal(shift[position], 0)}`,
        ],
      }))}
    />
  );
}
